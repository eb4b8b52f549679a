"""Made-up people at every turn of their way, as rows of the read model: what is there of anybody is chance."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import asyncpg

from shared.contracts.cases.v1 import Gate
from shared.contracts.intake.v1 import AgeBand
from tests.gateway.support import AT

COLUMNS = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
EVIDENCE = ("receipt", "photo", "visit")
YES_OR_NO = (True, False, None)
HOUSEHOLD = 4
"""People of whom some share a household, and an operation."""


class RandomPeople:
    """Rows by table; the same seed makes the same rows."""

    def __init__(self, seed: int) -> None:
        self.rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        self._random = Random(seed)  # noqa: S311  # nobody is real
        self._accounts = [self._account(active=number % 3 > 0) for number in range(6)]
        self._operations: list[UUID] = []

    def add(self, people: int) -> list[UUID]:
        """More people; their ids."""
        return [person for _ in range(people // HOUSEHOLD) for person in self._household()]

    async def write(self, connection: asyncpg.Connection) -> None:
        """Insert every row, as far as this release's tables have a place for it."""
        known = {(row["table_name"], row["column_name"]) for row in await connection.fetch(COLUMNS)}
        for table, rows in self.rows.items():
            columns = sorted(name for name in {name for row in rows for name in row} if (table, name) in known)
            if columns:
                places = ", ".join(f"${number}" for number in range(1, len(columns) + 1))
                statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608  # our own names
                await connection.executemany(statement, [[row.get(name) for name in columns] for row in rows])

    def _row(self, table: str, **values: Any) -> UUID:
        row_id = UUID(int=self._random.getrandbits(128), version=4)
        self.rows[table].append({"id": row_id, **values})
        return row_id

    def _account(self, *, active: bool) -> UUID:
        return self._row("accounts", name="Staff", active=active)

    def _chance(self, of: float) -> bool:
        return self._random.random() < of

    def _one(self, *of: Any) -> Any:
        return self._random.choice(of)

    def _at(self) -> datetime:
        """One of few moments, so that things are often due at the same time."""
        return AT + timedelta(hours=self._random.randrange(40))

    def _maybe(self, chance: float, value: Callable[[], Any]) -> Any:
        return value() if self._chance(chance) else None

    def _some(self, most: int) -> range:
        return range(self._random.randrange(most + 1))

    def _of(self, accounts: Sequence[UUID]) -> UUID | None:
        return self._random.choice([*accounts, None])

    def _household(self) -> list[UUID]:
        household, crisis = self._row("households"), self._row("crises", status=self._one("ACTIVE", "CLOSED"))
        self._operations = [self._operation(crisis) for _ in range(3)]
        return [self._person(household, crisis) for _ in range(HOUSEHOLD)]

    def _operation(self, crisis: UUID) -> UUID:
        return self._row(
            "operations", crisis_id=crisis, departs_at=self._at(), freezes_at=self._maybe(0.5, self._at),
            status=self._one("PLANNED", "PLANNED", "FROZEN", "DEPARTED", "ARRIVED", "CANCELLED"),
            destination_country=self._one("UG", "ET", "KE"),
        )  # fmt: skip

    def _person(self, household: UUID, crisis: UUID) -> UUID:
        person = self._row(
            "persons", household_id=self._maybe(0.9, lambda: household), crisis_id=crisis,
            relationship=self._one("HEAD", "SPOUSE", "CHILD", "CHILD"),
            age_band=self._one(*(band.name for band in AgeBand)), registered_at=self._maybe(0.95, self._at),
            reference=f"HW-{self._random.getrandbits(60)}", erased_at=self._maybe(0.05, self._at),
            exercise=self._maybe(0.2, lambda: "played"), agency_id=self._of(self._accounts),
            origin_answered=self._one(*YES_OR_NO), unlisted_since=self._maybe(0.1, self._at),
            review_since=self._maybe(0.1, self._at),
        )  # fmt: skip
        self._intake(person, crisis)
        cases = [self._case(person, crisis) for _ in self._some(2)]
        for _ in self._some(3):
            self._movement(person, cases)
        if self._chance(0.5):
            self._journey(person)
        return person

    def _intake(self, person: UUID, crisis: UUID) -> None:
        of = {"person_id": person}
        for _ in self._some(2):
            kind = self._one("EVACUATION", "EVACUATION", "ASSISTANCE")
            times = {"made_at": self._at(), "due_at": self._at(), "withdrawn_at": self._maybe(0.2, self._at)}
            self._row("requests", **of, crisis_id=crisis, kind=kind, **times)
        for _ in self._some(1):
            restricted = self._maybe(0.5, lambda: "{}")
            self._row("needs", **of, restricted=restricted, recorded_at=self._at(), ended_at=self._maybe(0.3, self._at))
        for table, moment in (("circumstance_reports", "reported_at"), ("assessments", "assessed_at")):
            if self._chance(0.5):
                self._row(table, **of, **{moment: self._at()})
        for table in ("sharing_overrides", "erasures"):
            if self._chance(0.2):
                decision = {"due_at": self._at(), "decided_at": self._maybe(0.5, self._at)}
                self._row(table, **of, **decision, requested_by=self._of(self._accounts))

    def _case(self, person: UUID, crisis: UUID) -> UUID:
        status = self._one("OPEN", "ASSIGNED", "CLOSED")
        case = self._row(
            "cases", person_id=person, crisis_id=crisis, status=status, opened_at=self._maybe(0.95, self._at),
            closed_at=self._at() if status == "CLOSED" else None, urgency=self._one("HIGH", "LOW"),
            caseworker_id=self._of(self._accounts),
        )  # fmt: skip
        for _ in self._some(2):
            self._row(
                "assistance", person_id=person, case_id=case, status=self._one("OPEN", "STARTED", "COMPLETED"),
                due_at=self._at(), complete_by=self._maybe(0.8, self._at),
            )  # fmt: skip
        return case

    def _movement(self, person: UUID, cases: Sequence[UUID]) -> None:
        status = self._one("HELD", "CONFIRMED", "BOARDED", "NO_SHOW", "ARRIVED", "HANDED_OVER", "RELEASED", "RELEASED")
        movement = self._row(
            "movements", person_id=person, operation_id=self._one(*self._operations), case_id=self._of(cases),
            status=status, held_at=self._at(), held_until=self._at(),
            arrived_at=self._at() if status in {"ARRIVED", "HANDED_OVER"} else None,
            release_reason=self._one("GATE_FAILED", "DECLINED") if status == "RELEASED" else None,
        )  # fmt: skip
        everything_passed = self._chance(0.5)
        for gate in Gate:
            outcome = "PASSED" if everything_passed else self._one("PASSED", "FAILED", None)
            self._row("gate_checks", movement_id=movement, person_id=person, gate=gate.name, outcome=outcome)

    def _journey(self, person: UUID) -> None:
        journey = self._row(
            "journeys", person_id=person, opened_at=self._at(), closed_at=self._maybe(0.2, self._at),
            plan_due_at=self._at(),
        )  # fmt: skip
        of = {"journey_id": journey, "person_id": person}
        if self._chance(0.5):
            self._row("plans", **of)
        for _ in self._some(2):
            self._grant(of)
        for _ in self._some(2):
            subject = self._one("GRANT", "FOLLOW_UP", "CLOSURE")
            self._row("reviews", **of, subject=subject, due_at=self._at(), decided_at=self._maybe(0.5, self._at))
            self._row("enrolments", **of, completed_at=self._maybe(0.5, self._at))
            self._row("follow_ups", **of, status=self._one("SCHEDULED", "RECORDED", "MISSED"), due_at=self._at())

    def _grant(self, of: dict[str, UUID]) -> None:
        grant = self._row(
            "grants", **of, status=self._one("REQUESTED", "APPROVED", "APPROVED", "APPROVED", "ENDED"),
            requested_by=self._of(self._accounts), has_payee=self._one(*YES_OR_NO),
            payee_named_by=self._of(self._accounts),
        )  # fmt: skip
        about = {"grant_id": grant, "person_id": of["person_id"]}
        for number in (1, 2, 3):
            self._row(
                "tranches", **about, number=number, status=self._one("WAITING", "RELEASABLE", "PAID", "PAID"),
                releasable_at=self._maybe(0.7, self._at), pay_by=self._maybe(0.7, self._at),
                evidence_required=self._random.sample(EVIDENCE, self._random.randrange(3)),
            )  # fmt: skip
            for _ in self._some(2):
                self._row("evidence", **about, tranche=number, kind=self._one(*EVIDENCE))
