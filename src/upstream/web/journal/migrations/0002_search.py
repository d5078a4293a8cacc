"""The full-text index over the words of SearchText: FTS5 on SQLite, GIN on PostgreSQL."""

from django.db import migrations

MAKE = {
    # The words themselves stay in the other table; detail=none keeps which texts hold a word and not where.
    "sqlite": (
        "CREATE VIRTUAL TABLE journal_words USING fts5("
        "words, content='journal_searchtext', content_rowid='id', tokenize='ascii', detail=none)"
    ),
    "postgresql": (
        "CREATE INDEX journal_words ON journal_searchtext"
        " USING gin (array_to_tsvector(string_to_array(words, ' ')))"
    ),
}
UNMAKE = {"sqlite": "DROP TABLE journal_words", "postgresql": "DROP INDEX journal_words"}


def make(apps, schema_editor):
    schema_editor.execute(MAKE[schema_editor.connection.vendor])


def unmake(apps, schema_editor):
    schema_editor.execute(UNMAKE[schema_editor.connection.vendor])


class Migration(migrations.Migration):
    dependencies = [("journal", "0001_initial")]
    operations = [migrations.RunPython(make, unmake)]
