"""How sites break: stubs, errors, dropped and slow answers, the wrong charset. Filled in below."""

from collections.abc import Callable

from sample_council.response import Response
from sample_council.variant import Variant


class Faults:
    """Decides, for each request, what goes wrong with its answer."""

    def __init__(self, variant: Variant) -> None:
        self.variant = variant

    def spoil(self, path: str, answer: Callable[[str], Response]) -> tuple[str, Response | None]:
        """Answer a request, or what stands in its place; the name of the fault, or ""."""
        return "", answer(path)
