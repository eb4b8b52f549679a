"""The audit trail of all services as one list, newest first: each keeps its chain, and is asked for a page of it."""

import asyncio
import heapq
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

from graphql.execution.values import VariableValues
from pydantic import ValidationError, field_validator

from services.gateway.access.accounts import Account
from services.gateway.compiler.cursors import EPOCH, NotACursor, read_key
from services.gateway.compiler.plan import Search
from services.gateway.compiler.printing import SqlType
from services.gateway.execution.audit_names import AuditNames
from services.gateway.execution.command_client import CommandClient, ServiceAway
from services.gateway.readmodel.values import AuditedService
from shared.platform.audit_search import LAST_SEQUENCE, MOST, AuditFilter, AuditQuestion, Place
from shared.platform.errors import Forbidden, Refused
from shared.platform.shapes import misshapen
from shared.policy.matrix import AUDIT_TRAIL, may_read

SERVICES = tuple(one.lower() for one in AuditedService)
SHOWN_SUBJECTS = 20
"""Of a line; it says how many there are."""
EXPORT_PAGE = MOST - 1
MOST_EXPORTED = 20_000
PATIENCE = 10
SEQUENCE = re.compile(r"[0-9]{1,19}")


class AuditFilterRefused(Refused):
    """What the trail is narrowed by does not have its form."""

    text = "{message}"

    def __init__(self, error: ValidationError) -> None:
        wrong = misshapen(error)
        super().__init__(field=wrong.field, message=wrong.message)
        self._code = wrong.code

    @property
    def code(self) -> str:
        return self._code


class EndsBeforeItBegins(Refused):
    """Nothing is in such a time, and an empty list would say that nothing was done."""

    text = "This ends before it begins"
    about_field = "until"


class TooManyLines(Refused):
    """A file that was cut off would say that nothing else was done."""

    text = f"These are more than {MOST_EXPORTED} lines: choose a shorter time, a person or an account"
    about_field = "until"


class LinePlace(NamedTuple):
    """Where a line stands: of the same moment by service, then by its place in the chain."""

    at: datetime
    service: str
    sequence: int

    @property
    def cursor(self) -> str:
        return f"{(self.at - EPOCH) // timedelta(microseconds=1)}.{self.service}.{self.sequence}"

    @classmethod
    def of(cls, line: Mapping[str, Any]) -> "LinePlace":
        return cls(datetime.fromisoformat(line["at"]), line["service"], line["sequence"])

    @classmethod
    def read(cls, cursor: str) -> "LinePlace":
        """NotACursor for what no page of the trail gave."""
        at, _, rest = cursor.partition(".")
        service, _, digits = rest.partition(".")
        if service not in SERVICES or not SEQUENCE.fullmatch(digits) or int(digits) > LAST_SEQUENCE:
            raise NotACursor
        return cls(read_key(at, SqlType.TIME), service, int(digits))

    def within(self, service: str) -> Place:
        """Behind it in one service's chain."""
        if service == self.service:
            return Place(at=self.at, sequence=self.sequence)
        return Place(at=self.at, sequence=LAST_SEQUENCE if service < self.service else 0)


class WantedLines(AuditFilter):
    """What somebody narrows the trail by, with the names that GraphQL has for codes."""

    service: AuditedService | None = None

    @field_validator("outcome", mode="before")
    @classmethod
    def _by_name(cls, outcome: object) -> object:
        return outcome.lower() if isinstance(outcome, str) else outcome


@dataclass(frozen=True)
class AuditRequest:
    """What somebody asks of the trail, behind which line."""

    wanted: WantedLines
    after: LinePlace | None = None

    @classmethod
    def of(cls, wanted: Mapping[str, Any] | None, after: str | None = None) -> "AuditRequest":
        """From what was sent; AuditFilterRefused, EndsBeforeItBegins, NotACursor."""
        try:
            narrowed = WantedLines.model_validate(wanted or {})
        except ValidationError as error:
            raise AuditFilterRefused(error) from error
        if narrowed.since and narrowed.until and narrowed.since >= narrowed.until:
            raise EndsBeforeItBegins
        return cls(narrowed, LinePlace.read(after) if after is not None else None)

    @property
    def services(self) -> Sequence[str]:
        only = self.wanted.service
        return [only.lower()] if only else SERVICES

    def question(self, service: str, first: int, belonging: Iterable[UUID], *, exports: bool) -> AuditQuestion:
        return AuditQuestion(
            filter=AuditFilter.model_validate(self.wanted.model_dump(exclude={"service"})),
            belonging=tuple(belonging),
            after=self.after.within(service) if self.after else None,
            first=first,
            exports=exports,
        )


class AuditTrail:
    """Asks the services in the reader's name, and puts their answers in one order."""

    def __init__(self, command_client: CommandClient, names: AuditNames) -> None:
        self._command_client = command_client
        self._names = names

    async def answer(self, search: Search, variables: VariableValues, account: Account) -> Mapping[str, Any]:
        """A page as GraphQL shows it; Forbidden, AuditFilterRefused, NotACursor, ServiceAway."""
        asked = search.read(variables)
        self.check(account)
        lines, more = await self._page(
            AuditRequest.of(asked.get("filter"), asked.get("after")), asked["first"], account
        )
        shown = await self._names.shown(lines, account, most=SHOWN_SUBJECTS)
        edges = [{"cursor": LinePlace.of(line).cursor, "node": node} for line, node in zip(lines, shown, strict=True)]
        return {
            "edges": edges,
            "page_info": {"has_next_page": more, "end_cursor": edges[-1]["cursor"] if edges else None},
        }

    async def export(self, wanted: Mapping[str, Any], account: Account) -> Sequence[Mapping[str, Any]]:
        """Every line there is of it; TooManyLines beside the refusals of a page."""
        self.check(account)
        request, lines, more = AuditRequest.of(wanted), list[dict[str, Any]](), True
        while more:
            page, more = await self._page(request, EXPORT_PAGE, account, exports=True)
            lines += page
            if len(lines) > MOST_EXPORTED:
                raise TooManyLines
            request = AuditRequest(request.wanted, LinePlace.of(page[-1]) if page else None)
        return await self._names.shown(lines, account)

    def check(self, account: Account) -> None:
        """Forbidden for whoever may not read the trail: services ask the same."""
        if not may_read(account.roles, AUDIT_TRAIL):
            raise Forbidden(command=AUDIT_TRAIL)

    async def _page(
        self, request: AuditRequest, first: int, account: Account, *, exports: bool = False
    ) -> tuple[list[dict[str, Any]], bool]:
        person = request.wanted.person_id
        belonging = await self._names.belonging(person) if person else []
        questions = [
            (service, request.question(service, first + 1, belonging, exports=exports)) for service in request.services
        ]
        lists = await asyncio.gather(*(self._of(service, question, account) for service, question in questions))
        lines = list(islice(heapq.merge(*lists, key=LinePlace.of, reverse=True), first + 1))
        return lines[:first], len(lines) > first

    async def _of(self, service: str, question: AuditQuestion, account: Account) -> list[dict[str, Any]]:
        headers = self._command_client.headers(service, account, None) | {"content-type": "application/json"}
        response = await self._command_client.ask_once(
            service, "POST", "/audit",
            headers=headers, content=question.model_dump_json().encode(), timeout=PATIENCE,
        )  # fmt: skip
        if not response.is_success:
            # An empty list would say that nothing was done.
            raise ServiceAway(service)
        return [one | {"service": service} for one in response.json()]
