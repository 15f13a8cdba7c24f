"""A worker that is killed while it counts its beat is not taken for a restored database."""

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
