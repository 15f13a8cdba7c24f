"""The doctor says what is well, what is not, and what to do."""

import json

import pytest

from tests.support.installation import Installation


def findings(installation: Installation) -> dict[str, dict[str, str]]:
    done = installation.run("doctor", "--format", "json")
    return {item["name"]: item for item in json.loads(done.stdout)}


def test_new_installation_is_told_what_is_missing(installation: Installation) -> None:
    done = installation.run("doctor")
    assert done.returncode == 2
    found = findings(installation)
    assert found["Database"]["level"] == "well"
    assert found["Migrations"]["level"] == "well"
    assert "wellspoken worker" in found["Sending"]["advice"]
    assert found["Mail server"]["level"] == "look"
    assert "Nobody holds" in found["Reviewers"]["words"]


def test_database_that_is_not_there_is_a_finding_and_no_crash(empty: Installation) -> None:
    done = empty.run("doctor")
    assert done.returncode == 2
    found = findings(empty)
    assert "wellspoken migrate" in found["Migrations"]["advice"]
    assert "Traceback" not in done.stdout + done.stderr


def test_paused_sending_is_told_with_the_way_out(installation: Installation) -> None:
    installation.python(
        "from wellspoken.apps.audit.actors import system\n"
        "from wellspoken.apps.delivery.services.installation import mark_restored\n"
        "mark_restored(actor=system('test'), reason='Copied')\n"
    )
    assert "wellspoken resume" in findings(installation)["Sending"]["advice"]


def test_weak_key_is_refused_and_the_doctor_makes_a_strong_one(
    installation: Installation,
) -> None:
    weak = installation.having(WELLSPOKEN_SECRET_KEY="short")
    done = weak.run("doctor")
    assert done.returncode == 2
    assert "WELLSPOKEN_SECRET_KEY" in done.stderr
    key = weak.run("doctor", "--new-key").stdout.strip()
    assert installation.having(WELLSPOKEN_SECRET_KEY=key).run("resume", "--show").returncode == 0


@pytest.mark.parametrize("command", [("doctor", "--format", "xml"), ("nonsense",)])
def test_wrong_words_end_with_exit_code_two(
    installation: Installation, command: tuple[str, ...]
) -> None:
    assert installation.run(*command).returncode == 2
