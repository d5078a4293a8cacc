"""The database role of a worker: it can claim and answer, sign the roll, and nothing else."""

from __future__ import annotations

from django.db import connection
from psycopg import sql

from upstream.web.practice.models import Grader, Submission
from upstream.web.practice.queue import ANSWERING, CLAIMING

# Rows: one that was answered and recorded is neither seen nor changed any more. Columns: the learner is not among
# them, nor the verdict once it is given. Row security does not concern the table's owner, which is the web's role.
_SQL = """\
do $$ begin
  create role {role} login;
exception when duplicate_object then null;
end $$;
alter role {role} with nosuperuser nocreatedb nocreaterole nobypassrls password {password};
revoke all on all tables in schema {schema} from {role};
grant usage on schema {schema} to {role};
grant select ({claiming}), update ({answering}) on {submissions} to {role};
grant select, insert, update on {graders} to {role};
alter table {submissions} enable row level security;
drop policy if exists upstream_worker_sees on {submissions};
drop policy if exists upstream_worker_answers on {submissions};
create policy upstream_worker_sees on {submissions} for select to {role} using (recorded_at is null);
create policy upstream_worker_answers on {submissions} for update to {role}
  using (state <> 'graded') with check (true);
"""


def role_sql(role: str, password: str, schema: str = "public") -> str:
    """SQL that makes the role, or brings it up to date. To be run by the owner of the tables, who may make roles."""
    statement = sql.SQL(_SQL).format(
        role=sql.Identifier(role),
        password=sql.Literal(password),
        schema=sql.Identifier(schema),
        submissions=sql.Identifier(schema, Submission._meta.db_table),
        graders=sql.Identifier(schema, Grader._meta.db_table),
        claiming=_columns(CLAIMING),
        answering=_columns(ANSWERING),
    )
    connection.ensure_connection()
    return statement.as_string(connection.connection)


def _columns(names: tuple[str, ...]) -> sql.Composable:
    return sql.SQL(", ").join(map(sql.Identifier, names))
