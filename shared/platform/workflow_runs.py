"""Which run of a workflow a step belongs to: a step that answers how things stand is looked up once in each run.

A workflow that is started again begins to count anew; the answer that a former run was given would be out of date.
"""

from temporalio import activity


def run_id() -> str:
    """The run that asks; nothing where a step is taken by hand."""
    return activity.info().workflow_run_id or "" if activity.in_activity() else ""
