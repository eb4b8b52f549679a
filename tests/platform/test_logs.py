"""Logs: nothing that an exception quotes gets into a line, ours or a library's."""

import ast
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Iterator, MutableMapping
from io import StringIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from shared.platform.library_logs import REPEATS_SECONDS, LibraryLines, SparingHandler
from shared.platform.logs import ALLOWED, name_exception, only_allowed
from tests.support.waiting import PATIENCE

ROOT = Path(__file__).parents[2]
EXPORTS_TO_NOBODY = """
import time
from shared.platform.library_logs import start_library_logging
from shared.platform.telemetry import span, start_tracing
from tests.support.waiting import PATIENCE
start_library_logging("cases")
start_tracing("cases", "http://127.0.0.1:1")
for _ in range(600):
    with span("react"):
        time.sleep(0.01)
print("worked")
"""


def _raised() -> Exception:
    try:
        UUID("Ngozi")
    except ValueError as error:
        return error
    raise AssertionError


def _record(error: Exception) -> logging.LogRecord:
    raised = (type(error), error, error.__traceback__)
    return logging.LogRecord("uvicorn.error", logging.ERROR, "", 1, "Exception in %s", ("application",), raised)


def test_a_library_s_line_names_the_exception_and_does_not_quote_it() -> None:
    line = LibraryLines("intake").format(_record(_raised()))
    logged = json.loads(line)
    assert "Ngozi" not in line
    assert (logged["event"], logged["logger"], logged["service"]) == (
        "Exception in application",
        "uvicorn.error",
        "intake",
    )
    assert logged["level"] == "error"
    assert logged["exception"].startswith("ValueError at uuid.py:")


def test_a_library_s_line_without_an_exception_is_its_message() -> None:
    record = logging.LogRecord("aiokafka", logging.WARNING, "", 1, "no broker", None, None)
    logged = json.loads(LibraryLines("cases").format(record))
    assert (logged["event"], "exception" in logged) == ("no broker", False)


def _logged_while_handling() -> MutableMapping[str, Any]:
    try:
        UUID("Ngozi")
    except ValueError:
        return name_exception(None, "error", {"event": "fault", "exc_info": True})
    raise AssertionError


def test_our_own_line_names_the_exception_that_is_handled() -> None:
    assert _logged_while_handling()["exception"].startswith("ValueError at uuid.py:")


def test_log_keys_that_are_not_on_the_list_are_dropped() -> None:
    assert only_allowed(None, "", {"event": "x", "given_name": "Ngozi"}) == {"event": "x"}


OF_PEOPLE = frozenset({"person_id", "id"})
"""Ids that may be somebody's stay out; an alarm names whom it is about to administrators."""


def _keys_said() -> Iterator[tuple[str, str]]:
    """Where a line is written, and every key it is given."""
    ours = (one for name in ("shared", "services") for one in (ROOT / name).rglob("*.py"))
    for source in sorted(one for one in ours if "node_modules" not in one.parts):
        for call in ast.walk(ast.parse(source.read_text())):
            if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("log."):
                yield from ((f"{source.name}:{call.lineno}", str(one.arg)) for one in call.keywords)


def test_log_keys_of_our_lines_are_on_the_list() -> None:
    said = set(_keys_said())
    assert {"duty", "refused", "checkpoint"} <= {key for _, key in said}
    assert {one for one in said if one[1] not in ALLOWED | OF_PEOPLE | {"exc_info"}} == set()


@pytest.fixture
def sparing() -> Iterator[tuple[SparingHandler, StringIO]]:
    """A handler that writes repetitions when it is made to look, and what it wrote."""
    stream = StringIO()
    handler = SparingHandler(stream, seconds=100 * PATIENCE)
    handler.setFormatter(LibraryLines("cases"))
    yield handler, stream
    handler.close()


def _lines(stream: StringIO) -> list[tuple[str, int | None]]:
    return [(line["event"], line.get("repeated")) for line in map(json.loads, stream.getvalue().splitlines())]


def _time_passes(handler: SparingHandler) -> None:
    handler._stop_waiting()
    handler._look()


def _away(node: int = 1, error: Exception | None = None) -> logging.LogRecord:
    raised = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("aiokafka", logging.ERROR, "", 1, "no node %s", (node,), raised)


def test_a_repeated_line_is_written_once_and_then_counted(sparing: tuple[SparingHandler, StringIO]) -> None:
    handler, stream = sparing
    for _ in range(75):
        handler.handle(_away())
    assert _lines(stream) == [("no node 1", None)]
    _time_passes(handler)
    assert _lines(stream) == [("no node 1", None), ("no node 1", 74)]


def test_the_sparing_handler_writes_repetitions_by_itself() -> None:
    stream = StringIO()
    handler = SparingHandler(stream, seconds=0.05)
    handler.setFormatter(LibraryLines("cases"))
    deadline = time.monotonic() + PATIENCE
    while ("no node 1", 1) not in _lines(stream) and time.monotonic() < deadline:
        handler.handle(_away())
        handler.handle(_away())
        time.sleep(0.2)
    handler.close()
    assert any(repeated for _, repeated in _lines(stream))


def test_a_line_that_differs_is_written_at_once(sparing: tuple[SparingHandler, StringIO]) -> None:
    handler, stream = sparing
    for record in (_away(1), _away(2), _away(1, _raised()), _away(1, KeyError("Ngozi"))):
        handler.handle(record)
    assert [event for event, _ in _lines(stream)] == ["no node 1", "no node 2", "no node 1", "no node 1"]


def test_a_line_that_stayed_away_is_written_at_once_when_it_is_back(sparing: tuple[SparingHandler, StringIO]) -> None:
    handler, stream = sparing
    handler.handle(_away())
    _time_passes(handler)
    handler.handle(_away())
    assert _lines(stream) == [("no node 1", None)] * 2


def test_repetitions_counted_when_the_process_ends_are_written(sparing: tuple[SparingHandler, StringIO]) -> None:
    handler, stream = sparing
    for _ in range(3):
        handler.handle(_away(error=_raised()))
    handler.close()
    assert _lines(stream) == [("no node 1", None), ("no node 1", 2)]
    assert [json.loads(line)["exception"][:18] for line in stream.getvalue().splitlines()] == ["ValueError at uuid"] * 2


@pytest.mark.slow
def test_an_exporter_whose_receiver_is_away_neither_floods_the_log_nor_holds_the_process_up() -> None:
    """Six seconds of spans for a port where nobody listens; then the process ends by itself."""
    script = [sys.executable, "-c", EXPORTS_TO_NOBODY]
    often = os.environ | {"OTEL_BSP_SCHEDULE_DELAY": "200", "OTEL_METRIC_EXPORT_INTERVAL": "500"}
    began = time.monotonic()
    done = subprocess.run(script, check=False, capture_output=True, text=True, timeout=PATIENCE, cwd=ROOT, env=often)
    assert (done.returncode, done.stdout) == (0, "worked\n")
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert lines
    assert {line["logger"].partition(".")[0] for line in lines} == {"opentelemetry"}
    periods = 1 + int((time.monotonic() - began) / REPEATS_SECONDS)
    assert len(lines) <= 4 * periods
