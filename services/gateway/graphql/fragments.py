"""SQL as it is declared beside a field: text in which names in braces stand for what the compiler puts there."""

import re
from dataclasses import dataclass
from functools import cache

EVERY_ROW = "true"
"""The condition of a list without one."""
PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A declared text taken apart: one name fewer than there are texts, each between two of them."""

    texts: tuple[str, ...]
    names: tuple[str, ...]


@cache
def fragment(sql: str) -> Fragment:
    """Take a declared text apart; each once, since all of them are constants of the schema."""
    parts = PLACEHOLDER.split(sql)
    return Fragment(tuple(parts[::2]), tuple(parts[1::2]))
