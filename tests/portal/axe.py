"""axe-core in a page of a real browser."""

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}


def list_violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page as it is, with where, and a page too wide."""
    page.evaluate(AXE)
    result = page.evaluate("options => axe.run(document, options)", OPTIONS)
    wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    found = [
        f"{rule['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
        for rule in result["violations"]
        for node in rule["nodes"][:3]
    ]
    return [*found, *([f"{wider} pixels too wide"] if wider > 0 else [])]
