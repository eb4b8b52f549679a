"""Made-up organisations and the commands about them."""

from typing import Any
from uuid import UUID

from shared.contracts.cases.v1 import (
    CoordinationService,
    FocalPointContact,
    NameFocalPoint,
    OfferService,
    OrganisationKind,
    RegisterOrganisation,
)
from shared.platform.clock import new_id
from tests.cases.world import World


def registering(**named: Any) -> RegisterOrganisation:
    """A shelter in Libya, with what is named in place of its own."""
    usual = {"name": "Harbour House", "kind": OrganisationKind.SHELTER, "country": "LY"}
    return RegisterOrganisation(organisation_id=named.pop("organisation_id", new_id()), **(usual | named))


async def registered(world: World, **named: Any) -> UUID:
    """One that is in the directory and whose key has arrived."""
    command = registering(**named)
    await world.do(command)
    await world.harness.give_key(command.organisation_id)
    return command.organisation_id


def offering(organisation_id: UUID, service: CoordinationService, **named: Any) -> OfferService:
    return OfferService(organisation_id=organisation_id, offer_id=new_id(), offered_service=service, **named)


def naming(organisation_id: UUID, **named: Any) -> NameFocalPoint:
    contact = FocalPointContact(name="Made Up", telephone="+218 91 000 0000")
    return NameFocalPoint(organisation_id=organisation_id, focal_point_id=new_id(), **({"contact": contact} | named))
