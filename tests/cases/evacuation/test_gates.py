"""The pure rules of the gates."""

from datetime import timedelta

import pytest

from services.cases.evacuation.gates import (
    CLOSED,
    OPEN,
    GateCheck,
    closed_gates,
    gate_rules,
    may_be_taken_to,
    staff_check,
)
from shared.contracts.cases.v1 import Gate, GateOutcome
from shared.contracts.intake.v1 import AssessmentOnRecord, ProtectionStatus
from tests.cases.world import NOON

LIMIT = NOON + timedelta(hours=72)


def test_the_rules_say_that_nobody_has_verified_them() -> None:
    assert gate_rules().verified is False
    assert gate_rules().fit_to_travel_hours == 72


def test_a_fitness_check_holds_for_72_hours_and_not_a_moment_longer() -> None:
    check = staff_check(Gate.FIT_TO_TRAVEL, GateOutcome.PASSED, None, NOON)
    assert check.holds(LIMIT - timedelta(microseconds=1))
    assert not check.holds(LIMIT)


def test_a_stated_validity_may_shorten_a_fitness_check_and_never_lengthen_it() -> None:
    soon, late = NOON + timedelta(hours=24), NOON + timedelta(days=30)
    assert staff_check(Gate.FIT_TO_TRAVEL, GateOutcome.PASSED, soon, NOON).valid_until == soon
    assert staff_check(Gate.FIT_TO_TRAVEL, GateOutcome.PASSED, late, NOON).valid_until == LIMIT


def test_a_document_holds_for_as_long_as_was_stated() -> None:
    late = NOON + timedelta(days=30)
    assert staff_check(Gate.TRAVEL_DOCUMENT, GateOutcome.PASSED, late, NOON).valid_until == late
    assert staff_check(Gate.TRAVEL_DOCUMENT, GateOutcome.PASSED, None, NOON) == OPEN
    assert staff_check(Gate.TRAVEL_DOCUMENT, GateOutcome.FAILED, late, NOON) == CLOSED


def test_what_was_never_checked_failed_or_lapsed_is_closed() -> None:
    checks = {
        Gate.CONSENT: OPEN,
        Gate.TRAVEL_DOCUMENT: CLOSED,
        Gate.FIT_TO_TRAVEL: GateCheck(outcome=GateOutcome.PASSED, valid_until=NOON),
    }
    assert closed_gates(checks, NOON) == [Gate.TRAVEL_DOCUMENT, Gate.FIT_TO_TRAVEL, Gate.PROTECTION]


@pytest.mark.parametrize("status", [status for status in ProtectionStatus if status != ProtectionStatus.NONE_KNOWN])
def test_nobody_is_taken_to_the_country_they_fear(status: ProtectionStatus) -> None:
    fears = AssessmentOnRecord(status=status, feared_countries=["ET", "ER"])
    assert not may_be_taken_to(fears, "ET")
    assert may_be_taken_to(fears, "KE")


@pytest.mark.parametrize("status", [status for status in ProtectionStatus if status != ProtectionStatus.NONE_KNOWN])
def test_who_fears_return_without_saying_where_is_taken_nowhere(status: ProtectionStatus) -> None:
    assert not may_be_taken_to(AssessmentOnRecord(status=status), "KE")


def test_who_fears_nothing_may_be_taken_anywhere() -> None:
    assert may_be_taken_to(AssessmentOnRecord(status=ProtectionStatus.NONE_KNOWN), "ET")


def test_nobody_protected_is_taken_to_a_state_of_origin_they_did_not_name() -> None:
    refugee = AssessmentOnRecord(
        status=ProtectionStatus.REFUGEE, feared_countries=["SD"], protected=True, barred_countries=["ER", "SD"]
    )
    assert not may_be_taken_to(refugee, "ER")
    assert may_be_taken_to(refugee, "KE")


def test_what_was_barred_stays_barred_when_no_concern_is_left() -> None:
    told = AssessmentOnRecord(status=ProtectionStatus.NONE_KNOWN, protected=True, barred_countries=["ER"])
    assert not may_be_taken_to(told, "ER")


def test_somebody_protected_of_whom_no_origin_is_known_is_taken_nowhere() -> None:
    assert not may_be_taken_to(AssessmentOnRecord(status=ProtectionStatus.NONE_KNOWN, protected=True), "KE")
