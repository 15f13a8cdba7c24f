"""One example hospital and one browser for all journeys; a visitor for each who travels."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.conftest import CHROMIUM
from tests.journeys import hospital as demo
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import DESKTOP, REPORT_POLICY, Visitor

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
Meet = Callable[..., Visitor]


@pytest.fixture(scope="package")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hospital]:
    """The demo, as `make demo` starts it, with a database of its own."""
    running, process = demo.start(tmp_path_factory.mktemp("hospital") / "data")
    yield running
    demo.stop(process)


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A browser without a window."""
    # It ends with the package: while it runs, Django takes this thread for an asynchronous one.
    engine: Playwright
    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def sign_ins() -> dict[str, Any]:
    """The cookies of those who have signed in already, so that each does so once."""
    return {}


@pytest.fixture
def meet(chromium: Browser, hospital: Hospital, sign_ins: dict[str, Any]) -> Iterator[Meet]:
    """Return a visitor: a reader, or the named member of staff, signed in.

    Whatever a visitor's browser complained of fails the test at its end.
    """
    met: list[Visitor] = []

    def meet_one(short: str = "", *, afresh: bool = False) -> Visitor:
        context = chromium.new_context(
            viewport=DESKTOP,  # type: ignore[arg-type]
            storage_state=None if afresh else sign_ins.get(short),
            locale="en-GB",
            reduced_motion="reduce",
        )
        context.add_init_script(REPORT_POLICY)
        visitor = Visitor(context, hospital)
        met.append(visitor)
        if short and (afresh or short not in sign_ins):
            visitor.sign_in(f"{short}@riverside.example")
            if not afresh:
                sign_ins[short] = context.storage_state()
        return visitor

    yield meet_one
    troubles = [trouble for visitor in met for trouble in visitor.troubles]
    for visitor in met:
        visitor.context.close()
    assert not troubles, "\n".join(troubles)
