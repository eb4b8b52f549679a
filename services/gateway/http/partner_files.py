"""What an agency takes away from its page: the program that reads its feed, and what its records look like."""

import json
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.guard import Guard
from services.gateway.execution.partner_feeds import PartnerFeeds
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.http.downloads import download
from services.gateway.http.errors import refusals_as_json
from shared.contracts.partner_asyncapi import partner_document
from shared.platform.errors import Forbidden, NotFound
from shared.policy.matrix import PARTNER_FEEDS, may_read

QUICKSTART = Path(__file__).parents[1] / "quickstarts" / "partner_feed.py"


@dataclass(frozen=True)
class PartnerFiles:
    """`GET /partner-feed/quickstart.py` and `/partner-feed/asyncapi.json`, of the agency of whoever asks."""

    guard: Guard
    partner_feeds: PartnerFeeds
    queries: QueryExecutor

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/partner-feed/quickstart.py", refusals_as_json(self._quickstart)),
            Route("/partner-feed/asyncapi.json", refusals_as_json(self._asyncapi)),
        ]

    async def _quickstart(self, request: Request) -> Response:
        await self._code(request)
        return download(QUICKSTART.read_bytes(), "partner_feed.py", "text/x-python; charset=utf-8")

    async def _asyncapi(self, request: Request) -> Response:
        code = await self._code(request)
        document = partner_document(*self.partner_feeds.topics(code))
        content = json.dumps(document, indent=1, ensure_ascii=True).encode()
        return download(content, f"homeward {code} asyncapi.json", "application/json")

    async def _code(self, request: Request) -> str:
        """Of the caller's agency; Forbidden, and NotFound where they work for none that is known."""
        account = (await self.guard.caller(request)).account
        if not may_read(account.roles, PARTNER_FEEDS):
            await self.queries.denied(PARTNER_FEEDS, (), account)
            raise Forbidden(command=PARTNER_FEEDS)
        own = str(account.agency_id)
        code = next((one["code"] for one in await self.partner_feeds.of(account) if one["agency_id"] == own), None)
        if code is None:
            raise NotFound("agency")
        return str(code)
