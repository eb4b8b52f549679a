"""Reads a list of P-codes as OCHA publishes it (COD): a row for every administrative unit, headers as in the file."""

import csv
from collections.abc import Iterator

import pycountry

from services.intake.crises.model import Place

COUNTRY, LEVEL, CODE, NAME, PARENT = "Location", "Admin Level", "P-Code", "Name", "Parent P-Code"
COLUMNS = (COUNTRY, LEVEL, CODE, NAME, PARENT)
HXL = "#"
LONGEST_CODE, LONGEST_NAME = 40, 200


class PlacesUnreadable(ValueError):
    """The list of places is not taken, and nothing of it was."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"Line {line}: {reason}")


def places_in(text: str) -> list[Place]:
    """Every place of a list; PlacesUnreadable naming the line. A row of HXL tags below the header is passed over."""
    rows = csv.reader(text.removeprefix("\ufeff").splitlines())
    columns = _columns(next(rows, []))
    places: dict[str, Place] = {}
    for line, row in enumerate(rows, 2):
        if not any(row) or row[0].startswith(HXL):
            continue
        place = _place(line, {name: row[at].strip() if at < len(row) else "" for name, at in columns.items()})
        if place.code in places:
            raise PlacesUnreadable(line, "this code is in the list already")
        places[place.code] = place
    return list(places.values())


def _columns(header: list[str]) -> dict[str, int]:
    known = {name.strip().casefold(): at for at, name in enumerate(header)}
    missing = [name for name in COLUMNS if name.casefold() not in known]
    if missing:
        raise PlacesUnreadable(1, f"there is no column {', '.join(missing)}")
    return {name: known[name.casefold()] for name in COLUMNS}


def _place(line: int, row: dict[str, str]) -> Place:
    for problem in _problems(row):
        raise PlacesUnreadable(line, problem)
    country = pycountry.countries.get(alpha_3=row[COUNTRY].upper()) or pycountry.countries.get(
        alpha_2=row[COUNTRY].upper()
    )
    if country is None:
        raise PlacesUnreadable(line, "the location is no country of ISO 3166-1")
    return Place(
        code=row[CODE].upper(),
        name=row[NAME],
        level=int(row[LEVEL]),
        parent=row[PARENT] or None,
        country=country.alpha_2,
    )


def _problems(row: dict[str, str]) -> Iterator[str]:
    if not 0 < len(row[CODE]) <= LONGEST_CODE:
        yield f"the P-code has not 1 to {LONGEST_CODE} characters"
    if not 0 < len(row[NAME]) <= LONGEST_NAME:
        yield f"the name has not 1 to {LONGEST_NAME} characters"
    if not (row[LEVEL].isascii() and row[LEVEL].isdigit()):
        yield "the level is no number"
