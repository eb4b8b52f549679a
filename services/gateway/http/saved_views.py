"""The views of the queue that whoever is signed in at the page has saved: listed, saved or renamed, removed."""

from dataclasses import dataclass
from uuid import UUID

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.guard import Guard, NotSignedIn
from services.gateway.access.saved_views import SavedViews, View
from services.gateway.http.errors import refusals_as_json
from services.gateway.http.graphql import BadRequest, json_body
from shared.platform.errors import Refused
from shared.platform.shapes import misshapen

# As the page has them in the address (`todo/address.ts`): what somebody types is none of them.
PARTS = {
    "lane", "kind", "assignment", "caseworkerId", "crisisId", "agencyId", "region", "need", "ageBand", "sex", "phase",
    "urgency", "sort", "order", "group",
}  # fmt: skip
NEVER_KEPT = {"cache-control": "no-store"}


class NotAView(Refused):
    """The body is not what is asked for."""

    text = "{sentence}"


@dataclass(frozen=True)
class SavedViewsRoutes:
    """`/queue/views`: of the account that asks, and of no other."""

    guard: Guard
    views: SavedViews

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/queue/views", refusals_as_json(self._list)),
            Route("/queue/views/{id:uuid}", refusals_as_json(self._keep), methods=["PUT"]),
            Route("/queue/views/{id:uuid}", refusals_as_json(self._drop), methods=["DELETE"]),
        ]

    async def _list(self, request: Request) -> Response:
        views = await self.views.of(await self._account(request))
        listed = [{"id": str(id), **view.model_dump()} for id, view in views]
        return JSONResponse(listed, headers=NEVER_KEPT)

    async def _keep(self, request: Request) -> Response:
        account = await self._account(request)
        await self.views.keep(account, request.path_params["id"], await _view(request))
        return Response(status_code=204)

    async def _drop(self, request: Request) -> Response:
        await self.views.drop(await self._account(request), request.path_params["id"])
        return Response(status_code=204)

    async def _account(self, request: Request) -> UUID:
        caller = await self.guard.caller(request)
        if caller.session is None:
            # A machine has a token, and no queue to look at.
            raise NotSignedIn
        return caller.account.id


async def _view(request: Request) -> View:
    try:
        view = View.model_validate(await json_body(request))
    except BadRequest as error:
        raise NotAView(sentence="Send JSON with a name and an address") from error
    except ValidationError as error:
        wrong = misshapen(error)
        raise NotAView(field=wrong.field, sentence=wrong.message) from error
    if unknown := sorted(view.address.keys() - PARTS):
        raise NotAView(field=f"address.{unknown[0]}", sentence="The queue is not narrowed by this")
    return view
