"""A council in one of its variants: what an address may name, and the frame that prints it."""

from __future__ import annotations

import re
from html import escape
from typing import Any

import jinja2
from markupsafe import Markup

from sample_council import dates
from sample_council.addresses import Query, address
from sample_council.content import load_content, without_minutes
from sample_council.model import Item, Meeting
from sample_council.response import Response, html
from sample_council.variant import Variant
from sample_council.welsh import in_welsh
from sample_council.word import word_html

UNESCAPED = re.compile(r"[^A-Za-z0-9 ,.\-\u0080-\uffff£–’]")
ATTRIBUTE = re.compile(r"[^A-Za-z0-9,.\-\u0080-\uffff£–’]")


def numeric(text: object, pattern: re.Pattern[str] = UNESCAPED) -> Markup:
    """Write punctuation as numeric entities, as ModernGov does in titles and dates."""
    return Markup(pattern.sub(lambda found: f"&#{ord(found[0])};", str(text)))


def numeric_attribute(text: object) -> Markup:
    """Write punctuation and spaces as numeric entities, as ModernGov does in attributes."""
    return numeric(text, ATTRIBUTE)


def file_size(kb: int) -> str:
    """Write "389 KB" or "2 MB", whole numbers only."""
    return f"{kb} KB" if kb < 1024 else f"{round(kb / 1024)} MB"


class Site:
    """A council in one variant: finds what an address names and prints it."""

    def __init__(self, variant: Variant, host: str) -> None:
        self.variant = variant
        self.host = host
        self.base = host + variant.sub_path
        council = load_content(variant.state)
        self.council = without_minutes(council) if variant.minutes_as_pdf else council
        self.committees = {c.id: c for c in self.council.committees}
        self.councillors = {c.id: c for c in self.council.councillors}
        self.meetings = {m.id: m for m in self.council.meetings}
        self.issues = {i.id: i for i in self.council.issues}
        self.items: dict[int, tuple[Meeting, Item]] = {
            item.id: (meeting, item) for meeting in self.council.meetings for item in meeting.items
        }
        self.templates = jinja2.Environment(
            loader=jinja2.PackageLoader("sample_council"), autoescape=True, trim_blocks=True
        )
        self.templates.filters |= {
            "n": numeric,
            "na": numeric_attribute,
            "size": file_size,
            "slashed": dates.slashed,
            "full": dates.full,
            "short": dates.short,
            "clock": dates.clock,
            "word": lambda text: Markup(word_html(text)),
        }

    def render(
        self,
        template: str,
        query: Query,
        *,
        validators: str = "",
        modified: Any = None,
        **shown: Any,
    ) -> Response:
        """Print a page in its frame; `validators`: "tag" and "date" say what it carries."""
        welsh = self.variant.welsh and query.text("LLL") == "1"

        def link(page: str, /, **parameters: object) -> str:
            if self.variant.welsh:
                parameters["LLL"] = 1 if welsh else 0
            return address(page, parameters, self.variant.param_case)

        text = self.templates.get_template(f"{template}.html").render(
            council=self.council,
            variant=self.variant,
            site=self,
            link=link,
            twin=twin_address(template, query),
            t=in_welsh if welsh else lambda label: label,
            welsh=welsh,
            **shown,
        )
        return html(
            text,
            tagged="tag" in validators,
            modified=modified if "date" in validators else None,
        )


def twin_address(page: str, query: Query) -> Markup:
    """Give the parameters of the same page in Welsh."""
    kept = {name: value for name, value in query.values.items() if name != "lll"}
    return Markup("?" + "&amp;".join(f"{escape(n)}={escape(v)}" for n, v in kept.items()))
