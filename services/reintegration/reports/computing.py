"""Computes the cells of a report in a process of its own: minutes of one core, which no loop and no lock may wait for.

It is given the paid cells as JSON and answers the report's; it sees none of the service's settings or secrets.
"""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Sequence
from pathlib import Path

from pydantic import TypeAdapter

from services.reintegration.reports.cells import report_cells
from services.reintegration.reports.model import PaidCell
from shared.contracts.reintegration.v1 import ReportCell

SECONDS = 1_800.0
"""Sixty countries take a minute."""
SMALL = 30
"""Paid cells that are computed sooner than a process starts."""
_ROOT = Path(__file__).parents[3]
_PAID = TypeAdapter(list[PaidCell])
_CELLS = TypeAdapter(list[ReportCell])


class NotComputed(Exception):
    """It took too long, or the computation failed; the message says which."""


async def computed_cells(paid: Sequence[PaidCell], seconds: float = SECONDS) -> list[ReportCell]:
    """The cells; NotComputed. Cancelled, it ends the process."""
    if len(paid) <= SMALL:
        return await asyncio.to_thread(report_cells, paid)
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __name__, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd=_ROOT, env={}
    )
    try:
        answer, _ = await asyncio.wait_for(child.communicate(_PAID.dump_json(list(paid))), seconds)
    except TimeoutError:
        raise NotComputed(f"it took longer than {seconds:.0f} seconds") from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise NotComputed("the computation failed")
    return _CELLS.validate_json(answer)


if __name__ == "__main__":
    sys.stdout.buffer.write(_CELLS.dump_json(report_cells(_PAID.validate_json(sys.stdin.buffer.read()))))
