"""The npm packages these tests need, installed from their lock with the wheel's Node."""

import os
import subprocess
from pathlib import Path

import pytest

from deploy.local.node import node_environment, npm

FOLDER = Path(__file__).parent / "asyncapi"


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """The folder with `node_modules` as its lock says."""
    lock, installed = FOLDER / "package-lock.json", FOLDER / "node_modules" / ".installed-lock.json"
    if not installed.is_file() or installed.read_bytes() != lock.read_bytes():
        command = npm("ci", "--ignore-scripts", "--no-audit", "--no-fund")
        subprocess.run(command, cwd=FOLDER, env=os.environ | node_environment(), check=True, capture_output=True)
        installed.write_bytes(lock.read_bytes())
    return FOLDER


def run_node(folder: Path, script: str, *arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    """Run a script of the folder."""
    node = npm()[0]
    return subprocess.run(
        [node, script, *arguments], cwd=folder, input=stdin, capture_output=True, text=True, check=False
    )
