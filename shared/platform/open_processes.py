"""Which rows of a service need a running workflow."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement

from shared.platform.workflow_steps import StartWorkflow


@dataclass(frozen=True)
class OpenProcesses:
    """Rows of one kind that need a running workflow; `start` is told by the row as it stands."""

    name: str
    model: type[Any]
    is_open: Callable[[], ColumnElement[bool]]
    start: Callable[[Any], StartWorkflow]
