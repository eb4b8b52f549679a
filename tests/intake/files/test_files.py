"""Files over HTTP and as commands: part by part, sealed, seen by class, gone with their person."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from services.intake.files import repository
from services.intake.files.media_types import media_type_of
from services.intake.files.parts import PART_BYTES
from services.intake.files.removal import UNATTACHED_FOR, remove_stored
from services.intake.files.settings import file_storage
from services.intake.files.storage import StorageFailed
from services.intake.files.uploads import MOST_UNFINISHED
from shared.contracts.intake.v1 import (
    AttachFile,
    FileAttached,
    FileKind,
    FileWithdrawalReason,
    FileWithdrawn,
    GiveConsent,
    LegalBasis,
    MakeRequest,
    MediaType,
    Purpose,
    RequestKind,
    WithdrawFile,
)
from shared.platform.clock import new_id
from shared.platform.identity import Actor
from tests.intake.files.desk import FINANCE, OFFICER, OURS, SPECIALIST, STRANGER, SUPERVISOR, Desk, code_of
from tests.intake.files.made_up import WORDS, frames, pdf_drawing, picture
from tests.support.harness import somebody

pytestmark = pytest.mark.stack


async def test_a_file_is_uploaded_cleaned_attached_and_read(desk: Desk) -> None:
    person_id = await desk.person()
    file_id = await desk.attached(person_id)
    [attached] = await desk.world.events(FileAttached, file_id)
    content = await desk.read(file_id, OFFICER)
    preview = await desk.read(file_id, OFFICER, "preview")
    assert (attached.media_type, attached.size, attached.has_preview) == (MediaType.JPEG, len(content.content), True)
    assert (content.headers["content-type"], preview.headers["content-type"]) == ("image/jpeg", "image/jpeg")
    assert content.headers["cache-control"] == "no-store"
    assert media_type_of(content.content) is MediaType.JPEG
    assert WORDS.encode() not in content.content
    assert attached.words is not None
    assert "made-up" not in attached.model_dump_json()


async def test_nothing_stored_is_readable_without_the_key_nor_tells_of_whom_it_is(desk: Desk) -> None:
    person_id, content = await desk.person(), picture(told=True)
    file_id = await desk.upload(person_id, content)
    stored = desk.stored(file_id)
    assert {path.parent.name for path in stored} == {"upload", "content", "preview"}
    for path in stored:
        sealed = path.read_bytes()
        assert WORDS.encode() not in sealed
        assert content[:64] not in sealed
        assert str(person_id) not in str(path)
    await remove_stored(desk.world.harness.units)
    assert {path.parent.name for path in desk.stored(file_id)} == {"content", "preview"}


async def test_the_first_page_of_a_pdf_is_read_as_a_picture(desk: Desk) -> None:
    person_id = await desk.person()
    file_id = await desk.upload(person_id, pdf_drawing(b"1 0 0 rg 0 0 400 100 re f"))
    await desk.attach(file_id, person_id)
    [attached] = await desk.world.events(FileAttached, file_id)
    preview = await desk.read(file_id, OFFICER, "preview")
    assert (attached.media_type, attached.has_preview) == (MediaType.PDF, True)
    assert (preview.headers["content-type"], media_type_of(preview.content)) == ("image/jpeg", MediaType.JPEG)


async def test_an_interrupted_upload_goes_on_where_it_stopped(desk: Desk) -> None:
    person_id, file_id = await desk.person(), new_id()
    content = picture("PNG", (1500, 1200)) + bytes(PART_BYTES + 10)
    first, rest = content[:PART_BYTES], content[PART_BYTES:]
    for _ in range(2):
        begun = await desk.begin(file_id, person_id, len(content))
        assert (begun.status_code, begun.headers["location"]) == (201, f"/files/{file_id}")
        assert begun.headers["upload-offset"] == "0"
    assert (await desk.part(file_id, 0, first)).headers["upload-offset"] == str(PART_BYTES)
    again = await desk.part(file_id, 0, first)
    assert (again.status_code, again.json()["code"]) == (409, "upload_offset_differs")
    known = await desk.ask("HEAD", f"/files/{file_id}", OFFICER)
    assert (known.headers["upload-offset"], known.headers["upload-length"]) == (str(PART_BYTES), str(len(content)))
    assert again.headers["upload-offset"] == str(PART_BYTES)
    command = AttachFile(file_id=file_id, person_id=person_id, kind=FileKind.PHOTO)
    assert await code_of(desk, command) == "upload_incomplete"
    for start in range(PART_BYTES, len(content), PART_BYTES):
        assert (await desk.part(file_id, start, content[start : start + PART_BYTES])).status_code == 204
    # The answer to the last part was lost: nothing is sent to have it again.
    assert (await desk.part(file_id, len(content), b"")).status_code == 204
    assert rest
    await desk.attach(file_id, person_id)
    assert await code_of(desk, command) == "file_already_attached"


async def test_an_upload_keeps_to_its_form_and_to_what_was_announced(desk: Desk) -> None:
    person_id, file_id = await desk.person(), new_id()
    assert (await desk.begin(file_id, person_id, 16 << 20)).json()["code"] == "file_too_large"
    assert (await desk.begin(file_id, person_id, 0)).json()["code"] == "file_too_large"
    assert (await desk.begin(file_id, person_id, 10)).status_code == 201
    assert (await desk.begin(file_id, person_id, 11)).json()["code"] == "already_there"
    assert (await desk.part(file_id, 0, bytes(11))).json()["code"] == "upload_too_long"
    assert (await desk.part(file_id, 0, bytes(PART_BYTES + 1))).json()["code"] == "upload_too_long"
    assert (await desk.part(file_id, 0, b"", SUPERVISOR)).status_code == 404
    for headers in (
        {"Upload_Offset": "0"},
        {"Upload_Offset": "x", "Content_Type": "application/offset+octet-stream"},
        {"Content_Type": "application/offset+octet-stream"},
    ):
        answer = await desk.ask("PATCH", f"/files/{file_id}", OFFICER, b"a", **headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "upload_unreadable")
    for metadata in ("", "fileId ???", "fileId YQ==,personId YQ==", f"fileId {file_id}"):
        answer = await desk.ask("POST", "/files", OFFICER, Upload_Length="10", Upload_Metadata=metadata)
        assert (answer.status_code, answer.json()["field"]) == (400, "Upload-Metadata")
    assert (await desk.ask("GET", f"/files/{file_id}/upload", OFFICER)).status_code == 404


async def test_a_file_that_is_refused_stays_refused_and_is_deleted(desk: Desk) -> None:
    person_id, file_id, content = await desk.person(), new_id(), frames("PNG")
    await desk.begin(file_id, person_id, len(content))
    for offset in (0, len(content)):
        answer = await desk.part(file_id, offset, content)
        assert (answer.status_code, answer.json()["code"]) == (422, "image_animated")
    assert (await desk.begin(file_id, person_id, len(content))).json()["code"] == "image_animated"
    assert desk.stored(file_id)
    await remove_stored(desk.world.harness.units)
    assert desk.stored(file_id) == []


@pytest.mark.parametrize(
    ("kind", "seen_by"),
    [
        (FileKind.PHOTO, {OFFICER, SUPERVISOR, SPECIALIST}),
        (FileKind.HEALTH, {SUPERVISOR, SPECIALIST}),
        (FileKind.RECEIPT, {FINANCE}),
        (FileKind.PROTECTION, {SPECIALIST}),
        (FileKind.OTHER, {SPECIALIST}),
    ],
)
async def test_a_file_is_read_and_withdrawn_by_those_who_see_its_class(
    desk: Desk, kind: FileKind, seen_by: set[Actor]
) -> None:
    person_id = await desk.person()
    file_id = await desk.attached(person_id, kind)
    for actor in (OFFICER, SUPERVISOR, SPECIALIST, FINANCE, STRANGER):
        answer = await desk.read(file_id, actor)
        assert answer.status_code == (200 if actor in seen_by else 404), actor.roles
    withdraw = WithdrawFile(file_id=file_id, reason=FileWithdrawalReason.DUPLICATE)
    for actor in {OFFICER, SUPERVISOR, SPECIALIST} - seen_by:
        assert await code_of(desk, withdraw, actor) == "not_found"


async def test_every_reading_and_every_denial_is_in_the_trail(desk: Desk) -> None:
    person_id = await desk.person()
    file_id = await desk.attached(person_id, FileKind.HEALTH)
    await desk.read(file_id, SUPERVISOR)
    await desk.read(file_id, OFFICER, "preview")
    rows = await desk.world.harness.rows(
        "SELECT entry->>'decision' AS decision, entry->>'actor' AS actor, entry->>'classes' AS classes FROM audit"
        " WHERE entry->>'action' = 'ReadFile' AND entry->'detail'->>'file' = :file ORDER BY sequence",
        file=str(file_id),
    )
    assert [(row["decision"], row["actor"]) for row in rows] == [
        ("allowed", str(SUPERVISOR.id)),
        ("denied", str(OFFICER.id)),
    ]
    assert rows[0]["classes"] == '["C3"]'


async def test_another_agency_uploads_nothing_and_attaches_nothing(desk: Desk) -> None:
    ours, other = await desk.person(), await desk.person()
    assert (await desk.begin(new_id(), ours, 10, STRANGER)).status_code == 404
    denied = await desk.world.harness.rows(
        "SELECT entry->'subjects'->>0 AS about FROM audit WHERE entry->>'action' = 'BeginUpload'"
        " AND entry->>'decision' = 'denied' AND entry->>'actor' = :actor",
        actor=str(STRANGER.id),
    )
    assert [row["about"] for row in denied] == [str(ours)]
    assert (await desk.begin(new_id(), ours, 10, FINANCE)).status_code == 403
    file_id = await desk.upload(ours, picture())
    command = AttachFile(file_id=file_id, person_id=other, kind=FileKind.PHOTO)
    assert await code_of(desk, command) == "upload_of_another"
    mine = AttachFile(file_id=file_id, person_id=ours, kind=FileKind.PHOTO)
    assert await code_of(desk, mine, SUPERVISOR) == "not_found"


async def test_a_file_belongs_to_one_thing_of_its_own_person(desk: Desk) -> None:
    person_id, other = await desk.person(), await desk.person()
    request_id, others, consent_of_another = new_id(), new_id(), new_id()
    for id, whose, consent_id in ((request_id, person_id, new_id()), (others, other, consent_of_another)):
        given = GiveConsent(
            consent_id=consent_id, person_id=whose, purpose=Purpose.ASSISTANCE,
            legal_basis=LegalBasis.VITAL_INTEREST, language="fr",
        )  # fmt: skip
        await desk.world.harness.command(given, actor=OFFICER)
        made = MakeRequest(request_id=id, person_id=whose, kind=RequestKind.ASSISTANCE, services=["food"])
        await desk.world.harness.command(made, actor=OFFICER)
    file_id = await desk.upload(person_id, picture())

    def saying(kind: FileKind, **said: UUID | str) -> AttachFile:
        return AttachFile.model_validate({"file_id": file_id, "person_id": person_id, "kind": kind, **said})

    assert await code_of(desk, saying(FileKind.PHOTO, belongs_to_id=request_id)) == "belongs_to_person"
    assert await code_of(desk, saying(FileKind.REQUEST, belongs_to_id=others)) == "belongs_to_nothing"
    assert await code_of(desk, saying(FileKind.SIGNATURE, belongs_to_id=consent_of_another)) == "belongs_to_nothing"
    assert await code_of(desk, saying(FileKind.REQUEST, belongs_to_id=new_id())) == "belongs_to_nothing"
    assert await code_of(desk, saying(FileKind.REQUEST, document_number="X-1")) == "belongs_to_person"
    await desk.world.harness.command(saying(FileKind.REQUEST, belongs_to_id=request_id), actor=OFFICER)
    [attached] = await desk.world.events(FileAttached, file_id)
    assert (attached.belongs_to_id, attached.words) == (request_id, None)


async def test_the_number_of_a_document_is_sealed(desk: Desk) -> None:
    person_id = await desk.person()
    file_id = await desk.upload(person_id, picture())
    command = AttachFile(
        file_id=file_id, person_id=person_id, kind=FileKind.IDENTITY_DOCUMENT, document_number="MADE-UP-1"
    )
    await desk.world.harness.command(command, actor=OFFICER)
    [attached] = await desk.world.events(FileAttached, file_id)
    assert attached.words is not None
    assert "MADE-UP-1" not in attached.model_dump_json()


async def test_a_withdrawn_file_is_not_read_and_is_deleted(desk: Desk) -> None:
    person_id = await desk.person()
    file_id = await desk.attached(person_id)
    withdraw = WithdrawFile(file_id=file_id, reason=FileWithdrawalReason.WRONG_PERSON)
    await desk.world.harness.command(withdraw, actor=OFFICER)
    [withdrawn] = await desk.world.events(FileWithdrawn, file_id)
    assert (withdrawn.kind, withdrawn.reason) == (FileKind.PHOTO, FileWithdrawalReason.WRONG_PERSON)
    assert (await desk.read(file_id, OFFICER)).status_code == 404
    assert await code_of(desk, withdraw) == "file_already_withdrawn"
    await remove_stored(desk.world.harness.units)
    assert desk.stored(file_id) == []


async def test_an_erased_person_s_files_are_unreadable_at_once_and_deleted(desk: Desk) -> None:
    person_id = await desk.person()
    file_id, unattached = await desk.attached(person_id), await desk.upload(person_id, picture())
    await desk.world.erase(person_id)
    assert (await desk.read(file_id, OFFICER)).status_code == 404
    assert (await desk.ask("HEAD", f"/files/{unattached}", OFFICER)).status_code == 404
    left = await desk.world.row("SELECT words, kind, belongs_to_id FROM files WHERE id = :id", id=file_id)
    assert left == {"words": None, "kind": None, "belongs_to_id": None}
    assert desk.stored(file_id)
    await remove_stored(desk.world.harness.units)
    assert desk.stored(file_id) == desk.stored(unattached) == []


async def test_what_the_storage_does_not_let_go_of_stays_due_and_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id = await desk.person()
    file_id = await desk.attached(person_id)
    await desk.world.erase(person_id)

    async def failing(_: str) -> None:
        raise StorageFailed

    with monkeypatch.context() as patch:
        patch.setattr(file_storage(), "delete", failing)
        with pytest.raises(StorageFailed):
            await remove_stored(desk.world.harness.units)
    assert desk.stored(file_id)
    await remove_stored(desk.world.harness.units)
    assert desk.stored(file_id) == []


async def test_files_that_stay_hold_up_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repository, "AT_ONCE", 1)
    staying, going = [await desk.attached(await desk.person()) for _ in range(2)]
    for file_id in (staying, going):
        command = WithdrawFile(file_id=file_id, reason=FileWithdrawalReason.DUPLICATE)
        await desk.world.harness.command(command, actor=OFFICER)
    delete = file_storage().delete

    async def failing(prefix: str) -> None:
        if str(staying) in prefix:
            raise StorageFailed
        await delete(prefix)

    with monkeypatch.context() as patch:
        patch.setattr(file_storage(), "delete", failing)
        with pytest.raises(StorageFailed):
            await remove_stored(desk.world.harness.units)
    assert (bool(desk.stored(staying)), desk.stored(going)) == (True, [])


async def test_a_storage_that_is_away_is_worth_another_try(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    person_id, file_id, content = await desk.person(), new_id(), picture()

    async def failing(*_: object) -> None:
        raise StorageFailed

    await desk.begin(file_id, person_id, len(content))
    with monkeypatch.context() as patch:
        patch.setattr(file_storage(), "put", failing)
        answer = await desk.part(file_id, 0, content)
    assert (answer.status_code, answer.json()["code"]) == (503, "try_later")
    assert (await desk.part(file_id, 0, content)).status_code == 204


async def test_a_part_that_was_changed_or_is_missing_is_not_shown(desk: Desk) -> None:
    person_id = await desk.person()
    file_id = await desk.attached(person_id)
    [content] = [path for path in desk.stored(file_id) if path.parent.name == "content"]
    whole = content.read_bytes()
    content.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    answer = await desk.read(file_id, OFFICER)
    assert (answer.status_code, answer.json()["code"]) == (500, "file_damaged")
    content.unlink()
    assert (await desk.read(file_id, OFFICER)).json()["code"] == "file_damaged"


async def test_what_is_never_attached_is_forgotten_after_a_day(desk: Desk) -> None:
    person_id, actor = await desk.person(), somebody("intake_officer", agency_id=OURS)
    begun = [new_id() for _ in range(MOST_UNFINISHED)]
    for file_id in begun:
        assert (await desk.begin(file_id, person_id, 10, actor)).status_code == 201
    assert (await desk.begin(new_id(), person_id, 10, actor)).json()["code"] == "too_many_uploads"
    await desk.part(begun[0], 0, b"12345", actor)
    clock = desk.world.clock
    clock.moment = datetime.now(UTC) + UNATTACHED_FOR + timedelta(minutes=1)
    for _ in range(2):
        await remove_stored(desk.world.harness.units)
    assert desk.stored(begun[0]) == []
    assert (await desk.ask("HEAD", f"/files/{begun[0]}", actor)).status_code == 404
    assert (await desk.begin(new_id(), person_id, 10, actor)).status_code == 201
