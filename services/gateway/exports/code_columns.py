"""The columns of the list of codes: a row is a code with the list it stands in, and is about nobody."""

from collections.abc import Mapping, Sequence
from typing import Any

from services.gateway.exports.columns import Cell, Read, Reading


def list_title(row: Mapping[str, Any], reading: Reading) -> str:
    title: str = row["list"]["title"][reading.words.language]
    return title


def label(language: str) -> Read:
    """What the code means in a language; nothing where it is a name of its own."""
    return lambda row, _: row["label"] and row["label"][language]


def of_code(key: str) -> Read:
    return lambda row, _: row[key]


def of_list(key: str) -> Read:
    return lambda row, _: row["list"][key]


def replaced_by(codes: Sequence[str], _: Reading) -> Cell:
    return ", ".join(codes) or None


def verified(row: Mapping[str, Any], reading: Reading) -> str:
    return reading.words["yes" if row["list"]["verified"] else "no"]
