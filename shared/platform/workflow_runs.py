"""What a step knows of the workflow that asks for it: when, and in which run.

A step that answers how things stand is looked up once in each run: a workflow that is started again begins to count
anew, and the answer that a former run was given would be out of date.
"""

from datetime import datetime

from pydantic import BaseModel, ConfigDict
from temporalio import activity


class Asked(BaseModel):
    """What a step is about; `asked_at` is when it was asked for, by the clock of the server."""

    model_config = ConfigDict(frozen=True)

    asked_at: datetime | None = None


def run_id() -> str:
    """The run that asks; nothing where a step is taken by hand."""
    return activity.info().workflow_run_id or "" if activity.in_activity() else ""
