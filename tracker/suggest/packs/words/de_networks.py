"""German: networks of cities by the form of their names: «das internationale Netzwerk „Alpine Towns“»."""

_REACH = r"(?:[Ii]nternationale|[Ee]uropäische|[Ww]eltweite|[Gg]lobale)[nrsm]?"
_NOUN = r"(?:[Nn]etzwerk|[Bb]ündnis|[Vv]erbund|[Aa]llianz|[Vv]ereinigung|[Ii]nitiative)(?:s|ses|es)?"

# Where the noun alone does not tell that cities are in it, words of another language do, between quotes.
NETWORK_FORM = (
    rf"(?<!\w)(?:(?:{_REACH} (?:[Ss]tädte)?{_NOUN}|[Ss]tädte(?:netzwerk|bund|bündnis|verbund|netz)(?:s|ses|es)?)(?: der| von| für)?"
    rf"|{_NOUN}(?= [„“\"«][^“”»\"]*(?:Cit|Town|Mayor|Europ|Global|World|Inter|Alp|Clim|Peace| of | for )))"
    r" [„“\"«]?(?P<name>(?!Stadt|Städte)[A-ZÄÖÜ][\w&-]+(?: (?:(?:of|for|and|the) )?[A-ZÄÖÜ0-9][\w&-]*){0,5})"
)
