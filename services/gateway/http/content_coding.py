"""Which content coding a client likes best (RFC 9110, 12.5.3)."""

import re
from collections.abc import Sequence

_WEIGHT = re.compile(r"q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)")
_UNSTATED, _MALFORMED = 1.0, 0.0
_LEAST = 0.001
"""The weight of the content as it is, where nothing is said of it: any coding the client takes is better."""


def preferred_coding(accept_encoding: str, offered: Sequence[str]) -> str | None:
    """The one of most weight, the first of equals; None where the content is to be sent as it is."""
    weights = dict(_weighted(coding) for coding in accept_encoding.lower().split(","))
    best = max(offered, key=lambda coding: _weight_of(coding, weights), default=None)
    if best is None or _weight_of(best, weights) < max(weights.get("identity", _LEAST), _LEAST):
        return None
    return best


def _weight_of(coding: str, weights: dict[str, float]) -> float:
    return weights.get(coding, weights.get("*", 0.0))


def _weighted(accepted: str) -> tuple[str, float]:
    coding, parameters, weight = accepted.partition(";")
    if not parameters:
        return coding.strip(), _UNSTATED
    stated = _WEIGHT.fullmatch(weight.strip())
    return coding.strip(), float(stated[1]) if stated else _MALFORMED
