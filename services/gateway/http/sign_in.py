"""Signing in and out over HTTP."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.accounts import DEMONSTRATION_ISSUER, Account, demonstration_accounts
from services.gateway.access.guard import ForgedRequest, Guard, NotSignedIn
from services.gateway.access.login_state import PATIENCE, SignInFailed
from services.gateway.access.oidc import NoAccount, OidcSignIn
from services.gateway.access.sessions import Cookie
from services.gateway.http.errors import refusals_as_json
from services.gateway.http.graphql import BadRequest, json_body
from shared.platform.errors import NotFound, Refused

LOGIN_COOKIE = "homeward-sign-in"


class NotJson(Refused):
    """The body is not what is asked for."""

    text = "Send JSON with an account"
    about_field = "account"


@dataclass(frozen=True)
class SignInRoutes:
    """The endpoints under `/auth`."""

    guard: Guard
    oidc_sign_in: OidcSignIn | None
    demonstration: bool
    agency_names: Callable[[], Awaitable[dict[str, str]]]

    def routes(self) -> list[BaseRoute]:
        """All of them; those of the demonstration only in demonstration mode."""
        made: list[BaseRoute] = [
            Route("/auth/methods", self._methods),
            Route("/auth/session", refusals_as_json(self._session)),
            Route("/auth/sign-out", refusals_as_json(self._sign_out), methods=["POST"]),
        ]
        if self.demonstration:
            made += [
                Route("/auth/accounts", self._accounts),
                Route("/auth/sign-in", refusals_as_json(self._sign_in), methods=["POST"]),
            ]
        if self.oidc_sign_in:
            made += [Route("/auth/login", self._login), Route("/auth/callback", refusals_as_json(self._callback))]
        return made

    async def _methods(self, _: Request) -> Response:
        return JSONResponse({"demonstration": self.demonstration, "oidc": self.oidc_sign_in is not None})

    async def _accounts(self, _: Request) -> Response:
        agencies = await self.agency_names()
        listed = [_shown(one.id, one.name, one.role, one.agency, agencies) for one in demonstration_accounts()]
        made = await self.guard.accounts.made(DEMONSTRATION_ISSUER)
        return JSONResponse([*listed, *(_account(one, agencies) for one in made)])

    async def _session(self, request: Request) -> Response:
        """Whose it is; null where there is none: a page asks before anybody has signed in, and that is no failure."""
        try:
            caller = await self.guard.caller(request)
        except NotSignedIn:
            return JSONResponse(None)
        return await self._session_response(caller.account, caller.session) if caller.session else JSONResponse(None)

    async def _sign_in(self, request: Request) -> Response:
        self.guard.check_origin(request)
        wanted = await _wanted_account(request)
        account = await self._demonstrated(wanted)
        if account is None:
            raise NotFound("account", field="account")
        value = await self.guard.sessions.open(account)
        response = await self._session_response(account, value)
        self._give(response, value)
        return response

    async def _demonstrated(self, wanted: str) -> Account | None:
        """One that the demonstration lists, or that an administrator made in it."""
        listed = next((one for one in demonstration_accounts() if wanted in (str(one.id), one.subject)), None)
        if listed:
            return await self.guard.accounts.by_subject(DEMONSTRATION_ISSUER, listed.subject)
        made = await self.guard.accounts.made(DEMONSTRATION_ISSUER)
        return next((one for one in made if str(one.id) == wanted), None)

    async def _sign_out(self, request: Request) -> Response:
        caller = await self.guard.caller(request)
        if caller.session is not None:
            await self.guard.sessions.close(caller.session)
        response = Response(status_code=204)
        self.guard.cookie.take(response)
        return response

    async def _login(self, _: Request) -> Response:
        assert self.oidc_sign_in is not None  # noqa: S101  # the route exists only then
        address, cookie_value = self.oidc_sign_in.begin()
        response = RedirectResponse(address, status_code=303)
        self._login_cookie.put(response, cookie_value, int(PATIENCE.total_seconds()))
        return response

    async def _callback(self, request: Request) -> Response:
        assert self.oidc_sign_in is not None  # noqa: S101  # the route exists only then
        try:
            account = await self.oidc_sign_in.finish(request.query_params, request.cookies.get(self._login_cookie.name))
        except (SignInFailed, NoAccount) as refusal:
            # Whoever comes back from the provider is a person: the page says why, in their language.
            return RedirectResponse(f"/?refused={refusal.code}", status_code=303)
        response = RedirectResponse("/", status_code=303)
        self._give(response, await self.guard.sessions.open(account))
        self._login_cookie.take(response)
        return response

    @property
    def _login_cookie(self) -> Cookie:
        return replace(self.guard.cookie, title=LOGIN_COOKIE)

    def _give(self, response: Response, value: str) -> None:
        self.guard.cookie.put(response, value, int(self.guard.sessions.lifetime.total_seconds()))

    async def _session_response(self, account: Account, value: str) -> Response:
        agencies = await self.agency_names()
        fields = {**_account(account, agencies), "language": account.language}
        return JSONResponse({"account": fields, "csrf": self.guard.sessions.csrf(value)})


def _account(account: Account, agencies: Mapping[str, str]) -> dict[str, str | None]:
    return _shown(account.id, account.name, min(account.roles), account.agency_id, agencies)


def _shown(id: UUID, name: str, role: str, agency: UUID | None, agencies: Mapping[str, str]) -> dict[str, str | None]:
    return {
        "id": str(id),
        "name": name,
        "role": role.upper(),
        "agency": agencies.get(str(agency)) if agency else None,
    }


async def _wanted_account(request: Request) -> str:
    # A form of another site cannot send JSON without asking first.
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise ForgedRequest
    try:
        wanted = (await json_body(request)).get("account")
    except BadRequest as error:
        raise NotJson from error
    if not isinstance(wanted, str):
        raise NotJson
    return wanted
