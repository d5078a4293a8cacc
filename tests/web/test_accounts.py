"""The local learner's link, and a community's accounts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from upstream.web.accounts import services
from upstream.web.accounts.models import EntryToken, User

pytestmark = pytest.mark.django_db


class TestTheLink:
    def test_opens_the_door_once(self) -> None:
        token = services.issue_entry_token()
        client = Client()
        assert client.get(f"/enter/{token}/").headers["Location"] == "/"
        assert client.get("/").status_code == 200
        assert User.objects.get().username == services.LOCAL_LEARNER
        second = Client().get(f"/enter/{token}/")
        assert second.status_code == 403
        assert b"That link has been used" in second.content

    def test_is_kept_only_as_a_hash(self) -> None:
        token = services.issue_entry_token()
        assert token not in str(list(EntryToken.objects.values()))

    def test_expires(self) -> None:
        token = services.issue_entry_token()
        EntryToken.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
        assert Client().get(f"/enter/{token}/").status_code == 403

    def test_unknown(self) -> None:
        assert Client().get("/enter/guess/").status_code == 403
        assert not User.objects.exists()

    def test_does_not_exist_in_a_community(self, community) -> None:
        token = services.issue_entry_token()
        assert Client().get(f"/enter/{token}/").status_code == 404

    def test_without_it_nothing_opens(self) -> None:
        response = Client().get("/skill/k-means/")
        assert response.status_code == 403
        assert b"make link" in response.content


class TestACommunity:
    SIGN_UP = {"email": "grace@example.org", "username": "grace", "password1": "a long enough sentence"}

    @pytest.fixture(autouse=True)
    def _community(self, community) -> None: ...

    def test_join_leave_and_come_back(self) -> None:
        client = Client()
        assert client.post("/accounts/signup/", self.SIGN_UP).headers["Location"] == "/"
        assert b"grace" in client.get("/").content
        client.post("/accounts/logout/")
        assert client.get("/record/").status_code == 302
        signed_in = client.post(
            "/accounts/login/", {"login": "grace@example.org", "password": "a long enough sentence"}
        )
        assert signed_in.headers["Location"] == "/"
        assert client.get("/record/").status_code == 200

    def test_a_wrong_password_says_so_without_telling_who_exists(self) -> None:
        Client().post("/accounts/signup/", self.SIGN_UP)
        texts = []
        for email in ("grace@example.org", "nobody@example.org"):
            response = Client().post("/accounts/login/", {"login": email, "password": "wrong and long"})
            assert response.status_code == 200
            texts.append(list(response.context["form"].non_field_errors()))
        assert texts[0]
        assert texts[0] == texts[1]

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("email", "not an address"),
            ("username", ""),
            ("username", "admin"),
            ("password1", "short"),
            ("password1", "password123"),
        ],
    )
    def test_what_cannot_be_used_is_said_at_its_field(self, field: str, value: str) -> None:
        response = Client().post("/accounts/signup/", {**self.SIGN_UP, field: value})
        assert response.status_code == 200
        assert response.context["form"].errors[field]
        assert not User.objects.exists()

    def test_a_name_or_address_is_taken_once(self) -> None:
        Client().post("/accounts/signup/", self.SIGN_UP)
        Client().post("/accounts/signup/", {**self.SIGN_UP, "email": "second@example.org"})
        assert User.objects.count() == 1

    def test_pages_of_accounts_render(self, browser) -> None:
        for path in (
            "signup/",
            "login/",
            "password/reset/",
            "password/reset/done/",
            "password/reset/key/done/",
            "confirm-email/",
            "inactive/",
        ):
            assert Client().get(f"/accounts/{path}").status_code == 200, path
        for path in ("password/change/", "logout/", "email/", "reauthenticate/"):
            assert browser.get(f"/accounts/{path}").status_code == 200, path
