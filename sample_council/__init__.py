"""An invented ModernGov council, served over real HTTP: for the demo and for the tests.

    with serve_sample_council(Variant(sub_path="/moderngov")) as server:
        requests.get(f"{server.url}/mgListCommittees.aspx")
        server.requests  # what was asked, in order

`load_content()` is the truth that a crawl is compared with; `python -m sample_council` serves it.
"""

from sample_council.content import load_content
from sample_council.model import SampleCouncil
from sample_council.server import Request, SampleServer, serve_sample_council
from sample_council.variant import Variant
from sample_council.word import plain_text

__all__ = [
    "Request",
    "SampleCouncil",
    "SampleServer",
    "Variant",
    "load_content",
    "plain_text",
    "serve_sample_council",
]
