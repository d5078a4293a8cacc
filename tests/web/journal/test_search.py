"""The search: the same answers on every store, to whatever is typed, and a person's own for that person only."""

from __future__ import annotations

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from upstream.web.journal import entries, notes
from upstream.web.journal.models import About, SearchText
from upstream.web.journal.search import own
from upstream.web.journal.search.curriculum import index
from upstream.web.journal.search.finding import find
from upstream.web.journal.search.marking import heading, plain, snippet
from upstream.web.journal.search.words import LONGEST_WORD, parse, title_rank, words_of

pytestmark = pytest.mark.django_db


def kinds_and_ids(user, query: str) -> list[tuple[str, str]]:
    return [(found.kind, found.id) for found in find(user, query).others]


def titles(found) -> list[str]:
    return ["".join(piece.text for piece in one.title) for one in found]


class TestCurriculum:
    def test_a_title_comes_first(self, learner) -> None:
        assert kinds_and_ids(learner, "attention")[0] == ("skill", "attention")
        assert kinds_and_ids(learner, "k-means from scratch")[0] == ("exercise", "k-means")

    def test_all_words_count(self, learner) -> None:
        assert kinds_and_ids(learner, "gaussian mixtures em")[0] == ("skill", "gaussian-mixtures")
        assert kinds_and_ids(learner, "attention xyzzy") == []

    def test_accents_and_case_do_not(self, learner) -> None:
        assert kinds_and_ids(learner, "RÉSUMÉ")[0] == ("skill", "resume-and-portfolio")
        assert kinds_and_ids(learner, "resume")[0] == ("skill", "resume-and-portfolio")

    def test_the_last_word_may_go_on(self, learner) -> None:
        assert ("skill", "attention") in kinds_and_ids(learner, "atten")
        assert kinds_and_ids(learner, "atten mechanism") == []

    def test_every_kind_is_found(self, learner) -> None:
        counts = find(learner, "matrix").counts
        assert all(counts[kind] for kind in ("skill", "exercise", "question", "reference"))
        for kind in ("skill", "exercise", "question", "reference"):
            assert {found.kind for found in find(learner, "matrix", kind).others} == {kind}

    def test_a_question_is_found_by_its_answer_and_does_not_give_it_away(self, learner, browser) -> None:
        questions = [d for d in index().documents if d.kind == "question"]
        for document in questions[:20]:
            words = [w for w in words_of(document.text) if w not in words_of(document.title) and w.isalpha()]
            if len(words) < 5:
                continue
            query = " ".join(words[:5])
            assert document in index().search(parse(query))
            assert all(one.snippet == [] for one in find(learner, query, "question").others)

    def test_visitors_search_the_curriculum(self, community) -> None:
        assert "/skill/attention/" in Client().get("/search/?q=attention").text


# What both stores have to answer, in this order; written down once and for all.
TEXTS = {
    "vectors": "Rényi entropy and the softmax; see log-sum-exp. 100% sure",
    "k-means": "k-means needs k. Ties go to the lower index, naïve Bayes does not.",
    "attention": "Softmax over the keys, then the values. C++ and F# are languages, x_1 a variable",
    "entropy": "Nothing here",
    "boosting": "机器学习 is machine learning; Größe, ΣΤΊΓΜΑ, ﬁne, ½",
}
CASES = {
    "softmax": ["attention", "vectors"],
    "renyi": ["vectors"],
    "RÉNYI Entropy": ["vectors"],
    "entropy": ["entropy", "vectors"],  # the title first, though it is older
    "softm": ["attention", "vectors"],
    "soft keys": [],
    "keys soft": ["attention"],
    "log-sum-exp": ["vectors"],
    "sum exp log": ["vectors"],
    "100%": ["vectors"],
    "100": ["vectors"],
    "c++": ["attention"],
    "x_1": ["attention"],
    "k-means": ["k-means"],
    "naive bayes": ["k-means"],
    '"naive bayes" OR softmax': [],  # operators are words like all others
    "机器": ["boosting"],
    "学习": ["boosting"],
    "große": ["boosting"],
    "GRÖSSE": ["boosting"],
    "στιγμα": ["boosting"],
    "fine": ["boosting"],
    "1 2": ["boosting"],
    "nothing here": ["entropy"],
    "softmax nothing": [],
}


class TestOwn:
    @pytest.fixture
    def texts(self, learner, write) -> dict[int, str]:
        return {write(about, text).pk: about for about, text in TEXTS.items()}

    @pytest.mark.parametrize("query", CASES)
    def test_both_stores_answer_alike(self, learner, texts, query: str) -> None:
        assert [texts[row] for _, row in own.search(learner, parse(query))] == CASES[query]

    def test_entries_and_notes_together(self, learner, write, enter) -> None:
        write("vectors", "about calibration")
        enter("Calibration of networks")
        enter("Another", text="calibration once more", url="https://a.example/temperature")
        assert titles(find(learner, "calibration").own) == [
            "Calibration of networks",
            "Another",
            "Vectors and scalars",
        ]
        assert titles(find(learner, "temperature").own) == ["Another"]
        assert find(learner, "calibration").counts["entry"] == 2
        assert titles(find(learner, "calibration", "note").own) == ["Vectors and scalars"]

    def test_changes_are_followed(self, learner, write, enter) -> None:
        write("vectors", "zebra")
        write("vectors", "giraffe")
        assert find(learner, "zebra").own == []
        assert len(find(learner, "giraffe").own) == 1
        notes.delete_note(learner, About.SKILL, "vectors")
        assert find(learner, "giraffe").own == []
        notes.restore_note(learner, About.SKILL, "vectors")
        assert len(find(learner, "giraffe").own) == 1
        write("vectors", "")
        assert SearchText.objects.count() == 0
        entry = enter("okapi")
        entries.delete_entry(learner, entry.key)
        assert find(learner, "okapi").own == []
        entries.restore_entry(learner, entry.key)
        assert len(find(learner, "okapi").own) == 1

    def test_the_index_can_be_made_anew(self, learner, other, write, enter) -> None:
        write("vectors", "zebra")
        enter("zebra")
        write("vectors", "zebra", user=other)
        before = own.search(learner, parse("zebra"))
        own.reindex(learner)
        assert own.search(learner, parse("zebra")) == before
        assert len(own.search(other, parse("zebra"))) == 1

    def test_ones_own_are_ones_own(self, learner, other, write, enter) -> None:
        write("vectors", "secret", user=other)
        enter("secret", user=other)
        assert own.search(learner, parse("secret")) == []
        assert len(own.search(other, parse("secret"))) == 2
        # Words carry their owner's number: one that begins like a number must not reach another's.
        for start in range(30):
            assert own.search(learner, parse(f"{start}xsecret")) == []

    def test_a_text_of_very_many_words(self, learner, write) -> None:
        note = write("vectors", " ".join(f"w{i}" for i in range(120_000)))
        assert own.search(learner, parse("w0")) == [("note", note.pk)]
        assert own.search(learner, parse("w40000")) == [("note", note.pk)]
        write("vectors", "short again")
        assert own.search(learner, parse("w0")) == []

    def test_a_text_of_one_very_long_word(self, learner, write) -> None:
        note = write("vectors", "x" * 900_000)
        assert own.search(learner, parse("x" * LONGEST_WORD)) == [("note", note.pk)]


QUERIES = [
    "",
    "   ",
    "(",
    ")",
    '"',
    "'",
    '"unbalanced',
    "a AND",
    "NEAR(a b)",
    "-a",
    "a*",
    "*",
    "^a",
    "title:a",
    "a:*",
    "!a | b & c",
    "<-> a",
    "\\",
    "%",
    "_",
    "\0",
    "\ud800",
    "😀",
    "a😀b",
    "<script>alert(1)</script>",
    "'; DROP TABLE journal_note; --",
    "a" * 10_000,
    "word " * 3000,
    "\u202e\u200b",
    "ﷺ" * 100,
]


@pytest.mark.parametrize("query", QUERIES)
def test_anything_may_be_typed(learner, browser, write, query: str) -> None:
    write("vectors", query)
    find(learner, query)
    response = browser.get(
        "/search/", {"q": query.encode("utf-8", "replace").decode(), "in": query[:9].strip("\ud800")}
    )
    assert response.status_code == 200
    assert "<script>alert" not in response.text


@given(st.text(max_size=60), st.text(max_size=60))
def test_words_are_letters_and_digits(text: str, query: str) -> None:
    for word in words_of(text):
        assert word.isalnum()
        assert len(word) <= LONGEST_WORD
        assert " " not in word
    assert words_of(" ".join(words_of(text))) == words_of(text)  # folding twice changes nothing
    parse(query)


@given(st.text(max_size=200), st.text(min_size=1, max_size=20))
def test_pieces_are_the_text(text: str, asked: str) -> None:
    query = parse(asked)
    if query:
        shown = snippet(text, query)
        assert bool(shown) == any(query.hits(word) for word in words_of(text))
        inside = "".join(piece.text for piece in shown).removeprefix("… ").removesuffix(" …")
        assert inside in text
        assert "".join(piece.text for piece in heading(text, query)) == text or len(text) > 140


def test_a_snippet_shows_where_all_words_are() -> None:
    text = "alpha " + "x " * 60 + "alpha beta " + "y " * 60
    shown = snippet(text, parse("alpha beta"))
    assert [piece.text for piece in shown if piece.hit] == ["alpha", "beta"]
    assert shown[0].text == "… "
    assert shown[-1].text == " …"


def test_titles_are_ranked() -> None:
    query = parse("decision tree")
    ranks = [
        title_rank(query, words_of(t))
        for t in (
            "Decision tree",
            "Decision trees",
            "Decision trees: pruning",
            "A tree of decision",
            "Forests",
        )
    ]
    assert ranks == [0, 1, 1, 2, 3]


def test_markdown_is_read_as_text() -> None:
    text = plain("# A *title*\n\n- [link](https://a.example) and `code`\n\n$\\frac{a}{b}$ ![p](picture:1)")
    assert text == "A *title* link and code a b p"


def test_hits_are_marked_and_escaped(learner, browser, write) -> None:
    write("vectors", "<b>zebra</b> & <script>alert(1)</script>")
    text = browser.get("/search/?q=zebra").text
    assert "&lt;b&gt;<mark>zebra</mark>&lt;/b&gt; &amp; &lt;script&gt;" in text


def test_few_questions_to_the_store(learner, write, enter, django_assert_max_num_queries) -> None:
    for about in TEXTS:
        write(about, "zebra")
    for i in range(20):
        enter(f"zebra {i}")
    with django_assert_max_num_queries(3):  # which, the notes among them, the entries among them
        assert len(find(learner, "zebra").own) == 8
