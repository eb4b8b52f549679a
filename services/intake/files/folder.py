"""A folder of this machine."""

import asyncio
import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from services.intake.files.storage import PartMissing, StorageFailed
from shared.platform.clock import new_id

Done = TypeVar("Done")


class FolderStorage:
    """Files of this machine, readable by the service's own user."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def put(self, name: str, content: bytes) -> None:
        await _in_thread(partial(self._put, name, content))

    async def get(self, name: str) -> bytes:
        return await _in_thread(partial(self._get, name))

    async def delete(self, prefix: str) -> None:
        await _in_thread(partial(self._delete, prefix))

    def _put(self, name: str, content: bytes) -> None:
        path = self._root / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_name(f".{new_id()}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _sync(path.parent)

    def _get(self, name: str) -> bytes:
        try:
            return (self._root / name).read_bytes()
        except FileNotFoundError:
            raise PartMissing from None

    def _delete(self, prefix: str) -> None:
        folder = self._root / prefix
        if folder.is_dir():
            shutil.rmtree(folder)


async def _in_thread(work: Callable[[], Done]) -> Done:
    try:
        return await asyncio.to_thread(work)
    except OSError as error:
        raise StorageFailed(type(error).__name__) from error


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
