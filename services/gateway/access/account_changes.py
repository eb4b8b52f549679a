"""Who works here, and as what: changed by an administrator, with a reason of a list, and kept in the trail."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text

from services.gateway.access.commands import AccountChange, ChangeRoles, ReopenAccount, ShutAccount
from shared.platform.errors import NotFound, Refused
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import never_together

ADMINISTRATOR = "administrator"
# All administrators, so that two who shut each other at once are not both gone.
_LOCK = text(
    "SELECT id, roles, active, version, coalesce(email_by, made_by) AS named_by,"
    " made_by IS NOT NULL AND confirmed_by IS NULL AS unconfirmed"
    " FROM accounts"
    " WHERE id = :id OR (active AND :administrator = ANY(roles)) ORDER BY id FOR UPDATE"
)
_SET_ROLES = text("UPDATE accounts SET roles = :roles, version = version + 1 WHERE id = :id")
_SET_ACTIVE = text("UPDATE accounts SET active = :active, version = version + 1 WHERE id = :id")
_END_SESSIONS = text("DELETE FROM sessions WHERE account_id = :id")


class OwnAccount(Refused):
    """Nobody gives themselves reach, or shuts themselves out."""

    text = "Your own account is changed by another administrator"


class AccountChanged(Refused):
    """It is not as the caller saw it."""

    text = "Somebody else changed this account meanwhile: look at it again"


class LastAdministrator(Refused):
    """Somebody must be able to undo this."""

    text = "There would be no administrator left"


class RolesExcludeEachOther(Refused):
    """One account would be two pairs of eyes."""

    text = "Nobody is both {one} and {other}"
    about_field = "roles"


class RolesUnchanged(Refused):
    """It has these already."""

    text = "The account has these roles already"
    about_field = "roles"


class AccountUnconfirmed(Refused):
    """It is not anybody's yet."""

    text = "This account waits to be confirmed, or to be given up"


class ChangedByItsMaker(Refused):
    """One administrator would decide alone what somebody is let in for: what was confirmed was less."""

    text = (
        "Whoever made an account, or wrote its e-mail anew, does not say what it may do later or where,"
        " nor opens it again: another administrator does"
    )


class AccountIsShut(Refused):
    """It was shut before."""

    text = "This account is shut already"


class AccountIsOpen(Refused):
    """It was never shut, or is open again."""

    text = "This account is open already"


@dataclass(frozen=True)
class Standing:
    """An account as it is, locked; `others` are the other administrators that are open."""

    id: UUID
    roles: frozenset[str]
    active: bool
    named_by: UUID | None
    others: frozenset[UUID]

    def require_another_maker(self, actor_id: UUID) -> None:
        """ChangedByItsMaker."""
        if self.named_by == actor_id:
            raise ChangedByItsMaker

    def require_another_administrator(self) -> None:
        """LastAdministrator where this is one and there is no other."""
        if self.active and ADMINISTRATOR in self.roles and not self.others:
            raise LastAdministrator


async def change_roles(command: ChangeRoles, uow: UnitOfWork) -> None:
    """ChangedByItsMaker, RolesExcludeEachOther, RolesUnchanged, LastAdministrator, and what every change refuses."""
    account = await _locked(command, uow)
    account.require_another_maker(uow.actor.id)
    roles = frozenset(role.value for role in command.roles)
    require_together(roles)
    if roles == account.roles:
        raise RolesUnchanged
    if ADMINISTRATOR not in roles:
        account.require_another_administrator()
    await uow.session.execute(_SET_ROLES, {"id": account.id, "roles": sorted(roles)})
    _note(command, uow, before=joined(account.roles), after=joined(roles))


async def shut_account(command: ShutAccount, uow: UnitOfWork) -> None:
    """AccountIsShut, LastAdministrator, and what every change refuses."""
    account = await _locked(command, uow)
    if not account.active:
        raise AccountIsShut
    account.require_another_administrator()
    await uow.session.execute(_SET_ACTIVE, {"id": account.id, "active": False})
    await end_sessions(account.id, uow)
    _note(command, uow)


async def reopen_account(command: ReopenAccount, uow: UnitOfWork) -> None:
    """ChangedByItsMaker, AccountIsOpen, and what every change refuses."""
    account = await _locked(command, uow)
    account.require_another_maker(uow.actor.id)
    if account.active:
        raise AccountIsOpen
    await uow.session.execute(_SET_ACTIVE, {"id": account.id, "active": True})
    _note(command, uow)


async def end_sessions(account_id: UUID, uow: UnitOfWork) -> None:
    await uow.session.execute(_END_SESSIONS, {"id": account_id})


def require_together(roles: frozenset[str]) -> None:
    """RolesExcludeEachOther."""
    if pair := never_together(roles):
        raise RolesExcludeEachOther(one=pair[0], other=pair[1])


async def _locked(command: AccountChange, uow: UnitOfWork) -> Standing:
    """OwnAccount, NotFound, AccountChanged, AccountUnconfirmed."""
    if command.id == uow.actor.id:
        raise OwnAccount
    rows = (await uow.session.execute(_LOCK, {"id": command.id, "administrator": ADMINISTRATOR})).all()
    account = next((row for row in rows if row.id == command.id), None)
    if account is None:
        raise NotFound("account", field="id")
    if account.version != command.version:
        raise AccountChanged
    if account.unconfirmed:
        raise AccountUnconfirmed
    others = frozenset(row.id for row in rows if row.id != command.id)
    return Standing(account.id, frozenset(account.roles), bool(account.active), account.named_by, others)


def _note(command: AccountChange, uow: UnitOfWork, **more: str) -> None:
    uow.concerns([command.id], reason=command.reason.value, **more)


def joined(roles: Iterable[str]) -> str:
    """Roles as the trail has them."""
    return ",".join(sorted(roles))
