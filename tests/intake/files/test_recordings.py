"""Texts for people, read aloud: recorded by administrators, once for each version, and heard by whoever works here."""

from uuid import UUID

import pytest

from services.intake.files.removal import remove_stored
from shared.contracts.intake.v1 import (
    AddAttachment,
    AddTextRecording,
    AttachmentKind,
    AttachmentWithdrawalReason,
    MediaType,
    RecordingWithdrawalReason,
    TextPart,
    TextRecordingAdded,
    TextRecordingWithdrawn,
    WithdrawAttachment,
    WithdrawTextRecording,
)
from shared.platform.clock import new_id
from tests.intake.files.desk import OFFICER, OURS, Desk, code_of
from tests.intake.files.made_up import WORDS, pdf
from tests.intake.files.made_up_sound import wav
from tests.support.harness import somebody

pytestmark = pytest.mark.stack
ADMINISTRATOR, ANOTHER = (somebody("administrator", agency_id=OURS) for _ in range(2))
COORDINATOR = somebody("evacuation_coordinator", agency_id=OURS)
DONOR = somebody("donor", agency_id=new_id())


def version() -> str:
    """Of a language nobody else in these tests has."""
    return f"fr-{1 + new_id().int % 999_999_999}"


async def uploaded(desk: Desk, content: bytes | None = None) -> UUID:
    file_id = new_id()
    content = content or wav()
    assert (await desk.begin(file_id, file_id, len(content), ADMINISTRATOR, of="recordId")).status_code == 201
    assert (await desk.part(file_id, 0, content, ADMINISTRATOR)).status_code == 204
    return file_id


def offering(recording_id: UUID, text_version: str, part: TextPart = TextPart.CONSENT) -> AddTextRecording:
    return AddTextRecording(recording_id=recording_id, text_version=text_version, part=part)


async def recorded(desk: Desk, text_version: str, part: TextPart = TextPart.CONSENT) -> UUID:
    recording_id = await uploaded(desk)
    await desk.world.harness.command(offering(recording_id, text_version, part), actor=ADMINISTRATOR)
    return recording_id


async def test_a_recording_says_of_which_text_it_is_and_is_heard_by_whoever_signs_in(desk: Desk) -> None:
    text = version()
    recording_id = await recorded(desk, text)
    [told] = await desk.world.events(TextRecordingAdded, recording_id)
    assert (told.text_version, told.part, told.media_type) == (text, TextPart.CONSENT, MediaType.WAV)
    for actor in (ADMINISTRATOR, OFFICER, DONOR):
        heard = await desk.read(recording_id, actor)
        assert (heard.status_code, heard.headers["content-type"]) == (200, "audio/wav")
        assert WORDS.encode() not in heard.content


async def test_a_version_of_a_text_has_one_recording_until_it_is_withdrawn(desk: Desk) -> None:
    text = version()
    first = await recorded(desk, text)
    second = await uploaded(desk)
    assert await code_of(desk, offering(second, text), ADMINISTRATOR) == "text_recorded_already"
    await recorded(desk, text, TextPart.CARD)
    withdrawal = WithdrawTextRecording(recording_id=first, reason=RecordingWithdrawalReason.MISREAD)
    await desk.world.harness.command(withdrawal, actor=ANOTHER)
    [told] = await desk.world.events(TextRecordingWithdrawn, first)
    assert (told.text_version, told.part, told.reason) == (text, TextPart.CONSENT, withdrawal.reason)
    await desk.world.harness.command(offering(second, text), actor=ADMINISTRATOR)
    assert await code_of(desk, withdrawal, ANOTHER) == "file_already_withdrawn"
    assert await code_of(desk, offering(second, version()), ADMINISTRATOR) == "file_already_attached"


async def test_what_is_withdrawn_is_heard_by_nobody_and_deleted(desk: Desk) -> None:
    recording_id = await recorded(desk, version())
    withdrawal = WithdrawTextRecording(recording_id=recording_id, reason=RecordingWithdrawalReason.REPLACED)
    await desk.world.harness.command(withdrawal, actor=ADMINISTRATOR)
    assert (await desk.read(recording_id, ADMINISTRATOR)).status_code == 404
    await remove_stored(desk.world.harness.units)
    assert desk.stored(recording_id) == []


async def test_a_recording_is_sound_and_whole_and_its_own_uploader_s(desk: Desk) -> None:
    paper = await uploaded(desk, pdf())
    assert await code_of(desk, offering(paper, version()), ADMINISTRATOR) == "recording_without_sound"
    assert await code_of(desk, offering(new_id(), version()), ADMINISTRATOR) == "not_found"
    assert await code_of(desk, offering(await uploaded(desk), version()), ANOTHER) == "not_found"
    begun = new_id()
    await desk.begin(begun, begun, 9, ADMINISTRATOR, of="recordId")
    assert await code_of(desk, offering(begun, version()), ADMINISTRATOR) == "upload_incomplete"


async def test_no_other_file_becomes_a_recording_and_no_recording_another_file(desk: Desk) -> None:
    begun = new_id()
    for actor in (OFFICER, COORDINATOR, DONOR):
        assert (await desk.begin(begun, begun, 9, actor, of="recordId")).status_code == 403
    assert (await desk.begin(begun, new_id(), 9, ADMINISTRATOR, of="recordId")).status_code == 403
    recording_id = await recorded(desk, version())
    reason = AttachmentWithdrawalReason.DUPLICATE
    taken = WithdrawAttachment(attachment_id=recording_id, reason=reason)
    assert await code_of(desk, taken, COORDINATOR) == "not_found"
    contract = await desk.upload(new_id(), pdf(), COORDINATOR, of="recordId")
    assert await code_of(desk, offering(contract, version()), ADMINISTRATOR) == "not_found"
    kind = AttachmentKind.CARRIER_CONTRACT
    attached = AddAttachment(attachment_id=recording_id, record_id=recording_id, kind=kind)
    assert await code_of(desk, attached, COORDINATOR) == "not_found"
    withdrawal = WithdrawTextRecording(recording_id=contract, reason=RecordingWithdrawalReason.REPLACED)
    assert await code_of(desk, withdrawal, ADMINISTRATOR) == "not_found"


async def test_no_exercise_records_a_text_or_takes_a_recording_away(desk: Desk) -> None:
    """Whoever cannot read would be asked for their consent in the words of an exercise."""
    exercise = "2026-05-04T10:00:00+00:00/1"
    assert (
        await code_of(desk, offering(await uploaded(desk), version()), ADMINISTRATOR, exercise) == "exercise_is_mixed"
    )
    recording_id = await recorded(desk, version())
    withdrawal = WithdrawTextRecording(recording_id=recording_id, reason=RecordingWithdrawalReason.MISREAD)
    assert await code_of(desk, withdrawal, ADMINISTRATOR, exercise) == "exercise_is_mixed"
    assert (await desk.read(recording_id, DONOR)).status_code == 200
