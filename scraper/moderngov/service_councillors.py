"""GetCouncillorsByWard: the councillors of today with party and ward. Sample: Coventry."""

from scraper.moderngov.names import clean_name
from scraper.moderngov.page import open_xml, value
from scraper.records import Person


def list_service_councillors(text: str) -> list[Person]:
    """Read the answer; raises NotThePage. A councillor of two wards is listed once."""
    root = open_xml(text, "councillorsbyward", "getcouncillorsbyward")
    found: dict[str, Person] = {}
    for ward in root.iter("ward"):
        for each in ward.iter("councillor"):
            number, name = value(each, "councillorid"), clean_name(value(each, "fullusername"))
            if number and name:
                found.setdefault(
                    number,
                    Person(
                        source_id=number,
                        name=name,
                        party=value(each, "politicalpartytitle") or None,
                        ward=value(ward, "wardtitle") or None,
                    ),
                )
    return list(found.values())
