"""A content calendar is imported from a terminal: first only looked at, then written."""

from pathlib import Path
from typing import Any

import pytest

from tests.factories.people import make_person
from tests.factories.posts import make_account
from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.roles import Role
from wellspoken.commands import import_posts

pytestmark = pytest.mark.django_db


def test_rows_are_told_first_and_made_once(tmp_path: Path, capsys: Any) -> None:
    make_account()
    author = make_person(Role.AUTHOR)
    path = tmp_path / "autumn.csv"
    path.write_text("title,date\nFlu clinics,2030-10-07\n")
    options: dict[str, Any] = {"by": author.email, "zone": "", "day_order": ""}
    assert import_posts.run(path, write=False, **options) == 0
    assert "1 to make" in capsys.readouterr().out
    assert not Post.objects.exists()
    assert import_posts.run(path, write=True, **options) == 0
    assert Post.objects.get().created_by == author
    assert import_posts.run(path, write=True, **options) == 0
    assert "0 to make, 1 there already" in capsys.readouterr().out
    assert Post.objects.count() == 1


def test_what_cannot_be_imported_is_said(tmp_path: Path, capsys: Any) -> None:
    reader = make_person(Role.AUDITOR)
    path = tmp_path / "autumn.csv"
    path.write_text("title,date\nFlu clinics,03/04/2030\n")
    options: dict[str, Any] = {"zone": "", "day_order": "", "write": True}
    assert import_posts.run(path, by=reader.email, **options) == 1
    assert "can be read in two ways" in capsys.readouterr().out
    assert import_posts.run(path, by=reader.email, **{**options, "day_order": "day-first"}) == 1
    assert "You may not do this" in capsys.readouterr().err
    assert import_posts.run(path, by="nobody@riverside.example", **options) == 2
    assert import_posts.run(tmp_path / "none.csv", by=reader.email, **options) == 2
