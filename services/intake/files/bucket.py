"""A bucket of a server that speaks S3."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from obstore.exceptions import BaseError, NotFoundError
from obstore.store import S3Store

from services.intake.files.storage import PartMissing, StorageFailed

PATIENCE = timedelta(seconds=20)


class BucketStorage:
    """Parts as objects; whatever the server answers beside them may pass."""

    def __init__(self, bucket: str, prefix: str) -> None:
        # Plain HTTP is for a server beside us; the address says which it is.
        self._store = S3Store(
            bucket,
            prefix=prefix or None,
            client_options={"timeout": PATIENCE, "allow_http": True},
            retry_config={"max_retries": 3, "retry_timeout": PATIENCE},
        )

    async def put(self, name: str, content: bytes) -> None:
        async with _passing():
            await self._store.put_async(name, content)

    async def get(self, name: str) -> bytes:
        async with _passing():
            try:
                found = await self._store.get_async(name)
            except (NotFoundError, FileNotFoundError):
                raise PartMissing from None
            return bytes(await found.bytes_async())

    async def delete(self, prefix: str) -> None:
        async with _passing():
            async for listed in self._store.list(prefix):
                await self._store.delete_async([one["path"] for one in listed])


@asynccontextmanager
async def _passing() -> AsyncIterator[None]:
    try:
        yield
    except (BaseError, OSError) as error:
        raise StorageFailed(type(error).__name__) from error
