"""French."""

from tracker.suggest.packs import Pack, cue

_MAYOR = r"(?:maires?(?:-adjointe?)?|bourgmestres?|adjointe? au maire|president[e]? du conseil municipal)"

PACK = Pack(
    code="fr",
    stop_words=cue(r"le|la|les|des|du|et|une?|est|dans|que|pour|au|aux|par|sur|de|avec|en"),
    acts_as_city=(
        rf"(?:{_MAYOR}|ville|mairie|municipalite|commune|conseil municipal|metropole|hotel de ville) "
        r"(?:de |d')(?:la ville de )?{city}",
        r"{city}",
    ),
    city_before=cue(
        r"ville|villes|ville de|villes de|maire de|bourgmestre de|commune de|mairie de|jumelage (?:avec|entre)|"
        r"jumelee a|jumelee avec|jumelees a|capitale|a|de"
    ),
    country_after=cue(r"(?:,|en|au|aux|de|du)?"),
    common_words=frozenset(
        "nice tours orange lens sens tulle ares mer bar bois fort grand grande belle bon bonne rose marie martin saint "
        "sainte paul pierre jean louis charles vie port mont val parc centre gare beau vienne verdun bourg vitre die dole "
        "gap pau auch foix albert laval cannes vichy union liberte paix victoire reunion avec sans sur mais car son ville "
        "nord sud est ouest national royal imperial central nouvelle nouveau".split()
    ),
    demonyms={
        word: country
        for country, words in {
            "CN": "chinois chinoise chinoises",
            "DE": "allemand allemande allemands allemandes",
            "FR": "francais francaise francaises",
            "US": "americain americaine americains americaines",
            "JP": "japonais japonaise japonaises",
            "IT": "italien italienne italiens italiennes",
            "ES": "espagnol espagnole espagnols espagnoles",
            "SN": "senegalais senegalaise",
            "MA": "marocain marocaine marocains",
            "TN": "tunisien tunisienne tunisiens",
            "DZ": "algerien algerienne algeriens",
            "CI": "ivoirien ivoirienne",
            "CA": "canadien canadienne quebecois quebecoise",
            "BE": "belge belges",
            "CH": "suisse suisses",
            "TR": "turc turque turcs turques",
            "RU": "russe russes",
            "KR": "coreen coreenne sud-coreen sud-coreenne",
            "GB": "britannique britanniques",
            "PT": "portugais portugaise",
            "PL": "polonais polonaise",
            "UA": "ukrainien ukrainienne ukrainiens",
            "IR": "iranien iranienne iraniens",
            "IQ": "irakien irakienne",
            "LB": "libanais libanaise",
            "PS": "palestinien palestinienne palestiniens",
            "IL": "israelien israelienne",
            "VN": "vietnamien vietnamienne",
            "ML": "malien malienne",
            "BF": "burkinabe",
            "CM": "camerounais camerounaise",
        }.items()
        for word in words.split()
    },
    agreement_types={
        "sister_city": cue(
            r"jumelages?|jumelee?s?|jumele(?:nt|r|ra|ront)?|villes? soeurs?|villes? jumelles?|accords? de jumelage"
        ),
        "friendship": cue(r"(?:accord|pacte|traite|charte|convention) d'amitie|villes? amies?"),
        "letter_of_intent": cue(r"lettres? d'intention|declaration d'intention"),
        "declaration": cue(r"declaration (?:commune|conjointe)"),
        "mou": cue(
            r"protocoles? d'(?:accord|entente)|memorandum d'(?:entente|accord)|(?:accord|convention|pacte|protocole)s?"
            r"(?:[- ]cadre)? de (?:cooperation|partenariat|collaboration)|cooperation decentralisee|"
            r"accord[- ]cadre|convention[- ]cadre"
        ),
    },
    agreement_acts={
        "terminated": cue(r"romp(?:u|t|re|ent)|rupture|resili(?:e|ee|er)|mis fin|met fin|denonc(?:e|ee)|annul(?:e|ee)"),
        "suspended": cue(r"suspend(?:u|ue|us|re|ent)?|suspension|gel(?:e|ee)|met en pause|mis en pause"),
        "planned": cue(
            r"signer(?:a|ont)|va (?:signer|se jumeler|conclure)|vont (?:signer|se jumeler|conclure)|sera(?:ont)? signee?s?|"
            r"doi(?:t|vent) (?:signer|etre signee?s?)|prevoi(?:t|ent) de|devrai(?:t|ent) (?:signer|etre signee?s?)|"
            r"prochaine signature"
        ),
        "approved": cue(
            r"approuv(?:e|ee|es|ees|ent)|approbation|vote(?:e|ent)?|adopt(?:e|ee|es|ees)|ratifi(?:e|ee)|"
            r"feu vert|a l'unanimite"
        ),
        "signed": cue(
            r"(?:sont|deviennent|devenues?)(?:,? \w+,?){0,3} (?:villes (?:jumelles|soeurs)|jumelees)|"
            r"sign(?:e|ee|es|ees|ent|er|ature|aient)|paraph(?:e|ee)|scell(?:e|ee|er|ent)|conclu(?:e|s|es|ent)?|"
            r"officialis(?:e|ee|er|ent)|formalis(?:e|ee)|se sont jumelees|sont (?:desormais |devenues )?jumelees|"
            r"est (?:desormais )?jumelee|renouvel(?:e|ee|ent)|noue(?:e)?"
        ),
    },
    hopes=cue(
        r"propos(?:e|ee|ent|ition)|esper(?:e|ent)|pourrai(?:t|ent)|souhait(?:e|ent|erait|aient)?|interesse(?:e|es)?|interet|"
        r"suggere|invit(?:e|ent)|envisag(?:e|ent)|explor(?:e|er|ent)|etudi(?:e|er|ent)|pret(?:e|s|es)? a|disposee?s? a|"
        r"discut(?:e|er|ent)|possibilite|volonte"
    ),
    recalled=cue(
        r"auparavant|deja|depuis (?:l'annee )?\d{4}|en \d{4}|avai(?:t|ent)|anniversaire|il y a \w+ ans|fonde(?:e|es)?|"
        r"datant de|historique"
    ),
    negated=cue(r"ne|n'\w+|jamais|aucune?|dement(?:i|it)?|refus(?:e|ent|er)|rejet(?:e|ee)|sans"),
    hearsay=cue(
        r"rumeurs?|selon des (?:sources|rumeurs)|il se dit|aurai(?:t|ent)|serai(?:t|ent)|pretendument|non confirme(?:e)?"
    ),
    ahead=cue(
        r"va|vont|prevoi(?:t|ent)|espere(?:nt)?|cherche(?:nt)?|veu(?:t|lent)|souhaite(?:nt)?|candidat(?:e|ure)?|demande|"
        r"\w+(?:era|eront|ira|iront|dra|dront)|prochain(?:e|s|es)?|devrai(?:t|ent)"
    ),
    meeting=cue(
        r"rencontr(?:e|ee|er|ent|es)|recu(?:e|s|es)?|recoi(?:t|vent)|s'est entretenue?|se sont entretenus|entretien|"
        r"accueill(?:i|ie|e|ent)|visit(?:e|ee|er|ent)|reuni(?:e|s|es)?|reunion|audience|rendu visite|echang(?:e|er)"
    ),
    meeting_types={
        "online": cue(r"visioconference|virtuel\w*|en ligne"),
        "side": cue(r"en marge|a l'occasion"),
        "courtesy": cue(r"visite (?:de courtoisie|protocolaire)|courtoisie"),
    },
    office=(
        rf"(?:{_MAYOR}|ambassadeurs?|ambassadrices?|consule?s?(?: generale?)?|gouverneure?|secretaire generale?|"
        r"president[e]?|vice[- ]president[e]?|ministres?|prefete?|delegations?|representante?s?|chargee? d'affaires)"
    ),
    office_order="either",
    member=cue(
        r"membres?|adhesion|adhere(?:nt)?|adher(?:e|er)|rejoin(?:t|dre|te)|a rejoint|integre|fait partie|affilie(?:e)?"
    ),
    levels={
        "observer": cue(r"membre observateur|observatrice|observateur"),
        "associate": cue(r"membre associe"),
        "honorary": cue(r"membre d'honneur|membre honoraire"),
        "full": cue(r"membre a part entiere|membre de plein droit"),
    },
    others=cue(r"autres villes|autres membres|villes membres|ses membres|nouveaux membres"),
    bodies=(
        r"conseil (?:mondial|d'administration|executif|politique|de direction)|bureau executif|comite (?:executif|directeur|"
        r"permanent|\w+)|commission (?:permanente |des |de la |du )?\w+|groupe de travail|assemblee generale|secretariat|"
        r"presidence|vice[- ]presidence|bureau"
    ),
    seat_roles={
        "co_president": cue(r"co-?president[e]?|co-?presidence"),
        "vice_president": cue(r"vice[- ]president[e]?|vice[- ]presidence"),
        "treasurer": cue(r"tresorier|tresoriere"),
        "alternate": cue(r"suppleante?"),
        "president": cue(r"president[e]?|presidence|preside"),
        "member": cue(r"membre|siege|administrat(?:eur|rice)"),
    },
    chosen=cue(r"elue?s?|reelue?s?|nomme(?:e)?|designe(?:e)?|siege|occupe|choisie?|a pris la (?:tete|presidence)"),
    event=(
        r"(?:sommet|congres|conference|forum|assemblee(?: generale)?|symposium|festival|assises|rencontres|seminaire|"
        r"atelier|colloque|salon)"
    ),
    attends=cue(
        r"particip(?:e|er|ent|ation)|assist(?:e|er|ent)|pris part|prend part|prennent part|represent(?:e|er|ent)|"
        r"intervenue?s?|intervient|delegation|deplac(?:e|ee|ement)|present(?:e|es|s)?|rendue?s? a"
    ),
    international=cue(
        r"internationa(?:l|le|ux|les)|mondia(?:l|le|ux)|globa(?:l|le)|europeen(?:ne|s)?|africain(?:e|s)?|asiatique|pays|maires|"
        r"villes|francophones?|urbain(?:e|s)?"
    ),
    capacities={
        "speaker": cue(r"intervenante?|orat(?:eur|rice)|discours|intervenue?|conference inaugurale"),
        "host": cue(r"hote|accueillait|ville hote"),
        "observer": cue(r"observat(?:eur|rice)"),
        "member": cue(r"en tant que membre|comme membre"),
    },
    position=cue(
        r"condamn(?:e|ent|ee)|denonc(?:e|ent)|solidarit\w+|soutien|appel(?:le|lent|e) a|exprim(?:e|ent) (?:sa|son|leur) "
        r"(?:solidarite|soutien|inquietude|emotion)|exig(?:e|ent)"
    ),
    speaks=cue(
        r"declar(?:e|ent)|affirm(?:e|ent)|a dit|dit|a ajoute|ajoute|soulign(?:e|ent)|a indique|a annonce|annonce|a rappele|"
        r"a tweete|a salue"
    ),
    world_topics=cue(r"gaza|palestin\w+|ukraine|guerre|paix|sanctions|seisme|climat\w*|invasion|refugies"),
    days={"aujourd'hui": 0, "ce soir": 0, "hier": -1, "avant-hier": -2, "demain": 1},
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    published_line=cue(r"publiee?|mise? a jour|date|modifiee?"),
    organisations=(
        r"(?:Université|Institut|École|Chambre|Fondation|Ambassade|Académie)"
        r"(?:\s+(?:de|du|des|la|les|et)\b|\s+(?:d’|d'|l’|l')?[A-ZÀÂÉÈÊÎÔ][\wàâéèêîôç’'-]+){1,7}(?:\s+\([A-Z]{2,8}\))?"
    ),
    unnamed_body="Conseil d'administration",
    name_words=frozenset(
        "de des du la le les et sur pour mondial mondiale mondiaux international internationale europeen europeenne".split()
    ),
    met_each_other=cue(r"a rencontre|se sont rencontres|a (?:visite|ete recue?)|s'est entretenue?"),
)
