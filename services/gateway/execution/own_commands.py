"""What the gateway carries out itself: decisions about parked events, changes of accounts, one's own notices."""

from collections.abc import Mapping
from uuid import UUID

from services.gateway.access.account_changes import change_roles, reopen_account, shut_account
from services.gateway.access.account_corrections import correct_account
from services.gateway.access.accounts import Account
from services.gateway.access.commands import (
    AccountCommand,
    ChangeRoles,
    ConfirmAccount,
    CorrectAccount,
    DiscardAccount,
    MarkNotices,
    ReopenAccount,
    ShutAccount,
)
from services.gateway.access.new_accounts import confirm_account, discard_account
from services.gateway.access.sessions import Sessions
from services.gateway.execution.command_client import Accepted, Refusal
from services.gateway.execution.notices import NoticeMarks
from services.gateway.execution.parked_events import ParkedEvents
from shared.contracts.base import Command
from shared.platform.errors import DomainError
from shared.platform.identity import Actor
from shared.platform.units import CommandContext, Handler, UnitsOfWork

HANDLERS: Mapping[type[Command], Handler] = {
    ConfirmAccount: confirm_account,
    DiscardAccount: discard_account,
    ChangeRoles: change_roles,
    CorrectAccount: correct_account,
    ShutAccount: shut_account,
    ReopenAccount: reopen_account,
}


class OwnCommands:
    """Each once, as a service carries out its own."""

    def __init__(
        self,
        parked: ParkedEvents,
        units: UnitsOfWork,
        sessions: Sessions,
        handlers: Mapping[type[Command], Handler],
    ) -> None:
        self._parked = parked
        self._units = units
        self._sessions = sessions
        self._marks = NoticeMarks(units.engine)
        self._handlers: Mapping[type[Command], Handler] = {**HANDLERS, **handlers}

    async def carry_out(self, command: Command, account: Account, key: UUID) -> Accepted | Refusal:
        if isinstance(command, MarkNotices):
            return await self._marks.carry_out(command, account)
        handler = self._handlers.get(type(command))
        if handler is None:
            return await self._parked.carry_out(command, account)
        actor = Actor(id=account.id, agency_id=account.agency_id, roles=account.roles)
        try:
            await self._units.execute(handler, command, CommandContext(key, actor, None))
        except DomainError as refusal:
            return Refusal(refusal.code, refusal.message, refusal.field)
        if isinstance(command, AccountCommand):
            self._sessions.forget(command.id)
        return Accepted((), None)
