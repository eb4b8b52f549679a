"""Reads the registration workbook of UNICEF's cash programme system HOPE as its exporters write it.

Sheet `Households` has a row for every household, `Individuals` one for every person; both may keep labels, or nothing,
in the second row. Columns end in `_h_c` and `_i_c`; countries are alpha-3. Columns that say nothing a registration
needs are told as not read.
"""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from re import compile as pattern
from types import MappingProxyType
from typing import ClassVar

from services.intake.imports.answers import answers
from services.intake.imports.cell_reader import NUMBER_MISSING, CellReader
from services.intake.imports.cells import SheetRow
from services.intake.imports.columns import SheetColumns, heads_of
from services.intake.imports.hope_households import HopeHouseholds, ImportedHousehold
from services.intake.imports.hope_names import HopeName, name_before, name_of
from services.intake.imports.origin import ORIGIN_COLUMNS, ORIGIN_HEADS, ImportedOrigin, read_origin
from services.intake.imports.rows import ImportedPerson, Taken, registration_row
from services.intake.imports.sheets import HOUSEHOLDS, INDIVIDUALS
from services.intake.imports.unread import unread
from shared.contracts.intake.v1.imports import UnreadPart
from shared.contracts.intake.v1.values import (
    BirthDate,
    IdentityDocument,
    Nationality,
    ProtectionStatus,
    Relationship,
    Sex,
)

_BIRTH_COLUMNS = MappingProxyType(dict.fromkeys(("on", "year"), "birth_date_i_c"))
_LABEL_ROW = 2
_LABEL = pattern(r".* - (?:ID|STRING|INTEGER|DECIMAL|DATE|DATETIME|BOOL|IMAGE|GEOPOINT|SELECT_ONE|SELECT_MANY)\b.*")
_SEXES = answers({"male": Sex.MALE, "female": Sex.FEMALE, "other": Sex.OTHER, "not_collected": Sex.UNKNOWN}, {})
_STATUSES = answers(
    {
        "refugee": ProtectionStatus.REFUGEE,
        "asylum_seeker": ProtectionStatus.ASYLUM_SEEKER,
        **dict.fromkeys(
            ("idp", "returnee", "others_of_concern", "host", "non_host"),
            ProtectionStatus.NONE_KNOWN,
        ),
    },
    {},
)
_RELATIVES = (
    "aunt_uncle cousin daughterinlaw_soninlaw granddaugher_grandson granddaughter_grandson "
    "grandmother_grandfather motherinlaw_fatherinlaw nephew_niece sisterinlaw_brotherinlaw"
)
_RELATIONSHIPS = answers(
    {
        "head": Relationship.HEAD,
        "wife_husband": Relationship.SPOUSE,
        "free_union": Relationship.SPOUSE,
        "son_daughter": Relationship.CHILD,
        "foster_child": Relationship.CHILD,
        "mother_father": Relationship.PARENT,
        "brother_sister": Relationship.SIBLING,
        **dict.fromkeys(_RELATIVES.split(), Relationship.OTHER_RELATIVE),
        **dict.fromkeys(("other", "unknown", "non_beneficiary"), Relationship.NOT_RELATED),
    },
    {},
)
_DOCUMENT_COLUMNS = (
    ("passport", "national_passport"),
    ("national_id", "national_id"),
    ("birth_certificate", "birth_certificate"),
    ("driving_licence", "drivers_license"),
    ("voter_card", "electoral_card"),
    ("refugee_id", "unhcr_id"),
    ("other", "scope_id"),
    ("other", "other_id"),
)
_DISABILITY_COLUMNS = (
    ("seeing_disability_i_c", "DS-V"),
    ("hearing_disability_i_c", "DS-H"),
    ("physical_disability_i_c", "DS-L"),
    ("memory_disability_i_c", "DS-R"),
    ("selfcare_disability_i_c", "DS-S"),
    ("comms_disability_i_c", "DS-C"),
)
HOUSEHOLD_COLUMNS = (
    "household_id", "country_origin_h_c", "consent_origin_h_c", "admin1_h_c", "admin2_h_c", "residence_status_h_c",
    "size_h_c",
)  # fmt: skip
INDIVIDUAL_COLUMNS = (
    "household_id", "relationship_i_c", "full_name_i_c", "given_name_i_c", "middle_name_i_c", "family_name_i_c",
    "gender_i_c", "birth_date_i_c", "estimated_birth_date_i_c", "phone_no_i_c", "pregnant_i_c",
    *(f"{column}_no_i_c" for _, column in _DOCUMENT_COLUMNS),
    *(f"{column}_issuer_i_c" for _, column in _DOCUMENT_COLUMNS),
    *(column for column, _ in _DISABILITY_COLUMNS),
    *ORIGIN_COLUMNS,
)  # fmt: skip
_ORIGIN_HEADS = {
    name: (f"{name.replace(' ', '_')}_i_f", f"{name.replace(' ', '_')}_i_c", *heads)
    for name, heads in ORIGIN_HEADS.items()
}
"""HOPE asks for no origin beside the household's: a site adds these columns as flexible fields, or under our heads."""
MOST_MEMBERS = 1_000
"""Of a household, as one of these files may say."""
_DIFFICULTIES = answers(
    {"none": False, "no_difficulty": False, "some_difficulty": False, "lot_difficulty": True, "cannot_do": True}, {}
)
"""Washington Group short set: a disability is much difficulty, or being unable, in at least one domain."""


_NameParts = tuple[str, str | None, str | None, str | None]
"""In full, then given, middle and family name."""


class HopeMapper:
    """Maps the rows of a HOPE workbook; `as_of` is the day of the import, `secret` keys the row hashes."""

    layout: ClassVar[str] = "hope"
    known_columns = MappingProxyType(
        {
            HOUSEHOLDS: heads_of(HOUSEHOLD_COLUMNS, {}),
            INDIVIDUALS: heads_of(
                INDIVIDUAL_COLUMNS,
                {"national_passport_no_i_c": ("national_passport_i_c",), **_ORIGIN_HEADS},
            ),
        }
    )
    required_columns = MappingProxyType(
        {HOUSEHOLDS: frozenset({"household_id"}), INDIVIDUALS: frozenset({"household_id", "full_name_i_c"})}
    )

    def __init__(self, columns: Mapping[str, SheetColumns], as_of: date, secret: bytes) -> None:
        self._columns = columns
        self._as_of = as_of
        self._secret = secret
        self._households = HopeHouseholds(secret)
        self._contradictory = array("I")

    def take(self, row: SheetRow) -> Taken:
        """A registration or the problems of a row of Individuals; nothing, or problems, of a row of Households."""
        if row.number == _LABEL_ROW and _is_of_labels(row):
            return []
        reader = CellReader(row, self._columns[row.sheet].places)
        return self._household(reader) if row.sheet == HOUSEHOLDS else self._person(reader)

    def left_over(self) -> Iterator[UnreadPart]:
        """Households of which nobody is, or fewer or more than the file says; names that contradict themselves."""
        for row, is_empty in self._households.miscounted():
            code = "household_empty" if is_empty else "household_size_differs"
            yield unread(code, HOUSEHOLDS, row=row, column="household_id" if is_empty else "size_h_c")
        for number in self._contradictory:
            yield unread("names_differ", INDIVIDUALS, row=number, column="full_name_i_c")

    def _household(self, reader: CellReader) -> Taken:
        key = reader.required("household_id")
        if key in self._households:
            reader.refuse("household_id", "household_twice", "This household is listed already")
        # One exporter heads the country of origin as if it were a consent; what it holds is a country. Of two that
        # differ neither is dropped: both are of the origin.
        said = [reader.country(column) for column in ("country_origin_h_c", "consent_origin_h_c")]
        origins = list(dict.fromkeys(filter(None, said)))
        household = ImportedHousehold(
            region=reader.text("admin2_h_c") or reader.text("admin1_h_c"),
            origin=next(iter(origins), None),
            other_origins=tuple(Nationality(country=country) for country in origins[1:]),
            status=reader.choice("residence_status_h_c", _STATUSES, ProtectionStatus.NONE_KNOWN),
        )
        size = reader.whole("size_h_c", 0, MOST_MEMBERS)
        if not reader.problems:
            self._households.add(key, household, size, reader.row.number)
        return list(reader.problems)

    def _person(self, reader: CellReader) -> Taken:
        key = reader.required("household_id")
        household = self._households.joined(key)
        if household is None:
            if key:
                reader.refuse("household_id", "household_unknown", "This household is not, or wrongly, listed")
            household = ImportedHousehold(None, None, ProtectionStatus.NONE_KNOWN)
        parts = _name_parts(reader)
        name = name_of(*parts)
        if name.is_contradictory:
            self._contradictory.append(reader.row.number)
        person = ImportedPerson(
            household_key=key,
            relationship=reader.choice("relationship_i_c", _RELATIONSHIPS, Relationship.NOT_RELATED),
            sex=reader.choice("gender_i_c", _SEXES, Sex.UNKNOWN),
            region=household.region,
            given_name=name.given_name,
            family_name=name.family_name,
            birth_date=self._birth(reader),
            nationality=household.origin,
            phone=reader.phone("phone_no_i_c"),
            documents=_documents(reader),
            protection_status=household.status,
            needs=_needs(reader),
            origin=_origin(reader, household),
            name_before=_name_before(name, parts),
        )
        if reader.problems:
            return list(reader.problems)
        return [registration_row(reader.row.sheet, reader.row.number, person, self._secret)]

    def _birth(self, reader: CellReader) -> BirthDate:
        on = reader.day("birth_date_i_c")
        estimated = reader.flag("estimated_birth_date_i_c")
        if on is None:
            return BirthDate()
        birth = reader.birth(_BIRTH_COLUMNS, BirthDate(on=on), self._as_of)
        return BirthDate(year=on.year) if estimated and birth.on else birth


def _origin(reader: CellReader, household: ImportedHousehold) -> ImportedOrigin:
    origin = read_origin(reader)
    return replace(origin, nationalities=(*household.other_origins, *origin.nationalities))


def _is_of_labels(row: SheetRow) -> bool:
    """Whether most of it is labels; a person of whom one value reads like a label is a person."""
    filled = [cell for cell in row.cells if cell is not None and not (isinstance(cell, str) and not cell.strip())]
    return 2 * sum(isinstance(cell, str) and bool(_LABEL.match(cell)) for cell in filled) > len(filled)


def _name_parts(reader: CellReader) -> _NameParts:
    given_name, middle_name, family_name = (reader.text(f"{part}_name_i_c") for part in ("given", "middle", "family"))
    return reader.required("full_name_i_c"), given_name, middle_name, family_name


def _name_before(name: HopeName, parts: _NameParts) -> tuple[str, str | None] | None:
    before = name_before(*parts)
    return None if before == (name.given_name, name.family_name) else before


def _documents(reader: CellReader) -> tuple[IdentityDocument, ...]:
    documents = []
    for kind, column in _DOCUMENT_COLUMNS:
        number = reader.text(f"{column}_no_i_c")
        issuer = reader.country(f"{column}_issuer_i_c")
        if number is None and issuer is not None:
            reader.refuse(f"{column}_no_i_c", "document_number_missing", NUMBER_MISSING)
        if number is not None:
            documents.append(IdentityDocument(kind=kind, number=number, issuing_country=issuer))
    return tuple(documents)


def _needs(reader: CellReader) -> tuple[str, ...]:
    needs = [code for column, code in _DISABILITY_COLUMNS if reader.choice(column, _DIFFICULTIES, default=False)]
    if reader.flag("pregnant_i_c"):
        needs.append("WR-PY")
    return tuple(sorted(needs))
