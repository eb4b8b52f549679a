"""Receives a workbook: `POST /imports`, and the template for download.

The file is checked against the limits before anything parses it, and is held in memory until it rests encrypted: the
form parser spools to disk only what is larger than any file that is taken.
"""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from services.intake.imports.handlers import Upload, receive_workbook
from services.intake.imports.limits import DEFAULT_LIMITS, check_workbook
from services.intake.imports.template_workbook import template_workbook
from services.intake.imports.workbook_refused import WorkbookRefused
from shared.platform.audit import AuditEntry
from shared.platform.clock import SystemClock, derived_id, new_id
from shared.platform.commands import require_permission
from shared.platform.errors import Refused
from shared.platform.exercises import HEADER, exercise_of
from shared.platform.refusals import answering_refusals
from shared.platform.runtime import Runtime
from shared.platform.telemetry import span
from shared.platform.units import CommandContext

COMMAND = "ReceiveWorkbook"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORM_ALLOWANCE = 64 * 1024
"""Bytes of a request beside the file itself."""


class InvalidUpload(Refused):
    """The form does not have a crisis and a file."""

    text = "The form does not have a crisis and a file"
    about_field = "file"


class _InMemoryParser(MultiPartParser):
    spool_max_size = DEFAULT_LIMITS.uploaded + FORM_ALLOWANCE


def import_routes(runtime: Runtime) -> Sequence[BaseRoute]:
    async def receive(request: Request) -> Response:
        with span(COMMAND, request.headers.get("traceparent")):
            upload = await _take_in(request, runtime)
        return JSONResponse({"importId": str(upload.import_id)}, status_code=202)

    async def template(_: Request) -> Response:
        content = await asyncio.to_thread(template_workbook)
        disposition = {"Content-Disposition": 'attachment; filename="homeward-registration.xlsx"'}
        return Response(content, media_type=XLSX, headers=disposition)

    return [
        Route("/imports", answering_refusals(receive), methods=["POST"]),
        Route("/imports/template.xlsx", template, methods=["GET"]),
    ]


async def _take_in(request: Request, runtime: Runtime) -> Upload:
    actor = runtime.checker().check(request.headers.get("Homeward-Identity"), SystemClock().now())
    await require_permission(COMMAND, actor, runtime.units)
    allowed = runtime.settings.exercises_allowed
    exercise = exercise_of(request.headers.get(HEADER), SystemClock().now(), allowed=allowed)
    key, upload = await _upload(request)
    await asyncio.to_thread(check_workbook, upload.content)
    async with runtime.units.begin(actor, exercise=exercise) as unit:
        bound = f"{upload.crisis_id}|{exercise}|".encode() + upload.content
        if not await runtime.units.claim(unit, CommandContext(key, actor, exercise), COMMAND, bound):
            return upload
        await receive_workbook(upload, unit)
        unit.note(
            AuditEntry(
                action=COMMAND,
                actor_id=actor.id,
                agency_id=actor.agency_id,
                subject_ids=(upload.import_id,),
                request_id=key,
            )
        )
    return upload


async def _upload(request: Request) -> tuple[UUID, Upload]:
    _check_length(request)
    try:
        form = await _InMemoryParser(request.headers, request.stream(), max_files=1, max_fields=8).parse()
    except (MultiPartException, KeyError) as error:
        raise InvalidUpload from error
    try:
        return await _upload_of(form, request.headers.get("Idempotency-Key"))
    finally:
        await form.close()


async def _upload_of(form: FormData, key: str | None) -> tuple[UUID, Upload]:
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise InvalidUpload
    own = _uuid(key, "Idempotency-Key") if key else new_id()
    return own, Upload(derived_id(own, "import"), _crisis_id(form), await file.read())


def _check_length(request: Request) -> None:
    length = request.headers.get("Content-Length", "")
    if not length.isdecimal():
        raise InvalidUpload
    if int(length) > DEFAULT_LIMITS.uploaded + FORM_ALLOWANCE:
        raise WorkbookRefused("file_too_large", most=DEFAULT_LIMITS.uploaded >> 20)


def _crisis_id(form: FormData) -> UUID:
    value = form.get("crisis_id") or form.get("crisisId")
    return _uuid(value if isinstance(value, str) else "", "crisis_id")


def _uuid(text: str, field: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise InvalidUpload(field=field) from error
