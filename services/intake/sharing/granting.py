"""How a grant comes to be, whatever it rests on."""

from collections.abc import Collection

from services.intake.crises.places import zone_of
from services.intake.registration.model import Person
from services.intake.screening.firewall import bars, digest_for, may_see_protection
from services.intake.screening.model import OriginStateBarred
from services.intake.sharing.feed import issue_content_key, new_content_key, share_person
from services.intake.sharing.model import Agency, AgencyNeedsState, SharingGrant, SpecialistsShareWithStates
from shared.contracts.base import FieldClass
from shared.contracts.intake.v1 import GrantSharing
from shared.platform.unit_of_work import UnitOfWork


async def require_shareable(classes: Collection[FieldClass], person: Person, agency: Agency, uow: UnitOfWork) -> None:
    """PersonIsErased, AgencyNeedsState, what this kind may never have, and, whatever the basis, OriginStateBarred.

    SpecialistsShareWithStates for whoever may not see what somebody fears, whomever it is about.
    """
    person.require_present()
    if agency.acts_for_a_state and not may_see_protection(uow.actor):
        raise SpecialistsShareWithStates
    agency.require_may_have(list(classes))
    if agency.lacks_state:
        raise AgencyNeedsState
    if await bars(person, digest_for(person.id, agency.country_of_allegiance), uow):
        raise OriginStateBarred


async def open_grant(command: GrantSharing, person: Person, agency: Agency, uow: UnitOfWork) -> None:
    """Open the grant and tell the agency at once."""
    digest = digest_for(person.id, agency.country_of_allegiance)
    grant, granted = SharingGrant.give(command, digest, uow.now(), await zone_of(person.crisis_id, uow))
    grant.content_key = new_content_key(agency)
    uow.add(grant)
    uow.publish(grant, granted)
    issue_content_key((grant, agency), uow)
    await share_person((grant, agency), uow)
