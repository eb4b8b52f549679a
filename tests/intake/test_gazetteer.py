"""The list of P-codes a deployment imports."""

import pytest

from services.intake.crises.gazetteer import PlacesUnreadable, places_in

HEADER = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date"
TAGS = "#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start"


def test_published_gazetteer_format_is_read() -> None:
    kabul, _ = places_in("\ufeff" + "\n".join((HEADER, TAGS, "AFG,1,AF01,Kabul,AFG,2019-10-22", "LB,3,62179,Ain,LB3,")))
    assert (kabul.code, kabul.name, kabul.level, kabul.parent, kabul.country) == ("AF01", "Kabul", 1, "AFG", "AF")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Name,P-Code", "Line 1: there is no column Location, Admin Level, Parent P-Code"),
        (f"{HEADER}\nAFG,one,AF01,Kabul,AFG,", "Line 2: the level is no number"),
        (f"{HEADER}\nAFG,1,,Kabul,AFG,", "Line 2: the P-code has not 1 to 40 characters"),
        (f"{HEADER}\nAFG,1,AF01", "Line 2: the name has not 1 to 200 characters"),
        (f"{HEADER}\nXYZ,1,AF01,Kabul,AFG,", "Line 2: the location is no country of ISO 3166-1"),
        (f"{HEADER}\nAFG,1,AF01,Kabul,,\nAFG,1,af01,Kapisa,,", "Line 3: this code is in the list already"),
    ],
)
def test_malformed_gazetteer_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(PlacesUnreadable) as refused:
        places_in(text)
    assert str(refused.value) == said
