"""The settings: from the environment, else from ``config.toml`` in the instance folder, else a safe default.

A setting that cannot be meant stops the application before it serves anything, and the sentence names it.
"""

from __future__ import annotations

import os
import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tracker.paths import default_instance

KEY_BYTES = 32
MAIL = ("TRACKER_SMTP_URL", "TRACKER_SMTP_FROM", "TRACKER_ADDRESS")
KNOWN = frozenset({"TRACKER_DATABASE_URL", "TRACKER_SECRET_KEY", "TRACKER_FETCH_ALLOW_HOSTS", *MAIL})
MAIL_SCHEMES = ("smtp://", "smtp+starttls://", "smtps://")


class SettingError(ValueError):
    """A setting that cannot be used; the text says which and what it should be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an installation decides for itself.

    smtp_url, smtp_from: the mail server that takes the digests, and from whom they come; empty where none are sent
    address: where people reach the register, for the link in a digest; empty where it does not matter
    country_names: what it calls countries, by code (ISO 3166) and language, where that is not what Unicode calls them
    """

    instance: Path
    database_url: str
    secret_key: str
    fetch_allow_hosts: frozenset[str] = frozenset()
    country_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    smtp_url: str = ""
    smtp_from: str = ""
    address: str = ""

    @property
    def documents(self) -> Path:
        """Return the folder in which the bytes of documents lie."""
        return self.instance / "documents"


def load_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings in force.

    Raises SettingError where one of them cannot be used. Makes the instance folder, and on the first run the secret
    key, which is kept there readable by its owner only.
    """
    instance = Path(environ.get("TRACKER_INSTANCE") or default_instance()).expanduser().resolve()
    try:
        instance.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(f"TRACKER_INSTANCE: the folder {instance} cannot be made ({error.strerror}).") from error
    written = _read_file(instance / "config.toml")
    values = {name: environ.get(name) or written.get(name, "") for name in KNOWN}
    return Settings(
        instance=instance,
        database_url=_database_url(values["TRACKER_DATABASE_URL"], instance),
        secret_key=_secret_key(values["TRACKER_SECRET_KEY"], instance),
        fetch_allow_hosts=frozenset(values["TRACKER_FETCH_ALLOW_HOSTS"].lower().replace(",", " ").split()),
        country_names=_country_names(instance / "country-names.toml"),
        smtp_url=_smtp_url(values["TRACKER_SMTP_URL"]),
        smtp_from=_smtp_from(values["TRACKER_SMTP_FROM"], values["TRACKER_SMTP_URL"]),
        address=_address(values["TRACKER_ADDRESS"]),
    )


def _read_file(path: Path) -> dict[str, str]:
    values = _table(path)
    unknown = sorted(set(values) - KNOWN)
    if unknown:
        raise SettingError(f"{path} holds an unknown setting: {unknown[0]}. Known are {', '.join(sorted(KNOWN))}.")
    return {name: _as_text(name, value, path) for name, value in values.items()}


def _country_names(path: Path) -> dict[str, dict[str, str]]:
    found = {}
    for code, names in _table(path).items():
        if len(code) != 2 or not code.isascii() or not code.isupper():
            raise SettingError(f"{path}: {code} is no country's code; write two capital letters, as in IR.")
        if not isinstance(names, dict) or not all(isinstance(one, str) and one.strip() for one in names.values()):
            raise SettingError(f'{path}: write the names by language, as in {code} = {{ fa = "…", en = "…" }}.')
        found[code] = {language: name.strip() for language, name in names.items()}
    return found


def _table(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingError(f"{path} is not valid TOML: {error}.") from error
    except OSError as error:
        raise SettingError(f"{path} cannot be read ({error.strerror}).") from error


def _as_text(name: str, value: object, path: Path) -> str:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return " ".join(value)
    if not isinstance(value, str):
        raise SettingError(f'{path}: {name} must be a text in quotation marks, as in {name} = "…".')
    return value


def _database_url(url: str, instance: Path) -> str:
    if not url:
        return f"sqlite:///{instance / 'tracker.sqlite'}"
    if not url.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise SettingError("TRACKER_DATABASE_URL must begin with sqlite:/// or postgresql+psycopg://.")
    if url == "sqlite:///":
        raise SettingError("TRACKER_DATABASE_URL names no file: write it as sqlite:////folder/tracker.sqlite.")
    return url


def _smtp_url(url: str) -> str:
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        named = parts.hostname and (parts.port is None or parts.port)
    except ValueError:
        named = None
    if not url.startswith(MAIL_SCHEMES) or not named or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise SettingError(
            "TRACKER_SMTP_URL must name a mail server, as in smtp://host:25, smtp+starttls://name:password@host:587 or "
            "smtps://name:password@host:465."
        )
    return url


def _smtp_from(sender: str, url: str) -> str:
    address = parseaddr(sender)[1]
    if sender and ("@" not in address or not sender.isprintable()):
        raise SettingError('TRACKER_SMTP_FROM must be an e-mail address, as in "Register <register@example.org>".')
    if bool(sender) != bool(url):
        missing = "TRACKER_SMTP_FROM" if url else "TRACKER_SMTP_URL"
        raise SettingError(f"{missing} is not set: digests need both TRACKER_SMTP_URL and TRACKER_SMTP_FROM.")
    return sender


def _address(address: str) -> str:
    if address and not address.startswith(("http://", "https://")):
        raise SettingError("TRACKER_ADDRESS must begin with http:// or https://.")
    return address.rstrip("/")


def _secret_key(key: str, instance: Path) -> str:
    if key:
        if len(key) < KEY_BYTES:
            raise SettingError(f"TRACKER_SECRET_KEY is too short: it needs at least {KEY_BYTES} letters.")
        return key
    path = instance / "secret-key"
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(KEY_BYTES))
    except FileExistsError:
        pass
    except OSError as error:
        raise SettingError(f"TRACKER_SECRET_KEY is not set and {path} cannot be written.") from error
    try:
        key = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"The key in {path} cannot be read: remove the file, and a new one is made.") from error
    if len(key) < KEY_BYTES:
        raise SettingError(f"The key in {path} is too short: remove the file, and a new one is made.")
    return key
