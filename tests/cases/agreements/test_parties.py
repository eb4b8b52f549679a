"""Who may be a party: an organisation of the directory that has not left it, and is as real as the agreement."""

from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from services.cases.agreements import handlers
from services.cases.agreements.model import Agreement
from services.cases.agreements.repository import PartyLeft, require_open_organisation
from services.cases.organisations.model import Organisation
from services.cases.organisations.refusals import CapacityOnly
from shared.contracts.cases.v1 import (
    CAPACITY_ONLY,
    CAPACITY_SERVICES,
    BringAgreementIntoForce,
    CoordinationService,
    OrganisationClosureReason,
    OrganisationKind,
)
from shared.platform.errors import ExerciseIsMixed, NotFound, Refused
from shared.platform.identity import Actor
from tests.cases.agreements.test_agreements import ID, NOON, ONE, signed
from tests.cases.organisations.made_up import registering

EXERCISE = "an exercise"


class Directory:
    """A session that finds this organisation, or none."""

    def __init__(self, organisation: Organisation | None) -> None:
        self._organisation = organisation

    async def get(self, *_: Any, **__: Any) -> Organisation | None:
        return self._organisation


def entered(exercise: str | None = None, *, closed: bool = False, **named: Any) -> Organisation:
    organisation, _ = Organisation.register(registering(**named), NOON, NOON)
    organisation.exercise = exercise
    if closed:
        organisation.close(OrganisationClosureReason.CEASED, [], [], NOON)
    return organisation


async def require(organisation: Organisation | None, exercise: str | None) -> Organisation:
    session: Any = Directory(organisation)
    return await require_open_organisation(session, UUID(int=1), exercise=exercise, field="organisation_id")


@pytest.mark.parametrize("exercise", [None, EXERCISE])
async def test_a_party_is_as_real_as_the_agreement(exercise: str | None) -> None:
    organisation = entered(exercise)
    assert await require(organisation, exercise) is organisation


@pytest.mark.parametrize(
    ("organisation", "exercise", "why"),
    [
        (None, None, NotFound),
        (entered(closed=True), None, PartyLeft),
        (entered(EXERCISE), None, ExerciseIsMixed),
        (entered(), EXERCISE, ExerciseIsMixed),
        (entered("another exercise"), EXERCISE, ExerciseIsMixed),
    ],
)
async def test_nobody_else_is_one(organisation: Organisation | None, exercise: str | None, why: type[Refused]) -> None:
    with pytest.raises(why) as refused:
        await require(organisation, exercise)
    assert refused.value.field == "organisation_id"


@pytest.mark.parametrize("kind", sorted(CAPACITY_ONLY))
def test_an_employer_arranges_places_and_things_alone(kind: OrganisationKind) -> None:
    employer = entered(kind=kind)
    employer.require_may_provide(CAPACITY_SERVICES, field="provides")
    for service in set(CoordinationService) - CAPACITY_SERVICES:
        with pytest.raises(CapacityOnly) as refused:
            employer.require_may_provide([CoordinationService.TRANSPORT, service], field="provides")
        assert refused.value.field == "provides"


def test_a_shelter_arranges_anything() -> None:
    entered().require_may_provide(CoordinationService, field="provides")


class Desk:
    """A unit of work with one agreement, all of whose parties are this organisation of the directory."""

    actor = Actor(id=ONE)

    def __init__(self, agreement: Agreement, party: Organisation) -> None:
        self.session = Directory(party)
        self.published: list[Any] = []
        self._agreement = agreement

    async def load(self, *_: Any, **__: Any) -> Agreement:
        return self._agreement

    def now(self) -> datetime:
        return NOON

    def publish(self, _: Agreement, event: Any) -> None:
        self.published.append(event)


@pytest.mark.parametrize("closed", [False, True])
async def test_nothing_comes_into_force_with_a_party_that_has_left(closed: bool) -> None:  # noqa: FBT001  # of a table
    desk: Any = Desk(signed(), entered(closed=closed))
    command = BringAgreementIntoForce(agreement_id=ID, version=1)
    if not closed:
        await handlers.bring_agreement_into_force(command, desk)
        assert len(desk.published) == 1
        return
    with pytest.raises(PartyLeft) as refused:
        await handlers.bring_agreement_into_force(command, desk)
    assert (refused.value.field, desk.published) == ("agreement_id", [])
