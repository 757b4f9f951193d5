"""The marks of a decision, the keys of its parts and how it is recommended, as councils print them."""

from collections.abc import Callable

from tests.rendered.decisions_facts import Deed

# How a decision of one deed is marked: the whole of what is printed, from a deed.


def sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + "."


MARKS: dict[str, Callable[[Deed], str]] = {
    "RESOLVED that": lambda d: f"RESOLVED that {d.be}.",
    "RESOLVED: That": lambda d: f"RESOLVED: That {d.be}.",
    "RESOLVED - That": lambda d: f"RESOLVED - That {d.be}.",
    "RESOLVED – that": lambda d: f"RESOLVED – that {d.be}.",
    "RESOLVED:- below": lambda d: f"RESOLVED:-\n\nThat {d.be}.",
    "RESOLVED alone": lambda d: f"RESOLVED\n\nThat {d.be}.",
    "RESOLVED line above": lambda d: f"RESOLVED:\nThat {d.be}.",
    "Resolved lower": lambda d: f"Resolved: that {d.be}.",
    "Resolved that:": lambda d: f"Resolved that:\n{sentence(d.be)}",
    "IT WAS RESOLVED": lambda d: f"IT WAS RESOLVED THAT {d.be}.",
    "It was resolved to": lambda d: f"It was resolved to {d.to}.",
    "It was RESOLVED:": lambda d: f"It was RESOLVED:\n\nto {d.to}.",
    "The Cabinet RESOLVED": lambda d: f"The Cabinet RESOLVED to {d.to}.",
    "Cabinet resolved that": lambda d: f"Cabinet resolved that {d.be}.",
    "Members RESOLVED": lambda d: f"Following debate, Members RESOLVED to {d.to}.",
    "RESOLUTION:": lambda d: f"RESOLUTION: That {d.be}.",
    "Resolution number": lambda d: f"Resolution 24/117: {sentence(d.be)}",
    "RESOLVED numbered": lambda d: f"24/117 RESOLVED that {d.be}.",
    "RESOLVED to": lambda d: f"RESOLVED to {d.to}.",
    "RESOLVED: to": lambda d: f"RESOLVED: To {d.to}.",
    "RESOLVED (tab)": lambda d: f"RESOLVED\tThat {d.be}.",
    "RESOLVED bracket": lambda d: f"[RESOLVED] That {d.be}.",
    "RESOLVED quoted": lambda d: f'RESOLVED: "That {d.be}".',
    "AGREED that": lambda d: f"AGREED that {d.be}.",
    "AGREED:": lambda d: f"AGREED: That {d.be}.",
    "AGREED: to": lambda d: f"AGREED: To {d.to}.",
    "Agreed – That": lambda d: f"Agreed – That {d.be}.",
    "IT WAS AGREED:": lambda d: f"IT WAS AGREED:\n\nThat {d.be}.",
    "It was agreed that": lambda d: f"It was agreed that {d.be}.",
    "The Cabinet agreed to": lambda d: f"The Cabinet agreed to {d.to}.",
    "The Cabinet deed": lambda d: f"The Cabinet {d.did}.",
    "DECIDED": lambda d: f"DECIDED: That {d.be}.",
    "It was decided": lambda d: f"It was decided to {d.to}.",
    "Decision: That": lambda d: f"Decision: That {d.be}.",
    "Decision: to": lambda d: f"Decision: To {d.to}.",
    "Decision below": lambda d: f"Decision:\n\nThat {d.be}.",
    "Decision below, to": lambda d: f"Decision:\n\nTo {d.to}.",
    "DECISION line": lambda d: f"DECISION\nThe Committee agreed to {d.to}.",
    "Decision passive": lambda d: f"Decision: {sentence(d.was)}",
    "Decision(s) taken": lambda d: f"Decision(s) taken:\nThat {d.be}.",
    "Decisions taken": lambda d: f"Decisions taken: That {d.be}.",
    "Passive": lambda d: sentence(d.was),
    "(Behind)": lambda d: f"That {d.be}. (AGREED)",
    "Resolved behind": lambda d: f"That {d.be} - RESOLVED.",
    "Agreed behind": lambda d: f"To {d.to}. AGREED.",
    "Margin right": lambda d: f"{sentence(d.was):<60}        RESOLVED",
    "Margin left": lambda d: f"RESOLVED      That {d.be}.",
    "Bold marks": lambda d: f"**RESOLVED** that {d.be}.",
    "Bare That": lambda d: f"That {d.be}.",
}  # fmt: skip
RECOMMENDING: dict[str, Callable[[Deed], str]] = {
    "RECOMMENDED that": lambda d: f"RECOMMENDED that {d.be}.",
    "RECOMMENDED:": lambda d: f"RECOMMENDED: That {d.be}.",
    "RECOMMENDED to Council": lambda d: f"RECOMMENDED to Council: That {d.be}.",
    "RECOMMENDATION to Cabinet": lambda d: f"RECOMMENDATION to Cabinet\n\nThat {d.be}.",
    "RECOMMENDATION TO COUNCIL:": lambda d: f"RECOMMENDATION TO COUNCIL: That {d.be}.",
    "RESOLVED TO RECOMMEND": lambda d: f"RESOLVED TO RECOMMEND that {d.be}.",
    "Resolved to recommend": lambda d: f"It was RESOLVED TO RECOMMEND TO COUNCIL that {d.be}.",
    "Recommended below": lambda d: f"RECOMMENDED:\n\nThat {d.be}.",
    "agreed to recommend": lambda d: f"The Committee agreed to recommend to Council that {d.be}.",
    "RESOLVED that Council": lambda d: f"RESOLVED that it be recommended to Council that {d.be}.",
}  # fmt: skip
KEYS: dict[str, Callable[[int], str]] = {
    "1.": lambda n: f"{n}. ",
    "1)": lambda n: f"{n}) ",
    "(1)": lambda n: f"({n}) ",
    "i.": lambda n: f"{('i', 'ii', 'iii')[n - 1]}. ",
    "(i)": lambda n: f"({('i', 'ii', 'iii')[n - 1]}) ",
    "I.": lambda n: f"{('I', 'II', 'III')[n - 1]}. ",
    "a.": lambda n: f"{'abc'[n - 1]}. ",
    "a)": lambda n: f"{'abc'[n - 1]}) ",
    "(a)": lambda n: f"({'abc'[n - 1]}) ",
    "(a).": lambda n: f"({'abc'[n - 1]}). ",
    "A.": lambda n: f"{'ABC'[n - 1]}. ",
    "A)": lambda n: f"{'ABC'[n - 1]}) ",
    "2.1": lambda n: f"2.{n} ",
    "tab": lambda n: f"{n}.\t",
    "far": lambda n: f"{n}.          ",
    "own line": lambda n: f"{n}.\n",
    "bullet": lambda n: "• ",
    "dash": lambda n: "- ",
    "star": lambda n: "* ",
    "none": lambda n: "",
}  # fmt: skip
UNCOUNTED = ("bullet", "dash", "star", "none")
# How the list of parts is led in, and the form that each part has.
LISTS: dict[str, tuple[str, Callable[[Deed], str]]] = {
    "RESOLVED: That": ("RESOLVED: That:", lambda d: d.be),
    "RESOLVED -": ("RESOLVED -", lambda d: f"That {d.be}"),
    "RESOLVED that": ("RESOLVED that", lambda d: d.be),
    "RESOLVED to:": ("The Cabinet RESOLVED to:", lambda d: d.to),
    "AGREED:": ("AGREED:", lambda d: f"That {d.be}"),
    "It was agreed:": ("It was agreed:", lambda d: f"to {d.to}"),
    "Decision:": ("Decision:", lambda d: f"That {d.be}"),
    "Decision: to": ("Decision:", lambda d: f"To {d.to}"),
    "The Cabinet:": ("The Cabinet:", lambda d: d.did),
    "RESOLVED: deeds": ("RESOLVED:", lambda d: sentence(d.be)[:-1]),
}  # fmt: skip
ENDS = {";": ("; and", ".", ";"), ".": (".", ".", "."), "none": ("", "", "")}
