"""The role `work`: workflows, activities, and what is done again and again."""

import asyncio
from functools import partial

from temporalio.client import Client

from shared.platform.reconciliation import Reconciler
from shared.platform.recurring import repeat
from shared.platform.runtime import Runtime
from shared.platform.service import Service
from shared.platform.worker import worker_for


async def carry_out_workflows(service: Service, runtime: Runtime) -> None:
    client = await runtime.temporal()
    async with worker_for(service, client, runtime.units):
        runtime.ready.add("work")
        duties, reconciler = runtime.duties(), _reconciler(service, runtime, client)
        async with asyncio.TaskGroup() as group:
            for one in service.recurring:
                group.create_task(duties.keep(one.name, partial(repeat, one, runtime.units, runtime.stopping)))
            group.create_task(duties.keep("reconciliation", lambda: reconciler.run(runtime.stopping)))


def _reconciler(service: Service, runtime: Runtime, client: Client) -> Reconciler:
    return Reconciler(service.name, client, runtime.units, runtime.parking_place(), service.open_processes)
