"""The trails of all services are one list: its pages join into the whole, whatever stands at the same moment."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from graphql.execution.values import VariableValues
from hypothesis import given
from hypothesis import strategies as st

from services.gateway.access.accounts import Account
from services.gateway.compiler.cursors import NotACursor
from services.gateway.compiler.parameters import NO_VARIABLES
from services.gateway.compiler.plan import Search
from services.gateway.execution.audit_trail import (
    SERVICES,
    AuditFilterRefused,
    AuditRequest,
    AuditTrail,
    EndsBeforeItBegins,
    LinePlace,
    TooManyLines,
)
from services.gateway.execution.command_client import ServiceAway
from services.gateway.execution.sections import SectionCommands, sections_of
from shared.platform.audit_search import LAST_SEQUENCE, AuditQuestion
from shared.platform.errors import Forbidden
from shared.policy.matrix import AUDIT_TRAIL, matrix

AT = datetime(2026, 5, 4, 8, tzinfo=UTC)
OFFICER = Account(UUID(int=1), "Anneke Visser", frozenset({"data_protection_officer"}))
Chains = Mapping[str, Sequence[datetime]]
"""When each line was written, by service; the place in the chain is the place in the list, from 1."""

ONE_EACH: Chains = {name: [AT] for name in SERVICES}
moments = st.integers(0, 3).map(lambda second: AT + timedelta(seconds=second))
chains = st.fixed_dictionaries({name: st.lists(moments, max_size=6) for name in SERVICES})


class PlayedServices:
    """Answers as a service does: newest first, behind a place, so many at most."""

    def __init__(self, chains: Chains, away: str | None = None) -> None:
        self.chains, self.away, self.asked = chains, away, list[tuple[str, AuditQuestion]]()
        self._client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))

    async def ask_once(self, service: str, method: str, path: str, **request: Any) -> httpx.Response:
        return await self._client.request(method, f"http://{service}{path}", **request)

    def headers(self, *_: object) -> dict[str, str]:
        return {}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        service = request.url.host
        if service == self.away:
            return httpx.Response(503, json={})
        question = AuditQuestion.model_validate_json(request.content)
        self.asked.append((service, question))
        after = (question.after.at, question.after.sequence) if question.after else (AT + timedelta(days=1), 0)
        lines = sorted(((at, number) for number, at in enumerate(self.chains[service], 1)), reverse=True)
        behind = [one for one in lines if one < after][: question.first]
        return httpx.Response(200, json=[{"at": at.isoformat(), "sequence": number} for at, number in behind])


class Unnamed:
    """Names nobody."""

    async def belonging(self, _: UUID) -> Sequence[UUID]:
        return [UUID(int=7)]

    async def shown(self, lines: Sequence[Any], *_: object, **__: object) -> Sequence[Any]:
        return lines


def trail_over(services: PlayedServices) -> AuditTrail:
    return AuditTrail(services, Unnamed())  # type: ignore[arg-type]  # played


async def pages(trail: AuditTrail, first: int, **wanted: Any) -> list[Mapping[str, Any]]:
    gathered: list[Mapping[str, Any]] = []
    after = None
    while not gathered or gathered[-1]["page_info"]["has_next_page"]:
        gathered.append(await page(trail, first=first, after=after, filter=wanted))
        after = gathered[-1]["page_info"]["end_cursor"]
    return gathered


async def page(trail: AuditTrail, account: Account = OFFICER, **asked: Any) -> Mapping[str, Any]:
    def read(_: VariableValues) -> Any:
        return asked

    return await trail.answer(Search("trail", AUDIT_TRAIL, "", read), NO_VARIABLES, account)


@given(chains=chains, first=st.integers(1, 9))
def test_pages_join_into_the_whole_in_one_order(chains: Chains, first: int) -> None:
    whole = sorted(
        (LinePlace(at, name, number) for name, chain in chains.items() for number, at in enumerate(chain, 1)),
        reverse=True,
    )
    gathered = asyncio.run(pages(trail_over(PlayedServices(chains)), first))
    lines = [LinePlace.of(edge["node"]) for one in gathered for edge in one["edges"]]
    assert lines == whole
    assert all(len(one["edges"]) == first for one in gathered[:-1])


@given(chains=chains)
def test_an_export_is_the_same_whole(chains: Chains) -> None:
    services = PlayedServices(chains)
    exported = asyncio.run(trail_over(services).export({}, OFFICER))
    shown = asyncio.run(pages(trail_over(PlayedServices(chains)), 100))
    assert [LinePlace.of(one) for one in exported] == [LinePlace.of(edge["node"]) for edge in shown[0]["edges"]]
    assert all(question.exports for _, question in services.asked)


async def test_an_export_of_more_than_a_file_holds_is_refused_and_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.gateway.execution.audit_trail.MOST_EXPORTED", 3)
    services = PlayedServices(ONE_EACH)
    with pytest.raises(TooManyLines):
        await trail_over(services).export({}, OFFICER)
    monkeypatch.setattr("services.gateway.execution.audit_trail.MOST_EXPORTED", 4)
    assert len(await trail_over(services).export({}, OFFICER)) == 4


@pytest.mark.parametrize("role", sorted(set(matrix().roles) - {"data_protection_officer"}))
async def test_no_other_role_asks_any_service(role: str) -> None:
    services = PlayedServices(ONE_EACH)
    other = Account(UUID(int=2), "Somebody", frozenset({role}))
    with pytest.raises(Forbidden):
        await page(trail_over(services), other, first=5)
    with pytest.raises(Forbidden):
        await trail_over(services).export({}, other)
    assert services.asked == []
    assert "TRAIL" not in sections_of([role], SectionCommands([]))


async def test_a_service_that_does_not_answer_is_no_empty_trail() -> None:
    with pytest.raises(ServiceAway):
        await page(trail_over(PlayedServices(ONE_EACH, away="cases")), first=5)


async def test_a_question_about_a_person_names_what_is_theirs_and_asks_one_service_where_one_is_named() -> None:
    services = PlayedServices(ONE_EACH)
    person = UUID(int=5)
    await page(trail_over(services), first=5, filter={"person_id": person, "service": "INTAKE"})
    [(name, question)] = services.asked
    assert (name, question.filter.person_id, question.belonging) == ("intake", person, (UUID(int=7),))


@pytest.mark.parametrize(
    "cursor",
    ["", "x", "1.2", "1.intake", "1.intake.", "1.intake.-1", "1.intake.1.1", "1.nobody.1",
     f"1.intake.{LAST_SEQUENCE + 1}", f"{10**20}.intake.1", "1.intake." + "1" * 5_000, "1" * 5_000 + ".intake.1",
     "1.intake.٣", "1.intake.\0",
     "1.018f0000-0000-7000-8000-000000000000"],
)  # fmt: skip
def test_a_cursor_of_another_list_is_refused(cursor: str) -> None:
    with pytest.raises(NotACursor):
        AuditRequest.of({}, cursor)


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({"action": "Open\0"}, "text_not_in_form", "action"),
        ({"action": "'; DROP"}, "text_not_in_form", "action"),
        ({"action": "a" * 301}, "text_too_long", "action"),
        ({"since": datetime(1, 1, 1)}, "not_a_moment", "since"),  # noqa: DTZ001  # that it has no zone is the test
        ({"since": "0001-01-01T00:00:00+14:00"}, "not_a_moment", "since"),
        ({"until": "9999-12-31T23:59:59-14:00"}, "not_a_moment", "until"),
        ({"outcome": "done"}, "not_on_the_list", "outcome"),
        ({"person_id": "nobody"}, "not_an_id", "person_id"),
        ({"service": "nobody"}, "not_on_the_list", "service"),
        ({"service": 5}, "not_on_the_list", "service"),
        ({"somebody": 1}, "field_unknown", "somebody"),
    ],
)
def test_a_filter_of_another_form_is_refused_by_its_field(wanted: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(AuditFilterRefused) as refused:
        AuditRequest.of(wanted)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_a_time_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(EndsBeforeItBegins):
        AuditRequest.of({"since": AT, "until": AT})


def test_the_far_ends_of_time_are_moments() -> None:
    wanted = AuditRequest.of({"since": "0001-01-01T00:00:00Z", "until": "9999-12-31T23:59:59Z"}).wanted
    assert json.loads(wanted.model_dump_json())["since"].startswith("0001")
