"""What every test may ask for, and what asking for it means."""

from pathlib import Path

import pytest

pytest_plugins = ["tests.support.stack"]

TESTS = Path(__file__).parent
REAL_PARTS = {"stack", "stack_environment"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever asks for the real parts is marked so, and left out of `make check`; a folder's tests stay together."""
    for item in items:
        if REAL_PARTS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.stack)
        item.add_marker(pytest.mark.xdist_group(item.path.relative_to(TESTS).parts[0]))
