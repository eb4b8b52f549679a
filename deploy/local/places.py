"""Where things lie inside a clone of Homeward."""

import os
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
RECIPES = Path(__file__).resolve().parent
WEB = HOUSE / "services" / "gateway" / "web"
HIDDEN = HOUSE / ".homeward"
FETCHED = HIDDEN / "parts"
DATA = HIDDEN / "data"
TEST_LOG = HIDDEN / "test-log"


def interpreter() -> str:
    """Path of the Python that runs Homeward: the one running now."""
    return sys.executable


def beside_interpreter(program: str) -> str:
    """Path of a program that a wheel installed next to the interpreter."""
    return str(Path(sys.executable).parent / program)


def make_private(folder: Path) -> Path:
    """Create `folder` (and its parents) readable by its owner alone; it holds keys and personal data."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def write_private(path: Path, text: str) -> None:
    """Write `text` whole or not at all, readable by its owner alone."""
    draft = path.with_name(path.name + ".draft")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    draft.replace(path)
