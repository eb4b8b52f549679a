"""Rows hash as they did in the releases before, or are looked up by what those made of them."""

from datetime import date

import pytest

from services.intake.imports.hope_names import name_before
from services.intake.imports.origin import ImportedOrigin
from services.intake.imports.rows import ImportedPerson, registration_row
from shared.contracts.intake.v1.values import (
    BirthDate,
    IdentityDocument,
    Nationality,
    NationalityAnswer,
    ProtectionStatus,
    Relationship,
    Sex,
)
from tests.intake.imports.workbooks import SECRET

FULL = ImportedPerson(
    household_key="H1",
    relationship=Relationship.HEAD,
    sex=Sex.FEMALE,
    region="Nzérékoré",
    given_name="Fatoumata",
    family_name="Diallo",
    birth_date=BirthDate(year=1988),
    nationality="GN",
    phone="620 00 00 01",
    documents=(IdentityDocument(kind="passport", number="G0000001", issuing_country="GN"),),
    protection_status=ProtectionStatus.REFUGEE,
    needs=("WR-PY",),
)


def bare(
    birth: BirthDate | None = None, origin: ImportedOrigin | None = None, given_name: str = "Mamadou"
) -> ImportedPerson:
    return ImportedPerson(
        household_key=None,
        relationship=Relationship.NOT_RELATED,
        sex=Sex.UNKNOWN,
        region=None,
        given_name=given_name,
        family_name=None,
        birth_date=birth or BirthDate(),
        nationality=None,
        phone=None,
        documents=(),
        protection_status=ProtectionStatus.NONE_KNOWN,
        needs=(),
        origin=origin or ImportedOrigin(),
    )


@pytest.mark.parametrize(
    ("person", "recorded"),
    [
        (FULL, "f19f6ea9894169526cd390d1f7ecc4335da837871d24b02c87b5d715bc47ff81"),
        (bare(), "254c9904e1eae6423f1ebdaaa56438d47c3780f9047233dcff863e5edeb561e7"),
        (bare(BirthDate(on=date(1990, 5, 1))), "8d8f9501ee2df634a9555050e432591e1f4f804cbc56dad0dff6d174ac15eb38"),
        (bare(BirthDate(age=30)), "a3eb7a750aafb129ef31116d28110c770e38cd47a281947aa9481c3a90092372"),
    ],
)
def test_row_hash_equals_that_of_the_first_release(person: ImportedPerson, recorded: str) -> None:
    assert registration_row("People", 2, person, SECRET).row_hash == recorded


@pytest.mark.parametrize(
    ("person", "recorded"),
    [
        (FULL, "44b95258a8e7b4fbd8bd68fa5b0dcf36e962d33018d24cb03f33f7b86daa18a7"),
        (bare(), "77f1878df46059800958d953a14b1afc345e2fca8be3497d5cf001f05ca64c5e"),
        (bare(BirthDate(age=30)), "cffff309ee5f4276c0f8f16776cca3eccbc7c3509bedbab88ac662542082bf98"),
    ],
)
def test_former_hashes_include_the_one_with_empty_answers(person: ImportedPerson, recorded: str) -> None:
    assert recorded in registration_row("People", 2, person, SECRET).former_hashes


def test_filled_later_columns_change_the_row_hash() -> None:
    rows = [
        bare(),
        bare(BirthDate(age_months=0)),
        bare(origin=ImportedOrigin(nationalities=(Nationality(country="ML"),))),
        bare(origin=ImportedOrigin(nationality_answer=NationalityAnswer.NO_OTHER)),
        bare(origin=ImportedOrigin(former_residences_complete=True)),
    ]
    assert len({registration_row("People", 2, person, SECRET).row_hash for person in rows}) == len(rows)


def test_former_hashes_include_the_shorter_name_of_earlier_releases() -> None:
    before = name_before("Fatuma Ali Hassan", "Fatuma", None, None)
    fuller = bare(given_name="Fatuma Ali Hassan")
    fuller = ImportedPerson(**{**vars(fuller), "name_before": before})
    poorer = registration_row("Individuals", 2, bare(given_name="Fatuma"), SECRET)
    made = {poorer.row_hash, *poorer.former_hashes}
    assert len(made) == 2, "a release read the poorer name and had empty answers in the hash"
    assert made <= set(registration_row("Individuals", 2, fuller, SECRET).former_hashes)
