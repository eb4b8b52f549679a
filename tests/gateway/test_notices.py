"""Notices: to whom they concern and who sees whom they are about, once, read or unread in every tab."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
import pytest_asyncio

from services.gateway.execution.query_executor import opening_statements
from services.gateway.readmodel.notices import _forget, reached
from services.gateway.rooms.notices.rules import RULES
from shared.contracts.base import Event, SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from shared.platform.database import dsn
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import Envelope, GatewayHarness, account_of, on_a_port
from tests.gateway.test_subscriptions import _receive, _socket, _subscribe

LIST = "query($u: Boolean) { notices(first: 100, unread: $u) { edges { node { id kind read actor { name } person { id } } } } }"  # noqa: E501  # a document
COUNTS = "{ unreadNotices { kind count madeUp } }"
MARK = "mutation($i: MarkNoticesInput!) { markNotices(input: $i) { __typename ... on Rejected { code field } } }"
NOTES = "query($id: UUID!) { case(id: $id) { notes { replyToId mentioned { id } } } }"
CHANGED = "subscription { noticesChanged { id } }"


def test_every_kind_is_of_one_rule_and_what_is_of_a_class_is_shown_within_it() -> None:
    assert len({rule.kind for rule in RULES}) == len(RULES)
    assert "{row}.kind <> 'OVERRIDE_APPROVED' OR {reached_consent}" in reached(RULES)
    assert "CASE_ASSIGNED" not in reached(RULES)


def lately(event: Event, actor: UUID | None = None, **more: Any) -> Envelope:
    return Envelope(event, actor=actor, at=more.pop("at", datetime.now(UTC)), **more)


async def told(gateway: GatewayHarness, role: str, somebody: Somebody, **asked: Any) -> list[dict[str, Any]]:
    edges = (await gateway.ask(role, LIST, **asked))["notices"]["edges"]
    return [edge["node"] for edge in edges if edge["node"]["person"]["id"] == str(somebody.person)]


async def kinds(gateway: GatewayHarness, role: str, somebody: Somebody, **asked: Any) -> list[str]:
    return [one["kind"] for one in await told(gateway, role, somebody, **asked)]


async def given(gateway: GatewayHarness, **more: Any) -> Somebody:
    """Somebody with a case of the caseworker, of which nothing is told: it is long ago."""
    somebody = Somebody()
    await registered(gateway, somebody, **more)
    await assigned(gateway, somebody)
    return somebody


def assignment(somebody: Somebody, caseworker: UUID) -> cases.CaseAssigned:
    return cases.CaseAssigned(
        case_id=somebody.case, person_id=somebody.person, caseworker_id=caseworker, assigned_at=datetime.now(UTC)
    )


def written(gateway: GatewayHarness, somebody: Somebody, author: UUID, **more: Any) -> cases.CaseNoteAdded:
    wrapped = gateway.runtime.units.tools.keyring.new_wrapped_key()
    note = gateway.seal(wrapped, somebody.person, SealKind.HEALTH, cases.CaseNote(text="seen"))
    return cases.CaseNoteAdded(
        case_id=somebody.case, person_id=somebody.person, note_id=new_id(), note=note, author_id=author,
        added_at=datetime.now(UTC), **more,
    )  # fmt: skip


def escalation(somebody: Somebody) -> cases.AssistanceEscalated:
    now = datetime.now(UTC)
    return cases.AssistanceEscalated(
        assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person, level=1, next_due_at=now,
        escalated_at=now,
    )  # fmt: skip


@pytest.mark.stack
class TestWhoIsTold:
    async def test_a_case_that_somebody_else_gave_and_never_what_one_did_oneself(self, gateway: GatewayHarness) -> None:
        somebody, mine = await given(gateway), account_of("caseworker").id
        await gateway.project(lately(assignment(somebody, mine), actor=mine))
        assert await kinds(gateway, "caseworker", somebody) == []
        await gateway.project(lately(assignment(somebody, mine), actor=account_of("supervisor").id))
        [notice] = await told(gateway, "caseworker", somebody)
        assert (notice["kind"], notice["read"], notice["actor"]) == (
            "CASE_ASSIGNED", False, {"name": account_of("supervisor").name},
        )  # fmt: skip
        assert await kinds(gateway, "supervisor", somebody) == []

    async def test_nobody_who_does_not_see_the_person(self, gateway: GatewayHarness) -> None:
        somebody = Somebody()
        await registered(gateway, somebody, agency_id=new_id())
        await assigned(gateway, somebody)
        await gateway.project(lately(assignment(somebody, account_of("caseworker").id)), lately(escalation(somebody)))
        assert await _rows(gateway, somebody) == []

    async def test_whoever_answers_for_the_case_of_what_comes_without_them(self, gateway: GatewayHarness) -> None:
        somebody = await given(gateway)
        urgent = cases.CaseUrgencyRaised(
            case_id=somebody.case, person_id=somebody.person, request_id=new_id(), urgency=intake.Urgency.LIFE_SAVING,
            raised_at=datetime.now(UTC),
        )  # fmt: skip
        await gateway.project(lately(escalation(somebody)), lately(urgent, actor=account_of("intake_officer").id))
        assert sorted(await kinds(gateway, "caseworker", somebody)) == ["REQUEST_ESCALATED", "URGENCY_RAISED"]
        for other in ("supervisor", "intake_officer"):
            assert await kinds(gateway, other, somebody) == []

    async def test_who_asked_of_what_was_decided_as_long_as_they_reach_it(self, gateway: GatewayHarness) -> None:
        somebody, asked_by, now = await given(gateway), account_of("caseworker").id, datetime.now(UTC)
        override, review = new_id(), new_id()
        about = {"override_id": override, "person_id": somebody.person, "agency_id": new_id()}
        await gateway.project(
            intake.SharingOverrideRequested(
                **about, purpose="sharing", classes=[], legal_basis="vital_interest", ground="life_at_risk",
                explanation=gateway.seal(
                    gateway.runtime.units.tools.keyring.new_wrapped_key(), somebody.person, SealKind.HEALTH,
                    intake.OverrideExplanation(text="why"),
                ),
                valid_until=now.date(), requested_by=asked_by, requested_at=now, due_at=now,
            )
        )  # fmt: skip
        await gateway.project(
            lately(
                intake.SharingOverrideDeclined(
                    **about, reason="not_necessary", declined_by=account_of("supervisor").id, declined_at=now
                )
            )
        )
        subject = {"subject": reintegration.ReviewSubject.GRANT, "subject_id": new_id(), "journey_id": new_id()}
        of_review = {"review_id": review, "person_id": somebody.person, **subject}
        officer = account_of("reintegration_officer").id
        await gateway.project(
            lately(reintegration.ReviewDocketed(**of_review, docketed_at=now, due_at=now), actor=officer)
        )
        await gateway.project(
            lately(
                reintegration.ReviewDecided(
                    **of_review, decision="approved", reasons=["need_established"], decided_by=new_id(), decided_at=now
                )
            )
        )
        assert await kinds(gateway, "caseworker", somebody) == ["OVERRIDE_DECLINED"]
        assert await kinds(gateway, "reintegration_officer", somebody) == ["COMMITTEE_DECIDED"]
        await gateway.project(assignment(somebody, new_id()))
        assert await kinds(gateway, "caseworker", somebody) == [], "consent is read of one's own people only"
        assert await kinds(gateway, "reintegration_officer", somebody) == ["COMMITTEE_DECIDED"]

    async def test_whom_a_note_mentions_or_answers_and_who_has_the_case_each_once(
        self, gateway: GatewayHarness
    ) -> None:
        somebody, mine = await given(gateway), account_of("caseworker").id
        officer, supervisor = account_of("reintegration_officer").id, account_of("supervisor").id
        first = written(gateway, somebody, supervisor)
        await gateway.project(lately(first, actor=supervisor))
        assert await kinds(gateway, "caseworker", somebody) == ["NOTE_ADDED"]
        answer = written(
            gateway, somebody, officer, reply_to_id=first.note_id, mentioned_ids=[mine, officer, account_of("donor").id]
        )
        await gateway.project(lately(answer, actor=officer))
        assert await kinds(gateway, "caseworker", somebody) == ["MENTIONED", "NOTE_ADDED"]
        assert await kinds(gateway, "supervisor", somebody) == ["NOTE_ANSWERED"]
        assert await kinds(gateway, "reintegration_officer", somebody) == []
        assert len(await _rows(gateway, somebody)) == 3
        shown = await gateway.ask("caseworker", NOTES, id=str(somebody.case))
        assert [(one["replyToId"], len(one["mentioned"])) for one in shown["case"]["notes"]] == [
            (None, 0), (str(first.note_id), 3),
        ]  # fmt: skip

    async def test_who_sees_nobody_is_told_nothing(self, gateway: GatewayHarness) -> None:
        for role in ("donor", "administrator"):
            assert (await gateway.ask(role, COUNTS))["unreadNotices"] == []
            async with gateway.client(role) as client:
                sent = {"query": MARK, "variables": {"i": {"noticeIds": [str(new_id())], "read": True}}}
                answer = (await client.post("/graphql", json=sent)).json()
            assert answer["data"]["markNotices"]["code"] == "forbidden"


@pytest.mark.stack
class TestReading:
    async def test_marks_are_one_s_own_and_can_be_taken_back(self, gateway: GatewayHarness) -> None:
        somebody = await given(gateway)
        await gateway.project(lately(escalation(somebody)))
        [notice] = await told(gateway, "caseworker", somebody)
        await _mark(gateway, "supervisor", notice["id"], read=True)
        assert await kinds(gateway, "caseworker", somebody, u=True) == ["REQUEST_ESCALATED"]
        before = await _unread(gateway, "caseworker")
        await _mark(gateway, "caseworker", notice["id"], read=True)
        await _mark(gateway, "caseworker", notice["id"], read=True)
        assert await _unread(gateway, "caseworker") == before - 1
        assert await kinds(gateway, "caseworker", somebody, u=True) == []
        assert [one["read"] for one in await told(gateway, "caseworker", somebody)] == [True]
        await _mark(gateway, "caseworker", notice["id"], read=False)
        assert await _unread(gateway, "caseworker") == before

    @pytest.mark.parametrize("ids", [[], [str(new_id())] * 101])
    async def test_none_and_too_many_are_refused_by_name(self, gateway: GatewayHarness, ids: list[str]) -> None:
        answer = (await gateway.ask("caseworker", MARK, i={"noticeIds": ids, "read": True}))["markNotices"]
        assert (answer["__typename"], answer["field"]) == ("Rejected", "notice_ids")

    async def test_made_up_people_are_counted_apart_and_come_last(self, gateway: GatewayHarness) -> None:
        real = await given(gateway)
        played = await given(gateway, exercise="2026-05-04T08:00:00+00:00/1")
        await gateway.project(lately(escalation(real)), lately(escalation(played)))
        [counted] = [one for one in (await gateway.ask("caseworker", COUNTS))["unreadNotices"] if one["madeUp"]]
        assert (counted["kind"], counted["madeUp"]) == ("REQUEST_ESCALATED", 1)
        edges = (await gateway.ask("caseworker", LIST))["notices"]["edges"]
        assert edges[-1]["node"]["person"]["id"] == str(played.person)


@pytest.mark.stack
class TestKeeping:
    async def test_a_fact_that_is_read_again_is_told_nobody_else_and_stays_read(self, gateway: GatewayHarness) -> None:
        somebody = await given(gateway)
        await gateway.project(lately(escalation(somebody)))
        record = gateway.records[-1]
        [notice] = await told(gateway, "caseworker", somebody)
        await _mark(gateway, "caseworker", notice["id"], read=True)
        await gateway.project(assignment(somebody, account_of("supervisor").id))
        await gateway.processing.forget_everything()
        await gateway.processing.handle([record])
        assert [one["read"] for one in await told(gateway, "caseworker", somebody)] == [True]
        assert await kinds(gateway, "supervisor", somebody) == []

    async def test_what_is_older_than_a_month_is_not_told_nor_kept(self, gateway: GatewayHarness) -> None:
        somebody = await given(gateway)
        await gateway.project(lately(escalation(somebody), at=datetime.now(UTC) - timedelta(days=31)))
        assert await _rows(gateway, somebody) == []
        await gateway.project(lately(escalation(somebody)))
        await _age(gateway, somebody)
        assert await kinds(gateway, "caseworker", somebody) == []
        await _forget(gateway.runtime.units)
        assert await _rows(gateway, somebody) == []

    async def test_they_go_with_whom_they_are_about(self, gateway: GatewayHarness) -> None:
        somebody = await given(gateway)
        await gateway.project(lately(escalation(somebody)))
        assert len(await _rows(gateway, somebody)) == 1
        await gateway.project(gateway.erased(somebody.person), lately(escalation(somebody)))
        assert await _rows(gateway, somebody) == []

    async def test_the_database_shows_no_account_another_s(self, gateway: GatewayHarness) -> None:
        somebody = await given(gateway)
        await gateway.project(lately(escalation(somebody)))
        counted = f"SELECT count(*) FROM notices WHERE person_id = '{somebody.person}'"  # noqa: S608  # an id
        connection = await asyncpg.connect(dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway"))
        try:
            for role, seen in (("caseworker", 1), ("supervisor", 0), ("evacuation_coordinator", 0), ("donor", 0)):
                await connection.execute(opening_statements(account_of(role)))
                assert await connection.fetchval(counted) == seen, role
                await connection.execute("ROLLBACK")
            assert await connection.fetchval(counted) == 0
        finally:
            await connection.close()


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def address(gateway: GatewayHarness) -> AsyncIterator[str]:
    async with on_a_port(gateway.door) as port:
        yield f"ws://127.0.0.1:{port}/graphql"


@pytest.mark.stack
async def test_the_account_is_pushed_what_is_new_and_what_its_other_tab_read(
    gateway: GatewayHarness, address: str
) -> None:
    somebody, another = await given(gateway), await given(gateway)
    await gateway.project(assignment(another, account_of("supervisor").id))
    async with _socket(gateway, address, "caseworker") as socket:
        await _subscribe(socket, CHANGED)
        await gateway.project(lately(escalation(another)))
        await gateway.project(lately(escalation(somebody)))
        [notice] = await told(gateway, "caseworker", somebody)
        pushed = await _receive(socket)
        while pushed["payload"]["data"]["noticesChanged"]["id"] != notice["id"]:
            pushed = await _receive(socket)
        others = [one["id"] for one in await told(gateway, "supervisor", another)]
        assert pushed["payload"]["data"]["noticesChanged"]["id"] not in others
        await _mark(gateway, "caseworker", notice["id"], read=True)
        assert (await _receive(socket))["payload"]["data"]["noticesChanged"]["id"] not in [notice["id"], *others]


async def _mark(gateway: GatewayHarness, role: str, notice_id: str, *, read: bool) -> None:
    answer = await gateway.ask(role, MARK, i={"noticeIds": [notice_id], "read": read})
    assert answer["markNotices"] == {"__typename": "Done"}


async def _unread(gateway: GatewayHarness, role: str) -> int:
    return sum(one["count"] for one in (await gateway.ask(role, COUNTS))["unreadNotices"])


async def _rows(gateway: GatewayHarness, somebody: Somebody) -> list[Any]:
    connection = await gateway.as_owner()
    try:
        rows: list[Any] = await connection.fetch("SELECT * FROM notices WHERE person_id = $1", somebody.person)
        return rows
    finally:
        await connection.close()


async def _age(gateway: GatewayHarness, somebody: Somebody) -> None:
    connection = await gateway.as_owner()
    try:
        older = "UPDATE notices SET at = at - interval '31 days' WHERE person_id = $1"
        await connection.execute(older, somebody.person)
    finally:
        await connection.close()
