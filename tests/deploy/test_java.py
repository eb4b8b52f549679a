from pathlib import Path

import pytest

from deploy.local.parts.kafka import java_version


@pytest.mark.parametrize(
    ("release", "version"),
    [('IMPLEMENTOR="X"\nJAVA_VERSION="17.0.15"\n', 17), ('JAVA_VERSION="1.8.0_392"\n', 1), ("", 0)],
)
def test_the_version_of_a_java_is_read_from_its_release_file(tmp_path: Path, release: str, version: int) -> None:
    (tmp_path / "release").write_text(release)
    assert java_version(tmp_path) == version


def test_a_folder_without_java_has_none(tmp_path: Path) -> None:
    assert java_version(tmp_path) == 0
