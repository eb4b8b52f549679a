"""Money that was paid comes back: to be paid again, or not."""

from datetime import datetime
from uuid import UUID

from services.reintegration.grants.model.grants import CurrencyDiffers, Grant
from services.reintegration.grants.model.instalments import GrantTranche, Ledger
from services.reintegration.grants.tranches import tranche_plan
from shared.contracts.reintegration.v1 import (
    GrantReopened,
    GrantStatus,
    PaymentReturned,
    PaymentReturnReason,
    RecordPaymentReturn,
    TrancheStatus,
)
from shared.platform.errors import Refused
from shared.platform.guards import require


class NothingReturned(Refused):
    """Nothing is no return."""

    text = "Say how much came back"
    about_field = "amount"


class MoreThanIsOut(Refused):
    """Nothing comes back that was not paid, or has come back before."""

    text = "Of this tranche no more than {most_minor} minor units can come back"
    about_field = "amount"


class MoreThanWasReturned(Refused):
    """Only what was recorded as returned can turn out not to be."""

    text = "Of this tranche no more than {most_minor} minor units are recorded as returned, and not paid again"
    about_field = "amount"


class PayerRecordsReturn(Refused):
    """Four eyes: nobody says alone that what they paid has come back."""

    text = "Somebody other than the one who paid must record what came back"


class RecorderTakesBackReturn(Refused):
    """Four eyes: nobody takes back alone what they recorded of money."""

    text = "Somebody other than the one who recorded the return must take it back"


class GrantPaysNoMore(Refused):
    """The journey ended first."""

    text = "The journey has ended: nothing is paid again"
    about_field = "pay_again"


def record_return(
    grant: Grant, tranche: GrantTranche, ledger: Ledger, command: RecordPaymentReturn, by: UUID, at: datetime
) -> tuple[PaymentReturned, Ledger]:
    """What came back, or did not; the tranche is payable again or closed, or paid where all of it is out."""
    require(RecordPaymentReturn, grant=grant)
    if command.amount.currency != grant.currency:
        raise CurrencyDiffers(currency=grant.currency)
    signed = _require_possible(tranche, ledger, command, by)
    if command.pay_again and grant.status == GrantStatus.ENDED:
        raise GrantPaysNoMore
    after = ledger._replace(returned_minor=ledger.returned_minor + signed, returned_by=by)
    unpaid = tranche.amount_minor - after.spent_minor
    _stand(tranche, pay_again=command.pay_again, unpaid=unpaid, at=at)
    return _returned(grant, tranche, after, command, signed, at), after


def _require_possible(tranche: GrantTranche, ledger: Ledger, command: RecordPaymentReturn, by: UUID) -> int:
    """How much more has come back than before, below zero where it is less."""
    amount = command.amount.amount_minor
    if amount <= 0:
        raise NothingReturned
    if command.reason != PaymentReturnReason.NOT_RETURNED:
        if by == ledger.paid_by:
            raise PayerRecordsReturn
        if amount > ledger.spent_minor:
            raise MoreThanIsOut(most_minor=ledger.spent_minor)
        return amount
    if by == ledger.returned_by:
        raise RecorderTakesBackReturn
    most = min(ledger.returned_minor, tranche.amount_minor - ledger.spent_minor)
    if amount > most:
        raise MoreThanWasReturned(most_minor=most)
    return -amount


def _stand(tranche: GrantTranche, *, pay_again: bool, unpaid: int, at: datetime) -> None:
    tranche.closed_at = at if unpaid and not pay_again else None
    tranche.paid_at = None if unpaid and pay_again else tranche.paid_at or at


def _returned(
    grant: Grant, tranche: GrantTranche, after: Ledger, command: RecordPaymentReturn, signed: int, at: datetime
) -> PaymentReturned:
    to_pay = tranche.status == TrancheStatus.RELEASABLE
    return PaymentReturned(
        **grant.subject(),
        return_id=command.return_id,
        tranche=tranche.number,
        amount=grant.money(signed),
        reason=command.reason,
        returned_minor=after.returned_minor,
        unpaid_minor=tranche.amount_minor - after.spent_minor,
        status=tranche.status,
        pay_by=at + tranche_plan().pay_within if to_pay else None,
        returned_at=at,
    )


def reopen(grant: Grant, tranche: GrantTranche, at: datetime) -> GrantReopened | None:
    """A grant that was paid to the end pays again; else None."""
    if grant.status != GrantStatus.COMPLETED or tranche.status != TrancheStatus.RELEASABLE:
        return None
    grant.status = GrantStatus.APPROVED
    return GrantReopened(**grant.subject(), reopened_at=at)
