"""Workers that are killed while they count a beat, or begin at once, restore no database."""

import pytest

from wellspoken.apps.delivery.services import installation

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("wrote", [True, False])
def test_sending_is_not_paused_after_a_kill_at_a_beat(
    wrote: bool, monkeypatch: pytest.MonkeyPatch, settings, tmp_path
) -> None:
    settings.DATA_DIR = tmp_path
    assert installation.check(worker="first")
    write = installation._write_file

    def write_and_die(known: installation._Known) -> None:
        if wrote:
            write(known)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(installation, "_write_file", write_and_die)
        installation.check(worker="killed")
    assert installation.check(worker="next")


def test_of_two_workers_that_begin_at_once_neither_takes_the_database_for_a_copy(
    monkeypatch: pytest.MonkeyPatch, settings, tmp_path
) -> None:
    settings.DATA_DIR = tmp_path
    held = installation.Installation.objects.select_for_update
    begun: list[str] = []

    def while_another_begins() -> object:
        if not begun:
            begun.append("another")
            assert installation.check(worker="another")
        return held()

    monkeypatch.setattr(
        installation.Installation.objects, "select_for_update", while_another_begins
    )
    assert installation.check(worker="this one")
    assert begun
