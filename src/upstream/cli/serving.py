"""`upstream start` for one's own machine, `upstream serve` for a community."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import webbrowser
from typing import Annotated, Any

import typer

from upstream.cli.django_setup import migrate, require_pack, set_up
from upstream.cli.doctor import missing_for_community
from upstream.paths import data_folder

LOOPBACK = "127.0.0.1"
THREADS = 16


def start(
    port: Annotated[int, typer.Option(help="The port; the next free one is taken when it is busy.")] = 8000,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
) -> None:
    """Run Upstream for yourself: no account, nothing leaves this machine."""
    os.environ["UPSTREAM_MODE"] = "solo"
    require_pack()
    set_up()
    migrate()
    listener = _free_socket(port)
    address = f"http://{LOOPBACK}:{listener.getsockname()[1]}"
    (data_folder() / "address").write_text(address)
    link = _new_link(address)
    _warm_up()
    typer.echo(f"\n  Upstream is running. Open this link, which works once:\n\n    {link}\n")
    typer.echo("  Stop with Ctrl+C. Your record is in " + str(data_folder()) + "\n")
    sys.stdout.flush()
    if browser and (
        sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        webbrowser.open(link)
    _serve(sockets=[listener])


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = LOOPBACK,
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 8000,
) -> None:
    """Run Upstream for a community, behind a proxy that speaks HTTPS. docs/operators.md says how."""
    set_up("community")
    from django.conf import settings
    from django.core.management import call_command

    if settings.SOLO:
        typer.echo("UPSTREAM_MODE is solo. Use `upstream start`, or set UPSTREAM_MODE=community.", err=True)
        raise typer.Exit(2)
    if missing := missing_for_community():
        typer.echo(
            f"This host lacks {' and '.join(missing)}, which must stand between strangers' code and the machine. "
            "`upstream doctor` says what to do.",
            err=True,
        )
        raise typer.Exit(1)
    require_pack()
    migrate()
    call_command("collectstatic", verbosity=0, interactive=False)
    _warm_up()
    typer.echo(f"Upstream listens on http://{host}:{port} for {', '.join(settings.ALLOWED_HOSTS)}.")
    sys.stdout.flush()
    _serve(host=host, port=port)


def link() -> None:
    """Print a new one-time link to the Upstream that runs on this machine."""
    os.environ["UPSTREAM_MODE"] = "solo"
    set_up()
    migrate()
    try:
        address = (data_folder() / "address").read_text()
    except FileNotFoundError:
        typer.echo("Upstream has not run here yet. Begin with `upstream start`.", err=True)
        raise typer.Exit(1) from None
    typer.echo(_new_link(address))


def manage(context: typer.Context) -> None:
    set_up()
    from django.core.management import execute_from_command_line

    execute_from_command_line(["upstream manage", *context.args])


def _new_link(address: str) -> str:
    from upstream.web.accounts.services import issue_entry_token

    return f"{address}/enter/{issue_entry_token()}/"


def _free_socket(port: int) -> socket.socket:
    for candidate in (*range(port, port + 20), 0):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((LOOPBACK, candidate))
        except OSError:
            listener.close()
            continue
        listener.listen(128)  # whoever opens the link early waits in the queue instead of being refused
        return listener
    raise typer.Exit(1)


def _warm_up() -> None:
    """Do what the first visitor would wait for: the map's layout and a sandbox that is ready."""
    from upstream.web.learning.river import river
    from upstream.web.practice.worker import graders

    river()
    graders()


def _serve(**where: Any) -> None:
    import waitress

    from upstream.web.practice.worker import graders
    from upstream.web.wsgi import application

    with contextlib.suppress(KeyboardInterrupt):
        waitress.serve(application, threads=THREADS, ident=None, _quiet=True, **where)
    graders().stop()
