"""The one place where the parts meet."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from flask_login import LoginManager
from flask_wtf.csrf import CSRFProtect

from tracker.config import Settings, load_settings
from tracker.core.sheets import SHEETS
from tracker.kinds.registry import PARTS, REGISTRY, Registry
from tracker.paths import STATIC, TEMPLATES
from tracker.store.engine import Database
from tracker.web import (
    accounts,
    articles,
    catalogue,
    charts,
    commitments,
    dashboard,
    dates,
    delegations,
    documents,
    duplicates,
    embedding,
    health,
    house,
    news,
    parts,
    public,
    publishing,
    questions,
    records,
    reports,
    search,
    trash,
    work,
)
from tracker.web.accounts.visitor import visitor_with
from tracker.web.addresses import IdConverter, converter_for
from tracker.web.compression import pack_static
from tracker.web.errors import handle_errors
from tracker.web.gate import close_session
from tracker.web.kept import Answers
from tracker.web.news.counts import Counts
from tracker.web.reading import keep_choice_in_links
from tracker.web.security import add_headers
from tracker.web.sessions import Sessions
from tracker.web.templating import equip

FEATURES = (
    accounts,
    articles,
    catalogue,
    charts,
    commitments,
    dashboard,
    dates,
    delegations,
    documents,
    duplicates,
    embedding,
    health,
    house,
    news,
    parts,
    public,
    publishing,
    questions,
    records,
    reports,
    search,
    trash,
    work,
)

# A file of 16 MB, and the form around it.
MOST_BYTES = 17 * 1024 * 1024


def create_app(settings: Settings | None = None, *, registry: Registry = REGISTRY) -> Flask:
    """Return the application, ready to serve.

    settings: what the installation decides; None reads them from the environment
    registry: the kinds of record it knows
    """
    settings = settings or load_settings()
    app = Flask(
        "tracker", template_folder=str(TEMPLATES), static_folder=str(STATIC), instance_path=str(settings.instance)
    )
    app.config.update(
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=MOST_BYTES,
        MAX_FORM_MEMORY_SIZE=4 * 1024 * 1024,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_HTTPONLY=True,
        PERMANENT_SESSION_LIFETIME=timedelta(days=14),
        SEND_FILE_MAX_AGE_DEFAULT=timedelta(days=30),
        WTF_CSRF_TIME_LIMIT=None,  # a form lives as long as the sign-in does
        WTF_I18N_ENABLED=False,  # the reader's language is said by the form itself
    )
    app.extensions |= {"database": Database(settings.database_url), "registry": registry, "settings": settings}
    app.extensions |= {"answers": Answers(), "news_counts": Counts()}
    app.session_interface = Sessions()
    CSRFProtect(app)
    login = LoginManager(app)
    login.user_loader(visitor_with)
    app.url_map.converters |= {"id": IdConverter, "kind": converter_for(registry), "sheet": converter_for(SHEETS)}
    app.url_map.converters["part"] = converter_for(part for part, _ in PARTS.values())
    for feature in FEATURES:
        app.register_blueprint(feature.blueprint)
    equip(app)
    handle_errors(app)
    app.url_defaults(keep_choice_in_links)
    app.after_request(add_headers)
    app.after_request(pack_static)
    app.teardown_request(close_session)
    return app
