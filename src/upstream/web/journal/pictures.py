"""Pictures for notes: checked by what they hold, encoded anew without what cameras write into them."""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass
from io import BytesIO

from django.db import transaction
from django.db.models import Sum
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, ImageSequence

from upstream.web.accounts.models import User
from upstream.web.journal.models import Picture

LARGEST = 2_000_000  # bytes that are taken, and that are kept
ALLOWANCE = 100_000_000  # bytes of one person together
MOST_PIXELS = 40_000_000  # of all frames together
LONGEST_SIDE = 2400

FORMATS = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp", "GIF": "image/gif"}


class PictureRefused(ValueError):
    """A picture that is not kept. The message is for the person who sent it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A picture as it is kept."""

    data: bytes
    media_type: str
    width: int
    height: int


def checked(data: bytes) -> Checked:
    """Read a picture and write it anew. Raises PictureRefused.

    Only pixels survive: positions, camera data, comments, colour profiles and whatever else hid in the file do not.
    """
    if len(data) > LARGEST:
        raise PictureRefused(
            _("This picture is %(size).1f MB; at most 2 MB can be kept. Make it smaller and try again.")
            % {"size": len(data) / 1e6}
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is wrong with a file is seen below
            picture = Image.open(BytesIO(data), formats=list(FORMATS))
            frames = getattr(picture, "n_frames", 1)
            too_many = picture.width * picture.height * frames > MOST_PIXELS
            found = None if too_many else _encoded(picture, frames)
    except Image.DecompressionBombError:
        found = None
    except Exception as error:  # Pillow raises many kinds for what it cannot read
        raise PictureRefused(
            _("This is no picture that can be read here. PNG, JPEG, WebP and GIF can.")
        ) from error
    if found is None:
        raise PictureRefused(
            _("This picture has more than %(millions)d million pixels. Make it smaller and try again.")
            % {"millions": MOST_PIXELS // 1_000_000}
        )
    if len(found.data) > LARGEST:
        raise PictureRefused(
            _("Written anew, this picture is %(size).1f MB; at most 2 MB can be kept. Make it smaller.")
            % {"size": len(found.data) / 1e6}
        )
    return found


@transaction.atomic
def add_picture(user: User, data: bytes) -> Picture:
    """Keep a picture; one that is kept already is given back. Raises PictureRefused."""
    new = checked(data)
    digest = hashlib.sha256(new.data).hexdigest()
    User.objects.select_for_update().get(pk=user.pk)
    if same := Picture.objects.filter(user=user, digest=digest).first():
        return same
    used = Picture.objects.filter(user=user).aggregate(total=Sum("size"))["total"] or 0
    if used + len(new.data) > ALLOWANCE:
        raise PictureRefused(
            _(
                "Your pictures take %(used)d MB, and %(all)d MB is the most. Remove some on the page of your notes."
            )
            % {"used": used // 1_000_000, "all": ALLOWANCE // 1_000_000}
        )
    return Picture.objects.create(
        user=user,
        digest=digest,
        media_type=new.media_type,
        width=new.width,
        height=new.height,
        size=len(new.data),
        data=new.data,
    )


def remove_picture(user: User, picture: Picture) -> None:
    """Remove a picture for good; notes that show it keep its words."""
    Picture.objects.filter(user=user, pk=picture.pk).delete()


def _encoded(picture: Image.Image, frames: int) -> Checked:
    kind = (
        "JPEG" if picture.format == "MPO" else str(picture.format)
    )  # phones put several shots into one file
    if frames > 1 and kind in ("GIF", "WEBP"):
        return _animation(picture, kind)
    still = ImageOps.exif_transpose(picture)  # turned as the camera meant, since the note of it is dropped
    still.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    if kind == "JPEG":
        still = still.convert("L" if still.mode == "L" else "RGB")
    elif still.mode not in ("1", "L", "LA", "P", "RGB", "RGBA"):
        still = still.convert("RGBA")
    return _written(_bare(still), kind, {"PNG": {"optimize": True}, "JPEG": {"quality": 88}}.get(kind, {}))


def _animation(picture: Image.Image, kind: str) -> Checked:
    shown = [frame.copy() for frame in ImageSequence.Iterator(picture)]
    durations = [max(int(frame.info.get("duration", 100)), 20) for frame in shown]
    shown = [_bare(frame) for frame in shown]
    options = {"save_all": True, "append_images": shown[1:], "loop": 0, "duration": durations}
    return _written(shown[0], kind, options)


def _bare(picture: Image.Image) -> Image.Image:
    """The picture without what was read beside its pixels; transparency belongs to them."""
    picture.info = {k: v for k, v in picture.info.items() if k == "transparency"}
    return picture


def _written(picture: Image.Image, kind: str, options: dict[str, object]) -> Checked:
    out = BytesIO()
    picture.save(out, kind, **options)
    return Checked(out.getvalue(), FORMATS[kind], picture.width, picture.height)
