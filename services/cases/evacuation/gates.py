"""The gates before boarding: pure rules."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict

from shared.contracts.base import CountryCode
from shared.contracts.cases.v1 import Gate, GateOutcome
from shared.contracts.code_lists import is_country
from shared.contracts.intake.v1 import AssessmentOnRecord, NationalityAnswer, OriginOnRecord, ProtectionStatus

CHECKED_BY_SYSTEM = frozenset({Gate.CONSENT, Gate.PROTECTION})


class GateCheck(BaseModel):
    """The newest check of one gate; `valid_until` None holds for as long as nobody says otherwise."""

    model_config = ConfigDict(frozen=True)

    outcome: GateOutcome
    valid_until: datetime | None = None
    version: int | None = None
    """The movement's version since which staff say so; None where the system does, or a release before noted none."""

    def holds(self, at: datetime) -> bool:
        return self.outcome == GateOutcome.PASSED and (self.valid_until is None or self.valid_until > at)


CLOSED = GateCheck(outcome=GateOutcome.FAILED)
OPEN = GateCheck(outcome=GateOutcome.PASSED)


def closed_gates(checks: Mapping[Gate, GateCheck], at: datetime) -> list[Gate]:
    """The gates that are not open, never checked ones too, in the order of the contract."""
    return [gate for gate in Gate if not (gate in checks and checks[gate].holds(at))]


def staff_check(
    gate: Gate, outcome: GateOutcome, stated: datetime | None, fit_for: timedelta, at: datetime
) -> GateCheck:
    """A check made by staff; a fitness check never holds longer than `fit_for`, whatever was stated."""
    if outcome == GateOutcome.FAILED:
        return CLOSED
    if gate != Gate.FIT_TO_TRAVEL:
        return GateCheck(outcome=outcome, valid_until=stated)
    limit = at + fit_for
    return GateCheck(outcome=outcome, valid_until=min(stated or limit, limit))


def may_be_taken_to(assessment: AssessmentOnRecord, destination: CountryCode) -> bool:
    """Whether nothing bars the way: the destination is neither feared nor a state of origin of somebody protected.

    Somebody who fears return without saying where to is taken nowhere until asked again, and neither is a protected
    person whose origin is not known, nor anybody of whom a country is named that is none.
    """
    fears = assessment.status != ProtectionStatus.NONE_KNOWN
    barred = {*assessment.feared_countries, *assessment.barred_countries}
    if fears and not assessment.feared_countries:
        return False
    if not all(map(is_country, (destination, *barred))):
        return False
    origin = assessment.origin
    if assessment.protected or fears or assessment.feared_countries:
        if origin is None or not _is_known(origin):
            return False
        is_stateless = origin.said_stateless or assessment.status == ProtectionStatus.STATELESS
        if is_stateless and origin.nationality_answer != NationalityAnswer.STATELESS:
            return False
        barred |= {*origin.nationalities, *origin.former_residences}
    return destination not in barred


def may_be_handed_to(assessment: AssessmentOnRecord | None, states: Collection[CountryCode]) -> bool:
    """Whether somebody may be handed to an agency that acts for these States: none of them bars the way.

    Nobody is who was never asked what they fear, nor to a State that nobody can name.
    """
    if assessment is None or not states:
        return False
    return all(may_be_taken_to(assessment, state) for state in states)


def _is_known(origin: OriginOnRecord) -> bool:
    """Worked out here for itself: what intake's own guards make of the same facts is not asked."""
    if origin.papers_without_issuer or not all(map(is_country, (*origin.nationalities, *origin.former_residences))):
        return False
    if origin.nationality_answer == NationalityAnswer.STATELESS:
        return origin.former_residences_complete and len(origin.former_residences) > 0
    return origin.nationality_answer == NationalityAnswer.NO_OTHER and len(origin.nationalities) > 0
