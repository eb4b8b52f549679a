"""Who an account is of, put right by another administrator: name, language, agency, e-mail before a first sign-in.

An e-mail says who gets in: whoever corrects one could name their own, so that another administrator confirms it first.
"""

from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.exc import IntegrityError

from services.gateway.access.account_changes import AccountChanged, ChangedByItsMaker, OwnAccount, end_sessions
from services.gateway.access.commands import CorrectAccount
from services.gateway.access.new_accounts import EmailInUse, NotAnEmail, RoleNeedsAgency, is_email, require_agency
from shared.platform.errors import NotFound, Refused
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import are_of_an_agency

_LOCK = text(
    "SELECT id, version, name, roles, email, subject, language, agency_id, active,"
    " coalesce(email_by, made_by) AS named_by,"
    " made_by IS NOT NULL AND confirmed_by IS NULL AS unconfirmed FROM accounts WHERE id = :id FOR UPDATE"
)
_CORRECT = text(
    "UPDATE accounts SET name = :name, email = :email, language = :language, agency_id = :agency_id,"
    " moved = coalesce(moved, false) OR agency_id IS DISTINCT FROM CAST(:agency_id AS uuid), version = version + 1"
    " WHERE id = :id"
)
_WAIT_FOR_ANOTHER = text(
    "UPDATE accounts SET active = false, email_by = :by, made_by = coalesce(made_by, :by),"
    " made_at = coalesce(made_at, :at), confirmed_by = NULL, confirmed_at = NULL WHERE id = :id"
)


class AccountUncorrected(Refused):
    """Nothing of it would be another."""

    text = "The account says this already"


class EmailAfterSignIn(Refused):
    """It is known by its subject from its first sign-in on; another e-mail would be read and mean nothing."""

    text = "Whoever this account is of has signed in: no e-mail leads to it any more"
    about_field = "email"


class EmailOfShutAccount(Refused):
    """Whoever confirmed the e-mail would open the account without having seen why it is shut."""

    text = "This account is shut: open it before its e-mail becomes another"
    about_field = "email"


async def correct_account(command: CorrectAccount, uow: UnitOfWork) -> None:
    """Of every part what it is from now on; OwnAccount, NotFound, AccountChanged, AccountUncorrected, EmailInUse, and
    what `_require_agency` and `_require_email` refuse.
    """
    account = await _looked_at(command, uow)
    now = _values(command)
    changed = sorted(name for name, value in now.items() if getattr(account, name) != value)
    if not changed:
        raise AccountUncorrected
    if "agency_id" in changed:
        await _require_agency(command, account, uow)
    if "email" in changed:
        _require_email(account, now["email"])
    await _write(account, now, uow)
    await _apply(account, changed, uow)
    uow.concerns([account.id], reason=command.reason.value, after=",".join(changed), **_agencies(account, now))


async def _looked_at(command: CorrectAccount, uow: UnitOfWork) -> Row[Any]:
    """The account, locked; OwnAccount, NotFound, AccountChanged."""
    if command.id == uow.actor.id:
        raise OwnAccount
    account = (await uow.session.execute(_LOCK, {"id": command.id})).one_or_none()
    if account is None:
        raise NotFound("account", field="id")
    if account.version != command.version:
        raise AccountChanged
    return account


def _values(command: CorrectAccount) -> dict[str, Any]:
    return {
        "name": command.name,
        "email": command.email.lower() if command.email else None,
        "language": command.language,
        "agency_id": command.agency_id,
    }


def _require_email(account: Row[Any], email: str | None) -> None:
    """EmailAfterSignIn, EmailOfShutAccount, NotAnEmail."""
    if account.subject is not None:
        raise EmailAfterSignIn
    if not account.active and not account.unconfirmed:
        raise EmailOfShutAccount
    if email is None or not is_email(email):
        raise NotAnEmail


async def _require_agency(command: CorrectAccount, account: Row[Any], uow: UnitOfWork) -> None:
    """ChangedByItsMaker, RoleNeedsAgency, NotFound."""
    if account.named_by == uow.actor.id and not account.unconfirmed:
        raise ChangedByItsMaker
    if are_of_an_agency(frozenset(account.roles)) and command.agency_id is None:
        raise RoleNeedsAgency
    await require_agency(command.agency_id, uow)


async def _write(account: Row[Any], now: dict[str, Any], uow: UnitOfWork) -> None:
    """EmailInUse."""
    try:
        async with uow.session.begin_nested():
            await uow.session.execute(_CORRECT, {"id": account.id, **now})
    except IntegrityError as error:
        raise EmailInUse from error


def _agencies(account: Row[Any], now: dict[str, Any]) -> dict[str, str]:
    """For the trail, where it is another; who somebody is and how they are written to is never in it."""
    if account.agency_id == now["agency_id"]:
        return {}
    return {"agency_before": str(account.agency_id), "agency_after": str(now["agency_id"])}


async def _apply(account: Row[Any], changed: list[str], uow: UnitOfWork) -> None:
    """What it was read and done as before ends; its cases are given back by the row itself."""
    if "email" in changed:
        await uow.session.execute(_WAIT_FOR_ANOTHER, {"id": account.id, "by": uow.actor.id, "at": uow.now()})
    if "email" in changed or "agency_id" in changed:
        await end_sessions(account.id, uow)
