"""Write down what each pattern needs, so that screening starts without reading them all.

    .venv/bin/python scripts/work_out_needs.py

To be run when patterns were changed; `tests/engines/text/test_literals.py` says so.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from wellspoken.engines.screening.registry import rules  # its patterns are entered
from wellspoken.engines.text import DECLARED, literals, worked_out


def main() -> None:
    """Read every pattern there is and write the table."""
    assert rules()
    literals.worked_out = dict  # type: ignore[attr-defined,assignment]  # read them afresh
    literals.ways.cache_clear()
    literals._needed_by_one.cache_clear()
    table = {
        worked_out.key_of(one.pattern): worked_out.as_kept(
            literals._needed_by_one(one), literals.ways(one)
        )
        for one in DECLARED
    }
    path = ROOT / "src/wellspoken/engines/text" / worked_out.FILE
    lines = (f"{json.dumps(key)}: {json.dumps(told)}" for key, told in sorted(table.items()))
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(table)} patterns, {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
