"""How long what is owed may take, in every service: the figure somebody set, or the usual one.

What begins asks once and keeps the moment by which it is due, so that a later change reaches nothing that has begun.
"""

from datetime import datetime, timedelta
from uuid import UUID

from shared.contracts.deadlines import ChangeDeadline, DeadlineChanged, DeadlineCode, DeadlineRule, deadline_rules
from shared.platform.columns import code, moment
from shared.platform.errors import ExerciseIsMixed, NotFound, Refused, VersionConflict
from shared.platform.exercises import HEADER
from shared.platform.records import Aggregate
from shared.platform.unit_of_work import UnitOfWork


class DeadlineOutOfBounds(Refused):
    """Nobody makes what is urgent wait for a year, nor asks for what nobody can do."""

    text = "This deadline is at least {least} and at most {most} {unit}"
    about_field = "amount"


class DeadlineUnchanged(Refused):
    """It is so already."""

    text = "The deadline is this long already"
    about_field = "amount"


class ChangedDeadline(Aggregate):
    """A deadline that somebody has changed; one without a row is the usual one."""

    code: DeadlineCode = code()
    amount: int
    changed_at: datetime = moment()

    def require_change_to(self, amount: int, rule: DeadlineRule) -> None:
        """DeadlineOutOfBounds, DeadlineUnchanged."""
        if not rule.admits(amount):
            raise DeadlineOutOfBounds(least=rule.bounds.least, most=rule.bounds.most, unit=rule.unit)
        if amount == self.amount:
            raise DeadlineUnchanged


async def time_for(model: type[ChangedDeadline], code: DeadlineCode, uow: UnitOfWork) -> timedelta:
    """How long something may take that begins now."""
    rule = deadline_rules()[code]
    changed = await uow.find(model, rule.id)
    return rule.span(changed.amount if changed else rule.bounds.usual)


async def change_deadline(
    model: type[ChangedDeadline], told: type[DeadlineChanged], command: ChangeDeadline, uow: UnitOfWork
) -> None:
    """Keep how long it takes from now on; NotFound, ExerciseIsMixed, VersionConflict, and what a change may refuse."""
    if uow.exercise:
        # Exercises are played by the figures that hold for what is real, and change none of them.
        raise ExerciseIsMixed(field=HEADER)
    rule = _rule_of(command.deadline_id, uow.service)
    deadline = await _as_of(model, rule, command.version, uow)
    deadline.require_change_to(command.amount, rule)
    before, deadline.amount, deadline.changed_at = deadline.amount, command.amount, uow.now()
    changed = told(
        deadline_id=rule.id,
        code=rule.code,
        unit=rule.unit,
        amount_before=before,
        amount=command.amount,
        reason=command.reason,
        changed_by=uow.actor.id,
        changed_at=deadline.changed_at,
    )
    uow.publish(deadline, changed)


def _rule_of(deadline_id: UUID, service: str) -> DeadlineRule:
    for rule in deadline_rules().values():
        if (rule.id, rule.service) == (deadline_id, service):
            return rule
    raise NotFound("deadline", field="deadline_id")


async def _as_of(model: type[ChangedDeadline], rule: DeadlineRule, version: int, uow: UnitOfWork) -> ChangedDeadline:
    """The row as the caller saw it; version 0 where nobody has changed it yet."""
    if await uow.find(model, rule.id):
        return await uow.load(model, rule.id, expected_version=version)
    if version:
        raise VersionConflict(0)
    deadline = model(id=rule.id, code=rule.code, amount=rule.bounds.usual, changed_at=uow.now())
    uow.add(deadline)
    return deadline
