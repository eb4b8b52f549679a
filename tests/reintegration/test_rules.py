"""Rules that need no database: what is released when, which attempts count, what a report shows."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.model.instalments import GrantTranche, ShownEvidence
from services.reintegration.grants.release import planned_tranches, release_due, release_outlook
from services.reintegration.monitoring.model.follow_ups import ContactAttempt
from services.reintegration.monitoring.naming import follow_up_id
from services.reintegration.monitoring.reach import failed_since_contact
from services.reintegration.reports.cells import report_cells
from services.reintegration.reports.model import PaidCell
from shared.contracts.intake.v1 import AgeBand, Sex
from shared.contracts.reintegration.v1 import ContactMode, ContactOutcome, GrantStatus
from shared.platform.clock import new_id

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def grant_of(amount_minor: int) -> Grant:
    """An approved grant."""
    return Grant(
        id=new_id(),
        journey_id=new_id(),
        person_id=new_id(),
        donor_id=new_id(),
        review_id=new_id(),
        purpose="business",
        amount_minor=amount_minor,
        currency="EUR",
        status=GrantStatus.APPROVED,
        requested_by=new_id(),
        requested_at=NOON,
        approved_at=NOON,
    )


def shown(grant: Grant, tranche: GrantTranche) -> list[ShownEvidence]:
    """Everything a tranche waits for."""
    return [
        ShownEvidence(
            id=new_id(), grant_id=grant.id, tranche=tranche.number, kind=kind, submitted_by=new_id(), submitted_at=NOON
        )
        for kind in tranche.evidence_required
    ]


def attempt(day: float, outcome: ContactOutcome) -> ContactAttempt:
    """An attempt some days after noon."""
    return ContactAttempt(
        id=new_id(),
        follow_up_id=new_id(),
        journey_id=new_id(),
        mode=ContactMode.PHONE,
        outcome=outcome,
        attempted_at=NOON + timedelta(days=day),
    )


@given(some.integers(min_value=10, max_value=10**12))
def test_tranches_of_any_award_add_up_to_it(amount_minor: int) -> None:
    tranches = planned_tranches(grant_of(amount_minor))

    assert sum(tranche.amount_minor for tranche in tranches) == amount_minor
    assert [tranche.number for tranche in tranches] == [1, 2, 3]


def test_repeated_release_check_releases_a_tranche_once() -> None:
    grant = grant_of(150_001)
    tranches = planned_tranches(grant)
    evidence = shown(grant, tranches[0])

    first = release_due(grant, tranches, evidence, NOON)
    second = release_due(grant, tranches, evidence, NOON)

    assert [event.tranche for event in first] == [1]
    assert second == []


def test_release_timer_starts_only_when_evidence_is_complete() -> None:
    grant = grant_of(150_001)
    tranches = planned_tranches(grant)
    tranches[0].releasable_at = tranches[0].paid_at = NOON

    without = release_outlook(grant, tranches, [], NOON)
    with_evidence = release_outlook(grant, tranches, shown(grant, tranches[1]), NOON)

    assert (without.finished, without.next_at) == (False, None)
    assert with_evidence.next_at == NOON + timedelta(days=30)


def test_contact_attempts_before_the_last_contact_do_not_count() -> None:
    no, yes = ContactOutcome.NO_ANSWER, ContactOutcome.REFUSED
    attempts = [attempt(1, no), attempt(2, yes), attempt(3, no), attempt(4, no)]

    assert len(failed_since_contact(attempts, None)) == 2
    assert failed_since_contact(attempts, NOON + timedelta(days=3)) == [NOON + timedelta(days=4)]
    assert len(failed_since_contact(attempts[:1], None)) == 1


def test_follow_up_id_is_derived_from_journey_and_month() -> None:
    journey_id = new_id()

    assert follow_up_id(journey_id, 3) == follow_up_id(journey_id, 3)
    assert follow_up_id(journey_id, 3) != follow_up_id(journey_id, 6)


@settings(max_examples=15, deadline=None)
@given(
    some.dictionaries(
        some.tuples(some.sampled_from(["GN", "ML"]), some.sampled_from(Sex), some.sampled_from(AgeBand)),
        some.integers(min_value=1, max_value=40),
        max_size=8,
    )
)
def test_no_report_shows_a_small_count_or_its_sum(counts: dict[tuple[str, Sex, AgeBand], int]) -> None:
    paid = [
        PaidCell(*key, returnees=count, paid_minor=count * 75_000, largest_minor=75_000)
        for key, count in counts.items()
    ]

    cells = report_cells(paid)

    assert all(cell.returnees is None or cell.returnees == 0 or cell.returnees >= 10 for cell in cells)
    assert all(cell.paid_minor is None for cell in cells if cell.returnees is None)
    assert all((cell.returnees is None) == (cell.hidden is not None) for cell in cells)


@pytest.mark.parametrize(("largest", "shown"), [(400_000, False), (75_000, True)])
def test_a_sum_is_hidden_where_one_returnee_has_most_of_it(largest: int, *, shown: bool) -> None:
    paid = [PaidCell("GN", "female", "18-59", returnees=10, paid_minor=750_000, largest_minor=largest)]

    (total,) = (cell for cell in report_cells(paid) if {cell.country, cell.sex, cell.age_band} == {"total"})

    assert total.returnees == 10
    assert (total.paid_minor is not None) == shown
