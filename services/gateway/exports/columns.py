"""The columns of an exported list: where in the answer a value stands, and how it is written into a cell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from services.gateway.exports.words import Words

Cell = str | int | datetime | None
CALENDAR = range(1900, 9999)
"""Years of which every spreadsheet keeps a day, in every zone."""


@dataclass
class Reading:
    """For whom a list is written: their language and clock, and the numbers households have in this file."""

    words: Words
    zone: ZoneInfo
    households: dict[str, int] = field(default_factory=dict)


Read = Callable[[Any, Reading], Cell]


@dataclass(frozen=True)
class Column:
    """One column; its heading is `column.<name>` of the words. An empty path is the whole row."""

    name: str
    path: str
    read: Read = lambda value, _: str(value)

    def value(self, node: Mapping[str, Any]) -> Any:
        """What the answer has there; None where something on the way is missing."""
        value: Any = node
        for part in self.parts:
            value = value[part] if value is not None else None
        return value

    @property
    def parts(self) -> list[str]:
        return [part for part in self.path.split(".") if part]


def code(list_name: str) -> Read:
    return lambda value, reading: reading.words.code(list_name, value)


def codes(list_name: str) -> Read:
    return lambda values, reading: joined([reading.words.code(list_name, one) for one in values], reading)


def joined(texts: Sequence[str], reading: Reading) -> str:
    return reading.words["separator"].join(texts)


def number(value: Any, _: Reading) -> int:
    return int(value)


def moment(value: str, reading: Reading) -> Cell:
    """By the reader's clock, as a moment a spreadsheet can sort."""
    at = datetime.fromisoformat(value)
    return at.astimezone(reading.zone).replace(tzinfo=None) if at.year in CALENDAR else value


def only_where(key: str) -> Read:
    """A word where it is true, else nothing."""
    return lambda value, reading: reading.words[key] if value else None


def yes_or_no(value: Any, reading: Reading) -> str:
    return reading.words["yes" if value else "no"]


def household(value: str, reading: Reading) -> int:
    """Numbered within the file: the same number is the same household."""
    return reading.households.setdefault(value, len(reading.households) + 1)


def full_name(profile: Mapping[str, Any], _: Reading) -> str:
    return " ".join(part for part in (profile["givenName"], profile["familyName"]) if part)


def nationality(profile: Mapping[str, Any], reading: Reading) -> Cell:
    return reading.words.country(profile["nationality"]) if profile["nationality"] else None


def country(value: str, reading: Reading) -> str:
    return reading.words.country(value)


def region(person: Mapping[str, Any], _: Reading) -> Cell:
    named: str | None = person["regionName"] or person["region"]
    return named


def caseworker(cases: Sequence[Mapping[str, Any]], _: Reading) -> Cell:
    """Who answers for the person now."""
    current = (one["caseworker"] for one in cases if one["status"] != "CLOSED")
    return next((str(one["name"]) for one in current if one), None)


def steps(listed: Sequence[Mapping[str, Any]], reading: Reading) -> str:
    return joined([reading.words.code("step", one["kind"]) for one in listed], reading)


def gate(name: str) -> Read:
    """What was found at one gate, and until when it holds; nothing where nobody has looked."""

    def read(gates: Sequence[Mapping[str, Any]], reading: Reading) -> Cell:
        check = next((one for one in gates if one["gate"] == name and one["outcome"]), None)
        if check is None:
            return None
        found = reading.words.code("gateOutcome", check["outcome"])
        until = check["validUntil"] and reading.words["until"].format(at=str(moment(check["validUntil"], reading))[:16])
        return joined([one for one in (found, until) if one], reading)

    return read
