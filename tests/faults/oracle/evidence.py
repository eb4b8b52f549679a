"""What the oracle looks at: everything as it is stored, nothing by the product's own account."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]
"""A row as Postgres writes it as JSON: ids and times are strings, bytes are `\\x` and hex."""
Tables = Mapping[str, Sequence[Row]]


@dataclass(frozen=True)
class TopicRecord:
    """A record of the log. `topic` is without the prefix."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Mapping[str, str]

    @property
    def id(self) -> str:
        """The event's id."""
        return self.headers["ce_id"]

    @property
    def subject(self) -> str:
        """The aggregate's id."""
        return self.headers["ce_subject"]

    @property
    def sequence(self) -> int:
        """The aggregate's version."""
        return int(self.headers["ce_sequence"])


@dataclass(frozen=True)
class SentMutation:
    """A command as its client knows it: under which key, and whether it was done, refused, or remained unknown."""

    key: str
    name: str
    outcome: str


@dataclass(frozen=True)
class WorkflowRun:
    """One run of a workflow."""

    service: str
    id: str
    run: str
    status: str


@dataclass(frozen=True)
class Evidence:
    """Everything at one moment at which nothing was under way.

    `records` are those of the services' own topics in the order of each partition; `tables` by service and name;
    `audit` is what the stand-alone verifier said of each service, empty when the chain is whole; `rebuilt` are the
    digests of the read model's tables after it was built anew from the topics.
    """

    mutations: Sequence[SentMutation]
    records: Sequence[TopicRecord]
    tables: Mapping[str, Tables]
    workflows: Sequence[WorkflowRun]
    audit: Mapping[str, str]
    rebuilt: Mapping[str, str]


@dataclass(frozen=True)
class Violation:
    """A promise that was broken; `invariant` is I1 to I12."""

    invariant: str
    what: str
