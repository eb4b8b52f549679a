"""Files as the gateway shows them: by the class of what they are of; their bytes go through it and rest nowhere."""

from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from services.gateway.http.static_files import DOCUMENT_HEADERS, POLICY
from services.gateway.readmodel.restricted import reached_attachment, seen_file
from shared.contracts.base import SealKind
from shared.contracts.intake import v1 as intake
from shared.contracts.intake.v1 import CLASS_OF_FILE, FileKind, FileWithdrawalReason, MediaType
from shared.platform import subject_keys
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import AT, GatewayHarness, account_of

FILES = """query Files($id: UUID!) { person(id: $id) { permittedActions
  files { id kind mediaType size name hasPreview withdrawnAt withdrawalReason permittedActions }
  timeline(first: 50) { edges { node { kind facts { name value } } } } } }"""
PHOTO, HEALTH, RECEIPT, PROTECTION = FileKind.PHOTO, FileKind.HEALTH, FileKind.RECEIPT, FileKind.PROTECTION
KINDS = (PHOTO, HEALTH, RECEIPT, PROTECTION)


def test_the_page_s_policies_are_as_wide_as_files_need_and_no_wider() -> None:
    """Previews are shown from memory as `data:`, a camera is asked for by the system's own dialog; sound is played from
    memory, and recorded by the page itself where somebody attaches a file, if the browser's user agrees."""
    assert "img-src 'self' data:;" in POLICY
    assert [part for part in POLICY.split("; ") if "blob:" in part] == ["media-src 'self' blob:"]
    assert DOCUMENT_HEADERS["permissions-policy"] == "camera=(), geolocation=(), microphone=(self)"


def test_the_microphone_is_asked_for_by_one_form_alone() -> None:
    sources = Path(__file__).parents[2] / "services/gateway/web/src"
    asking = [path for path in sources.rglob("*.ts*") if "getUserMedia" in path.read_text(encoding="utf-8")]
    assert [path.relative_to(sources).as_posix() for path in asking] == ["files/useRecorder.ts"]


def test_every_kind_of_file_is_for_whoever_sees_its_class() -> None:
    assert CLASS_OF_FILE.keys() == set(FileKind)
    shown = seen_file("{row}.kind")
    assert all(f"'{kind.name}'" in shown for kind, of in CLASS_OF_FILE.items() if of != CLASS_OF_FILE[FileKind.OTHER])
    assert shown.endswith("ELSE {seen_protection} END")


async def with_files(gateway: GatewayHarness, *kinds: FileKind) -> tuple[Somebody, dict[FileKind, UUID]]:
    somebody, ids = Somebody(), {kind: new_id() for kind in kinds}
    await registered(gateway, somebody)
    async with gateway.runtime.units.begin() as unit:
        wrapped = await subject_keys.wrapped_key(unit.session, somebody.person)
    words = gateway.seal(wrapped, somebody.person, SealKind.FILE, intake.FileWords(name="Made up"))
    await gateway.project(
        *(
            intake.FileAttached(
                file_id=id, person_id=somebody.person, kind=kind, media_type=MediaType.JPEG, size=2_000,
                words=words, has_preview=True, attached_at=AT,
            )
            for kind, id in ids.items()
        )
    )  # fmt: skip
    return somebody, ids


@pytest.mark.stack
@pytest.mark.parametrize(
    ("role", "seen"),
    [
        ("intake_officer", {PHOTO}),
        ("caseworker", {PHOTO, HEALTH}),
        ("supervisor", {PHOTO, HEALTH}),
        ("protection_specialist", {PHOTO, HEALTH, PROTECTION}),
        ("finance_officer", {RECEIPT}),
        ("evacuation_coordinator", {PHOTO}),
        ("data_protection_officer", set()),
    ],
)
async def test_files_are_shown_and_read_by_class(gateway: GatewayHarness, role: str, seen: set[FileKind]) -> None:
    somebody, ids = await with_files(gateway, *KINDS)
    person = (await gateway.ask(role, FILES, id=str(somebody.person)))["person"]
    assert {one["kind"] for one in person["files"]} == {kind.name for kind in seen}
    told = {fact["value"] for edge in person["timeline"]["edges"] for fact in edge["node"]["facts"]}
    assert told & {kind.value for kind in KINDS} == {kind.value for kind in seen}

    async def answered(request: httpx.Request) -> httpx.Response:
        assert request.headers["homeward-identity"]
        return httpx.Response(200, content=b"bytes", headers={"content-type": "image/jpeg"})

    gateway.played.answer = answered
    async with gateway.client(role) as client:
        for kind, id in ids.items():
            answer = await client.get(f"/files/{id}/content")
            assert answer.status_code == (200 if kind in seen else 404), kind


@pytest.mark.stack
async def test_a_file_names_what_it_belongs_to_to_those_who_see_it(gateway: GatewayHarness) -> None:
    somebody, file_id, note_id = Somebody(), new_id(), new_id()
    await registered(gateway, somebody)
    async with gateway.runtime.units.begin() as unit:
        wrapped = await subject_keys.wrapped_key(unit.session, somebody.person)
    words = gateway.seal(wrapped, somebody.person, SealKind.FILE, intake.FileWords(document_number="MADE-UP-1"))
    await gateway.project(
        intake.FileAttached(
            file_id=file_id, person_id=somebody.person, kind=FileKind.NOTE, media_type=MediaType.JPEG, size=2_000,
            words=words, has_preview=True, attached_at=AT, belongs_to_id=note_id,
        )
    )  # fmt: skip
    asked = "query Of($id: UUID!) { person(id: $id) { files { name documentNumber belongsToId } } }"
    [shown] = (await gateway.ask("caseworker", asked, id=str(somebody.person)))["person"]["files"]
    assert shown == {"name": None, "documentNumber": "MADE-UP-1", "belongsToId": str(note_id)}
    assert (await gateway.ask("intake_officer", asked, id=str(somebody.person)))["person"]["files"] == []


@pytest.mark.stack
async def test_bytes_leave_as_nothing_a_browser_would_run_or_keep(gateway: GatewayHarness) -> None:
    _, ids = await with_files(gateway, PHOTO)
    path = f"/files/{ids[PHOTO]}/preview"

    async def answered(request: httpx.Request) -> httpx.Response:
        assert request.url.path == path
        return httpx.Response(200, content=b"bytes", headers={"content-type": "image/jpeg"})

    gateway.played.answer = answered
    async with gateway.client("caseworker") as client:
        answer = await client.get(path)
    assert (answer.content, answer.headers["content-type"]) == (b"bytes", "image/jpeg")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-disposition"] == "attachment"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"].endswith("sandbox")
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    async with gateway.client(None) as stranger:
        assert (await stranger.get(path)).status_code == 401


@pytest.mark.stack
async def test_an_upload_is_passed_on_with_its_offset_and_back(gateway: GatewayHarness) -> None:
    file_id = new_id()

    async def answered(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            assert request.headers["upload-metadata"] == "fileId YQ=="
            return httpx.Response(201, headers={"location": f"/files/{file_id}", "upload-offset": "0"})
        if request.method == "HEAD":
            return httpx.Response(200, headers={"upload-offset": "5", "upload-length": "9"})
        assert (request.content, request.headers["upload-offset"]) == (b"bytes", "0")
        content = {"code": "upload_offset_differs", "message": "", "field": None}
        return httpx.Response(409, json=content, headers={"upload-offset": "5"})

    gateway.played.answer = answered
    part = {"upload-offset": "0", "content-type": "application/offset+octet-stream"}
    async with gateway.client("caseworker") as client:
        begun = await client.post("/files", headers={"upload-length": "9", "upload-metadata": "fileId YQ=="})
        assert (begun.status_code, begun.headers["location"]) == (201, f"/files/{file_id}")
        known = await client.head(f"/files/{file_id}")
        assert (known.headers["upload-offset"], known.headers["upload-length"]) == ("5", "9")
        answer = await client.patch(f"/files/{file_id}", content=b"bytes", headers=part)
        assert (answer.status_code, answer.headers["upload-offset"]) == (409, "5")
        assert answer.json()["code"] == "upload_offset_differs"
        client.headers.pop("x-homeward-csrf")
        assert (await client.patch(f"/files/{file_id}", content=b"bytes", headers=part)).status_code == 403
    async with gateway.client("donor") as client:
        assert (await client.post("/files")).status_code == 403


@pytest.mark.stack
async def test_a_service_that_is_away_is_said_to_be(gateway: GatewayHarness) -> None:
    async def away(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away")

    gateway.played.answer = away
    async with gateway.client("caseworker") as client:
        answer = await client.head(f"/files/{new_id()}")
    assert answer.status_code == 503


@pytest.mark.stack
async def test_a_denied_reading_is_in_the_trail(gateway: GatewayHarness) -> None:
    _, ids = await with_files(gateway, PROTECTION)
    async with gateway.client("caseworker") as client:
        assert (await client.get(f"/files/{ids[PROTECTION]}/content")).status_code == 404
    connection = await gateway.as_owner()
    try:
        subjects = await connection.fetchval(
            "SELECT entry->>'subjects' FROM audit WHERE entry->>'decision' = 'denied' AND entry->>'action' = 'ReadFile'"
            " AND entry->>'actor' = $1 ORDER BY sequence DESC LIMIT 1",
            str(account_of("caseworker").id),
        )
    finally:
        await connection.close()
    assert str(ids[PROTECTION]) in subjects


@pytest.mark.stack
async def test_a_withdrawn_file_says_why_and_an_erased_person_has_none(gateway: GatewayHarness) -> None:
    somebody, ids = await with_files(gateway, PHOTO)
    before = (await gateway.ask("caseworker", FILES, id=str(somebody.person)))["person"]
    assert "AttachFile" in before["permittedActions"]
    [file] = before["files"]
    assert (file["name"], file["size"], file["permittedActions"]) == ("Made up", 2_000, ["WithdrawFile"])
    await gateway.project(
        intake.FileWithdrawn(
            file_id=ids[PHOTO], person_id=somebody.person, kind=PHOTO, reason=FileWithdrawalReason.DUPLICATE,
            withdrawn_at=AT,
        )
    )  # fmt: skip
    [file] = (await gateway.ask("caseworker", FILES, id=str(somebody.person)))["person"]["files"]
    assert (file["withdrawalReason"], file["permittedActions"]) == ("DUPLICATE", [])
    assert file["withdrawnAt"] is not None
    await gateway.project(gateway.erased(somebody.person))
    assert (await gateway.ask("caseworker", FILES, id=str(somebody.person)))["person"]["files"] == []


ATTACHMENTS = """query Of($id: UUID!) {
  attachments(recordId: $id) { id kind mediaType size hasPreview withdrawalReason permittedActions } }"""
MANIFEST, CONTRACT = intake.AttachmentKind.MANIFEST, intake.AttachmentKind.CARRIER_CONTRACT
OWN, ANOTHERS = account_of("supervisor").agency_id, new_id()


def test_every_kind_of_a_record_s_file_is_for_whoever_sees_its_class() -> None:
    shown = reached_attachment("{row}.kind")
    assert "WHEN {row}.kind = 'MANIFEST' THEN {agency_identity}" in shown
    assert shown.startswith("({agency_operational} AND ")
    assert shown.endswith("ELSE {agency_protection} END)")


async def attached(gateway: GatewayHarness, record_id: UUID, agency_id: UUID | None) -> dict[str, UUID]:
    ids = {kind.name: new_id() for kind in (MANIFEST, CONTRACT)}
    await gateway.project(
        *(
            intake.AttachmentAdded(
                attachment_id=id, record_id=record_id, kind=intake.AttachmentKind[kind], agency_id=agency_id,
                media_type=MediaType.PDF, size=3_000, has_preview=True, attached_at=AT,
            )
            for kind, id in ids.items()
        )
    )  # fmt: skip
    return ids


@pytest.mark.stack
@pytest.mark.parametrize(
    ("role", "own", "anothers"),
    [
        ("supervisor", {MANIFEST, CONTRACT}, set()),
        ("evacuation_coordinator", {MANIFEST, CONTRACT}, {CONTRACT}),
        ("finance_officer", {CONTRACT}, set()),
        ("caseworker", {CONTRACT}, set()),
        ("donor", set(), set()),
        ("administrator", set(), set()),
    ],
)
async def test_a_record_s_files_are_shown_and_read_by_class_and_agency(
    gateway: GatewayHarness,
    role: str,
    own: set[intake.AttachmentKind],
    anothers: set[intake.AttachmentKind],
) -> None:
    async def answered(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"bytes", headers={"content-type": "application/pdf"})

    gateway.played.answer = answered
    for agency_id, seen in ((OWN, own), (ANOTHERS, anothers)):
        record_id = new_id()
        ids = await attached(gateway, record_id, agency_id)
        shown = (await gateway.ask(role, ATTACHMENTS, id=str(record_id)))["attachments"] or []
        assert {one["kind"] for one in shown} == {kind.name for kind in seen}
        async with gateway.client(role) as client:
            for kind, id in ids.items():
                answer = await client.get(f"/files/{id}/preview")
                assert answer.status_code == (200 if intake.AttachmentKind[kind] in seen else 404), kind


@pytest.mark.stack
async def test_a_record_s_file_is_withdrawn_by_its_own_agency_alone(gateway: GatewayHarness) -> None:
    record_id = new_id()
    ids = await attached(gateway, record_id, OWN)
    for role, may in (("supervisor", ["WithdrawAttachment"]), ("finance_officer", [])):
        shown = (await gateway.ask(role, ATTACHMENTS, id=str(record_id)))["attachments"]
        assert next(one for one in shown if one["kind"] == "CARRIER_CONTRACT")["permittedActions"] == may
    await gateway.project(
        intake.AttachmentWithdrawn(
            attachment_id=ids["MANIFEST"], record_id=record_id, kind=MANIFEST,
            reason=intake.AttachmentWithdrawalReason.REPLACED, withdrawn_at=AT,
        )
    )  # fmt: skip
    shown = (await gateway.ask("supervisor", ATTACHMENTS, id=str(record_id)))["attachments"]
    withdrawn = next(one for one in shown if one["kind"] == "MANIFEST")
    assert (withdrawn["withdrawalReason"], withdrawn["permittedActions"]) == ("REPLACED", [])
    others = new_id()
    await attached(gateway, others, ANOTHERS)
    [contract] = (await gateway.ask("evacuation_coordinator", ATTACHMENTS, id=str(others)))["attachments"]
    assert contract["permittedActions"] == []


@pytest.mark.stack
async def test_whoever_attaches_to_records_alone_sends_files_too(gateway: GatewayHarness) -> None:
    async def answered(_: httpx.Request) -> httpx.Response:
        return httpx.Response(201, headers={"upload-offset": "0"})

    gateway.played.answer = answered
    async with gateway.client("evacuation_coordinator") as client:
        begun = await client.post("/files", headers={"upload-length": "9", "upload-metadata": "recordId YQ=="})
    assert begun.status_code == 201


RECORDINGS = "{ recordings { id textVersion part size permittedActions } }"


async def recorded(gateway: GatewayHarness, text_version: str) -> UUID:
    recording_id = new_id()
    await gateway.project(
        intake.TextRecordingAdded(
            recording_id=recording_id, text_version=text_version, part=intake.TextPart.CONSENT,
            media_type=MediaType.OGG, size=3_000, recorded_at=AT,
        )
    )  # fmt: skip
    return recording_id


async def shown_of(gateway: GatewayHarness, role: str, recording_id: UUID) -> list[dict[str, Any]]:
    shown = (await gateway.ask(role, RECORDINGS))["recordings"]
    return [one for one in shown if one["id"] == str(recording_id)]


@pytest.mark.stack
async def test_a_recorded_text_is_heard_by_whoever_signs_in_and_withdrawn_by_administrators(
    gateway: GatewayHarness,
) -> None:
    async def answered(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"sound", headers={"content-type": "audio/ogg"})

    gateway.played.answer = answered
    recording_id = await recorded(gateway, "fr-3")
    for role in ("caseworker", "finance_officer", "committee_member", "donor", "administrator"):
        [shown] = await shown_of(gateway, role, recording_id)
        assert (shown["textVersion"], shown["part"], shown["size"]) == ("fr-3", "CONSENT", 3_000)
        assert shown["permittedActions"] == (["WithdrawTextRecording"] if role == "administrator" else [])
        async with gateway.client(role) as client:
            assert (await client.get(f"/files/{recording_id}/content")).content == b"sound"


@pytest.mark.stack
async def test_a_withdrawn_recording_is_offered_to_nobody(gateway: GatewayHarness) -> None:
    recording_id = await recorded(gateway, "fr-4")
    await gateway.project(
        intake.TextRecordingWithdrawn(
            recording_id=recording_id, text_version="fr-4", part=intake.TextPart.CONSENT,
            reason=intake.RecordingWithdrawalReason.MISREAD, withdrawn_at=AT,
        )
    )  # fmt: skip
    assert await shown_of(gateway, "administrator", recording_id) == []
