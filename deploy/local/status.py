"""`make status`, `make stop` and `make reset`: questions and requests to the supervisor of a data folder."""

import json
import shutil
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from deploy.local import records
from deploy.local.failure import AlreadyRunning
from deploy.local.stack import SERVICES

_HEADINGS = ("part", "state", "pid", "port", "uptime", "restarts")
_STOP_PATIENCE = 240.0
"""Eight processes stop one after another, each within fifteen seconds or killed."""
_ASK_PATIENCE = 5.0


def table(data: Path, now: float) -> str:
    """The processes of a data folder, one line each. `now` is in seconds since 1970."""
    if not records.is_held(data):
        return "Homeward does not run in this clone\n"
    rows = [_HEADINGS, *(_row(record, now) for record in records.read(data))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    return "".join("  ".join(map(str.ljust, row, widths)).rstrip() + "\n" for row in rows)


def needs_looking_at(data: Path) -> str:
    """What the services say stands still or must be seen by somebody, one line each; nothing where all is well."""
    if not records.is_held(data):
        return ""
    return "".join(f"{record.name}: {line}\n" for record in records.read(data) for line in _waiting_and_alarms(record))


def _waiting_and_alarms(record: records.Record) -> Iterator[str]:
    if record.name not in SERVICES or not record.port or not records.living(record):
        return
    try:
        ready = json.loads(_ready_of(record.port))
    except (OSError, ValueError):
        yield "does not say how it is"
        return
    yield from (f"waits for {one}" for one in ready.get("waiting", []))
    yield from (f"ALARM {one}" for one in ready.get("alarms", []))


def _ready_of(port: int) -> bytes:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/ready", timeout=_ASK_PATIENCE) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError as waiting:
        return waiting.read()


def _row(record: records.Record, now: float) -> tuple[str, ...]:
    pid, port = (str(number) if number else "-" for number in (record.pid, record.port))
    uptime = duration(now - record.since) if records.living(record) else "-"
    return (record.name, record.state, pid, port, uptime, str(record.restarts))


def duration(seconds: float) -> str:
    """Hours, minutes and seconds: `1:02:03`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def stop(data: Path) -> bool:
    """Ask the supervisor to stop and wait until it has; False when there was none. Raises psutil.TimeoutExpired."""
    if not records.is_held(data):
        return False
    supervisor = next(record for record in records.read(data) if record.name == "supervisor")
    process = records.living(supervisor)
    if process is None:
        return False
    process.terminate()
    process.wait(_STOP_PATIENCE)
    return True


def reset(data: Path) -> None:
    """Forget all data; fetched parts stay. Raises AlreadyRunning while a supervisor runs."""
    if records.is_held(data):
        raise AlreadyRunning("Homeward runs in this clone; `make stop` first")
    if data.exists():
        shutil.rmtree(data)
