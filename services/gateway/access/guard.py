"""Who calls: a session's cookie with its header against forgery, or a machine's bearer token."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from services.gateway.access.accounts import Account, Accounts
from services.gateway.access.sessions import CSRF_HEADER, Cookie, Sessions
from services.gateway.access.tokens import NotAGoodToken, TokenChecker
from shared.platform.errors import Forbidden, Unauthenticated

BEARER = "bearer "
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class NotSignedIn(Unauthenticated):
    """Nobody is signed in."""

    text = "Sign in first"


class ForgedRequest(Forbidden):
    """A request that changes something came without the session's header, or from another site."""

    text = "The request does not come from the page"
    about_field = CSRF_HEADER


@dataclass(frozen=True)
class Caller:
    """An account, and how it can be looked up again: by its session or until its token runs out."""

    account: Account
    session: str | None = None
    expires: datetime | None = None


@dataclass(frozen=True)
class Guard:
    """Lets in whom it knows."""

    accounts: Accounts
    sessions: Sessions
    cookie: Cookie
    checker: TokenChecker | None
    account_issuer: str
    origins: frozenset[str]
    """Where the page is served from; whoever else opens a socket is refused."""

    def now(self) -> datetime:
        """The time by which sessions and tokens end."""
        return self.sessions.now()

    async def caller(self, connection: HTTPConnection) -> Caller:
        """Who calls; NotSignedIn, NotAGoodToken, ForgedRequest."""
        authorization = connection.headers.get("authorization", "")
        if authorization[: len(BEARER)].lower() == BEARER:
            return await self.bearer(authorization[len(BEARER) :].strip())
        value = connection.cookies.get(self.cookie.name)
        account = await self.sessions.account(value)
        if account is None or value is None:
            raise NotSignedIn
        if connection.scope.get("method", "GET") not in SAFE_METHODS:
            self._check_forgery(connection, value)
        return Caller(account, session=value)

    async def bearer(self, token: str) -> Caller:
        """A machine, by its token; NotAGoodToken."""
        if self.checker is None:
            raise NotAGoodToken
        claims = await self.checker.claims(token)
        account = await self.accounts.by_subject(self.account_issuer, str(claims["sub"]))
        if account is None:
            raise NotAGoodToken
        return Caller(account, expires=datetime.fromtimestamp(claims["exp"], tz=self.checker.clock.now().tzinfo))

    async def still(self, caller: Caller, now: datetime) -> Caller | None:
        """The caller as they are now; None once the session or token has ended or the account is closed."""
        if caller.session is not None:
            account = await self.sessions.account(caller.session)
        elif caller.expires is None or caller.expires <= now:
            return None
        else:
            account = await self.accounts.by_id(caller.account.id)
        return Caller(account, caller.session, caller.expires) if account else None

    def check_origin(self, connection: HTTPConnection) -> None:
        """ForgedRequest when a browser says that another site opens the connection."""
        origin = connection.headers.get("origin")
        if origin is not None and origin not in self.origins and not _is_own(origin, connection):
            raise ForgedRequest

    def _check_forgery(self, connection: HTTPConnection, session: str) -> None:
        self.check_origin(connection)
        if not self.sessions.csrf_holds(session, connection.headers.get(CSRF_HEADER)):
            raise ForgedRequest


def _is_own(origin: str, connection: HTTPConnection) -> bool:
    try:
        return urlsplit(origin).netloc == connection.headers.get("host") != ""
    except ValueError:
        return False
