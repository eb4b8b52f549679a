"""Lists as files for a spreadsheet, of what whoever asks may see; by POST, so that no address says who is in it."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.accounts import Account
from services.gateway.access.guard import Guard
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.execution.engine import Engine
from services.gateway.execution.persisted_documents import Malformed
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.execution.request import Request as Asked
from services.gateway.execution.turnstile import Turnstile
from services.gateway.exports.columns import Reading
from services.gateway.exports.gathering import Gathered, gather
from services.gateway.exports.lists import BY_NAME, ExportedList
from services.gateway.exports.sheets import Sheet, Sheets, classes_of, made_up_in, notes_of, people_in
from services.gateway.exports.words import LOCALES, words_in
from services.gateway.exports.workbook import workbook
from services.gateway.http.downloads import download
from services.gateway.http.errors import refusals_as_json
from services.gateway.http.graphql import BadRequest, json_body
from shared.contracts.base import C0
from shared.platform.audit import AuditEntry
from shared.platform.clock import new_id
from shared.platform.errors import Forbidden, NotFound, Refused
from shared.platform.exercises import HEADER
from shared.platform.zones import UnknownTimeZone, is_zone

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
UTC_NAMES = frozenset({"UTC", "Etc/UTC"})


class ExportUnreadable(Refused):
    """The request does not say what is to be in the file."""

    status = 400
    text = "Send JSON with a language of the page, a time zone and the list's own variables"


@dataclass(frozen=True)
class Wanted:
    """How the list is narrowed, and how its file is written."""

    language: str
    zone: ZoneInfo
    variables: Mapping[str, Any]


@dataclass(frozen=True)
class ListFiles:
    """`POST /exports/<list>.xlsx`."""

    guard: Guard
    engine: Engine
    queries: QueryExecutor
    turnstile: Turnstile
    sections: Callable[[Account], list[str]]

    def routes(self) -> list[BaseRoute]:
        return [Route("/exports/{name:str}.xlsx", refusals_as_json(self._file), methods=["POST"])]

    async def _file(self, request: Request) -> Response:
        account = (await self.guard.caller(request)).account
        listed = BY_NAME.get(request.path_params["name"])
        if listed is None:
            raise NotFound("list")
        if listed.section.value not in self.sections(account):
            await self.queries.denied(listed.action, (), account)
            raise Forbidden(command=listed.action)
        wanted = read_wanted(await _body(request), listed)
        with self.turnstile.passing(account.id):
            gathered = await self._gathered(listed, wanted, account, request.headers.get(HEADER))
            return await self._written(listed, wanted, gathered, account)

    async def _gathered(self, listed: ExportedList, wanted: Wanted, account: Account, exercise: str | None) -> Gathered:
        asked = Asked(
            account, new_id(), variables=wanted.variables, exercise=self.engine.exercise_of(exercise), own_document=True
        )
        try:
            return await gather(self.engine, listed, asked)
        except Malformed as error:
            raise ExportUnreadable(field="variables") from error

    async def _written(self, listed: ExportedList, wanted: Wanted, gathered: Gathered, account: Account) -> Response:
        sheets, now = Sheets(self.engine.schema, RoleAccess(account.roles)), self.queries.now()
        reading = Reading(words_in(wanted.language), wanted.zone)
        notes = [
            *notes_of(listed, gathered, reading, min(account.roles).upper(), now),
            *_chosen(gathered, reading),
        ]
        sheet = sheets.sheet(listed, gathered, reading, notes)
        content = await asyncio.to_thread(workbook, sheet)
        await self.queries.note(self._entry(listed, gathered, sheets, account))
        response = download(content, _name(listed, sheet, gathered, reading, now), XLSX)
        response.headers["homeward-rows"] = str(len(gathered.rows))
        response.headers["homeward-more"] = str(gathered.more).lower()
        return response

    def _entry(self, listed: ExportedList, gathered: Gathered, sheets: Sheets, account: Account) -> AuditEntry:
        """Who took away what of whom: ids and codes, never what was searched for."""
        classes = {one for column in sheets.shown(listed) for one in classes_of(self.engine.schema, listed, column)}
        return AuditEntry(
            action=listed.action,
            actor_id=account.id,
            agency_id=account.agency_id,
            subject_ids=tuple(sorted(UUID(person["id"]) for person in people_in(listed, gathered))),
            field_classes=tuple(sorted(one.value for one in classes - {C0})),
            detail={"rows": str(len(gathered.rows)), "narrowed": " ".join(sorted(gathered.narrowing))},
        )


async def _body(request: Request) -> Mapping[str, Any]:
    try:
        return await json_body(request)
    except BadRequest as error:
        raise ExportUnreadable from error


def read_wanted(body: Mapping[str, Any], listed: ExportedList) -> Wanted:
    """ExportUnreadable by its field, UnknownTimeZone."""
    language, zone, variables = (body.get(name) for name in ("language", "timeZone", "variables"))
    if not isinstance(language, str) or language not in LOCALES:
        raise ExportUnreadable(field="language")
    if not isinstance(zone, str) or not (zone in UTC_NAMES or is_zone(zone)):
        raise UnknownTimeZone(field="timeZone")
    if not isinstance(variables, dict) or not variables.keys() <= listed.narrowed_by:
        raise ExportUnreadable(field="variables")
    return Wanted(language, ZoneInfo(zone), variables)


def _chosen(gathered: Gathered, reading: Reading) -> list[str]:
    """Of rows that were chosen one by one: some may have gone from the list since."""
    people = gathered.narrowing.get("people")
    if not people:
        return []
    return [reading.words["note.chosen"].format(chosen=len(set(people)), rows=len(gathered.rows))]


def _name(listed: ExportedList, sheet: Sheet, gathered: Gathered, reading: Reading, at: datetime) -> str:
    made_up = made_up_in(listed, gathered)
    exercise = reading.words["title.exercise"] if made_up and made_up == len(gathered.rows) else None
    written = at.astimezone(reading.zone).strftime("%Y-%m-%d %H%M")
    return " ".join(part for part in (exercise, sheet.title.replace("·", ""), written) if part) + ".xlsx"
