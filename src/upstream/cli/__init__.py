"""The command `upstream`."""

from __future__ import annotations

import typer

from upstream import __version__
from upstream.cli import doctor, export, records, serving, verify, workers

app = typer.Typer(
    name="upstream",
    help="Machine learning, skill by skill, proved by what you can do.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("start")(serving.start)
app.command("serve")(serving.serve)
app.command("worker")(workers.worker)
app.command("worker-role")(workers.worker_role)
app.command("link")(serving.link)
app.command("doctor")(doctor.doctor)
app.command("verify")(verify.verify)
app.command("rebuild")(records.rebuild)
app.command("export")(export.export)
app.command("import")(export.import_)
app.command("fit")(records.fit)
app.command(
    "manage",
    help="Django's own commands, for operators.",
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)(serving.manage)


@app.callback(invoke_without_command=True)
def main(version: bool = typer.Option(False, "--version", help="Print the version.")) -> None:
    if version:
        typer.echo(f"upstream {__version__}")
        raise typer.Exit
