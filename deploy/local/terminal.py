"""Progress for the person at the terminal."""

import time
from typing import TextIO


class Terminal:
    """Writes lines to `stream`, each with the seconds since the command began."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._begun = time.monotonic()

    def say(self, line: str) -> None:
        self.write(f"{time.monotonic() - self._begun:7.1f} s  {line}\n")

    def write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
