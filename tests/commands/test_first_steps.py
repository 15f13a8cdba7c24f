"""The first commands on a new machine, and what is said when they come in the wrong order."""

import shutil

from tests.support.installation import Installation


def test_migrate_makes_all_that_the_site_needs(empty: Installation) -> None:
    shutil.rmtree(empty.data_dir)
    done = empty.run("migrate")
    assert done.returncode == 0, done.stderr
    assert list((empty.data_dir / "static").glob("core/workspace*.css"))
    again = empty.run("migrate")
    assert again.returncode == 0


def test_before_that_each_command_says_what_is_missing(empty: Installation) -> None:
    for command in (("user", "list"), ("audit", "verify"), ("resume", "--show")):
        done = empty.run(*command)
        assert done.returncode == 2
        assert "wellspoken migrate" in done.stderr
        assert "Traceback" not in done.stderr
    served = empty.run("serve")
    assert served.returncode == 1
    assert "wellspoken migrate" in served.stderr
