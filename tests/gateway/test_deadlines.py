"""Deadlines as administrators see and change them."""

import pytest

from services.gateway.execution.deadline_rules import rules_for
from shared.contracts.cases.v1 import CasesDeadlineChanged
from shared.contracts.deadlines import DeadlineCode, DeadlineReason, deadline_rules
from tests.gateway.support import AT, GatewayHarness, account_of

RULE = deadline_rules()[DeadlineCode.COMPLETION_HIGH]
RULES = "{ deadlineRules { id code unit usual least most permittedActions } }"
CHANGED = (
    "{ deadlines { id version code unit amount changes { version amountBefore amount reason changedBy { name } } } }"
)
CHANGE = """mutation($input: ChangeCasesDeadlineInput!) { changeCasesDeadline(input: $input) {
    __typename ... on Deadline { id version amount } ... on Rejected { code message } } }"""


def changed(before: int, amount: int) -> CasesDeadlineChanged:
    return CasesDeadlineChanged(
        deadline_id=RULE.id,
        code=RULE.code,
        unit=RULE.unit,
        amount_before=before,
        amount=amount,
        reason=DeadlineReason.MORE_CAPACITY,
        changed_by=account_of("administrator").id,
        changed_at=AT,
    )


@pytest.mark.parametrize(
    ("role", "shown", "may_change"),
    [("administrator", 16, True), ("data_protection_officer", 16, False), ("supervisor", 0, False)],
)
def test_deadlines_are_changed_by_administrators_only(role: str, shown: int, may_change: bool) -> None:  # noqa: FBT001  # a parameter
    rules = rules_for([role])
    assert len(rules) == shown
    assert all(bool(rule["permitted_actions"]) is may_change for rule in rules)


@pytest.mark.stack
async def test_an_administrator_sees_every_deadline_and_every_change(gateway: GatewayHarness) -> None:
    rules = (await gateway.ask("administrator", RULES))["deadlineRules"]
    assert [rule["code"] for rule in rules] == [code.name for code in deadline_rules()]
    [high] = [rule for rule in rules if rule["id"] == str(RULE.id)]
    assert (high["unit"], high["usual"], high["permittedActions"]) == ("HOURS", 72, ["ChangeCasesDeadline"])
    await gateway.project(changed(72, 60), changed(60, 48))
    [now] = (await gateway.ask("administrator", CHANGED))["deadlines"]
    assert (now["id"], now["version"], now["code"], now["amount"]) == (str(RULE.id), 2, "COMPLETION_HIGH", 48)
    assert [(one["version"], one["amountBefore"], one["amount"]) for one in now["changes"]] == [
        (2, 60, 48),
        (1, 72, 60),
    ]
    assert now["changes"][0]["changedBy"]["name"] == account_of("administrator").name
    assert (await gateway.ask("supervisor", CHANGED))["deadlines"] == []


@pytest.mark.stack
async def test_a_change_shows_the_deadline_as_it_is_now(gateway: GatewayHarness) -> None:
    given = {"deadlineId": str(RULE.id), "version": 0, "amount": 96, "reason": "EXPERIENCE"}
    refused = (await gateway.ask("supervisor", CHANGE, input=given))["changeCasesDeadline"]
    assert refused["code"] == "forbidden"
    await gateway.accept(changed(72, 96))
    shown = (await gateway.ask("administrator", CHANGE, input=given))["changeCasesDeadline"]
    assert (shown["__typename"], shown["amount"]) == ("Deadline", 96)
