"""What a page weighs on the wire, with all that it loads, in an empty cache."""

from __future__ import annotations

import pytest
from playwright.sync_api import Request

from .conftest import OpenPage
from .servers import Site

MOST = 100_000  # bytes


@pytest.mark.parametrize("path", ["/map/", "/skill/matrix-operations/", "/exercise/matrix-multiplication/"])
def test_a_page_with_its_resources_is_light(open_page: OpenPage, community: Site, path: str) -> None:
    page, _ = open_page(community)
    finished: list[Request] = []
    page.on("requestfinished", lambda request: finished.append(request))
    # The editor comes after the page and by itself; what comes before it is what one waits for.
    page.route("**/ace/**", lambda route: route.fulfill(body=""))
    page.goto(community.url + path, wait_until="networkidle")
    weights = {
        request.url.removeprefix(community.url): request.sizes()["responseBodySize"]
        for request in finished
        if "/ace/" not in request.url
    }
    assert sum(name.endswith((".css", ".js")) for name in weights) >= 2
    assert min(weights.values()) > 0
    print(f"{path}: {sum(weights.values()):,} bytes", weights)
    assert sum(weights.values()) <= MOST, weights
