"""The page's own tests: types, words in four languages, documents against the schema, logic."""

import subprocess

import pytest

from tests.browser.conftest import PATIENCE, WEB, node

pytestmark = pytest.mark.slow

COMMANDS = {
    "types": ("node_modules/typescript/bin/tsc", "--noEmit"),
    "words, contracts and logic": ("node_modules/vitest/vitest.mjs", "run", "--reporter=dot"),
}


@pytest.mark.parametrize("what", COMMANDS)
def test_the_page_s_own_checks_pass(what: str) -> None:
    script, *arguments = COMMANDS[what]
    if not (WEB / script).is_file():
        pytest.skip("the page's packages are not installed; `make run` and `make test` install them")
    ended = subprocess.run(
        [node(), script, *arguments], cwd=WEB, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert ended.returncode == 0, (ended.stdout + ended.stderr)[-3000:]
