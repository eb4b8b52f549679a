"""Runs the workbook reader in a process with limits of its own, and hands its rows on one by one.

The parent passes the file through a pipe, so that no plain copy of it rests anywhere, and reads JSON lines. The child
may use so much memory and processor time, and sees none of the service's settings. Before it looks at the first byte it
can open no file and no connection any more: the service's secrets are files that its user may read.
"""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

from services.intake.imports.cells import SheetRow, row_from_json, row_to_json
from services.intake.imports.workbook_refused import WorkbookRefused
from shared.platform.confinement import limit, open_nothing

_ROOT = Path(__file__).parents[3]
_TOO_HEAVY = 3
_LONGEST_LINE = 16 << 20
"""Bytes: more than the widest row of the longest cells, escaped."""


@dataclass(frozen=True)
class ReaderLimits:
    """Address space in bytes; processor and waiting time in seconds."""

    memory: int = 1 << 30
    processor: int = 180
    line_wait: float = 60.0


DEFAULT_READER_LIMITS = ReaderLimits()


@dataclass(frozen=True)
class OpenedWorkbook:
    """The header row of every sheet, and all other rows as they are read; Households come before other sheets."""

    headers: Mapping[str, SheetRow]
    rows: AsyncIterator[SheetRow]


@asynccontextmanager
async def opened_workbook(
    content: bytes, limits: ReaderLimits = DEFAULT_READER_LIMITS
) -> AsyncIterator[OpenedWorkbook]:
    """Read a workbook that passed `check_workbook`.

    Raises WorkbookRefused, on entering or while the rows are read, when it is damaged or too much for the limits.
    """
    child = await _start(limits)
    try:
        await _feed(child, content)
        lines = _lines(child, limits)
        first = await anext(lines)
        headers = {row["sheet"]: row_from_json(row) for row in first["headers"]}
        yield OpenedWorkbook(headers, _rows(lines))
    finally:
        await _stop(child)


async def _start(limits: ReaderLimits) -> Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "services.intake.imports.subprocess_reader"),
        *(str(limits.memory), str(limits.processor)),
        stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd=_ROOT, limit=_LONGEST_LINE,
        env={"OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip


async def _feed(child: Process, content: bytes) -> None:
    assert child.stdin is not None  # noqa: S101 (asked for in _start)
    child.stdin.write(content)
    try:
        await child.stdin.drain()
        child.stdin.close()
        await child.stdin.wait_closed()
    except (BrokenPipeError, ConnectionResetError) as failure:
        raise await _why_ended(child) from failure


async def _lines(child: Process, limits: ReaderLimits) -> AsyncIterator[dict[str, Any]]:
    assert child.stdout is not None  # noqa: S101 (asked for in _start)
    while True:
        try:
            line = await asyncio.wait_for(child.stdout.readline(), limits.line_wait)
        except TimeoutError as failure:
            raise _too_heavy() from failure
        if not line.endswith(b"\n"):
            raise await _why_ended(child)
        content: dict[str, Any] = json.loads(line)
        if "end" in content:
            return
        yield content


async def _rows(lines: AsyncIterator[dict[str, Any]]) -> AsyncIterator[SheetRow]:
    async for content in lines:
        yield row_from_json(content)


async def _why_ended(child: Process) -> WorkbookRefused:
    code = await child.wait()
    if code == _TOO_HEAVY or code < 0:
        return _too_heavy()
    return WorkbookRefused("unreadable")


def _too_heavy() -> WorkbookRefused:
    return WorkbookRefused("too_heavy")


async def _stop(child: Process) -> None:
    if child.returncode is None:
        child.kill()
    await child.wait()


def _write_rows() -> None:
    # Imported under the limits, because importing the parser is already work done on their account.
    from services.intake.imports.workbook import read_rows  # noqa: PLC0415

    open_nothing()
    rows = read_rows(BytesIO(sys.stdin.buffer.read()))
    headers: list[str] = []
    first = None
    for first in rows:
        if first.number > 1:
            break
        headers.append(row_to_json(first))
    _write(f'{{"headers": [{", ".join(headers)}]}}')
    for row in chain((first,) if first and first.number > 1 else (), rows):
        _write(row_to_json(row))
    _write('{"end": true}')


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")


def _main(memory: str, processor: str) -> int:
    limit(int(memory), int(processor))
    try:
        _write_rows()
    except MemoryError:
        return _TOO_HEAVY
    return 0


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
