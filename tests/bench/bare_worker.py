"""The least a workflow with a deadline needs, on the bare SDK: no sandbox, no encryption, no models.

Usage: python -m tests.bench.bare_worker NAMESPACE. Works until killed.
"""

import asyncio
import sys
from datetime import timedelta

from temporalio import workflow
from temporalio.client import Client
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from shared.platform.settings import Settings

QUEUE = "bare"


@workflow.defn
class BareDeadline:
    """Waits for ninety days."""

    @workflow.run
    async def run(self, subject: str) -> None:
        """One timer."""
        await workflow.sleep(timedelta(days=90))


async def work(namespace: str) -> None:
    """Work until killed."""
    client = await Client.connect(Settings().temporal, namespace=namespace)
    runner = UnsandboxedWorkflowRunner()
    await Worker(client, task_queue=QUEUE, workflows=[BareDeadline], workflow_runner=runner).run()


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1]))
