import sys
from collections.abc import Mapping

import asyncpg
import pytest

from deploy.local.ports import free_port
from deploy.local.stack import Stack

pytestmark = pytest.mark.stack


async def test_the_session_has_every_part(stack_environment: Mapping[str, str]) -> None:
    assert {"HOMEWARD_KAFKA", "HOMEWARD_TEMPORAL", "HOMEWARD_POSTGRES", "HOMEWARD_SECRETS"} <= set(stack_environment)
    connection = await asyncpg.connect(stack_environment["HOMEWARD_POSTGRES"])
    assert await connection.fetchval("SELECT uuidv7() IS NOT NULL")
    await connection.close()


async def test_a_test_can_keep_a_process_of_its_own(stack: Stack) -> None:
    port = free_port()
    serve = (sys.executable, "-m", "http.server", "--bind", "127.0.0.1", str(port))
    await stack.spawn("files", serve, ready_url=f"http://127.0.0.1:{port}/")
    first = stack.process("files").pid
    await stack.kill("files")
    await stack.start("files")
    await stack.wait_ready("files")
    assert stack.process("files").pid != first
    await stack.end("files")
    with pytest.raises(KeyError):
        stack.process("files")
