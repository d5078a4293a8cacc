"""A first week: a goal, placement, three days of sessions with the clock moved, and the record leaves.

Reviews are done with the keyboard alone.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from upstream.curriculum import Question, load_pack
from upstream.paths import curriculum_root

from .auditing import WIDE, Watch, audit
from .conftest import PATIENCE
from .servers import Site, running
from .workspace import Workspace, source

AT_A_TIME = Path(__file__).with_name("at_a_time.py")
DAY = timedelta(days=1)
MOST_CARDS = 40
PACK = load_pack(curriculum_root())


def next_monday() -> datetime:
    """Nine in the morning of the next Monday: a whole week lies ahead, and no cookie of the real time is too old."""
    today = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
    return today + (7 - today.weekday()) * DAY


class Learner:
    """One person in one browser, whose Upstream is started anew on each day."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._folder = folder
        context = browser.new_context(viewport=WIDE, timezone_id="UTC")
        context.set_default_timeout(PATIENCE)
        self.page = context.new_page()
        self.site: Site

    @contextmanager
    def on(self, moment: datetime) -> Iterator[Page]:
        command = [sys.executable, str(AT_A_TIME), moment.isoformat()]
        with running(self._folder, "start", "--no-browser", command=command) as site:
            self.site = site
            watch = Watch(self.page, site.url)
            yield self.page
            self.page.goto("about:blank")
            watch.assert_quiet()

    def open(self, path: str) -> Page:
        self.page.goto(self.site.url + path)
        return self.page

    def today(self) -> Page:
        return self.open("/")

    def solve(self, exercise: str, again: bool = False) -> Workspace:
        self.open(f"/exercise/{exercise}/" + ("?again=1" if again else ""))
        workspace = Workspace(self.page)
        workspace.write(source(exercise))
        workspace.submit()
        expect(workspace.headline).to_contain_text("passed")
        return workspace


@pytest.fixture
def learner(browser: Browser, tmp_path: Path) -> Iterator[Learner]:
    someone = Learner(browser, tmp_path)
    yield someone
    someone.page.context.close()


def test_a_first_week(learner: Learner) -> None:
    monday = next_monday()
    with learner.on(monday) as page:
        page.goto(learner.site.first_link)
        _choose_a_goal(learner)
        _test_out(learner)
        _first_exercise(learner)
        answered = _review_by_keyboard(learner, undo=True)
        assert answered >= 3
        expect(page.locator("#end-title")).to_have_text("That is all for today")
        audit(page)
    with learner.on(monday + DAY):
        _second_day(learner)
    with learner.on(monday + 4 * DAY):
        _friday(learner)
        _forecast(learner)
        _export(learner, answered)


def _choose_a_goal(learner: Learner) -> None:
    page = learner.page
    expect(page.get_by_role("heading", level=1)).to_contain_text("Begin")
    expect(page.locator(".steps li")).to_have_count(3)
    audit(page)
    page.get_by_role("link", name="Choose a goal").click()
    audit(page)
    page.get_by_role("button", name="Head for it").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("tream 1")
    audit(page)
    learner.today()
    expect(page.locator(".steps li.is-done")).to_have_count(1)
    expect(page.locator(".d-planned").first).to_be_visible()
    audit(page)


def _test_out(learner: Learner) -> None:
    page = learner.page
    page.get_by_role("link", name="Find out what you can skip").click()
    audit(page)
    page.get_by_role("button", name="Begin").click()
    audit(page)
    for _ in range(3):
        _answer_probe(page)
    page.get_by_role("button", name="Stop here and see what follows").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What your answers say")
    audit(page)
    learner.today()
    expect(page.locator(".steps li.is-done")).to_have_count(2)


def _answer_probe(page: Page) -> None:
    """Answer a question at a guess; leave an exercise."""
    probe = page.locator("input[name=probe]").first.input_value()
    if page.get_by_label("Your number").count():
        page.get_by_label("Your number").fill("0.5")
        page.get_by_role("button", name="Answer", exact=True).click()
    elif page.get_by_role("radio").count():
        page.get_by_role("radio").first.check()
        page.get_by_role("button", name="Answer", exact=True).click()
    else:
        page.get_by_role("button", name="I cannot do it yet").click()
    expect(page.locator(f"input[name=probe][value='{probe}']")).to_have_count(0)


def _first_exercise(learner: Learner) -> None:
    page = learner.page
    page.get_by_role("link", name="Open the exercise").click()
    exercise = page.url.rstrip("/").split("/")[-1]
    workspace = learner.solve(exercise)
    expect(workspace.verdict.locator(".proved")).to_be_visible()
    learner.today()
    expect(page.locator(".next-thing h2")).to_be_visible()
    expect(page.locator(".next-thing .why").first).to_be_visible()
    expect(page.locator(".is-today")).to_contain_text(re.compile("of|begun"))
    audit(page)


def _review_by_keyboard(learner: Learner, undo: bool = False) -> int:
    """Answer everything that is left with keys; the first that the machine grades is got wrong, and comes back.

    Returns how many cards were asked.
    """
    page = learner.open("/review/")
    seen: dict[str, int] = {}
    kinds: set[str] = set()
    for asked in range(MOST_CARDS):
        if page.locator("#end-title").is_visible():
            assert max(seen.values(), default=1) == (2 if {"choice", "number"} & kinds else 1)
            return asked
        item, kind = page.locator("#card input[name=item]").first.input_value(), _kind(page)
        if kind not in kinds:
            audit(page)
        with page.expect_response(lambda response: "/review/" in response.url):
            _answer(
                page,
                kind,
                PACK.questions[item.removeprefix("question:")],
                right=kind in kinds or item in seen,
            )
        expect(page.locator("#card")).to_have_attribute("data-shown", "yes")
        if kind not in kinds:
            audit(page)
        kinds.add(kind)
        seen[item] = seen.get(item, 0) + 1
        _rate(page, "3" if page.locator(".ratings button").count() == 4 else "Enter")
        if undo and asked == 0:
            _undo(page, item)
            seen.clear()
            kinds.clear()
    raise AssertionError(f"more than {MOST_CARDS} cards")


def _answer(page: Page, kind: str, question: Question, right: bool) -> None:
    match kind:
        case "choice":
            place = question.correct if right else (question.correct + 1) % len(question.choices)
            page.keyboard.press(page.locator(f".give input[value='{place}']").get_attribute("data-key"))
            expect(page.locator(".give input:checked")).to_have_value(str(place))
            page.keyboard.press("Enter")
        case "number":
            expect(page.locator("#answer")).to_be_focused()
            page.keyboard.type(repr(question.number) if right else "-12345,5")
            page.keyboard.press("Enter")
        case _:
            page.keyboard.press("Space")


def _kind(page: Page) -> str:
    if page.locator(".give input[type=radio]").count():
        return "choice"
    return "number" if page.locator("#answer").count() else "open"


def _rate(page: Page, key: str) -> None:
    with page.expect_response(lambda response: response.url.endswith("/review/answer/")):
        page.keyboard.press(key)
    expect(page.locator("#card:not([data-shown=yes])")).to_be_visible()


def _undo(page: Page, item: str) -> None:
    """Take the last answer back: its card is there again, not yet answered."""
    with page.expect_response(lambda response: response.url.endswith("/review/undo/")):
        page.keyboard.press("u")
    # In the session, or above it when the key was quicker than the script that swaps it.
    expect(page.locator("#session .notice, .messages")).to_contain_text("Taken back")
    expect(page.locator("#card input[name=item]").first).to_have_value(item)
    expect(page.locator("#card")).to_have_attribute("data-shown", "no")


def _second_day(learner: Learner) -> None:
    page = learner.today()
    expect(page.locator("time").first).to_contain_text("Tuesday")
    expect(page.locator(".days li").first).to_have_class(re.compile("d-done|d-started"))
    link = page.locator(".next-thing .acts a")
    expect(link).to_be_visible()
    audit(page)
    _review_by_keyboard(learner)
    learner.solve("matrix-multiplication")
    page = learner.open("/week/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    audit(page)
    learner.open("/review/settings/")
    audit(page)
    page.get_by_label("New questions a day, at most").fill("2")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".messages")).to_contain_text("Saved.")


def _friday(learner: Learner) -> None:
    page = learner.today()
    expect(page.locator("time").first).to_contain_text("Friday")
    expect(page.locator(".is-today .name")).to_have_text("Fri")
    expect(page.locator(".days .d-done, .days .d-started")).not_to_have_count(0)
    audit(page)
    _review_by_keyboard(learner)
    page = learner.open("/record/predictions/")
    expect(page.get_by_role("heading", level=1)).to_have_text("How well predictions match")
    audit(page)
    learner.open("/record/")
    expect(page.locator(".log")).to_contain_text("a question on")
    expect(page.locator(".log")).to_contain_text("took back an answer")
    audit(page)


def _forecast(learner: Learner) -> None:
    page = learner.open("/forecast/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("When you may reach")
    expect(page.get_by_role("main").get_by_role("img").first).to_be_visible()
    audit(page)


def _export(learner: Learner, answered: int) -> None:
    page = learner.open("/your-record/")
    audit(page)
    with page.expect_download() as download:
        page.locator("a[href$='record.json']").first.click()
    record = json.loads(download.value.path().read_text("utf-8"))
    assert record["format"] == "upstream-record"
    text = json.dumps(record)
    assert text.count('"recalled"') >= answered
    assert '"undone"' in text
    assert "matrix-multiplication" in text
