"""`POST /imports`: who may, what is a form, what is refused before anything is stored."""

import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio

from services.intake.app import service
from services.intake.imports.limits import DEFAULT_LIMITS
from shared.contracts.intake.v1 import ImportReceived
from shared.platform.clock import SystemClock, new_id
from shared.platform.identity import IdentitySigner
from shared.platform.roles.api import application
from shared.platform.runtime import Runtime
from shared.platform.secrets import Secrets
from tests.intake.imports.uploads import arrivals, people
from tests.intake.imports.workbooks import with_parts
from tests.intake.world import World
from tests.support.harness import somebody


@pytest_asyncio.fixture
async def door(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """Intake's HTTP side."""
    runtime = Runtime.of(service.name, world.harness.settings)
    transport = httpx.ASGITransport(application(service, runtime, ["api"]))
    async with httpx.AsyncClient(transport=transport, base_url="http://intake") as client:
        yield client
    await runtime.engine.dispose()


def signed(world: World, *roles: str) -> dict[str, str]:
    """The headers the gateway sends."""
    signer = IdentitySigner(Secrets(world.harness.settings.secrets).private_key("identity"))
    return {"Homeward-Identity": signer.sign(somebody(*roles), "intake", SystemClock().now())}


def form(crisis_id: object, content: bytes) -> dict[str, Any]:
    """A form with a file."""
    return {"data": {"crisis_id": str(crisis_id)}, "files": {"file": ("arrivals.xlsx", content)}}


async def test_a_workbook_is_received(world: World, door: httpx.AsyncClient) -> None:
    crisis_id, content = await world.crisis(), people(*arrivals(3))
    headers = signed(world, "intake_officer") | {"Idempotency-Key": str(new_id())}
    first = await door.post("/imports", headers=headers, **form(crisis_id, content))
    again = await door.post("/imports", headers=headers, **form(crisis_id, content))
    assert first.status_code == again.status_code == 202
    assert first.json() == again.json()
    [received] = await world.events(ImportReceived, UUID(first.json()["importId"]))
    assert received.crisis_id == crisis_id


async def test_reused_idempotency_key_accepts_no_other_file_or_actor(world: World, door: httpx.AsyncClient) -> None:
    crisis_id, content, key = await world.crisis(), people(*arrivals(2)), {"Idempotency-Key": str(new_id())}
    own = signed(world, "intake_officer") | key
    first = await door.post("/imports", headers=own, **form(crisis_id, content))
    assert first.status_code == 202
    for headers, crisis, file in (
        (own, crisis_id, people(*arrivals(3))),
        (own, await world.crisis(), content),
        (signed(world, "intake_officer") | key, crisis_id, content),
    ):
        other = await door.post("/imports", headers=headers, **form(crisis, file))
        assert (other.status_code, other.json()["code"]) == (422, "key_reused"), other.text
    assert (await door.post("/imports", headers=own, **form(crisis_id, content))).json() == first.json()
    assert len(await world.events(ImportReceived, UUID(first.json()["importId"]))) == 1


async def test_upload_form_accepts_crisis_id_in_camel_case(world: World, door: httpx.AsyncClient) -> None:
    upload = form(await world.crisis(), people(*arrivals(1)))
    upload["data"] = {"crisisId": upload["data"]["crisis_id"]}
    answer = await door.post("/imports", headers=signed(world, "supervisor"), **upload)
    assert answer.status_code == 202


async def test_upload_without_permission_is_denied_and_audited(world: World, door: httpx.AsyncClient) -> None:
    upload = form(await world.crisis(), people(*arrivals(1)))
    assert (await door.post("/imports", **upload)).status_code == 401
    answer = await door.post("/imports", headers=signed(world, "donor"), **upload)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    denied = await world.harness.rows(
        "SELECT entry FROM audit WHERE entry->>'action' = 'ReceiveWorkbook' AND entry->>'decision' = 'denied'"
    )
    assert denied


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "file_empty"), (b"not a workbook", "not_a_workbook"), (b"PK\x03\x04", "not_a_workbook")]
)
async def test_upload_that_is_no_workbook_is_refused(
    world: World, door: httpx.AsyncClient, content: bytes, code: str
) -> None:
    answer = await door.post("/imports", headers=signed(world, "intake_officer"), **form(await world.crisis(), content))
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_upload_too_large_is_refused_by_its_length(world: World, door: httpx.AsyncClient) -> None:
    headers = signed(world, "intake_officer") | {"Content-Length": str(DEFAULT_LIMITS.uploaded * 2)}
    answer = await door.post("/imports", headers=headers, content=b"")
    assert (answer.status_code, answer.json()["code"]) == (422, "file_too_large")


async def test_upload_form_without_a_file_or_a_crisis_is_refused(world: World, door: httpx.AsyncClient) -> None:
    headers = signed(world, "intake_officer")
    for upload in ({"data": {"crisis_id": str(new_id())}}, form("nowhere", people(*arrivals(1)))):
        answer = await door.post("/imports", headers=headers, **upload)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_upload")
    chunked = await door.post("/imports", headers=headers, content=pieces())
    assert chunked.json()["field"] == "file"


async def pieces() -> AsyncIterator[bytes]:
    """A body without a declared length."""
    yield b"x"


async def test_a_workbook_of_real_people_is_not_received_for_an_exercise(world: World, door: httpx.AsyncClient) -> None:
    crisis_id = await world.crisis()
    headers = signed(world, "intake_officer") | {"Homeward-Exercise": "2026-01-06T12:00:00+00:00/10"}
    answer = await door.post("/imports", headers=headers, **form(crisis_id, people(*arrivals(1))))
    assert (answer.status_code, answer.json()["code"]) == (422, "exercise_is_mixed")


async def test_upload_with_an_invalid_exercise_is_refused(world: World, door: httpx.AsyncClient) -> None:
    headers = signed(world, "intake_officer") | {"Homeward-Exercise": "soon"}
    answer = await door.post("/imports", headers=headers, **form(await world.crisis(), people(*arrivals(1))))
    assert answer.json()["field"] == "Homeward-Exercise"


async def test_an_upload_never_touches_the_disk(
    world: World, door: httpx.AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a temporary file was made")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    padded = with_parts(people(*arrivals(1)), {"xl/media/image1.png": os.urandom(2 << 20)})
    answer = await door.post("/imports", headers=signed(world, "intake_officer"), **form(await world.crisis(), padded))
    assert answer.status_code == 202
    assert not os.listdir(tmp_path)


async def test_the_template_can_be_downloaded(door: httpx.AsyncClient) -> None:
    answer = await door.get("/imports/template.xlsx")
    assert answer.status_code == 200
    assert answer.content.startswith(b"PK")
