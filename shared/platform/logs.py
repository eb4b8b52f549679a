"""Structured logs: JSON lines of allowed keys only, so that personal data cannot slip in."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from shared.platform.library_logs import start_library_logging, type_and_places
from shared.platform.telemetry import current_traceparent

ALLOWED = frozenset(
    {
        "event", "level", "timestamp", "logger", "service", "role", "command", "code", "status", "request_id",
        "event_id", "event_type", "aggregate_id", "sequence", "topic", "partition", "offset", "consumer", "count",
        "attempt", "attempts", "seconds", "reason", "workflow_id", "workflow_type", "activity", "traceparent",
        "error", "port",
        "epoch", "lane", "path", "method", "exception", "import_id", "name", "rows",
        "checkpoint", "duty", "fields", "kind", "left", "open", "refused", "report_id", "step", "times", "type",
        "where",
    }
)  # fmt: skip


def start_logging(service: str, level: str) -> None:
    """JSON lines on standard error, for our own loggers and for libraries'."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            name_exception,
            _with_trace,
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(service=service)
    start_library_logging(service)


def only_allowed(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every key that is not on the list."""
    return {key: value for key, value in event.items() if key in ALLOWED}


def name_exception(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Tell the type and the places of an exception, never its message: messages quote values."""
    raised = event.pop("exc_info", None)
    error = sys.exc_info()[1] if raised is True else raised
    if isinstance(error, BaseException):
        event["exception"] = type_and_places(error)
    return event


def _with_trace(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    if traceparent := current_traceparent():
        event["traceparent"] = traceparent
    return event


log: structlog.stdlib.BoundLogger = structlog.get_logger()
