"""Intake's HTTP side as the gateway asks it, and who asks."""

import base64
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from services.intake.files.parts import PART_BYTES
from services.intake.files.settings import StorageSettings
from shared.contracts.base import Command
from shared.contracts.intake.v1 import AttachFile, FileKind, RegisterPerson
from shared.platform.clock import new_id
from shared.platform.errors import DomainError
from shared.platform.identity import Actor, IdentitySigner
from shared.platform.secrets import Secrets
from tests.intake.files.made_up import picture
from tests.intake.world import World, profile
from tests.support.harness import somebody

OURS = new_id()
OFFICER, SUPERVISOR, SPECIALIST, FINANCE = (
    somebody(role, agency_id=OURS)
    for role in ("intake_officer", "supervisor", "protection_specialist", "finance_officer")
)
STRANGER = somebody("supervisor", agency_id=new_id())
EXERCISE = "2026-05-04T10:00:00+00:00/1"


class Desk:
    """Intake's HTTP side, as the gateway asks it."""

    def __init__(self, world: World, client: httpx.AsyncClient) -> None:
        self.world, self._client = world, client
        self._signer = IdentitySigner(Secrets(world.harness.settings.secrets).private_key("identity"))

    async def ask(self, method: str, path: str, actor: Actor, content: bytes = b"", **headers: str) -> httpx.Response:
        signed = {"Homeward-Identity": self._signer.sign(actor, "intake", datetime.now(UTC))}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self._client.request(method, path, content=content, headers=signed | named)

    async def person(self) -> UUID:
        person_id, crisis_id = new_id(), await self.world.crisis()
        registered = RegisterPerson(person_id=person_id, crisis_id=crisis_id, profile=profile())
        await self.world.harness.command(registered, actor=OFFICER)
        return person_id

    async def begin(
        self, file_id: UUID, of_id: UUID, length: int, actor: Actor = OFFICER, *, of: str = "personId"
    ) -> httpx.Response:
        pairs = {"fileId": file_id, of: of_id}
        metadata = ",".join(f"{name} {base64.b64encode(str(one).encode()).decode()}" for name, one in pairs.items())
        return await self.ask("POST", "/files", actor, Upload_Length=str(length), Upload_Metadata=metadata)

    async def part(self, file_id: UUID, offset: int, content: bytes, actor: Actor = OFFICER) -> httpx.Response:
        kind = "application/offset+octet-stream"
        return await self.ask(
            "PATCH", f"/files/{file_id}", actor, content, Upload_Offset=str(offset), Content_Type=kind
        )

    async def upload(self, of_id: UUID, content: bytes, actor: Actor = OFFICER, *, of: str = "personId") -> UUID:
        file_id = new_id()
        assert (await self.begin(file_id, of_id, len(content), actor, of=of)).status_code == 201
        for offset in range(0, len(content), PART_BYTES):
            answer = await self.part(file_id, offset, content[offset : offset + PART_BYTES], actor)
            assert answer.status_code == 204, answer.text
        return file_id

    async def attach(
        self, file_id: UUID, person_id: UUID, kind: FileKind = FileKind.PHOTO, actor: Actor = OFFICER
    ) -> None:
        command = AttachFile(file_id=file_id, person_id=person_id, kind=kind, name="A made-up file")
        await self.world.harness.command(command, actor=actor)

    async def attached(self, person_id: UUID, kind: FileKind = FileKind.PHOTO) -> UUID:
        file_id = await self.upload(person_id, picture(told=True))
        await self.attach(file_id, person_id, kind)
        return file_id

    async def read(self, file_id: UUID, actor: Actor, layer: str = "content") -> httpx.Response:
        return await self.ask("GET", f"/files/{file_id}/{layer}", actor)

    def stored(self, file_id: UUID) -> list[Path]:
        folder = Path(StorageSettings().files or "") / str(file_id)
        return sorted(path for path in folder.rglob("*") if path.is_file())


async def code_of(desk: Desk, command: Command, actor: Actor = OFFICER, exercise: str | None = None) -> str:
    with pytest.raises(DomainError) as refusal:
        await desk.world.harness.command(command, actor=actor, exercise=exercise)
    return refusal.value.code
