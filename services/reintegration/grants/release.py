"""Which tranches of a grant may be paid by now. The terms are those of the day of approval, kept with each tranche."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from services.reintegration.grants.internal_commands import ReleaseOutlook
from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.model.instalments import GrantTranche, ShownEvidence
from services.reintegration.grants.tranches import (
    ReleaseDecision,
    TrancheTerms,
    WaitingFor,
    releasable,
    split_award,
    tranche_plan,
)
from shared.contracts.reintegration.v1 import TrancheReleasable


def planned_tranches(grant: Grant) -> list[GrantTranche]:
    """The tranches an award falls into; they add up to it exactly. Raises AwardTooSmall."""
    instalments = split_award(grant.money(grant.amount_minor))
    return [
        GrantTranche(
            grant_id=grant.id,
            number=instalment.number,
            share=terms.share,
            waiting_days=terms.days,
            amount_minor=instalment.amount.amount_minor,
            evidence_required=instalment.evidence_required,
        )
        for instalment, terms in zip(instalments, tranche_plan().tranches, strict=True)
    ]


def release_due(
    grant: Grant, tranches: Sequence[GrantTranche], evidence: Iterable[ShownEvidence], now: datetime
) -> list[TrancheReleasable]:
    """Release every tranche that waits for nothing any more; the facts of it."""
    decisions = _decisions(grant, tranches, evidence, now)
    return [grant.release(tranche, now) for tranche, decision in decisions if decision.releasable]


def release_outlook(
    grant: Grant, tranches: Sequence[GrantTranche], evidence: Iterable[ShownEvidence], now: datetime
) -> ReleaseOutlook:
    """What is left to wait for once the due tranches are released."""
    moments = [
        decision.time_is_up_at
        for _, decision in _decisions(grant, tranches, evidence, now)
        if decision.waiting_for == (WaitingFor.TIME,) and decision.time_is_up_at is not None
    ]
    finished = all(tranche.releasable_at is not None for tranche in tranches)
    return ReleaseOutlook(finished=finished, next_at=min(moments, default=None))


def _decisions(
    grant: Grant, tranches: Sequence[GrantTranche], evidence: Iterable[ShownEvidence], now: datetime
) -> list[tuple[GrantTranche, ReleaseDecision]]:
    shown = {(one.tranche, one.kind) for one in evidence}
    waiting_since = [grant.approved_at, *(tranche.paid_at for tranche in tranches)]
    return [
        (tranche, releasable(_terms(tranche), _kinds(shown, tranche.number), since, now))
        for tranche, since in zip(tranches, waiting_since, strict=False)
        if tranche.releasable_at is None
    ]


def _kinds(shown: set[tuple[int, str]], number: int) -> set[str]:
    return {kind for tranche, kind in shown if tranche == number}


def _terms(tranche: GrantTranche) -> TrancheTerms:
    return TrancheTerms(share=tranche.share, days=tranche.waiting_days, evidence=tuple(tranche.evidence_required))
