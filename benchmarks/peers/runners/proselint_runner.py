"""proselint with all of its checks."""

from proselint.tools import lint
from timed import run

run("proselint", lambda text: [(max(0, one[4] - 1), one[5]) for one in lint(text)])
