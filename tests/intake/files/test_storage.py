"""What both storages do alike: a folder, and a bucket of a real server that speaks S3."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest

from deploy.local.ports import free_port
from services.intake.files.bucket import BucketStorage
from services.intake.files.folder import FolderStorage
from services.intake.files.settings import file_storage
from services.intake.files.storage import FileStorage, PartMissing, StorageFailed

CREDENTIALS = {"AWS_ACCESS_KEY_ID": "made-up", "AWS_SECRET_ACCESS_KEY": "made-up", "AWS_REGION": "us-east-1"}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of moto's server, in a process of its own."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = (sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port))
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(address)
            httpx.put(f"{address}/files").raise_for_status()
            yield address
        finally:
            process.kill()


def _wait_for(address: str, patience: float = 60.0) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            httpx.get(f"{address}/moto-api/", timeout=2)
        except httpx.TransportError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            return


@pytest.fixture(params=["folder", "bucket"])
def storage(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileStorage]:
    named = str(tmp_path / "files")
    if request.param == "bucket":
        named = "s3://files/of/intake"
        for name, value in _environment(request.getfixturevalue("server")).items():
            monkeypatch.setenv(name, value)
    monkeypatch.setenv("HOMEWARD_FILES", named)
    file_storage.cache_clear()
    yield file_storage()
    file_storage.cache_clear()


def _environment(address: str) -> Mapping[str, str]:
    return CREDENTIALS | {"AWS_ENDPOINT_URL": address}


async def test_a_part_is_kept_until_its_file_is_deleted(storage: FileStorage) -> None:
    names = [f"a/{layer}/{number}" for layer in ("upload", "content") for number in range(3)]
    for name in names:
        await storage.put(name, name.encode())
    await storage.put("b/content/0", b"another's")
    await storage.put(names[0], b"again")
    assert await storage.get(names[0]) == b"again"
    await storage.delete("a/upload/")
    with pytest.raises(PartMissing):
        await storage.get(names[0])
    assert await storage.get("a/content/2") == b"a/content/2"
    for _ in range(2):
        await storage.delete("a/")
    with pytest.raises(PartMissing):
        await storage.get("a/content/2")
    assert await storage.get("b/content/0") == b"another's"


async def test_a_folder_is_its_owners_alone(tmp_path: Path) -> None:
    storage = FolderStorage(tmp_path / "files")
    await storage.put("a/content/0", b"sealed")
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "files" / "a").rglob("*")}
    assert modes == {0o700, 0o600}
    assert [path.name for path in (tmp_path / "files" / "a" / "content").iterdir()] == ["0"]


async def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("in the way")
    storage = FolderStorage(tmp_path)
    with pytest.raises(StorageFailed):
        await storage.put("a/content/0", b"sealed")


async def test_a_bucket_that_is_not_there_says_so(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in _environment(server).items():
        monkeypatch.setenv(name, value)
    absent = BucketStorage("nowhere", "")
    for failing in (absent.put("a/content/0", b"sealed"), absent.delete("a/")):
        with pytest.raises(StorageFailed):
            await failing
