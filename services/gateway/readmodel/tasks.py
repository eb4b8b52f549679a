"""Tasks as data, and the statements composed of them: which steps there are, and whose they are to take. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from shared.contracts.base import C1, Command
from shared.platform.authorisation import person_fields
from shared.policy.matrix import Reach, classes_of_command, furthest


class Whose(Enum):
    """Who takes a step, among those whose roles may send its command."""

    CASE = auto()
    """Whoever answers for the person."""
    SPECIALISTS = auto()
    """The specialists who see them, whoever has the case."""


class Turn(Enum):
    """Where a step stands among all of a person that is due at the same time."""

    USUAL = auto()
    LAST = auto()
    NEVER = auto()
    """It is in lists, and nobody's next step."""


@dataclass(frozen=True)
class Rows:
    """What steps are about: SQL over `standing`, one row for each person who is asked about (`persons.sql`).

    `about` is the id a step is known by, with its kind. `once` are common table expressions over all of `standing`.
    """

    about: str
    source: str | None = None
    where: str | None = None
    once: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Task:
    """A kind of step: what `StepKind` calls it, the command that takes it, and which rows it is listed for.

    `due`, `when`, `not_by` and `reasons` (codes of why) are SQL over the rows; `listed` is SQL over the step itself,
    `{row}`, when it is read. `not_by` are the accounts that may not take it: whoever asked is not the one who approves.
    The committee's steps have no command: it has its docket. A secret step is not told as somebody's next to whoever
    does not work for them.
    """

    kind: str
    command: type[Command] | None
    rows: Rows
    due: str | None
    when: str | None = None
    whose: Whose = Whose.CASE
    turn: Turn = Turn.USUAL
    secret: bool = False
    not_by: Sequence[str] = ()
    reasons: str = "'{}'::text[]"
    listed: str | None = None


def compose(frame: str, tasks: Sequence[Task]) -> str:
    """The statement: `frame` with the rooms' steps in it."""
    parts = {
        "once": "".join(_once(one) for one in _rows(tasks)),
        "steps": "\n        UNION ALL\n        ".join(
            step for rows in _rows(tasks) for step in _steps(rows, [task for task in tasks if task.rows == rows])
        ),
        "committee": _kinds(task for task in tasks if task.command is None),
        "never_next": _kinds(task for task in tasks if task.turn is Turn.NEVER),
        "last": _kinds(task for task in tasks if task.turn is Turn.LAST),
        "secret": _kinds(task for task in tasks if task.secret),
    }
    for name, sql in parts.items():
        frame = frame.replace(f"{{{name}}}", sql)
    return frame


def listed(tasks: Sequence[Task]) -> str:
    """Whether a step `{row}` is in the list of a viewer who may send `{commands}`."""
    command_of = ", ".join(f"('{task.kind}', '{task.command.command_name()}')" for task in tasks if task.command)
    conditions = [
        "{row}.kind = ANY(ARRAY(SELECT task.kind"  # noqa: S608  # kinds and commands of our own
        f" FROM (VALUES {command_of}) AS task (kind, command) WHERE task.command IN ({{commands}})))",
        _assigned(tasks),
        "NOT {viewer} = ANY({row}.not_by)",
        *(f"({{row}}.kind <> '{task.kind}' OR ({task.listed}))" for task in tasks if task.listed),
        *(f"({{row}}.kind NOT IN ({_kinds(beyond)}) OR {reach})" for reach, beyond in _reaches(tasks).items()),
    ]
    return " AND ".join(conditions)


def commands_of(tasks: Iterable[Task]) -> frozenset[str]:
    return frozenset(task.command.command_name() for task in tasks if task.command)


def _assigned(tasks: Sequence[Task]) -> str:
    """A coordinator boards whoever has a seat, whatever agency registered them; a specialist sees all who need one."""
    specialists = _kinds(task for task in tasks if task.whose is Whose.SPECIALISTS)
    return f"({{assigned}} OR ({{row}}.kind IN ({specialists}) AND {{reached_protection}}))"


def _reaches(tasks: Iterable[Task]) -> Mapping[str, Sequence[Task]]:
    """Tasks by what a viewer must reach of the person beyond seeing them: what the command would be refused without."""
    reaches: defaultdict[str, list[Task]] = defaultdict(list)
    for task in tasks:
        if task.command is None or not person_fields(task.command):
            continue
        name = task.command.command_name()
        for touched in sorted(classes_of_command(name) - {C1}):
            reaches[f"coalesce({{reached_{touched.name.lower()}}}, false)"].append(task)
        if furthest(name) is Reach.TEAM:
            reaches["{row}.agency_id IS NOT DISTINCT FROM {agency}"].append(task)
    return reaches


def _rows(tasks: Iterable[Task]) -> list[Rows]:
    distinct: list[Rows] = []
    for task in tasks:
        if task.rows not in distinct:
            distinct.append(task.rows)
    return distinct


def _once(rows: Rows) -> str:
    return "".join(f"{name} AS MATERIALIZED (\n{sql}\n),\n" for name, sql in rows.once.items())


def _steps(rows: Rows, tasks: Sequence[Task]) -> list[str]:
    """The steps of some rows, which are read once for all kinds of steps about them."""
    if rows.source is None or len(tasks) == 1:
        return [_one_kind(rows, task) for task in tasks]
    kinds = ", ".join(f"({_columns(task)}, {task.when or 'true'})" for task in tasks)
    return [
        f"SELECT task.kind, task.due_at, task.not_by, task.reasons, {rows.about}"  # noqa: S608  # fragments of our own
        f" FROM {rows.source} CROSS JOIN LATERAL (VALUES {kinds}) AS task (kind, due_at, not_by, reasons, applies)"
        f"{_where(rows.where, 'task.applies')}"
    ]


def _one_kind(rows: Rows, task: Task) -> str:
    source = f" FROM {rows.source}" if rows.source else ""
    return f"SELECT {_columns(task)}, {rows.about}{source}{_where(rows.where, task.when)}"


def _where(*conditions: str | None) -> str:
    known = [f"({condition})" for condition in conditions if condition]
    return f" WHERE {' AND '.join(known)}" if known else ""


def _columns(task: Task) -> str:
    not_by = f"array_remove(ARRAY[{', '.join(task.not_by)}], NULL)" if task.not_by else "'{}'::uuid[]"
    return f"'{task.kind}', {task.due or 'NULL::timestamptz'}, {not_by}, {task.reasons}"


def _kinds(tasks: Iterable[Task]) -> str:
    return ", ".join(f"'{task.kind}'" for task in tasks) or "''"
