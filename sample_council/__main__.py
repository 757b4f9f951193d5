"""`python -m sample_council --port 8600`: look at the sample council in a browser."""

import argparse
import contextlib

from sample_council.server import SampleServer
from sample_council.variant import Variant


def main() -> None:
    """Serve the sample council until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m sample_council", description=__doc__)
    parser.add_argument("--port", type=int, default=8600)
    parser.add_argument("--state", type=int, choices=(1, 2), default=1)
    parser.add_argument("--sub-path", default="")
    parser.add_argument("--truncated", type=int, default=0)
    switches = (
        "html_only",
        "service_only",
        "welsh",
        "stubs_first",
        "traps",
        "param_case",
        "clutter",
    )
    for switch in switches:
        parser.add_argument(f"--{switch.replace('_', '-')}", action="store_true")
    given = vars(parser.parse_args())
    server = SampleServer(port=given.pop("port"), variant=Variant(**given))
    print(
        f"Westmarch Council (invented) at {server.url}/mgListCommittees.aspx - Ctrl-C ends it",
        flush=True,
    )
    with contextlib.suppress(KeyboardInterrupt):
        server.serve_forever()


if __name__ == "__main__":
    main()
