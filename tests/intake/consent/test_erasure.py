"""Erasure destroys the key and whatever it sealed; and no value rests in the open at any time, anywhere."""

import base64
import secrets as randomness
from importlib import import_module
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy import text

from services.intake.persons.model import PersonIsErased
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import (
    AssessProtection,
    BirthDate,
    Circumstances,
    ErasureReason,
    FindPersons,
    IdentityDocument,
    MakeRequest,
    PersonErased,
    PersonProfile,
    PersonRegistered,
    ProtectionAssessment,
    ProtectionStatus,
    Purpose,
    RecordNeed,
    RegisterHousehold,
    RequestErasure,
    RequestKind,
    SharingWithdrawn,
)
from shared.platform.clock import new_id
from shared.platform.erased import reference_of_erased
from shared.platform.errors import KeyDestroyed
from tests.intake.imports.uploads import import_file, people, receive
from tests.intake.sharing.partner import partner
from tests.intake.world import World
from tests.support.leftovers import tables_with

FORGOTTEN = import_module("services.intake.migrations.versions.0010_nothing_said_of_the_erased")


async def everything_about(world: World, own: PersonProfile) -> UUID:
    """Somebody with a value of every class."""
    person_id = await world.person(
        profile=own, circumstances=Circumstances(location=canary("place"), notes=canary("notes"))
    )
    assessment = ProtectionAssessment(status=ProtectionStatus.FEARS_RETURN, feared_countries=["SD"])
    await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")
    await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code="SV-VO"), "protection_specialist")
    await world.consent(person_id, Purpose.ASSISTANCE)
    await world.do(
        MakeRequest(
            request_id=new_id(),
            person_id=person_id,
            kind=RequestKind.ASSISTANCE,
            services=["medical"],
            details=Circumstances(notes=canary("details")),
        )
    )
    return person_id


def canary(what: str) -> str:
    """A value that stands nowhere else; what it is called makes a leak easy to place."""
    made = f"Canary{what}{randomness.token_hex(6)}"
    CANARIES.append(made)
    return made


CANARIES: list[str] = []


def canary_phone() -> str:
    """A number nobody else has; what is no number is refused."""
    made = f"+9990{randomness.randbelow(10**11):011}"
    CANARIES.append(made.removeprefix("+"))
    return made


def canary_profile() -> PersonProfile:
    """A made-up person whose every value is a canary."""
    return PersonProfile(
        given_name=canary("given"),
        family_name=canary("family"),
        birth_date=BirthDate(year=1980),
        nationality="ER",
        phone=canary_phone(),
        email=f"{canary('mail')}@example.org",
        documents=[IdentityDocument(kind="passport", number=canary("number"), issuing_country="ER")],
    )


async def test_sealed_values_of_an_erased_person_cannot_be_opened(world: World) -> None:
    own = canary_profile()
    person_id, agency_id = await everything_about(world, own), await world.agency()
    grant_id = await world.grant(person_id, agency_id)
    [registered] = await world.events(PersonRegistered, person_id)
    await world.erase(person_id)
    async with world.harness.unit() as unit:
        with pytest.raises(KeyDestroyed):
            await unit.open(registered.profile, PersonProfile, of=person_id)
        with pytest.raises(KeyDestroyed):
            await unit.seal(person_id, SealKind.PROFILE, own)
    assert await world.events(PersonErased, person_id)
    assert await world.events(SharingWithdrawn, grant_id)
    reader = await partner(world, agency_id)
    assert reader.received("SharingEnded")
    with pytest.raises(KeyError):
        reader.opened(reader.received("PersonShared")[0])


async def test_erasure_deletes_every_sealed_value(world: World) -> None:
    person_id = await everything_about(world, canary_profile())
    await world.erase(person_id)
    rests = await world.row(
        "SELECT profile, circumstances, region, is_protected, location_withheld,"
        " (SELECT count(*) FROM search_keys WHERE person_id = :id) AS keys,"
        " (SELECT count(*) FROM needs WHERE person_id = :id AND restricted IS NOT NULL) AS needs,"
        " (SELECT count(*) FROM requests WHERE person_id = :id AND details IS NOT NULL) AS details,"
        " (SELECT count(*) FROM consents WHERE person_id = :id AND coalesce(form, own_view) IS NOT NULL) AS views,"
        " (SELECT count(*) FROM requests WHERE person_id = :id AND services <> '[]') AS services,"
        " (SELECT count(*) FROM protection_assessments WHERE person_id = :id AND assessment IS NOT NULL) AS assessed,"
        " (SELECT count(*) FROM barred_states WHERE person_id = :id) AS barred,"
        " (SELECT count(*) FROM subject_keys WHERE subject_id = :id AND wrapped_key IS NOT NULL) AS held"
        " FROM persons WHERE id = :id",
        id=person_id,
    )
    assert not any(rests.values())
    [tombstone] = await world.harness.rows(
        "SELECT payload FROM outbox WHERE aggregatetype = 'homeward.subject-keys.v1' AND aggregateid = :id"
        " ORDER BY position DESC LIMIT 1",
        id=str(person_id),
    )
    assert tombstone["payload"] is None


async def test_migration_clears_flags_of_persons_erased_before_this_release(world: World) -> None:
    person_id, living = await everything_about(world, canary_profile()), await everything_about(world, canary_profile())
    await world.erase(person_id)
    async with world.harness.unit() as unit:
        left = text("UPDATE persons SET is_protected = true, location_withheld = true WHERE id = :id")
        await unit.session.execute(left, {"id": person_id})
        await unit.session.execute(text(FORGOTTEN.FORGET))
    protection = "SELECT is_protected, location_withheld FROM persons WHERE id = :id"
    assert not any((await world.row(protection, id=person_id)).values())
    assert (await world.row(protection, id=living))["is_protected"], "nothing lifts the protection of the living"


OPEN = "SELECT reference, household_id, import_id, is_protected, location_withheld, has_documents FROM persons"


async def test_erasure_clears_identifying_and_risk_columns_in_the_open(world: World) -> None:
    household_id = new_id()
    crisis_id = await world.crisis()
    await world.do(RegisterHousehold(household_id=household_id, crisis_id=crisis_id))
    person_id = await world.person(crisis_id=crisis_id, household_id=household_id)
    await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code="DS-V"))
    card = (await world.row(f"{OPEN} WHERE id = :id", id=person_id))["reference"]
    await world.erase(person_id)
    rests = await world.row(f"{OPEN} WHERE id = :id", id=person_id)
    assert rests.pop("reference") == reference_of_erased(person_id)
    assert not any(rests.values())
    assert await world.row("SELECT count(code) FROM needs WHERE person_id = :id", id=person_id) == {"count": 0}
    connection = await asyncpg.connect(
        world.harness.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    )
    try:
        # Neither what waits for the broker: logs are kept for ever.
        assert await tables_with(connection, card) == set()
    finally:
        await connection.close()


async def test_commands_about_an_erased_person_are_refused(world: World) -> None:
    own = canary_profile()
    person_id, agency_id = await world.person(profile=own), await world.agency()
    await world.erase(person_id)
    commands: list[Any] = [
        RequestErasure(
            erasure_id=new_id(), person_id=person_id, reference="HW-0000-0000-0", reason=ErasureReason.PERSON_ASKED
        ),
        RecordNeed(need_id=new_id(), person_id=person_id, code="ER-NF"),
        MakeRequest(request_id=new_id(), person_id=person_id, kind=RequestKind.ASSISTANCE),
        world.granting(person_id, agency_id),
    ]
    for command in commands:
        with pytest.raises(PersonIsErased):
            await world.do(command)
    searched = await world.do(FindPersons(given_name=own.given_name, family_name=own.family_name))
    assert not searched["answer"]["candidates"]


async def test_importing_the_same_file_does_not_bring_an_erased_person_back(world: World) -> None:
    crisis_id, file = await world.crisis(), people({"Given name": canary("given"), "Birth year": 1977})
    await import_file(world, crisis_id, file)
    person = await world.row("SELECT id FROM persons WHERE crisis_id = :id", id=crisis_id)
    await world.erase(person["id"])
    assert (await import_file(world, crisis_id, file))["unchanged"] == 1


async def test_no_personal_value_rests_unsealed_in_any_table(world: World) -> None:
    own, crisis_id = canary_profile(), await world.crisis()
    person_id = await everything_about(world, own)
    await world.grant(person_id, await world.agency())
    with pytest.raises(Exception, match="Possibly"):
        await world.person(profile=own)
    row = {"Given name": canary("row"), "Family name": canary("row"), "Phone": "+999 5550123", "Birth year": 1981}
    await receive(world, crisis_id, people(row | {"Given name": canary("staged")}))
    await import_file(world, crisis_id, people(row, row | {"Age": canary("problem")}))
    await world.do(FindPersons(given_name=canary("sought"), family_name=own.family_name))
    rows = await everything_that_rests(world)
    assert any(str(person_id) in content for content in rows), "the search itself must be able to find"
    for made in CANARIES:
        leaked = [content[:80] for content in rows if any(form in content for form in forms_of(made))]
        assert not leaked, f"{made} rests in the open"


def forms_of(made: str) -> list[str]:
    """How a value may be written down by mistake: plain, folded, hexadecimal, base64 at each of three places."""
    raw = made.encode()
    shifted = [base64.b64encode(b"x" * shift + raw)[4:-4].decode() for shift in range(3)]
    return [made, made.lower(), made.upper(), made[::-1], raw.hex(), *shifted]


async def everything_that_rests(world: World) -> list[str]:
    """Every row of every table as text: binary columns as hexadecimal and, where they are text, as text."""
    tables = await world.harness.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    texts = []
    for table in tables:
        name = table["tablename"]
        if name == "alembic_version":
            continue
        rows = await world.harness.rows(f'SELECT to_jsonb(whole_row)::text AS text FROM "{name}" AS whole_row')  # noqa: S608
        texts += [readable(row["text"]) for row in rows]
    return texts


def readable(content: str) -> str:
    """A row with its bytes also as text, so that an outbox payload is looked into."""
    parts = [part for part in content.split('"') if part.startswith("\\\\x")]
    texts = [bytes.fromhex(part[3:]).decode("latin-1") for part in parts]
    return content + "".join(texts)


def test_search_of_tables_finds_encoded_canaries() -> None:
    made = canary("given")
    for hidden in (
        made,
        base64.b64encode(b"ab" + made.encode()).decode(),
        readable(f'{{"a": "\\\\x{made.encode().hex()}"}}'),
    ):
        assert any(form in hidden for form in forms_of(made))
