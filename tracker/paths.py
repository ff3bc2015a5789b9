"""Where things lie, in a checkout, an editable install and an installed wheel alike."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = PACKAGE.parent
IN_CHECKOUT = (_CHECKOUT / "pyproject.toml").is_file()
_SHIPPED = _CHECKOUT if IN_CHECKOUT else PACKAGE

TEMPLATES = _SHIPPED / "templates"
STATIC = _SHIPPED / "static"
VENDOR = STATIC / "vendor"
FONTS = VENDOR / "fonts"
MIGRATIONS = PACKAGE / "migrations"
TRANSLATIONS = PACKAGE / "translations"


def default_instance() -> Path:
    """Return the folder for the database, the key and the settings where no setting moves it."""
    return _CHECKOUT / "instance" if IN_CHECKOUT else Path(sys.prefix) / "var" / "tracker-instance"
