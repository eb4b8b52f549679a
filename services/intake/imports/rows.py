"""What every layout of a workbook is mapped to: a row that can be registered, or the problems that stand against it."""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from services.intake.imports.origin import ImportedOrigin
from services.intake.persons.age import is_estimated
from services.intake.screening.origin import nationalities_of
from shared.contracts.intake.v1.imports import RowProblem
from shared.contracts.intake.v1.values import (
    BirthDate,
    IdentityDocument,
    KnownBy,
    PersonProfile,
    ProtectionStatus,
    Relationship,
    Sex,
)

SHORTEST_SECRET = 32
"""Bytes."""

Taken = list["RegistrationRow | RowProblem"]
"""What a row of a sheet yields: nothing, one registration, or every problem of the row."""
_FIRST = frozenset(
    {
        *("given_name", "family_name", "birth_date", "nationality", "phone", "email", "languages", "documents"),
        *("on", "year", "age", "kind", "number", "issuing_country", "expires_on", "confiscated"),
    }
)
"""Fields that stand in every hash, empty or not. One that comes later does where it is filled: never add to these."""
_ORIGIN = frozenset({"nationalities", "nationality_answer", "former_residences", "former_residences_complete"})
"""Stood in hashes empty as well, for a while."""


@dataclass(frozen=True)
class RegistrationRow:
    """One person as told by one row. Holds personal data: to be sealed at once, never logged."""

    sheet: str
    row_number: int
    household_key: str | None
    """The household's name inside the workbook; unique there only."""
    relationship: Relationship
    sex: Sex
    region: str | None
    profile: PersonProfile
    protection_status: ProtectionStatus
    needs: tuple[str, ...]
    """Whole codes of the list of specific needs, restricted ones among them."""
    row_hash: str
    """64 hexadecimal digits; see `row_hash()`."""
    former_hashes: tuple[str, ...] = ()
    """Those that releases before this one made of the row."""

    @property
    def birth_date_estimated(self) -> bool:
        """Whether anything less than an exact birth date is known."""
        return is_estimated(self.profile.birth_date)

    def __repr__(self) -> str:
        """Where the row is, never who it is about."""
        return f"RegistrationRow({self.sheet!r}, row {self.row_number})"


@dataclass(frozen=True)
class ImportedPerson:
    """What a mapper read, before it is known whether the row is good."""

    household_key: str | None
    relationship: Relationship
    sex: Sex
    region: str | None
    given_name: str
    family_name: str | None
    birth_date: BirthDate
    nationality: str | None
    phone: str | None
    documents: tuple[IdentityDocument, ...]
    protection_status: ProtectionStatus
    needs: tuple[str, ...]
    origin: ImportedOrigin = field(default_factory=ImportedOrigin)
    name_before: tuple[str, str | None] | None = None
    """Given and family name as a release before this one read them, where it read them otherwise."""

    def profile(self) -> PersonProfile:
        """The identifying part; a nationality whose State issued a paper of it is known by that."""
        said = self.as_said()
        issuers = nationalities_of(PersonProfile(given_name=said.given_name, documents=said.documents))
        first = KnownBy.PAPER if said.nationality in issuers else said.nationality_known_by
        further = [
            one.model_copy(update={"known_by": KnownBy.PAPER}) if one.country in issuers else one
            for one in said.nationalities
        ]
        return said.model_copy(update={"nationality_known_by": first, "nationalities": further})

    def as_said(self) -> PersonProfile:
        """What the row says, nothing worked out."""
        return PersonProfile(
            given_name=self.given_name,
            family_name=self.family_name,
            birth_date=self.birth_date,
            nationality=self.nationality,
            nationalities=list(self.origin.nationalities),
            nationality_answer=self.origin.nationality_answer,
            former_residences=list(self.origin.former_residences),
            former_residences_complete=self.origin.former_residences_complete,
            phone=self.phone,
            documents=list(self.documents),
        )


def registration_row(sheet: str, number: int, person: ImportedPerson, secret: bytes) -> RegistrationRow:
    """The row of a person, with its hash; ValueError when the secret is shorter than 32 bytes."""
    return RegistrationRow(
        sheet=sheet,
        row_number=number,
        household_key=person.household_key,
        relationship=person.relationship,
        sex=person.sex,
        region=person.region,
        profile=person.profile(),
        protection_status=person.protection_status,
        needs=person.needs,
        row_hash=row_hash(person, secret),
        former_hashes=former_hashes(person, secret),
    )


def row_hash(person: ImportedPerson, secret: bytes) -> str:
    """HMAC-SHA256 of what the row says, not of where it stands: a renamed or reordered file gives the same hashes."""
    return _hash(person, secret, _FIRST)


def former_hashes(person: ImportedPerson, secret: bytes) -> tuple[str, ...]:
    """What earlier releases made of the same row, where it is another hash."""
    read = [person]
    if person.name_before is not None:
        given_name, family_name = person.name_before
        read.append(replace(person, given_name=given_name, family_name=family_name))
    made = [_hash(one, secret, always) for one in read for always in (_FIRST, _FIRST | _ORIGIN)]
    return tuple(one for one in dict.fromkeys(made) if one != row_hash(person, secret))


def _hash(person: ImportedPerson, secret: bytes, always: frozenset[str]) -> str:
    if len(secret) < SHORTEST_SECRET:
        raise ValueError(f"the secret needs at least {SHORTEST_SECRET} bytes")
    # What is worked out of them is no part of the hash.
    profile = _hashed(person.as_said().model_dump(mode="json", exclude={"nationality_known_by"}), always)
    profile["birth_date"] = _hashed(profile["birth_date"], always)
    profile["documents"] = [_hashed(document, always) for document in profile["documents"]]
    content = [
        profile,
        *(person.household_key, person.relationship, person.sex, person.region, person.protection_status, person.needs),
    ]
    return hmac.new(secret, json.dumps(content, sort_keys=True).encode("ascii"), sha256).hexdigest()


def _hashed(fields: Mapping[str, Any], always: frozenset[str]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name in always or _is_filled(value)}


def _is_filled(value: object) -> bool:
    # An age of no months is one; it equals False.
    return value is not None and value is not False and value != []


def occurrence_hash(first: str, occurrence: int, secret: bytes) -> str:
    """The hash of a row that reads like `occurrence` others before it in the same file; of the first one its own."""
    if occurrence == 0:
        return first
    return hmac.new(secret, f"{first}/{occurrence}".encode("ascii"), sha256).hexdigest()
