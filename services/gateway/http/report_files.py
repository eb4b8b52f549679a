"""Donor reports as CSV; nothing in a cell is what a spreadsheet would take for a formula, a date or another number."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.guard import Caller, Guard
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.http.downloads import download
from services.gateway.http.errors import refusals_as_json
from shared.contracts.currencies import minor_units
from shared.contracts.intake.v1 import AgeBand
from shared.platform.errors import NotFound

DOWNLOAD = "DownloadReport"
COLUMNS = (
    "donor", "period_start", "period_end", "exercise", "country", "sex", "age_band", "returnees", "paid", "paid_minor",
    "currency", "hidden", "returned", "returned_minor", "returned_hidden",
)  # fmt: skip
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "|", "%", "＝", "＋", "－", "＠")
NUMBER_LIKE = re.compile(r"\W*\d(?:[\dEe]|\W)*")
"""Text that a spreadsheet reads as a number, a date or a time, and writes back otherwise."""
EXACT_BELOW = 10**15
"""Spreadsheets keep fifteen digits of a number."""
NEWEST = "SELECT id FROM reports ORDER BY published_at DESC, id DESC LIMIT 1"
OF_ALL = "c.country = 'total' AND c.sex = 'total' AND c.age_band = 'total'"
"""What came back is told of the whole report, and of no part of it."""
CELLS = (
    "SELECT coalesce(r.donor_name, d.registered_name) AS donor, r.period_start, r.period_end,"  # noqa: S608  # our own names
    " r.exercise IS TRUE AS made_up, c.country, c.sex, c.age_band, c.returnees, c.paid_minor, r.currency, c.hidden,"
    f" CASE WHEN {OF_ALL} THEN r.returned_minor END AS returned_minor,"
    f" CASE WHEN {OF_ALL} THEN nullif(r.returned_hidden, false) END AS returned_hidden"
    " FROM report_cells c JOIN reports r ON r.id = c.report_id LEFT JOIN donors d ON d.id = r.donor_id"
    " WHERE r.id = $1 ORDER BY c.position"
)


@dataclass(frozen=True)
class Reports:
    """`GET /reports/<id>.csv`, and `latest` for the newest the caller may read."""

    guard: Guard
    queries: QueryExecutor

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/reports/latest.csv", refusals_as_json(self._latest)),
            Route("/reports/{id:uuid}.csv", refusals_as_json(self._report)),
        ]

    async def _latest(self, request: Request) -> Response:
        caller = await self.guard.caller(request)
        newest = await self.queries.rows(NEWEST, [], caller.account)
        if not newest:
            await self.queries.denied(DOWNLOAD, (), caller.account)
            raise NotFound("report")
        return await self._csv(newest[0]["id"], caller)

    async def _report(self, request: Request) -> Response:
        return await self._csv(request.path_params["id"], await self.guard.caller(request))

    async def _csv(self, report_id: UUID, caller: Caller) -> Response:
        cells = await self.queries.rows(CELLS, [report_id], caller.account)
        if not cells:
            # Absent, or another donor's: answered alike, and in the trail either way.
            await self.queries.denied(DOWNLOAD, [report_id], caller.account)
            raise NotFound("report")
        # Without the mark at its beginning, spreadsheets take the file for the letters of one region.
        content = written(map(_values, cells)).encode("utf-8-sig")
        return download(content, _name(cells[0]), "text/csv; charset=utf-8")


def written(rows: Iterable[Mapping[str, object]]) -> str:
    content = io.StringIO()
    writer = csv.writer(content)
    writer.writerow(COLUMNS)
    writer.writerows([escaped(row[name]) for name in COLUMNS] for row in rows)
    return content.getvalue()


def escaped(value: object) -> str:
    """A cell as text; what a spreadsheet would calculate or convert is made harmless (ASVS 1.2.10)."""
    if value is None:
        return ""
    text = str(value)
    return f"'{text}" if _is_spoiled(value) else text


def major(minor: int | None, currency: str) -> Decimal | None:
    """An amount in the currency's own unit; None where its decimal places are not known."""
    places = minor_units().get(currency)
    return None if minor is None or places is None else Decimal(minor).scaleb(-places)


def age_band(code: str) -> str:
    """In words: `5-11` is a day in November."""
    return code.replace("-", " to ").replace("+", " and over") if code in set(AgeBand) else code


def _is_spoiled(value: object) -> bool:
    if isinstance(value, str):
        return value.startswith(FORMULA_STARTS) or NUMBER_LIKE.fullmatch(value) is not None
    return isinstance(value, int) and abs(value) >= EXACT_BELOW


def _values(cell: Mapping[str, Any]) -> dict[str, object]:
    paid, exercise = major(cell["paid_minor"], cell["currency"]), "yes" if cell["made_up"] else "no"
    returned, hidden = major(cell["returned_minor"], cell["currency"]), "yes" if cell["returned_hidden"] else None
    return dict(cell) | {
        "paid": paid,
        "returned": returned,
        "returned_hidden": hidden,
        "exercise": exercise,
        "age_band": age_band(cell["age_band"]),
    }


def _name(cell: Mapping[str, Any]) -> str:
    parts = ("exercise" if cell["made_up"] else None, "report", cell["donor"], cell["period_start"], cell["period_end"])
    return " ".join(str(part) for part in parts if part) + ".csv"
