"""The one way in which a part of the stack fails: a line that says what, why and what to do."""

from pathlib import Path

_SETTING = {
    "kafka": "HOMEWARD_KAFKA=host:port",
    "temporal": "HOMEWARD_TEMPORAL=host:port",
    "postgres": "HOMEWARD_POSTGRES=postgresql://user:password@host:port/postgres",
}


class PartUnavailable(Exception):
    """A part could not be fetched, started or reached.

    Its text is one line: the part, the reason, and the setting that points to an existing one where there is such.
    """

    def __init__(self, part: str, why: str) -> None:
        setting = _SETTING.get(part)
        remedy = f"; to use an existing one, set {setting}" if setting else ""
        super().__init__(f"{part}: {' '.join(why.split())}{remedy}")
        self.part = part


class AlreadyRunning(Exception):
    """Another supervisor holds this data folder."""


def last_log_line(log: Path, limit: int = 300) -> str:
    """The last line of a log that says something, at most `limit` characters; empty when the log is."""
    if not log.exists():
        return ""
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    telling = [line for line in lines if any(word in line.lower() for word in ("error", "fatal", "exception"))]
    return (telling or lines or [""])[-1][:limit]
