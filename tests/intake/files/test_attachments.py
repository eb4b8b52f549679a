"""Files of records that are about nobody: each under its record's key, their agency's to show and to take away."""

from uuid import UUID

import pytest

from services.intake.files.reach import sees_of_agency
from services.intake.files.removal import remove_stored
from shared.contracts.base import C1, C2, FieldClass
from shared.contracts.intake.v1 import (
    CLASS_OF_ATTACHMENT,
    AddAttachment,
    AgencyKind,
    AttachFile,
    AttachmentAdded,
    AttachmentKind,
    AttachmentWithdrawalReason,
    AttachmentWithdrawn,
    FileKind,
    FileWithdrawalReason,
    MediaType,
    RegisterAgency,
    RegisterPerson,
    WithdrawAttachment,
    WithdrawFile,
)
from shared.platform.clock import new_id
from shared.platform.errors import NotFound
from tests.intake.files.desk import EXERCISE, FINANCE, OFFICER, OURS, STRANGER, SUPERVISOR, Desk, code_of
from tests.intake.files.made_up import WORDS, pdf, picture
from tests.intake.world import profile
from tests.support.harness import somebody

stack = pytest.mark.stack
COORDINATOR = somebody("evacuation_coordinator", agency_id=OURS)
OTHERS_COORDINATOR = somebody("evacuation_coordinator", agency_id=STRANGER.agency_id)
CASEWORKER = somebody("caseworker", agency_id=OURS)
CONTRACT, MANIFEST, MANDATE = AttachmentKind.CARRIER_CONTRACT, AttachmentKind.MANIFEST, AttachmentKind.MANDATE


@pytest.mark.parametrize(
    ("role", "own", "anothers"),
    [
        ("evacuation_coordinator", {C1, C2}, {C1}),
        ("supervisor", {C1, C2}, set()),
        ("caseworker", {C1}, set()),
        ("finance_officer", {C1}, set()),
        ("committee_member", {C1}, {C1}),
        ("administrator", set(), set()),
    ],
)
def test_what_is_an_agency_s_is_seen_by_class(role: str, own: set[FieldClass], anothers: set[FieldClass]) -> None:
    actor = somebody(role, agency_id=OURS)
    assert {one for one in (C1, C2) if sees_of_agency(OURS, one, actor)} == own
    for agency_id in (new_id(), None):
        assert {one for one in (C1, C2) if sees_of_agency(agency_id, one, actor)} == anothers
    assert not sees_of_agency(None, C2, somebody(role))


def test_every_kind_says_who_sees_it() -> None:
    assert set(AttachmentKind) == CLASS_OF_ATTACHMENT.keys()


async def uploaded(desk: Desk, record_id: UUID, content: bytes | None = None) -> UUID:
    return await desk.upload(record_id, content or pdf(), COORDINATOR, of="recordId")


async def added(desk: Desk, record_id: UUID, kind: AttachmentKind = CONTRACT) -> UUID:
    attachment_id = await uploaded(desk, record_id)
    command = AddAttachment(attachment_id=attachment_id, record_id=record_id, kind=kind)
    await desk.world.harness.command(command, actor=COORDINATOR)
    return attachment_id


@stack
async def test_a_record_s_file_rests_under_a_key_of_the_record_s_own(desk: Desk) -> None:
    operation = new_id()
    attachment_id = await added(desk, operation)
    await added(desk, operation)
    [told] = await desk.world.events(AttachmentAdded, attachment_id)
    assert (told.record_id, told.agency_id, told.media_type) == (operation, OURS, MediaType.PDF)
    content = await desk.read(attachment_id, COORDINATOR)
    assert (content.status_code, content.content[:5]) == (200, b"%PDF-")
    keys = await desk.world.harness.rows("SELECT version FROM subject_keys WHERE subject_id = :id", id=operation)
    assert len(keys) == 1


@stack
async def test_nothing_stored_of_it_is_readable_without_the_key(desk: Desk) -> None:
    attachment_id = await uploaded(desk, new_id(), picture(told=True))
    assert all(WORDS.encode() not in path.read_bytes() for path in desk.stored(attachment_id))


@stack
async def test_a_record_s_file_is_shown_by_its_class_to_its_agency(desk: Desk) -> None:
    contract, manifest = [await added(desk, new_id(), kind) for kind in (CONTRACT, MANIFEST)]
    seen = {
        actor: [(await desk.read(one, actor)).status_code for one in (contract, manifest)]
        for actor in (COORDINATOR, SUPERVISOR, FINANCE, CASEWORKER, STRANGER, OTHERS_COORDINATOR)
    }
    # A coordinator sees what is operational of everybody, a caseworker the names of their own people alone.
    assert list(seen.values()) == [[200, 200], [200, 200], [200, 404], [200, 404], [404, 404], [200, 404]]


@stack
async def test_an_id_of_somebody_takes_no_record_s_file(desk: Desk) -> None:
    person_id = await desk.person()
    answer = await desk.begin(new_id(), person_id, 10, COORDINATOR, of="recordId")
    assert (answer.status_code, answer.json()["field"]) == (404, "record_id")
    assert (await desk.begin(new_id(), new_id(), 10, OFFICER, of="recordId")).status_code == 403
    assert (await desk.begin(new_id(), person_id, 10, COORDINATOR)).status_code == 403
    assert (await desk.begin(new_id(), person_id, 10, COORDINATOR, of="nobodyId")).json()["code"] == "upload_unreadable"


@stack
async def test_nobody_is_registered_under_the_id_of_a_record_with_files(desk: Desk) -> None:
    operation, crisis = new_id(), await desk.world.crisis()
    attachment_id = await added(desk, operation)
    register = RegisterPerson(person_id=operation, crisis_id=crisis, profile=profile())
    assert await code_of(desk, register) == "already_there"
    assert (await desk.read(attachment_id, COORDINATOR)).status_code == 200


@stack
async def test_a_file_of_a_person_and_one_of_a_record_are_never_taken_for_each_other(desk: Desk) -> None:
    person_id, operation = await desk.person(), new_id()
    of_person, of_record = await desk.upload(person_id, picture(), SUPERVISOR), await uploaded(desk, operation)
    wrong = AddAttachment(attachment_id=of_person, record_id=operation, kind=CONTRACT)
    assert await code_of(desk, wrong, SUPERVISOR) == "upload_of_another"
    other = AttachFile(file_id=of_record, person_id=person_id, kind=FileKind.PHOTO)
    assert await code_of(desk, other, COORDINATOR) == "upload_of_another"
    attachment_id = await added(desk, operation)
    withdraw = WithdrawFile(file_id=attachment_id, reason=FileWithdrawalReason.DUPLICATE)
    assert await code_of(desk, withdraw, SUPERVISOR) == "not_found"
    await desk.attach(of_person, person_id, actor=SUPERVISOR)
    reason = AttachmentWithdrawalReason.DUPLICATE
    assert await code_of(desk, WithdrawAttachment(attachment_id=of_person, reason=reason), SUPERVISOR) == "not_found"


@stack
async def test_a_kind_belongs_to_a_record_of_its_own_kind(desk: Desk) -> None:
    crisis, agency = await desk.world.crisis(), new_id()
    register = RegisterAgency(
        agency_id=agency, code=f"made-up-{str(agency)[-8:]}", name="Made up", kind=AgencyKind.HUMANITARIAN
    )
    await desk.world.harness.command(register, actor=SUPERVISOR)
    for record_id, fits in (
        (crisis, MANDATE), (agency, AttachmentKind.AGENCY_AGREEMENT), (new_id(), AttachmentKind.DONOR_AGREEMENT)
    ):  # fmt: skip
        attachment_id = await uploaded(desk, record_id)
        # Whether it is an operation or a donor, cases and reintegration alone know.
        for other in {MANDATE, AttachmentKind.AGENCY_AGREEMENT} - {fits}:
            command = AddAttachment(attachment_id=attachment_id, record_id=record_id, kind=other)
            assert await code_of(desk, command, COORDINATOR) == "not_of_this_record"
        fitting = AddAttachment(attachment_id=attachment_id, record_id=record_id, kind=fits)
        await desk.world.harness.command(fitting, actor=COORDINATOR)


@stack
async def test_whoever_may_not_read_a_kind_does_not_attach_it(desk: Desk) -> None:
    nobodys = somebody("evacuation_coordinator")
    record_id = new_id()
    attachment_id = await desk.upload(record_id, pdf(), nobodys, of="recordId")
    command = AddAttachment(attachment_id=attachment_id, record_id=record_id, kind=MANIFEST)
    assert await code_of(desk, command, nobodys) == "kind_not_seen"
    assert await code_of(desk, command, COORDINATOR) == "not_found"


@stack
async def test_a_record_s_file_is_withdrawn_by_its_agency_alone_and_deleted(desk: Desk) -> None:
    attachment_id = await added(desk, new_id())
    withdraw = WithdrawAttachment(attachment_id=attachment_id, reason=AttachmentWithdrawalReason.REPLACED)
    assert await code_of(desk, withdraw, STRANGER) == "not_found"
    assert await code_of(desk, withdraw, OTHERS_COORDINATOR) == "attachment_of_another_agency"
    await desk.world.harness.command(withdraw, actor=SUPERVISOR)
    [told] = await desk.world.events(AttachmentWithdrawn, attachment_id)
    assert (told.kind, told.reason) == (CONTRACT, AttachmentWithdrawalReason.REPLACED)
    assert (await desk.read(attachment_id, COORDINATOR)).status_code == 404
    assert await code_of(desk, withdraw, SUPERVISOR) == "file_already_withdrawn"
    await remove_stored(desk.world.harness.units)
    assert desk.stored(attachment_id) == []
    missing = WithdrawAttachment(attachment_id=new_id(), reason=AttachmentWithdrawalReason.REPLACED)
    assert await code_of(desk, missing, SUPERVISOR) == "not_found"


@stack
async def test_what_was_uploaded_for_another_agency_is_not_attached_for_it(desk: Desk) -> None:
    record_id = new_id()
    attachment_id = await uploaded(desk, record_id)
    moved = COORDINATOR.model_copy(update={"agency_id": new_id()})
    assert (
        await code_of(desk, AddAttachment(attachment_id=attachment_id, record_id=record_id, kind=CONTRACT), moved)
        == "not_found"
    )


@stack
async def test_no_exercise_takes_a_real_file_away(desk: Desk) -> None:
    attachment_id = await added(desk, new_id())
    withdraw = WithdrawAttachment(attachment_id=attachment_id, reason=AttachmentWithdrawalReason.REPLACED)
    assert await code_of(desk, withdraw, COORDINATOR, exercise=EXERCISE) == "exercise_is_mixed"
    assert (await desk.read(attachment_id, COORDINATOR)).status_code == 200


@stack
async def test_a_file_of_an_exercise_stays_in_it(desk: Desk) -> None:
    record_id = new_id()
    attachment_id = await uploaded(desk, record_id)
    command = AddAttachment(attachment_id=attachment_id, record_id=record_id, kind=CONTRACT)
    await desk.world.harness.command(command, actor=COORDINATOR, exercise=EXERCISE)
    row = await desk.world.row("SELECT exercise FROM files WHERE id = :id", id=attachment_id)
    assert row["exercise"] == EXERCISE
    withdraw = WithdrawAttachment(attachment_id=attachment_id, reason=AttachmentWithdrawalReason.REPLACED)
    await desk.world.harness.command(withdraw, actor=COORDINATOR, exercise=EXERCISE)


@stack
async def test_no_exercise_takes_a_real_record_s_file_away(desk: Desk) -> None:
    attachment_id = await added(desk, new_id())
    withdraw = WithdrawAttachment(attachment_id=attachment_id, reason=AttachmentWithdrawalReason.REPLACED)
    assert await code_of(desk, withdraw, SUPERVISOR, exercise=EXERCISE) == "exercise_is_mixed"
    assert (await desk.read(attachment_id, COORDINATOR)).status_code == 200


@stack
async def test_a_file_that_is_not_there_is_named_by_the_field_of_its_command(desk: Desk) -> None:
    nowhere = AddAttachment(attachment_id=new_id(), record_id=new_id(), kind=CONTRACT)
    with pytest.raises(NotFound, match="There is no such file") as refusal:
        await desk.world.harness.command(nowhere, actor=COORDINATOR)
    assert refusal.value.field == "attachment_id"
