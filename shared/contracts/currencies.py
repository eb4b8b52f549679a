"""Currencies and the decimal places of their minor units: the data of `currencies.json`, which the page shares."""

import json
from functools import cache
from pathlib import Path
from types import MappingProxyType

FILE = Path(__file__).with_name("currencies.json")
LARGEST_AMOUNT = 2**53 - 1
"""In minor units: what every JSON reader keeps exactly."""


@cache
def minor_units() -> MappingProxyType[str, int]:
    """Decimal places by currency (ISO 4217): EUR 2, AFN 2, JPY 0, KWD 3."""
    return MappingProxyType(json.loads(FILE.read_text(encoding="utf-8"))["minor_units"])
