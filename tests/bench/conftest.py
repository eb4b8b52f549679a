"""One book for all measurements, read out at the end; and the processes that are measured."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.local.stack import Stack
from tests.bench.measuring import Book
from tests.support.running import Duty, House, forget

BOOK = Book()
RELAY, CONSUMER, DOOR = Duty("intake", ("relay",)), Duty("gateway", ("consume",)), Duty("gateway", ("api",))
WORKER = Duty("cases", ("work",))


@pytest.fixture(scope="session")
def book() -> Book:
    """Where figures are noted."""
    return BOOK


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def house(stack: Stack, stack_environment: object) -> AsyncIterator[House]:
    """Databases, topics and namespaces of this module's own; which processes run is the bench's to say."""
    house = House(stack, (RELAY, CONSUMER, DOOR, WORKER))
    await house.prepare()
    try:
        yield house
    finally:
        await forget(house.settings)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is measured takes as long as it takes."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.timeout(3_600))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Read the book out."""
    if BOOK.lines:
        terminalreporter.section("figures")
        for line in BOOK.lines:
            terminalreporter.write_line(line)
