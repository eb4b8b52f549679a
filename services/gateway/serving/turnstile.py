"""How much one account does at a time, and all together: whoever holds much up holds up themselves."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from shared.platform.errors import Refused


class TooManyAtOnce(Refused):
    """So much is on its way already."""

    status = 429

    def __init__(self) -> None:
        super().__init__("Too much is on its way at once; wait until some of it is done")


class Turnstile:
    """Counts who is inside."""

    def __init__(self, each: int, everybody: int) -> None:
        self._each = each
        self._everybody = everybody
        self._inside: Counter[UUID] = Counter()

    @contextmanager
    def passing(self, account: UUID) -> Iterator[None]:
        """Be inside for a while; TooManyAtOnce."""
        if self._inside[account] >= self._each or self._inside.total() >= self._everybody:
            raise TooManyAtOnce
        self._inside[account] += 1
        try:
            yield
        finally:
            self._inside[account] -= 1
            if not self._inside[account]:
                del self._inside[account]
