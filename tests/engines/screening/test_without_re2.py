"""Where RE2 is not installed, everything is found all the same."""

import json
import subprocess
import sys

from wellspoken.engines.screening import Screener, rules

READ = """
import json, sys
sys.modules["re2"] = None  # as if it were not installed
from wellspoken.engines.screening import Screener, rules
from wellspoken.engines.text import DECLARED
for pattern in DECLARED:
    pattern.search("A text that is long enough for a look at what stands in it. " * 2)
screener = Screener()
assert screener.prefilter == "words"
for rule in rules():
    for example in (*rule.bad[:3], *rule.good[:3]):
        found = screener.screen(example.subject).findings
        print(json.dumps([(one.rule, one.start, one.end, one.severity.value) for one in found]))
"""


def test_without_re2_every_pattern_compiles_and_the_same_is_found() -> None:
    done = subprocess.run(
        [sys.executable, "-c", READ], capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stderr[-2000:]
    screener = Screener()
    with_re2 = [
        [[one.rule, one.start, one.end, one.severity.value] for one in found]
        for rule in rules()
        for example in (*rule.bad[:3], *rule.good[:3])
        for found in (screener.screen(example.subject).findings,)
    ]
    assert [json.loads(line) for line in done.stdout.splitlines()] == with_re2
