"""What a frozen report was asked to tell, the hash of each of its formats, what it corrects; choices kept for reports.

Revision ID: 0007
Revises: 0006
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ADDED: list[tuple[str, str, sa.types.TypeEngine[Any], str]] = [
    ("report", "session", sa.String(length=60), ""),
    ("report", "formats", sa.JSON(), "{}"),
    ("report", "asked", sa.JSON(), "{}"),
    ("register", "letterhead", sa.JSON(), "[]"),
    ("register", "emblem", sa.String(length=64), ""),
    ("register", "emblem_type", sa.String(length=10), ""),
]
UNKNOWN: list[tuple[str, str, sa.types.TypeEngine[Any]]] = [
    ("report", "session_day", sa.String(length=40)),
    ("report", "corrects", sa.Integer()),
]


def upgrade() -> None:
    """Bring the schema here; of the reports that are there nothing more is known than before."""
    for table, name, type, default in ADDED:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column(name, type, nullable=False, server_default=default))
        with op.batch_alter_table(table) as batch_op:
            batch_op.alter_column(name, server_default=None)
    for table, name, type in UNKNOWN:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column(name, type, nullable=True))
    op.create_table(
        "report_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("choice", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_template")),
        sa.UniqueConstraint("name", name=op.f("uq_report_template_name")),
    )


def downgrade() -> None:
    """Take the schema back; the frozen reports keep their bytes, their content and their hashes."""
    op.drop_table("report_template")
    columns = [*((table, name) for table, name, _ in UNKNOWN), *((table, name) for table, name, _, _ in ADDED)]
    for table, name in columns:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column(name)
