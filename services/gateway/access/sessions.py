"""Sessions of the page: a random id in a cookie no script can read, its digest in the database, a forgery token."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from starlette.responses import Response

from services.gateway.access.accounts import Account, Accounts
from shared.platform.clock import Clock

CSRF_HEADER = "x-homeward-csrf"
REMEMBERED_SECONDS = 10
"""How long a session is not looked up again: a withdrawn role has lost its effect after this."""


@dataclass(frozen=True)
class Cookie:
    """How a cookie is named and kept: with `__Host-` wherever there is https."""

    secure: bool
    title: str = "homeward-session"

    @property
    def name(self) -> str:
        """Browsers accept the prefix only with Secure, Path=/ and no Domain."""
        return f"__Host-{self.title}" if self.secure else self.title

    def put(self, response: Response, value: str, seconds: int) -> None:
        response.set_cookie(
            self.name, value, max_age=seconds, path="/", secure=self.secure, httponly=True, samesite="lax"
        )

    def take(self, response: Response) -> None:
        response.delete_cookie(self.name, path="/", secure=self.secure, httponly=True, samesite="lax")


class Sessions:
    """Opens, finds and closes sessions."""

    def __init__(self, accounts: Accounts, key: bytes, clock: Clock, hours: int) -> None:
        self._accounts = accounts
        self._key = key
        self._clock = clock
        self.lifetime = timedelta(hours=hours)
        self._remembered: dict[bytes, tuple[datetime, Account]] = {}
        self._closed: dict[bytes, datetime] = {}
        self._changes = 0

    def now(self) -> datetime:
        return self._clock.now()

    async def open(self, account: Account) -> str:
        value = secrets.token_urlsafe(32)
        now = self._clock.now()
        await self._accounts.open_session(digest_of(value), account, now, now + self.lifetime)
        return value

    async def account(self, value: str | None) -> Account | None:
        """Whose session it is, if it is one and has not run out."""
        if not value:
            return None
        digest, now = digest_of(value), self._clock.now()
        known = self._remembered.get(digest)
        if known and known[0] > now:
            return known[1]
        return await self._look_up(digest, now)

    async def close(self, value: str) -> None:
        digest = digest_of(value)
        self._remembered.pop(digest, None)
        # Whoever is looking it up at this moment must not remember it.
        self._closed[digest] = self._clock.now() + timedelta(seconds=REMEMBERED_SECONDS)
        await self._accounts.close_session(digest, self._clock.now())

    def forget(self, account_id: UUID) -> None:
        """An account has changed: whoever is it is looked up again, here at once, in other processes within seconds."""
        self._changes += 1
        self._remembered = {one: known for one, known in self._remembered.items() if known[1].id != account_id}

    def csrf(self, value: str) -> str:
        """The token that belongs to a session; nobody can make it without the key."""
        return hmac.digest(self._key, b"csrf|" + value.encode(), hashlib.sha256).hex()

    def csrf_holds(self, value: str, sent: str | None) -> bool:
        return sent is not None and hmac.compare_digest(self.csrf(value).encode(), sent.encode())

    async def _look_up(self, digest: bytes, now: datetime) -> Account | None:
        changes = self._changes
        account = await self._accounts.by_session(digest, now)
        if changes != self._changes:
            # What was read may be from before the change.
            return await self._look_up(digest, now)
        self._remembered = {one: remembered for one, remembered in self._remembered.items() if remembered[0] > now}
        self._closed = {one: until for one, until in self._closed.items() if until > now}
        if digest in self._closed:
            return None
        if account:
            self._remembered[digest] = (now + timedelta(seconds=REMEMBERED_SECONDS), account)
        return account


def digest_of(value: str) -> bytes:
    """What the database keeps of a session's id."""
    return hashlib.sha256(value.encode()).digest()
