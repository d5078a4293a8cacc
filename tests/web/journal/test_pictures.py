"""Pictures: checked by what they hold, stripped, kept for their owner alone."""

from __future__ import annotations

import json
import struct
import zlib
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from upstream.web.journal import pictures
from upstream.web.journal.models import Picture
from upstream.web.journal.pictures import PictureRefused, add_picture, checked

from .conftest import picture

pytestmark = pytest.mark.django_db
SECRET = b"48.2082N 16.3738E"


def with_metadata(kind: str) -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    options = {"exif": exif.tobytes()}
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        info.add_text("Comment", SECRET.decode())
        options["pnginfo"] = info
    if kind in ("JPEG", "GIF"):
        options["comment"] = SECRET
    if kind == "GIF":
        options.pop("exif")
    if kind != "GIF":
        options["icc_profile"] = SECRET
    return picture(kind, **options)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
class TestEachKind:
    def test_it_is_taken(self, kind: str) -> None:
        found = checked(picture(kind))
        assert (found.width, found.height) == (30, 20)
        again = Image.open(BytesIO(found.data))
        again.load()
        assert again.format == kind
        assert found.media_type == f"image/{kind.lower()}"

    def test_what_was_written_into_it_is_gone(self, kind: str) -> None:
        data = with_metadata(kind)
        assert SECRET in data
        assert SECRET not in checked(data).data

    def test_what_hangs_on_behind_is_gone(self, kind: str) -> None:
        assert b"<script>" not in checked(picture(kind) + b"<script>alert(1)</script>").data

    def test_half_a_file_is_refused_or_read_safely(self, kind: str) -> None:
        data = picture(kind, size=(200, 200))
        for share in (0.1, 0.5, 0.9):
            try:
                found = checked(data[: int(len(data) * share)])
            except PictureRefused:
                continue
            assert found.media_type == f"image/{kind.lower()}"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_way_to_hold_pixels(mode: str) -> None:
    assert checked(picture("PNG", mode=mode)).media_type == "image/png"


def test_print_colours_become_screen_colours() -> None:
    assert Image.open(BytesIO(checked(picture("JPEG", mode="CMYK")).data)).mode == "RGB"


def test_a_picture_is_turned_as_the_camera_meant() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by a quarter
    found = checked(picture("JPEG", size=(40, 20), exif=exif.tobytes()))
    assert (found.width, found.height) == (20, 40)


def test_transparency_stays() -> None:
    out = BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(out, "PNG")
    assert Image.open(BytesIO(checked(out.getvalue()).data)).convert("RGBA").getpixel((0, 0))[3] == 0


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_what_moves_goes_on_moving(kind: str) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    out = BytesIO()
    frames[0].save(out, kind, save_all=True, append_images=frames[1:], duration=90)
    assert Image.open(BytesIO(checked(out.getvalue()).data)).n_frames == 3


def test_large_pictures_are_made_smaller() -> None:
    found = checked(picture("PNG", size=(5000, 100)))
    assert found.width == pictures.LONGEST_SIDE


def png_header(width: int, height: int) -> bytes:
    """A file that claims to be large and holds nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [7000, 30_000, 2**31 - 1])
def test_bombs_are_refused_before_they_go_off(side: int) -> None:
    with pytest.raises(PictureRefused):
        checked(png_header(side, side))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"<html><script>alert(1)</script></html>",
        b"BM" + b"\0" * 100,
        b"%PDF-1.7",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureRefused, match="PNG, JPEG, WebP and GIF"):
        checked(data)


def test_other_formats_are_refused() -> None:
    for kind in ("BMP", "TIFF", "ICO"):
        with pytest.raises(PictureRefused):
            checked(picture(kind))


@given(st.binary(max_size=300), st.sampled_from(["PNG", "JPEG", "WEBP", "GIF"]), st.integers(0, 400))
def test_damaged_files_are_refused_and_nothing_else_happens(junk: bytes, kind: str, at: int) -> None:
    data = picture(kind)
    try:
        found = checked(data[:at] + junk + data[at + len(junk) :])
    except PictureRefused:
        return
    Image.open(BytesIO(found.data)).load()


def test_more_than_two_megabytes_are_refused() -> None:
    with pytest.raises(PictureRefused, match=r"2\.1 MB"):
        checked(b"\0" * 2_100_000)


class TestKeeping:
    def test_the_same_picture_is_kept_once(self, learner, other) -> None:
        assert add_picture(learner, picture()).pk == add_picture(learner, picture()).pk
        assert add_picture(other, picture()).pk != add_picture(learner, picture()).pk
        assert Picture.objects.count() == 2

    def test_one_person_has_so_much_room(self, learner, other, monkeypatch) -> None:
        monkeypatch.setattr(pictures, "ALLOWANCE", 150)
        add_picture(learner, picture())
        with pytest.raises(PictureRefused, match="Your pictures take"):
            add_picture(learner, picture(size=(90, 90)))
        add_picture(other, picture())


def send(browser: Client, data: bytes, json: bool = True, **more):
    file = SimpleUploadedFile("loss_<b>curve.png", data, "image/png")
    accept = {"Accept": "application/json"} if json else {"Accept": "text/html"}
    return browser.post("/picture/", {"picture": file}, headers=accept, **more)


class TestPages:
    def test_it_comes_back_to_its_owner_and_can_do_nothing(self, learner, browser) -> None:
        markdown = json.loads(send(browser, picture()).content)["markdown"]
        found = Picture.objects.get()
        assert markdown == f"![loss  b curve](picture:{found.pk})"
        response = browser.get(f"/picture/{found.pk}/")
        assert response.headers["Content-Type"] == "image/png"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert response.content == bytes(found.data)
        browser.post("/note/skill/vectors/", {"text": markdown, "version": 0})
        assert f'<img src="/picture/{found.pk}/"' in browser.get("/note/skill/vectors/").text

    def test_nobody_else_sees_it(self, learner, other, community) -> None:
        found = add_picture(other, picture())
        client = Client()
        assert client.get(f"/picture/{found.pk}/").status_code == 302
        client.force_login(learner)
        assert client.get(f"/picture/{found.pk}/").status_code == 404
        assert client.post(f"/picture/{found.pk}/delete/").status_code == 404
        assert Picture.objects.exists()

    def test_without_script_the_line_to_copy_is_shown(self, browser) -> None:
        response = send(browser, picture(), json=False)
        assert f"(picture:{Picture.objects.get().pk})" in response.text

    @pytest.mark.parametrize("as_json", [True, False])
    def test_refusals_say_why(self, browser, as_json: bool) -> None:
        response = send(browser, b"<svg/>", json=as_json)
        assert response.status_code == 422
        assert "PNG, JPEG, WebP and GIF" in response.text
        assert "No picture was sent" in browser.post("/picture/", {"x": "y"}).text

    def test_size_is_looked_at_before_the_file_is_read(self, browser) -> None:
        response = send(browser, b"\0" * 2_500_000)
        assert response.status_code == 413
        assert "at most 2 MB" in json.loads(response.content)["error"]

    def test_forms_need_their_token(self, learner) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(learner)
        assert send(client, picture()).status_code == 403
        assert not Picture.objects.exists()
        client.get("/note/skill/vectors/")
        token = client.cookies["csrftoken"].value
        assert send(client, picture(), HTTP_X_CSRFTOKEN=token).status_code == 200

    def test_files_are_not_taken_anywhere_else(self, learner, browser) -> None:
        file = SimpleUploadedFile("a.png", picture(), "image/png")
        browser.post("/note/skill/vectors/", {"text": "x", "version": 0, "picture": file})
        assert not Picture.objects.exists()

    def test_it_can_be_removed(self, learner, browser) -> None:
        found = add_picture(learner, picture())
        assert "1 picture" in browser.get("/notes/").text
        browser.post(f"/picture/{found.pk}/delete/")
        assert browser.get(f"/picture/{found.pk}/").status_code == 404
