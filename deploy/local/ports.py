"""Ports on loopback: those a setting names, those used last time, or free ones."""

import json
import secrets
import socket
from collections.abc import Mapping
from pathlib import Path

from deploy.local.failure import PartUnavailable
from deploy.local.places import write_private

# Below the range from which systems take the near end of outgoing connections (32768 on Linux): a port from that range
# may be taken by some client while its owner restarts, and a client that retries may even connect to itself.
_LOWEST, _HIGHEST = 20_000, 32_000
_PREFIX = "HOMEWARD_PORT_"


def is_free(port: int) -> bool:
    """Whether nothing listens on `port` of the loopback address."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


_reserved: set[int] = set()
"""By this process: whoever got one may listen much later, and again after a restart."""


def free_port() -> int:
    """A port on which nothing listens now, and which this process has given to nobody."""
    while True:
        port = _LOWEST + secrets.randbelow(_HIGHEST - _LOWEST)
        if port not in _reserved and is_free(port):
            _reserved.add(port)
            return port


def named_in(settings: Mapping[str, str]) -> dict[str, int]:
    """Ports that settings ask for: `HOMEWARD_PORT_GATEWAY=8080` gives `{"gateway": 8080}`."""
    return {
        name.removeprefix(_PREFIX).lower(): int(value) for name, value in settings.items() if name.startswith(_PREFIX)
    }


class Ports:
    """The ports of one data folder, kept from run to run while they are free.

    Parameters: `remembered` is the file that keeps them; `asked` are the ports that settings name.
    """

    def __init__(self, remembered: Path, asked: Mapping[str, int]) -> None:
        self._file = remembered
        self._asked = asked
        self._before: dict[str, int] = json.loads(remembered.read_text()) if remembered.exists() else {}
        self._now: dict[str, int] = {}

    def of(self, name: str) -> int:
        """The port of `name`, the same at every call. Raises PartUnavailable when the port asked for is taken."""
        if name not in self._now:
            self._now[name] = self._choose(name)
            write_private(self._file, json.dumps(self._before | self._now))
        return self._now[name]

    def _choose(self, name: str) -> int:
        asked = self._asked.get(name)
        if asked is not None and not is_free(asked):
            raise PartUnavailable(name, f"port {asked} of {_PREFIX}{name.upper()} is taken")
        before = self._before.get(name)
        if asked is None and before is not None and before not in self._now.values() and is_free(before):
            _reserved.add(before)
            return before
        return asked or free_port()
