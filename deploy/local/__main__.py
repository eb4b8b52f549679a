"""The commands behind the Makefile: `python -m deploy.local <command>`."""

import asyncio
import logging
import os
import shlex
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, NoReturn, TypeVar

import typer

from deploy.local import services
from deploy.local import status as house_status
from deploy.local.authority import as_principal
from deploy.local.failure import AlreadyRunning, PartUnavailable
from deploy.local.ground import ground_at
from deploy.local.page import build_page
from deploy.local.parts.kafka import authority_of
from deploy.local.places import DATA, TEST_LOG, interpreter
from deploy.local.program import run_in_sight
from deploy.local.run import environment_of, exercise_exists, existing_parts, play
from deploy.local.run import run as run_house
from deploy.local.stack import PARTS, Stack
from deploy.local.terminal import Terminal

app = typer.Typer(help="Homeward on one machine.", no_args_is_help=True, pretty_exceptions_enable=False)
Result = TypeVar("Result")
_Data = Annotated[Path, typer.Option(help="the data folder")]


@app.command()
def run(data: _Data = DATA) -> None:
    """Start everything and keep it until Ctrl-C."""
    terminal = Terminal(sys.stdout)
    _finish(run_house(data, terminal))
    terminal.say("stopped; the data stays, `make reset` forgets it")


@app.command()
def status(data: _Data = DATA) -> None:
    """Show every process: state, pid, port, uptime, restarts; and what somebody must look at."""
    typer.echo(house_status.table(data, time.time()), nl=False)
    typer.echo(house_status.needs_looking_at(data), nl=False)


@app.command()
def stop(data: _Data = DATA) -> None:
    """Stop what runs in the data folder."""
    typer.echo("stopped" if house_status.stop(data) else "Homeward does not run in this clone")


@app.command()
def reset(data: _Data = DATA) -> None:
    """Forget all data."""
    try:
        house_status.reset(data)
    except AlreadyRunning as running:
        _give_up(str(running))


@app.command()
def environment(data: _Data = DATA) -> None:
    """Print the settings of the running stack as shell exports."""
    for name, value in _settings_of(data).items():
        typer.echo(f"export {name}={shlex.quote(value)}")


@app.command()
def partner(code: str, data: _Data = DATA) -> None:
    """Let an agency that was admitted read its own feed: make its certificate, and print the address it uses."""
    settings = _settings_of(data)
    ground = ground_at(data)
    if "?" not in settings["HOMEWARD_KAFKA"]:
        _give_up("the broker runs elsewhere: make the agency's principal `partner.<code>` there")
    _finish(services.command(ground, settings, "admit-partner", code))
    authority_of(ground).issued_to(f"partner.{code}")
    address = as_principal(settings["HOMEWARD_KAFKA"], f"partner.{code}")
    typer.echo(f"export HOMEWARD_KAFKA={shlex.quote(address)}")


@app.command()
def exercise(data: _Data = DATA) -> None:
    """Play an exercise on the running stack."""
    if not exercise_exists():
        _give_up("this clone has no exercise")
    _leave(_finish(play(_settings_of(data))))


@app.command()
def page(data: _Data = DATA) -> None:
    """Build the page if its sources changed."""
    _finish(build_page(ground_at(data, Terminal(sys.stdout).say)))


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def test(context: typer.Context) -> None:
    """Run pytest, with any arguments, on a scratch stack that is forgotten afterwards."""
    _leave(_finish(_test(context.args)))


async def _test(arguments: list[str]) -> int:
    terminal = Terminal(sys.stdout)
    with tempfile.TemporaryDirectory(prefix="homeward-test-") as folder:
        async with Stack(Path(folder), PARTS, existing_parts(os.environ), terminal.say) as stack:
            await build_page(stack.ground)
            status = await run_in_sight([interpreter(), "-m", "pytest", *arguments], stack.environment)
        if status != 0:
            shutil.copytree(Path(folder) / "log", TEST_LOG, dirs_exist_ok=True)
            terminal.say(f"the logs of the stack are in {TEST_LOG}")
    return status


def _settings_of(data: Path) -> dict[str, str]:
    try:
        return environment_of(data)
    except FileNotFoundError:
        _give_up("Homeward has not run in this clone; `make run` first")


def _finish(work: Coroutine[None, None, Result]) -> Result | None:
    """Run `work` to its end; None when the person asked to stop. One clear line and status 1 when a part fails."""
    try:
        return asyncio.run(_until_asked_to_stop(work))
    except asyncio.CancelledError:
        return None
    except (PartUnavailable, AlreadyRunning) as failure:
        _give_up(str(failure))


async def _until_asked_to_stop(work: Coroutine[None, None, Result]) -> Result:
    task = asyncio.ensure_future(work)
    asked = False

    def stop_once() -> None:
        nonlocal asked
        if not asked:
            asked = True
            task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop_once)
    return await task


def _leave(status: int | None) -> NoReturn:
    """Exit with the status of what was run, or as the shell does after Ctrl-C."""
    sys.exit(128 + signal.SIGINT if status is None else status)


def _give_up(why: str) -> NoReturn:
    sys.stderr.write(f"{why}\n")
    sys.exit(1)


if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    app()
