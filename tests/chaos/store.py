"""The database of a run: made for it, watched by a trigger, removed after it."""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

import psycopg
from psycopg import sql

# Every verdict that becomes visible, and every change of one, whoever makes it.
_WATCH = """
create table chaos_verdict (submission uuid, status text, at timestamptz default clock_timestamp());
create function chaos_note() returns trigger security definer language plpgsql as $$
begin
  insert into public.chaos_verdict (submission, status) values (new.id, new.status);
  return null;
end $$;
create trigger chaos_note after update on practice_submission for each row
  when (new.state = 'graded' and (old.state <> 'graded' or old.verdict is distinct from new.verdict
        or old.status is distinct from new.status or old.graded_at is distinct from new.graded_at))
  execute function chaos_note();
create trigger chaos_note_undone after update on practice_submission for each row
  when (old.state = 'graded' and new.state <> 'graded') execute function chaos_note();
"""


@dataclass(frozen=True, slots=True)
class Row:
    id: UUID
    kind: str
    source: str
    state: str
    status: str
    tries: int
    recorded: bool


class Store:
    """server: a URL of a role that may make databases and roles."""

    def __init__(self, server: str) -> None:
        self._server = urlsplit(server)
        self.name = f"upstream_chaos_{secrets.token_hex(4)}"
        self._owner, self._worker = f"{self.name}_web", f"{self.name}_worker"
        self._password = secrets.token_urlsafe(16)
        self._admin = self._connect(server)
        self._watcher: psycopg.Connection | None = None
        self._do("create role {} login password {} nosuperuser", self._owner)
        self._do("create role {} login password {} nosuperuser", self._worker)
        self._admin.execute(
            sql.SQL("create database {} owner {}").format(
                sql.Identifier(self.name), sql.Identifier(self._owner)
            )
        )
        self.web_url, self.worker_url = self._url(self._owner), self._url(self._worker)

    def watch(self, role_sql: str) -> None:
        """After the migrations: note verdicts, and let the worker's role in by the SQL that operators run."""
        with self._connect(self._server._replace(path=f"/{self.name}").geturl()) as connection:
            connection.execute(role_sql)
            connection.execute(_WATCH)

    def worker_role(self) -> tuple[str, str]:
        return self._worker, self._password

    def in_flight(self) -> list[UUID]:
        return [row[0] for row in self._ask("select id from practice_submission where state = 'leased'")]

    def terminate(self, random: float) -> str | None:
        """End one connection to this database, whichever the number from 0 to 1 points at; whose it was."""
        rows = self._ask("select pid, usename from pg_stat_activity where datname = current_database() and pid <> "
                         "pg_backend_pid() and usename <> current_user order by pid")  # fmt: skip
        if not rows:
            return None
        pid, user = rows[int(random * len(rows))]
        self._ask(f"select pg_terminate_backend({pid})")
        return "web" if user == self._owner else "worker"

    def open(self) -> int:
        """How many submissions are not graded and recorded."""
        return self._ask(
            "select count(*) from practice_submission where state <> 'graded' or recorded_at is null"
        )[0][0]

    def rows(self) -> list[Row]:
        return [Row(*row) for row in self._ask(
            "select id, kind, source, state, status, tries, recorded_at is not null from practice_submission")]  # fmt: skip

    def verdicts(self) -> list[tuple[UUID, datetime]]:
        return self._ask("select submission, at from chaos_verdict order by at")

    def number_of_verdicts(self) -> int:
        return self._ask("select count(*) from chaos_verdict")[0][0]

    def events(self) -> Counter[str]:
        rows = self._ask("select detail->>'submission', count(*) from evidence_event group by 1")
        return Counter(dict(rows))

    def now(self) -> datetime:
        return self._ask("select clock_timestamp()")[0][0]

    def close(self) -> None:
        if self._watcher is not None:
            self._watcher.close()
        drop = sql.SQL("drop database {} with (force)").format(sql.Identifier(self.name))
        self._admin.execute(drop)
        for role in (self._owner, self._worker):
            self._admin.execute(sql.SQL("drop role {}").format(sql.Identifier(role)))
        self._admin.close()

    def _ask(self, statement: str) -> list:
        if self._watcher is None:
            self._watcher = self._connect(self._server._replace(path=f"/{self.name}").geturl())
        return self._watcher.execute(statement).fetchall()

    def _do(self, statement: str, role: str) -> None:
        made = sql.SQL(statement).format(sql.Identifier(role), sql.Literal(self._password))
        self._admin.execute(made)

    def _url(self, role: str) -> str:
        place = self._server.netloc.rpartition("@")[2]
        return f"postgres://{role}:{self._password}@{place}/{self.name}"

    @staticmethod
    def _connect(url: str) -> psycopg.Connection:
        return psycopg.connect(url.replace("postgres://", "postgresql://"), autocommit=True)
