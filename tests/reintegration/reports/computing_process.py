"""A process that computes a claimed report for ever, to be killed: `computing_process <report> <mark>`.

It makes the file `mark` once it is in the middle of computing.
"""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from services.reintegration.app import service
from services.reintegration.reports import publishing
from services.reintegration.reports.model import PaidCell
from shared.contracts.reintegration.v1 import ReportCell
from shared.platform.runtime import Runtime
from shared.platform.settings import Settings


async def main(report_id: UUID, mark: Path) -> None:
    """Compute until killed."""

    async def endless(paid: Sequence[PaidCell]) -> list[ReportCell]:
        assert paid
        await asyncio.to_thread(mark.touch)
        await asyncio.Event().wait()
        raise AssertionError

    setattr(publishing, "computed_cells", endless)  # noqa: B010  # a function is replaced
    await publishing.finish(Runtime.of(service.name, Settings()).units, report_id)


if __name__ == "__main__":
    asyncio.run(main(UUID(sys.argv[1]), Path(sys.argv[2])))
