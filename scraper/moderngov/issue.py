"""mgIssueHistoryHome.aspx: what an issue is called."""

from scraper.moderngov.page import NotThePage, labelled_values, open_page, subtitle


def parse_issue(text: str) -> tuple[str, dict[str, str]]:
    """Return an issue's title and its label lines (decision type, status, ward); or NotThePage."""
    modgov = open_page(text)
    title = subtitle(modgov)
    if not title:
        raise NotThePage("no issue")
    return title, labelled_values(modgov)
