"""What every test may ask for, and what asking for it means."""

import pytest

pytest_plugins = ["tests.support.stack"]

REAL_PARTS = {"stack", "stack_environment"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever asks for the real parts is marked so, and left out of `make check`."""
    for item in items:
        if REAL_PARTS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.stack)
