"""What keeps the sealed parts of files."""

from typing import Protocol

from shared.platform.errors import Transient


class StorageFailed(Transient):
    """Parts cannot be read, written or deleted at the moment."""


class PartMissing(Exception):
    """There is no such part."""


class FileStorage(Protocol):
    """What a storage can do; each raises StorageFailed."""

    async def put(self, name: str, content: bytes) -> None:
        """Keep it under the name, in place of what was there; it is safe on return."""

    async def get(self, name: str) -> bytes:
        """What is under the name; PartMissing."""

    async def delete(self, prefix: str) -> None:
        """Delete everything whose name begins so, up to a slash; nothing there is as good."""
