"""What a session is about, as it stands in an address: today's reviews, more than these, or somebody's choice."""

from __future__ import annotations

from dataclasses import dataclass

from upstream.curriculum import Pack


@dataclass(frozen=True, slots=True)
class Scope:
    """kind: due, more, skill or exercise. about: the id of the last two."""

    kind: str
    about: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.about}" if self.about else self.kind

    def skills(self, pack: Pack) -> tuple[str, ...]:
        """The skills whose questions are asked."""
        return pack.exercises[self.about].proves if self.kind == "exercise" else (self.about,)

    def title(self, pack: Pack) -> str:
        match self.kind:
            case "exercise":
                return pack.exercises[self.about].title
            case "skill":
                return pack.skills[self.about].title
        return ""


DUE, MORE = Scope("due"), Scope("more")


def read_scope(text: str, pack: Pack) -> Scope:
    """The scope that a text names; today's reviews when it names none that there is."""
    kind, _, about = text.partition(":")
    if text == "more":
        return MORE
    if (kind == "skill" and about in pack.skills) or (kind == "exercise" and about in pack.exercises):
        return Scope(kind, about)
    return DUE
