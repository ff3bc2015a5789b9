"""The first tables"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agreement_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=30), nullable=False),
        sa.Column("approval_needed", sa.Boolean(), nullable=False),
        sa.Column("term_needed", sa.Boolean(), nullable=False),
        sa.Column("budget_needed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_rule")),
        sa.UniqueConstraint("type", name=op.f("uq_agreement_rule_type")),
    )
    with op.batch_alter_table("agreement_rule") as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_rule_changed_at"), ["changed_at"], unique=False)

    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("outlet", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("published", sa.String(length=40), nullable=True),
        sa.Column("retrieved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("passed_over", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("address", name=op.f("uq_article_address")),
    )
    with op.batch_alter_table("article") as batch_op:
        batch_op.create_index(batch_op.f("ix_article_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_article_sha256"), ["sha256"], unique=False)

    op.create_table(
        "distinct_pair",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("table", sa.String(length=20), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distinct_pair")),
        sa.UniqueConstraint("table", "low", "high", name=op.f("uq_distinct_pair_table_low_high")),
    )
    with op.batch_alter_table("distinct_pair") as batch_op:
        batch_op.create_index(batch_op.f("ix_distinct_pair_changed_at"), ["changed_at"], unique=False)

    op.create_table(
        "entity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("search_key", sa.String(), nullable=False),
        sa.Column("within_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("catalogue_id", sa.String(length=80), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["merged_into_id"], ["entity.id"], name=op.f("fk_entity_merged_into_id_entity")),
        sa.ForeignKeyConstraint(["within_id"], ["entity.id"], name=op.f("fk_entity_within_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity")),
    )
    with op.batch_alter_table("entity") as batch_op:
        batch_op.create_index(batch_op.f("ix_entity_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_entity_type"), ["type"], unique=False)
        batch_op.create_index(batch_op.f("ix_entity_type_catalogue_id"), ["type", "catalogue_id"], unique=True)
        batch_op.create_index(batch_op.f("ix_entity_within_id"), ["within_id"], unique=False)

    op.create_table(
        "failed_sign_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failed_sign_in")),
    )
    with op.batch_alter_table("failed_sign_in") as batch_op:
        batch_op.create_index(batch_op.f("ix_failed_sign_in_name"), ["name"], unique=False)

    op.create_table(
        "submission",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_submission")),
    )
    op.create_table(
        "user",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("calendar", sa.String(length=20), nullable=False),
        sa.Column("feed_token", sa.String(length=64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user")),
        sa.UniqueConstraint("feed_token", name=op.f("uq_user_feed_token")),
        sa.UniqueConstraint("name", name=op.f("uq_user_name")),
    )
    with op.batch_alter_table("user") as batch_op:
        batch_op.create_index(batch_op.f("ix_user_changed_at"), ["changed_at"], unique=False)

    op.create_table(
        "article_body",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_body_article_id_article")),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_article_body")),
    )
    op.create_table(
        "body",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name=op.f("fk_body_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body")),
    )
    op.create_table(
        "bulk_edit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("field", sa.String(length=30), nullable=False),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name=op.f("fk_bulk_edit_user_id_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulk_edit")),
    )
    op.create_table(
        "city",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name=op.f("fk_city_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_city")),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("umbrella_id", sa.Integer(), nullable=True),
        sa.Column("organiser_id", sa.Integer(), nullable=True),
        sa.Column("start", sa.String(length=40), nullable=True),
        sa.Column("end", sa.String(length=40), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("figures", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("mode", sa.String(length=20), nullable=False),
        sa.Column("themes", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name=op.f("fk_event_id_entity")),
        sa.ForeignKeyConstraint(["organiser_id"], ["entity.id"], name=op.f("fk_event_organiser_id_entity")),
        sa.ForeignKeyConstraint(["umbrella_id"], ["event.id"], name=op.f("fk_event_umbrella_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_table(
        "network",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.Boolean(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("dues_vote", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name=op.f("fk_network_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_network")),
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name=op.f("fk_office_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name=op.f("fk_organisation_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name=op.f("fk_person_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("since", sa.String(length=40), nullable=False),
        sa.Column("until", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("calendar", sa.String(length=20), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("content_sha256", sa.String(length=64), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("previous_sha256", sa.String(length=64), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("frozen_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["frozen_by_id"], ["user.id"], name=op.f("fk_report_frozen_by_id_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("number", name=op.f("uq_report_number")),
    )
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("folder", sa.String(length=30), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name=op.f("fk_saved_view_user_id_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("user_id", "folder", "name", name=op.f("uq_saved_view_user_id_folder_name")),
    )
    with op.batch_alter_table("saved_view") as batch_op:
        batch_op.create_index(batch_op.f("ix_saved_view_user_id"), ["user_id"], unique=False)

    op.create_table(
        "sign_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name=op.f("fk_sign_in_user_id_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_sign_in_token_hash")),
    )
    with op.batch_alter_table("sign_in") as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_in_user_id"), ["user_id"], unique=False)

    op.create_table(
        "engagement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("home_city_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=30), nullable=False),
        sa.Column("start", sa.String(length=40), nullable=True),
        sa.Column("end", sa.String(length=40), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["home_city_id"], ["city.id"], name=op.f("fk_engagement_home_city_id_city")),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["engagement.id"], name=op.f("fk_engagement_merged_into_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_engagement")),
    )
    with op.batch_alter_table("engagement") as batch_op:
        batch_op.create_index(batch_op.f("ix_engagement_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_engagement_first_day"), ["first_day"], unique=False)
        batch_op.create_index(batch_op.f("ix_engagement_home_city_id"), ["home_city_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_engagement_kind_deleted_at_first_day"), ["kind", "deleted_at", "first_day"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_engagement_kind_deleted_at_status_last_day"),
            ["kind", "deleted_at", "status", "last_day"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_engagement_last_day"), ["last_day"], unique=False)
        batch_op.create_index(batch_op.f("ix_engagement_status"), ["status"], unique=False)

    op.create_table(
        "office_holding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.String(length=40), nullable=True),
        sa.Column("end", sa.String(length=40), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_office_holding_office_id_office")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_office_holding_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_holding")),
    )
    with op.batch_alter_table("office_holding") as batch_op:
        batch_op.create_index(batch_op.f("ix_office_holding_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_office_holding_office_id"), ["office_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_office_holding_person_id"), ["person_id"], unique=False)

    op.create_table(
        "register",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("home_city_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("calendar", sa.String(length=20), nullable=False),
        sa.Column("quiet_months", sa.Integer(), nullable=False),
        sa.Column("dormant_months", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["home_city_id"], ["city.id"], name=op.f("fk_register_home_city_id_city")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register")),
    )
    op.create_table(
        "act",
        sa.Column("type", sa.String(length=30), nullable=False),
        sa.Column("day", sa.String(length=40), nullable=True),
        sa.Column("until", sa.String(length=40), nullable=True),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("condition", sa.String(), nullable=False),
        sa.Column("becomes", sa.String(length=30), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["engagement_id"], ["engagement.id"], name=op.f("fk_act_engagement_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act")),
    )
    with op.batch_alter_table("act") as batch_op:
        batch_op.create_index(batch_op.f("ix_act_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_act_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=30), nullable=False),
        sa.Column("cooperation", sa.JSON(), nullable=False),
        sa.Column("resolution_number", sa.String(length=60), nullable=False),
        sa.Column("renewal", sa.String(length=20), nullable=False),
        sa.Column("notice_months", sa.Integer(), nullable=True),
        sa.Column("binding", sa.String(length=20), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("community", sa.String(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["engagement.id"], name=op.f("fk_agreement_id_engagement")),
        sa.ForeignKeyConstraint(["parent_id"], ["agreement.id"], name=op.f("fk_agreement_parent_id_agreement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    with op.batch_alter_table("agreement") as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("results", sa.String(), nullable=False),
        sa.Column("permit_number", sa.String(length=60), nullable=False),
        sa.Column("report_due", sa.String(length=40), nullable=True),
        sa.Column("report_filed", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["engagement.id"], name=op.f("fk_attendance_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("table", sa.String(length=30), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=True),
        sa.Column("act", sa.String(length=20), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["engagement_id"], ["engagement.id"], name=op.f("fk_change_engagement_id_engagement")),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name=op.f("fk_change_user_id_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change") as batch_op:
        batch_op.create_index(batch_op.f("ix_change_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_change_engagement_id"), ["engagement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_change_table_row_id"), ["table", "row_id"], unique=False)

    op.create_table(
        "claim",
        sa.Column("field", sa.String(length=30), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("asserted_by", sa.String(), nullable=False),
        sa.Column("rank", sa.String(length=20), nullable=False),
        sa.Column("confidence", sa.String(length=20), nullable=False),
        sa.Column("superlative", sa.Boolean(), nullable=False),
        sa.Column("claimed", sa.String(length=40), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["engagement_id"], ["engagement.id"], name=op.f("fk_claim_engagement_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
    )
    with op.batch_alter_table("claim") as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_claim_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "commitment",
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("clause", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=True),
        sa.Column("due", sa.String(length=40), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_commitment_engagement_id_engagement")
        ),
        sa.ForeignKeyConstraint(["partner_id"], ["entity.id"], name=op.f("fk_commitment_partner_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
    )
    with op.batch_alter_table("commitment") as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "cost_line",
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("amount", sa.Numeric(precision=18, scale=2), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("payer", sa.String(), nullable=False),
        sa.Column("budget_line", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_cost_line_engagement_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cost_line")),
    )
    with op.batch_alter_table("cost_line") as batch_op:
        batch_op.create_index(batch_op.f("ix_cost_line_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_cost_line_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "council_item",
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("day", sa.String(length=40), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("answered", sa.String(length=40), nullable=True),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_by_id"], ["user.id"], name=op.f("fk_council_item_asked_by_id_user")),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_council_item_engagement_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council_item")),
    )
    with op.batch_alter_table("council_item") as batch_op:
        batch_op.create_index(batch_op.f("ix_council_item_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_council_item_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "delegation_member",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("office_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("behalf_id", sa.Integer(), nullable=True),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["behalf_id"], ["entity.id"], name=op.f("fk_delegation_member_behalf_id_entity")),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_delegation_member_engagement_id_engagement")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_delegation_member_office_id_office")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_delegation_member_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegation_member")),
    )
    with op.batch_alter_table("delegation_member") as batch_op:
        batch_op.create_index(batch_op.f("ix_delegation_member_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_delegation_member_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "document",
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("proves", sa.String(length=30), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_document_engagement_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    with op.batch_alter_table("document") as batch_op:
        batch_op.create_index(batch_op.f("ix_document_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_document_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "due",
        sa.Column("year", sa.String(length=40), nullable=False),
        sa.Column("amount", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("due", sa.String(length=40), nullable=True),
        sa.Column("paid", sa.String(length=40), nullable=True),
        sa.Column("receipt", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["engagement_id"], ["engagement.id"], name=op.f("fk_due_engagement_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due")),
    )
    with op.batch_alter_table("due") as batch_op:
        batch_op.create_index(batch_op.f("ix_due_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_due_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=30), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_evidence_article_id_article")),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_evidence_engagement_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    with op.batch_alter_table("evidence") as batch_op:
        batch_op.create_index(batch_op.f("ix_evidence_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "involvement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=30), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_involvement_engagement_id_engagement")
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_involvement_entity_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_involvement")),
        sa.UniqueConstraint(
            "engagement_id", "role", "entity_id", name=op.f("uq_involvement_engagement_id_role_entity_id")
        ),
    )
    with op.batch_alter_table("involvement") as batch_op:
        batch_op.create_index(batch_op.f("ix_involvement_entity_id"), ["entity_id"], unique=False)

    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("direction", sa.String(length=20), nullable=False),
        sa.Column("topics", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["engagement.id"], name=op.f("fk_meeting_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_table(
        "membership",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("legal_basis", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["engagement.id"], name=op.f("fk_membership_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    )
    op.create_table(
        "membership_period",
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("start", sa.String(length=40), nullable=True),
        sa.Column("end", sa.String(length=40), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_membership_period_engagement_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_period")),
    )
    with op.batch_alter_table("membership_period") as batch_op:
        batch_op.create_index(batch_op.f("ix_membership_period_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_membership_period_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=30), nullable=False),
        sa.Column("obtained", sa.String(length=20), nullable=False),
        sa.Column("next_election", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["engagement.id"], name=op.f("fk_seat_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
    )
    op.create_table(
        "seat_term",
        sa.Column("office_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("start", sa.String(length=40), nullable=True),
        sa.Column("end", sa.String(length=40), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_seat_term_engagement_id_engagement")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_seat_term_office_id_office")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_seat_term_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat_term")),
    )
    with op.batch_alter_table("seat_term") as batch_op:
        batch_op.create_index(batch_op.f("ix_seat_term_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_seat_term_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "signatory",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("office_id", sa.Integer(), nullable=True),
        sa.Column("side_id", sa.Integer(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_signatory_engagement_id_engagement")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_signatory_office_id_office")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_signatory_person_id_person")),
        sa.ForeignKeyConstraint(["place_id"], ["city.id"], name=op.f("fk_signatory_place_id_city")),
        sa.ForeignKeyConstraint(["side_id"], ["entity.id"], name=op.f("fk_signatory_side_id_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatory")),
    )
    with op.batch_alter_table("signatory") as batch_op:
        batch_op.create_index(batch_op.f("ix_signatory_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_signatory_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["engagement.id"], name=op.f("fk_statement_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    op.create_table(
        "step",
        sa.Column("type", sa.String(length=30), nullable=False),
        sa.Column("day", sa.String(length=40), nullable=True),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["engagement_id"], ["engagement.id"], name=op.f("fk_step_engagement_id_engagement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step")),
    )
    with op.batch_alter_table("step") as batch_op:
        batch_op.create_index(batch_op.f("ix_step_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_step_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "suggestion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_suggestion_article_id_article")),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_suggestion_engagement_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion")),
    )
    with op.batch_alter_table("suggestion") as batch_op:
        batch_op.create_index(batch_op.f("ix_suggestion_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestion_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestion_decision"), ["decision"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestion_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "unknowable",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=30), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["engagement.id"], name=op.f("fk_unknowable_engagement_id_engagement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unknowable")),
        sa.UniqueConstraint("engagement_id", "name", name=op.f("uq_unknowable_engagement_id_name")),
    )
    with op.batch_alter_table("unknowable") as batch_op:
        batch_op.create_index(batch_op.f("ix_unknowable_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_unknowable_engagement_id"), ["engagement_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("unknowable") as batch_op:
        batch_op.drop_index(batch_op.f("ix_unknowable_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_unknowable_changed_at"))

    op.drop_table("unknowable")
    with op.batch_alter_table("suggestion") as batch_op:
        batch_op.drop_index(batch_op.f("ix_suggestion_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_suggestion_decision"))
        batch_op.drop_index(batch_op.f("ix_suggestion_changed_at"))
        batch_op.drop_index(batch_op.f("ix_suggestion_article_id"))

    op.drop_table("suggestion")
    with op.batch_alter_table("step") as batch_op:
        batch_op.drop_index(batch_op.f("ix_step_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_step_changed_at"))

    op.drop_table("step")
    op.drop_table("statement")
    with op.batch_alter_table("signatory") as batch_op:
        batch_op.drop_index(batch_op.f("ix_signatory_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_signatory_changed_at"))

    op.drop_table("signatory")
    with op.batch_alter_table("seat_term") as batch_op:
        batch_op.drop_index(batch_op.f("ix_seat_term_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_seat_term_changed_at"))

    op.drop_table("seat_term")
    op.drop_table("seat")
    with op.batch_alter_table("membership_period") as batch_op:
        batch_op.drop_index(batch_op.f("ix_membership_period_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_membership_period_changed_at"))

    op.drop_table("membership_period")
    op.drop_table("membership")
    op.drop_table("meeting")
    with op.batch_alter_table("involvement") as batch_op:
        batch_op.drop_index(batch_op.f("ix_involvement_entity_id"))

    op.drop_table("involvement")
    with op.batch_alter_table("evidence") as batch_op:
        batch_op.drop_index(batch_op.f("ix_evidence_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_evidence_changed_at"))
        batch_op.drop_index(batch_op.f("ix_evidence_article_id"))

    op.drop_table("evidence")
    with op.batch_alter_table("due") as batch_op:
        batch_op.drop_index(batch_op.f("ix_due_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_due_changed_at"))

    op.drop_table("due")
    with op.batch_alter_table("document") as batch_op:
        batch_op.drop_index(batch_op.f("ix_document_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_document_changed_at"))

    op.drop_table("document")
    with op.batch_alter_table("delegation_member") as batch_op:
        batch_op.drop_index(batch_op.f("ix_delegation_member_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_delegation_member_changed_at"))

    op.drop_table("delegation_member")
    with op.batch_alter_table("council_item") as batch_op:
        batch_op.drop_index(batch_op.f("ix_council_item_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_council_item_changed_at"))

    op.drop_table("council_item")
    with op.batch_alter_table("cost_line") as batch_op:
        batch_op.drop_index(batch_op.f("ix_cost_line_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_cost_line_changed_at"))

    op.drop_table("cost_line")
    with op.batch_alter_table("commitment") as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_commitment_changed_at"))

    op.drop_table("commitment")
    with op.batch_alter_table("claim") as batch_op:
        batch_op.drop_index(batch_op.f("ix_claim_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_claim_changed_at"))

    op.drop_table("claim")
    with op.batch_alter_table("change") as batch_op:
        batch_op.drop_index(batch_op.f("ix_change_table_row_id"))
        batch_op.drop_index(batch_op.f("ix_change_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_change_at"))

    op.drop_table("change")
    op.drop_table("attendance")
    with op.batch_alter_table("agreement") as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_parent_id"))

    op.drop_table("agreement")
    with op.batch_alter_table("act") as batch_op:
        batch_op.drop_index(batch_op.f("ix_act_engagement_id"))
        batch_op.drop_index(batch_op.f("ix_act_changed_at"))

    op.drop_table("act")
    op.drop_table("register")
    with op.batch_alter_table("office_holding") as batch_op:
        batch_op.drop_index(batch_op.f("ix_office_holding_person_id"))
        batch_op.drop_index(batch_op.f("ix_office_holding_office_id"))
        batch_op.drop_index(batch_op.f("ix_office_holding_changed_at"))

    op.drop_table("office_holding")
    with op.batch_alter_table("engagement") as batch_op:
        batch_op.drop_index(batch_op.f("ix_engagement_status"))
        batch_op.drop_index(batch_op.f("ix_engagement_last_day"))
        batch_op.drop_index(batch_op.f("ix_engagement_kind_deleted_at_status_last_day"))
        batch_op.drop_index(batch_op.f("ix_engagement_kind_deleted_at_first_day"))
        batch_op.drop_index(batch_op.f("ix_engagement_home_city_id"))
        batch_op.drop_index(batch_op.f("ix_engagement_first_day"))
        batch_op.drop_index(batch_op.f("ix_engagement_changed_at"))

    op.drop_table("engagement")
    with op.batch_alter_table("sign_in") as batch_op:
        batch_op.drop_index(batch_op.f("ix_sign_in_user_id"))

    op.drop_table("sign_in")
    with op.batch_alter_table("saved_view") as batch_op:
        batch_op.drop_index(batch_op.f("ix_saved_view_user_id"))

    op.drop_table("saved_view")
    op.drop_table("report")
    op.drop_table("person")
    op.drop_table("organisation")
    op.drop_table("office")
    op.drop_table("network")
    op.drop_table("event")
    op.drop_table("city")
    op.drop_table("bulk_edit")
    op.drop_table("body")
    op.drop_table("article_body")
    with op.batch_alter_table("user") as batch_op:
        batch_op.drop_index(batch_op.f("ix_user_changed_at"))

    op.drop_table("user")
    op.drop_table("submission")
    with op.batch_alter_table("failed_sign_in") as batch_op:
        batch_op.drop_index(batch_op.f("ix_failed_sign_in_name"))

    op.drop_table("failed_sign_in")
    with op.batch_alter_table("entity") as batch_op:
        batch_op.drop_index(batch_op.f("ix_entity_within_id"))
        batch_op.drop_index(batch_op.f("ix_entity_type_catalogue_id"))
        batch_op.drop_index(batch_op.f("ix_entity_type"))
        batch_op.drop_index(batch_op.f("ix_entity_changed_at"))

    op.drop_table("entity")
    with op.batch_alter_table("distinct_pair") as batch_op:
        batch_op.drop_index(batch_op.f("ix_distinct_pair_changed_at"))

    op.drop_table("distinct_pair")
    with op.batch_alter_table("article") as batch_op:
        batch_op.drop_index(batch_op.f("ix_article_sha256"))
        batch_op.drop_index(batch_op.f("ix_article_changed_at"))

    op.drop_table("article")
    with op.batch_alter_table("agreement_rule") as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_rule_changed_at"))

    op.drop_table("agreement_rule")
