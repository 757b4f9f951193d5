"""What may stand between a topic's words and a figure that is of it: patterns, out of `ties.toml`.

In: nothing. Out: compiled patterns, each of a whole gap; made once.
"""

import re
from functools import cache
from pathlib import Path

from nlp.patterns import read_data

_DATA = Path(__file__).with_name("ties.toml")
_PHRASES = Path(__file__).with_name("key_phrases.toml")


@cache
def _lists() -> dict[str, str]:
    return {name: str(text) for name, text in read_data(_DATA).items()}


@cache
def _word(strict: bool) -> str:
    """Return the pattern of a word within a noun phrase; `strict`: none that looks like a verb."""
    phrases = read_data(_PHRASES)
    stops = {*_lists()["stops"].split(), *str(phrases["breaks"]).split()}
    word = rf"(?!(?:{'|'.join(map(re.escape, sorted(stops)))})\b)[\w&'’/-]+"
    if not strict:
        return word
    nouns = "|".join(str(phrases["nouns"]).split())
    return rf"(?:(?:{nouns})\b|(?!\w+(?:ing|ed|ly)\b){word})"


@cache
def _adjective() -> str:
    return rf"(?:(?:{'|'.join(_lists()['adjectives'].split())}) )?"


@cache
def counting() -> re.Pattern[str]:
    """Return what may stand between a number and what it counts: 400 `overdue` reviews."""
    return re.compile(rf" (?:no\.? )?{_adjective()}(?:{_word(True)} ){{0,2}}", re.IGNORECASE)


@cache
def ahead(kind: str) -> re.Pattern[str]:
    """Return what else may stand between a figure of a kind and a topic behind it."""
    lists, word, be = _lists(), _word(True), _lists()["be"]
    the = r"(?:(?:the|an?|their|its|his|her|this|these|those|our|all|any) )?"
    some = rf"{the}{_adjective()}(?:{word} of {the})?(?:{word} ){{0,3}}(?:\w+/)?"
    ways = [
        *([rf"of {some}"] if kind != "time" else []),  # 46% of plans
        rf"(?:{word} )?{lists['counted']} (?:{be} )?{lists['in_it']} {some}",
    ]
    if kind in ("sum", "share"):
        noun, given = rf"(?:{lists['sums']} )?", lists["given"]
        use = rf"(?:to|for|towards?|into|on) {lists['use']}"
        ways += [
            rf"{noun}{use}{some}",  # £500 for reviews
            rf"{noun}to {the}(?:{word} ){{1,6}}(?:for|towards) {lists['use']}{some}",
            rf"{noun}(?:{be} )?{given} (?:{use}|(?:from|in) ){some}",
            rf"{be} (?:for|{given} to \w+) {some}",  # £1.2m be set aside to clear
        ]
    often = r"(?:(?:a|an|per|each) (?:year|annum|month|week) )?"
    return re.compile(rf" {often}(?:{'|'.join(ways)})", re.IGNORECASE)


@cache
def _noun() -> str:
    """Return the pattern of words that end the topic's own noun phrase: EHCP `timeliness`."""
    return rf"(?: (?:done|made|{_word(False)})){{0,2}}"


@cache
def _subject() -> str:
    """Return the pattern of what may follow a topic before its verb: `in the north, which`."""
    of = rf"(?: (?:of|for|in|on|under|at|within|by)(?: (?:the|an?|its))?(?: {_word(False)}){{1,5}})"
    object_of = rf" (?:the|an?)(?: {_word(False)}){{1,5}}"  # charge for `a permit`
    return rf"(?:{_noun()}|{object_of}){of}{{0,2}}(?:,? (?:which|that|this))?"


@cache
def next_to(kind: str) -> re.Pattern[str]:
    """Return what may stand between a topic and a figure of its own noun phrase, or beside it."""
    about, noun, word = rf"(?: {_lists()['about']})?", _noun(), _word(False)
    ways = [
        rf"(?: signed)? by{about}",
        rf",? of (?:which|whom) there {_lists()['be']}{about}",
        rf"{noun}, the {word}(?: {word}){{0,2}} {_lists()['be']}{about}",  # the share was 51%
    ]
    if kind != "count":
        ways += [rf"{noun} of{about}"]  # an overspend of £3m
        ways += [rf"{noun} at{about}", rf"{noun},{about}", rf"{noun} in the (?:sum|amount) of"]
        ways += [rf"{noun}, (?:saving|costing|totalling|at a (?:cost|saving) of){about}"]
    if kind == "time":
        ways += [rf"{noun}(?: {_lists()['be']})?(?: [\w-]+ed)? (?:in|within|after|beyond){about}"]
    return re.compile(rf"(?:(?:{'|'.join(ways)}) |{noun} \()", re.IGNORECASE)


@cache
def of_many() -> re.Pattern[str]:
    """Return what may stand between a topic and the number of what it consists of."""
    return re.compile(rf"{_noun()} of(?: {_lists()['about']})? ", re.IGNORECASE)


@cache
def signed() -> re.Pattern[str]:
    """Return what may stand between a petition and how many signed it."""
    about = rf"(?: {_lists()['about']})?"
    return re.compile(rf"(?:,? (?:with|containing|bearing))?{about} ", re.IGNORECASE)


@cache
def being() -> re.Pattern[str]:
    """Return what may stand between a topic and what it is: reviews in time `was` 51%."""
    about = rf"(?: {_lists()['about']})?"
    return re.compile(
        rf"{_subject()} {_lists()['be']}(?: {_lists()['assumed']})?{about} ", re.IGNORECASE
    )


@cache
def saying() -> re.Pattern[str]:
    """Return what may stand between a topic and a figure that it reached or came to."""
    lists, word = _lists(), _word(False)
    about = rf"(?: {lists['about']})?"
    has = "had|has|have|would|will|could|should|be|been|being|is|are|was|were|to|now|then|already"
    aux = rf"(?: (?:{has})){{0,4}}"
    since = rf"(?: in (?:{word} ?){{1,3}})?(?:,? from [^.;:]{{1,30}}?)?,?"
    ways = [
        rf"{aux} {lists['amounts']}{about}",
        rf"{aux} {lists['changed']}{since} (?:to|by){about}",
        rf"{aux} (?:held|kept|frozen) at [^.,;:]{{1,30}} of{about}",
        rf" {lists['be']} {word}(?: (?:with|by|from)(?: the| an?)?(?: {word}){{1,4}})?"
        rf" at(?: an?(?: {word})? cost of)?(?: not more than)?{about}",  # bought at a cost of
    ]
    return re.compile(rf"{_subject()}(?:{'|'.join(ways)}) ", re.IGNORECASE)
