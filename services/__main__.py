"""One distribution carries all services; the command chooses."""

import asyncio
import importlib
import importlib.resources
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
import uvloop

from shared.platform.connections import authenticates_clients
from shared.platform.logs import start_logging
from shared.platform.messaging.parked_cli import parked_cli
from shared.platform.messaging.parked_desk import ParkedDesk
from shared.platform.migrations import migrate as migrate_service
from shared.platform.migrations import revise
from shared.platform.parked import open_desk
from shared.platform.secrets import Secrets, make_missing, share_out
from shared.platform.service import Service
from shared.platform.settings import Settings

if TYPE_CHECKING:
    from services.intake.crises.model import Place

PUBLISHERS = ("intake", "cases", "reintegration")
SERVICES = (*PUBLISHERS, "gateway")

app = typer.Typer(help="Homeward's services.", no_args_is_help=True, pretty_exceptions_enable=False)


def service_named(name: str) -> Service:
    """The wiring of a service; typer.BadParameter when there is none of that name."""
    if name not in SERVICES:
        raise typer.BadParameter(f"there is no service {name}; choose one of {', '.join(SERVICES)}")
    service: Service = importlib.import_module(f"services.{name}.app").service
    return service


@app.command()
def secrets() -> None:
    """Make the secrets that are missing, and give each service a folder with its own."""
    folder = Settings().secrets
    for name in make_missing(folder, SERVICES):
        typer.echo(f"made {name}")
    share_out(folder)


@app.command()
def migrate(only: Annotated[str | None, typer.Option(help="one service only")] = None) -> None:
    """Make or upgrade the databases, roles, schemas and topics."""
    asyncio.run(_migrate((only,) if only else SERVICES))


async def _migrate(names: tuple[str, ...]) -> None:
    # The clients of the broker and of Temporal are slow to load, and other commands do without them.
    from shared.platform.messaging.permissions import permissions_of, permit  # noqa: PLC0415
    from shared.platform.messaging.topics import create_topics, service_topics  # noqa: PLC0415
    from shared.platform.namespaces import ensure_namespace  # noqa: PLC0415

    settings = Settings()
    secrets_folder = Secrets(settings.secrets)
    for name in names:
        await migrate_service(settings, secrets_folder, name)
    await asyncio.gather(*(ensure_namespace(settings, name) for name in names if name in PUBLISHERS))
    await create_topics(settings.kafka, settings.topic_prefix, service_topics(PUBLISHERS))
    if authenticates_clients(settings.kafka):
        allowed = [permissions_of(service_named(name), settings.topic_prefix, PUBLISHERS) for name in names]
        await permit(settings.kafka, [one for own in allowed for one in own])
    if "intake" in names:
        known = _demonstration_places() if settings.mode == "demonstration" else []
        await _with_places(known, places_are_new=False, shown="gateway" in names)
        if "gateway" in names:
            await _show_zones_of_crises()


async def _show_zones_of_crises() -> None:
    """The read model learned zones after they were told, and took those of crises from their countries."""
    from services.gateway.readmodel.zones import keep_zones  # noqa: PLC0415  # as above
    from services.intake.crises.repository import zones_of_crises  # noqa: PLC0415  # as above
    from shared.platform.runtime import Runtime  # noqa: PLC0415  # as above

    intake, gateway = (Runtime.of(name, Settings()) for name in ("intake", "gateway"))
    async with intake.units.begin() as unit:
        zones = await zones_of_crises(unit.session)
    await keep_zones(gateway.engine, zones)
    await intake.engine.dispose()
    await gateway.engine.dispose()


def _demonstration_places() -> "Sequence[Place]":
    """The made-up places of the exercise; a deployment brings its own list."""
    from services.intake.crises.gazetteer import places_in  # noqa: PLC0415  # as above

    file = importlib.resources.files("services.intake.crises") / "demonstration_places.csv"
    return places_in(file.read_text(encoding="utf-8"))


@app.command()
def places(file: Annotated[Path, typer.Argument(help="a CSV of OCHA's P-codes (COD), every level wanted")]) -> None:
    """Take a list of P-codes: regions that are on it travel as codes, what is on no list stays sealed."""
    asyncio.run(_places(file.read_text(encoding="utf-8")))


async def _places(listed: str) -> None:
    from services.intake.crises.gazetteer import PlacesUnreadable, places_in  # noqa: PLC0415  # as above

    try:
        known = places_in(listed)
    except PlacesUnreadable as error:
        raise typer.BadParameter(str(error)) from error
    await _with_places(known)
    typer.echo(f"{len(known)} places")


async def _with_places(known: "Sequence[Place]", *, places_are_new: bool = True, shown: bool = True) -> None:
    from services.gateway.readmodel.places import keep_names  # noqa: PLC0415  # as above
    from services.intake.crises.repository import keep_places  # noqa: PLC0415  # as above
    from services.intake.resealing import reseal  # noqa: PLC0415  # as above
    from services.intake.sharing.sweeping import end_all_barred  # noqa: PLC0415  # as above
    from shared.platform.alarms import Alarm  # noqa: PLC0415  # as above
    from shared.platform.runtime import Runtime  # noqa: PLC0415  # as above

    runtime = Runtime.of("intake", Settings())
    async with runtime.units.begin() as unit:
        await keep_places(unit.session, known)
    await end_all_barred(runtime.units)
    alarm = Alarm(runtime.engine, runtime.parking_place(), "intake-duties", "duty/resealing")
    await reseal(runtime.units, alarm, places_are_new=places_are_new)
    await runtime.engine.dispose()
    if not shown:
        return
    gateway = Runtime.of("gateway", Settings())
    middles = {place.code: (place.latitude, place.longitude) for place in known}
    await keep_names(gateway.engine, {place.code: place.name for place in known}, middles)
    await gateway.engine.dispose()


@app.command()
def admit_partner(code: str) -> None:
    """Let an admitted agency's principal `partner.CODE` read its own feed and keys, and nothing else."""
    from shared.platform.messaging.permissions import permissions_of_partner, permit  # noqa: PLC0415  # as above

    settings = Settings()
    if not authenticates_clients(settings.kafka):
        raise typer.BadParameter("this broker asks nobody who they are: whoever reaches it reads every topic")
    try:
        allowed = permissions_of_partner(code, settings.topic_prefix)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    asyncio.run(permit(settings.kafka, allowed))


@app.command()
def revision(name: str, message: str) -> None:
    """Write a migration from what the models of a service say."""
    settings = Settings()
    for path in revise(settings, Secrets(settings.secrets), service_named(name).name, message):
        typer.echo(path)


@app.command()
def run(name: str, roles: Annotated[str, typer.Option(help="api, consume, relay, work, or several")] = "all") -> None:
    """Run one service, in one process, in the roles given."""
    from shared.platform.serve import serve  # noqa: PLC0415  # loads the broker's and Temporal's clients

    settings = Settings()
    start_logging(name, settings.log_level)
    service = service_named(name)
    chosen = tuple(service.roles) if roles == "all" else tuple(roles.split(","))
    uvloop.run(serve(service, settings, chosen))


@app.command()
def rebuild() -> None:
    """Empty the gateway's read model and let it be built again from the topics; stop the gateway first."""
    asyncio.run(_rebuild())


async def _rebuild() -> None:
    from services.gateway.readmodel.rebuild import rebuild as rebuild_read_model  # noqa: PLC0415  # as above
    from shared.platform.consumption import consumptions_of  # noqa: PLC0415  # as above
    from shared.platform.runtime import Runtime  # noqa: PLC0415  # as above

    runtime = Runtime.of("gateway", Settings())
    await rebuild_read_model(runtime, await consumptions_of(service_named("gateway"), runtime))
    await runtime.engine.dispose()


@app.command()
def rotate_search_secret() -> None:
    """Make search keys and digests of states anew under another secret, and forget the old; stop intake first."""
    from services.intake.rotation import IntakeRuns, StateUnreadable  # noqa: PLC0415  # as above
    from services.intake.rotation import rotate_search_secret as rotate  # noqa: PLC0415  # as above

    try:
        typer.echo(f"{asyncio.run(rotate(Settings()))} people have new search keys; the old secret is gone")
    except (IntakeRuns, StateUnreadable) as refused:
        raise typer.BadParameter(str(refused)) from refused


@app.command()
def accounts() -> None:
    """List whom a demonstration lets sign in."""
    from services.gateway.access.accounts import demonstration_accounts  # noqa: PLC0415  # other commands do without

    if Settings().mode != "demonstration":
        raise typer.BadParameter("there are no ready accounts outside demonstration mode")
    for one in demonstration_accounts():
        typer.echo(f"  {one.role.replace('_', ' '):26}{one.name}")


@asynccontextmanager
async def desk_of(name: str) -> AsyncIterator[ParkedDesk]:
    """The parked events of a service."""
    from shared.platform.runtime import Runtime  # noqa: PLC0415  # loads the broker's and Temporal's clients

    runtime = Runtime.of(name, Settings())
    async with open_desk(service_named(name), runtime) as desk:
        yield desk
    await runtime.engine.dispose()


app.add_typer(parked_cli(desk_of), name="parked")


if __name__ == "__main__":
    app()
