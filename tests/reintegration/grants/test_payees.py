"""Nobody alone gets a payment to an account of their choosing, whatever is done in whatever order by whomever."""

from datetime import UTC, datetime
from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.model.instalments import GrantTranche, Ledger
from services.reintegration.returns.model import Journey
from shared.contracts.base import Money, Sealed, SealKind
from shared.contracts.reintegration.v1 import GrantStatus, JourneyStatus, Payee, PayTranche, RequestGrant
from shared.platform.clock import new_id
from shared.platform.errors import Refused
from shared.platform.identity import Actor

AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
PEOPLE = [uuid5(UUID(int=0), name) for name in ("asks", "works", "pays")]
"""Every one of them has every role."""
PEOPLE_STEPS = st.lists(
    st.tuples(st.sampled_from(["name", "approve", "look", "pay"]), st.sampled_from(PEOPLE)), max_size=14
)


PERSON = new_id()
PAYEE = Sealed[Payee](subject_id=PERSON, kind=SealKind.PAYEE, blob="sealed")


def applied_for(by: UUID, payee: Sealed[Payee] | None) -> Grant:
    command = RequestGrant(
        grant_id=new_id(), journey_id=new_id(), donor_id=new_id(), review_id=new_id(),
        purpose="business", amount=Money(amount_minor=100, currency="EUR"),
    )  # fmt: skip
    journey = Journey(
        id=command.journey_id, person_id=PERSON, case_id=new_id(), movement_id=new_id(), country="ET",
        status=JourneyStatus.OPEN, arrived_at=AT, opened_at=AT, plan_due_at=AT,
    )  # fmt: skip
    grant, _ = Grant.request(command, journey, payee, by, AT)
    grant.version = 1
    return grant


def payment(grant: Grant, payee_as_of: int | None) -> PayTranche:
    return PayTranche(payment_id=new_id(), grant_id=grant.id, tranche=1, payee_as_of=payee_as_of)


@given(st.sampled_from([None, PEOPLE[0]]), PEOPLE_STEPS)
def test_payment_to_a_chosen_account_needs_a_second_person_in_any_order_of_steps(
    named_by: UUID | None, steps: list[tuple[str, UUID]]
) -> None:
    asks = PEOPLE[0]
    grant = applied_for(asks, PAYEE if named_by else None)
    chosen_by, chosen_late = named_by, False
    looked: dict[UUID, int] = {}
    last_change = 1
    for step, who in steps:
        try:
            if step == "approve" and grant.status == GrantStatus.REQUESTED:
                grant.approve([], AT)
                grant.version += 1
            if step == "name":
                grant.name_payee(PAYEE, who, AT)
                grant.version += 1
                chosen_by, chosen_late = who, grant.status == GrantStatus.APPROVED
                last_change = grant.version
            if step == "look":
                looked[who] = grant.version
            if step == "pay":
                tranche = GrantTranche(
                    grant_id=grant.id, number=1, amount_minor=100, share=100, evidence_required=[], waiting_days=0,
                    releasable_at=AT,
                )  # fmt: skip
                grant.pay(tranche, Ledger(), payment(grant, looked.get(who)), Actor(id=who), AT)
                assert chosen_by not in (None, who), "whoever pays chose the account"
                assert who != asks
                if chosen_late:
                    assert chosen_by != asks, "what was approved was turned to an account of whoever asked"
                    assert looked.get(who, 0) >= last_change, "paid to somebody nobody looked at"
        except Refused:
            continue


def test_payment_with_separated_duties_reaches_the_property() -> None:
    """The control: asked for by one, named by another, approved, looked at and paid by a third."""
    grant = applied_for(PEOPLE[0], None)
    grant.approve([], AT)
    grant.version += 1
    grant.name_payee(PAYEE, PEOPLE[1], AT)
    grant.version += 1
    assert grant.payee_version == grant.version
