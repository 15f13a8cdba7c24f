"""What the documents say is there, is there."""

import re
from pathlib import Path

import pytest

from wellspoken.engines.screening import Screener, Subject
from wellspoken.site.environment import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page: Path) -> None:
    targets = [target for target in LINK.findall(page.read_text()) if "://" not in target]
    missing = [target for target in targets if not (page.parent / target).exists()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_setting_that_is_named_exists(page: Path) -> None:
    known = {setting.name for setting in SETTINGS}
    named = set(re.findall(r"WELLSPOKEN_[A-Z_]+", page.read_text()))
    assert named <= known


def test_every_file_that_the_architecture_names_exists() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text()
    named = re.findall(r"`((?:[a-z_]+/)+[a-z_]*\.py)`", text)
    assert len(named) >= 5
    places = (ROOT, ROOT / "src" / "wellspoken", ROOT / "src" / "wellspoken" / "apps")
    missing = [name for name in named if not any((place / name).exists() for place in places)]
    assert missing == []


def test_the_readme_shows_screening_as_it_answers() -> None:
    match = re.search(r'Subject\("([^"]+)"\)', (ROOT / "README.md").read_text())
    assert match is not None
    found = {item.rule for item in Screener().screen(Subject(match[1])).findings}
    assert {"privacy.date-with-person", "privacy.phone", "privacy.name"} <= found


def test_dependencies_each_have_their_reason() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    block = project[project.index("dependencies = [") : project.index("[project.scripts]")]
    names = {re.split(r"[\[<>=]", line)[0] for line in re.findall(r'"([^"]+)"', block)}
    decisions = (ROOT / "docs" / "decisions").glob("*.md")
    reasons = "".join(file.read_text() for file in decisions)
    assert [name for name in sorted(names) if name not in reasons] == []
