"""What may be asked."""

from uuid import UUID

import strawberry

from services.gateway.execution.people_search import MOST_SHOWN
from services.gateway.graphql.enums import Language
from services.gateway.graphql.inputs import input_of
from services.gateway.graphql.overdue import overdue
from services.gateway.graphql.sources import (
    ID,
    PAGED,
    AnyNode,
    Argument,
    Connected,
    Counted,
    Many,
    Node,
    One,
    Prefetched,
    Searched,
    SearchResults,
    sourced,
)
from services.gateway.readmodel.colleagues import colleague
from services.gateway.readmodel.values import Phase
from services.gateway.rooms.administration.types import CodeList, Exercise, ParkedEventConnection
from services.gateway.rooms.agencies.feeds import PartnerFeed
from services.gateway.rooms.agencies.types import Account, Agency
from services.gateway.rooms.agreements.types import (
    AGREEMENTS,
    AGREEMENTS_NARROWED,
    Agreement,
    AgreementConnection,
    AgreementDue,
)
from services.gateway.rooms.audit.types import AuditLineConnection, AuditTrailFilter
from services.gateway.rooms.casework.types import Case, CaseConnection, WeekCount, by_week
from services.gateway.rooms.crises.types import Crisis, Place
from services.gateway.rooms.deadlines.types import Deadline, DeadlineRule
from services.gateway.rooms.evacuation.types import (
    NARROWED,
    OPERATION_COUNTS,
    OPERATIONS,
    SEAT_CANDIDATES,
    Operation,
    OperationConnection,
    OperationCount,
)
from services.gateway.rooms.files.types import Attachment, Recording
from services.gateway.rooms.funds.types import Donor
from services.gateway.rooms.imports.types import Import, ImportConnection
from services.gateway.rooms.monitoring.types import (
    DOCKET_COUNTS,
    FOLLOW_UP_MONTHS,
    REVIEWS,
    DocketCount,
    DocketFilter,
    FollowUpMonth,
    Review,
    ReviewConnection,
)
from services.gateway.rooms.notices.types import FIGURES as UNREAD_FIGURES
from services.gateway.rooms.notices.types import NOTICES, UNREAD, MailChoice, NoticeConnection, UnreadCount
from services.gateway.rooms.office.types import NARROWED as OFFICE_NARROWED
from services.gateway.rooms.office.types import (
    OFFICE_TASK_COUNTS,
    OFFICE_TASKS,
    OfficeTaskConnection,
    OfficeTaskCount,
)
from services.gateway.rooms.organisations.types import LISTED, Organisation
from services.gateway.rooms.overrides.types import SharingOverrideConnection
from services.gateway.rooms.registration.types import NEXT_DUE_AT, Candidate, Person, PersonConnection
from services.gateway.rooms.reports.types import Report, ReportConnection
from services.gateway.rooms.returns.types import Journey
from services.gateway.rooms.session.types import NeedCode, Viewer
from services.gateway.rooms.todo.queue import (
    BY_LANE,
    BY_STEP,
    COUNTED,
    FIGURES,
    QUEUE,
    LaneCount,
    QueueEntryConnection,
    QueueFilter,
    QueueOrder,
    StepCount,
)
from services.gateway.rooms.todo.types import TO_DO, StepConnection, ToDoFilter
from services.gateway.rooms.todo.workload import Workload
from services.gateway.rooms.training.types import Course
from shared.contracts.base import C0, C1, C6, C7
from shared.contracts.cases.v1 import CaseStatus, CoordinationService
from shared.contracts.intake.v1 import FindPersons, Urgency
from shared.policy.matrix import AUDIT_TRAIL

BY_ID = "{row}.id = {id}"
OPTIONAL = strawberry.UNSET


@strawberry.input(description="Which people.")
class PeopleFilter:
    """Which people; several conditions narrow."""

    search: str | None = strawberry.field(
        default=OPTIONAL,
        description="A name, telephone number or reference. Names and numbers are found by keys, never by text.",
    )
    crisis_id: UUID | None = OPTIONAL
    phase: Phase | None = OPTIONAL
    case_status: CaseStatus | None = OPTIONAL
    urgency: Urgency | None = OPTIONAL
    assigned_to_me: bool | None = OPTIONAL
    overdue: bool | None = OPTIONAL


@strawberry.input(description="Which cases.")
class CaseFilter:
    """Which cases; several conditions narrow."""

    search: str | None = OPTIONAL
    crisis_id: UUID | None = OPTIONAL
    status: CaseStatus | None = OPTIONAL
    urgency: Urgency | None = OPTIONAL
    assigned_to_me: bool | None = OPTIONAL


MATCHES = "ANY(ARRAY(SELECT id FROM persons WHERE card LIKE {reference}) || {people})"
PEOPLE = Connected(
    C1,
    "sort_at",
    key_elsewhere="sort_at_elsewhere",
    filters={
        "filter.search": f"{{row}}.id = {MATCHES}",
        "filter.crisis_id": "{row}.crisis_id = {value}",
        "filter.phase": "{row}.phase = {value}",
        "filter.case_status": "{row}.case_status = {value}",
        "filter.urgency": "{row}.urgency = {value}",
        "filter.assigned_to_me": "({row}.caseworker_id IS NOT DISTINCT FROM {viewer}) = {value}",
        "filter.overdue": f"{overdue(NEXT_DUE_AT, '{row}.exercise')} = {{value}}",
    },
)
CASES = Connected(
    C1,
    "opened_at",
    descending=True,
    filters={
        "filter.search": f"{{row}}.person_id = {MATCHES}",
        "filter.crisis_id": "{row}.crisis_id = {value}",
        "filter.status": "{row}.status = {value}",
        "filter.urgency": "{row}.urgency = {value}",
        "filter.assigned_to_me": "({row}.caseworker_id IS NOT DISTINCT FROM {viewer}) = {value}",
    },
)
QUEUED = {"filter": Argument(QueueFilter | None, OPTIONAL), "utc_offset_minutes": Argument(int, 0)}
"""How far east of UTC the reader's clock is says when a day ends."""
ORDERED = {
    "sort": Argument(QueueOrder, QueueOrder.DUE),
    "descending": Argument(bool, default=False),
    "by_household": Argument(bool, default=False),
}
COLLEAGUE = (
    "EXISTS (SELECT 1 FROM persons AS seen WHERE seen.id = {person_id}"  # noqa: S608  # fragments of our own
    f" AND {colleague('{row}', 'seen', '{agency}')} AND {{row}}.id <> {{viewer}})"
)


@strawberry.type(description="What may be asked.")
class Query:
    """What may be asked; every operation is one SQL statement."""

    viewer: Viewer = sourced(Prefetched(C0, "viewer"))
    exercise: Exercise | None = sourced(Prefetched(C0, "exercise"))
    node: Node | None = sourced(AnyNode(C0), arguments={"id": ID})
    crises: list[Crisis] = sourced(Many(C0, order="{row}.is_exercise, {row}.declared_at DESC, {row}.id", usual=25))
    agencies: list[Agency] = sourced(Many(C0, order="{row}.name, {row}.id", usual=25))
    caseworkers: list[Account] = sourced(
        Many(C1, "'caseworker' = ANY({row}.roles) AND {row}.active", order="{row}.name, {row}.id")
    )
    colleagues: list[Account] = sourced(
        Many(C1, COLLEAGUE, order="{row}.name, {row}.id"),
        description="Who of the viewer's agency sees a person, and may be mentioned in their notes.",
        arguments={"person_id": Argument(UUID)},
    )
    need_codes: list[NeedCode] = sourced(
        Prefetched(C0, "need_codes", by="language"),
        description="Specific needs that may be recorded today; labels other than English are unofficial translations.",
        arguments={"language": Argument(Language, Language.EN)},
    )
    places: list[Place] = sourced(
        Many(
            C0,
            "position(lower({search}) IN lower({row}.name)) > 0 OR position(upper({search}) IN {row}.code) = 1",
            order="length({row}.name), {row}.name, {row}.code",
            limit=50,
        ),
        description="Places of the deployment's list whose name has these letters, or whose P-code begins with them.",
        arguments={"search": Argument(str)},
    )
    to_do: StepConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        TO_DO,
        description="What the viewer's roles may do now, for their own people or for all they see; overdue first.",
        arguments=PAGED | {"filter": Argument(ToDoFilter | None, OPTIONAL)},
    )
    queue: QueueEntryConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        QUEUE,
        description="Everybody for whom something is due, once; for the viewer to do, or for others first.",
        arguments=PAGED | QUEUED | ORDERED,
    )
    queue_counts: list[LaneCount] = sourced(
        Counted(C1, "QueueEntry", COUNTED, by=BY_LANE, figures=FIGURES),
        description="How many people stand in each lane of the queue; a lane without anybody is left out.",
        arguments=QUEUED,
    )
    queue_step_counts: list[StepCount] = sourced(
        Counted(C1, "QueueEntry", COUNTED, by=BY_STEP, figures=FIGURES),
        description="The same by step: as many as the queue has where it is narrowed to the step and the lane.",
        arguments=QUEUED,
    )
    workload: list[Workload] = sourced(
        Many(C1, order="{row}.is_exercise, {row}.overdue DESC, {row}.people DESC, {row}.id", usual=25),
        description="What each caseworker of the viewer's agency has on hand: real people first, then most overdue.",
    )
    notices: NoticeConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        NOTICES,
        description="What the viewer is told, newest first.",
        arguments=PAGED | {"unread": Argument(bool | None, OPTIONAL)},
    )
    unread_notices: list[UnreadCount] = sourced(
        Counted(C1, "Notice", UNREAD, by={"kind": "{row}.kind"}, figures=UNREAD_FIGURES),
        description="How many notices of each kind are unread; a kind without any is left out.",
    )
    mail_choice: MailChoice = sourced(Prefetched(C1, "mail_choice"))
    people: PersonConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        PEOPLE,
        description="By what is due next, overdue first.",
        arguments=PAGED | {"filter": Argument(PeopleFilter | None, OPTIONAL)},
    )
    person: Person | None = sourced(One(C1, BY_ID), arguments={"id": Argument(UUID)})
    find_persons: list[Candidate] = sourced(
        SearchResults(C1, "find_persons"),
        description="Search before registering.",
        arguments={"input": Argument(input_of(FindPersons))},
    )
    search_people: list[Candidate] = sourced(
        SearchResults(C1, "search_people", argument="text"),
        description="By name, telephone or document those whose identity the viewer may read, by reference those whom"
        f" the viewer sees; at most {MOST_SHOWN}, best first.",
        arguments={"text": Argument(str)},
    )
    cases: CaseConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        CASES, description="Newest first.", arguments=PAGED | {"filter": Argument(CaseFilter | None, OPTIONAL)}
    )
    cases_opened: list[WeekCount] = sourced(
        by_week("opened_at"), description="By week; a week without any is left out."
    )
    cases_closed: list[WeekCount] = sourced(
        by_week("closed_at"), description="By week; a week without any is left out."
    )
    case: Case | None = sourced(One(C1, BY_ID), arguments={"id": Argument(UUID)})
    imports: ImportConnection = sourced(Connected(C1, "received_at", descending=True), arguments=PAGED)  # type: ignore[valid-type]  # made by connection_of
    import_: Import | None = sourced(One(C1, BY_ID), name="import", arguments={"id": Argument(UUID)})
    agreements: AgreementConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        AGREEMENTS,
        description="What ends first comes first, what has no last day at the end.",
        arguments=PAGED | AGREEMENTS_NARROWED,
    )
    agreement: Agreement | None = sourced(One(C1, BY_ID), arguments={"id": Argument(UUID)})
    agreements_due: list[AgreementDue] = sourced(
        Many(C1, order="{row}.due_on, {row}.id", usual=10),
        description="What is due under agreements within 30 days, or ends within 90; first due first.",
    )
    office_tasks: OfficeTaskConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        OFFICE_TASKS,
        description="What is due about what is no person's, first due first.",
        arguments=PAGED | OFFICE_NARROWED,
    )
    office_task_counts: list[OfficeTaskCount] = sourced(OFFICE_TASK_COUNTS, arguments=OFFICE_NARROWED)
    operations: OperationConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        OPERATIONS,
        arguments=PAGED | NARROWED,
    )
    operation_counts: list[OperationCount] = sourced(
        OPERATION_COUNTS,
        description="How many operations have each status.",
        arguments=NARROWED,
    )
    operation: Operation | None = sourced(One(C1, BY_ID), arguments={"id": Argument(UUID)})
    organisations: list[Organisation] = sourced(
        Many(C1, LISTED, order="{row}.is_exercise, {row}.name, {row}.id", usual=100),
        description="The directory: by letters of the name or the code, by what is offered, by the P-code of where.",
        arguments={
            "search": Argument(str | None, OPTIONAL),
            "service": Argument(CoordinationService | None, OPTIONAL),
            "area": Argument(str | None, OPTIONAL),
            "closed": Argument(bool | None, OPTIONAL),
        },
    )
    organisation: Organisation | None = sourced(One(C1, BY_ID), arguments={"id": Argument(UUID)})
    seat_candidates: list[Case] = sourced(
        SEAT_CANDIDATES,
        description="Open cases that asked for evacuation and have no seat.",
        arguments={"operation_id": Argument(UUID), "first": Argument(int, 50)},
    )
    attachments: list[Attachment] = sourced(
        Many(C1, "{row}.record_id = {record_id}", order="{row}.attached_at DESC, {row}.id", limit=100),
        description="Files of an operation, a crisis, an agency or a donor, newest first.",
        arguments={"record_id": Argument(UUID)},
    )
    recordings: list[Recording] = sourced(
        Many(C0, "{row}.withdrawn_at IS NULL", order="{row}.text_version, {row}.part, {row}.id", usual=25),
        description="Texts for people that are read aloud.",
    )
    journey: Journey | None = sourced(One(C1, BY_ID), arguments={"id": Argument(UUID)})
    follow_up_months: list[FollowUpMonth] = sourced(
        FOLLOW_UP_MONTHS, description="By the month in which they fall due, from five before to three after this one."
    )
    courses: list[Course] = sourced(
        Many(
            C1,
            "({country}::text IS NULL OR {row}.country = {country})",
            order="({row}.exercise IS TRUE), {row}.starts_on DESC, {row}.id",
            usual=25,
        ),
        arguments={"country": Argument(str | None, OPTIONAL)},
    )
    donors: list[Donor] = sourced(Many(C0, order="{row}.name, {row}.id", usual=25))
    docket: ReviewConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        REVIEWS, description="Due first.", arguments=PAGED | {"filter": Argument(DocketFilter | None, OPTIONAL)}
    )
    docket_counts: list[DocketCount] = sourced(
        DOCKET_COUNTS,
        description="How many items the docket has of each kind.",
        arguments={"filter": Argument(DocketFilter | None, OPTIONAL)},
    )
    review: Review | None = sourced(One(C1, BY_ID), arguments={"id": Argument(UUID)})
    reports: ReportConnection = sourced(Connected(C0, "published_at", descending=True), arguments=PAGED)  # type: ignore[valid-type]  # made by connection_of
    report: Report | None = sourced(One(C0, BY_ID), arguments={"id": Argument(UUID)})
    sharing_overrides: SharingOverrideConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        Connected(
            C6,
            "requested_at",
            descending=True,
            filters={"waiting": "({row}.decided_at IS NULL) = {value}"},
        ),
        description="Newest first.",
        arguments=PAGED | {"waiting": Argument(bool | None, OPTIONAL)},
    )
    # Who may read it is decided where it is asked for: whoever may not is refused, and that is a line of it.
    audit_trail: AuditLineConnection = sourced(  # type: ignore[valid-type]  # made by connection_of
        Searched(C0, AUDIT_TRAIL),
        description="What was seen and done in all services, newest first; that it was read is in it as well.",
        arguments=PAGED | {"filter": Argument(AuditTrailFilter | None, OPTIONAL)},
    )
    accounts: list[Account] = sourced(
        Many(C7, order="{row}.name, {row}.id", usual=25), description="Whoever works or worked here."
    )
    code_lists: list[CodeList] = sourced(
        Prefetched(C7, "code_lists"), description="Every list of codes and figures there is here, to be read."
    )
    deadline_rules: list[DeadlineRule] = sourced(
        Prefetched(C7, "deadline_rules"), description="How long everything that is owed usually may take."
    )
    deadlines: list[Deadline] = sourced(
        Many(C7, order="{row}.id", usual=5), description="Those that somebody has changed; all others are as usual."
    )
    # Of whose a viewer is told is decided by intake: whoever reads none gets an empty list.
    partner_feeds: list[PartnerFeed] = sourced(
        Prefetched(C0, "partner_feeds"), description="Of the viewer's own agency; for administrators of every one."
    )
    # Which of them a viewer sees is decided where they are gathered: whoever may not settle them gets an empty list.
    parked_events: ParkedEventConnection = sourced(Prefetched(C0, "parked_events", paged=True), arguments=PAGED)  # type: ignore[valid-type]  # made by connection_of
