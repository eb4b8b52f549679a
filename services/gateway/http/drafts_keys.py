"""Gives whoever is signed in at the page the keys of their own drafts."""

from base64 import b64encode
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.drafts_keys import DraftsKeys
from services.gateway.access.guard import Guard, NotSignedIn
from services.gateway.http.errors import refusals_as_json


@dataclass(frozen=True)
class DraftsKeysRoute:
    """`POST /auth/drafts-keys`: no page of another site can ask, nobody on the way keeps the answer."""

    guard: Guard
    keys: DraftsKeys

    def routes(self) -> list[BaseRoute]:
        return [Route("/auth/drafts-keys", refusals_as_json(self._give), methods=["POST"])]

    async def _give(self, request: Request) -> Response:
        caller = await self.guard.caller(request)
        if caller.session is None:
            # A machine has a token, and no page to type in.
            raise NotSignedIn
        keys = [b64encode(key).decode() for key in self.keys.of(caller.account.id)]
        return JSONResponse({"account": str(caller.account.id), "keys": keys, "secondsLeft": self.keys.seconds_left()})
