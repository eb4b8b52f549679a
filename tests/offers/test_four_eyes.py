"""Four eyes where nobody noted who recorded something: whoever may have done it does not go on, and somebody can.

The model refuses by the roles of its actor, the gateway offers by the commands of its viewer.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import combinations as subsets
from typing import Any, NamedTuple
from uuid import UUID

import pytest

from services.cases.assistance.correction import correct
from services.cases.assistance.model import Delivery
from services.cases.evacuation.model.boarding import correct_boarding
from services.gateway.readmodel.rows import Row
from services.reintegration.grants.model.instalments import GrantTranche, Ledger
from shared.contracts.base import Command
from shared.contracts.cases import v1 as cases
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.errors import Refused
from shared.platform.identity import Actor
from shared.policy.matrix import matrix, may_command
from tests.offers.offers import is_offered, offers_of, rows_of
from tests.offers.rows import VIEWER
from tests.offers.things import ID, NOON, REQUESTER, assistance, grant, movement, operation


def delivery_corrected(recorded_by: UUID | None, by: Actor) -> object:
    delivery = Delivery(
        delivery_id=ID, assistance_id=ID, service_code="shelter", modality=cases.Modality.CASH, quantity=2,
        delivered_at=NOON, recorded_by=recorded_by,
    )  # fmt: skip
    reason = cases.DeliveryCorrectionReason.NOT_DELIVERED
    command = cases.CorrectDelivery(delivery_id=ID, assistance_id=ID, version=1, reason=reason, quantity=0)
    return correct(assistance(cases.AssistanceStatus.STARTED), delivery, command, by, NOON)


def boarding_corrected(recorded_by: UUID | None, by: Actor) -> object:
    whose = movement(cases.MovementStatus.BOARDED)
    whose.boarding_by = recorded_by
    reason = cases.BoardingCorrectionReason.RECORDED_BY_MISTAKE
    command = cases.CorrectBoarding(movement_id=ID, version=1, reason=reason)
    return correct_boarding(whose, operation(cases.OperationStatus.FROZEN), command, by, NOON)


def paid(named_by: UUID | None, by: Actor) -> object:
    asked = grant(reintegration.GrantStatus.APPROVED)
    asked.payee_named_by = named_by
    tranche = GrantTranche(
        grant_id=ID, number=1, share=100, amount_minor=100, evidence_required=[], waiting_days=0, releasable_at=NOON
    )
    command = reintegration.PayTranche(payment_id=ID, grant_id=ID, tranche=1, payee_as_of=1)
    return asked.pay(tranche, Ledger(), command, by, NOON)


class Rule(NamedTuple):
    """What another does than who is in the column, in these states, and what puts somebody there."""

    command: type[Command]
    column: str
    recording: tuple[type[Command], ...]
    states: dict[str, Any]
    attempt: Callable[[UUID | None, Actor], object]


RULES = (
    Rule(
        cases.CorrectDelivery,
        "recorded_by",
        (cases.DeliverAssistance,),
        {"assistance": cases.AssistanceStatus.STARTED},
        delivery_corrected,
    ),
    Rule(
        cases.CorrectBoarding,
        "boarding_by",
        (cases.BoardPerson, cases.DepartOperation),
        {"movement": cases.MovementStatus.BOARDED, "operation": cases.OperationStatus.FROZEN},
        boarding_corrected,
    ),
    Rule(
        reintegration.PayTranche,
        "payee_named_by",
        (reintegration.RequestGrant, reintegration.NamePayee),
        {"grant": reintegration.GrantStatus.APPROVED},
        paid,
    ),
)


def roles_of(rule: Rule) -> Iterator[frozenset[str]]:
    """Every set of roles of which one may send the command, out of those that send it or record."""
    asked = {role for one in (rule.command, *rule.recording) for role in matrix().commands[one.command_name()]}
    for size in range(1, len(asked) + 1):
        yield from (
            held for held in map(frozenset, subsets(sorted(asked), size)) if may_command(held, rule.command.__name__)
        )


def recorded(rows: Iterable[Row], column: str, by: UUID | None) -> list[Row]:
    return [replace(one, values=dict(one.values) | {column: by}) if column in one.values else one for one in rows]


def is_done(rule: Rule, recorded_by: UUID | None, roles: frozenset[str]) -> bool:
    try:
        rule.attempt(recorded_by, Actor(id=VIEWER, roles=roles))
    except Refused:
        return False
    return True


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.command.__name__)
@pytest.mark.parametrize("recorded_by", [None, VIEWER, REQUESTER])
def test_who_may_have_recorded_it_is_refused_and_not_offered(rule: Rule, recorded_by: UUID | None) -> None:
    for roles in roles_of(rule):
        rows = recorded(rows_of(rule.command, rule.states), rule.column, recorded_by)
        may_have = any(may_command(roles, one.__name__) for one in rule.recording)
        expected = recorded_by == REQUESTER or (recorded_by is None and not may_have)
        assert is_done(rule, recorded_by, roles) is expected, (roles, "model")
        assert is_offered(rows, offers_of(rule.command), roles) is expected, (roles, "offer")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.command.__name__)
def test_nobody_is_stuck_where_it_is_not_known_who_recorded_it(rule: Rule) -> None:
    assert any(is_done(rule, None, roles) for roles in roles_of(rule))
