"""The real parts for a test session: those the environment names, and a scratch stack for the rest."""

import os
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.local.run import existing_parts
from deploy.local.stack import Stack


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stack() -> AsyncIterator[Stack]:
    """Kafka, Postgres and Temporal for the whole session; what is scratch is forgotten at its end."""
    with tempfile.TemporaryDirectory(prefix="homeward-session-") as folder:
        async with Stack(Path(folder), existing=existing_parts(os.environ)) as running:
            yield running


@pytest.fixture(scope="session")
def stack_environment(stack: Stack) -> Iterator[Mapping[str, str]]:
    """The settings under which services find the session's stack; they are those of this process as well."""
    with pytest.MonkeyPatch.context() as environment:
        for name, value in stack.environment.items():
            environment.setenv(name, value)
        yield stack.environment
