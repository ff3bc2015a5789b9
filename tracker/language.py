"""For whom something is written.

A `Reader` has a language and a calendar, and turns what the core says into text: sentences translated, numbers in the
right digits, dates in the right calendar, names in the right script. It needs no request, so a page, a command and a
report all speak through the same one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import format_decimal, get_currency_name
from babel.numbers import is_currency as babel_knows
from babel.support import NullTranslations, Translations

from tracker.core.amounts import Money
from tracker.core.calendars import Calendar
from tracker.core.date_printing import print_any, print_date, print_period
from tracker.core.dates import MonthName, PartialDate, Period
from tracker.core.messages import Message
from tracker.core.names import Country, Currency, Name, Names
from tracker.core.text import persian_digits
from tracker.paths import TRANSLATIONS

# These letters (Unicode's isolates and their end) keep a foreign word from disordering its sentence.
ISOLATE, LEFT_TO_RIGHT, RIGHT_TO_LEFT, END_ISOLATE = "\u2068", "\u2066", "\u2067", "\u2069"

_PERSIAN_MARKS = str.maketrans({",": "٬", ".": "٫"})


@dataclass(frozen=True, slots=True)
class Language:
    """A language in which the register can be read."""

    code: str
    native_name: str
    direction: str
    calendar: Calendar


LANGUAGES: dict[str, Language] = {
    "fa": Language("fa", "فارسی", "rtl", Calendar.SOLAR_HIJRI),
    "en": Language("en", "English", "ltr", Calendar.GREGORIAN),
}


@lru_cache
def _translations(language: str) -> NullTranslations:
    return Translations.load(str(TRANSLATIONS), [language])


@lru_cache
def _locale(language: str) -> Locale:
    return Locale.parse(language)


def is_currency(code: str) -> bool:
    """Say whether `code` is a currency's, by ISO 4217."""
    return bool(babel_knows(code))


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads in a language and by a calendar.

    also:      a second calendar, in which every date is told too, in brackets
    countries: what the city calls countries, by code and language, where that is not what Unicode calls them
    """

    language: str = "en"
    calendar: Calendar = Calendar.GREGORIAN
    also: Calendar | None = None
    countries: Mapping[str, Mapping[str, str]] = field(default_factory=dict, compare=False)

    @property
    def direction(self) -> str:
        """Return "rtl" or "ltr"."""
        return LANGUAGES[self.language].direction

    def say(self, message: Message | str, *, isolate: bool = False) -> str:
        """Return a sentence in the reader's language.

        With `isolate`, names and other words from outside are set apart, so that a Latin name inside a Persian
        sentence (or the other way round) leaves its order as it is.
        """
        if isinstance(message, str):
            message = Message(message)
        catalogue = _translations(self.language)
        if message.plural is None:
            text = catalogue.ugettext(message.text)
        else:
            text = catalogue.ungettext(message.text, message.plural, message.count or 0)
        values = {name: self.printed(value, isolate) for name, value in message.values.items()}
        return text.format_map(values) if values else text

    def printed(self, value: object, isolate: bool = False) -> str:
        """Return a value as it stands in a sentence; with `isolate`, names are set apart."""
        if isinstance(value, Message):
            return self.say(value, isolate=isolate)
        if isinstance(value, bool):
            return str(value)
        if isinstance(value, int | float | Decimal):
            return self.number(value)
        if isinstance(value, Money):
            return self.money(value.amount, value.currency)
        if isinstance(value, PartialDate | Period):
            return self._twice(lambda calendar: print_any(value, language=self.language, calendar=calendar))
        if isinstance(value, MonthName):
            return value.read_in(self.language)
        if isinstance(value, Name):
            return self._set_apart(self.name(value), isolate)
        if isinstance(value, Country):
            return self._set_apart(self.country(value.code), isolate)
        if isinstance(value, Names):
            return self.list_of([self._set_apart(self.name(name), isolate) for name in value])
        if isinstance(value, Currency):
            return str(get_currency_name(value.code, locale=_locale(self.language)))
        if isinstance(value, tuple):
            return self.list_of([self.printed(one, isolate) for one in value])
        text = persian_digits(str(value)) if self.language == "fa" and str(value).isdecimal() else str(value)
        return self._set_apart(text, isolate)

    def _set_apart(self, text: str, isolate: bool) -> str:
        return self.apart(text) if isolate else text

    def apart(self, text: str) -> str:
        """Return `text` set apart from what stands around it, whichever way either runs."""
        return f"{ISOLATE}{text}{END_ISOLATE}"

    def in_line(self, text: str) -> str:
        """Return `text` running in the reader's direction, for a drawing that itself runs left to right."""
        return f"{RIGHT_TO_LEFT if self.direction == 'rtl' else LEFT_TO_RIGHT}{text}{END_ISOLATE}"

    def name(self, name: Name) -> str:
        """Return a name in the reader's language, or the nearest form there is."""
        return name.read_in(self.language)

    def number(self, value: float | Decimal) -> str:
        """Return a number in the reader's digits: 1,500 or ۱٬۵۰۰."""
        # Whole numbers stand on every line of a list, and are grouped the same in every language there is.
        text = f"{value:,}" if isinstance(value, int) else format_decimal(value, locale=_locale(self.language))
        return persian_digits(text.translate(_PERSIAN_MARKS)) if self.language == "fa" else text

    def money(self, amount: Decimal, currency: str) -> str:
        """Return an amount with the name of its currency: 1,500 euros, ۱٬۵۰۰ یورو."""
        named = get_currency_name(currency, count=amount, locale=_locale(self.language)) if currency else ""
        return f"{self.amount(amount)} {named}".strip()

    def amount(self, value: Decimal) -> str:
        """Return an amount of money: whole, or with both of its decimal places."""
        text = format_decimal(value, "#,##0" if value == value.to_integral_value() else "#,##0.00", _locale("en"))
        return persian_digits(text.translate(_PERSIAN_MARKS)) if self.language == "fa" else text

    def digits(self, text: str) -> str:
        """Return `text` with its digits as the reader writes them, for years and reference numbers."""
        return persian_digits(text) if self.language == "fa" else text

    def date(self, date: PartialDate, *, own_calendar: bool = False) -> str:
        """Return a date in words, by the reader's calendar or (`own_calendar`) the one in which it was written."""
        if own_calendar:
            return print_date(date, language=self.language, calendar=self.calendar, own_calendar=True)
        return self._twice(lambda calendar: print_date(date, language=self.language, calendar=calendar))

    def period(self, start: PartialDate | None, end: PartialDate | None) -> str:
        """Return the time between two dates in words; None is an open side."""
        return self._twice(lambda calendar: print_period(start, end, language=self.language, calendar=calendar))

    def _twice(self, told: Callable[[Calendar], str]) -> str:
        """Return a date as `told` by the reader's calendar, and by the other one where both are wanted and differ."""
        first = told(self.calendar)
        other = told(self.also) if self.also else first
        return first if other == first else f"{first} ({other})"

    def list_of(self, items: Sequence[str]) -> str:
        """Return several things as people list them: "a, b and c", «الف، ب و پ»."""
        if len(items) < 2:
            return "".join(items)
        comma, last = ("، ", " و ") if self.language == "fa" else (", ", " and ")
        return comma.join(items[:-1]) + last + items[-1]

    def country(self, code: str | None) -> str:
        """Return the name of a country by its ISO 3166 code, or the code where it has none."""
        if not code:
            return ""
        own = self.countries.get(code, {}).get(self.language)
        return own or str(_locale(self.language).territories.get(code, code))
