"""Made-up people, events of intake about them, and what staff do for them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from services.cases.agencies.handlers import AGENCIES
from services.cases.assistance.handlers import escalate_assistance
from services.cases.assistance.internal_commands import EscalateAssistance
from services.cases.persons.past import PAST
from shared.contracts.base import Event, Sealed, SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.intake.v1 import LegalBasis, ProtectionStatus, Purpose, RequestKind, Urgency
from shared.platform.clock import new_id, paced
from tests.support.harness import ServiceHarness

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


@dataclass
class SetClock:
    """A clock that stands where the test puts it."""

    moment: datetime = NOON

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment

    def pass_time(self, **span: float) -> None:
        """Let hours or days go by."""
        self.moment += timedelta(**span)


@dataclass
class World:
    """The service, its clock, and short words for what happens around it."""

    harness: ServiceHarness
    clock: SetClock = field(default_factory=SetClock)
    exercise: str | None = None
    crisis_id: UUID = field(default_factory=new_id)
    _declared: bool = False
    registered: list[intake.PersonRegistered] = field(default_factory=list)
    consents: list[intake.ConsentGiven] = field(default_factory=list)

    def now(self) -> datetime:
        """The time on the service's clock."""
        return self.harness.units.tools.clock.now()

    async def deliver(self, event: Event) -> None:
        """Let the service react to a fact of intake."""
        await self.harness.deliver(event, exercise=self.exercise)

    async def do(self, command: cases.CasesCommand) -> dict[str, Any]:
        """Do a command as staff."""
        return await self.harness.command(command, exercise=self.exercise)

    async def crisis(self) -> UUID:
        """A crisis that cases knows."""
        if not self._declared:
            await self.deliver(
                intake.CrisisDeclared(
                    crisis_id=self.crisis_id,
                    name="Floods",
                    country="LY",
                    hazard="natural_disaster",
                    declared_at=self.now(),
                )
            )
            self._declared = True
        return self.crisis_id

    async def person(self, household_id: UUID | None = None) -> UUID:
        """A registered person whose key has arrived."""
        person_id = new_id()
        await self.harness.give_key(person_id)
        self.registered.append(
            intake.PersonRegistered(
                person_id=person_id,
                crisis_id=self.crisis_id,
                household_id=household_id,
                relationship="head",
                reference=f"HW-{person_id.hex[-8:].upper()}",
                sex="female",
                age_band="18-59",
                birth_date_estimated=False,
                has_documents=True,
                region=None,
                profile=Sealed(subject_id=person_id, kind=SealKind.PROFILE, blob="sealed"),
                registered_at=self.now(),
            )
        )
        await self.deliver(self.registered[-1])
        return person_id

    async def ask(
        self,
        person_id: UUID,
        kind: RequestKind = RequestKind.ASSISTANCE,
        urgency: Urgency = Urgency.HIGH,
        due_in: timedelta = timedelta(hours=24),
    ) -> UUID:
        """The person asks for something."""
        request_id = new_id()
        await self.deliver(
            intake.RequestMade(
                request_id=request_id,
                person_id=person_id,
                crisis_id=self.crisis_id,
                kind=kind,
                services=["shelter"] if kind == RequestKind.ASSISTANCE else [],
                urgency=urgency,
                destination_country=None,
                due_at=self.paced_now() + due_in,
                made_at=self.paced_now(),
            )
        )
        return request_id

    async def withdraw_request(self, person_id: UUID, request_id: UUID) -> None:
        """The person no longer asks."""
        await self.deliver(intake.RequestWithdrawn(request_id=request_id, person_id=person_id, withdrawn_at=self.now()))

    async def consent(
        self,
        person_id: UUID,
        purpose: Purpose = Purpose.EVACUATION,
        valid_until: date | None = None,
        over_at: datetime | None = None,
        legal_basis: LegalBasis = LegalBasis.CONSENT,
    ) -> UUID:
        """The person agrees, or there is another basis; `over_at` is when its last day is over where they are."""
        consent_id = new_id()
        self.consents.append(
            intake.ConsentGiven(
                consent_id=consent_id,
                person_id=person_id,
                purpose=purpose,
                legal_basis=legal_basis,
                form="explicit" if legal_basis is LegalBasis.CONSENT else None,
                language="en",
                valid_until=valid_until,
                over_at=over_at,
                given_at=self.now(),
            )
        )
        await self.deliver(self.consents[-1])
        return consent_id

    async def withdraw_consent(self, person_id: UUID, consent_id: UUID, purpose: Purpose = Purpose.EVACUATION) -> None:
        """The person agrees no longer."""
        await self.deliver(
            intake.ConsentWithdrawn(
                consent_id=consent_id, person_id=person_id, purpose=purpose, withdrawn_at=self.now()
            )
        )

    async def assess(
        self,
        person_id: UUID,
        *feared: str,
        status: ProtectionStatus | None = None,
        at: datetime | None = None,
        origin: Sequence[str] = (),
    ) -> None:
        """A specialist has asked what the person fears; `origin` are the states intake bars beside."""
        await self.deliver(await self.assessment(person_id, *feared, status=status, at=at, origin=origin))

    async def assessment(
        self,
        person_id: UUID,
        *feared: str,
        status: ProtectionStatus | None = None,
        at: datetime | None = None,
        origin: Sequence[str] = (),
    ) -> intake.ProtectionAssessed:
        """What intake publishes of an assessment."""
        known = ProtectionStatus.FEARS_RETURN if feared else ProtectionStatus.NONE_KNOWN
        assessment = intake.AssessmentOnRecord(
            status=status or known,
            feared_countries=list(feared),
            protected=bool(feared or origin),
            barred_countries=[*feared, *origin],
            origin=intake.OriginOnRecord(
                nationalities=list(origin) or ["SO"], nationality_answer=intake.NationalityAnswer.NO_OTHER
            ),
        )
        async with self.harness.unit() as unit:
            blob = await unit.seal(person_id, SealKind.PROTECTION, assessment)
        return intake.ProtectionAssessed(
            assessment_id=new_id(), person_id=person_id, assessment=blob, assessed_at=at or self.now()
        )

    async def agency(self, kind: intake.AgencyKind, *states: str, first: str | None = None) -> UUID:
        """An agency that intake published, consumed by the group that follows agencies."""
        agency_id = new_id()
        registered = intake.AgencyRegistered(
            agency_id=agency_id,
            code=f"a-{agency_id.hex[-8:]}",
            name="Agency",
            kind=kind,
            country_of_allegiance=first,
            states=list(states),
            registered_at=self.now(),
        )
        await self.follow(registered)
        return agency_id

    async def follow(self, event: Event) -> None:
        """Deliver a fact to the groups that follow from the first event."""
        async with self.harness.unit() as unit:
            for on in (*AGENCIES.reactions, *PAST.reactions):
                if on.event is type(event):
                    await on.reaction(event, unit)

    async def erase(self, person_id: UUID) -> None:
        """The person is erased."""
        await self.deliver(self.harness.erased(person_id, self.now()))

    async def case_of(self, person_id: UUID) -> dict[str, Any]:
        """The person's newest case."""
        rows = await self.harness.rows(
            "SELECT * FROM cases WHERE person_id = :person ORDER BY opened_at DESC, reference DESC", person=person_id
        )
        return rows[0]

    async def evacuee(self, household_id: UUID | None = None) -> UUID:
        """A person who has asked to be moved, agrees, and fears nothing known."""
        person_id = await self.person(household_id)
        await self.ask(person_id, RequestKind.EVACUATION)
        await self.consent(person_id)
        await self.assess(person_id)
        return person_id

    async def operation(
        self,
        *,
        seats: int = 2,
        departs_in: timedelta = timedelta(days=5),
        to: str = "ET",
        origin: str = "LY",
        **more: Any,
    ) -> UUID:
        """A planned operation."""
        plan = await self.plan(seats=seats, departs_in=departs_in, to=to, origin=origin, **more)
        await self.do(plan)
        return plan.operation_id

    async def plan(
        self,
        *,
        seats: int = 2,
        departs_in: timedelta = timedelta(days=5),
        to: str = "ET",
        origin: str = "LY",
        **more: Any,
    ) -> cases.PlanOperation:
        """What plans one."""
        departs_at = self.paced_now() + departs_in
        return cases.PlanOperation(
            operation_id=new_id(),
            crisis_id=await self.crisis(),
            name="Flight 1",
            mode="air",
            origin_country=origin,
            destination_country=to,
            departs_at=departs_at,
            arrives_at=departs_at + timedelta(hours=6),
            seats=seats,
            **more,
        )

    async def hold(self, operation_id: UUID, person_id: UUID) -> UUID:
        """Hold a seat."""
        case, movement_id = await self.case_of(person_id), new_id()
        await self.do(cases.HoldSeat(movement_id=movement_id, operation_id=operation_id, case_id=case["id"]))
        return movement_id

    async def see(self, movement_id: UUID, *gates: cases.Gate, **more: Any) -> None:
        """Staff see that gates are open."""
        for gate in gates or (cases.Gate.TRAVEL_DOCUMENT, cases.Gate.FIT_TO_TRAVEL):
            seen = {"version": (await self.movement(movement_id))["version"], "outcome": "passed"} | more
            await self.do(cases.CheckGate(movement_id=movement_id, gate=gate, **seen))

    async def confirm(self, movement_id: UUID) -> None:
        """Confirm the seat."""
        movement = await self.movement(movement_id)
        await self.do(cases.ConfirmSeat(movement_id=movement_id, version=movement["version"]))

    async def confirmed(self, operation_id: UUID, household_id: UUID | None = None) -> UUID:
        """Somebody with a confirmed seat."""
        movement_id = await self.hold(operation_id, await self.evacuee(household_id))
        await self.see(movement_id)
        await self.confirm(movement_id)
        return movement_id

    async def escalate(self, assistance_id: UUID, due_at: datetime | None = None) -> dict[str, Any]:
        """A deadline passes, as the workflow asks."""
        command = EscalateAssistance(assistance_id=assistance_id, due_at=due_at)
        return await self.harness.units.perform(escalate_assistance, command, key=new_id(), exercise=self.exercise)

    async def change(self, kind: type[cases.CasesCommand], operation_id: UUID, **more: Any) -> dict[str, Any]:
        """Freeze, depart, arrive or cancel the operation as it stands; whoever is left behind is named."""
        operation = await self.operation_row(operation_id)
        if "left_behind" in kind.model_fields:
            rows = await self.harness.rows("SELECT id FROM movements WHERE operation_id = :id", id=operation_id)
            more = {"left_behind": [row["id"] for row in rows]} | more
        return await self.do(
            kind.model_validate({"operation_id": operation_id, "version": operation["version"]} | more)
        )

    async def movement(self, movement_id: UUID) -> dict[str, Any]:
        """The movement's row."""
        return (await self.harness.rows("SELECT * FROM movements WHERE id = :id", id=movement_id))[0]

    async def operation_row(self, operation_id: UUID) -> dict[str, Any]:
        """The operation's row."""
        return (await self.harness.rows("SELECT * FROM operations WHERE id = :id", id=operation_id))[0]

    async def assistance_of(self, request_id: UUID) -> dict[str, Any]:
        """The assistance owed for a request."""
        rows = await self.harness.rows("SELECT * FROM assistances WHERE request_id = :id", id=request_id)
        return rows[0]

    async def events(self, about: UUID) -> list[Event]:
        """Events about one aggregate, oldest first."""
        return [event for event in await self.harness.events() if event.aggregate_id() == about]

    async def names(self, about: UUID) -> list[str]:
        """The names of the events about one aggregate."""
        return [type(event).__name__ for event in await self.events(about)]

    async def taken_seats(self, operation_id: UUID) -> list[int]:
        """The seats somebody has."""
        rows = await self.harness.rows(
            "SELECT seat FROM movements WHERE operation_id = :id AND status NOT IN ('released', 'missed') ORDER BY 1",
            id=operation_id,
        )
        return [row["seat"] for row in rows]

    def paced_now(self) -> datetime:
        """The time that holds for what is asked here: real, or the exercise's."""
        return paced(self.now(), self.exercise)
