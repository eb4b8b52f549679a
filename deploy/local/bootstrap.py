"""Make `.venv` hold exactly what `requirements.lock` names, every file checked by its hash.

Run by the system's Python (3.11 or later) before anything is installed, so it knows the standard library only. Does
nothing when the environment is already of this lock. Where packages come from is decided by the settings of pip and uv.
"""

import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
LOCK = HOUSE / "requirements.lock"
ENVIRONMENT = HOUSE / ".venv"
STAMP = ENVIRONMENT / ".installed-lock"
PYTHON = ENVIRONMENT / "bin" / "python"


def main() -> None:
    """Install, or say in one line what is missing."""
    if sys.version_info < (3, 11):  # noqa: UP036 - older ones do come here, to be told
        sys.exit(f"Homeward needs Python 3.11 or later, this is {sys.version.split()[0]}: make PYTHON=python3.12 ...")
    wanted = fingerprint()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    begun = time.monotonic()
    _say("installing what requirements.lock names (once)")
    if not PYTHON.exists():
        _make_environment()
    _install_uv()
    _install_all()
    STAMP.write_text(wanted)
    _say(f"installed after {time.monotonic() - begun:.0f} s")


def fingerprint() -> str:
    """What an installed environment depends on: the lock and the interpreter's version."""
    return f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {sys.version.split()[0]}"


def requirement(name: str, lock: str) -> str:
    """The lines of one package in a lock: its pin and its hashes. Raises ValueError when it is not locked."""
    match = re.search(rf"^{re.escape(name)}==.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    if match is None:
        raise ValueError(f"{name} is not in the lock")
    return match.group()


def _make_environment() -> None:
    if _run(sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)) != 0:
        sys.exit("Python could not make .venv: venv or ensurepip is missing (on Debian: apt-get install python3-venv)")


def _install_uv() -> None:
    with tempfile.TemporaryDirectory() as folder:
        pin = Path(folder) / "uv.txt"
        pin.write_text(requirement("uv", LOCK.read_text()))
        if _run(str(PYTHON), "-m", "pip", "install", "-q", "--no-deps", "--require-hashes", "-r", str(pin)) != 0:
            sys.exit("pip could not install uv: see the lines above; pip's own settings name the package index")


def _install_all() -> None:
    uv = (str(PYTHON), "-m", "uv", "pip", "sync", "-q", "--require-hashes", "--compile-bytecode", str(LOCK))
    if _run(*uv) == 0:
        return
    _say("uv could not install; trying pip, which has settings of its own")
    if _run(str(PYTHON), "-m", "pip", "install", "-q", "--no-deps", "--require-hashes", "-r", str(LOCK)) != 0:
        sys.exit("the packages of requirements.lock could not be installed: see the lines above")


def _run(*command: str) -> int:
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "VIRTUAL_ENV": str(ENVIRONMENT)}
    return subprocess.run(command, env=environment, check=False).returncode


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
