"""Every deadline there is, as it usually is, and by which command it is changed."""

from collections.abc import Iterable, Mapping
from typing import Any

from shared.contracts.base import C7
from shared.contracts.cases.v1 import ChangeCasesDeadline
from shared.contracts.deadlines import ChangeDeadline, DeadlineRule, deadline_rules
from shared.contracts.intake.v1 import ChangeIntakeDeadline
from shared.contracts.reintegration.v1 import ChangeReintegrationDeadline
from shared.policy.matrix import Reach, may_command, visible_classes

COMMANDS: Mapping[str, type[ChangeDeadline]] = {
    command.service: command for command in (ChangeIntakeDeadline, ChangeCasesDeadline, ChangeReintegrationDeadline)
}


def rules_for(roles: Iterable[str]) -> list[dict[str, Any]]:
    """In the order of the file; none for whoever sees nothing of how the house is set up."""
    held = list(roles)
    if C7 not in visible_classes(held, Reach.ALL):
        return []
    return [_shown(rule, held) for rule in deadline_rules().values()]


def _shown(rule: DeadlineRule, roles: list[str]) -> dict[str, Any]:
    command = COMMANDS[rule.service].command_name()
    return {
        "id": rule.id,
        "code": rule.code.name,
        "unit": rule.unit.name,
        **rule.bounds.model_dump(),
        "permitted_actions": [command] if may_command(roles, command) else [],
    }
