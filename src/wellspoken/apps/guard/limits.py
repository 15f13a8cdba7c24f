"""What an account's network would refuse, told as findings that nobody can answer for.

An override cannot help there: the network refuses the copy whoever let it through. Where a rule of
the engine says the same already, its finding stands, in the network's own figures.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellspoken.engines.networks import Publication, registry
from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.protocol import Problem
from wellspoken.engines.networks.registry import UnknownNetwork, limits_of
from wellspoken.engines.screening import Finding, Severity

LENGTH = "network.length"
_SAME = {
    "too-long": LENGTH,
    "alt-missing": "accessibility.alt-text",
    "captions-missing": "accessibility.captions",
    "link": "network.link",
}


def with_limits(
    publication: Publication, findings: Sequence[Finding]
) -> Iterator[tuple[Finding, bool]]:
    """Yield the engine's findings and what the network would refuse, each with whether it would.

    `findings` are all that the engine says about this one publication.
    """
    try:
        problems, limits = registry.problems(publication), limits_of(publication.network)
        name = registry.network(publication.network).name
    except UnknownNetwork:
        yield from ((finding, False) for finding in findings)
        return
    refused = {code: _say_the_same(code, findings) for code in {item.code for item in problems}}
    known = {id(finding): code for code, same in refused.items() for finding in same}
    words = {problem.code: problem for problem in problems}
    for finding in findings:
        problem = words.get(known.get(id(finding), ""))
        if problem is not None:
            yield _in_its_words(finding, problem), True
        elif finding.rule == LENGTH:
            yield replace(finding, message=f"{name}: {finding.message}"), False
        else:
            yield finding, False
    for problem in problems:
        if not refused[problem.code]:
            yield _finding(publication, problem, limits), True


def _say_the_same(code: str, findings: Sequence[Finding]) -> list[Finding]:
    return [
        finding
        for finding in findings
        if finding.rule == _SAME.get(code)
        and finding.severity == Severity.BLOCK
        and (code != "alt-missing" or not finding.text.strip())
        and (code != "link" or finding.place.endswith(".link"))
    ]


def _in_its_words(finding: Finding, problem: Problem) -> Finding:
    if finding.rule != LENGTH:
        return finding
    return replace(finding, message=problem.message, suggestion=problem.suggestion)


def _finding(publication: Publication, problem: Problem, limits: Limits) -> Finding:
    return Finding(
        rule=f"network.{problem.code}",
        family="network",
        severity=Severity.BLOCK,
        start=0,
        end=0,
        text="",
        message=problem.message,
        evidence=publication.network,
        source=f"{limits.source} (seen {limits.seen_on})",
        suggestion=problem.suggestion,
        place="text",
    )
