"""Made-up returnees and those who work for them."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from services.reintegration.monitoring.naming import follow_up_id
from services.reintegration.returns.handlers import schedule_follow_up
from services.reintegration.returns.internal_commands import ScheduleFollowUp
from shared.contracts.base import Command, Event, Money, Sealed, SealKind
from shared.contracts.cases.v1 import PersonHandedOver
from shared.contracts.intake.v1 import AgeBand, PersonProfile, PersonRegistered, Relationship, Sex
from shared.contracts.reintegration.v1 import (
    AgreePlan,
    DecideReview,
    OfferCourse,
    Payee,
    PayTranche,
    RegisterDonor,
    RequestGrant,
    ReviewDecided,
    ReviewDecision,
)
from shared.platform.clock import derived_id, new_id, paced
from shared.platform.identity import Actor
from tests.support.harness import ServiceHarness, somebody

Fact = TypeVar("Fact", bound=Event)

OFFICER = somebody("reintegration_officer")
COMMITTEE = somebody("committee_member")
FINANCE = somebody("finance_officer")
SUPERVISOR = somebody("supervisor")


@dataclass
class SetClock:
    """Tells the time it was set to."""

    moment: datetime = datetime(2026, 1, 5, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """The time it was set to."""
        return self.moment

    def pass_days(self, days: float) -> None:
        """Let days go by."""
        self.moment += timedelta(days=days)


class RunningClock(SetClock):
    """Tells the real time, for tests in which workflows wait."""

    def now(self) -> datetime:
        """The real time."""
        return datetime.now(UTC)


@dataclass(frozen=True)
class Returnee:
    """A made-up person and the ids of their journey."""

    person_id: UUID = field(default_factory=new_id)
    movement_id: UUID = field(default_factory=new_id)
    country: str = "GN"
    sex: Sex = Sex.FEMALE
    age_band: AgeBand = AgeBand.FROM_18

    @property
    def journey_id(self) -> UUID:
        """The journey that their hand-over opens."""
        return derived_id(self.movement_id, "journey")


def registered(returnee: Returnee, at: datetime) -> PersonRegistered:
    """What intake publishes of a person; the profile is sealed with a key nobody has."""
    return PersonRegistered(
        person_id=returnee.person_id,
        crisis_id=new_id(),
        household_id=None,
        relationship=Relationship.HEAD,
        reference="HW-TEST",
        sex=returnee.sex,
        age_band=returnee.age_band,
        birth_date_estimated=False,
        has_documents=False,
        region=None,
        profile=Sealed[PersonProfile](subject_id=returnee.person_id, kind=SealKind.PROFILE, blob="unreadable"),
        registered_at=at,
    )


def handed_over(returnee: Returnee, at: datetime) -> PersonHandedOver:
    """What cases publishes at the end of an evacuation."""
    return PersonHandedOver(
        movement_id=returnee.movement_id,
        operation_id=new_id(),
        case_id=new_id(),
        person_id=returnee.person_id,
        country=returnee.country,
        receiving_agency_id=None,
        arrived_at=at,
        handed_over_at=at,
    )


@dataclass
class World:
    """The service, its clock, and the steps most tests begin with."""

    harness: ServiceHarness
    clock: SetClock

    async def do(self, command: Command, actor: Actor = OFFICER, *, exercise: str | None = None) -> dict[str, Any]:
        """Do a command as somebody."""
        return await self.harness.command(command, actor=actor, exercise=exercise)

    async def events(self, kind: type[Fact], **fields: Any) -> list[Fact]:
        """The facts of a kind with these field values, oldest first."""
        events = await self.harness.events(kind)
        return [
            event
            for event in events
            if isinstance(event, kind) and all(getattr(event, name) == value for name, value in fields.items())
        ]

    async def arrived(self, returnee: Returnee | None = None, *, exercise: str | None = None) -> Returnee:
        """Somebody is registered, has a key here, and is handed over."""
        one = returnee or Returnee()
        await self.harness.give_key(one.person_id)
        at = paced(self.clock.now(), exercise)
        await self.harness.deliver(registered(one, at), exercise=exercise)
        await self.harness.deliver(handed_over(one, at), exercise=exercise)
        return one

    async def planned(self, returnee: Returnee | None = None, *, exercise: str | None = None) -> Returnee:
        """Somebody has arrived and has a plan."""
        one = await self.arrived(returnee, exercise=exercise)
        await self.do(AgreePlan(plan_id=new_id(), journey_id=one.journey_id, services=["business"]))
        return one

    async def donor(self, currency: str = "EUR", *, exercise: str | None = None) -> UUID:
        """A donor is registered."""
        donor_id = new_id()
        await self.do(
            RegisterDonor(donor_id=donor_id, name="Fund of the Lakes", currency=currency), SUPERVISOR, exercise=exercise
        )
        return donor_id

    async def requested(self, returnee: Returnee, donor_id: UUID, amount_minor: int = 150_001) -> RequestGrant:
        """A grant waits for the committee."""
        command = RequestGrant(
            grant_id=new_id(),
            review_id=new_id(),
            journey_id=returnee.journey_id,
            donor_id=donor_id,
            purpose="business",
            amount=Money(amount_minor=amount_minor, currency="EUR"),
            payee=Payee(name="Workshop by the Bridge", account="00 11 22"),
        )
        await self.do(command)
        return command

    async def decided(self, review_id: UUID, decision: ReviewDecision) -> ReviewDecided:
        """The committee decides, and the service reacts to the event."""
        rows = await self.harness.rows("SELECT version FROM reviews WHERE id = :id", id=review_id)
        reason = "plan_feasible" if decision is ReviewDecision.APPROVED else "evidence_missing"
        version = rows[0]["version"]
        command = DecideReview(review_id=review_id, version=version, decision=decision, reasons=[reason])
        await self.do(command, COMMITTEE)
        event = (await self.events(ReviewDecided, review_id=review_id))[-1]
        await self.harness.deliver(event)
        return event

    async def approved(self, returnee: Returnee, donor_id: UUID, amount_minor: int = 150_001) -> RequestGrant:
        """A grant is approved."""
        request = await self.requested(returnee, donor_id, amount_minor)
        await self.decided(request.review_id, ReviewDecision.APPROVED)
        return request

    async def paid(self, grant_id: UUID, tranche: int, payee_as_of: int | None = None) -> UUID:
        """Finance pays a tranche."""
        payment_id = new_id()
        await self.do(
            PayTranche(payment_id=payment_id, grant_id=grant_id, tranche=tranche, payee_as_of=payee_as_of), FINANCE
        )
        return payment_id

    async def follow_up(self, returnee: Returnee, month: int = 1) -> UUID:
        """The window of a follow-up has opened."""
        command = ScheduleFollowUp(journey_id=returnee.journey_id, month=month)
        await self.harness.units.perform(schedule_follow_up, command, key=new_id())
        return follow_up_id(returnee.journey_id, month)

    async def course(self, places: int = 10, sessions: int = 5, *, exercise: str | None = None) -> UUID:
        """A course is offered."""
        course_id = new_id()
        command = OfferCourse(
            course_id=course_id,
            title="Tailoring",
            country="GN",
            starts_on=date(2026, 2, 2),
            sessions=sessions,
            places=places,
        )
        await self.do(command, exercise=exercise)
        return course_id
