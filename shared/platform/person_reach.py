"""A service's own copy of whose each person is: told by events, kept beside what it guards.

It is followed from the first event ever told, so that a service that gets the table later knows what was before. Until
it has come to the end once, nothing is known of anybody: `person_reach_followed` says so.
"""

from collections.abc import Sequence

from sqlalchemy import text

from shared.contracts.cases.v1 import CaseAssigned, CaseOpened, CaseReleased
from shared.contracts.intake.v1 import PersonRegistered
from shared.contracts.reintegration.v1 import JourneyOpened
from shared.platform.service import Following, On, Service
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork

IS_FOLLOWED = "EXISTS (SELECT FROM person_reach_followed WHERE caught_up_at IS NOT NULL)"

_REGISTERED = text(
    "INSERT INTO person_reach (person_id, is_registered, agency_id) VALUES (:person, true, :agency)"
    " ON CONFLICT (person_id) DO UPDATE SET is_registered = true, agency_id = excluded.agency_id"
)
_OPENED = text(
    "INSERT INTO person_reach AS known (person_id, case_id, case_opened_at) VALUES (:person, :case, :at)"
    " ON CONFLICT (person_id) DO UPDATE SET case_id = excluded.case_id, case_opened_at = excluded.case_opened_at,"
    " caseworker_id = NULL WHERE known.case_opened_at IS NULL"
    " OR (known.case_opened_at, known.case_id) < (excluded.case_opened_at, excluded.case_id)"
)
_ASSIGNED = text("UPDATE person_reach SET caseworker_id = :caseworker WHERE person_id = :person AND case_id = :case")
_RELEASED = text(
    "UPDATE person_reach SET caseworker_id = NULL"
    " WHERE person_id = :person AND case_id = :case AND caseworker_id = :caseworker"
)
_RETURNED = text(
    "INSERT INTO person_reach (person_id, has_journey) VALUES (:person, true)"
    " ON CONFLICT (person_id) DO UPDATE SET has_journey = true"
)
_CAUGHT_UP = text("UPDATE person_reach_followed SET caught_up_at = now() WHERE caught_up_at IS NULL")
_WAITS = text(f"SELECT NOT {IS_FOLLOWED}")  # constant


async def on_person_registered(event: PersonRegistered, uow: UnitOfWork) -> None:
    await uow.session.execute(_REGISTERED, {"person": event.person_id, "agency": event.registered_by_agency})


async def on_case_opened(event: CaseOpened, uow: UnitOfWork) -> None:
    """The newest case waits for somebody to take it."""
    await uow.session.execute(_OPENED, {"person": event.person_id, "case": event.case_id, "at": event.opened_at})


async def on_case_assigned(event: CaseAssigned, uow: UnitOfWork) -> None:
    values = {"person": event.person_id, "case": event.case_id, "caseworker": event.caseworker_id}
    await uow.session.execute(_ASSIGNED, values)


async def on_case_released(event: CaseReleased, uow: UnitOfWork) -> None:
    """Nobody answers for the person until somebody is assigned."""
    taken = {"person": event.person_id, "case": event.case_id, "caseworker": event.caseworker_id}
    await uow.session.execute(_RELEASED, taken)


async def on_journey_opened(event: JourneyOpened, uow: UnitOfWork) -> None:
    await uow.session.execute(_RETURNED, {"person": event.person_id})


REACH_REACTIONS: Sequence[On] = (
    On(PersonRegistered, on_person_registered),
    On(CaseOpened, on_case_opened),
    On(CaseAssigned, on_case_assigned),
    On(CaseReleased, on_case_released),
    On(JourneyOpened, on_journey_opened),
)


async def reach_waits(units: UnitsOfWork) -> bool:
    """Whether what was told before this service had its copy is still to be taken in."""
    async with units.begin() as unit:
        return bool((await unit.session.execute(_WAITS)).scalar_one())


async def reach_is_known(units: UnitsOfWork) -> None:
    """From now on it is known whose everybody is."""
    async with units.begin() as unit:
        await unit.session.execute(_CAUGHT_UP)


REACH = Following("reach", REACH_REACTIONS, reach_waits, reach_is_known)


def followings_of(service: Service) -> Sequence[Following]:
    """Every copy a service follows from the first event; whoever has commands about people follows whose they are."""
    return [*([REACH] if service.standings else []), *service.followings]
