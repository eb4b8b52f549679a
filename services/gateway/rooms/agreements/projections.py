"""Agreements, the versions of their terms, and what was done of what they oblige to: rows made from events."""

from enum import Enum
from uuid import UUID

import orjson
from pydantic import BaseModel

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from services.gateway.rooms.agreements.tables import AGREEMENT_DUTIES, AGREEMENT_VERSIONS, AGREEMENTS
from shared.contracts.cases.v1 import (
    AgreementAmended,
    AgreementDrafted,
    AgreementDuty,
    AgreementDutyRecorded,
    AgreementEnded,
    AgreementEnteredIntoForce,
    AgreementResumed,
    AgreementSigned,
    AgreementStatus,
    AgreementSuspended,
    AgreementTerms,
    AgreementTermsWritten,
    AmendmentDiscarded,
    SigningProposed,
    SigningWithdrawn,
    TermsEvent,
    TermsStatus,
)
from shared.platform.messaging.headers import Delivery
from shared.platform.moments import LAST_MOMENT, day_is_over

PROJECTIONS = Projections()
FIRST = 1
COPIED = (
    "kind", "title", "reference", "valid_from", "valid_until", "countries", "report_every_days",
    "exercise_every_months", "review_on", "evaluate_on",
)  # fmt: skip


def _version_id(agreement_id: UUID, number: int) -> UUID:
    return part_id(agreement_id, "terms", number)


def _of_terms(terms: AgreementTerms) -> dict[str, object]:
    """What lists go by."""
    copied = {name: getattr(terms, name) for name in COPIED}
    ends_at = day_is_over(terms.valid_until) if terms.valid_until else LAST_MOMENT
    return copied | {"ends_at": ends_at, "parties": [str(party.organisation_id) for party in terms.parties]}


def _document(terms: AgreementTerms) -> str:
    """As JSON, enumerations by name."""
    return orjson.dumps(_plain(terms), default=str).decode()


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return {name: _plain(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.name if isinstance(value, Enum) else value


def _written(event: TermsEvent, delivery: Delivery) -> Row:
    id = _version_id(event.agreement_id, event.number)
    return row_from_event(
        AGREEMENT_VERSIONS,
        id,
        event,
        version=delivery.sequence,
        status=TermsStatus.WRITTEN,
        terms=_document(event.terms),
    )


@PROJECTIONS.of(AgreementDrafted)
def agreement_drafted(event: AgreementDrafted, delivery: Delivery) -> list[Row]:
    return [
        row(
            AGREEMENTS,
            event.agreement_id,
            version=delivery.sequence,
            status=AgreementStatus.DRAFT,
            number=event.number,
            drafted_at=event.changed_at,
            exercise=delivery.exercise,
            **_of_terms(event.terms),
        ),
        _written(event, delivery),
    ]


@PROJECTIONS.of(AgreementTermsWritten)
def agreement_terms_written(event: AgreementTermsWritten, delivery: Delivery) -> list[Row]:
    """Terms of an amendment show in no list before they are signed."""
    shown = _of_terms(event.terms) if event.number == FIRST else {}
    return [row(AGREEMENTS, event.agreement_id, version=delivery.sequence, **shown), _written(event, delivery)]


@PROJECTIONS.of(AgreementAmended)
def agreement_amended(event: AgreementAmended, delivery: Delivery) -> list[Row]:
    return [row(AGREEMENTS, event.agreement_id, version=delivery.sequence), _written(event, delivery)]


@PROJECTIONS.of(AmendmentDiscarded)
def amendment_discarded(event: AmendmentDiscarded, delivery: Delivery) -> list[Row]:
    return _revised(event.agreement_id, event.number, delivery, status=TermsStatus.DISCARDED)


@PROJECTIONS.of(SigningProposed)
def signing_proposed(event: SigningProposed, delivery: Delivery) -> list[Row]:
    proposed = {"proposed_by": event.changed_by, "proposed_at": event.changed_at}
    return _revised(event.agreement_id, event.number, delivery, status=TermsStatus.PROPOSED, **proposed)


@PROJECTIONS.of(SigningWithdrawn)
def signing_withdrawn(event: SigningWithdrawn, delivery: Delivery) -> list[Row]:
    nobody = {"proposed_by": None, "proposed_at": None}
    return _revised(event.agreement_id, event.number, delivery, status=TermsStatus.WRITTEN, **nobody)


@PROJECTIONS.of(AgreementSigned)
def agreement_signed(event: AgreementSigned, delivery: Delivery) -> list[Row]:
    """An amendment leaves it in force or suspended as it was."""
    first = {"status": AgreementStatus.SIGNED} if event.number == FIRST else {}
    shown = _of_terms(event.terms) | {"number": event.number} | first
    signed = {"status": TermsStatus.SIGNED, "terms": _document(event.terms)}
    made = {"proposed_by": event.proposed_by, "signed_by": event.signed_by, "signed_at": event.signed_at}
    return [
        row(AGREEMENTS, event.agreement_id, version=delivery.sequence, **shown),
        row(
            AGREEMENT_VERSIONS,
            _version_id(event.agreement_id, event.number),
            version=delivery.sequence,
            **signed,
            **made,
        ),
    ]


def _revised(agreement_id: UUID, number: int, delivery: Delivery, **values: object) -> list[Row]:
    return [
        row(AGREEMENTS, agreement_id, version=delivery.sequence),
        row(AGREEMENT_VERSIONS, _version_id(agreement_id, number), version=delivery.sequence, **values),
    ]


@PROJECTIONS.of(AgreementEnteredIntoForce)
def agreement_entered_into_force(event: AgreementEnteredIntoForce, delivery: Delivery) -> list[Row]:
    in_force = {"status": AgreementStatus.IN_FORCE, "in_force_at": event.changed_at}
    return [row(AGREEMENTS, event.agreement_id, version=delivery.sequence, **in_force)]


@PROJECTIONS.of(AgreementSuspended)
def agreement_suspended(event: AgreementSuspended, delivery: Delivery) -> list[Row]:
    suspended = {"status": AgreementStatus.SUSPENDED, "suspension_reason": event.reason}
    return [row(AGREEMENTS, event.agreement_id, version=delivery.sequence, **suspended)]


@PROJECTIONS.of(AgreementResumed)
def agreement_resumed(event: AgreementResumed, delivery: Delivery) -> list[Row]:
    resumed = {"status": AgreementStatus.IN_FORCE, "suspension_reason": None}
    return [row(AGREEMENTS, event.agreement_id, version=delivery.sequence, **resumed)]


@PROJECTIONS.of(AgreementEnded)
def agreement_ended(event: AgreementEnded, delivery: Delivery) -> list[Row]:
    ended = {"status": AgreementStatus.ENDED, "end_reason": event.reason, "ended_at": event.changed_at}
    return [row(AGREEMENTS, event.agreement_id, version=delivery.sequence, **ended)]


@PROJECTIONS.of(AgreementDutyRecorded)
def agreement_duty_recorded(event: AgreementDutyRecorded, delivery: Delivery) -> list[Row]:
    recorded = row_from_event(
        AGREEMENT_DUTIES, part_id(event.agreement_id, "duty", delivery.sequence), event, version=delivery.sequence
    )
    done = {f"last_{event.duty.value}": event.done_on}
    again = {} if event.duty in FROM_TERMS else {f"next_{event.duty.value}": event.next_on}
    return [row(AGREEMENTS, event.agreement_id, version=delivery.sequence, **done, **again), recorded]


FROM_TERMS = frozenset({AgreementDuty.REPORT, AgreementDuty.EXERCISE})
"""When these are due again follows from the terms."""
