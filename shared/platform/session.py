"""The session of a unit of work: SQLModel's `exec` for models, SQLAlchemy's `execute` for everything else.

SQLModel marks `execute` as deprecated to teach its own method; bulk statements and plain SQL have no use for that, and
a warning on every statement costs time and hides others.
"""

from typing import Any

from sqlalchemy import Result
from sqlalchemy.ext.asyncio import AsyncSession as PlainAsyncSession
from sqlalchemy.orm import Session as PlainSession
from sqlmodel import Session as ModelSession
from sqlmodel.ext.asyncio.session import AsyncSession


class _InnerSession(ModelSession):
    def execute(self, *arguments: Any, **options: Any) -> Result[Any]:
        return PlainSession.execute(self, *arguments, **options)


class WorkSession(AsyncSession):
    """An asynchronous session in which both ways are right."""

    sync_session_class = _InnerSession

    async def execute(self, *arguments: Any, **options: Any) -> Result[Any]:
        result: Result[Any] = await PlainAsyncSession.execute(self, *arguments, **options)
        return result
