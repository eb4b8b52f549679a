"""Log files that never fill the disk: one earlier file is kept, the current one is emptied when it is large."""

import asyncio
import shutil
from pathlib import Path

LARGEST = 20_000_000
_BETWEEN_LOOKS = 5.0


def rotate(folder: Path, largest: int = LARGEST) -> None:
    """Move the content of every log over `largest` bytes to `<name>.log.1`.

    Writers keep their open file (they append), so a few lines written in the moment of the copy may be lost.
    """
    for log in folder.glob("*.log"):
        if log.stat().st_size > largest:
            shutil.copyfile(log, log.with_name(log.name + ".1"))
            with log.open("r+b") as file:
                file.truncate(0)


async def keep_rotating(folder: Path) -> None:
    """Rotate until cancelled."""
    while True:
        await asyncio.sleep(_BETWEEN_LOOKS)
        await asyncio.to_thread(rotate, folder)
