"""People from the terminal, for when nobody can sign in."""

from pathlib import Path

import pytest

from tests.support.installation import Installation

ADD = ("user", "add", "ada@riverside.example", "--first-name", "Ada", "--role")


@pytest.fixture
def password_file(tmp_path: Path) -> str:
    path = tmp_path / "password"
    path.write_text("correct horse battery\n")
    return str(path)


def test_first_administrator_is_added_and_listed(
    installation: Installation, password_file: str
) -> None:
    done = installation.run(*ADD, "administrator", "--password-file", password_file)
    assert done.returncode == 0, done.stderr
    assert "ada@riverside.example" in installation.run("user", "list").stdout
    rows = installation.sql("SELECT action, source FROM audit_entry ORDER BY sequence")
    assert rows == [("person.added", "command line")]


def test_password_is_asked_for_where_no_file_is_named(installation: Installation) -> None:
    twice = "correct horse battery\ncorrect horse battery\n"
    done = installation.run(*ADD, "administrator", text=twice)
    assert done.returncode == 0, done.stderr
    assert "correct horse" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("role", "password", "words"),
    [
        ("king", "correct horse battery", "no role"),
        ("author", "short", "at least 12"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    installation: Installation, tmp_path: Path, role: str, password: str, words: str
) -> None:
    path = tmp_path / "password"
    path.write_text(password)
    done = installation.run(*ADD, role, "--password-file", str(path))
    assert done.returncode == 2
    assert words in done.stderr
    assert installation.sql("SELECT * FROM people_user") == []


def test_roles_are_given_and_taken_and_accounts_closed(
    installation: Installation, password_file: str
) -> None:
    installation.run(*ADD, "author", "--password-file", password_file)
    email = "ada@riverside.example"
    assert installation.run("user", "grant", email, "lead").returncode == 0
    assert installation.run("user", "revoke", email, "author").returncode == 0
    listed = installation.run("user", "list").stdout
    assert "communications lead" in listed
    assert "author" not in listed
    assert installation.run("user", "reset-factor", email).returncode == 0
    assert installation.run("user", "close", email).returncode == 0
    assert "closed" in installation.run("user", "list").stdout
    assert installation.run("user", "reopen", email).returncode == 0
    assert installation.run("user", "close", "nobody@riverside.example").returncode == 2


def test_invitation_is_shown_where_the_mail_server_is_away(installation: Installation) -> None:
    done = installation.run(*ADD, "author", "--invite")
    assert done.returncode == 0
    assert "/account/invitation/" in done.stdout
    assert "hand the link over" in done.stderr
