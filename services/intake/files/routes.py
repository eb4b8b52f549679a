"""Files over HTTP, in the words of tus 1.0 (https://tus.io/protocols/resumable-upload): creation, offset, parts.

`POST /files` announces, `HEAD /files/<id>` says how far it has come, `PATCH /files/<id>` brings the next part; beside
them `GET /files/<id>/content` and `/preview` of what is attached.
"""

import asyncio
import base64
import binascii
import re
from collections.abc import Sequence
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from services.intake.files.model import StoredFile
from services.intake.files.parts import PART_BYTES, Layer
from services.intake.files.refusals import UploadOffsetDiffers, UploadUnreadable
from services.intake.files.settings import file_storage
from services.intake.files.uploads import BEGIN, READ, Announced, Uploads, require_part
from shared.contracts.intake.v1 import AddAttachment, AddTextRecording, AttachFile
from shared.platform.authorisation import OutOfReach, Unseen
from shared.platform.clock import SystemClock
from shared.platform.commands import note_denied, require_permission
from shared.platform.errors import Transient
from shared.platform.exercises import HEADER, exercise_of
from shared.platform.identity import Actor
from shared.platform.refusals import Endpoint, answering_refusals, refused
from shared.platform.runtime import Runtime
from shared.platform.telemetry import span
from shared.policy.matrix import may_command

TUS = {"Tus-Resumable": "1.0.0", "Cache-Control": "no-store"}
PART_TYPE = "application/offset+octet-stream"
ATTACHED_BY = tuple(one.command_name() for one in (AttachFile, AddAttachment, AddTextRecording))
MOST_CLEANERS = 2
"""Side by side in one process: each may take a gibibyte."""


def file_routes(runtime: Runtime) -> Sequence[BaseRoute]:
    return _Routes(runtime).all()


class _Routes:
    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._cleaners = asyncio.Semaphore(MOST_CLEANERS)

    def all(self) -> list[BaseRoute]:
        return [
            Route("/files", _answering(self._begin), methods=["POST"]),
            Route("/files/{id:uuid}", _answering(self._offset), methods=["HEAD"]),
            Route("/files/{id:uuid}", _answering(self._append), methods=["PATCH"]),
            Route("/files/{id:uuid}/{layer}", _answering(self._read), methods=["GET"]),
        ]

    @property
    def _uploads(self) -> Uploads:
        return Uploads(self._runtime.units, file_storage(), self._cleaners)

    async def _begin(self, request: Request) -> Response:
        actor, announced = await self._uploader(request), _announced(request)
        await require_permission(announced.attached_by.command_name(), actor, self._runtime.units)
        exercise = exercise_of(
            request.headers.get(HEADER), SystemClock().now(), allowed=self._runtime.settings.exercises_allowed
        )
        with span(BEGIN, request.headers.get("traceparent")):
            try:
                file = await self._uploads.begin(announced, actor, exercise)
            except (Unseen, OutOfReach) as refusal:
                await note_denied(BEGIN, actor, self._runtime.units, persons=refusal.persons)
                raise
        return Response(status_code=201, headers=_headers(file) | {"Location": f"/files/{file.id}"})

    async def _offset(self, request: Request) -> Response:
        file = await self._uploads.own(request.path_params["id"], await self._uploader(request))
        return Response(headers=_headers(file) | {"Upload-Length": str(file.length)})

    async def _append(self, request: Request) -> Response:
        actor = await self._uploader(request)
        if request.headers.get("Content-Type") != PART_TYPE:
            raise UploadUnreadable(field="Content-Type")
        offset, size = _number(request, "Upload-Offset"), _number(request, "Content-Length")
        require_part(size, PART_BYTES)
        part = await request.body()
        if len(part) != size:
            raise UploadUnreadable(field="Content-Length")
        with span("AppendUpload", request.headers.get("traceparent")):
            file = await self._uploads.append(request.path_params["id"], offset, part, actor)
        return Response(status_code=204, headers=_headers(file))

    async def _read(self, request: Request) -> Response:
        actor = self._actor(request)
        layer = request.path_params["layer"]
        if layer not in (Layer.CONTENT, Layer.PREVIEW):
            return Response(status_code=404)
        with span(READ, request.headers.get("traceparent")):
            media_type, content = await self._uploads.read(request.path_params["id"], Layer(layer), actor)
        return Response(content, media_type=media_type, headers={"Cache-Control": "no-store"})

    def _actor(self, request: Request) -> Actor:
        return self._runtime.checker().check(request.headers.get("Homeward-Identity"), SystemClock().now())

    async def _uploader(self, request: Request) -> Actor:
        """Somebody who attaches files of some kind; Forbidden."""
        actor = self._actor(request)
        permitted = [one for one in ATTACHED_BY if may_command(actor.roles, one)]
        await require_permission((permitted or ATTACHED_BY)[0], actor, self._runtime.units)
        return actor


def _answering(endpoint: Endpoint) -> Endpoint:
    async def offset_told(request: Request) -> Response:
        try:
            return await endpoint(request)
        except UploadOffsetDiffers as refusal:
            answer = refused(refusal)
            answer.headers["Upload-Offset"] = str(refusal.offset)
            return answer
        except Transient:
            content = {"code": "try_later", "message": "This is not possible at the moment", "field": None}
            return JSONResponse(content, status_code=503, headers={"Retry-After": "1"})

    return answering_refusals(offset_told)


def _headers(file: StoredFile) -> dict[str, str]:
    return TUS | {"Upload-Offset": str(file.received)}


def _announced(request: Request) -> Announced:
    metadata = _metadata(request.headers.get("Upload-Metadata", ""))
    whose = [name for name in ("personId", "recordId") if name in metadata]
    if len(whose) != 1:
        raise UploadUnreadable(field="Upload-Metadata")
    person_id, record_id = (_id(metadata, one) if one in whose else None for one in ("personId", "recordId"))
    return Announced(_id(metadata, "fileId"), _number(request, "Upload-Length"), person_id, record_id)


def _metadata(header: str) -> dict[str, str]:
    """Pairs of a name and a value in base64, as tus has them; UploadUnreadable."""
    try:
        pairs = [pair.strip().split(" ") for pair in header.split(",") if pair.strip()]
        return {name: base64.b64decode(value, validate=True).decode() for name, value in pairs}
    except (ValueError, binascii.Error) as error:
        raise UploadUnreadable(field="Upload-Metadata") from error


def _id(metadata: dict[str, str], name: str) -> UUID:
    try:
        return UUID(metadata[name])
    except (KeyError, ValueError) as error:
        raise UploadUnreadable(field="Upload-Metadata") from error


def _number(request: Request, name: str) -> int:
    value = request.headers.get(name, "")
    if not re.fullmatch(r"\d{1,12}", value, re.ASCII):
        raise UploadUnreadable(field=name)
    return int(value)
