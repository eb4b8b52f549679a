"""Logs: nothing that an exception quotes gets into a line, ours or a library's."""

import json
import logging
from collections.abc import MutableMapping
from typing import Any
from uuid import UUID

from shared.platform.logs import LibraryLines, name_exception, only_allowed


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
    told = json.loads(line)
    assert "Ngozi" not in line
    assert (told["event"], told["logger"], told["service"]) == ("Exception in application", "uvicorn.error", "intake")
    assert told["level"] == "error"
    assert told["exception"].startswith("ValueError at uuid.py:")


def test_a_library_s_line_without_an_exception_is_its_words() -> None:
    record = logging.LogRecord("aiokafka", logging.WARNING, "", 1, "no broker", None, None)
    told = json.loads(LibraryLines("cases").format(record))
    assert (told["event"], "exception" in told) == ("no broker", False)


def _told_while_handling() -> MutableMapping[str, Any]:
    try:
        UUID("Ngozi")
    except ValueError:
        return name_exception(None, "error", {"event": "fault", "exc_info": True})
    raise AssertionError


def test_our_own_line_names_the_exception_that_is_handled() -> None:
    assert _told_while_handling()["exception"].startswith("ValueError at uuid.py:")


def test_keys_that_are_not_on_the_list_are_dropped() -> None:
    assert only_allowed(None, "", {"event": "x", "given_name": "Ngozi"}) == {"event": "x"}
