"""The audit trail as CSV: codes and ids as they are recorded, beside them names, and what was done in words."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.guard import Guard
from services.gateway.compiler.parameters import snaked
from services.gateway.execution.audit_trail import AuditTrail
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.exports.words import LOCALES, Words, words_in
from services.gateway.http.downloads import download
from services.gateway.http.errors import refusals_as_json
from services.gateway.http.graphql import BadRequest, json_body
from services.gateway.http.report_files import escaped
from shared.platform.audit_routes import EXPORTED
from shared.platform.errors import Forbidden, Refused

COLUMNS = (
    "at", "service", "sequence", "account", "account_id", "role", "what", "action", "outcome", "reason", "classes",
    "about", "exercise",
)  # fmt: skip


class FilterUnreadable(Refused):
    """What is sent is not a language and the conditions."""

    text = "Send JSON with a language of the page, and the filter as one object"
    about_field = "filter"


@dataclass(frozen=True)
class AuditFiles:
    """`POST /audit-trail.csv` with a language and the filter of `auditTrail`: what is looked for is in no address."""

    guard: Guard
    audit_trail: AuditTrail
    queries: QueryExecutor

    def routes(self) -> list[BaseRoute]:
        return [Route("/audit-trail.csv", refusals_as_json(self._export), methods=["POST"])]

    async def _export(self, request: Request) -> Response:
        caller = await self.guard.caller(request)
        try:
            words, wanted = await _asked(request)
            lines = await self.audit_trail.export(wanted, caller.account)
        except Forbidden:
            await self.queries.denied(EXPORTED, (), caller.account)
            raise
        # Without the mark at its beginning, spreadsheets take the file for the letters of one region.
        content = written(lines, words).encode("utf-8-sig")
        return download(content, f"audit-trail {self.queries.now():%Y-%m-%d %H%M}.csv", "text/csv; charset=utf-8")


async def _asked(request: Request) -> tuple[Words, Mapping[str, Any]]:
    """In whose words, and which lines; FilterUnreadable."""
    try:
        sent = await json_body(request)
    except BadRequest as error:
        raise FilterUnreadable from error
    if not sent.keys() <= {"language", "filter"}:
        raise FilterUnreadable
    language, wanted = sent.get("language", "en"), sent.get("filter", {})
    if not isinstance(language, str) or language not in LOCALES:
        raise FilterUnreadable(field="language")
    if not isinstance(wanted, dict):
        raise FilterUnreadable
    return words_in(language), dict(snaked(wanted))


def written(lines: Iterable[Mapping[str, Any]], words: Words) -> str:
    content = io.StringIO()
    writer = csv.writer(content)
    writer.writerow(COLUMNS)
    writer.writerows([escaped(cell) for cell in _cells(line, words)] for line in lines)
    return content.getvalue()


def _cells(line: Mapping[str, Any], words: Words) -> list[object]:
    actor = line["actor"]
    return [
        datetime.fromisoformat(line["at"]).isoformat(timespec="milliseconds"),
        line["service"].lower(),
        line["sequence"],
        actor["name"] or ("Homeward" if actor["system"] else None),
        actor["id"],
        actor["role"].lower() if actor["role"] else None,
        words.code("auditAction", line["action"]),
        line["action"],
        line["outcome"],
        line["reason"],
        " ".join(line["classes"]),
        "; ".join(_about(subject) for subject in line["subjects"]),
        "yes" if line["exercise"] else "no",
    ]


def _about(subject: Mapping[str, Any]) -> str:
    """Of a person the reference alone, of whatever else what it is as well."""
    if subject["kind"] in ("PERSON", "ERASED_PERSON"):
        return str(subject["name"] or subject["id"])
    return " ".join(str(part) for part in (subject["kind"].lower(), subject["name"], subject["id"]) if part)
