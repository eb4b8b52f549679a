"""Homeward's own workbook: what it looks like, and how its rows are read.

Sheet `People` has a row for every person. Sheet `Households` is optional; where it has rows, every household a person
names must be among them, so that a typing mistake does not tear a family apart.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import ClassVar

from services.intake.imports.answers import DOCUMENTS, PROTECTION, RELATIONSHIPS, SEXES
from services.intake.imports.cell_reader import NUMBER_MISSING, CellReader
from services.intake.imports.cells import SheetRow
from services.intake.imports.columns import SheetColumns
from services.intake.imports.origin import read_origin
from services.intake.imports.rows import ImportedPerson, Taken, registration_row
from services.intake.imports.sheets import HOUSEHOLDS, PEOPLE
from services.intake.imports.template_columns import KNOWN
from services.intake.imports.unread import unread
from shared.contracts.intake.v1.imports import UnreadPart
from shared.contracts.intake.v1.values import BirthDate, IdentityDocument, ProtectionStatus, Relationship, Sex

_FIRST_YEAR = 1880
_BIRTH_COLUMNS = MappingProxyType({"on": "Birth date", "year": "Birth year", "age": "Age", "age_months": "Age"})


class TemplateMapper:
    """Maps the rows of Homeward's own workbook; `as_of` is the day of the import, `secret` keys the row hashes."""

    layout: ClassVar[str] = "homeward"
    known_columns = KNOWN
    required_columns = MappingProxyType({PEOPLE: frozenset({"Given name"})})

    def __init__(self, columns: Mapping[str, SheetColumns], as_of: date, secret: bytes) -> None:
        self._columns = columns
        self._as_of = as_of
        self._secret = secret
        self._regions: dict[str, str | None] = {}
        self._listed = False
        self._joined: set[str] = set()

    def take(self, row: SheetRow) -> Taken:
        """A registration or the problems of a row of People; nothing, or problems, of a row of Households."""
        reader = CellReader(row, self._columns[row.sheet].places)
        return self._household(reader) if row.sheet == HOUSEHOLDS else self._person(reader)

    def left_over(self) -> Iterator[UnreadPart]:
        if any(key not in self._joined for key in self._regions):
            yield unread("household_empty", HOUSEHOLDS)

    def _household(self, reader: CellReader) -> Taken:
        self._listed = True
        key = reader.required("Household")
        region = reader.text("Region")
        if key in self._regions:
            reader.refuse("Household", "household_twice", "This household is listed already")
        if not reader.problems:
            self._regions[key] = region
        return list(reader.problems)

    def _person(self, reader: CellReader) -> Taken:
        household = self._household_key(reader)
        person = ImportedPerson(
            household_key=household,
            relationship=reader.choice("Relationship", RELATIONSHIPS, Relationship.HEAD),
            sex=reader.choice("Sex", SEXES, Sex.UNKNOWN),
            region=reader.text("Region") or self._regions.get(household or ""),
            given_name=reader.required("Given name"),
            family_name=reader.text("Family name"),
            birth_date=self._birth(reader),
            nationality=reader.country("Nationality"),
            phone=reader.phone("Phone"),
            documents=_documents(reader),
            protection_status=reader.choice("Protection status", PROTECTION, ProtectionStatus.NONE_KNOWN),
            needs=reader.needs("Specific needs"),
            origin=read_origin(reader),
        )
        if reader.problems:
            return list(reader.problems)
        return [registration_row(reader.row.sheet, reader.row.number, person, self._secret)]

    def _household_key(self, reader: CellReader) -> str | None:
        key = reader.text("Household")
        if key is not None and self._listed and key not in self._regions:
            reader.refuse("Household", "household_unknown", "This household is not on the sheet Households")
        if key is not None and self._listed:
            self._joined.add(key)
        return key

    def _birth(self, reader: CellReader) -> BirthDate:
        on = reader.day("Birth date")
        year = reader.whole("Birth year", _FIRST_YEAR, self._as_of.year)
        stated = reader.age("Age").model_copy(update={"on": on, "year": year})
        birth = reader.birth(_BIRTH_COLUMNS, stated, self._as_of)
        # Once they agree the most exact is kept, as ever: the hash of a row must not change with the release.
        if birth.on is not None:
            return BirthDate(on=birth.on)
        return birth if birth.year is None else BirthDate(year=birth.year)


def _documents(reader: CellReader) -> tuple[IdentityDocument, ...]:
    kind = reader.choice("Document type", DOCUMENTS, "other")
    number = reader.text("Document number")
    country = reader.country("Document country")
    if number is None:
        if country is not None or reader.text("Document type") is not None:
            # Whose paper somebody has is a State of origin: it is not dropped with the paper.
            reader.refuse("Document number", "document_number_missing", NUMBER_MISSING)
        return ()
    return (IdentityDocument(kind=kind, number=number, issuing_country=country),)
