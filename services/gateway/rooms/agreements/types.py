"""Agreements, the versions of their terms, what they oblige to and when it is due."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.overdue import time_of
from services.gateway.graphql.sources import (
    Argument,
    Connected,
    Expression,
    Many,
    Node,
    One,
    column,
    connection_of,
    money,
    node,
    permitted,
    sourced,
)
from services.gateway.rooms.agencies.types import Account
from services.gateway.rooms.agreements.due import DUE, DueKind
from services.gateway.rooms.funds.types import Money
from services.gateway.rooms.organisations.types import Organisation
from shared.contracts.base import C1, Command, FieldClass
from shared.contracts.cases.v1 import (
    ActivationSignal,
    AgreementDuty,
    AgreementEndReason,
    AgreementKind,
    AgreementStatus,
    AmendAgreement,
    ArrangeService,
    BringAgreementIntoForce,
    CapScope,
    ConfirmSigning,
    CoordinationService,
    CorrectAgreement,
    CostBasis,
    CostUnit,
    DiscardAmendment,
    DropService,
    EndAgreement,
    InformationChannel,
    PartyRole,
    PayerKind,
    PayingTurn,
    PersonCategory,
    ProposeSigning,
    RecordAgreementDuty,
    RemoveAgreementParty,
    RemoveProcedureStep,
    ReportFigure,
    ResumeAgreement,
    ServiceUnit,
    SetAgreementParty,
    SetCostTerms,
    SuspendAgreement,
    SuspensionReason,
    TermsStatus,
    WithdrawSigning,
    WriteProcedureStep,
)
from shared.contracts.intake.v1 import Purpose

NOW = time_of("{row}.exercise")
STATUS = f"(CASE WHEN {{row}}.status <> 'DRAFT' AND {{row}}.ends_at <= {NOW} THEN 'ENDED' ELSE {{row}}.status END)"
"""As of now: one whose last day is past is over, whoever notes it."""
UNSIGNED = "w.agreement_id = {row}.id AND w.status IN ('WRITTEN', 'PROPOSED')"
REVISION = f"coalesce((SELECT w.status FROM agreement_versions w WHERE {UNSIGNED}), 'NONE')"  # noqa: S608  # our own names
NOT_WHO_PROPOSED = Condition(
    "not who proposed",
    f"NOT EXISTS (SELECT 1 FROM agreement_versions w WHERE {UNSIGNED} AND w.proposed_by = {{viewer}})",  # noqa: S608  # our own names
)
"""Four eyes: what one says was agreed another confirms."""
ACTIONS = (
    Action(CorrectAgreement),
    Action(SetAgreementParty),
    Action(RemoveAgreementParty),
    Action(ArrangeService),
    Action(DropService),
    Action(SetCostTerms),
    Action(WriteProcedureStep),
    Action(RemoveProcedureStep),
    Action(ProposeSigning),
    Action(ConfirmSigning, also=(NOT_WHO_PROPOSED,)),
    Action(WithdrawSigning),
    Action(BringAgreementIntoForce),
    Action(AmendAgreement),
    Action(DiscardAmendment),
    Action(RecordAgreementDuty),
    Action(SuspendAgreement),
    Action(ResumeAgreement),
    Action(EndAgreement),
)
COMMANDS: tuple[type[Command], ...] = tuple(action.command for action in ACTIONS)


def _each(part: str, columns: str) -> str:
    """A relation: one row for each member of a list in the terms."""
    return (
        f"(SELECT v.id AS version_id, part.place, {columns}"  # noqa: S608  # our own names
        f" FROM agreement_versions v, jsonb_array_elements(v.terms->'{part}') WITH ORDINALITY AS part(value, place))"
        " AS {row}"
    )


def _codes_in(document: str, name: str) -> str:
    return f"ARRAY(SELECT jsonb_array_elements_text({document}->'{name}'))"


def _term(name: str, cast: str = "text") -> Any:
    return sourced(Expression(C1, f"({{row}}.terms->>'{name}')::{cast}"))


def _list_term(name: str) -> Any:
    return sourced(Expression(C1, _codes_in("{row}.terms", name)))


OF_VERSION = "{row}.version_id = {parent}.id"
OF_ORGANISATION = "{row}.id = {parent}.organisation_id"
ORGANISATION_ID = "(part.value->>'organisation_id')::uuid AS organisation_id"


@node(_each("parties", f"{ORGANISATION_ID}, {_codes_in('part.value', 'roles')} AS roles"))
class AgreementParty:
    """An organisation of the directory, and what it does under the agreement."""

    organisation: Organisation | None = sourced(One(C1, OF_ORGANISATION))
    roles: list[PartyRole] = column(C1)


@node(
    _each(
        "services",
        f"{ORGANISATION_ID}, part.value->>'provides' AS provides, part.value->>'unit' AS unit,"
        " (part.value->>'capacity')::int AS capacity, (part.value->>'notice_hours')::int AS notice_hours,"
        " (part.value->'price'->>'amount_minor')::bigint AS amount_minor, part.value->'price'->>'currency' AS currency",
    )
)
class ArrangedService:
    """What one party provides, how much of it, how soon after a call, and for what price."""

    organisation: Organisation | None = sourced(One(C1, OF_ORGANISATION))
    provides: CoordinationService = column(C1)
    unit: ServiceUnit = column(C1)
    capacity: int | None = column(C1, description="Null where the agreement names none: not known, not without limit.")
    notice_hours: int = column(C1)
    price: Money | None = money("amount_minor")


@node(
    _each(
        "cost_terms",
        "part.value->>'payer_kind' AS payer_kind, (part.value->>'payer_id')::uuid AS organisation_id,"
        " part.value->>'turn' AS turn, part.value->>'basis' AS basis, (part.value->>'share')::int AS share,"
        " (part.value->'rate'->>'amount_minor')::bigint AS amount_minor, part.value->'rate'->>'currency' AS currency,"
        f" {_codes_in('part.value', 'services')} AS services, {_codes_in('part.value', 'waived_for')} AS waived_for,"
        " (part.value->'cap'->'amount'->>'amount_minor')::bigint AS cap_minor,"
        " part.value->'cap'->'amount'->>'currency' AS cap_currency, part.value->'cap'->>'per' AS cap_per,"
        " part.value->'tier'->>'unit' AS tier_unit, (part.value->'tier'->>'first')::int AS tier_first,"
        " (part.value->'tier'->>'last')::int AS tier_last, (part.value->>'rate_age_days')::int AS rate_age_days",
    )
)
class AgreedCostTerm:
    """What one payer pays."""

    payer_kind: PayerKind = column(C1)
    payer: Organisation | None = sourced(One(C1, OF_ORGANISATION))
    turn: PayingTurn = column(C1)
    basis: CostBasis = column(C1)
    share: int | None = column(C1, description="Basis points of what is left when the payer's turn comes.")
    rate: Money | None = money("amount_minor")
    cap: Money | None = money("cap_minor", "cap_currency")
    cap_per: CapScope | None = column(C1)
    tier_unit: CostUnit | None = column(C1)
    tier_first: int | None = column(C1)
    tier_last: int | None = column(C1)
    services: list[CoordinationService] = column(C1, description="None named means all.")
    waived_for: list[PersonCategory] = column(C1)
    rate_age_days: int = column(C1)


@node(
    _each(
        "procedure",
        f"{ORGANISATION_ID}, (part.value->>'number')::int AS number,"
        " (part.value->>'within_hours')::int AS within_hours, part.value->>'instruction' AS instruction,"
        " part.value->>'form' AS form, part.value->>'channel' AS channel",
    )
)
class ProcedureStep:
    """Who does what, how soon after activation, on which form and by which channel to the people."""

    number: int = column(C1)
    organisation: Organisation | None = sourced(One(C1, OF_ORGANISATION))
    within_hours: int = column(C1)
    instruction: str = column(C1)
    form: str | None = column(C1)
    channel: InformationChannel | None = column(C1)


@node("agreement_versions")
class AgreementVersion:
    """One version of the terms; one that was signed never changes."""

    id: strawberry.ID = column(C1)
    number: int = column(C1)
    status: TermsStatus = column(C1)
    changed_by: Account | None = sourced(One(C1, "{row}.id = {parent}.changed_by"))
    changed_at: datetime | None = column(C1)
    proposed_by: Account | None = sourced(One(C1, "{row}.id = {parent}.proposed_by"))
    proposed_at: datetime | None = column(C1)
    signed_by: Account | None = sourced(One(C1, "{row}.id = {parent}.signed_by"))
    signed_at: datetime | None = column(C1)
    kind: AgreementKind = _term("kind")
    title: str = _term("title")
    reference: str = _term("reference")
    valid_from: date = _term("valid_from", "date")
    valid_until: date | None = _term("valid_until", "date")
    countries: list[str] = _list_term("countries")
    areas: list[str] = _list_term("areas")
    nationalities: list[str] = _list_term("nationalities")
    categories: list[PersonCategory] = _list_term("categories")
    vulnerable_groups: str | None = _term("vulnerable_groups")
    channels: list[InformationChannel] = _list_term("channels")
    decided_by: PartyRole | None = _term("decided_by")
    activation_criteria: str | None = _term("activation_criteria")
    activation_signals: list[ActivationSignal] = _list_term("activation_signals")
    sharing_purposes: list[Purpose] = _list_term("sharing_purposes")
    sharing_classes: list[FieldClass] = _list_term("sharing_classes")
    report_every_days: int | None = _term("report_every_days", "int")
    report_figures: list[ReportFigure] = _list_term("report_figures")
    exercise_every_months: int | None = _term("exercise_every_months", "int")
    review_on: date | None = _term("review_on", "date")
    evaluate_on: date | None = _term("evaluate_on", "date")
    parties: list[AgreementParty] = sourced(Many(C1, OF_VERSION, order="{row}.place", usual=3))
    services: list[ArrangedService] = sourced(Many(C1, OF_VERSION, order="{row}.place", usual=4))
    cost_terms: list[AgreedCostTerm] = sourced(Many(C1, OF_VERSION, order="{row}.place", usual=3))
    procedure: list[ProcedureStep] = sourced(Many(C1, OF_VERSION, order="{row}.number", usual=6))


@node("agreement_duties")
class AgreementDutyDone:
    """A report handed in, an exercise held, a review or an evaluation made."""

    id: strawberry.ID = column(C1)
    duty: AgreementDuty = column(C1)
    done_on: date = column(C1)
    next_on: date | None = column(C1)
    outcome: str | None = column(C1)
    changed_by: Account | None = sourced(One(C1, "{row}.id = {parent}.changed_by"))


@node("agreements")
class Agreement(Node):
    """What organisations have arranged with each other in advance."""

    version: int = column(C1)
    kind: AgreementKind = column(C1)
    title: str = column(C1)
    reference: str = column(C1)
    status: AgreementStatus = sourced(Expression(C1, STATUS), description="Over as soon as its last day is past.")
    number: int = column(C1, description="Of the terms that hold, or of the first draft.")
    valid_from: date = column(C1)
    valid_until: date | None = column(C1)
    countries: list[str] = column(C1, description="None means everywhere.")
    party_ids: list[str] = column(C1, "parties")
    suspension_reason: SuspensionReason | None = column(C1)
    end_reason: AgreementEndReason | None = column(C1)
    exercise: bool = column(C1, "is_exercise")
    exercise_clock: str | None = column(C1, "exercise", description="The tag of the exercise; null for what is real.")
    versions: list[AgreementVersion] = sourced(
        Many(C1, "{row}.agreement_id = {parent}.id", order="{row}.number DESC", usual=2), description="Newest first."
    )
    duties: list[AgreementDutyDone] = sourced(
        Many(C1, "{row}.agreement_id = {parent}.id", order="{row}.done_on DESC, {row}.id", usual=4),
        description="Newest first.",
    )
    permitted_actions: list[str] = permitted(*ACTIONS, agreement=STATUS, revision=REVISION)


AgreementConnection = connection_of(Agreement)
AGREEMENTS = Connected(
    C1,
    "ends_at",
    filters={
        "kind": "{row}.kind = {value}",
        "status": f"{STATUS} = {{value}}",
        "ended": f"({STATUS} = 'ENDED') = {{value}}",
        "organisation_id": "{value}::text = ANY({row}.parties)",
        "country": "({value} = ANY({row}.countries) OR {row}.countries = '{{}}')",
    },
)
AGREEMENTS_NARROWED = {
    "kind": Argument(AgreementKind | None, strawberry.UNSET),
    "status": Argument(AgreementStatus | None, strawberry.UNSET),
    "ended": Argument(bool | None, strawberry.UNSET),
    "organisation_id": Argument(UUID | None, strawberry.UNSET),
    "country": Argument(str | None, strawberry.UNSET),
}


@node(DUE)
class AgreementDue:
    """Something that is due under an agreement, or its end that comes near."""

    id: strawberry.ID = column(C1)
    kind: DueKind = column(C1)
    due_on: date = column(C1)
    overdue: bool = column(C1, description="The day is over, where it is over first.")
    agreement: Agreement = sourced(One(C1, "{row}.id = {parent}.agreement_id"))
