"""A real Chromium in front of real servers. Everything is skipped where there is no Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect, sync_playwright

from .auditing import WIDE, Watch
from .servers import Site, running

HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30_000  # milliseconds until something that should happen counts as not happening


class OpenPage(Protocol):
    def __call__(
        self, site: Site, state: StorageState | None = None, *, script: bool = True
    ) -> tuple[Page, Watch]: ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


# Everything below ends with this folder rather than with the session: Playwright keeps an event loop running in the
# thread of the tests, in which Django refuses to touch its database.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def solo(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Upstream for one person."""
    with running(tmp_path_factory.mktemp("solo"), "start", "--no-browser") as site:
        yield site


@pytest.fixture
def fresh(browser: Browser, tmp_path: Path) -> Iterator[Site]:
    """Upstream for one person of whom it knows nothing yet."""
    with running(tmp_path, "start", "--no-browser") as site:
        yield site


@pytest.fixture(scope="package")
def community(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Upstream with accounts."""
    settings = {"UPSTREAM_MODE": "community", "UPSTREAM_HTTPS": "0", "UPSTREAM_HOSTS": "127.0.0.1"}
    with running(tmp_path_factory.mktemp("community"), "serve", **settings) as site:
        yield site


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open a page in a browser profile of its own. When the test is over, it must have been quiet."""
    opened: list[tuple[Page, Watch]] = []

    def open_page(
        site: Site, state: StorageState | None = None, *, script: bool = True
    ) -> tuple[Page, Watch]:
        context = browser.new_context(viewport=WIDE, storage_state=state, java_script_enabled=script)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        watch = Watch(page, site.url)
        opened.append((page, watch))
        return page, watch

    yield open_page
    for page, _ in opened:
        page.context.close()
    for _, watch in opened:
        watch.assert_quiet()


@pytest.fixture(scope="package")
def signed_in(browser: Browser, solo: Site) -> StorageState:
    """The cookies of the local learner."""
    context = browser.new_context()
    context.new_page().goto(solo.new_link())
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def page_and_watch(open_page: OpenPage, solo: Site, signed_in: StorageState) -> tuple[Page, Watch]:
    return open_page(solo, signed_in)


@pytest.fixture
def page(page_and_watch: tuple[Page, Watch]) -> Page:
    """A page of the local learner."""
    return page_and_watch[0]


@pytest.fixture
def watch(page_and_watch: tuple[Page, Watch]) -> Watch:
    """What the learner's page said in the console and asked for."""
    return page_and_watch[1]
