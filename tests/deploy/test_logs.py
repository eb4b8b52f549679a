import asyncio
from pathlib import Path

import pytest

from deploy.local import logs
from deploy.local.failure import PartUnavailable, last_log_line
from tests.deploy.waiting import until


def test_a_large_log_is_moved_and_its_writer_goes_on(tmp_path: Path) -> None:
    log = tmp_path / "intake.log"
    with log.open("ab") as writer:
        writer.write(b"old " * 10)
        writer.flush()
        logs.rotate(tmp_path, largest=20)
        writer.write(b"new")
    assert log.read_text() == "new"
    assert (tmp_path / "intake.log.1").read_text() == "old " * 10


def test_a_small_log_stays(tmp_path: Path) -> None:
    (tmp_path / "intake.log").write_text("old")
    logs.rotate(tmp_path, largest=20)
    assert [file.name for file in tmp_path.iterdir()] == ["intake.log"]


async def test_rotation_goes_on_until_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_BETWEEN_LOOKS", 0.01)
    looks: list[Path] = []
    monkeypatch.setattr(logs, "rotate", looks.append)
    rotation = asyncio.create_task(logs.keep_rotating(tmp_path))
    await until(lambda: len(looks) > 1)
    rotation.cancel()


def test_last_words_of_a_log_are_its_last_line_with_an_error(tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert last_log_line(log) == ""
    log.write_text("starting\n\n")
    assert last_log_line(log) == "starting"
    log.write_text("FATAL: no disk\nERROR: no room\nbye\n")
    assert last_log_line(log) == "ERROR: no room"


def test_a_failed_part_is_one_line_with_the_setting_that_helps() -> None:
    line = str(PartUnavailable("temporal", "could not\nstart"))
    assert line == "temporal: could not start; to use an existing one, set HOMEWARD_TEMPORAL=host:port"
    assert str(PartUnavailable("page", "no build")) == "page: no build"
