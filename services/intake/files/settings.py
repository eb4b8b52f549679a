"""Where files rest: a folder of this machine, or a bucket of a server that speaks S3.

`HOMEWARD_FILES` names it: nothing for `files` in the data folder, a path, or `s3://bucket/prefix`. Address and
credentials of the server are S3's own variables (`AWS_ENDPOINT_URL`, `AWS_ACCESS_KEY_ID`, ...).
"""

from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from pydantic_settings import BaseSettings, SettingsConfigDict

from services.intake.files.bucket import BucketStorage
from services.intake.files.folder import FolderStorage
from services.intake.files.storage import FileStorage
from shared.platform.settings import Settings


class StorageSettings(BaseSettings):
    """Intake's own."""

    model_config = SettingsConfigDict(env_prefix="HOMEWARD_", extra="ignore", frozen=True)

    files: str | None = None


@cache
def file_storage() -> FileStorage:
    """The storage that the settings name."""
    named = StorageSettings().files
    if named is None:
        return FolderStorage(Settings().data / "files")
    address = urlsplit(named)
    if address.scheme != "s3":
        return FolderStorage(Path(named))
    return BucketStorage(address.netloc, address.path.strip("/"))
