"""The pure rules of the gates."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cases.evacuation.gates import (
    CLOSED,
    OPEN,
    GateCheck,
    closed_gates,
    may_be_taken_to,
    staff_check,
)
from shared.contracts.cases.v1 import Gate, GateOutcome
from shared.contracts.intake.v1 import AssessmentOnRecord, NationalityAnswer, OriginOnRecord, ProtectionStatus
from tests.cases.world import NOON

LIVED_IN_ERITREA = OriginOnRecord(
    nationality_answer=NationalityAnswer.STATELESS, former_residences=["ER"], former_residences_complete=True
)
OF_ERITREA = OriginOnRecord(nationalities=["ER"], nationality_answer=NationalityAnswer.NO_OTHER)
FIT_FOR = timedelta(hours=72)
LIMIT = NOON + FIT_FOR


def test_fitness_check_is_valid_for_exactly_its_time() -> None:
    check = staff_check(Gate.FIT_TO_TRAVEL, GateOutcome.PASSED, None, FIT_FOR, NOON)
    assert check.holds(LIMIT - timedelta(microseconds=1))
    assert not check.holds(LIMIT)


def test_stated_validity_may_only_shorten_a_fitness_check() -> None:
    soon, late = NOON + timedelta(hours=24), NOON + timedelta(days=30)
    assert staff_check(Gate.FIT_TO_TRAVEL, GateOutcome.PASSED, soon, FIT_FOR, NOON).valid_until == soon
    assert staff_check(Gate.FIT_TO_TRAVEL, GateOutcome.PASSED, late, FIT_FOR, NOON).valid_until == LIMIT


def test_travel_document_check_is_valid_until_the_stated_time() -> None:
    late = NOON + timedelta(days=30)
    assert staff_check(Gate.TRAVEL_DOCUMENT, GateOutcome.PASSED, late, FIT_FOR, NOON).valid_until == late
    assert staff_check(Gate.TRAVEL_DOCUMENT, GateOutcome.PASSED, None, FIT_FOR, NOON) == OPEN
    assert staff_check(Gate.TRAVEL_DOCUMENT, GateOutcome.FAILED, late, FIT_FOR, NOON) == CLOSED


def test_unchecked_failed_or_lapsed_gate_is_closed() -> None:
    checks = {
        Gate.CONSENT: OPEN,
        Gate.TRAVEL_DOCUMENT: CLOSED,
        Gate.FIT_TO_TRAVEL: GateCheck(outcome=GateOutcome.PASSED, valid_until=NOON),
    }
    assert closed_gates(checks, NOON) == [Gate.TRAVEL_DOCUMENT, Gate.FIT_TO_TRAVEL, Gate.PROTECTION]


@pytest.mark.parametrize("status", [status for status in ProtectionStatus if status != ProtectionStatus.NONE_KNOWN])
def test_feared_country_is_no_destination(status: ProtectionStatus) -> None:
    origin = LIVED_IN_ERITREA if status is ProtectionStatus.STATELESS else OF_ERITREA
    fears = AssessmentOnRecord(status=status, feared_countries=["ET", "ER"], origin=origin)
    assert not may_be_taken_to(fears, "ET")
    assert may_be_taken_to(fears, "KE")


@pytest.mark.parametrize("status", [status for status in ProtectionStatus if status != ProtectionStatus.NONE_KNOWN])
def test_fear_of_return_without_a_country_bars_every_destination(status: ProtectionStatus) -> None:
    assert not may_be_taken_to(AssessmentOnRecord(status=status), "KE")


def test_unprotected_person_may_be_taken_anywhere() -> None:
    assert may_be_taken_to(AssessmentOnRecord(status=ProtectionStatus.NONE_KNOWN), "ET")


def test_state_of_origin_is_no_destination_for_a_protected_person() -> None:
    refugee = AssessmentOnRecord(
        status=ProtectionStatus.REFUGEE,
        feared_countries=["SD"],
        protected=True,
        barred_countries=["ER", "SD"],
        origin=OF_ERITREA,
    )
    assert not may_be_taken_to(refugee, "ER")
    assert may_be_taken_to(refugee, "KE")


def test_barred_country_stays_barred_without_a_current_concern() -> None:
    assessment = AssessmentOnRecord(status=ProtectionStatus.NONE_KNOWN, protected=True, barred_countries=["ER"])
    assert not may_be_taken_to(assessment, "ER")


def test_protected_person_of_unknown_origin_is_taken_nowhere() -> None:
    assert not may_be_taken_to(AssessmentOnRecord(status=ProtectionStatus.NONE_KNOWN, protected=True), "KE")


ANSWERS = st.sampled_from([None, *NationalityAnswer])
STATES = st.lists(st.sampled_from(["ER", "LY", "SD", "UK", "GB", "FR"]), max_size=3)
ORIGINS = st.builds(
    OriginOnRecord,
    nationalities=STATES,
    nationality_answer=ANSWERS,
    former_residences=STATES,
    former_residences_complete=st.booleans(),
    papers_without_issuer=st.booleans(),
)
ASSESSED = st.builds(
    AssessmentOnRecord,
    status=st.sampled_from(ProtectionStatus),
    feared_countries=STATES,
    protected=st.sampled_from([True]),
    barred_countries=STATES,
    origin=st.none() | ORIGINS,
)


@given(ASSESSED, st.sampled_from(["ER", "LY", "SD", "GB", "FR"]), st.sampled_from(["ER", "LY", "UK"]))
def test_further_facts_open_no_destination(assessed: AssessmentOnRecord, destination: str, fact: str) -> None:
    if may_be_taken_to(assessed, destination):
        return
    assert (
        assessed.origin is None
        or not may_be_taken_to(_with(assessed, fact, "nationalities"), destination)
        or (_was_unnamed(assessed))
    )
    more_barred = assessed.model_copy(update={"barred_countries": [*assessed.barred_countries, fact]})
    assert not may_be_taken_to(more_barred, destination)
    if assessed.feared_countries:
        more_feared = assessed.model_copy(update={"feared_countries": [*assessed.feared_countries, fact]})
        assert not may_be_taken_to(more_feared, destination)


def _with(assessed: AssessmentOnRecord, fact: str, name: str) -> AssessmentOnRecord:
    assert assessed.origin
    more = assessed.origin.model_copy(update={name: [*getattr(assessed.origin, name), fact]})
    return assessed.model_copy(update={"origin": more})


def _was_unnamed(assessed: AssessmentOnRecord) -> bool:
    """ "No other" was answered and no nationality named: the first that is named makes the origin known."""
    return assessed.origin is not None and not assessed.origin.nationalities


@pytest.mark.parametrize("answer", [None, NationalityAnswer.UNKNOWN])
@given(ORIGINS, st.sampled_from(["ER", "KE"]))
def test_unanswered_origin_bars_every_destination(
    answer: NationalityAnswer | None, origin: OriginOnRecord, destination: str
) -> None:
    unknown = origin.model_copy(update={"nationality_answer": answer})
    assessment = AssessmentOnRecord(status=ProtectionStatus.ASYLUM_SEEKER, feared_countries=["LY"], origin=unknown)
    assert not may_be_taken_to(assessment, destination)


def test_added_feared_country_opens_no_destination_while_the_origin_is_unknown() -> None:
    assessment = AssessmentOnRecord(
        status=ProtectionStatus.ASYLUM_SEEKER, feared_countries=["LY"], protected=True, barred_countries=["LY"]
    )
    assert not may_be_taken_to(assessment, "ER")


@pytest.mark.parametrize("field", ["feared_countries", "barred_countries"])
def test_unlisted_country_code_bars_every_destination(field: str) -> None:
    assessment = AssessmentOnRecord(status=ProtectionStatus.REFUGEE, feared_countries=["LY"], origin=OF_ERITREA)
    assert may_be_taken_to(assessment, "GB")
    assert not may_be_taken_to(assessment.model_copy(update={field: ["LY", "UK"]}), "GB")
    assert not may_be_taken_to(assessment, "UK")


@given(ORIGINS, st.sampled_from(list(ProtectionStatus)), st.booleans(), st.sampled_from(["ER", "KE", "GB"]))
def test_stateless_person_is_taken_nowhere_until_former_residences_are_known(
    origin: OriginOnRecord,
    status: ProtectionStatus,
    said: bool,  # noqa: FBT001  # hypothesis fills it
    destination: str,
) -> None:
    known = origin.model_copy(update={"said_stateless": said})
    assessment = AssessmentOnRecord(status=status, feared_countries=["LY"], protected=True, origin=known)
    if (said or status is ProtectionStatus.STATELESS) and origin.nationality_answer is not NationalityAnswer.STATELESS:
        assert not may_be_taken_to(assessment, destination)
    as_stateless = assessment.model_copy(update={"status": ProtectionStatus.STATELESS})
    assert may_be_taken_to(assessment, destination) or not may_be_taken_to(as_stateless, destination)
