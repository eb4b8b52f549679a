"""The read model is a function of the facts: repeated, shuffled or read again, it comes out the same."""

import random
from collections import defaultdict
from typing import Any

import pytest

from services.gateway.assembly.projections import PROJECTIONS
from services.gateway.assembly.tables import PROJECTED, metadata
from services.gateway.readmodel.rebuild import empty
from shared.contracts.base import Event, SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.catalogue import contract_modules, events_of
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from shared.platform.messaging.headers import Record, delivery_of
from shared.platform.messaging.parking import ParkedEvent, list_parked
from tests.gateway.journey import Somebody, assigned, registered, whole_journey
from tests.gateway.support import AT, GatewayHarness
from tests.support.leftovers import tables_with

pytestmark = pytest.mark.stack


async def _contents(gateway: GatewayHarness) -> dict[str, list[Any]]:
    connection = await gateway.as_owner()
    try:
        return {
            table: [dict(row) for row in await connection.fetch(f"SELECT * FROM {table} ORDER BY id")]  # our own names  # noqa: S608  # our own names
            for table in PROJECTED
        }
    finally:
        await connection.close()


def _shuffled(records: list[Record]) -> list[Record]:
    """Another order in which topics and partitions may be read: only each aggregate's own order is kept."""
    by_key: defaultdict[bytes | None, list[Record]] = defaultdict(list)
    for record in records:
        by_key[record.topic.encode() + (record.key or b"")].append(record)
    mixed: list[Record] = []
    chance = random.Random(7)  # a shuffle, not a secret  # noqa: S311  # a shuffle, not a secret
    while by_key:
        key = chance.choice(sorted(by_key, key=str))
        mixed.append(by_key[key].pop(0))
        if not by_key[key]:
            del by_key[key]
    return mixed


async def test_a_read_model_rebuilt_in_another_order_is_the_same(gateway: GatewayHarness) -> None:
    for _ in range(2):
        await whole_journey(gateway)
    erased = Somebody()
    await registered(gateway, erased)
    await gateway.project(gateway.erased(erased.person))
    before = await _contents(gateway)
    assert all(before[table] for table in ("persons", "timeline", "tranches", "gate_checks"))
    await empty(gateway.runtime)
    assert not any((await _contents(gateway)).values())
    await gateway.processing.forget_everything()
    for record in _shuffled(gateway.records):
        await gateway.processing.handle([record])
    after = await _contents(gateway)
    assert {table: len(rows) for table, rows in after.items()} == {table: len(rows) for table, rows in before.items()}
    assert after == before


async def test_a_batch_that_comes_twice_changes_nothing(gateway: GatewayHarness) -> None:
    await whole_journey(gateway)
    before = await _contents(gateway)
    await gateway.processing.handle(gateway.records)
    assert await _contents(gateway) == before


async def test_an_erased_person_has_no_sealed_value_left_though_events_come_late(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    await gateway.project(gateway.erased(somebody.person))
    late = gateway.seal(
        gateway.runtime.units.tools.keyring.new_wrapped_key(),
        somebody.person,
        SealKind.HEALTH,
        cases.CaseNote(text="late"),
    )
    await gateway.project(
        cases.CaseNoteAdded(
            case_id=somebody.case,
            person_id=somebody.person,
            note_id=new_id(),
            note=late,
            author_id=new_id(),
            added_at=AT,
        )
    )
    connection = await gateway.as_owner()
    try:
        for table in metadata.sorted_tables:
            for column in (one.name for one in table.columns if one.info.get("sealed") and not one.info["sealed_of"]):
                person = "id" if table.name == "persons" else "person_id"
                left = await connection.fetchval(_left(table.name, person, column), somebody.person)
                assert left == 0, (table.name, column)
        key = await connection.fetchrow("SELECT * FROM subject_keys WHERE subject_id = $1", somebody.person)
        assert key["wrapped_key"] is None, "though the key topic said nothing"
        assert key["destroyed_at"] is not None
    finally:
        await connection.close()
    query = "query P($id: UUID!) { person(id: $id) { erasedAt profile { givenName } next { kind } permittedActions } }"
    person = (await gateway.ask("caseworker", query, id=str(somebody.person)))["person"]
    assert person["profile"] is None
    assert person["next"] is None
    assert person["permittedActions"] == []


async def test_an_erasure_that_intake_did_not_sign_is_parked(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await gateway.project(gateway.erased(somebody.person).model_copy(update={"proof": None}))
    query = "query P($id: UUID!) { person(id: $id) { erasedAt } }"
    assert (await gateway.ask("intake_officer", query, id=str(somebody.person)))["person"] == {"erasedAt": None}
    parked = [row.reason for row in await parked_in(gateway)]
    assert parked == ["unproven_erasure"]


async def parked_in(gateway: GatewayHarness) -> list[ParkedEvent]:
    async with gateway.runtime.engine.connect() as connection:
        return await list_parked(connection)


async def test_an_erased_person_has_no_place_sex_or_age_left(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await gateway.project(gateway.erased(somebody.person))
    query = "query P($id: UUID!) { person(id: $id) { region sex ageBand } }"
    person = (await gateway.ask("intake_officer", query, id=str(somebody.person)))["person"]
    assert person == {"region": None, "sex": "UNKNOWN", "ageBand": "UNKNOWN"}


async def test_an_erased_person_has_no_card_kin_or_need_left_in_any_table(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    connection = await gateway.as_owner()
    try:
        assert await tables_with(connection, somebody.reference) >= {"persons"}
        await gateway.project(gateway.erased(somebody.person))
        assert await tables_with(connection, somebody.reference) == set()
        needs = await connection.fetch("SELECT code FROM needs WHERE person_id = $1", somebody.person)
        assert {row["code"] for row in needs} == {None}
        kin = await connection.fetchrow(
            "SELECT household_id, has_documents FROM persons WHERE id = $1", somebody.person
        )
        assert (kin["household_id"], kin["has_documents"]) == (None, False)
    finally:
        await connection.close()


async def test_an_erased_person_has_no_requests_findings_or_deliveries_left(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    await gateway.project(_delivered(somebody), _visited(somebody))
    before = await _rows_with_details_of(gateway, somebody)
    assert all(before.values()), before
    await gateway.project(gateway.erased(somebody.person))
    assert not any((await _rows_with_details_of(gateway, somebody)).values())
    await gateway.project(_delivered(somebody))
    assert not any((await _rows_with_details_of(gateway, somebody)).values()), "also of what comes late"


def _delivered(somebody: Somebody) -> cases.AssistanceDelivered:
    return cases.AssistanceDelivered(
        assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person, delivery_id=new_id(),
        service_code="shelter", modality=cases.Modality.IN_KIND, quantity=1, delivered_at=AT,
    )  # fmt: skip


def _visited(somebody: Somebody) -> reintegration.FollowUpRecorded:
    return reintegration.FollowUpRecorded(
        follow_up_id=somebody.follow_up, journey_id=somebody.journey, person_id=somebody.person, month=1,
        mode=reintegration.ContactMode.VISIT, recorded_at=AT,
        findings=reintegration.FollowUpFindings(activity_running=True, satisfaction=4),
    )  # fmt: skip


async def _rows_with_details_of(gateway: GatewayHarness, somebody: Somebody) -> dict[str, int]:
    connection = await gateway.as_owner()
    try:
        return {
            table: await connection.fetchval(f"SELECT count(*) FROM {table} WHERE person_id = $1 AND {condition}",  # noqa: S608  # our own names
                                             somebody.person)
            for table, condition in DETAILS.items()
        }  # fmt: skip
    finally:
        await connection.close()


DETAILS = {
    "requests": "(services <> '{}' OR destination_country IS NOT NULL)",
    "assistance": "services <> '{}'",
    "deliveries": "service_code IS NOT NULL",
    "gate_checks": "outcome IS NOT NULL",
    "plans": "services <> '{}'",
    "follow_ups": "findings IS NOT NULL",
}


def _left(table: str, person: str, column: str) -> str:
    return f'SELECT count(*) FROM {table} WHERE {person} = $1 AND "{column}" IS NOT NULL'  # noqa: S608  # our own names


def test_every_event_has_a_projection() -> None:
    own = [one for one in contract_modules() if not one.__name__.startswith("shared.contracts.partner")]
    events: list[type[Event]] = [event for module in own for event in events_of(module)]
    assert {event.event_type() for event in events} == set(PROJECTIONS)


async def test_the_timeline_holds_no_ids_and_nothing_sealed(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    connection = await gateway.as_owner()
    try:
        rows = await connection.fetch("SELECT kind, facts::text FROM timeline WHERE person_id = $1", somebody.person)
    finally:
        await connection.close()
    event_ids = {delivery_of(record).id for record in gateway.records if record.key == str(somebody.person).encode()}
    assert len(rows) == len(event_ids)
    everything = " ".join(row["facts"] for row in rows)
    assert "blob" not in everything
    assert str(somebody.case) not in everything


async def test_a_corrected_place_is_not_in_the_timeline(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    wrapped = await gateway.issue_key(somebody.person)
    profile = gateway.seal(wrapped, somebody.person, SealKind.PROFILE, intake.PersonProfile(given_name="Mirembe"))
    await gateway.project(
        intake.PersonCorrected(
            person_id=somebody.person, sex=intake.Sex.FEMALE, age_band=intake.AgeBand.FROM_12,
            birth_date_estimated=True, has_documents=True, region=None, profile=profile, corrected_at=AT,
        )
    )  # fmt: skip
    query = """query P($id: UUID!) { person(id: $id) {
      region timeline(first: 50) { edges { node { kind facts { name value } } } } } }"""
    answer = await gateway.ask("committee_member", query, id=str(somebody.person))
    assert answer["person"]["region"] is None
    assert "ageBand" in str(answer) or "age_band" in str(answer)
    assert "Delta" not in str(answer)


async def test_the_next_step_of_a_person_is_the_one_due_first(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    query = "query P($id: UUID!) { person(id: $id) { phase next { kind overdue dueAt } } }"

    async def step() -> tuple[str, str | None]:
        person = (await gateway.ask("supervisor", query, id=str(somebody.person)))["person"]
        return person["phase"], person["next"] and person["next"]["kind"]

    await registered(gateway, somebody)
    assert await step() == ("REGISTERED", "MAKE_REQUEST")
    await assigned(gateway, somebody)
    assert await step() == ("ASSISTANCE", "FIRST_ANSWER")
