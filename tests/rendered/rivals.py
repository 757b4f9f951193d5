"""Items in which several things were proposed, printed in the layouts that councils use.

A scene is what happened (a motion, its amendment, what became of each); its layouts differ in how
proposals, figures and outcomes are printed. Each scene stands between two plain items.
"""

import random

from tests.rendered.decisions_facts import COUNCILLORS, Decided, Page, Voted
from tests.rendered.rivals_choices import DIVIDED, NOMINATED, beaten, nominees
from tests.rendered.rivals_facts import (
    AMENDMENTS,
    DEBATE,
    MOTIONS,
    MOVED,
    RESULTS,
    RIVALS,
    TWO,
    Draw,
    Scene,
    draw_people,
    draw_put,
    motion,
)


def alone(moved: str, result: str, carried: bool) -> Draw:
    """A motion and what became of it."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        put = draw_put(rng, rng.choice(MOTIONS)[0], people)
        put = put if carried else put.lose()
        lines = (MOVED[moved]("motion", put), rng.choice(DEBATE).format(other=people.pop()))
        lines = (*lines, RESULTS[result].text("motion", put))
        decided = motion(put.words, "resolved" if carried else "lost")
        return Scene(lines, (decided,), (RESULTS[result].vote(put),))

    return draw


def amended(moved: str, result: str, amendment: bool, main: bool) -> Draw:
    """A motion, an amendment carried or lost, then the motion (the substantive one) put."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, rng.choice(AMENDMENTS), people)
        first, second = (first if main else first.lose()), (second if amendment else second.lose())
        kind = "substantive motion" if amendment else "motion"
        way, told = MOVED[moved], RESULTS[result]
        lines = (
            way("motion", first),
            rng.choice(DEBATE).format(other=people.pop()),
            way("amendment", second),
            told.text("amendment", second),
            told.text(kind, first),
        )
        decided = motion(first.words, "resolved" if main else "lost")
        return Scene(lines, (decided,), (told.vote(second), told.vote(first)))

    return draw


def resolved(moved: str, result: str, amendment: bool, mark: str) -> Draw:
    """A motion and a lost or carried amendment; then what was resolved, printed in full."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, rng.choice(AMENDMENTS), people)
        second = second if amendment else second.lose()
        kind = "substantive motion" if amendment else "motion"
        way, told = MOVED[moved], RESULTS[result]
        words = f"{first.words} and that {second.words}" if amendment else first.words
        lines = (
            way("motion", first),
            way("amendment", second),
            told.text("amendment", second),
            told.text(kind, first),
            f"{mark} {words}.",
        )
        return Scene(lines, (motion(words),), (told.vote(second), told.vote(first)))

    return draw


def accepted(moved: str, result: str) -> Draw:
    """An amendment taken into the motion by its mover; then the motion as amended is carried."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, rng.choice(AMENDMENTS), people)
        way, told = MOVED[moved], RESULTS[result]
        lines = (
            way("motion", first),
            way("amendment", second),
            f"Councillor {first.mover} accepted the amendment.",
            told.text("motion as amended", first),
        )
        assent = Voted("carried", second.mover, second.seconder)
        return Scene(lines, (motion(first.words),), (assent, told.vote(first)))

    return draw


def closed(moved: str, result: str) -> Draw:
    """A closure motion carried between a motion and its vote."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, "", people)
        told = RESULTS[result]
        lines = (
            MOVED[moved]("motion", first),
            f"Councillor {second.mover} moved, and Councillor {second.seconder} seconded, that the "
            "question be now put.",
            told.text("closure motion", second),
            told.text("motion", first),
        )
        return Scene(lines, (motion(first.words),), (told.vote(second), told.vote(first)))

    return draw


def on_notice(moved: str, result: str, fates: str) -> Draw:
    """Motions on notice one after another: c carried, l lost, w withdrawn, r referred, f fell."""

    def draw(rng: random.Random) -> Scene:
        people, words = draw_people(rng), rng.sample(MOTIONS, len(fates))
        lines: list[str] = []
        decided: list[Decided] = []
        voted: list[Voted] = []
        told = RESULTS[result]
        for n, (fate, text) in enumerate(zip(fates, words, strict=True), 1):
            put = draw_put(rng, text[0], people)
            put = put.lose() if fate == "l" else put
            lines.append(f"Motion {n}")
            lines.append(MOVED[moved]("motion", put))
            if fate in "cl":
                lines.append(told.text("motion", put))
                decided.append(motion(put.words, "resolved" if fate == "c" else "lost"))
                voted.append(told.vote(put))
            elif fate == "w":
                lines.append(f"Councillor {put.mover} withdrew the motion.")
                decided.append(Decided(put.words, "", "withdrawn"))
            elif fate == "d":
                lines.append("The motion was deferred to the next meeting.")
                decided.append(
                    Decided("The motion was deferred to the next meeting", "defer", "deferred")
                )
        return Scene(tuple(lines), tuple(decided), tuple(voted))

    return draw


def unseconded(moved: str) -> Draw:
    """A proposal that nobody seconded, then one that was carried."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        first = draw_put(rng, rng.choice(RIVALS), people)
        second = draw_put(rng, rng.choice(MOTIONS)[0], people)
        lines = (
            f"Councillor {first.mover} proposed that {first.words}. There was no seconder and the "
            "proposal fell.",
            MOVED[moved]("motion", second),
            RESULTS["votes to"].text("motion", second),
        )
        return Scene(lines, (motion(second.words),), (RESULTS["votes to"].vote(second),))

    return draw


def not_agreed(style: str) -> Draw:
    """A motion that was not agreed, its decision printed as `That the motion be not agreed`."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        put = draw_put(rng, rng.choice(MOTIONS)[0], people).lose()
        figures = {"votes to": TWO}.get(style, ())
        said = {
            "resolved": "RESOLVED - That the motion be not agreed.",
            "decision": "Decision: That the motion be not approved.",
            "was not": "The motion was not agreed.",
            "not carried": "On being put to the vote the motion was not carried.",
            "votes to": f"The motion was not carried, {put.for_} voting for and {put.against} "
            "against.",
            "rejected": "The motion was rejected.",
        }[style]
        numbers = {name: getattr(put, name) for name in figures}
        lines = (MOVED["quoted"]("motion", put), said)
        vote = Voted("lost", put.mover, put.seconder, **numbers)
        words = {"resolved": "That the motion be not agreed", "decision": said[10:]}
        return Scene(lines, (motion(words.get(style, put.words), "lost"),), (vote,))

    return draw


def against_advice(style: str) -> Draw:
    """The officers' recommendation is lost, another proposal is carried: planning."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        advice = draw_put(rng, "the application be approved in accordance with the report", people)
        other = draw_put(rng, "the application be refused on grounds of highway safety", people)
        lost, won = advice.lose(), other.win()
        if style == "moved":
            first = (
                f"It was moved by Councillor {lost.mover}, seconded by Councillor {lost.seconder}, "
                f"that {lost.words}. On being put to the vote the motion was lost by {lost.against} "
                f"votes to {lost.for_}."
            )
            second = (
                f"It was then moved by Councillor {won.mover}, seconded by Councillor "
                f"{won.seconder}, that {won.words}. On being put to the vote the motion was carried "
                f"by {won.for_} votes to {won.against}."
            )
        else:
            first = (
                f"Councillor {lost.mover} proposed and Councillor {lost.seconder} seconded that "
                f"{lost.words}. This proposal was LOST ({lost.for_} for, {lost.against} against)."
            )
            second = (
                f"Councillor {won.mover} proposed and Councillor {won.seconder} seconded that "
                f"{won.words}. This proposal was CARRIED ({won.for_} for, {won.against} against)."
            )
        votes = (
            Voted("lost", lost.mover, lost.seconder, lost.for_, lost.against),
            Voted("carried", won.mover, won.seconder, won.for_, won.against),
        )
        decided = (motion(lost.words, "lost"), Decided(won.words, "refuse", "refused"))
        lines = (first, second, f"RESOLVED that {won.words}.")
        return Scene(lines, decided, votes)

    return draw


BEFORE = ("31. Minutes\n\nRESOLVED that the minutes of the last meeting be confirmed.",)
AFTER = ("33. Street lights\n\nA report was received.\n\nRESOLVED that the report be noted.",)


def print_scene(draw: Draw, seed: int) -> Page:
    """Return printed minutes in which a scene stands between two plain items."""
    rng = random.Random(seed)
    scene = draw(rng)
    present = ", ".join(COUNCILLORS)
    head = (
        "HARROWDEN BOROUGH COUNCIL",
        "Minutes of the meeting of the Council held on 7 May 2024 in the Council Chamber",
        f"Present: Councillors {present}",
    )
    text = "\n\n".join((*head, *BEFORE, "32. A matter of moment", *scene.lines, *AFTER)) + "\n"
    decided = (
        Decided("the minutes of the last meeting be confirmed", "confirm_minutes"),
        *scene.decided,
        Decided("the report be noted", "note"),
    )
    return Page(text, decided, scene.voted, (decided[0].text, decided[-1].text))


def vary() -> dict[str, Draw]:
    """Return the scenes by name, each in its layouts."""
    found: dict[str, Draw] = {}
    for result in RESULTS:
        for carried in (True, False):
            found[f"alone {'carried' if carried else 'lost'}: {result}"] = alone(
                "moved", result, carried
            )
        for amendment in (True, False):
            for main in (True, False):
                name = f"amendment {'carried' if amendment else 'lost'}, motion {'carried' if main else 'lost'}"
                found[f"{name}: {result}"] = amended("moved", result, amendment, main)
        found[f"amendment lost, resolved: {result}"] = resolved(
            "moved", result, False, "RESOLVED that"
        )
        found[f"amendment carried, resolved: {result}"] = resolved(
            "moved", result, True, "RESOLVED: That"
        )
        found[f"accepted: {result}"] = accepted("moved", result)
        found[f"closure: {result}"] = closed("moved", result)
        found[f"on notice cwl: {result}"] = on_notice("quoted", result, "cwl")
        found[f"on notice lc: {result}"] = on_notice("quoted", result, "lc")
        found[f"on notice clc: {result}"] = on_notice("moved", result, "clc")
    for moved in MOVED:
        for result in ("put", "votes to", "stacked"):
            found[f"moved {moved} carried: {result}"] = alone(moved, result, True)
            found[f"moved {moved} lost: {result}"] = alone(moved, result, False)
            found[f"moved {moved} amendment lost: {result}"] = amended(moved, result, False, True)
            found[f"moved {moved} amendment carried: {result}"] = amended(moved, result, True, True)
            found[f"moved {moved} on notice clw: {result}"] = on_notice(moved, result, "clw")
            found[f"moved {moved} accepted: {result}"] = accepted(moved, result)
        found[f"moved {moved} on notice wdc"] = on_notice(moved, "PUT", "wdc")
        found[f"moved {moved} unseconded"] = unseconded(moved)
    for style in DIVIDED:
        found[f"divided {style}: motion"] = beaten(style, False)
        found[f"divided {style}: amendment"] = beaten(style, True)
    for style in NOMINATED:
        found[f"nominees {style}"] = nominees(style)
    for style in ("resolved", "decision", "was not", "not carried", "votes to", "rejected"):
        found[f"not agreed {style}"] = not_agreed(style)
    for style in ("moved", "proposed"):
        found[f"against advice {style}"] = against_advice(style)
    return found


LAYOUTS = {
    name: (lambda draw, seed: print_scene(draw, seed), draw) for name, draw in vary().items()
}
