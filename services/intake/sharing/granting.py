"""How a grant comes to be, whatever it rests on."""

from collections.abc import Collection

from services.intake.crises.places import zone_of
from services.intake.persons.model import Person
from services.intake.screening.model import OriginStateBarred
from services.intake.screening.origin_rule import bars, digests_for, may_see_protection
from services.intake.screening.withholding import grounds_of
from services.intake.sharing.feed import issue_content_key, new_content_key, share_person
from services.intake.sharing_grants.model.agencies import Agency, AgencyCodeUnsafe, AgencyNeedsState
from services.intake.sharing_grants.model.grants import BestInterestsNeeded, SharingGrant, SpecialistsShareWithStates
from services.intake.sharing_grants.repository import keep_further_states
from shared.contracts.base import FieldClass, SealKind
from shared.contracts.intake.v1 import BestInterests, GrantSharing
from shared.platform.unit_of_work import UnitOfWork


async def require_shareable(classes: Collection[FieldClass], person: Person, agency: Agency, uow: UnitOfWork) -> None:
    """PersonIsErased, AgencyNeedsState, AgencyCodeUnsafe, what this kind may not have; on any basis OriginStateBarred.

    SpecialistsShareWithStates for whoever may not see what somebody fears, whomever it is about.
    """
    person.require_present()
    if agency.acts_for_a_state and not may_see_protection(uow.actor):
        raise SpecialistsShareWithStates
    agency.require_may_have(list(classes))
    if not agency.has_safe_code:
        raise AgencyCodeUnsafe
    if agency.lacks_state:
        raise AgencyNeedsState
    if await bars(person, digests_for(person.id, agency.states), uow):
        raise OriginStateBarred


async def name_states(grant: SharingGrant, agency: Agency, uow: UnitOfWork) -> None:
    """Lay every state the agency acts for beside the grant, as the database's own rule compares them.

    From then on the grant is one that was looked at.
    """
    digests = digests_for(grant.person_id, agency.states)
    grant.mandate_version = agency.mandate_version
    grant.state_digest = next(iter(digests), None)
    await uow.session.flush()
    await keep_further_states(uow.session, grant, digests[1:])


async def require_best_interests(command: GrantSharing, person: Person, agency: Agency, uow: UnitOfWork) -> None:
    """BestInterestsNeeded of whoever's place is withheld: a child, somebody alone, in hiding, presumed trafficked.

    Consent and a basis are not enough where a State may be part of what happened to them.
    """
    if command.best_interests or not agency.acts_for_a_state:
        return
    if await grounds_of(person, uow):
        raise BestInterestsNeeded


async def open_grant(command: GrantSharing, person: Person, agency: Agency, uow: UnitOfWork) -> None:
    """Open the grant and tell the agency at once."""
    why = command.best_interests
    sealed = await uow.seal(person.id, SealKind.PROTECTION, BestInterests(text=why)) if why else None
    grant, granted = SharingGrant.give(command, uow.now(), await zone_of(person.crisis_id, uow), sealed)
    grant.content_key = new_content_key(agency)
    uow.add(grant)
    await name_states(grant, agency, uow)
    uow.publish(grant, granted)
    issue_content_key((grant, agency), uow)
    await share_person((grant, agency), uow)
