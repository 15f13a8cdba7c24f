"""`wellspoken rules` and `wellspoken rule CODE`: the rules, from the rules themselves."""

import json

import typer
from rich import box
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table

from wellspoken.engines.screening import UnknownRuleError
from wellspoken.engines.screening import rules as all_rules
from wellspoken.engines.screening.reference import render_rule
from wellspoken.engines.screening.registry import chosen

DONE, UNKNOWN = 0, 2


def list_all(*, style: str) -> int:
    """Print every rule with its severity; return the exit code."""
    if style == "json":
        for rule in all_rules():
            fields = ("code", "family", "name", "what", "why", "source", "severity", "fix")
            typer.echo(json.dumps({name: str(getattr(rule, name)) for name in fields}))
        return DONE
    if style != "text":
        typer.echo("--format must be text or json.", err=True)
        return UNKNOWN
    table = Table("rule", "what it reports", "severity", box=box.SIMPLE)
    for rule in all_rules():
        table.add_row(rule.code, rule.name, rule.severity.value)
    Console().print(table)
    return DONE


def explain(code: str) -> int:
    """Print a rule, or each rule of a family; return the exit code."""
    try:
        asked = [
            rule
            for rule in chosen((code,), (), with_claims=True)
            if code in {rule.code, rule.family}
        ]
    except UnknownRuleError as error:
        typer.echo(str(error), err=True)
        return UNKNOWN
    console = Console()
    for rule in asked:
        text = render_rule(rule)
        if console.is_terminal:
            console.print(Markdown(text))
        else:
            typer.echo(text)
    return DONE
