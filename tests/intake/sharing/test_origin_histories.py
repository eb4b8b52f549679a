"""In whatever order people are corrected, assessed and shared: the database by itself lets no State of origin know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from services.intake.screening import revocation
from services.intake.screening.model import OriginStateBarred
from services.intake.sharing import content, feed, granting
from services.intake.sharing.looking import look_at_people_of
from services.intake.sharing_grants.model.grants import SharingGrant, SharingWasWithdrawn
from shared.contracts.base import C1, Command
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessProtection,
    CorrectAgency,
    CorrectPerson,
    NationalityAnswer,
    PersonProfile,
    ProtectionAssessment,
    ProtectionStatus,
    RecordNeed,
)
from shared.platform.clock import new_id
from tests.intake.sharing.test_origin_rule import no_assertion, no_bar, without_triggers
from tests.intake.sharing.test_sharing import opened_case
from tests.intake.world import World

COUNTRIES = ["ER", "LY", "DJ"]
OF_SEVERAL = ["DJ+ER", "KE+LY"]
"""Consulates that act for more than one State."""
COUNTRY = st.sampled_from(COUNTRIES)
SAID = st.fixed_dictionaries(
    {},
    optional={
        "nationality": st.none() | COUNTRY,
        "nationality_answer": st.sampled_from(NationalityAnswer),
        "former_residences": st.lists(COUNTRY, max_size=2),
        "former_residences_complete": st.booleans(),
    },
)
ASSESSED = st.fixed_dictionaries(
    {"status": st.sampled_from([ProtectionStatus.NONE_KNOWN, ProtectionStatus.REFUGEE, ProtectionStatus.STATELESS])},
    optional={"feared_countries": st.lists(COUNTRY, max_size=1)},
)
ANSWERED = st.builds(
    lambda country: {"nationality": country, "nationality_answer": NationalityAnswer.NO_OTHER}, COUNTRY
)
STEPS = st.one_of(
    st.tuples(st.just("grant"), COUNTRY | st.sampled_from(OF_SEVERAL)),
    st.tuples(st.just("agency"), st.tuples(COUNTRY, COUNTRY)),
    st.tuples(st.just("correct"), SAID | ANSWERED),
    st.tuples(st.just("assess"), ASSESSED),
    st.tuples(st.just("need"), st.just("LP-RR")),
    st.tuples(st.just("look"), COUNTRY),
    st.tuples(st.just("news"), st.none()),
)


@dataclass
class Known:
    """What has been said of somebody, as this test reads the rule, without a line of the product's."""

    said: dict[str, Any]
    protected: bool = False
    barred: set[str] = field(default_factory=set)
    feared: set[str] = field(default_factory=set)

    def learn(self, kind: str, value: Any) -> None:
        """A command was taken."""
        if kind == "correct":
            self.said |= value
        if kind == "assess":
            self.feared |= set(value.get("feared_countries", ()))
        self.protected |= kind == "need" or (kind == "assess" and value["status"] is not ProtectionStatus.NONE_KNOWN)
        self.protected |= bool(self.feared) or self.said.get("nationality_answer") is NationalityAnswer.STATELESS
        if self.protected:
            self.barred |= self.feared | {self.said.get("nationality") or "", *self.said.get("former_residences", ())}

    def may_learn(self, country: str) -> bool:
        """Whether a State may have an open grant."""
        return not self.protected or (self._origin_known() and country not in self.barred)

    def _origin_known(self) -> bool:
        if self.said.get("nationality_answer") is NationalityAnswer.STATELESS:
            return bool(self.said.get("former_residences")) and self.said.get("former_residences_complete", False)
        return self.said.get("nationality_answer") is NationalityAnswer.NO_OTHER and bool(self.said.get("nationality"))


@dataclass
class History:
    """One person's way through commands."""

    world: World
    person_id: UUID
    consulates: Mapping[str, UUID]
    known: Known
    record_counts: dict[str, int] = field(default_factory=dict)
    """How many records each consulate had of the person at the last look."""

    async def play(self, steps: list[tuple[str, Any]]) -> None:
        """Each is taken or refused; after each no State that may not learn received a record, or has a grant."""
        for kind, value in steps:
            try:
                await self._do(kind, value)
            except (SharingWasWithdrawn, OriginStateBarred):
                pass
            except IntegrityError as refused:
                if not any(rule in str(refused) for rule in ("state of origin", "not looked at")):
                    raise
            else:
                self.known.learn(kind, value)
            await self._look()

    async def _do(self, kind: str, value: Any) -> None:
        if kind == "grant":
            await self.world.grant(self.person_id, self.consulates[value], C1)
        elif kind == "agency":
            await self._correct_agency(*value)
        elif kind == "look":
            await look_at_people_of(self.consulates[value], self.world.harness.units)
        elif kind == "news":
            await self.world.harness.deliver(opened_case(self.person_id))
        elif kind == "correct":
            profile = PersonProfile(given_name="Ada", **value)
            version = await self._version("persons", "id") or 0
            await self.world.do(CorrectPerson(person_id=self.person_id, version=version, profile=profile))
        else:
            await self.world.do(await self._specialist_command(kind, value), "protection_specialist")

    async def _correct_agency(self, of: str, state: str) -> None:
        """A consulate turns out to act for another State too."""
        agency_id = self.consulates[of]
        rows = await self.world.harness.rows("SELECT version, states FROM agencies WHERE id = :id", id=agency_id)
        states = list(dict.fromkeys([*rows[0]["states"], state]))
        command = CorrectAgency(agency_id=agency_id, version=rows[0]["version"], states=states)
        await self.world.do(command, "supervisor")

    async def _specialist_command(self, kind: str, value: Any) -> Command:
        if kind == "need":
            return RecordNeed(need_id=new_id(), person_id=self.person_id, code=value)
        version = await self._version("protection_assessments", "person_id")
        return AssessProtection(person_id=self.person_id, version=version, assessment=ProtectionAssessment(**value))

    async def _version(self, table: str, column: str) -> int | None:
        rows = await self.world.harness.rows(
            f"SELECT version FROM {table} WHERE {column} = :id",  # noqa: S608  # ours
            id=self.person_id,
        )
        return rows[0]["version"] if rows else None

    async def _look(self) -> None:
        for row in await self._open_grants():
            if row["is_looked_at"]:
                assert all(map(self.known.may_learn, row["states"]))
        for row in await self._records():
            before = self.record_counts.get(row["code"], 0)
            assert row["records"] == before or all(map(self.known.may_learn, row["states"]))
            self.record_counts[row["code"]] = row["records"]

    async def end(self) -> None:
        """Everybody was looked at: no State has an open grant that may not learn, and none waits."""
        for agency_id in self.consulates.values():
            assert await look_at_people_of(agency_id, self.world.harness.units) == 0
        for row in await self._open_grants():
            assert row["is_looked_at"]
            assert all(map(self.known.may_learn, row["states"]))

    async def _open_grants(self) -> list[dict[str, Any]]:
        return await self.world.harness.rows(
            "SELECT states, shared.mandate_version = agencies.mandate_version AS is_looked_at"
            " FROM sharing_grants AS shared JOIN agencies ON agencies.id = agency_id"
            " WHERE person_id = :id AND ended_at IS NULL",
            id=self.person_id,
        )

    async def _records(self) -> list[dict[str, Any]]:
        return await self.world.harness.rows(
            "SELECT code, states, count(*) AS records FROM outbox JOIN agencies"
            " ON aggregatetype = 'homeward.partner.' || code || '.v1'"
            " WHERE agencies.id = ANY(:ids) AND type NOT LIKE '%.SharingEnded.%' GROUP BY code, states",
            ids=list(self.consulates.values()),
        )


async def history(world: World, said: dict[str, Any]) -> History:
    """Somebody just registered, and the consulates of a few States."""
    consulates = {
        country: await world.agency(AgencyKind.CONSULAR, *country.split("+")) for country in (*COUNTRIES, *OF_SEVERAL)
    }
    person_id = await world.person(profile_fields={"nationality": None} | said)
    return History(world, person_id, consulates, Known(dict(said)))


def forgetful(monkeypatch: pytest.MonkeyPatch, *, ends: bool, waits: bool = True) -> None:
    """Nobody asks the policy, nobody looks at the opened values.

    Perhaps nothing is ended either, nor waits until the person was looked at for a corrected agency.
    """
    if not waits:
        monkeypatch.setattr(SharingGrant, "is_looked_at", lambda *_: True)
    monkeypatch.setattr(granting, "bars", no_bar)
    for module in (content, feed):
        monkeypatch.setattr(module, "assert_not_for_state_of_origin", no_assertion)
    if not ends:
        monkeypatch.setattr(revocation, "bars", no_bar)


@example(said={"nationality": "ER"}, steps=[("need", "LP-RR"), ("grant", "LY")], ends=True, waits=True)
@example(
    said={},
    steps=[("assess", {"status": ProtectionStatus.REFUGEE, "feared_countries": ["ER"]}), ("grant", "LY")],
    ends=False,
    waits=True,
)
@example(
    said={"nationality": "ER", "nationality_answer": NationalityAnswer.NO_OTHER},
    steps=[("need", "LP-RR"), ("grant", "DJ"), ("agency", ("DJ", "ER")), ("news", None), ("look", "DJ")],
    ends=False,
    waits=False,
)
@given(said=SAID | ANSWERED, steps=st.lists(STEPS, min_size=3, max_size=7), ends=st.booleans(), waits=st.booleans())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
async def test_no_command_history_leaves_a_grant_to_a_state_of_origin(
    world: World, said: dict[str, Any], steps: list[tuple[str, Any]], *, ends: bool, waits: bool
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        forgetful(patched, ends=ends, waits=waits)
        await (await history(world, said)).play([*steps, *(("grant", one) for one in (*COUNTRIES, *OF_SEVERAL))])


@example(said={"nationality": "ER", "nationality_answer": NationalityAnswer.NO_OTHER})
@given(said=ANSWERED)
@settings(
    max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
async def test_state_added_to_an_agency_ends_the_grants_it_bars(world: World, said: dict[str, Any]) -> None:
    one = await history(world, said)
    await one.play([("need", "LP-RR"), *(("grant", state) for state in COUNTRIES)])
    await one.play([("agency", ("DJ", "ER")), ("agency", ("DJ", "LY")), ("agency", ("LY", "ER"))])
    await one.end()


@given(said=ANSWERED | SAID, steps=st.lists(STEPS, min_size=4, max_size=9))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
async def test_interleaved_reviews_and_commands_review_every_grant(
    world: World, said: dict[str, Any], steps: list[tuple[str, Any]]
) -> None:
    one = await history(world, said)
    await one.play(steps)
    await one.end()


SHARED_THEN_FEARED = [("grant", "DJ"), ("need", "LP-RR")]


async def test_missing_triggers_are_caught_by_the_histories(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    forgetful(monkeypatch, ends=False)
    async with without_triggers(world):
        one = await history(world, {})
        with pytest.raises(AssertionError):
            await one.play(SHARED_THEN_FEARED)
    await (await history(world, {})).play(SHARED_THEN_FEARED)


CORRECTED_THEN_NEWS = [("need", "LP-RR"), ("grant", "DJ"), ("agency", ("DJ", "ER")), ("news", None)]
FROM_ERITREA = {"nationality": "ER", "nationality_answer": NationalityAnswer.NO_OTHER}


async def test_missing_triggers_let_a_record_to_a_corrected_agency_be_caught(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgetful(monkeypatch, ends=False, waits=False)
    async with without_triggers(world):
        one = await history(world, FROM_ERITREA)
        with pytest.raises(AssertionError):
            await one.play(CORRECTED_THEN_NEWS)
    await (await history(world, FROM_ERITREA)).play(CORRECTED_THEN_NEWS)
