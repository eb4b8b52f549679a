"""What one grant lets an agency see: built from opened values, and checked on them once more."""

from dataclasses import dataclass
from uuid import UUID

from services.intake.persons.bands import band_now
from services.intake.persons.model import Person
from services.intake.screening.model import OriginStateBarred
from services.intake.screening.origin import needs_protection, states_of_origin
from services.intake.screening.repository import assessment_of, present_needs
from services.intake.settings import pseudonym_secret
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.grants import SharingGrant
from services.intake.sharing_grants.pseudonyms import partner_reference
from shared.contracts.base import C1, C2, C3, Sealed
from shared.contracts.code_lists import COUNTRIES, DOCUMENTS_OF_NO_NATIONALITY
from shared.contracts.intake.v1 import (
    AgeBand,
    AgencyKind,
    AssessmentOnRecord,
    Circumstances,
    NationalityAnswer,
    PersonProfile,
    ProtectionStatus,
    Sex,
)
from shared.contracts.partner.v1 import SharedPerson
from shared.platform.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class OpenedPerson:
    """A person's values as they are while a record is written; kept nowhere."""

    person: Person
    profile: PersonProfile
    age_band: AgeBand
    circumstances: Circumstances | None
    assessment: AssessmentOnRecord | None
    needs: list[str]


async def opened_person(person_id: UUID, uow: UnitOfWork) -> OpenedPerson:
    """Open what may be shared; PersonIsErased or KeyDestroyed when there is nothing to open."""
    person = await uow.load(Person, person_id)
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    assessed = await assessment_of(uow.session, person_id)
    sealed = assessed.sealed_assessment() if assessed else None
    return OpenedPerson(
        person=person,
        profile=profile,
        age_band=await band_now(person, uow),
        circumstances=await _circumstances(person, uow),
        assessment=await uow.open(sealed, AssessmentOnRecord, of=person_id) if sealed else None,
        needs=[
            need.code for need in await present_needs(uow.session, person_id) if need.code and not need.is_restricted()
        ],
    )


async def _circumstances(person: Person, uow: UnitOfWork) -> Circumstances | None:
    if person.circumstances is None:
        return None
    return await uow.open(Sealed[Circumstances].model_validate(person.circumstances), Circumstances, of=person.id)


def shared_person(opened: OpenedPerson, grant: SharingGrant, agency: Agency) -> SharedPerson:
    """The person as the grant allows; OriginStateBarred when the agency acts for a state they need protection from."""
    assert_not_for_state_of_origin(opened, agency)
    person = opened.person
    operational = grant.allows(C1)
    sensitive = grant.allows(C3)
    return SharedPerson(
        reference=partner_reference(pseudonym_secret(), agency.id, person.id) if operational else None,
        sex=Sex(person.sex) if operational else None,
        age_band=opened.age_band if operational else None,
        region=person.region if operational and not person.location_withheld else None,
        # The guardian is somebody else, who was asked for nothing.
        profile=opened.profile.model_copy(update={"guardian": None}) if grant.allows(C2) else None,
        # Notes are free text and may name a place, so both go.
        circumstances=opened.circumstances if sensitive and not person.location_withheld else None,
        needs=opened.needs if sensitive else [],
    )


def assert_not_for_state_of_origin(opened: OpenedPerson, agency: Agency) -> None:
    """The last of three guards, on the opened values themselves; OriginStateBarred."""
    assessment = opened.assessment
    protected = opened.person.is_protected or (assessment is not None and needs_protection(assessment))
    protected = protected or opened.profile.nationality_answer is NationalityAnswer.STATELESS
    protected = protected or any(paper.kind in ("refugee_id", "refugee_document") for paper in opened.profile.documents)
    if not protected:
        return
    acted_for = {*agency.states, *([agency.country_of_allegiance] if agency.country_of_allegiance else [])}
    if not acted_for:
        if agency.kind in (AgencyKind.CONSULAR, AgencyKind.GOVERNMENT):
            raise OriginStateBarred
        return
    named = {*assessment.feared_countries, *assessment.barred_countries} if assessment else set()
    stateless = opened.person.said_stateless or (
        assessment is not None and assessment.status is ProtectionStatus.STATELESS
    )
    if stateless and opened.profile.nationality_answer is not NationalityAnswer.STATELESS:
        raise OriginStateBarred
    if not _all_origins_named(opened.profile, named | acted_for) or acted_for & states_of_origin(opened.profile, named):
        raise OriginStateBarred


def _all_origins_named(profile: PersonProfile, named: set[str]) -> bool:
    """Worked out here once more, from the opened values, and not by asking the rule of the handlers."""
    papers = [paper for paper in profile.documents if paper.kind not in DOCUMENTS_OF_NO_NATIONALITY]
    issuers = {paper.issuing_country or "" for paper in papers}
    said = [(one.country, one.known_by) for one in profile.nationalities]
    said += [(profile.nationality, profile.nationality_known_by)] if profile.nationality else []
    own = issuers | {country for country, how in said if how in ("stated", "paper")}
    lived = set(profile.former_residences)
    if not ({country for country, _ in said} | own | lived | named) <= set(COUNTRIES):
        return False
    match profile.nationality_answer:
        case NationalityAnswer.NO_OTHER:
            return bool(own)
        case NationalityAnswer.STATELESS:
            return bool(lived) and profile.former_residences_complete
        case _:
            return False
