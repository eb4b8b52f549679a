"""Whether an account is sent e-mail about its notices, and where: its own choice, off before it was made."""

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.access.accounts import Account
from services.gateway.access.commands import ChooseMail, MailCadence
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.platform.errors import Refused
from shared.platform.outbound import EMAIL_ADDRESS
from shared.platform.unit_of_work import UnitOfWork

_CHOSEN = text("SELECT cadence, address, language, failure FROM account_mail WHERE account_id = :account")
_TURN_OFF = text("DELETE FROM account_mail WHERE account_id = :account")
# `sent_at` stays: nobody is sent more often by choosing again.
_CHOOSE = text(
    "INSERT INTO account_mail (account_id, cadence, address, language, sent_at, attempts)"
    " VALUES (:account, :cadence, :address, :language, :now, 0) ON CONFLICT (account_id) DO UPDATE"
    " SET cadence = excluded.cadence, address = excluded.address, language = excluded.language, attempts = 0,"
    " retry_at = NULL, failure = NULL, failed_at = NULL RETURNING xmax = 0 AS is_first"
)
_EARLIER_ARE_NOT_NEW = text("UPDATE notices SET mailed_at = :now WHERE account_id = :account AND mailed_at IS NULL")


class MailIsNotSent(Refused):
    """No mail server is set."""

    text = "This installation sends no e-mail"
    about_field = "cadence"


class MailAddressUnreadable(Refused):
    """It is no address."""

    text = "This is not an e-mail address"
    about_field = "address"


class MailDomainNotAllowed(Refused):
    """Mail leaves to the deployment's own domains only."""

    text = "E-mail is sent to addresses of the deployment's own domains only"
    about_field = "address"


@dataclass(frozen=True)
class MailChoices:
    """Choices of accounts; `domains` are those to which mail may go, none where it is not sent."""

    engine: AsyncEngine
    domains: tuple[str, ...]

    async def shown(self, account: Account) -> dict[str, Any]:
        """An account's own."""
        async with self.engine.connect() as connection:
            row = (await connection.execute(_CHOSEN, {"account": account.id})).mappings().one_or_none()
        none = {"cadence": MailCadence.OFF.name, "address": None, "language": None, "failure": None}
        return (dict(row) if row else none) | {"domains": list(self.domains)}

    async def choose(self, command: ChooseMail, uow: UnitOfWork) -> None:
        """MailIsNotSent, MailAddressUnreadable, MailDomainNotAllowed. The trail has how often, and no address."""
        uow.concerns([uow.actor.id], cadence=command.cadence.value)
        if command.cadence is MailCadence.OFF:
            await uow.session.execute(_TURN_OFF, {"account": uow.actor.id})
            return
        values = {"account": uow.actor.id, "now": uow.now()}
        chosen = {"cadence": command.cadence.name, "language": command.language.name}
        address = self._checked(command.address or "")
        first = await uow.session.execute(_CHOOSE, values | chosen | {"address": address})
        if first.scalar_one():
            # The page shows what was there before; only what comes is sent.
            await uow.session.execute(UNFILTERED)
            await uow.session.execute(_EARLIER_ARE_NOT_NEW, values)

    def _checked(self, address: str) -> str:
        if not self.domains:
            raise MailIsNotSent
        address = address.strip()
        if re.fullmatch(EMAIL_ADDRESS, address) is None:
            raise MailAddressUnreadable
        if address.rpartition("@")[2].lower() not in self.domains:
            raise MailDomainNotAllowed
        return address
