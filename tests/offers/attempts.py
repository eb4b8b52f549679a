"""Each guarded command as the service's model does it, or refuses it: the same functions that its handlers call."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from services.cases.agreements.model import Agreement
from services.cases.assistance.correction import correct as correct_delivery
from services.cases.assistance.model import Delivery
from services.cases.casework.model import WrittenNote
from services.cases.evacuation.gates import OPEN
from services.cases.evacuation.model.boarding import correct_boarding
from services.cases.evacuation.model.correction import correct
from services.cases.evacuation.model.movement import Movement
from services.cases.organisations.focal_points import Deputy, FocalPoint
from services.cases.organisations.offers import ServiceOffer
from services.reintegration.decisions.model import correct as correct_decision
from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.model.instalments import GrantTranche, Ledger, ShownEvidence
from services.reintegration.grants.model.payment_returns import record_return
from services.reintegration.monitoring.model.follow_ups import ContactAttempt
from services.reintegration.training.model import Course, Enrolment
from shared.contracts.base import Command, Money, Sealed, SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.errors import Refused
from shared.platform.guards import require
from shared.platform.identity import Actor
from tests.offers.things import (
    ANOTHER,
    ID,
    LATER,
    NOON,
    PERSON,
    REQUESTER,
    SEALED_CONTACT,
    SEALED_PAYEE,
    THINGS,
    WORKER,
)

Things = SimpleNamespace
SEALED = Sealed[cases.FocalPointContact].model_validate(SEALED_CONTACT)
WRITTEN = Sealed[cases.CaseNote](subject_id=PERSON, kind=SealKind.HEALTH, blob="sealed")
PAYER = Actor(id=WORKER)
SECOND = Actor(id=ANOTHER)


TERMS = cases.AgreementTerms(
    kind=cases.AgreementKind.INSURANCE, title="A", reference="1", valid_from=NOON.date(), valid_until=LATER.date(),
    parties=[{"organisation_id": id, "roles": ["payer", "provider"]} for id in (ID, PERSON)],
    services=[{"organisation_id": ID, "provides": "cash", "unit": "person", "notice_hours": 1}],
    procedure=[{"number": 1, "organisation_id": ID, "within_hours": 1, "instruction": "Call"}],
)  # fmt: skip
ON = {"agreement_id": ID, "version": 1}


def agreement(things: Things) -> Agreement:
    """With terms that are signed, and others that are not, and a party more than do anything."""
    signed = None if things.agreement is cases.AgreementStatus.DRAFT else TERMS.model_dump(mode="json")
    return Agreement(
        id=ID, recorded_status=things.agreement, revision_status=getattr(things, "revision", cases.RevisionStatus.NONE),
        number=2, signed_terms=signed, written_terms=TERMS.model_dump(mode="json"), proposed_by=REQUESTER,
        drafted_at=NOON,
    )  # fmt: skip


def written(**changed: Any) -> Callable[[type[Command]], Callable[[Things], object]]:
    return lambda command: lambda things: agreement(things).write(command(**ON, **changed), WORKER, NOON)  # type: ignore[arg-type]  # of terms


STEP = {"number": 2, "organisation_id": ID, "within_hours": 2, "instruction": "Drive"}
PAYS = {"payer_kind": "organisation", "payer_id": ID, "turn": "residual", "basis": "whole"}
SERVICE = {"organisation_id": ID, "provides": cases.CoordinationService.FOOD}


def delivered(things: Things) -> object:
    command = cases.DeliverAssistance(
        delivery_id=ID, assistance_id=ID, service_code="shelter", modality=cases.Modality.IN_KIND
    )
    return things.assistance.deliver(command, NOON)


def delivery_corrected(things: Things) -> object:
    delivery = Delivery(
        delivery_id=ID, assistance_id=ID, service_code="shelter", modality=cases.Modality.CASH, quantity=2,
        delivered_at=NOON, recorded_by=WORKER,
    )  # fmt: skip
    reason = cases.DeliveryCorrectionReason.NOT_DELIVERED
    command = cases.CorrectDelivery(delivery_id=ID, assistance_id=ID, version=1, reason=reason, quantity=0)
    return correct_delivery(things.assistance, delivery, command, SECOND, NOON)


def noted(things: Things) -> object:
    note = WrittenNote(note_id=ID, case_id=ID, note=WRITTEN.model_dump(mode="json"), author_id=WORKER, added_at=NOON)
    return things.case.add_note(note, [])


def corrected(things: Things) -> object:
    command = cases.CorrectOperation(operation_id=ID, version=1, origin_time_zone="Africa/Cairo")
    return correct(things.operation, command, NOON)


def boarding_corrected(things: Things) -> object:
    missed = things.movement.status == cases.MovementStatus.NO_SHOW
    reasons = cases.BoardingCorrectionReason
    reason = reasons.WAS_ON_BOARD if missed else reasons.RECORDED_BY_MISTAKE
    command = cases.CorrectBoarding(movement_id=ID, version=1, reason=reason)
    return correct_boarding(things.movement, things.operation, command, SECOND, NOON)


def released(things: Things) -> object:
    require(cases.ReleaseSeat, operation=things.operation, movement=things.movement)
    return things.movement.release(cases.SeatReleaseReason.DECLINED, NOON)


def requested(things: Things) -> object:
    command = reintegration.RequestGrant(
        grant_id=ID, review_id=ID, journey_id=ID, donor_id=ID, purpose="business",
        amount=Money(amount_minor=100, currency="EUR"),
    )  # fmt: skip
    return Grant.request(command, things.journey, None, WORKER, NOON)


def enrolled(things: Things) -> object:
    course = Course(id=ID, title="A", country="ET", starts_on=NOON.date(), sessions=1, places=1, offered_at=NOON)
    return Enrolment.enrol(ID, course, things.journey, NOON)


def payee_named(things: Things) -> object:
    return things.grant.name_payee(Sealed[reintegration.Payee].model_validate(SEALED_PAYEE), ANOTHER, NOON)


def shown(things: Things) -> object:
    return things.grant.show(
        ShownEvidence(id=ID, grant_id=ID, tranche=1, kind="receipt", submitted_by=ANOTHER, submitted_at=NOON)
    )


def paid(things: Things) -> object:
    tranche = GrantTranche(
        grant_id=ID, number=1, share=100, amount_minor=100, evidence_required=[], waiting_days=0, releasable_at=NOON
    )
    command = reintegration.PayTranche(payment_id=ID, grant_id=ID, tranche=1)
    return things.grant.pay(tranche, Ledger(), command, PAYER, NOON)


def payment_returned(things: Things) -> object:
    tranche = GrantTranche(
        grant_id=ID, number=1, share=100, amount_minor=100, evidence_required=[], waiting_days=0, releasable_at=NOON,
        paid_at=NOON,
    )  # fmt: skip
    command = reintegration.RecordPaymentReturn(
        return_id=ID, grant_id=ID, version=1, tranche=1, amount=Money(amount_minor=40, currency="EUR"),
        reason=reintegration.PaymentReturnReason.ACCOUNT_CLOSED, pay_again=False,
    )  # fmt: skip
    return record_return(things.grant, tranche, Ledger(paid_minor=100, paid_by=WORKER), command, ANOTHER, NOON)


def attempted(things: Things) -> object:
    mode, outcome = reintegration.ContactMode.PHONE, reintegration.ContactOutcome.REACHED
    return things.follow_up.attempt(
        ContactAttempt(id=ID, follow_up_id=ID, journey_id=ID, mode=mode, outcome=outcome, attempted_at=NOON)
    )


def recorded(things: Things) -> object:
    findings = reintegration.FollowUpFindings()
    return things.follow_up.record(reintegration.ContactMode.PHONE, findings, None, NOON)


def decided(things: Things) -> object:
    return things.review.decide(reintegration.ReviewDecision.APPROVED, ["plan_feasible"], ANOTHER, NOON)


def decision_corrected(things: Things) -> object:
    decisions = reintegration.ReviewDecision
    things.review.decision, things.review.reasons, things.review.decided_by = decisions.APPROVED, [], WORKER
    command = reintegration.CorrectDecision(
        review_id=ID, version=1, reason=reintegration.DecisionCorrectionReason.RECORDED_WRONGLY,
        decision=decisions.REJECTED, reasons=["evidence_missing"],
    )  # fmt: skip
    return correct_decision(things.review, command, ANOTHER, NOON)


def file_withdrawn(things: Things) -> object:
    command = intake.WithdrawFile(file_id=ID, reason=intake.FileWithdrawalReason.DUPLICATE)
    return things.file.withdraw(command, NOON)


def attachment_withdrawn(things: Things) -> object:
    command = intake.WithdrawAttachment(attachment_id=ID, reason=intake.AttachmentWithdrawalReason.DUPLICATE)
    return things.attachment.withdraw_attachment(command, NOON)


def recording_withdrawn(things: Things) -> object:
    command = intake.WithdrawTextRecording(recording_id=ID, reason=intake.RecordingWithdrawalReason.MISREAD)
    return things.recording.withdraw_recording(command, NOON)


def erasure_declined(things: Things) -> object:
    command = intake.DeclineErasure(erasure_id=ID, reason=intake.ErasureDeclineReason.WITHDRAWN)
    return things.erasure.decline(command, SECOND, NOON)


def override_declined(things: Things) -> object:
    command = intake.DeclineSharingOverride(override_id=ID, reason=intake.OverrideDeclineReason.NOT_NECESSARY)
    return things.sharing_override.decline(command, SECOND, NOON)


def organisation_corrected(things: Things) -> object:
    return things.organisation.correct(cases.CorrectOrganisation(organisation_id=ID, version=1, name="Another"), NOON)


def organisation_closed(things: Things) -> object:
    return things.organisation.close(cases.OrganisationClosureReason.CEASED, [], [], NOON)


def service_offered(things: Things) -> object:
    food = cases.CoordinationService.FOOD
    command = cases.OfferService(organisation_id=ID, offer_id=ID, offered_service=food)
    return ServiceOffer.offer(command, things.organisation, [], NOON)


def service_changed(things: Things) -> object:
    command = cases.ChangeService(organisation_id=ID, version=1, offer_id=ID, languages=["fr"])
    return things.offer.change(command, THINGS["organisation"](cases.OrganisationStatus.LISTED), NOON)


def focal_point_named(things: Things) -> object:
    contact = cases.FocalPointContact(name="Made Up", telephone="+218 91 000 0000")
    command = cases.NameFocalPoint(organisation_id=ID, focal_point_id=ID, contact=contact)
    return FocalPoint.name(command, SEALED, things.organisation, NOON)


def focal_point_changed(things: Things) -> object:
    command = cases.ChangeFocalPoint(organisation_id=ID, version=1, focal_point_id=ID, languages=["fr"])
    return things.focal_point.change(command, None, NOON)


def deputy_named(things: Things) -> object:
    stands_in = FocalPoint(id=ANOTHER, organisation_id=ID, status=cases.FocalPointStatus.NAMED, named_at=NOON)
    command = cases.NameDeputy(
        organisation_id=ID, deputy_id=ID, focal_point_id=ID, stands_in_id=ANOTHER, from_day=NOON.date(),
        until_day=LATER.date(),
    )  # fmt: skip
    return Deputy.name(command, things.focal_point, stands_in, [], NOON)


def deputy_ended(things: Things) -> object:
    deputy = Deputy(
        id=ID, organisation_id=ID, focal_point_id=ID, stands_in_id=ANOTHER, from_day=NOON.date(), until_day=LATER.date()
    )
    return deputy.end(things.organisation, NOON)


ATTEMPTS: dict[type[Command], Callable[[Things], object]] = {
    cases.CorrectAgreement: written(title="B")(cases.CorrectAgreement),
    cases.SetAgreementParty: written(organisation_id=WORKER, roles=["payer"])(cases.SetAgreementParty),
    cases.RemoveAgreementParty: written(organisation_id=PERSON)(cases.RemoveAgreementParty),
    cases.ArrangeService: written(**SERVICE, unit="person", notice_hours=1)(cases.ArrangeService),
    cases.DropService: written(organisation_id=ID, provides="cash")(cases.DropService),
    cases.SetCostTerms: written(cost_terms=[PAYS])(cases.SetCostTerms),
    cases.WriteProcedureStep: written(**STEP)(cases.WriteProcedureStep),
    cases.RemoveProcedureStep: written(number=1)(cases.RemoveProcedureStep),
    cases.AmendAgreement: lambda things: agreement(things).amend(WORKER, NOON),
    cases.DiscardAmendment: lambda things: agreement(things).discard_amendment(WORKER, NOON),
    cases.ProposeSigning: lambda things: agreement(things).propose_signing(WORKER, NOON),
    cases.WithdrawSigning: lambda things: agreement(things).withdraw_signing(WORKER, NOON),
    cases.ConfirmSigning: lambda things: agreement(things).confirm_signing(SECOND, NOON),
    cases.BringAgreementIntoForce: lambda things: agreement(things).bring_into_force(WORKER, NOON),
    cases.SuspendAgreement: lambda things: agreement(things).suspend(
        cases.SuspendAgreement(**ON, reason=cases.SuspensionReason.SECURITY), WORKER, NOON
    ),
    cases.ResumeAgreement: lambda things: agreement(things).resume(WORKER, NOON),
    cases.EndAgreement: lambda things: agreement(things).end(
        cases.EndAgreement(**ON, reason=cases.AgreementEndReason.REPLACED), WORKER, NOON
    ),
    cases.RecordAgreementDuty: lambda things: agreement(things).record_duty(
        cases.RecordAgreementDuty(**ON, duty=cases.AgreementDuty.REVIEW, done_on=NOON.date()), WORKER, NOON
    ),
    cases.StartAssistance: lambda things: things.assistance.start(timedelta(hours=72), NOON),
    cases.DeliverAssistance: delivered,
    cases.CorrectDelivery: delivery_corrected,
    cases.CompleteAssistance: lambda things: things.assistance.complete(NOON, met=True, reason=None),
    cases.AssignCase: lambda things: things.case.assign(WORKER, NOON),
    cases.ReleaseCase: lambda things: things.case.release(WORKER, cases.CaseReleaseReason.ABSENCE, NOON),
    cases.AddCaseNote: noted,
    cases.CloseCase: lambda things: things.case.close(cases.CaseClosureReason.GOALS_MET, frozenset(), NOON),
    cases.CorrectOperation: corrected,
    cases.FreezeManifest: lambda things: things.operation.freeze(0, NOON),
    cases.DepartOperation: lambda things: things.operation.depart(0, 0, NOON),
    cases.ArriveOperation: lambda things: things.operation.arrive(0, NOON),
    cases.CancelOperation: lambda things: things.operation.cancel("weather", 0, NOON),
    cases.HoldSeat: lambda things: Movement.hold(ID, things.case, things.operation, 1, NOON),
    cases.CheckGate: lambda things: things.movement.record_staff_check(
        things.operation, cases.Gate.TRAVEL_DOCUMENT, OPEN.model_copy(update={"valid_until": LATER}), NOON, 0
    ),
    cases.ConfirmSeat: lambda things: things.movement.confirm(things.operation, NOON),
    cases.ReleaseSeat: released,
    cases.CorrectBoarding: boarding_corrected,
    cases.BoardPerson: lambda things: things.movement.board(things.operation, NOON),
    cases.HandOverPerson: lambda things: things.movement.hand_over("ET", None, NOON),
    cases.CorrectOrganisation: organisation_corrected,
    cases.ConfirmOrganisation: lambda things: things.organisation.confirm(LATER, NOON),
    cases.CloseOrganisation: organisation_closed,
    cases.OfferService: service_offered,
    cases.ChangeService: service_changed,
    cases.EndService: lambda things: things.offer.end(NOON),
    cases.NameFocalPoint: focal_point_named,
    cases.ChangeFocalPoint: focal_point_changed,
    cases.EndFocalPoint: lambda things: things.focal_point.end(NOON),
    cases.NameDeputy: deputy_named,
    cases.EndDeputy: deputy_ended,
    intake.ActivateCrisis: lambda things: things.crisis.activate(NOON),
    intake.CloseCrisis: lambda things: things.crisis.close(NOON),
    intake.RegisterHousehold: lambda things: require(intake.RegisterHousehold, crisis=things.crisis),
    intake.RegisterPerson: lambda things: require(intake.RegisterPerson, crisis=things.crisis),
    intake.EndNeed: lambda things: things.need.end(NOON),
    intake.WithdrawConsent: lambda things: things.consent.withdraw(NOON),
    intake.WithdrawAttachment: attachment_withdrawn,
    intake.WithdrawFile: file_withdrawn,
    intake.WithdrawTextRecording: recording_withdrawn,
    intake.WithdrawSharing: lambda things: things.sharing_grant.end(NOON),
    intake.WithdrawRequest: lambda things: things.request.withdraw(NOON),
    intake.ApproveErasure: lambda things: things.erasure.approve(SECOND, NOON),
    intake.DeclineErasure: erasure_declined,
    intake.ApproveSharingOverride: lambda things: things.sharing_override.approve(SECOND, NOON),
    intake.DeclineSharingOverride: override_declined,
    reintegration.EndDonor: lambda things: things.donor.end(WORKER, NOON),
    reintegration.ResumeDonor: lambda things: things.donor.resume(WORKER, NOON),
    reintegration.AgreePlan: lambda things: things.journey.agree_plan(NOON),
    reintegration.CloseJourney: lambda things: things.journey.propose_closure(
        reintegration.ClosureOutcome.REINTEGRATED, ID
    ),
    reintegration.RequestGrant: requested,
    reintegration.EnrolInCourse: enrolled,
    reintegration.NamePayee: payee_named,
    reintegration.SubmitEvidence: shown,
    reintegration.PayTranche: paid,
    reintegration.RecordPaymentReturn: payment_returned,
    reintegration.RecordContactAttempt: attempted,
    reintegration.RecordFollowUp: recorded,
    reintegration.DecideReview: decided,
    reintegration.CorrectDecision: decision_corrected,
}


def is_refused(command: type[Command], **things: Any) -> bool:
    """Whether the model refuses it by name."""
    try:
        ATTEMPTS[command](SimpleNamespace(**things))
    except Refused:
        return True
    return False
