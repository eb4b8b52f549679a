"""The ground one stack stands on: its data folder, its ports and its voice."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from deploy.local.places import make_private
from deploy.local.ports import Ports, named_in


def _in_silence(_: str) -> None:
    return None


@dataclass(frozen=True)
class Ground:
    """Everything a recipe needs to know about the stack it is for. `say` takes one line of progress."""

    data: Path
    ports: Ports
    say: Callable[[str], None] = _in_silence

    def folder(self, name: str) -> Path:
        """A private folder of that name in the data folder, made when missing."""
        return make_private(self.data / name)

    def log(self, name: str) -> Path:
        return self.folder("log") / f"{name}.log"


def ground_at(data: Path, say: Callable[[str], None] = _in_silence, settings: Mapping[str, str] = os.environ) -> Ground:
    """The ground in folder `data`, made when missing."""
    make_private(data)
    return Ground(data.resolve(), Ports(data / "ports.json", named_in(settings)), say)
