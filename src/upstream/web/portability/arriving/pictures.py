"""Pictures come in: checked and written anew like any that a person adds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from uuid import UUID

from django.db.models import Sum

from upstream.exchange.reading import Unreadable
from upstream.exchange.record import Picture as Part
from upstream.web.accounts.models import User
from upstream.web.journal.models import Picture
from upstream.web.journal.pictures import ALLOWANCE, PictureRefused, checked
from upstream.web.portability.arriving.tally import Fate, Tally
from upstream.web.portability.arriving.work import own_ids

_NAMED = re.compile(r"picture:([0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})")


def bring_pictures(user: User, pictures: Sequence[Part], tally: Tally) -> dict[UUID, UUID]:
    """Add what is not here, and give the ids that all of them have here. Raises Unreadable."""
    ids = own_ids(user, Picture, [part.id for part in pictures])
    own = Picture.objects.filter(user=user)
    here = set(own.filter(pk__in=ids.values()).values_list("pk", flat=True))
    by_digest = dict(own.values_list("digest", "pk"))
    used = own.aggregate(total=Sum("size"))["total"] or 0
    for i, part in enumerate(pictures):
        id = ids[part.id]
        same = by_digest.get(hashlib.sha256(part.data).hexdigest())
        if id in here or same is not None:
            ids[part.id] = id if id in here else same
            tally.note("pictures", Fate.KNOWN)
            continue
        row = _row(user, id, part, f"$.pictures[{i}].data")
        if row.digest in by_digest:
            ids[part.id] = by_digest[row.digest]
            tally.note("pictures", Fate.KNOWN)
            continue
        used += row.size
        if used > ALLOWANCE:
            reason = f"with this one, pictures take more than {ALLOWANCE // 1_000_000} MB together"
            raise Unreadable(f"$.pictures[{i}]", reason)
        row.save(force_insert=True)
        by_digest[row.digest] = id
        tally.note("pictures", Fate.ADDED)
    return ids


def renamed(text: str, ids: Mapping[UUID, UUID]) -> str:
    """A text with every picture under the id that it has here."""

    def here(found: re.Match[str]) -> str:
        id = UUID(found[1])
        new = ids.get(id, id)
        return found[0] if new == id else f"picture:{new}"

    return _NAMED.sub(here, text) if ids else text


def _row(user: User, id: UUID, part: Part, path: str) -> Picture:
    try:
        picture = checked(part.data)
    except PictureRefused as error:
        raise Unreadable(path, str(error)) from None
    return Picture(
        pk=id,
        user=user,
        digest=hashlib.sha256(picture.data).hexdigest(),
        media_type=picture.media_type,
        width=picture.width,
        height=picture.height,
        size=len(picture.data),
        data=picture.data,
    )
