"""French: networks of cities by the form of their names, written small in part: «Réseau mondial des villes durables»."""

from tracker.suggest.packs import cue

_HOME = (
    r"(?:France|Belgique|Wallonie|Flandre|Suisse|Québec|Canada|Luxembourg|Sénégal|Mali|Niger|Bénin|Togo|Burkina|Guinée|"
    r"Côte|Cameroun|Gabon|Congo|Tchad|Madagascar|Maroc|Tunisie|Algérie|Mauritanie|Haïti|Bretagne|Normandie|Occitanie|"
    r"Alsace|Corse|Provence|Rhône|Loire|Île)"
)
_OF = r"(?:du |des |de la |de |en |pour l[ae] |contre l[ae] |sur l[ae] |(?:de l|pour l|contre l|d)['’])"

# What is named behind the cities tells their kind: «créatives», «du patrimoine mondial», «d’Afrique».
NETWORK_FORM = (
    r"(?<!\w)(?P<name>(?:[Rr]éseau|[Aa]lliance|[Aa]ssociation|[Uu]nion|[Ff]édération|[Ll]igue|[Oo]rganisation|[Cc]oalition|[Cc]onvention|[Cc]onférence permanente)"
    r"(?: (?!nationale?|régionale?|départementale?|française|français|belge|suisse|canadienne|québécoise|wallonne|sénégalaise|marocaine|"
    r"tunisienne|algérienne|ivoirienne|malienne|togolaise|béninoise|membre|de|des|du)[\w-]+){0,2}"
    r" (?:des |de |du |d['’])(?:(?:grandes|petites|anciennes) )?"
    r"(?:[Vv]illes|[Cc]ités|[Mm]aires|[Mm]unicipalités|[Cc]ommunes|[Mm]étropoles|[Cc]apitales|[Cc]ollectivités|[Pp]ouvoirs locaux|[Gg]ouvernements locaux|[Aa]utorités locales)"
    rf"(?! (?:membres|jumelées|ruraux|rurales|forestières|{_OF}{_HOME}))"
    r"(?: des (?:[Gg]randes )?[Vv]illes(?= d))?"
    r"(?: et (?:des )?(?:[Vv]illes|[Gg]ouvernements locaux|[Rr]égions|[Mm]unicipalités|[Cc]ommunes|[Tt]erritoires|[Ll]ocalités))?"
    r"(?: (?!membres)[a-zà-ÿ-]{3,}(?:es|aux|ones|is|unis))?"
    rf"(?: {_OF}(?!{_HOME})(?:[A-ZÀ-Ý][\w’'-]+|patrimoine|monde|climat|paix|développement|santé|enfants|aînés|faim|racisme|vin|mer|eau|livre|bassin|sport)"
    r"(?: (?:mondial|islamique|arabe|durable|urbain|méditerranéen)(?!\w))?)?"
    # «le réseau international Bicivilles»: the noun and its reach, and a name of its own.
    r"|(?:[Rr]éseau|[Aa]lliance|[Aa]ssociation) (?:international|mondial|européen|global)(?:ne|e)? (?:« ?|“)?[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)*"
    r"|[Rr]éseau [Vv]illes amies des [\w-]+)"
)

# Ends a membership.
LEAVES = cue(
    r"quitt(?:e|ent|er|ait|era)|(?:se )?retir(?:e|ent|er|ait|era) (?:du|de la|de l')|retrait (?:du|de la|de l')|(?:sort|sortie|sortir) (?:du|de la|de l')|met(?:tre|tent)? fin a (?:son|l'|leur )adhesion"
)
