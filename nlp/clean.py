"""Text as printed in, text that patterns can read out; every character keeps its place.

`len(clean_text(text)) == len(text)`, so that an offset into the cleaned text is an offset into the
given one. Lines stay lines, but for a page's end in the middle of an item.
"""

import re
from functools import lru_cache
from html import unescape
from string import ascii_lowercase

from nlp.lost_capitals import restore_capitals
from nlp.star_legends import find_legends

_SAME = {
    "'": "‘’‚‛′`´ʼ＇",
    '"': "“”„‟″«»",
    "-": "‐‑‒–—―−－",
    "•": "·▪●○◦∙\uf0b7\uf0a7\uf0d8\uf02d\uf0fc➢✓◆■□∑",
    " ": "\t\u00a0\u00ad\u1680\u180e\u200b\u200c\u200d\u200e\u200f\u202f\u205f\u2060\u3000"
    "\ufeff\ufffd\x7f",
    "\n": "\r\x0b\x85\u2028\u2029",
}
_BLANKS = (*range(0x2000, 0x200B), *range(0x80, 0xA0), *range(0x20))
_CHARACTERS = {chr(code): " " for code in _BLANKS if chr(code) not in "\x85\n\r\x0b\x0c\t"}
_CHARACTERS |= {old: new for new, olds in _SAME.items() for old in olds}
_CLOSED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"  # nothing is printed for them
HOLE = "\0"
_ODD = re.compile(f"[{re.escape(''.join(_CHARACTERS))}]")

# `---` or a form feed between two pages; the page's number stands before or behind it.
_PAGE_BREAK = re.compile(r"[-\f](?:(?<=\n-)-{2,79}[ ]{0,80}(?=\n|$)|(?<=\f))")
_NUMBER = r"(?:Page[ ])?\d{1,4}(?:[ ](?:of|/)[ ]\d{1,4})?"
_PAGE_FOOT = re.compile(rf"[ \n]*(?:(?<=\n)[ ]*{_NUMBER}[ \n]*)?\Z")
_PAGE_HEAD = re.compile(rf"[ \n]*(?:{_NUMBER}[ ]*(?:\n[ \n]*|\Z))?")
_REACH = 120  # characters to either side of a page's end
_PAGE_LINE = re.compile(r"\n[ ]{0,80}Page[ ]\d{1,4}(?:[ ](?:of|/)[ ]\d{1,4})?[ ]{0,80}(?=\n)")
# A page's number between two halves of a list of names: `Bo Reed; JK`, `3`, `Marsh; Una Cole`
_NUMBER_IN_LIST = re.compile(
    r"\n(?:[ ]{0,80}\n){1,6}[ ]{0,120}\d{1,3}[ ]{0,80}\n"
    r"(?:[ ]{0,80}\n){0,6}[ ]{0,80}(?=[A-Z][\w'’-]{1,20}(?:[ ][A-Z][\w'’-]{1,20}){0,2}[;,.])"
)
# A page's number between two halves of a sentence: `setting out the`, `2`, `key features`
_NUMBER_ALONE = re.compile(
    r"\n(?:[ ]{0,80}\n){1,6}[ ]{0,120}\d{1,3}[ ]{0,80}\n(?:[ ]{0,80}\n){1,6}[ ]{0,80}"
    r"(?=(?P<small>[a-z]{2,}[ \n])|[\"“])"
)
_LISTED = re.compile(r"[;,a-zA-Z][ ]{0,80}\Z")  # how the line above such a number ends
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,9}(?:[ ][^<>\n]{0,300})?/?>")
_BLOCK_TAG = re.compile(r"</?(?:br|p|div|li|tr|h\d|ul|ol|table)\b", re.IGNORECASE)
_PARAGRAPH_TAG = re.compile(r"</?(?:p|div|li|h\d|ul|ol|table)\b", re.IGNORECASE)
_CELL_TAG = re.compile(r"</?t[dh]\b", re.IGNORECASE)
_CLOSED_RUN = re.compile(f"[{_CLOSED}]+")
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
_ESCAPED = re.compile(r"\\([-.*()#+_!&>\[\]])")
_BULLET_STAR = re.compile(r"(?m)^([ ]{0,40})\*(?=[ ])")
_LINE_MARK = re.compile(r"(?m)^[ ]{0,3}(?:#{1,6}(?=[ ])|>(?=[ \n]))(?:[ ]{0,3}>(?=[ \n]))?")
# A star alone between two bars is the mark in a cell.
_STARS = re.compile(r"\*(?:(?<!\|\*)(?<!\|[ ]\*)\*{0,2}|\*{0,2}(?![*]|[ ]{0,8}[|\n]))")
# The same where stars beside names have a meaning: `**Present**`, but not `*A Marsh, *B Reed`
_EMPHASIS_STARS = re.compile(
    r"\*{2,3}|(?<![\w*)])\*(?=[^\s*,;.)])[^*\n]{1,200}(?<=[^\s*,;])\*(?![\w*])"
)
_EMPHASIS = re.compile(r"_(?<![^\W_]_)(?=[^\s_])([^\n_]{1,300})(?<=\S)_(?![^\W_])")
_OPENED = re.compile(r"_(?<![\w_]_)(?=[A-Z][a-z])")  # `_Prop. AB, 2nd CD.`, closed elsewhere
_UNDERLINE = re.compile(r"__(?:(?=\S)|(?<=\S__))")


@lru_cache(maxsize=2)
def clean_text(text: str) -> str:
    """Return `text` with plain quotes, dashes and spaces, and without markup or page ends.

    The answer has exactly as many characters as `text`: what goes becomes spaces.
    """
    return mark_holes(text).replace(HOLE, " ")


@lru_cache(maxsize=2)
def mark_holes(text: str) -> str:
    """Return `text` as `clean_text` does, but a HOLE where a reader would see no blank either."""
    given, text = text, text.replace("\r\n", " \n")
    text = restore_capitals(_ODD.sub(lambda odd: _CHARACTERS[odd[0]], text))
    if "\n---" in text or "\f" in text:
        text = _join_pages(text)
    text = _NUMBER_ALONE.sub(_join_halves, text)
    if ";" in text:
        text = _NUMBER_IN_LIST.sub(_join_list, text)
    if "Page " in text:
        text = _PAGE_LINE.sub(lambda line: " " * len(line[0]), text)
    if "<" in text:
        text = _TAG.sub(_open_tag, text)
    if "&" in text:
        text = _ENTITY.sub(_read_entity, text)
    if "\\" in text:
        text = _ESCAPED.sub(rf"\1{HOLE}", text)
    if "*" in text:
        text = _BULLET_STAR.sub(r"\1•", text)
    if "__" in text:
        text = _UNDERLINE.sub(_open, text)
    if "_" in text:
        text = _EMPHASIS.sub(rf"{HOLE}\1{HOLE}", text)
        text = _OPENED.sub(HOLE, text)
    if "*" in text:
        starred = next(find_legends(text), None) is not None
        text = _EMPHASIS_STARS.sub(_open_stars, text) if starred else _STARS.sub(_open, text)
    if "#" in text or ">" in text:
        text = _LINE_MARK.sub(_open, text)
    return _open_closed(given, text) if any(each in given for each in _CLOSED) else text


def _open(match: re.Match[str]) -> str:
    return HOLE * len(match[0])


def _open_stars(match: re.Match[str]) -> str:
    return match[0].replace("*", HOLE)


def _open_closed(given: str, text: str) -> str:
    """Make holes of the blanks of `text` for which `given` has what is not printed."""
    pieces, done = [], 0
    for run in _CLOSED_RUN.finditer(given):
        pieces += [text[done : run.start()], text[run.start() : run.end()].replace(" ", HOLE)]
        done = run.end()
    return "".join([*pieces, text[done:]])


def _join_halves(number: re.Match[str]) -> str:
    """Return blanks and one line's end for a page's number within a sentence."""
    above = number.string[max(0, number.start() - _REACH) : number.start()].rstrip(" ")
    ends = ("that", "that,", ":") if number["small"] is None else (*ascii_lowercase, ",")
    return " " * (len(number[0]) - 1) + "\n" if above.endswith(ends) else number[0]


def _join_list(number: re.Match[str]) -> str:
    """Return blanks and one line's end for a page's number within a list of names."""
    above = number.string[max(0, number.start() - _REACH) : number.start()].rpartition("\n")[2]
    listed = ";" in above and ":" not in above.rpartition(";")[2] and _LISTED.search(above)
    return " " * (len(number[0]) - 1) + "\n" if listed else number[0]


def _join_pages(text: str) -> str:
    """Blank each page's end but for one line end, so that a list or sentence runs on over it."""
    pieces, done = [], 0
    for match in _PAGE_BREAK.finditer(text):
        if match.start() < done:
            continue
        foot = _PAGE_FOOT.search(text[max(done, match.start() - _REACH) : match.start()])
        head = _PAGE_HEAD.match(text[match.end() : match.end() + _REACH])
        start = match.start() - (len(foot[0]) if foot else 0)
        end = match.end() + (len(head[0]) if head else 0)
        pieces += [text[done:start], " " * (end - start - 1), "\n"]
        done = end
    return "".join([*pieces, text[done:]])


def _open_tag(match: re.Match[str]) -> str:
    """Return a tag as holes; a block's ends a line, if none ends there, a cell's is a blank.

    Between paragraphs that stand a line apart a line is left blank, as nothing runs on over them.
    """
    text, start, end = match.string, match.start(), match.end()
    hole, last = HOLE * (len(match[0]) - 1), HOLE
    if _CELL_TAG.match(match[0]):
        last = " "
    elif _BLOCK_TAG.match(match[0]):
        beside = text[start - 1 : start] + text[end : end + 1]
        if ("\n" not in beside and start) or _parts_lines(match):
            last = "\n"
    return hole + last


def _parts_lines(match: re.Match[str]) -> bool:
    """Tell whether a paragraph's tag stands at the only break of a line between two paragraphs."""
    text, start, end = match.string, match.start(), match.end()
    closes = match[0][1] == "/"
    beside = text[end : end + 2] if closes else text[max(0, start - 2) : start][::-1]
    alone = beside[:1] == "\n" and beside[1:] not in ("", "\n", ">")
    return alone and _PARAGRAPH_TAG.match(match[0]) is not None


def _read_entity(match: re.Match[str]) -> str:
    """Return the one character that `&amp;`, `&#39;` or `&nbsp;` stands for, and holes behind."""
    character = unescape(match[0])
    if len(character) != 1 or character in "<>\n\r":
        return match[0]
    return _CHARACTERS.get(character, character) + HOLE * (len(match[0]) - 1)
