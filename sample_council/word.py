"""The markup of the content files, and what ModernGov makes of it: pasted Word HTML.

The markup: a blank line ends a paragraph; a line that starts like a list entry ("1. ", "(a) ",
"- ") starts one of its own; a line that starts with "|" is a row of a table; a line that ends
with " +" is followed by a line break; **bold**.
"""

import re
import textwrap
from html import escape

ENTRY = re.compile(r"(?:\d{1,2}[.)]|\([a-z0-9]{1,4}\)|[a-z]\)|\([ivx]+\)|-)\s")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
ENTITIES = {"’": "&rsquo;", "‘": "&lsquo;", "“": "&ldquo;", "”": "&rdquo;", "–": "&ndash;"}


def blocks(markup: str) -> list[str]:
    """Split a text into its paragraphs and tables; a line break within one is kept as newline."""
    found: list[str] = []
    open_block = False
    for line in (raw.strip() for raw in markup.strip().splitlines()):
        if not line:
            open_block = False
            continue
        breaks = line.endswith(" +")
        line = line[:-2] + "\n" if breaks else line
        if open_block and not starts_block(line, found[-1]):
            found[-1] = join_lines(found[-1], line)
        else:
            found.append(line)
            open_block = True
    return found


def starts_block(line: str, before: str) -> bool:
    """Tell whether a line starts a paragraph or table though no blank line stands before it."""
    return bool(ENTRY.match(line)) or line.startswith("|") != before.startswith("|")


def join_lines(block: str, line: str) -> str:
    """Add a line to its paragraph (wrapped in the file only) or to its table (a row)."""
    if block.endswith("\n"):
        return block + line
    return block + ("\n" if block.startswith("|") else " ") + line


def plain_text(markup: str) -> str:
    """Give the words that a reader of the page sees: a blank line between paragraphs.

    Table cells stand on one line, separated by a space; bullets are "· ".
    """
    shown = []
    for block in blocks(BOLD.sub(r"\1", markup)):
        if block.startswith("|"):
            shown.append("\n".join(" ".join(cells(row)) for row in block.split("\n")))
        else:
            shown.append(re.sub(r"^- ", "· ", block))
    return "\n\n".join(shown)


def cells(row: str) -> list[str]:
    """Split "| For | 14 |" into its cells."""
    return [cell.strip() for cell in row.strip("|").split("|")]


def word_html(markup: str) -> str:
    """Write a text as ModernGov prints it: hard-wrapped, with spans and spacer paragraphs."""
    paragraphs = [
        table_html(block) if block.startswith("|") else paragraph_html(block)
        for block in blocks(markup)
    ]
    spacer = '<p class="MsoNormal"><span style="">&nbsp;</span></p>\n'
    body = "".join(
        (spacer if index and index % 2 == 0 else "") + html for index, html in enumerate(paragraphs)
    )
    return f'<div class="WordSection1">\n{body}</div>\n'


def paragraph_html(block: str) -> str:
    """Write one paragraph; list entries get Word's own class, bullets a dot and a run of spaces."""
    listed = bool(ENTRY.match(block))
    inner = inline_html(re.sub(r"^- ", "·\u00a0\u00a0\u00a0\u00a0 ", block))
    css = "MsoListParagraph" if listed else "MsoNormal"
    style = ' style="margin-left:36.0pt; text-indent:-18.0pt"' if listed else ""
    html = f'<p class="{css}"{style}><span style="">{inner}</span></p>'
    return wrap(html) + "\n"


def inline_html(text: str) -> str:
    """Escape a text as Word's filter does, with its grammar marks, bold and line breaks."""
    html = escape(text, quote=False).replace("\u00a0", "&nbsp;")
    for character, entity in ENTITIES.items():
        html = html.replace(character, entity)
    html = BOLD.sub(r"<b>\1</b>", html).replace("\n", "<br>\n")
    return html.replace("in order to", '<span class="GramE">in order to</span>', 1)


def table_html(block: str) -> str:
    """Write a table as Word does: a paragraph in every cell."""
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td valign="top"><p class="MsoNormal">{inline_html(cell)}</p></td>'
            for cell in cells(row)
        )
        + "</tr>\n"
        for row in block.split("\n")
    )
    return f'<table class="MsoNormalTable" border="1" cellspacing="0">\n{rows}</table>\n'


def wrap(html: str) -> str:
    """Break lines at about 68 columns, as the pages do, in the middle of sentences and of tags."""
    return "\n".join(
        textwrap.fill(line, 68, break_long_words=False, break_on_hyphens=False)
        for line in html.split("\n")
    )


def cut_html(markup: str, limit: int, tail: str) -> str:
    """Write only about `limit` characters of a text, with `tail` (HTML) inside the last paragraph.

    So do meeting pages with long decisions and minutes (West of England): the cut falls between
    words, in the middle of a sentence, and the link to the rest stands where the text breaks off.
    """
    kept: list[str] = []
    for block in blocks(markup):
        room = limit - sum(map(len, kept))
        if len(block) > room or block.startswith("|"):
            words = "" if block.startswith("|") else block[: max(room, 0)].rsplit(" ", 1)[0]
            kept.append(words)
            break
        kept.append(block)
    paragraphs = [table_html(b) if b.startswith("|") else paragraph_html(b) for b in kept[:-1]]
    last = f'<p class="MsoNormal"><span style="">{inline_html(kept[-1])} {tail}</span></p>'
    return f'<div class="WordSection1">\n{"".join(paragraphs)}{wrap(last)}\n</div>\n'
