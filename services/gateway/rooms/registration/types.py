"""Persons and what intake knows of them."""

from datetime import date, datetime
from uuid import UUID

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.links import CaseLink, JourneyLink, MovementLink, NextStepLink, PersonLink
from services.gateway.graphql.overdue import overdue
from services.gateway.graphql.sources import (
    PAGED,
    Connected,
    Embedded,
    Expression,
    Many,
    Node,
    One,
    Opened,
    column,
    connection_of,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.readmodel.values import Phase
from services.gateway.rooms.consent.types import Consent
from services.gateway.rooms.crises.types import OWN_CLOCK, Crisis
from services.gateway.rooms.erasure.types import Erasure
from services.gateway.rooms.files.types import File
from services.gateway.rooms.overrides.types import SharingOverride
from services.gateway.rooms.requests.types import AidRequest
from services.gateway.rooms.screening.types import CircumstanceReport, Circumstances, Need, Protection
from services.gateway.rooms.sharing.types import SharingGrant
from services.gateway.rooms.timeline.types import TimelineEntryConnection
from shared.contracts.base import C1, C2, C3, C4, C6
from shared.contracts.intake.v1 import (
    AddCircumstances,
    AgeBand,
    AssessProtection,
    AttachFile,
    CorrectPerson,
    GiveConsent,
    GrantSharing,
    GuardianCheck,
    GuardianRelation,
    JoinHousehold,
    KnownBy,
    LeaveHousehold,
    MakeRequest,
    MatchBand,
    NameHead,
    NationalityAnswer,
    OwnView,
    ProfileOnRecord,
    RecordCircumstances,
    RecordGuardian,
    RecordNeed,
    Relationship,
    RequestErasure,
    RequestSharingOverride,
    Sex,
    Urgency,
)

CARD_NOT_HERE = "HW-…"
"""Stands for the reference until the card has arrived, which is moments."""
PRESENT = Condition("not erased", "{row}.erased_at IS NULL")
SOMETHING_WITHDRAWN = Condition(
    "something withdrawn",
    "EXISTS (SELECT 1 FROM consents c WHERE c.person_id = {row}.id AND c.withdrawn_at IS NOT NULL)"
    " OR EXISTS (SELECT 1 FROM sharing_grants g WHERE g.person_id = {row}.id AND g.withdrawn_at IS NOT NULL)",
)
IN_A_HOUSEHOLD = Condition(
    "in a household",
    "EXISTS (SELECT 1 FROM persons o"
    " WHERE o.household_id = {row}.household_id AND o.id <> {row}.id AND o.erased_at IS NULL)",
)
NOT_HEAD = Condition("not the head", "{row}.relationship <> 'HEAD'")
NO_ERASURE_WAITS = Condition(
    "no erasure waits",
    "NOT EXISTS (SELECT 1 FROM erasures e WHERE e.person_id = {row}.id AND e.decided_at IS NULL)",
)


VIEW_OF_TRAVEL = (
    "(SELECT c.own_view FROM consents c WHERE c.person_id = {row}.id AND c.purpose = 'EVACUATION'"
    " AND c.withdrawn_at IS NULL AND c.own_view IS NOT NULL ORDER BY c.given_at DESC, c.id DESC LIMIT 1)"
)


@value(C2)
class BirthDate:
    """An exact date, or an estimate by year or by age at registration, in months for small children."""

    on: date | None
    year: int | None
    age: int | None
    age_months: int | None


@value(C2)
class IdentityDocument:
    """A document the person holds, or held."""

    kind: str
    number: str
    issuing_country: str | None
    expires_on: date | None
    confiscated: bool


@value(C2)
class Nationality:
    """A further nationality, and how it is known."""

    country: str
    known_by: KnownBy


@value(C2)
class Guardian:
    """Who answers for a child, and how that was looked into."""

    name: str
    relation: GuardianRelation
    verified_by: GuardianCheck
    phone: str | None


@value(C2)
class Profile:
    """Who the person is; kept sealed, opened for those who may see it."""

    given_name: str
    family_name: str | None
    birth_date: BirthDate | None
    nationality: str | None
    nationality_known_by: KnownBy
    nationalities: list[Nationality]
    nationality_answer: NationalityAnswer | None
    former_residences: list[str]
    former_residences_complete: bool
    phone: str | None
    phone_e164: str | None
    email: str | None
    languages: list[str]
    documents: list[IdentityDocument]
    guardian: Guardian | None


SHOWN_ELSEWHERE = "({row}.next_kind = 'SEE_SPECIALIST' AND NOT coalesce({works}, false))"
"""That a specialist must see somebody is told to specialists and to whoever may know who the person is (D36)."""
NEXT_KIND = f"(CASE WHEN {SHOWN_ELSEWHERE} THEN {{row}}.next_kind_elsewhere ELSE {{row}}.next_kind END)"
NEXT_DUE_AT = f"(CASE WHEN {SHOWN_ELSEWHERE} THEN {{row}}.next_due_at_elsewhere ELSE {{row}}.next_due_at END)"


@node("households")
class Household(Node):
    """People who stay together."""

    members: list[PersonLink] = sourced(
        Many(C1, "{row}.household_id = {parent}.id", order="{row}.registered_at", usual=5)
    )


@node("persons", person="id", where="{row}.reference IS NOT NULL")
class Person(Node):
    """A migrant in our care."""

    version: int = column(C1)
    reference: str = sourced(
        Expression(C1, f"coalesce({{row}}.card, '{CARD_NOT_HERE}')"),
        description="Printed on the registration card; carries no meaning.",
    )
    crisis: Crisis | None = sourced(One(C1, "{row}.id = {parent}.crisis_id"))
    exercise: bool = column(C1, "is_exercise")
    exercise_clock: str | None = column(C1, "exercise", description=OWN_CLOCK)
    erased_at: datetime | None = column(C1)
    household: Household | None = sourced(One(C1, "{row}.id = {parent}.household_id"))
    relationship: Relationship = column(C1)
    sex: Sex = column(C1)
    age_band: AgeBand = column(C1)
    birth_date_estimated: bool = column(C1)
    has_documents: bool = column(C1)
    region: str | None = column(C1, description="A P-code of the list the deployment imported.")
    region_name: str | None = sourced(
        Expression(C1, "(SELECT places.name FROM places WHERE places.code = {row}.region)"),
        description="What the region is called.",
    )
    registered_at: datetime = column(C1)
    phase: Phase = column(C1)
    urgency: Urgency | None = column(C1)
    next: NextStepLink | None = sourced(
        Embedded(
            C1,
            {
                "kind": NEXT_KIND,
                "due_at": NEXT_DUE_AT,
                "overdue": overdue(NEXT_DUE_AT, "{row}.exercise"),
            },
            unless=NEXT_KIND,
        ),
        description="What is due next; null when nothing waits.",
    )
    profile: Profile | None = sourced(
        Opened(C2, "profile", content=ProfileOnRecord),
        description="Null when the viewer may not see who the person is.",
    )
    circumstances: Circumstances | None = sourced(Opened(C3, "circumstances"))
    protection: Protection | None = sourced(
        One(C4, "{row}.person_id = {parent}.id AND {row}.assessment IS NOT NULL", order="{row}.assessed_at DESC")
    )
    circumstance_reports: list[CircumstanceReport] = sourced(
        Many(C4, "{row}.person_id = {parent}.id", order="{row}.reported_at, {row}.id", usual=1)
    )
    needs: list[Need] = sourced(Many(C1, "{row}.person_id = {parent}.id", order="{row}.recorded_at, {row}.id"))
    consents: list[Consent] = sourced(Many(C6, "{row}.person_id = {parent}.id", order="{row}.given_at, {row}.id"))
    view_of_travel: OwnView | None = sourced(
        Expression(C6, VIEW_OF_TRAVEL),
        description="What the child said last to being moved, whoever decides; null when nobody wrote it down.",
    )
    sharing: list[SharingGrant] = sourced(Many(C6, "{row}.person_id = {parent}.id", order="{row}.granted_at, {row}.id"))
    sharing_overrides: list[SharingOverride] = sourced(
        Many(C6, "{row}.person_id = {parent}.id", order="{row}.requested_at, {row}.id", usual=1)
    )
    erasures: list[Erasure] = sourced(
        Many(C6, "{row}.person_id = {parent}.id", order="{row}.requested_at, {row}.id", usual=1)
    )
    requests: list[AidRequest] = sourced(Many(C1, "{row}.person_id = {parent}.id", order="{row}.made_at, {row}.id"))
    files: list[File] = sourced(
        Many(C1, "{row}.person_id = {parent}.id", order="{row}.attached_at DESC, {row}.id"),
        description="Newest first; those of classes the viewer sees.",
    )
    cases: list[CaseLink] = sourced(Many(C1, "{row}.person_id = {parent}.id", order="{row}.opened_at DESC, {row}.id"))
    movements: list[MovementLink] = sourced(
        Many(C1, "{row}.person_id = {parent}.id", order="{row}.held_at DESC, {row}.id")
    )
    journeys: list[JourneyLink] = sourced(
        Many(C1, "{row}.person_id = {parent}.id", order="{row}.opened_at DESC, {row}.id")
    )
    timeline: TimelineEntryConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        Connected(C1, "at", "{row}.person_id = {parent}.id", descending=True),
        description="Across all services, newest first.",
        arguments=PAGED,
    )
    permitted_actions: list[str] = permitted(
        Action(CorrectPerson, also=(PRESENT,)),
        Action(RecordCircumstances, also=(PRESENT,)),
        Action(RecordGuardian, also=(PRESENT,)),
        Action(NameHead, also=(PRESENT, IN_A_HOUSEHOLD)),
        Action(JoinHousehold, also=(PRESENT,)),
        Action(LeaveHousehold, also=(PRESENT, IN_A_HOUSEHOLD, NOT_HEAD)),
        Action(RequestErasure, also=(PRESENT, NO_ERASURE_WAITS)),
        Action(RecordNeed, also=(PRESENT,)),
        Action(AddCircumstances, also=(PRESENT,)),
        Action(AssessProtection, also=(PRESENT,)),
        Action(GiveConsent, also=(PRESENT,)),
        Action(AttachFile, also=(PRESENT,)),
        Action(GrantSharing, also=(PRESENT,)),
        Action(RequestSharingOverride, also=(PRESENT, SOMETHING_WITHDRAWN)),
        Action(MakeRequest, also=(PRESENT,)),
    )


PersonConnection = connection_of(Person)


@node("candidates")
class Candidate:
    """Somebody a search may have meant, best first."""

    band: MatchBand = column(C1)
    reasons: list[str] = column(C1, description="Empty where the viewer may not see who the person is.")
    search_id: UUID | None = column(
        C1, description="What a registration refers to, once the candidates were looked at."
    )
    person: Person | None = sourced(
        One(C1, "{row}.id = {parent}.person_id"), description="Null where the viewer may not see this person at all."
    )
