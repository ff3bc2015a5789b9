"""Spanish: networks of cities by the form of their names, written small in part: «red mundial de ciudades resilientes»."""

_HOME = (
    r"(?:[Ee]spañola|[Aa]ndaluza|[Vv]asca|[Cc]atalana|[Gg]allega|[Vv]alenciana|[Aa]ragonesa|[Mm]exicana|[Aa]rgentina|[Cc]olombiana|[Cc]hilena|"
    r"[Pp]eruana|[Ee]cuatoriana|[Vv]enezolana|[Bb]oliviana|[Uu]ruguaya|[Pp]araguaya|[Nn]acional|[Rr]egional|[Pp]rovincial|[Ee]statal|[Mm]unicipal)"
)
_COUNTRY = (
    r"(?:España|Andalucía|Cataluña|Galicia|México|Argentina|Colombia|Chile|Perú|Ecuador|Venezuela|Bolivia|Uruguay|Paraguay|Cuba|Guatemala|"
    r"Honduras|Panamá|Costa Rica|El Salvador|Nicaragua)"
)
_NOUN = r"(?:[Rr]ed|[Aa]lianza|[Aa]sociación|[Uu]nión|[Ff]ederación|[Ll]iga|[Oo]rganización|[Cc]oalición|[Pp]acto|Foro)"
_CITIES = r"(?:[Cc]iudades|[Mm]unicipios|[Aa]lcaldes(?:as)?|[Aa]lcaldías|[Gg]obiernos [Ll]ocales|[Cc]apitales)"
_SMALL = r"(?:de|del|la|las|los|y|por|para|el|con)"

# What is named behind the cities tells their kind: «resilientes», «por la Paz», «de América».
NETWORK_FORM = (
    rf"(?<!\w)(?P<name>{_NOUN}(?: (?!{_HOME}|{_COUNTRY}){_SMALL}| (?!{_HOME}|{_COUNTRY})[A-ZÁÉÍÓÚÑ][\w-]*| [a-zé]+(?:al|ales|ana|ea)(?= de)){{0,6}}? "
    rf"{_CITIES}(?! (?:miembros?|hermanas?|{_SMALL} {_COUNTRY}))"
    rf"(?: (?!miembros)[a-zé]{{4,}}(?:as|es|os)(?!\w))?"
    rf"(?: (?:{_SMALL} ){{0,3}}[A-ZÁÉÍÓÚÑ][\w-]*)*"
    # «la red internacional Biciudad»: the noun and its reach, and a name of its own.
    rf"|(?:[Rr]ed|[Aa]lianza|[Aa]sociación) (?:internacional|mundial|europea|global|iberoamericana|latinoamericana) [«“\"]?[A-ZÁÉÍÓÚÑ][\w-]+(?: [A-ZÁÉÍÓÚÑ][\w-]+)*)"
)
