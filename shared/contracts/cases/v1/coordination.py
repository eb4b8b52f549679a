"""The codes of coordination: who there is, what is arranged with whom, for whom.

Kinds of agreement, services and roles are those of MICIC guideline 7, "Establish coordination agreements in advance".
"""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

AreaCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,3}[A-Z0-9]{0,17}$")]
"""A P-code of any level, the country's own included; it stands for everything below it."""


class OrganisationKind(StrEnum):
    """What an organisation of the directory is."""

    STATE = "state"
    REGIONAL_ORGANISATION = "regional_organisation"
    CONSULAR_POST = "consular_post"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    HOST_AUTHORITY = "host_authority"
    CIVIL_SOCIETY = "civil_society"
    MIGRANT_ASSOCIATION = "migrant_association"
    DIASPORA_GROUP = "diaspora_group"
    EMPLOYER = "employer"
    RECRUITER = "recruiter"
    CARRIER = "carrier"
    HOSPITAL = "hospital"
    SHELTER = "shelter"
    INTERPRETER = "interpreter"
    LAWYER = "lawyer"
    SECURITY = "security"
    TELECOMMUNICATION = "telecommunication"
    BROADCASTER = "broadcaster"
    BANK = "bank"
    INSURER = "insurer"
    TRADITIONAL_AUTHORITY = "traditional_authority"
    RELIGIOUS_AUTHORITY = "religious_authority"
    BORDER_POST = "border_post"
    FIRE_AND_RESCUE = "fire_and_rescue"


CAPACITY_ONLY = frozenset({OrganisationKind.EMPLOYER, OrganisationKind.RECRUITER})
"""Kinds that see and give capacity and obligations, and nothing about anybody."""

ORGANS_OF_A_STATE = frozenset(
    {
        OrganisationKind.STATE,
        OrganisationKind.CONSULAR_POST,
        OrganisationKind.HOST_AUTHORITY,
        OrganisationKind.BORDER_POST,
        OrganisationKind.FIRE_AND_RESCUE,
    }
)
"""Kinds that cannot be without the State they act for."""


class CoordinationService(StrEnum):
    """What an organisation offers, an agreement arranges and a need is routed for."""

    EVACUATION = "evacuation"
    TRANSPORT = "transport"
    ACCOMMODATION = "accommodation"
    FOOD = "food"
    WATER = "water"
    RELIEF_ITEMS = "relief_items"
    CASH = "cash"
    MEDICAL_CARE = "medical_care"
    HEALTH_ASSESSMENT = "health_assessment"
    PSYCHOSOCIAL_SUPPORT = "psychosocial_support"
    CONSULAR_ASSISTANCE = "consular_assistance"
    IDENTITY_VERIFICATION = "identity_verification"
    TRAVEL_DOCUMENTS = "travel_documents"
    FAMILY_TRACING = "family_tracing"
    CHILD_PROTECTION = "child_protection"
    TRAFFICKING_PROTECTION = "trafficking_protection"
    INTERNATIONAL_PROTECTION = "international_protection"
    LEGAL_AID = "legal_aid"
    INTERPRETATION = "interpretation"
    SECURITY_ESCORT = "security_escort"
    INFORMATION = "information"
    COMMUNICATION = "communication"
    SEARCH_AND_RESCUE = "search_and_rescue"
    STAFF_TRANSPORT = "staff_transport"
    RELIEF_TRANSPORT = "relief_transport"
    SHARED_ASSETS = "shared_assets"
    INSURANCE_COVER = "insurance_cover"


class AgreementKind(StrEnum):
    """What sort of arrangement it is."""

    PRE_ARRANGED_SERVICES = "pre_arranged_services"
    RELOCATION_AND_EVACUATION = "relocation_and_evacuation"
    CROSS_BORDER_COOPERATION = "cross_border_cooperation"
    COMMUNITY_MEMORANDUM = "community_memorandum"
    MIGRANT_WORKERS = "migrant_workers"
    CONSULAR_REPRESENTATION = "consular_representation"
    HOST_STATE_AND_POSTS = "host_state_and_posts"
    EMPLOYER_ARRANGEMENT = "employer_arrangement"
    INSURANCE = "insurance"
    CIVIL_SOCIETY = "civil_society"


class AgreementStatus(StrEnum):
    """Where an agreement stands; it binds only in force."""

    DRAFT = "draft"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"


class PartyRole(StrEnum):
    """What a party does under an agreement; one party may have several."""

    HOST_STATE = "host_state"
    STATE_OF_ORIGIN = "state_of_origin"
    REPRESENTING_STATE = "representing_state"
    REPRESENTED_STATE = "represented_state"
    PROVIDER = "provider"
    PAYER = "payer"
    COORDINATOR = "coordinator"
    EMPLOYER = "employer"
    INSURER = "insurer"
    OBSERVER = "observer"


SERVING_ROLES = frozenset({PartyRole.PROVIDER, PartyRole.REPRESENTING_STATE, PartyRole.COORDINATOR})
"""Roles in which a party helps people; who only pays or watches is asked for nothing."""


class PersonCategory(StrEnum):
    """For whom an agreement is; none named means everybody."""

    MIGRANT_WORKER = "migrant_worker"
    DOMESTIC_WORKER = "domestic_worker"
    STUDENT = "student"
    IRREGULAR_STATUS = "irregular_status"
    CHILD = "child"
    CHILD_ALONE = "child_alone"
    OLDER_PERSON = "older_person"
    PREGNANT = "pregnant"
    PERSON_WITH_DISABILITY = "person_with_disability"
    MEDICAL_NEED = "medical_need"
    VICTIM_OF_TRAFFICKING = "victim_of_trafficking"
    STATELESS = "stateless"
    FAMILY_MEMBER_OF_NATIONAL = "family_member_of_national"
