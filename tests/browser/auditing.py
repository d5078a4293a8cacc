"""What every page has to keep: silence in the console, no request to anywhere else, WCAG, and its own width."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import ConsoleMessage, Page, Request, ViewportSize

WIDE: ViewportSize = {"width": 1440, "height": 900}
NARROW: ViewportSize = {"width": 390, "height": 844}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"target-size": {"enabled": True}},  # of WCAG 2.2, and off unless it is asked for
    "resultTypes": ["violations"],
}
COLOUR_RULES = {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]}


class Watch:
    """Listens to a page from its first request on."""

    def __init__(self, page: Page, home: str) -> None:
        self._home = urlsplit(home).netloc
        self._expected: set[int] = set()
        self._complaints: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._complaints.append(f"page error: {error}"))
        page.on("request", self._request)

    def expect_status(self, status: int) -> None:
        """Chromium writes answers of 400 and above to the console; this one is meant."""
        self._expected.add(status)

    def assert_quiet(self) -> None:
        assert not self._complaints, "\n".join(self._complaints)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning"):
            return
        if any(f"responded with a status of {status} " in message.text for status in self._expected):
            return
        self._complaints.append(f"console {message.type}: {message.text} at {message.location['url']}")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob", "about") and address.netloc != self._home:
            self._complaints.append(f"a request to {request.url}")


def audit(page: Page) -> None:
    """Assert that the page as it stands keeps WCAG A and AA and axe's best practice, in light and dark, wide and
    narrow, and that it does not scroll sideways when narrow. Leaves it wide and light."""
    page.evaluate(AXE_SCRIPT)
    found = []
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        # Structure does not depend on the theme: in the dark it is colours that can go wrong.
        for theme, options in (("dark", COLOUR_RULES), ("light", AXE_OPTIONS)):
            page.emulate_media(color_scheme=theme)
            page.wait_for_function("theme => document.documentElement.dataset.theme === theme", arg=theme)
            found += [f"{size['width']} px, {theme}: {problem}" for problem in _violations(page, options)]
        if size is NARROW:
            found += sideways(page)
    assert not found, f"{page.url}\n" + "\n".join(found)


def sideways(page: Page) -> list[str]:
    """What makes the page scroll sideways, or an empty list."""
    return page.evaluate(
        """() => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            const wide = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > width + 1);
            return wide.slice(0, 5).map((e) => `wider than the page: ${e.outerHTML.slice(0, 120)}`);
        }"""
    )


def _violations(page: Page, options: dict[str, object]) -> list[str]:
    """Run axe. Stones are small targets on purpose: every one is in the list of areas below the map as well, which is
    the equivalent that WCAG 2.5.8 asks for and that axe cannot see."""
    violations = page.evaluate(f"axe.run({json.dumps(options)}).then((results) => results.violations)")
    found = []
    for rule in violations:
        nodes = [n for n in rule["nodes"] if not (rule["id"] == "target-size" and "<use" in n["html"])]
        if nodes:
            first = f"{nodes[0]['html'][:300]}\n    {nodes[0].get('failureSummary', '')}"
            found.append(f"{rule['id']}, {len(nodes)} times: {rule['help']}\n    {first}")
    return found
