"""Donor reports as CSV, with nothing in a cell that a spreadsheet would take for a formula."""

import csv
import io
from dataclasses import dataclass
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.guard import Caller, Guard
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.http.errors import refusals_as_json
from shared.platform.errors import NotFound

DOWNLOAD = "DownloadReport"
COLUMNS = ("country", "sex", "age_band", "returnees", "paid_minor", "currency", "hidden")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "|", "%")
NEWEST = "SELECT id FROM reports ORDER BY published_at DESC, id DESC LIMIT 1"
CELLS = (
    "SELECT c.country, c.sex, c.age_band, c.returnees, c.paid_minor, r.currency, c.hidden,"
    " r.exercise IS TRUE AS exercise"
    " FROM report_cells c JOIN reports r ON r.id = c.report_id WHERE r.id = $1 ORDER BY c.position"
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
        content = io.StringIO()
        writer = csv.writer(content)
        played = cells[0]["exercise"]
        columns = (*COLUMNS, "exercise") if played else COLUMNS
        writer.writerow(columns)
        writer.writerows([escaped(cell[name]) for name in columns] for cell in cells)
        headers = {
            "content-disposition": f'attachment; filename="{"exercise-" if played else ""}report-{report_id}.csv"',
            "cache-control": "no-store",
        }
        return Response(content.getvalue(), headers=headers, media_type="text/csv; charset=utf-8")


def escaped(value: object) -> str:
    """A cell as text; a leading character that begins a formula is made harmless (ASVS 1.2.10)."""
    if value is None:
        return ""
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(FORMULA_STARTS) else text
