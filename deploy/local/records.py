"""What a supervisor leaves in its data folder: its lock, and a table of its processes.

The table serves `make status`, and lets the next supervisor end what a killed one left behind: a process is ended only
when both its id and its start time are those recorded, so a stranger who has the id by now is never touched.
"""

import fcntl
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from deploy.local.failure import AlreadyRunning
from deploy.local.places import write_private

_PATIENCE = 5.0


@dataclass(frozen=True)
class Record:
    """One line of the table. Times are seconds since 1970; `created` is the process's own start time."""

    name: str
    state: str
    pid: int | None
    created: float | None
    port: int | None
    since: float
    restarts: int


@contextmanager
def held(data: Path) -> Iterator[None]:
    """Hold the data folder against a second supervisor. Raises AlreadyRunning. The system lets go when we die."""
    with (data / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as taken:
            raise AlreadyRunning(f"Homeward already runs on {data}: see `make status`, `make stop`") from taken
        yield


def is_held(data: Path) -> bool:
    """Whether a supervisor runs on this data folder."""
    try:
        with held(data):
            return False
    except AlreadyRunning:
        return True
    except FileNotFoundError:
        return False


def start_time(pid: int | None) -> float | None:
    """Start time of a running process in seconds since 1970; None when there is none."""
    try:
        return psutil.Process(pid).create_time() if pid else None
    except psutil.NoSuchProcess:
        return None


def own_record() -> Record:
    created = start_time(os.getpid())
    return Record("supervisor", "ready", os.getpid(), created, None, created or 0.0, 0)


def write(data: Path, records: Sequence[Record]) -> None:
    write_private(data / "processes.json", json.dumps([asdict(record) for record in records], indent=1))


def read(data: Path) -> list[Record]:
    """The table as last written; empty when there is none."""
    file = data / "processes.json"
    return [Record(**entry) for entry in json.loads(file.read_text())] if file.exists() else []


def living(record: Record) -> psutil.Process | None:
    """The very process that was recorded, if it still runs."""
    created = start_time(record.pid)
    if created is None or record.created is None or abs(created - record.created) > 0.01:  # noqa: PLR2004 - clock ticks
        return None
    return psutil.Process(record.pid)


def sweep(data: Path) -> list[str]:
    """End what a killed supervisor left behind, with its children; return the names. Call it holding the folder."""
    left = [(record.name, process) for record in read(data) if (process := living(record))]
    families = [member for _, process in left for member in (*_children(process), process)]
    for member in families:
        _end(member)
    psutil.wait_procs(families, timeout=_PATIENCE)
    return [name for name, _ in left]


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return process.children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def _end(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.NoSuchProcess:
        return
