"""Help as people read it: what it does, examples, then the options in groups."""

from typing import Any

import click


class Command(click.Command):
    """A command whose help shows examples before its options, and the options in groups.

    `examples` are lines of a shell; `groups` give the names of parameters by heading. What stands
    in no group comes last, under “Other”.
    """

    def __init__(
        self,
        *args: Any,
        examples: str = "",
        groups: dict[str, tuple[str, ...]] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples
        self.groups = groups or {}

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write usage, text, examples, options."""
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        if self.examples:
            with formatter.section("Examples"):
                for line in self.examples.strip().splitlines():
                    formatter.write(f"  {line.strip()}\n")
        self.format_options(ctx, formatter)
        self.format_epilog(ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options group by group."""
        rows = {p.name: row for p in self.get_params(ctx) if (row := p.get_help_record(ctx))}
        for heading, names in self.groups.items():
            self._section(formatter, heading, [rows.pop(n) for n in names if n in rows])
        self._section(formatter, "Other" if self.groups else "Options", list(rows.values()))

    @staticmethod
    def _section(formatter: click.HelpFormatter, heading: str, rows: list[tuple[str, str]]) -> None:
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)
