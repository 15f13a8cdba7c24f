"""Nothing reaches a network without a Release: one road, and nobody builds another."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "src" / "wellspoken"
CLIENTS = frozenset({"httpx", "httpcore", "requests", "urllib3", "aiohttp", "smtplib", "ftplib",
                     "http.client"})  # fmt: skip
# Webhooks tell other systems of acts and reach no network; the last test here says what they hold.
HOLD_CLIENTS = ("engines/networks/", "engines/hooks/")
# The doctor asks whether the mail server answers; it sends nothing.
ONLY_ASKS = {"commands/health.py": {"smtplib"}, "apps/people/adapter.py": {"smtplib"},
             "apps/people/services/notice.py": {"smtplib"}}  # fmt: skip
ACTS = frozenset({"commit", "edit", "delete", "prepare"})


@cache
def modules() -> list[tuple[str, ast.Module]]:
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in ROOT.rglob("*.py")
    ]


def imported(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def test_only_two_engines_hold_a_client() -> None:
    for name, tree in modules():
        if name.startswith(HOLD_CLIENTS):
            continue
        clients = {item for item in imported(tree) if item in CLIENTS}
        assert clients <= ONLY_ASKS.get(name, set()), f"{name} imports {clients}"


def test_connectors_are_built_in_one_place_and_used_only_by_delivery() -> None:
    users = {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("connector_for")
    }
    assert users == {
        "apps/channels/services/check.py",
        "apps/delivery/road.py",
        "apps/delivery/services/people_decide.py",
    }
    builders = {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr == "builder"
        and isinstance(node.value, ast.Name)
        and node.value.id == "registry"
    }
    assert builders == {"apps/channels/connectors.py"}


def test_only_the_road_lets_a_connector_act() -> None:
    acting = {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ACTS
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "connector"
    }
    assert acting == {"apps/delivery/road.py"}


def test_only_review_makes_a_release_and_only_the_outbox_deliveries() -> None:
    makers = {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"create", "get_or_create", "update_or_create"}
        and ast.unparse(node.func.value) == "Release.objects"
    }
    assert makers == {"apps/review/services/freeze.py"}
    deliveries = {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Delivery"
    }
    assert deliveries == {"apps/delivery/outbox.py"}


@pytest.mark.django_db
def test_the_database_takes_no_delivery_without_a_release() -> None:
    from django.db import IntegrityError, transaction

    from tests.factories.posts import make_account
    from wellspoken.apps.core.clock import now
    from wellspoken.apps.delivery.models import Delivery

    with pytest.raises(IntegrityError), transaction.atomic():
        Delivery.objects.create(
            account=make_account(),
            key="k",
            digest="d",
            due_at=now(),
            late_after=now(),
            next_try_at=now(),
        )


def test_webhooks_are_sent_from_one_place_and_never_hold_a_post_s_text() -> None:
    senders = {
        name
        for name, tree in modules()
        if "wellspoken.engines.hooks" in imported(tree)
        and any(
            isinstance(node, ast.Call) and ast.unparse(node.func) == "post"
            for node in ast.walk(tree)
        )
    }
    assert senders == {"apps/hooks/sender.py"}
    told = next(tree for name, tree in modules() if name == "apps/hooks/payload.py")
    read = {node.attr for node in ast.walk(told) if isinstance(node, ast.Attribute)}
    assert not read & {"text", "content", "note", "reason", "explanation", "created_by", "set_by"}
