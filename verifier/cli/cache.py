"""`verifier cache`: the evidence store, shown or cleared."""

import click

from verifier.cli import console


@click.group(name="cache", invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> int | None:
    """Show or clear the evidence store."""
    if ctx.invoked_subcommand is None:
        result: int = info.main([], standalone_mode=False)
        return result
    return None


STORE = click.option("--store", metavar="FILE", envvar="VERIFIER_STORE", default="",
                     help="Another store than the user's own.")  # fmt: skip


@command.command()
@STORE
def info(store: str) -> int:
    """Say where the store is, how large, and how many addresses it knows."""
    from verifier.fetch.store import default_path, describe

    path = store or str(default_path())
    console.out(describe(path))
    return 0


@command.command()
@STORE
def clear(store: str) -> int:
    """Forget everything that was fetched."""
    from verifier.fetch.store import default_path, remove

    path = store or str(default_path())
    console.out("Cleared." if remove(path) else "There was nothing to clear.")
    return 0
