"""Reads a list of P-codes as OCHA publishes it (COD): a row for every administrative unit, headers as in the file."""

import csv
from collections.abc import Iterator

import pycountry

from services.intake.crises.model import Place

COUNTRY, LEVEL, CODE, NAME, PARENT = "Location", "Admin Level", "P-Code", "Name", "Parent P-Code"
COLUMNS = (COUNTRY, LEVEL, CODE, NAME, PARENT)
LATITUDE, LONGITUDE = "latitude", "longitude"
COORDINATES = {"latitude": LATITUDE, "center_lat": LATITUDE, "longitude": LONGITUDE, "center_lon": LONGITUDE}
"""The middle of a unit, under the names that lists of OCHA give it; a list need not have them."""
FURTHEST = {LATITUDE: 90.0, LONGITUDE: 180.0}
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
    middles = {COORDINATES[name]: at for name, at in known.items() if name in COORDINATES}
    return {name: known[name.casefold()] for name in COLUMNS} | middles


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
        latitude=_degrees(line, LATITUDE, row),
        longitude=_degrees(line, LONGITUDE, row),
    )


def _degrees(line: int, name: str, row: dict[str, str]) -> float | None:
    """Where the middle lies; None where the list does not say, both of them."""
    if not (row.get(LATITUDE) and row.get(LONGITUDE)):
        return None
    try:
        degrees = float(row[name])
    except ValueError as error:
        raise PlacesUnreadable(line, f"the {name} is no number") from error
    if not -FURTHEST[name] <= degrees <= FURTHEST[name]:
        raise PlacesUnreadable(line, f"the {name} is not from -{FURTHEST[name]:.0f} to {FURTHEST[name]:.0f}")
    return degrees


def _problems(row: dict[str, str]) -> Iterator[str]:
    if not 0 < len(row[CODE]) <= LONGEST_CODE:
        yield f"the P-code has not 1 to {LONGEST_CODE} characters"
    if not 0 < len(row[NAME]) <= LONGEST_NAME:
        yield f"the name has not 1 to {LONGEST_NAME} characters"
    if not (row[LEVEL].isascii() and row[LEVEL].isdigit()):
        yield "the level is no number"
