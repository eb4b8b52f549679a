"""Plays an exercise through the public interface: `python -m deploy.exercise [scenario.yaml]`."""

import asyncio
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import httpx
import typer

from deploy.exercise import caseworkers, coordinator, intake, money, preparation, returns
from deploy.exercise.api_client import UnexpectedAnswer
from deploy.exercise.play import Play, pace_of
from deploy.exercise.progress import report_progress
from deploy.exercise.rehearsal import slowness
from deploy.exercise.scenario import Scenario
from shared.platform.clock import SystemClock, new_id
from shared.platform.settings import Settings

PREPARATION = timedelta(seconds=3)


async def perform(play: Play) -> None:
    """Everybody plays their part until the story reaches the present."""
    await preparation.prepare(play)
    progress = asyncio.create_task(report_progress(play))
    async with asyncio.TaskGroup() as group:
        for part in (
            intake.take_in,
            caseworkers.answer_for_cases,
            coordinator.move_people,
            returns.accompany,
            money.decide,
            money.pay,
        ):
            group.create_task(part(play))
    await money.report(play)
    progress.cancel()


async def rehearse_and_perform(scenario: Scenario, gateway: str) -> Play:
    """Give the story the time this machine needs, and play it."""
    play = new_play(scenario, gateway, await slowness(gateway, scenario.clock.answers_per_second))
    seconds = (play.pace.ends_at - SystemClock().now()).total_seconds()
    sys.stdout.write(f"{scenario.people} made-up people, over a year, in {seconds:.0f} seconds\n")
    await perform(play)
    return play


def new_play(scenario: Scenario, gateway: str, slowness: float = 1) -> Play:
    """A run that begins now."""
    begins: datetime = SystemClock().now() + PREPARATION
    pace = pace_of(scenario, begins, slowness)
    return Play(scenario, gateway, pace, began_at=pace.now(begins), crisis_id=new_id())


def first_of(group: BaseExceptionGroup[Exception]) -> BaseException:
    """The innermost first error of a group of groups."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


app = typer.Typer(pretty_exceptions_enable=False, add_completion=False)


@app.command()
def main(scenario: Annotated[Path | None, typer.Argument(help="a scenario file")] = None) -> None:
    """Play a scenario; the one beside this file unless another is named."""
    chosen = Scenario.read(scenario or Path(__file__).with_name("scenario.yaml"))
    try:
        play = asyncio.run(rehearse_and_perform(chosen, Settings().gateway_url))
    except* (UnexpectedAnswer, httpx.HTTPError) as stopped:
        sys.stdout.write(f"\nThe exercise stopped: {first_of(stopped)}\n")
        raise SystemExit(1) from None
    done = sum(play.counts.values())
    sys.stdout.write(f"\nThe exercise has been played: {done} actions, {sum(play.refusals.values())} refusals.\n")
    for refusal, count in play.refusals.most_common():
        sys.stdout.write(f"  refused {count:4d}  {refusal}\n")


if __name__ == "__main__":
    app()
