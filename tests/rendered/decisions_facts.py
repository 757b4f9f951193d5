"""Facts of items known beforehand: what was decided, how it was voted, what a page should tell."""

from dataclasses import dataclass

PAST = {"set": "set", "defer": "deferred", "refer": "referred"}
COUNCILLORS = (
    "Ann Marsh", "Paul Reed", "Jane Hill", "Tom Cole", "Sadia Khan", "Hugh Vane", "Mary Orme",
    "Owen Pugh", "Gwen Tait", "Bill Frost", "Rita Dunn", "Carl Wade",
)  # fmt: skip


@dataclass(frozen=True)
class Deed:
    """One thing decided: `approve` the `lease`, and what follows: `to the Head of Property`."""

    verb: str
    thing: str
    more: str = ""

    @property
    def past(self) -> str:
        return PAST.get(self.verb, self.verb + ("d" if self.verb.endswith("e") else "ed"))

    @property
    def be(self) -> str:
        return f"{self.thing} be {self.past}{self.more}"

    @property
    def was(self) -> str:
        plural = self.thing.endswith("s") or " and " in self.thing
        return f"{self.thing} {'were' if plural else 'was'} {self.past}{self.more}"

    @property
    def to(self) -> str:
        return f"{self.verb} {self.thing}{self.more}"

    @property
    def did(self) -> str:
        return f"{self.past} {self.thing}{self.more}"


@dataclass(frozen=True)
class Item:
    """An agenda item: its title, what was reported, what was recommended, what was decided."""

    title: str
    report: str
    deeds: tuple[Deed, ...]
    recommended: Deed


ITEMS = (
    Item(
        "Grass cutting contract",
        "The Head of Environment submitted a report on the tenders for grass cutting.",
        (
            Deed("approve", "the award of the grass cutting contract to the lowest tenderer"),
            Deed("delegate", "authority to sign the contract", " to the Head of Environment"),
            Deed("note", "the savings set out in paragraph 7"),
        ),
        Deed("approve", "a new round of tenders before the spring"),
    ),
    Item(
        "Parking strategy",
        "Members considered the draft parking strategy for the town centre.",
        (
            Deed("adopt", "the parking strategy for the years to 2030"),
            Deed("endorse", "the charges shown in Appendix 2"),
            Deed("refer", "the residents' scheme in Mill Lane", " to the Traffic Panel"),
        ),
        Deed("endorse", "free parking on Sundays until further notice"),
    ),
    Item(
        "Housing repairs",
        "A report was received on the progress of housing repairs in the third quarter.",
        (
            Deed("note", "the progress of housing repairs in the third quarter"),
            Deed("approve", "an additional £40,000 for damp and mould works"),
            Deed("endorse", "the revised timetable for empty homes"),
        ),
        Deed("approve", "a pause of the works until the autumn"),
    ),
    Item(
        "Market Square",
        "The Town Centre Manager reported on the use of Market Square.",
        (
            Deed("approve", "the closure of Market Square on the first Saturday of each month"),
            Deed("adopt", "the code of conduct for stallholders"),
            Deed("note", "the letter from the traders' association"),
        ),
        Deed("refuse", "the request of the traders' association for a second market"),
    ),
    Item(
        "Treasury management",
        "The Chief Finance Officer presented the half yearly treasury report.",
        (
            Deed("note", "the treasury activity of the first half year"),
            Deed("approve", "the revised prudential indicators"),
            Deed("endorse", "the borrowing limits in section 4"),
        ),
        Deed("approve", "borrowing of a further sum for the leisure centre"),
    ),
    Item(
        "Public conveniences",
        "The meeting was told that the conveniences in Church Street needed new roofs.",
        (
            Deed("approve", "the quotation of £6,250 for new roofs"),
            Deed("approve", "a grant application to the county council"),
            Deed("defer", "the cleaning contract", " to the March meeting"),
        ),
        Deed("refuse", "all the quotations for new roofs"),
    ),
)
DEBATE = (
    "Members asked how the figures had been arrived at and were told that they were estimates.",
    "Concern was expressed about the effect on residents of the older streets.",
    "In reply to a question it was explained that the work would take some six weeks.",
)


@dataclass(frozen=True)
class Decided:
    """What must be read of one decision."""

    text: str
    verb: str
    status: str = "resolved"
    parts: int = 0


@dataclass(frozen=True)
class Voted:
    """What must be read of one vote; None is what the page does not print."""

    outcome: str
    mover: str | None = None
    seconder: str | None = None
    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    unanimous: bool = False


@dataclass(frozen=True)
class Page:
    """A printed page and all that it says was decided and voted; `unvoted`: on what nobody voted."""

    text: str
    decided: tuple[Decided, ...]
    voted: tuple[Voted, ...] = ()
    unvoted: tuple[str, ...] = ()
