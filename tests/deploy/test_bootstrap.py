import subprocess
import sys
from pathlib import Path

import pytest

from deploy.local import bootstrap

LOCK = """uv==0.13.9 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
uvicorn==0.54.0 \\
    --hash=sha256:cc
"""


def test_one_package_is_taken_out_of_the_lock_with_its_hashes() -> None:
    assert bootstrap.requirement("uv", LOCK) == "uv==0.13.9 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
    assert bootstrap.requirement("uvicorn", LOCK) == "uvicorn==0.54.0 \\\n    --hash=sha256:cc\n"


def test_a_package_that_is_not_locked_is_refused() -> None:
    with pytest.raises(ValueError, match="granian is not in the lock"):
        bootstrap.requirement("granian", LOCK)


def test_the_lock_holds_the_installer_with_hashes() -> None:
    assert "--hash=sha256:" in bootstrap.requirement("uv", bootstrap.LOCK.read_text())


def test_bootstrap_imports_the_standard_library_only() -> None:
    code = "import runpy; runpy.run_path('deploy/local/bootstrap.py', run_name='imported')"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], cwd=bootstrap.HOUSE, check=True)


def test_bootstrap_installs_nothing_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = tmp_path / "stamp"
    stamp.write_text(bootstrap.fingerprint())
    monkeypatch.setattr(bootstrap, "STAMP", stamp)
    monkeypatch.setattr(bootstrap, "_run", lambda *_: pytest.fail("it ran something"))
    bootstrap.main()


def test_a_python_without_venv_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(bootstrap, "_run", lambda *_: 1)
    with pytest.raises(SystemExit, match="venv or ensurepip is missing"):
        bootstrap.main()


def test_pip_is_tried_when_uv_cannot_install(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[str, ...]] = []

    def run(*command: str) -> int:
        ran.append(command)
        return 1 if "uv" in command else 0

    monkeypatch.setattr(bootstrap, "_run", run)
    bootstrap._install_all()
    assert [command[2] for command in ran] == ["uv", "pip"]
    assert all("--require-hashes" in command for command in ran)


def test_a_failed_installation_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "_run", lambda *_: 1)
    with pytest.raises(SystemExit, match="could not be installed"):
        bootstrap._install_all()
    with pytest.raises(SystemExit, match="pip could not install uv"):
        bootstrap._install_uv()
