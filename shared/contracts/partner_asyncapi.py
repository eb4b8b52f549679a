"""The part of the AsyncAPI document that one partner agency reads: its two topics, by their names, and nothing else."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from shared.contracts.asyncapi import Json, document

FEED, KEYS = "partner", "partner-keys"
REFERENCE = "#/components/"


def partner_document(feed: str, keys: str) -> Json:
    """`feed` and `keys` are the topics' whole names."""
    whole = _whole()
    addresses = {FEED: feed, KEYS: keys}
    channels = {name: _channel(whole["channels"][name], address) for name, address in addresses.items()}
    operations = {f"tell-{name}": whole["operations"][f"tell-{name}"] for name in addresses}
    return whole | {"channels": channels, "operations": operations, "components": _components(whole, channels)}


@cache
def _whole() -> Json:
    return document()


def _channel(channel: Json, address: str) -> Json:
    return {name: part for name, part in channel.items() if name != "parameters"} | {"address": address}


def _components(whole: Json, within: Json) -> Json:
    """What is spoken of, directly or by what is spoken of."""
    kept: Json = {"messages": {}, "schemas": {}}
    waiting = set(_references(within))
    while waiting:
        kind, name = waiting.pop()
        part = kept[kind][name] = whole["components"][kind][name]
        waiting |= {(kind, name) for kind, name in _references(part) if name not in kept[kind]}
    return {kind: dict(sorted(parts.items())) for kind, parts in kept.items()}


def _references(part: Any) -> Iterator[tuple[str, str]]:
    if isinstance(part, dict):
        reference = part.get("$ref", "")
        if isinstance(reference, str) and reference.startswith(REFERENCE):
            kind, _, name = reference.removeprefix(REFERENCE).partition("/")
            yield kind, name
        for inner in part.values():
            yield from _references(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _references(inner)
