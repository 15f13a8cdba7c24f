"""Real worker processes on a real installation, for tests and benchmarks that kill them."""

from pathlib import Path

from tests.support.forked import Forked
from tests.support.installation import Installation

ROOT = Path(__file__).resolve().parents[2]
NETWORK = (
    "from wellspoken.engines.networks import Limits, registry\n"
    "registry.register(registry.NetworkInfo(slug='file', name='File',"
    " builder='tests.support.file_network:build_connector', limits=Limits(max_text=5000),"
    " measure=lambda publication: len(publication.text)))\n"
)
DUE = NETWORK + (
    "from tests.factories.posts import make_release\n"
    "from wellspoken.apps.channels.models import Account\n"
    "accounts = [Account.objects.create(network='file', name=f'File {{n}}',"
    " config={{'path': {path!r}, 'delay': {delay!r}}}) for n in range({accounts})]\n"
    "for n in range({releases}): make_release(*accounts)\n"
)
HOLD = NETWORK + (
    "from wellspoken.apps.delivery.services import Covered, set_hold\n"
    "from wellspoken.apps.people.models import User\n"
    "lead = User.objects.filter(role_grants__role='lead').first()\n"
    "import time\n"
    "from pathlib import Path\n"
    "public = Path({path!r})\n"
    "print('ready', flush=True)\n"
    "while len(public.read_text().splitlines()) < {already}: time.sleep(0.002)\n"
    "hold = set_hold(actor=lead, covered=Covered(), reason='Fire')\n"
    "print(len(public.read_text().splitlines()), hold.on_the_way)\n"
)
LIFT = NETWORK + (
    "from wellspoken.apps.delivery.models import Delivery, Hold\n"
    "from wellspoken.apps.delivery.services import approve_again, lift_hold\n"
    "from wellspoken.apps.people.models import User\n"
    "lead = User.objects.filter(role_grants__role='lead').first()\n"
    "lift_hold(actor=lead, hold_id=Hold.objects.get().pk, reason='All safe')\n"
    "stopped = Delivery.objects.filter(held_for='crisis').values_list('pk', flat=True)\n"
    "if {again}: assert not approve_again(actor=lead, delivery_ids=stopped, reason='Right')\n"
)
CRASH = "import os\nos.environ['FILE_NETWORK_CRASH'] = {point!r}\n"
WORK = NETWORK + (
    "from datetime import timedelta\n"
    "from wellspoken.apps.core.clock import shifted\n"
    "from wellspoken.apps.delivery.worker import run\n"
    "with shifted(timedelta(minutes={minutes})): run(threads=4, until_idle=True)\n"
)


def with_tests(installation: Installation) -> Installation:
    """Return the installation with the tests' own network at hand."""
    return installation.having(PYTHONPATH=f"{ROOT / 'src'}:{ROOT}")


def make_due(
    installation: Installation,
    timeline: Path,
    *,
    accounts: int = 1,
    releases: int = 1,
    delay: float = 0.0,
) -> None:
    """Make releases that are due now for accounts whose public place is one file."""
    program = DUE.format(path=str(timeline), accounts=accounts, releases=releases, delay=str(delay))
    with_tests(installation).python(program)


def start_worker(installation: Installation, *, minutes: int = 0, crash: str = "") -> Forked:
    """Start a worker that stops when nothing is due; its clock is `minutes` ahead."""
    before = CRASH.format(point=crash) if crash else ""
    return with_tests(installation).start_python(before + WORK.format(minutes=minutes))


def ready_to_hold(installation: Installation, timeline: Path, *, already: int = 0) -> Forked:
    """Start a process that holds everything as soon as `already` deliveries are public."""
    timeline.touch()
    program = HOLD.format(path=str(timeline), already=already)
    process = with_tests(installation).start_python(program)
    assert process.stdout.readline().strip() == "ready"
    return process


def what_it_held(process: Forked) -> tuple[int, int]:
    """Return what was public when the hold had been set, and what was on its way then."""
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    public, on_the_way = out.split()
    return int(public), int(on_the_way)


def lift_hold_on(installation: Installation, *, again: bool) -> None:
    """Lift the only hold; with `again`, a lead approves again whatever it stopped."""
    with_tests(installation).python(LIFT.format(again=again))


def work(installation: Installation, *, minutes: int = 0, crash: str = "") -> int:
    """Run one worker to its end and return its exit code (-9 when it was killed)."""
    process = start_worker(installation, minutes=minutes, crash=crash)
    _out, err = process.communicate(timeout=120)
    if process.returncode not in (0, -9):
        raise AssertionError(err)
    return process.returncode


def arrived(timeline: Path) -> list[str]:
    """Return the key of everything the public saw, in order, duplicates included."""
    if not timeline.exists():
        return []
    return [line.split()[0] for line in timeline.read_text().splitlines()]


def states(installation: Installation) -> list[str]:
    """Return the states of all deliveries, sorted."""
    return sorted(row[0] for row in installation.sql("SELECT state FROM delivery_delivery"))
