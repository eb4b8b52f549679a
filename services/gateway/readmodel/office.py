"""What an office has to do about what is no person's, as data, and the relation composed of it. Pure.

Whoever may send the command takes it; where an agency is named, only of that agency. Nothing of these rows says
anything about a person: what does is a step (`readmodel/tasks.py`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared.contracts.base import Command


class OfficeSubject(StrEnum):
    """What a task of an office is about; its page has the address of this kind."""

    AGREEMENT = "AGREEMENT"
    ORGANISATION = "ORGANISATION"


@dataclass(frozen=True)
class OfficeTasks:
    """Kinds of task about one kind of subject, each with the command that ends it, and the rows they are listed for.

    `rows` is SQL over read-model tables, with `{now}`, of the columns `kind`, `about` (the subject's id), `title`
    (without a person in it), `due_at`, `exercise` (the tag, null for what is real), `agency_id` (null: every agency's)
    and `not_by` (accounts that may not take it), in this order.
    """

    subject: OfficeSubject
    kinds: Mapping[str, type[Command]]
    rows: str


def kinds_of(tasks: Sequence[OfficeTasks]) -> Sequence[str]:
    return [kind for one in tasks for kind in one.kinds]


def office_commands(tasks: Sequence[OfficeTasks]) -> frozenset[str]:
    return frozenset(command.command_name() for one in tasks for command in one.kinds.values())


def compose(tasks: Sequence[OfficeTasks]) -> str:
    """The relation of all tasks that the viewer may take."""
    return "(" + " UNION ALL ".join(map(_listed, tasks)) + ") AS {row}"


def _listed(tasks: OfficeTasks) -> str:
    kinds = ", ".join(f"('{kind}', '{command.command_name()}')" for kind, command in tasks.kinds.items())
    return (
        f"SELECT md5(task.about::text || task.kind)::uuid AS id, '{tasks.subject.value}' AS subject,"  # noqa: S608  # fragments of our own
        f" ends.command, task.* FROM ({tasks.rows}) AS task(kind, about, title, due_at, exercise, agency_id, not_by)"
        f" JOIN (VALUES {kinds}) AS ends(kind, command) ON ends.kind = task.kind"
        " WHERE ends.command IN ({commands}) AND NOT {viewer} = ANY(task.not_by)"
        " AND (task.agency_id IS NULL OR task.agency_id IS NOT DISTINCT FROM {agency})"
    )
