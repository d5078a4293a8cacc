"""Code that misbehaves: each kind is told apart, and nothing of the platform shows."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from .auditing import Watch, audit
from .servers import Site
from .workspace import VERDICT_WITHIN, Workspace, is_hand_in

EXERCISE = "describe-a-sample"

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def workspace(page: Page, solo: Site) -> Workspace:
    return Workspace.at(page, solo.url, EXERCISE)


def assert_nothing_of_the_platform_shows(verdict: Locator) -> None:
    markup = verdict.inner_html()
    for inside in ("/upstream/", "site-packages", str(CHECKOUT), "Traceback"):
        assert inside not in markup


@pytest.mark.parametrize(
    ("code", "headline", "told"),
    [
        ("import os\nos._exit(0)\n", "Your code ended the program", "before the function returns"),
        ("import sys\nsys.exit()\n", "Your code ended the program", "before the function returns"),
        (
            "import os\nwhile True:\n    os.fork()\n",
            "Your code raised PermissionError on line 3",
            "The sandbox has no network, no other processes",
        ),
        ("def describe(**inputs):\n    return 'hello'\n", "0 of", "hello"),
        (
            "def describe(**inputs):\n    return describe(**inputs)\n",
            "Your code raised RecursionError",
            "keeps calling itself",
        ),
        ("import socket\nsocket.create_connection(('127.0.0.1', 80))\n", "Your code raised", "no network"),
        (
            "def describe(**inputs):\n    return [0] * 10**10\n",
            "Your code ran out of memory",
            "MB beyond the libraries",
        ),
        ("", "Your code", "The editor is empty"),
    ],
    ids=["os._exit", "sys.exit", "fork loop", "a string", "recursion", "network", "memory", "empty"],
)
def test_each_kind_is_told_apart(workspace: Workspace, code: str, headline: str, told: str) -> None:
    workspace.write(code) if code else workspace.clear()
    verdict = workspace.submit()
    expect(workspace.headline).to_contain_text(headline)
    expect(verdict).to_contain_text(told)
    assert_nothing_of_the_platform_shows(verdict)
    assert workspace.text() == code


def test_an_endless_loop_ends_and_holds_nobody_else_up(workspace: Workspace, solo: Site) -> None:
    workspace.write("while True:\n    pass\n")
    page = workspace.page
    page.get_by_role("button", name="Submit", exact=True).click()
    waits = []
    for _ in range(5):
        began = time.perf_counter()
        assert page.request.get(f"{solo.url}/skill/matrix-operations/").ok
        waits.append(time.perf_counter() - began)
    expect(workspace.verdict.locator(".verdict-head")).to_have_count(0)  # it was being graded all the while
    assert statistics.median(waits) < 1
    expect(workspace.headline).to_have_text("Your code ran out of time", timeout=VERDICT_WITHIN)
    expect(workspace.verdict).to_contain_text("Check that every loop comes to an end")
    assert_nothing_of_the_platform_shows(workspace.verdict)
    audit(page)


def test_a_gigabyte_of_print_is_cut(workspace: Workspace) -> None:
    workspace.write(
        "for _ in range(1024):\n    print('x' * 2**20)\ndef describe(**inputs):\n    return None\n"
    )
    verdict = workspace.submit()
    verdict.get_by_text("What your code printed").click()
    expect(verdict).to_contain_text("Cut here; the rest was dropped.")
    assert len(verdict.inner_text()) < 200_000
    assert_nothing_of_the_platform_shows(verdict)
    audit(workspace.page)


def test_a_source_that_is_too_large_is_refused_and_kept(workspace: Workspace, watch: Watch) -> None:
    watch.expect_status(422)
    large = "x = '" + "y" * 1_200_000 + "'\n"
    page = workspace.page
    page.evaluate("text => window.upstreamEditor.setValue(text, -1)", large)
    with page.expect_response(is_hand_in, timeout=VERDICT_WITHIN) as answer:
        page.get_by_role("button", name="Submit", exact=True).click()
    assert answer.value.status == 422
    expect(workspace.headline).to_have_text("Your code was not handed in")
    expect(workspace.verdict).to_contain_text("Your code is 1.2 MB; at most 1 MB can be handed in.")
    assert workspace.text() == large
    assert page.evaluate("window.upstreamEditor.getValue().length") == len(large)
