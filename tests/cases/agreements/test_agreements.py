"""Agreements: written, signed in by two, changed by versions, over at their day."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.cases.agreements.model import (
    Agreement,
    AgreementInOtherStatus,
    AgreementIsOver,
    AgreementNotYetValid,
    AmendmentNotYetValid,
    DutyInFuture,
    NextDutyTooEarly,
    RevisionInOtherStatus,
    SignerProposed,
)
from services.cases.agreements.terms import (
    AgreementEndsBeforeItBegins,
    NobodyDecides,
    NotAParty,
    PartiesMissing,
    PartyHasDuties,
    ReportFiguresMissing,
    ServiceNotArranged,
    StepNotWritten,
    TermRequired,
)
from shared.contracts.cases.v1 import (
    AgreementDuty,
    AgreementEndReason,
    AgreementKind,
    AgreementStatus,
    ArrangeService,
    CorrectAgreement,
    DraftAgreement,
    DropService,
    EndAgreement,
    RecordAgreementDuty,
    RemoveAgreementParty,
    RemoveProcedureStep,
    SetAgreementParty,
    SuspendAgreement,
    SuspensionReason,
    TermsCommand,
    WriteProcedureStep,
)
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.identity import Actor

ID, STATE, CARRIER, STRANGER = (UUID(int=number) for number in range(1, 5))
ONE, ANOTHER = UUID(int=8), UUID(int=9)
SECOND = Actor(id=ANOTHER)
FIRST_DAY, LAST_DAY = date(2026, 3, 1), date(2026, 12, 31)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ON: dict[str, Any] = {"agreement_id": ID, "version": 1}


def draft(**changed: Any) -> Agreement:
    known = {"kind": AgreementKind.INSURANCE, "title": "Seats", "reference": "A-1", "valid_from": FIRST_DAY}
    return Agreement.draft(
        DraftAgreement(**{"agreement_id": ID, "valid_until": LAST_DAY} | known | changed), ONE, NOON
    )[0]


def write(agreement: Agreement, command: type[TermsCommand], **named: Any) -> None:
    agreement.write(command(**ON, **named), ONE, NOON)


def with_parties(**changed: Any) -> Agreement:
    agreement = draft(**changed)
    write(agreement, SetAgreementParty, organisation_id=STATE, roles=["payer"])
    write(agreement, SetAgreementParty, organisation_id=CARRIER, roles=["provider"])
    return agreement


def signed(**changed: Any) -> Agreement:
    agreement = with_parties(**changed)
    agreement.propose_signing(ONE, NOON)
    agreement.confirm_signing(SECOND, NOON)
    return agreement


def in_force() -> Agreement:
    agreement = signed()
    agreement.bring_into_force(ONE, NOON)
    return agreement


def refused(why: type[Refused], field: str | None, attempt: Any) -> None:
    with pytest.raises(why) as raised:
        attempt()
    assert raised.value.field == field


def test_an_agreement_goes_from_draft_to_its_end() -> None:
    agreement = in_force()
    assert agreement.standing(NOON).status is AgreementStatus.IN_FORCE
    agreement.suspend(SuspendAgreement(**ON, reason=SuspensionReason.SECURITY), ONE, NOON)
    assert agreement.standing(NOON).status is AgreementStatus.SUSPENDED
    agreement.resume(ONE, NOON)
    agreement.end(EndAgreement(**ON, reason=AgreementEndReason.REPLACED), ONE, NOON)
    assert agreement.standing(NOON).status is AgreementStatus.ENDED
    refused(AgreementInOtherStatus, "agreement_id", lambda: agreement.amend(ONE, NOON))


def test_whoever_proposed_the_signing_does_not_confirm_it() -> None:
    agreement = with_parties()
    agreement.propose_signing(ONE, NOON)
    refused(SignerProposed, "agreement_id", lambda: agreement.confirm_signing(Actor(id=ONE), NOON))
    refused(SignerProposed, "agreement_id", lambda: agreement.confirm_signing(Actor(id=ANOTHER, kind="service"), NOON))
    assert agreement.confirm_signing(SECOND, NOON).signed_by == ANOTHER


def test_proposed_terms_are_taken_back_before_they_are_written_on() -> None:
    agreement = with_parties()
    agreement.propose_signing(ONE, NOON)
    refused(RevisionInOtherStatus, "agreement_id", lambda: write(agreement, CorrectAgreement, title="B"))
    agreement.withdraw_signing(ANOTHER, NOON)
    write(agreement, CorrectAgreement, title="B")
    agreement.propose_signing(ANOTHER, NOON)
    assert agreement.confirm_signing(Actor(id=ONE), NOON).terms.title == "B"


def test_signed_terms_hold_until_an_amendment_is_signed() -> None:
    agreement = in_force()
    refused(RevisionInOtherStatus, "agreement_id", lambda: write(agreement, CorrectAgreement, title="B"))
    assert agreement.amend(ONE, NOON).number == 2
    write(agreement, CorrectAgreement, title="B")
    assert agreement.terms is not None
    assert agreement.terms.title == "Seats"
    agreement.propose_signing(ONE, NOON)
    assert agreement.confirm_signing(SECOND, NOON).number == 2
    assert agreement.terms.title == "B"
    assert agreement.standing(NOON).status is AgreementStatus.IN_FORCE


def test_a_discarded_amendment_changes_nothing_and_its_number_is_not_used_again() -> None:
    agreement = in_force()
    agreement.amend(ONE, NOON)
    write(agreement, CorrectAgreement, title="B")
    agreement.discard_amendment(ONE, NOON)
    assert agreement.terms is not None
    assert agreement.terms.title == "Seats"
    assert agreement.amend(ONE, NOON).number == 3


def test_an_agreement_is_over_after_its_last_day_by_itself() -> None:
    agreement = in_force()
    late = NOON + timedelta(days=400)
    assert agreement.standing(late).status is AgreementStatus.ENDED
    refused(AgreementInOtherStatus, "agreement_id", lambda: agreement.amend(ONE, late))


@given(last=some.dates(date(2026, 3, 3), date(2030, 1, 1)), days=some.integers(-900, 900))
def test_an_agreement_never_binds_after_its_last_day(last: date, days: int) -> None:
    agreement = signed(valid_until=last)
    at = datetime(last.year, last.month, last.day, 23, 59, tzinfo=UTC) + timedelta(days=days)
    over = agreement.standing(at).status is AgreementStatus.ENDED
    assert over is (days >= 0)


@given(
    titles=some.lists(some.sampled_from("ABC"), max_size=6), keeps=some.lists(some.booleans(), min_size=6, max_size=6)
)
def test_what_holds_is_always_what_two_people_signed_last(titles: list[str], keeps: list[bool]) -> None:
    agreement, holds, number = in_force(), "Seats", 1
    for title, kept in zip(titles, keeps, strict=False):
        agreement.amend(ONE, NOON)
        number += 1
        write(agreement, CorrectAgreement, title=f"{title} {number}")
        agreement.propose_signing(ONE, NOON)
        if kept:
            agreement.confirm_signing(SECOND, NOON)
            holds = f"{title} {number}"
        else:
            agreement.discard_amendment(ONE, NOON)
        assert agreement.terms is not None
        assert (agreement.terms.title, agreement.number) == (holds, number)


def test_a_correction_leaves_what_it_does_not_name() -> None:
    agreement = draft()
    write(agreement, CorrectAgreement, countries=["LY"], valid_until=None)
    write(agreement, CorrectAgreement, title="B")
    assert (agreement.written.countries, agreement.written.valid_until) == (["LY"], None)
    write(agreement, CorrectAgreement, countries=None)
    assert agreement.written.countries == []
    refused(NothingCorrected, None, lambda: write(agreement, CorrectAgreement, title="B"))
    refused(TermRequired, "title", lambda: write(agreement, CorrectAgreement, title=None))


def test_an_agreement_does_not_end_before_it_begins() -> None:
    refused(AgreementEndsBeforeItBegins, "valid_until", lambda: draft(valid_until=FIRST_DAY - timedelta(days=1)))
    agreement = draft()
    early = FIRST_DAY - timedelta(days=1)
    refused(AgreementEndsBeforeItBegins, "valid_until", lambda: write(agreement, CorrectAgreement, valid_until=early))


def test_only_parties_provide_and_take_steps() -> None:
    agreement = with_parties()
    service = {"provides": "transport", "unit": "seat", "notice_hours": 24, "capacity": 40}
    refused(NotAParty, "organisation_id", lambda: write(agreement, ArrangeService, organisation_id=STRANGER, **service))
    step = {"number": 1, "within_hours": 6, "instruction": "Call the carrier"}
    refused(
        NotAParty, "organisation_id", lambda: write(agreement, WriteProcedureStep, organisation_id=STRANGER, **step)
    )
    write(agreement, ArrangeService, organisation_id=CARRIER, **service)
    write(agreement, ArrangeService, organisation_id=CARRIER, **service | {"capacity": 20})
    assert [one.capacity for one in agreement.written.services] == [20]
    refused(PartyHasDuties, "organisation_id", lambda: write(agreement, RemoveAgreementParty, organisation_id=CARRIER))
    write(agreement, DropService, organisation_id=CARRIER, provides="transport")
    drop = {"organisation_id": CARRIER, "provides": "transport"}
    refused(ServiceNotArranged, "provides", lambda: write(agreement, DropService, **drop))
    write(agreement, RemoveAgreementParty, organisation_id=CARRIER)
    refused(NotAParty, "organisation_id", lambda: write(agreement, RemoveAgreementParty, organisation_id=CARRIER))


def test_steps_are_in_order_and_keep_their_numbers() -> None:
    agreement = with_parties()
    for number in (3, 1, 2):
        step = {"number": number, "organisation_id": STATE, "within_hours": number, "instruction": f"Step {number}"}
        write(agreement, WriteProcedureStep, **step)
    write(agreement, RemoveProcedureStep, number=2)
    assert [step.number for step in agreement.written.procedure] == [1, 3]
    refused(StepNotWritten, "number", lambda: write(agreement, RemoveProcedureStep, number=2))


def test_nobody_signs_alone_or_with_nobody_who_decides_or_for_reports_about_nothing() -> None:
    refused(PartiesMissing, None, lambda: draft().propose_signing(ONE, NOON))
    agreement = with_parties()
    write(agreement, CorrectAgreement, decided_by="coordinator")
    refused(NobodyDecides, "decided_by", lambda: agreement.propose_signing(ONE, NOON))
    write(agreement, CorrectAgreement, decided_by="payer", report_every_days=30)
    refused(ReportFiguresMissing, "report_figures", lambda: agreement.propose_signing(ONE, NOON))


def test_nothing_is_signed_whose_last_day_is_past() -> None:
    agreement, late = with_parties(), NOON + timedelta(days=400)
    refused(AgreementIsOver, "agreement_id", lambda: agreement.propose_signing(ONE, late))
    agreement.propose_signing(ONE, NOON)
    refused(AgreementIsOver, "agreement_id", lambda: agreement.confirm_signing(SECOND, late))


def test_nothing_is_in_force_before_its_first_day() -> None:
    agreement = signed(valid_from=FIRST_DAY + timedelta(days=2))
    refused(AgreementNotYetValid, "agreement_id", lambda: agreement.bring_into_force(ONE, NOON))
    agreement.bring_into_force(ONE, NOON + timedelta(days=2))


def suspended() -> Agreement:
    agreement = in_force()
    agreement.suspend(SuspendAgreement(**ON, reason=SuspensionReason.SECURITY), ONE, NOON)
    return agreement


@pytest.mark.parametrize("binding", [in_force, suspended])
def test_an_amendment_binds_from_its_own_first_day(binding: Callable[[], Agreement]) -> None:
    agreement, later = binding(), FIRST_DAY + timedelta(days=60)
    agreement.amend(ONE, NOON)
    write(agreement, CorrectAgreement, valid_from=later)
    agreement.propose_signing(ONE, NOON)
    refused(AmendmentNotYetValid, "agreement_id", lambda: agreement.confirm_signing(SECOND, NOON))
    assert agreement.terms is not None
    assert agreement.terms.valid_from == FIRST_DAY
    assert agreement.confirm_signing(SECOND, NOON + timedelta(days=60)).terms.valid_from == later


def test_an_amendment_before_the_agreement_is_in_force_waits_with_it() -> None:
    agreement = signed()
    agreement.amend(ONE, NOON)
    write(agreement, CorrectAgreement, valid_from=FIRST_DAY + timedelta(days=60))
    agreement.propose_signing(ONE, NOON)
    agreement.confirm_signing(SECOND, NOON)
    refused(AgreementNotYetValid, "agreement_id", lambda: agreement.bring_into_force(ONE, NOON))


def test_a_duty_was_done_and_is_due_again_later() -> None:
    agreement = in_force()

    def record(done_on: date, next_on: date | None = None) -> None:
        command = RecordAgreementDuty(**ON, duty=AgreementDuty.REVIEW, done_on=done_on, next_on=next_on)
        agreement.record_duty(command, ONE, NOON)

    refused(DutyInFuture, "done_on", lambda: record(date(2026, 4, 1)))
    refused(NextDutyTooEarly, "next_on", lambda: record(FIRST_DAY, FIRST_DAY))
    record(FIRST_DAY, LAST_DAY)
