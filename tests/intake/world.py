"""What tests of intake ask for: a crisis, people, agencies, and the roles that act."""

import secrets as randomness
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

from services.intake.sharing.handlers import open_partner_feed
from services.intake.sharing.internal_commands import OpenPartnerFeed
from services.intake.sharing.looking import look_at_people_of
from shared.contracts.base import C1, C2, C3, Command, Event, FieldClass
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    AgencyKind,
    ApproveErasure,
    BirthDate,
    ConsentForm,
    DeclareCrisis,
    ErasureReason,
    GiveConsent,
    GrantSharing,
    Hazard,
    LegalBasis,
    PersonProfile,
    Purpose,
    RegisterAgency,
    RegisterPerson,
    RequestErasure,
)
from shared.platform.clock import new_id
from tests.support.harness import ServiceHarness, somebody

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
EventKind = TypeVar("EventKind", bound=Event)


@dataclass
class SetClock:
    """A clock that stands where a test puts it."""

    moment: datetime = NOON

    def now(self) -> datetime:
        """The moment set."""
        return self.moment


def made_up_name() -> str:
    """A name nobody else in the tests has, nor sounds like."""
    return "".join(randomness.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(14)).title()


def profile(**fields: Any) -> PersonProfile:
    """A made-up adult."""
    known: dict[str, Any] = {
        "given_name": made_up_name(),
        "family_name": made_up_name(),
        "birth_date": BirthDate(year=1960 + randomness.randbelow(40)),
        "nationality": "GN",
    }
    return PersonProfile(**(known | fields))


@dataclass
class World:
    """Intake and the ways tests use it."""

    harness: ServiceHarness
    clock: SetClock

    async def do(self, command: Command, *roles: str, exercise: str | None = None) -> dict[str, Any]:
        """Do a command in some roles; a caseworker's by default."""
        return await self.harness.command(command, actor=somebody(*(roles or ("caseworker",))), exercise=exercise)

    async def crisis(self, *, exercise: str | None = None) -> UUID:
        """An active crisis."""
        crisis_id = new_id()
        declare = DeclareCrisis(crisis_id=crisis_id, name="Coastal floods", country="LY", hazard=Hazard.CONFLICT)
        await self.do(declare, "supervisor", exercise=exercise)
        await self.do(ActivateCrisis(crisis_id=crisis_id, version=1), "supervisor")
        return crisis_id

    async def person(self, **fields: Any) -> UUID:
        """A registered person; fields of RegisterPerson, or `profile_fields` of the profile."""
        person_id = new_id()
        crisis_id = fields.pop("crisis_id", None) or await self.crisis()
        own = fields.pop("profile", None) or profile(**fields.pop("profile_fields", {}))
        await self.do(RegisterPerson(person_id=person_id, crisis_id=crisis_id, profile=own, **fields))
        return person_id

    async def agency(
        self, kind: AgencyKind = AgencyKind.HUMANITARIAN, country: str | None = None, *further: str
    ) -> UUID:
        """A registered agency whose feed is open."""
        agency_id = await self.agency_registered(kind, country, *further)
        await self.open_feed(agency_id)
        return agency_id

    async def agency_registered(
        self, kind: AgencyKind = AgencyKind.HUMANITARIAN, country: str | None = None, *further: str
    ) -> UUID:
        """A registered agency whose topics are not made yet."""
        agency_id = new_id()
        code = f"agency-{randomness.token_hex(4)}"
        register = RegisterAgency(
            agency_id=agency_id,
            code=code,
            name="A relief agency",
            kind=kind,
            country_of_allegiance=country,
            states=list(further),
        )
        await self.do(register, "supervisor")
        return agency_id

    async def open_feed(self, agency_id: UUID) -> None:
        """What the admission's last step does, and the duty after it."""
        async with self.harness.unit() as unit:
            await open_partner_feed(OpenPartnerFeed(agency_id=agency_id), unit)
        await look_at_people_of(agency_id, self.harness.units)

    def granting(self, person_id: UUID, agency_id: UUID, *classes: FieldClass, **fields: Any) -> GrantSharing:
        """A grant on the ground of vital interest."""
        known: dict[str, Any] = {
            "grant_id": new_id(),
            "purpose": Purpose.ASSISTANCE,
            "legal_basis": LegalBasis.VITAL_INTEREST,
            "protocol_version": "isp-1",
            "language": "fr",
        }
        return GrantSharing(
            person_id=person_id, agency_id=agency_id, classes=list(classes or (C1, C2, C3)), **(known | fields)
        )

    async def grant(self, person_id: UUID, agency_id: UUID, *classes: FieldClass, **fields: Any) -> UUID:
        """A grant that holds."""
        command = self.granting(person_id, agency_id, *classes, **fields)
        await self.do(command, "protection_specialist")
        return command.grant_id

    async def consent(self, person_id: UUID, purpose: Purpose, **fields: Any) -> UUID:
        """A legal basis on record."""
        consent_id = new_id()
        basis = fields.get("legal_basis", LegalBasis.CONSENT)
        form = ConsentForm.EXPLICIT if basis is LegalBasis.CONSENT else None
        known: dict[str, Any] = {"legal_basis": basis, "form": form, "language": "fr"}
        await self.do(GiveConsent(consent_id=consent_id, person_id=person_id, purpose=purpose, **(known | fields)))
        return consent_id

    async def erase(self, person_id: UUID) -> None:
        """One data protection officer asks, another approves."""
        [row] = await self.harness.rows("SELECT reference FROM persons WHERE id = :id", id=person_id)
        erasure_id, reference = new_id(), row["reference"]
        request = RequestErasure(
            erasure_id=erasure_id, person_id=person_id, reference=reference, reason=ErasureReason.PERSON_ASKED
        )
        await self.do(request, "data_protection_officer")
        await self.do(ApproveErasure(erasure_id=erasure_id, reference=reference), "data_protection_officer")

    async def events(self, kind: type[EventKind], about: UUID) -> list[EventKind]:
        """Events of a kind about an aggregate or a person, oldest first."""
        events = await self.harness.events(kind)
        return [one for one in events if isinstance(one, kind) and about in (one.aggregate_id(), one.person())]

    async def row(self, sql: str, **parameters: Any) -> dict[str, Any]:
        """The only row of a question."""
        [row] = await self.harness.rows(sql, **parameters)
        return row
