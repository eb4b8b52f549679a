"""What every test may ask for, and what asking for it means."""

import os
import sys

import pytest
from hypothesis import HealthCheck, settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

pytest_plugins = ["tests.support.hanging", "tests.support.stack"]

# How long it takes to make an example, or to try it, says how busy the machine is.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

REAL_PARTS = {"stack", "stack_environment"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever asks for the real parts is marked so, and left out of `make check`."""
    for item in items:
        if REAL_PARTS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.stack)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """A run of half an hour names what failed when it fails, and not only at its end."""
    if report.failed and "PYTEST_XDIST_WORKER" not in os.environ:
        sys.stderr.write(f"\nFAILED {report.nodeid} ({report.when})\n")


class FolderScheduling(LoadScopeScheduling):  # type: ignore[misc]  # pytest-xdist has no types
    """Gives out tests by folder: what is dear to set up for some of a folder's files is set up once."""

    def _split_scope(self, nodeid: str) -> str:
        return nodeid.split("/")[1]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling | None:
    """Folders where scopes are asked for (`--dist loadscope`), else as pytest-xdist does."""
    return FolderScheduling(config, log) if config.getvalue("dist") == "loadscope" else None
