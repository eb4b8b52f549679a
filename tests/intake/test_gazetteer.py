"""The list of P-codes a deployment imports."""

import pytest

from services.intake.crises.gazetteer import PlacesUnreadable, places_in

HEADER = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date"
TAGS = "#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start"


def test_published_gazetteer_format_is_read() -> None:
    kabul, _ = places_in("\ufeff" + "\n".join((HEADER, TAGS, "AFG,1,AF01,Kabul,AFG,2019-10-22", "LB,3,62179,Ain,LB3,")))
    assert (kabul.code, kabul.name, kabul.level, kabul.parent, kabul.country) == ("AF01", "Kabul", 1, "AFG", "AF")


def test_middle_of_a_unit_is_read_where_a_list_has_it_and_whole() -> None:
    rows = ("AFG,1,AF01,Kabul,AFG,,34.5,69.25", "AFG,1,AF02,Kapisa,AFG,,,69.25", "AFG,1,AF03,Parwan,AFG,,,")
    for columns in ("center_lat,center_lon", "Latitude,Longitude"):
        kabul, kapisa, parwan = places_in("\n".join((f"{HEADER},{columns}", *rows)))
        assert (kabul.latitude, kabul.longitude) == (34.5, 69.25)
        assert (kapisa.latitude, kapisa.longitude, parwan.latitude) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Name,P-Code", "Line 1: there is no column Location, Admin Level, Parent P-Code"),
        (f"{HEADER}\nAFG,one,AF01,Kabul,AFG,", "Line 2: the level is no number"),
        (f"{HEADER}\nAFG,1,,Kabul,AFG,", "Line 2: the P-code has not 1 to 40 characters"),
        (f"{HEADER}\nAFG,1,AF01", "Line 2: the name has not 1 to 200 characters"),
        (f"{HEADER}\nXYZ,1,AF01,Kabul,AFG,", "Line 2: the location is no country of ISO 3166-1"),
        (f"{HEADER},center_lat,center_lon\nAFG,1,AF01,Kabul,,,north,1", "Line 2: the latitude is no number"),
        (f"{HEADER},center_lat,center_lon\nAFG,1,AF01,Kabul,,,nan,1", "Line 2: the latitude is not from -90 to 90"),
        (f"{HEADER},center_lat,center_lon\nAFG,1,AF01,Kabul,,,1,181", "Line 2: the longitude is not from -180 to 180"),
        (f"{HEADER}\nAFG,1,AF01,Kabul,,\nAFG,1,af01,Kapisa,,", "Line 3: this code is in the list already"),
    ],
)
def test_malformed_gazetteer_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(PlacesUnreadable) as refused:
        places_in(text)
    assert str(refused.value) == said
