"""A test that runs out of time says where it hung: in which coroutines, and what each of them waits for."""

import asyncio
import gc
import traceback
from collections.abc import Generator, Iterator
from types import FrameType
from typing import Any

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """The loop was torn out of its wait, so a traceback ends there; what the tasks wait for is still to be seen."""
    del item
    report = yield
    if call.excinfo is not None and call.excinfo.errisinstance(pytest.fail.Exception) and _ran_out(call.excinfo.value):
        report.sections.append(("where it hung", "\n".join(_tasks())))
    return report


def _ran_out(failed: BaseException) -> bool:
    return "Timeout" in str(failed)


def _tasks() -> Iterator[str]:
    """Every task that is not done, the outermost call first."""
    for task in [one for one in gc.get_objects() if isinstance(one, asyncio.Task) and not one.done()]:
        frames = [frame for frame in _frames(task.get_coro()) if frame is not None]
        lines = traceback.StackSummary.extract((frame, frame.f_lineno) for frame in frames).format()
        yield f"{task.get_name()}:\n{''.join(lines)}"


def _frames(awaited: Any) -> Iterator[FrameType | None]:
    """From a coroutine to what it awaits, and on."""
    while awaited is not None:
        for frame, inner in (("cr_frame", "cr_await"), ("gi_frame", "gi_yieldfrom"), ("ag_frame", "ag_await")):
            if hasattr(awaited, frame):
                yield getattr(awaited, frame)
                awaited = getattr(awaited, inner)
                break
        else:
            return
