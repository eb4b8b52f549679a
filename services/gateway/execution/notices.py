"""Marks an account's own notices; its other tabs are told."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.access.accounts import Account
from services.gateway.access.commands import MarkNotices
from services.gateway.execution.command_client import Accepted
from services.gateway.readmodel.changes import announce_marked
from services.gateway.readmodel.row_level_security import UNFILTERED

_MARK = text(
    "UPDATE notices SET read_at = CASE WHEN :read THEN now() END"
    " WHERE account_id = :account AND id = ANY(:ids) AND (read_at IS NULL) = :read"
)


class NoticeMarks:
    """What an account says of its notices: of whosever they are not, nothing is done."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def carry_out(self, command: MarkNotices, account: Account) -> Accepted:
        """Mark them; once more has no effect."""
        values = {"account": account.id, "ids": command.notice_ids, "read": command.read}
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            if (await connection.execute(_MARK, values)).rowcount:
                await announce_marked(connection, account.id)
        return Accepted((), None)
