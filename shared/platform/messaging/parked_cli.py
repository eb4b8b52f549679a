"""`parked list | retry | discard`: parked events from the command line."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Annotated, TypeVar
from uuid import UUID

import typer

from shared.platform.errors import DomainError
from shared.platform.messaging.parked_desk import ParkedDesk
from shared.platform.messaging.parking import ParkedEvent
from shared.platform.messaging.systemic import SystemicFault

OpenDesk = Callable[[str], AbstractAsyncContextManager[ParkedDesk]]
"""From a service's name to its desk, open while the block lasts."""
Answer = TypeVar("Answer")
ServiceName = Annotated[str, typer.Argument(help="intake, cases, reintegration or gateway")]
ParkedId = Annotated[UUID, typer.Argument(help="as `parked list` shows it")]
MaybeParkedId = Annotated[UUID | None, typer.Argument(help="as `parked list` shows it")]
PastGap = Annotated[bool, typer.Option("--past-gap", help="give missing earlier versions up for lost")]


def parked_cli(open_desk: OpenDesk) -> typer.Typer:
    """The commands, for the application to add under a name."""
    cli = typer.Typer(help="Events put aside because they could not be applied.", no_args_is_help=True)

    @cli.command("list")
    def list_(service: ServiceName, limit: int = 100) -> None:
        """Show what waits for a decision, oldest first."""
        waiting = _at_desk(open_desk, service, lambda desk: desk.waiting(limit=limit))
        for parked in waiting:
            typer.echo(_line(parked))
        typer.echo(f"{len(waiting)} parked")

    @cli.command()
    def retry(
        service: ServiceName,
        parked_id: MaybeParkedId = None,
        *,
        all_: Annotated[bool, typer.Option("--all", help="all that are parked")] = False,
        reason: Annotated[str | None, typer.Option(help="with --all: only those parked for this reason")] = None,
        past_gap: PastGap = False,
    ) -> None:
        """Try one again, then those waiting behind it; or all, for instance after a fault of ours was mended."""
        if (parked_id is None) != all_:
            raise typer.BadParameter("give an id, or --all")
        if parked_id is None:
            _retry_all(open_desk, service, reason)
            return
        if not _at_desk(open_desk, service, lambda desk: desk.retry(parked_id, past_gap=past_gap)):
            typer.echo("it failed again", err=True)
            raise typer.Exit(1)
        typer.echo("applied")

    @cli.command()
    def discard(service: ServiceName, parked_id: ParkedId, *, past_gap: PastGap = False) -> None:
        """Give one up for good; those waiting behind it go on."""
        _at_desk(open_desk, service, lambda desk: desk.discard(parked_id, past_gap=past_gap))
        typer.echo("discarded")

    return cli


def _retry_all(open_desk: OpenDesk, service: str, reason: str | None) -> None:
    try:
        applied, failed = _at_desk(open_desk, service, lambda desk: desk.retry_all(reason))
    except SystemicFault as fault:
        typer.echo(f"stopped, the fault is not the data's: {fault}", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{applied} applied, {failed} failed again")
    if failed:
        raise typer.Exit(1)


def _at_desk(open_desk: OpenDesk, service: str, ask: Callable[[ParkedDesk], Awaitable[Answer]]) -> Answer:
    async def asked() -> Answer:
        async with open_desk(service) as desk:
            return await ask(desk)

    try:
        return asyncio.run(asked())
    except DomainError as error:
        typer.echo(error.message, err=True)
        raise typer.Exit(1) from error


def _line(parked: ParkedEvent) -> str:
    return "  ".join(
        (
            str(parked.id),
            f"{parked.parked_at:%Y-%m-%d %H:%M:%S}",
            parked.consumer,
            f"{parked.event_type or 'unknown'} v{parked.sequence or '?'} of {parked.aggregate_id or 'unknown'}",
            f"{parked.reason_code}: {parked.reason}",
            f"{parked.topic}[{parked.partition}]@{parked.kafka_offset}",
        )
    )
