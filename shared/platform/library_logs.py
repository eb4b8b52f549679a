"""What libraries log: JSON lines as our own, without what exceptions quote, and without floods.

A broker or a receiver of traces that is away makes its client say so many times a second. The same line is told once,
and then now and then with how often it came again.
"""

import json
import logging
import sys
import threading
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TextIO

REPEATS_SECONDS = 30.0


def start_library_logging(service: str) -> None:
    """Warnings and worse on standard error."""
    handler = SparingHandler(sys.stderr)
    handler.setFormatter(LibraryLines(service))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    # These tell every attempt, and then what came of them.
    for name in ("aiokafka", "opentelemetry.exporter"):
        logging.getLogger(name).setLevel(logging.ERROR)


class LibraryLines(logging.Formatter):
    """Their words, and of an exception its type and places as in our own lines."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        """One line; `repeated` says how often it came again."""
        parts = line_of(record)
        line = {
            "event": parts.words,
            "logger": parts.logger,
            "service": self._service,
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(),
        }
        optional = {"exception": parts.exception, "repeated": getattr(record, "repeated", None)}
        return json.dumps(line | {key: one for key, one in optional.items() if one}, ensure_ascii=False)


@dataclass(frozen=True)
class Line:
    """What makes two lines the same: everything but when."""

    logger: str
    level: int
    words: str
    exception: str | None

    def again(self, count: int) -> logging.LogRecord:
        """A record of its having come so many times more."""
        return logging.makeLogRecord(
            {
                "name": self.logger,
                "levelno": self.level,
                "levelname": logging.getLevelName(self.level),
                "msg": self.words,
                "exception": self.exception,
                "repeated": count,
            }
        )


def line_of(record: logging.LogRecord) -> Line:
    raised = record.exc_info[1] if record.exc_info else None
    exception = type_and_places(raised) if raised else getattr(record, "exception", None)
    return Line(record.name, record.levelno, record.getMessage(), exception)


def type_and_places(error: BaseException) -> str:
    """What may be told of an exception: never its message, which quotes values."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at " + " < ".join(
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames[-8:])
    )


class SparingHandler(logging.StreamHandler[TextIO]):
    """Writes each line at once; the same line again is counted, and told with its count every `seconds`.

    Only lines that are the same to the letter are counted together. Closing tells what is still counted.
    """

    def __init__(self, stream: TextIO, seconds: float = REPEATS_SECONDS) -> None:
        super().__init__(stream)
        self._seconds = seconds
        self._counts: dict[Line, int] = {}
        self._timer: threading.Timer | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write or count; logging holds the handler's lock meanwhile."""
        line = line_of(record)
        if line in self._counts:
            self._counts[line] += 1
            return
        self._counts[line] = 0
        super().emit(record)
        self._wait()

    def close(self) -> None:
        """Tell what is counted, and end; logging does this when the process ends."""
        self.acquire()
        try:
            self._write_counts()
            self._counts.clear()
            self._stop_waiting()
        finally:
            self.release()
        super().close()

    def _wait(self) -> None:
        if self._timer is None:
            self._timer = threading.Timer(self._seconds, self._look)
            self._timer.daemon = True
            self._timer.start()

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self.acquire()
        try:
            self._timer = None
            self._write_counts()
            if self._counts:
                self._wait()
        finally:
            self.release()

    def _write_counts(self) -> None:
        # A line that did not come again is as good as new.
        again = {line: count for line, count in self._counts.items() if count}
        for line, count in again.items():
            super().emit(line.again(count))
        self._counts = dict.fromkeys(again, 0)
