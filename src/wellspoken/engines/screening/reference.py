"""The reference of rules, written from the rules themselves so that it cannot fall behind."""

from collections.abc import Iterator

from wellspoken.engines.screening.registry import rules
from wellspoken.engines.screening.rule import Example, Rule

_INTRODUCTION = """\
# Screening rules

This page is generated from the rules (`wellspoken docs`); the examples are run as tests.

A finding's severity says what happens: **block** stops the message until it is changed or somebody
with the right role overrides it for a stated reason; **review** asks a person; **advise** only
tells. Invisible and look-alike characters are undone before the rules read a text; in the examples
the invisible ones are written as escapes.

No rule makes a message lawful. They catch what can be caught; people decide.
"""


def render_reference() -> str:
    """Return the whole page in Markdown, the same for the same rules."""
    lines = [_INTRODUCTION, "| rule | what it reports | severity |", "| --- | --- | --- |"]
    lines += [
        f"| [`{rule.code}`](#{_anchor(rule)}) | {rule.name} | {rule.severity} |" for rule in rules()
    ]
    for rule in rules():
        lines.append("")
        lines.extend(_section(rule))
    return "\n".join(lines) + "\n"


def render_rule(rule: Rule) -> str:
    """Return one rule's section in Markdown, for `wellspoken rule CODE`."""
    return "\n".join(_section(rule)) + "\n"


def _anchor(rule: Rule) -> str:
    return rule.code.replace(".", "")


def _section(rule: Rule) -> Iterator[str]:
    yield f"## {rule.code}"
    yield ""
    yield f"**{rule.name}** ({rule.severity})"
    for title, text in (
        ("What", rule.what),
        ("Why", rule.why),
        ("Source", rule.source),
        ("Fix", rule.fix),
    ):
        yield ""
        yield f"{title}: {text}"
    if rule.yields_to:
        others = ", ".join(f"`{code}`" for code in sorted(rule.yields_to))
        yield ""
        where = (
            "wherever they say as much of the text"
            if rule.alone
            else "where they see the same words"
        )
        yield f"Yields to {others} {where}."
    yield ""
    yield "Reported:"
    yield ""
    yield from (f"- {_described(example)}{_marked(example)}" for example in rule.bad)
    yield ""
    yield "Left alone:"
    yield ""
    yield from (f"- {_described(example)}" for example in rule.good)


def _described(example: Example) -> str:
    subject = example.subject
    parts = [_code(subject.text) if subject.text else "no text"]
    parts += [f"language {subject.lang}"] if subject.lang != "en" else []
    parts += [f"as a {subject.surface}"] if subject.surface != "post" else []
    parts += [f"link {_code(subject.link)}"] if subject.link else []
    for item in subject.media:
        kind = f"decorative {item.kind}" if item.decorative else item.kind
        alt = f"with the text {_code(item.alt)}" if item.alt.strip() else "without a text"
        captions = " and captions" if item.has_captions else ""
        parts.append(f"{kind} {alt}{captions}")
    if subject.max_length is not None:
        measured = subject.measured_length
        length = len(subject.text) if measured is None else measured
        parts.append(f"length {length} of {subject.max_length}")
    own = (*example.profile.own_phones, *example.profile.own_emails, *example.profile.own_domains)
    parts += [f"the organisation's own: {', '.join(own)}"] if own else []
    return ", ".join(parts)


def _marked(example: Example) -> str:
    severity = f" ({example.severity})" if example.severity else ""
    marked = (example.marked or "").strip()
    found = f": {_code(marked)}" if marked and marked != example.subject.text else ""
    return f"{found}{severity}"


def _code(text: str) -> str:
    shown = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
    return f"`{shown}`"
