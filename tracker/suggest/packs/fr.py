"""French."""

import re

from tracker.suggest.packs import Pack, cue
from tracker.suggest.packs.words.fr import COMMON_WORDS, DEMONYMS
from tracker.suggest.packs.words.fr_journeys import COMES_TO, GUESTS_FROM, TOWN_LED, TRIPS
from tracker.suggest.packs.words.fr_meetings import MEETING
from tracker.suggest.packs.words.fr_networks import LEAVES, NETWORK_FORM
from tracker.suggest.packs.words.fr_places import CITY_ADJECTIVE, CITY_STEMS, INSIDE_CITY, TWIN_TOLD
from tracker.suggest.packs.words.fr_ties import AGREEMENT_ACTS, AGREEMENT_TYPES, HOPES, TIE

_MAYOR = (
    r"(?:lord-maire|super-maire|edile|premiere? adjointe?|premiere? magistrate?s?|mairesses?|maires?(?:[- ]adjointe?)?|bourgmestres?|adjointe?s?(?: a la| au)? maire|adjointe?s?|echevine?s?|"
    r"president[e]? (?:du conseil (?:municipal|communal|de ville)|de la (?:metropole|delegation speciale|chambre municipale|commune|municipalite|communaute "
    r"(?:urbaine|d'agglomeration|de communes))|de l'(?:agglomeration|apc))|syndi(?:c|que)|conseillere? administratif|maieurs?|"
    r"gouverneure? du district)"
)
_CITY_HALL = (
    r"(?:ville|mairie|municipalite|commune|conseil municipal|conseil communal|metropole|eurometropole|hotel de ville|"
    r"communaute (?:urbaine|d'agglomeration|de communes)|agglomeration|municipalites|edilite|conseil de ville)"
)
# Who is received, visited or signed with acts as little as who only comes.
_NO_OBJECT = (
    r"(?<!avec l[ae] )(?<!avec )(?<!avec son )(?<!visite du )(?<!visite de la )(?<!officielle du )(?<!officielle de la )(?<!courtoisie du )"
    r"(?<!recu l[ae] )(?<!recoit l[ae] )(?<!accueilli l[ae] )(?<!accueille l[ae] )(?<!rencontre l[ae] )(?<!venue du )(?<!venue de la )"
    r"(?<!honneur du )(?<!honneur de la )(?<!presence du )(?<!presence de la )(?<!invitation du )(?<!invitation de la )"
    r"(?<!(?<!djoint)(?<!djointe) au )"
)
_OF = r"(?:de |du |d'|d )"
_WORLDWIDE = (
    r"internationa(?:l|le|ux|les)|mondia(?:l|le|ux|les)|globa(?:l|le|ux)|europeen(?:ne|s|nes)?|africain(?:e|s|es)?|"
    r"asiatiques?|francophones?|mediterraneen(?:ne|s|nes)?|euro-\w+|panafricain(?:e|s|es)?"
)

PACK = Pack(
    code="fr",
    # Without the articles: «Le Havre» and «La Rochelle» begin with one.
    stop_words=cue(r"des|du|et|ou|une?|est|dans|que|qui|pour|au|aux|a|par|sur|de|d|l|avec|en|se|sa|son|ce|cette"),
    acts_as_city=(
        rf"{_NO_OBJECT}(?:{_MAYOR}|{_CITY_HALL}|comite de jumelage) {_OF}(?:la (?:ville|commune) {_OF}|district {_OF})?{{city}}",
        r"{city}",
    ),
    city_before=cue(
        rf"villes?(?: [\w-]+){{0,2}}(?: (?:de|d))?|(?:{_MAYOR}|{_CITY_HALL}) (?:de|du|d)|"
        rf"{TIE}(?: [\w']+){{0,6}} (?:avec|entre)|jumelee?s? (?:a|avec|de)|homologue (?:de|d)|capitale|a|"
        r"(?:delegations?|elue?s|jeunes|lyceens|collegiens|eleves|etudiants|representante?s?|groupe|habitants|venue?s?) (?:de|d)"
    ),
    country_after=cue(r"(?:,|\(|en|au|aux|de|du|, en|, au|, aux)?"),
    common_words=COMMON_WORDS,
    demonyms=DEMONYMS,
    agreement_types=AGREEMENT_TYPES,
    agreement_acts=AGREEMENT_ACTS,
    hopes=HOPES,
    recalled=cue(
        r"auparavant|(?:est|sont|etai(?:t|ent)|ont|avai(?:t|ent)|compte) deja|depuis (?:l'annee |l'an |le \d+ \w+ |"
        r"\w+ )?\d{4}(?!.*(?:nouve(?:l|lle|au) |renouvel))|depuis (?:plus de |pres de )?\w+ (?:ans|decennies)|"
        r"en (?:\w+ )?(?:19\d\d|20[01]\d)|(?:signe|signee|jumelees?|conclu|conclue|scelle|adopte|ne|nee) en "
        r"(?:\w+ )?\d{4}|"
        r"(?:avai(?:t|ent)|avai(?:t|ent) ete|etai(?:t|ent)) (?:\w+ )?(?:signee?s?|conclue?s?|scellee?s?|jumelee?s?|"
        r"approuvee?s?|adoptee?s?|votee?s?|paraphee?s?|noue)|"
        r"il y a (?:plus de |pres de |deja )?\w+ (?:ans|mois)|fond(?:e|ee|es) en|datant (?:de|d')|date de|remonte|"
        r"historiquement|"
        # An anniversary recalls a tie, unless it is the occasion for renewing it.
        r"anniversaire(?!.*renouvel)|ancien(?:ne)? maire|a l'epoque"
    ),
    negated=cue(
        r"di(?:t|sent) non|ne(?! (?:se )?(?:limite|cesse))|n'(?!est pas seulement)\w+|jamais|aucune?|dement(?:i|it|ent|ie)?|refus(?:e|"
        r"ent|er|ee)|"
        r"rejet(?:e|ee|ent)|renonc(?:e|ent|er)|abandonn(?:e|ee|ent)|echoue|echec|report(?:e|ee)|"
        r"sans (?:que|signer|avoir|accord|suite|aboutir|lendemain)"
    ),
    hearsay=cue(
        r"rumeurs?|selon des (?:sources|rumeurs)|il se dit|on dit que|aurai(?:t|ent)|serai(?:t|ent)|pretendument|"
        r"non confirme(?:e|es)?|parait-il|semblerait|signerai(?:t|ent)|bruits? de couloir|suppose(?:e|es)?"
    ),
    ahead=cue(
        r"(?:choisi|designe|retenu)e?s? (?:\w+ ){0,4}(?:pour|afin d)'? ?(?:accueillir|recevoir|organiser|abriter)|(?:choisi|designe)e? (?:comme )?ville[- ]hote|(?:va|vont|allons)(?= \w+(?:er|ir|re|oir)(?!\w))|prevoi(?:t|ent) de|(?:esper|cherch|souhait|ambitionn)(?:e|"
        r"ent) (?:\w+ )?\w+(?:er|ir|re)|"
        r"veu(?:t|lent) \w+(?:er|ir|re)|candidat(?:e|ure)|(?:sa |leur |une |la |"
        r"a )demande(?:e)? (?:\w+ )?(?:d'adhesion|a adherer|a rejoindre|son adhesion)|"
        r"(?:ser|aur|fer|ir|pourr|devr)(?:a|ont)|devrai(?:t|ent)|"
        r"(?:signer|participer|assister|rencontrer|recevr|retrouver|s'envoler|partir|arriver|viendr|sejourner|passer|reunir|presenter|deviendr|accueiller|visiter|representer|prendr|"
        r"rejoindr|adherer|integrer|rendr|interviendr|tiendr|s'entretiendr|entretiendr|deplacer|siegera?|deviendr|"
        r"echanger)(?:a|ont)"
    ),
    meeting=MEETING,
    meeting_types={
        "online": cue(r"visio(?:conference)?|virtuel\w*|en ligne|a distance"),
        "side": cue(
            r"en marge (?:du|de la|de l'|des) ?(?:sommet|congres|forum|conference|assemblee|assises|rencontres)"
        ),
        "courtesy": cue(r"visite (?:de courtoisie|protocolaire)|courtoisie"),
    },
    office=(
        rf"(?:{_MAYOR}|(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)(?= d[e'])|ambassadeurs?|ambassadrices?|consule?s?(?: generale?s?| honoraires?)?|gouverneure?s?|"
        r"secretaire generale?|(?:vice[- ])?president[e]?|(?:vice[- ])?ministres?|prefete?|delegations?|missions?(?= (?:de [\w-]+ (?:personnes|membres)|de la (?:ville|mairie|commune)|venue|conduite))|missions? (?:techniques?|economiques?|commerciales?|d'(?:elus|etude|experts))|"
        r"representante?s?|charge[e]? de mission|deputee?s?|senat(?:eur|rice)s?|(?:vice[- ])?president[e]? de la metropole|prince|princesse|roi|reine|comite de jumelage|groupe(?= (?:de|d'|venu))|invites|hotes|jeunes|lyceens|collegiens|eleves|amis|partenaires|habitants|citoyens|officiels|autorites|emissaires?|haut-commissaires?|premiers responsables|visiteurs|chargee? d'affaires|elue?s|conseiller(?:e|s)? (?:culturel|municipal)(?:le|e)?|"
        r"attachee? culturel(?:le)?|homologues?|responsables|nonce)"
    ),
    comes_to=COMES_TO,
    office_order="office first",
    town_tied=re.compile(
        r"(?<!\w)(?:jumel(?:age|ee?s?)|villes? jumelles?|serment de jumelage)(?: [\w']+){0,2} (?:avec|a) (?:la (?:ville|commune) (?:de |d'))?"
    ),
    newly=cue(r"nouveau|nouvel|nouvelle|nouveaux|nouvelles|actuel|actuelle"),
    groups=cue(
        r"\w+aine|habitants|jeunes|lyceens|eleves|amis|hotes|partenaires|maires|delegations?|groupe|elus|representants|ambassadeurs|invites|visiteurs"
    ),
    member=cue(
        LEAVES.pattern + "|"
        r"candidat(?:e|ure)(?: [\w']+){0,4} ?\Z|accueill(?:e|i|ie)(?: [\w-]+){0,3} (?:dans ses rangs|parmi ses membres|au sein)|dans ses rangs|adhesions?|reintegr(?:e|er|ation)|devient membre|compte(?:nt)? parmi|fait son entree|entr(?:e|ee|er)(?: \w+)? (?:dans|au sein)|ralli(?:e|ee|ent)|adherait|integre|"
        r"membres?|adhesion|adhere(?:nt)?|adher(?:e|er|era)|adherente|rejoi(?:nt|gnent)|rejoindr(?:e|a)|rejointe?|"
        r"integr(?:e|er|era|ent)|integration|fai(?:t|re) (?:desormais )?partie|faisant partie|affilie(?:e)?|admise?|"
        r"entr(?:e|ee|er) (?:dans|au)|"
        r"appartient|labellisee?|design(?:e|ee) (?:ville|par l'unesco)"
    ),
    levels={
        "observer": cue(r"membre observat(?:eur|rice)|ville observatrice|comme observat(?:eur|rice)"),
        "associate": cue(r"membre associee?"),
        "honorary": cue(r"membre d'honneur|membre honoraire"),
        "full": cue(r"membre a part entiere|membre de plein droit|membre actif"),
    },
    others=cue(
        r"autres (?:\w+ )?(?:villes|membres|communes)|(?<!\d )villes membres|(?<!parmi )ses membres|nouveaux membres"
    ),
    bodies=(
        r"conseil (?:mondial|d'administration|executif|politique|de direction|consultatif|strategique)|"
        r"bureau(?: executif| mondial| politique| permanent)?|comite (?:de )?\w+|"
        r"commission (?:permanente |des |de la |du |de )?\w+|groupe de travail|assemblee generale|"
        r"secretariat(?: general)?|"
        r"co-?presidence|vice[- ]presidence|presidence|directoire|tresorerie"
    ),
    seat_roles={
        "co_president": cue(r"co-?president[e]?|co-?presidence"),
        "vice_president": cue(r"vice[- ]president[e]?|vice[- ]presidence"),
        "treasurer": cue(r"tresorier|tresoriere|tresorerie"),
        "alternate": cue(r"suppleante?"),
        "president": cue(r"president[e]?|presidence|preside|presidera"),
        "member": cue(r"membre|siege|siegera|administrat(?:eur|rice)"),
    },
    chosen=cue(
        r"election|reelection|reconduite?|succed(?:e|era)|prend(?:ra)? (?:la|les|ses) (?:tete|presidence|renes|fonctions)|desigees?|portee? a la|investie?|plebiscitee?|nomination|coopte|"
        r"elue?s?|reelue?s?|nomm(?:e|ee)|design(?:e|ee)|siege(?:ra|nt)?|occupe|choisie?|a pris la (?:tete|presidence)|"
        r"assure(?:ra)?|preside(?:ra)?|prend la|porte(?:e)? a la|accede|confie(?:e)?|desormais"
    ),
    event=(
        r"(?:sommet|congres(?! des maires)|cop ?\d\d|conference(?! de presse)|forum|assemblee(?: generale)?|"
        r"symposium|assises|colloque|"
        r"world urban forum|convention mondiale|"
        r"(?:rencontres?|seminaire|atelier|salon|festival|journees?|semaine|biennale|"
        rf"table ronde)(?= (?:(?!au |aux |a )[\w-]+ ){{0,3}}(?:{_WORLDWIDE}))|"
        r"reunions?(?= (?:du|de l') ?(?:bureau|conseil|comite|assemblee)(?: \w+){0,2} (?:de |des |du |d'))|"
        r"(?:rencontres?|reunion|journees?)(?= (?:annuelle )?(?:des|de) (?:villes|maires|communes|capitales|gouvernements locaux|metropoles)))"
    ),
    attends=cue(
        # Whom an assembly elects was there.
        r"(?:re)?elue?s?(?! (?:de|du|locaux|municipaux))|(?:lors|au cours) (?:du|de la|de l')|en marge (?:du|de la|des|de l')|interv(?:ient|iendra|enue?s?|enait)|representait|invitee? (?:a|au|du|de|par)|deplac(?:e|ee|ement|er|era)|prend(?:ra)? la parole|pren(?:d|ait|ant) part|s'envole(?:nt|ra)?|rendr(?:a|ont)|rend(?:u|ue|us)|temoign(?:e|er|ee)|expos(?:e|er|ait)|present(?:e|er|ait) (?:a|au|aux|le|la|son|sa)|invites?|"
        r"particip(?:e|er|ent|ation|era|eront|ait|ant)|assist(?:e|er|ent|era|ait|ant)|pris part|prend part|"
        r"prennent part|"
        r"prendr(?:a|ont) part|represent(?:e|ee|er|ent|era|ait|ant)|interven(?:ue?s?|ir)|intervient|interviendra|"
        r"delegation|"
        r"deplac(?:e|ee|ement)|(?:est|etait|sera|etaient|sont|seront) (?:\w+ )?presente?s?|"
        r"(?:s'est|se sont) rendue?s?|se rendr(?:a|ont)|presence|pris la parole|s'est exprimee?|a (?:presente|expose)"
    ),
    next_event=cue(r"prochaine?s?|suivante?"),
    hosting=re.compile(
        r"• (?:[\w'-]+ ){0,6}(?:accueill\w+|recoi\w+|recevra|abrit\w+|heberg\w+|organis\w+|hote)(?!\w)|"
        r"(?<!\w)(?:(?:aur|a |eu)\w* ?lieu|(?:se|s'est) (?:tien|tenu|deroul|dero)\w*|organise\w*)(?: [\w'-]+){0,5} (?:a|de)(?: la ville de)? •"
    ),
    international=cue(
        rf"{_WORLDWIDE}|pays|maires(?! de france| ruraux)|villes du monde|africites|climate chance|onu|nations unies|"
        r"unesco|"
        r"villes et|des villes|cop ?\d\d"
    ),
    capacities={
        "speaker": cue(
            r"intervenante?|orat(?:eur|rice)|discours|intervenue?s?|interviendra|conference inaugurale|pris la parole|"
            r"s'est exprimee?"
        ),
        "host": cue(r"ville hote|accueillait"),
        "observer": cue(r"observat(?:eur|rice)"),
        "member": cue(r"en tant que membre|comme membre"),
    },
    position=cue(
        r"aux cotes (?:du|de|des)|appelant a|se tien(?:t|nent) aupres|condamn(?:e|ent|ee|ons|er)|denonc(?:e|ent|ons|er)|solidarite|solidaires?|"
        r"(?:son|notre|leur|tout son|plein) soutien (?:a|au|aux|total)|soutien (?:au|aux) (?:peuple|population|"
        r"victimes|refugies)|"
        r"appel(?:le|lent|e|ons)(?: \w+){0,2} a|lance un appel|exprim(?:e|ent|ons)(?: \w+){0,2} "
        r"(?:solidarite|soutien|inquietude|emotion|indignation|compassion)|exig(?:e|ent|eons)|reclam(?:e|ent|ons)|"
        r"(?:se dit|s'est dite?|s'est declaree?) (?:solidaire|inquiete?|indignee?|favorable|prete?)|deplor(?:e|ent)|"
        r"demand(?:e|ent|ons) (?:un cessez|la fin|l'arret|la paix|la liberation)|fustig(?:e|ent)|s'indigne|"
        r"hommage aux victimes"
    ),
    speaks=cue(
        r"declar(?:e|ent)|affirm(?:e|ent)|a dit|dit|a ajoute|ajoute|soulign(?:e|ent)|a indique|indique|a annonce|"
        r"annonce|"
        r"a rappele|a tweete|a salue|estime|precise|explique|confie|lance"
    ),
    world_topics=cue(
        r"gaza|palestin\w+|israel\w*|armenie|azerbaidjan|artsakh|kurdes?|rohingyas?|ouighours?|ukrain\w+|iran|syrie|liban|haut-karabagh|guerres?|"
        r"(?<!rue de la )(?<!place de la )paix|"
        r"sanctions|seisme|tremblement de terre|climat|changement climatique|dereglement climatique|"
        r"urgence climatique|invasion|"
        r"refugiee?s|migrants|cessez-le-feu|armes nucleaires|attentats?|genocide|droits humains|droits de l'homme"
    ),
    days={
        "aujourd'hui": 0,
        "ce (?:soir|matin)": 0,
        "cet apres-midi": 0,
        "(?<!avant-)hier": -1,
        "avant-hier": -2,
        "demain": 1,
    },
    # «Lundi prochain» lies ahead, and «chaque lundi» is no day.
    weekdays=tuple(
        rf"(?<!chaque )(?<!prochain ){day}(?! (?:prochain|suivant))"
        for day in ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    ),
    organisations=(
        r"(?:Université|Institut|Fondation|Ambassade|Académie)"
        r"(?:(?:\s+(?:de|du|des|la|les|et))*\s+(?:d’|d'|l’|"
        r"l')?[A-ZÀÂÉÈÊÎÔ][\wàâéèêîôç’'-]+){1,6}(?:\s+\([A-Z]{2,8}\))?"
    ),
    unnamed_body="Conseil d'administration",
    body_binding=re.compile(r"\s+(?:du|des|(?:de|d[’'])(?:\s*(?:la|l[’']))?)$", re.IGNORECASE),
    name_words=frozenset(
        "de des du la le les et d' l' sur pour mondial mondiale mondiaux international internationale europeen "
        "europeenne".split()
    ),
    # Events are written small in part («Sommet mondial des maires»), so a word ends their names, no small letter.
    name_ends=re.compile(
        r"\s(?:a|au|en|qui|que|ou|se|est|s'est|ont|avec|par|dans|ce|cette|cet|organisee?s?|tenue?s?|hier|aujourd'hui|"
        r"lors|"
        r"pendant|depuis|jusqu'au|aux cotes|avant|apres|du (?=\d)|le (?=\d)|les (?=\d))\s|"
        r"\s(?:qu'|organisee?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|[,.;:()»\"]|\s20\d\d"
    ),
    the_two=cue(
        r"(?:les|des|aux|ces) deux (?:villes|delegations|mairies|premiers magistrats|conseils municipaux|bourgmestres|capitales|communes|cites|municipalites|collectivites|maires|elue?s|metropoles|edile?s|parties|partenaires)|nos deux villes"
    ),
    renews=cue(r"renou\w+|prolong\w+|recondui\w+|prorog\w+|reaffirm\w+|relanc\w+|reactiv\w+|raviv\w+|nouve(?:lle|au)"),
    guest_again=re.compile(
        r"(?:[\w' ]{0,24}, )?(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|(?:la|cette) delegation|l[ae]s? diplomates?|les (?:visiteurs|invites|hotes|elus)|"
        r"le groupe|l'(?:ambassadeur|ambassadrice)|l[ae] consule?(?: generale?)?)(?: [\w-]+){0,2} "
        r"(?:(?:a|ont|avait|avaient) (?:[\w-]+ ){0,2}ete|etai(?:t|ent)|sera|seront|ser(?:a|ont)|est|sont) (?:[\w-]+ ){0,2}"
        r"(?:recue?s?|accueillie?s?|saluee?s?|recueillie?s?)(?!\w)|"
        r"[\w' -]{0,70}(?<!\w)(?:(?:l'|les )(?:a|ont) (?:[\w-]+ ){0,2}(?:recue?s?|accueillie?s?)|leur (?:a|ont) (?:[\w-]+ ){0,2}souhaite)(?!\w)"
    ),
    institutions=cue(
        r"universites?|rect(?:eur|rice)s?|facultes?|doyenn?e?s?|chambre de (?:commerce|metiers)|lycees?|colleges?|ecoles?|"
        r"hopita(?:l|ux)|chu|clubs?|federation|medef"
    ),
    travellers=cue(
        rf"{_MAYOR}|(?:elue?s|delegation|conseillere? municipale?|conseillers municipaux|comite de jumelage|"
        r"agents (?:de la ville|municipaux)|techniciens municipaux|representants de la (?:ville|mairie|metropole))"
    ),
    trips=TRIPS,
    occasions=cue(r"anniversaire"),
    contracted={"du": "le", "au": "le", "des": "les", "aux": "les"},
    town_of_country=cue(
        r"(?:ville|commune|cite|municipalite|capitale|metropole|localite|bourgade|port|village|station balneaire|amis|elus|visiteurs|invites|habitants|lyceens|jeunes|delegation|partenaires|hotes|homologues?) (?P<whose>[\w-]+) (?:de |d')(?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,3})"
    ),
    town_before=cue(
        rf"(?:habitants|venue?s?|delegation|representants|jeunes|lyceens|citoyens|elus) (?:de|d')|jumelage avec|(?:{_MAYOR}|{_CITY_HALL}) {_OF}|villes? (?:de|d')|commune (?:de|d')"
    ),
    inside_name=cue(r"sur|sous|les|la|le|del|di|am|an|der|nad|upon|aux"),
    name_articles=frozenset({"le", "la", "les"}),
    adjective_leads=re.compile(r" (?:venue?s? )?(?:de |d')"),
    bare_towns=True,
    twins=cue(r"jumel\w+|villes? soeurs?|villes? amies?"),
    town_led=TOWN_LED,
    no_town=cue(
        r"monsieur|madame|mme|france|europe|allemagne|bretagne|normandie|alsace|provence|corse|occitanie|aquitaine|noel|paques|ambassade|consulat|peuple|communaute|gouvernement|universite|institut|chambre|equipe|le|la|les|republique|royaume|etats|president|ambassadeur|accord|convention|maire|ville"
    ),
    figure=cue(
        r"(?:(?:plus de|environ|pres de|quelque|au moins|jusqu'a) )?"
        r"(?P<value>\d[\d., ]*\d|\d+|(?:des )?(?:centaines|milliers|dizaines) de|une (?:centaine|cinquantaine|"
        r"trentaine|vingtaine|quarantaine) de|(?:vingt|trente|quarante|cinquante|soixante|cent|mille)) "
        r"(?P<of>(?:pays|nations|villes|communes|maires|delegue\w*|delegations|participant\w*|representant\w*|gestionnaires|"
        r"dirigeants|elus|responsables|expert\w*|personnes|visiteurs|invites|intervenants|organisations|exposants|"
        r"entreprises)(?: (?:locaux|urbains|internationaux))?)"
    ),
    heads=cue(rf"{_MAYOR}|{_CITY_HALL}"),
    short_names=frozenset({"fes", "ulm", "gao", "spa", "ath", "ans", "hue", "apt"}),
    city_after=re.compile(
        r"(?: et (?:[\w-]+ )?[\w-]+)? (?:(?:re)?joi(?:nt|gnent)|adhere(?:nt)?|integre(?:nt)?|sign(?:e|ent|eront)|se (?:jumel|pacs|mari)\w+|accueill(?:e|ent|era)|"
        r"re(?:coit|coivent|cevra)|suspend(?:ent)?|romp(?:t|ent)|met(?:tent)? (?:fin|un terme|en)|gel(?:e|ent)|renouvell?e(?:nt)?|devien(?:t|nent)|scell(?:e|ent)|entre (?:au|dans))(?!\w)"
    ),
    apposed=re.compile(
        r",? (?:qui (?:est|occupe le poste de|exerce les fonctions de) |en (?:sa )?qualite de |en tant que )?"
        r"(?:(?:le|la|l'|les|son|sa|nouveau|nouvelle|actuel(?:le)?|premiere?|jeune) ?)*"
    ),
    finished=cue(
        r"(?:a|ont|ete|vien(?:t|nent) (?:de|d'etre)|avoir) (?:[\w']+ ){0,2}(?:signe|paraphe|scelle|conclu|officialise|ratifie|renouvele|reconduit|appose|procede a la signature)(?:r|e|es|s)?"
    ),
    present=cue(
        r"rencontre(?:nt)?|se tien(?:t|nent)|abrite(?:nt)?|organise(?:nt)?|recoi(?:t|vent)|accueille(?:nt)?|visite(?:nt)?|participe(?:nt)?|assiste(?:nt)?|se ren(?:d|dent)|par(?:t|tent)|arrive(?:nt)?|s'envole(?:nt)?|prend|prennent"
    ),
    visit_of=cue(
        r"(?:visite|venue|passage|sejour|arrivee|accueil|reception|presence|tournee)(?: (?:officielle?|de travail|de courtoisie|d'etude))? (?:de|du|des|d'une|d'un|d')"
    ),
    visit_to=r"(?: [\w'-]+){{0,5}},? (?:a|dans|en) (?:la ville de )?{city}",
    beside=re.compile(
        r"(?:en presence|accompagnee?s?|aux cotes|flanquee?s?|entouree?s?|sous le regard|en compagnie)(?: notamment| egalement)? (?:de|du|des|d'|par)(?: l[ae']s?)? ?(?:[\w-]+ ){0,2}$"
    ),
    twin_told=TWIN_TOLD,
    town_apposed=cue(
        r"(?P<name>[^\W\d_][\w'-]+), (?:(?:une|la|sa|petite|grande) )*(?:ville|commune|cite|municipalite|capitale|metropole|localite|bourgade|port|village)"
        r" (?:jumelee |jumelle |partenaire |portuaire )?(?P<whose>[\w-]+)"
    ),
    not_of=cue(
        r"(?<!adjoint )(?<!adjointe )(?<!adjoints )(?:a|au|aux)|pour|vers|avec|par|chez|est|sont|ont|qui(?! vient)|re(?:coit|cevra)|rencontre(?:ra)?|accueille(?:ra)?|visite(?:ra)?|"
        r"s'est|se|depuis|dans"
    ),
    state_guests=cue(r"parlementaires?|deputees?|senat(?:eur|rice)s?|ministerielle"),
    assembly=cue(r"assemblee(?: generale)?|congres|sommet|assises|conference"),
    anybodys=cue(r"salon|festival|semaine|journees?|biennale|colloque|seminaire|atelier|table ronde"),
    leaves=LEAVES,
    joins=cue(
        r"rejoi(?:nt|gnent|ndre)|(?:a|ont) (?:\w+ )?(?:adhere|integre|rejoint)|adhesion|integre(?:nt)?|adhere(?:nt)?|(?:est|sont) (?:\w+ )?(?:devenue?s?|admise?s?|entree?s?)|devien(?:t|nent)|"
        r"fait son entree|elue?s?|nommee?s?|designee?s?|portee? a la|accueill(?:i|ie|e)"
    ),
    mayor_of=cue(rf"(?:{_MAYOR}|{_CITY_HALL}|comite de jumelage) (?:de |d')(?P<name>[^\W\d_][\w'-]+)"),
    town_named=cue(
        r"(?P<hall>(?!))?(?:villes?|communes?|cites?|municipalites?|station(?: balneaire| thermale)?|localite|metropole) (?:(?:jumelle|jumelee|soeur|partenaire|voisine|portuaire) )?"
        r"(?:de |d')(?P<name>[^\W\d_][\w'-]+)"
    ),
    network_form=NETWORK_FORM,
    this_city=cue(r"(?:cette|la|notre) (?:ville|commune|cite|municipalite|metropole|capitale)"),
    we=cue(r"nous|notre|nos"),
    spoken_in=frozenset(
        "FR BE CH CA LU MC SN CI CM ML BF NE TG BJ GA CG CD GN MG DZ MA TN HT RE PF NC TD DJ RW BI".split()
    ),
    name_begins_with=cue(
        r"ville|mairie|commune|metropole|grand|nouvelle|de|du|d|a|au|en|et|avec|contre|entre|pour|vers"
    ),
    titles=cue(
        r"bourgmestre|echevine?|mairesse|consule|maieur|maire|ambassadeur|ambassadrice|president|presidente|ministre|consul|adjointe?|prefet|gouverneur|monsieur|madame|mme|mr|m|dr|conseiller|conseillere"
    ),
    inside_city=INSIDE_CITY,
    city_adjective=CITY_ADJECTIVE,
    city_stems=CITY_STEMS,
    clubs=cue(r"fc|as|rc|sc|stade|olympique|racing|real|club"),
    guests_from=GUESTS_FROM,
    invites=cue(
        r"(?:a|ont|avait|avaient|ete) (?:[\w']+ )?invite(?:e|s|es)?(?! par)|invit(?:ent|er|ant|ait|aient|era|eront)|invite (?:le|la|les|son|sa|ses|tous|toutes|a|l')|"
        r"invitation (?:a|au|aux)|convi(?:ent|er|ant)|(?:a|ont) convie"
    ),
    between=cue(r"entre"),
    namesake=cue(r"homonyme|du meme nom|qui porte le meme nom"),
    met_each_other=cue(
        r"(?:en visite|en deplacement|de passage|venue?s?) (?:officielle?|de courtoisie|dans|a|chez|pour|ces|cette|hier|ce)|qu(?:e |')[\w'-]+(?: [\w'-]+){0,7} (?:a|ont|avait|avaient) (?:\w+ )?(?:recue?s?|accueillie?s?|rencontree?s?|hebergee?s?)|"
        r"(?:a|ont) (?:\w+ )?(?:eu un entretien|eu une (?:seance|reunion)|effectue une visite|rendu (?:une )?visite|tenu une (?:reunion|seance)|partage|dejeune|dine|dialogue|discute)|"
        r"(?:rencontr|visit|decouvr|salu)(?:e|ent)(?! (?:de|d'|du|des))|(?:est|sont|etai(?:t|ent)|ser(?:a|ont)) (?:\w+ )?(?:hebergee?s?|accueillie?s?|attendue?s? (?:a|en|au|dans)(?! (?:l'|la |paques|noel))|l'hote|les hotes|l'invitee?|les invite(?:e)?s)|"
        r"a (?:rencontre|visite)|ont (?:rencontre|visite)|se sont (?:rencontres|rencontrees|entretenus|rendus|reunis)|"
        r"(?:a|ont) ete (?:\w+ )?(?:recue?s?|accueillie?s?)|s'est (?:entretenue?|rendue?)|(?:est|etait|etaient|"
        r"sont) (?:\w+ )?en visite|"
        r"(?:etait|etaient|sont|est) recue?s?|recue?s? (?:a|par|en|au|hier|ce)|est venue?|visitera|en deplacement|"
        r"a echange"
    ),
    wrote=cue(
        r"(?:lettres?|messages?|courriers?|salutations|felicitations|voeux|condoleances) (?:de|du|de la|de l'|des)"
    ),
    counterpart=cue(r"homologues?"),
    national=cue(
        r"prefete?|gouverneure?(?! du district)|president[e]? (?:de la region|du departement|du conseil (?:departemental|regional|general))|"
        r"ministre|premier ministre|chef de l'etat|president de la republique|chef du gouvernement"
    ),
    paper=cue(
        r"(?:ce|cet|cette|le|la|l') ?(?:proposition|motion|deliberation|document|accord|convention|charte|protocole|projet|jumelage)"
    ),
    capital_word=cue(r"capitale"),
    ties=cue(
        r"jumelages?|jumel(?:le|les)|relations?|liens?|partenariats?|conventions?|accords?|chartes?|pactes?|amitie|alliance|protocoles?|entente|serments?"
    ),
    tied_to=re.compile(
        r"(?<!\w)(?:convention|accord|pacte|protocole|charte|partenariat|cooperation|entente|memorandum|contrat)s?(?: [\w'-]+){0,6},?(?: [\w'-]+){0,6} (?:avec|entre(?: [\w'-]+(?:,| et)){0,3}) "
        r"(?:la (?:ville|commune|municipalite|mairie) (?:\w+ )?(?:de |d'))?$"
    ),
    past=cue(
        r"(?:sign|paraph|scell|officialis|formalis|renouvel|concretis|nou|adopt|valid|prolong)(?:e|ee|es|ees)|conclu(?:e|s|es)?|"
        r"(?:s'est|se sont) jumelee?s?|est devenue?|sont devenues?|reconduite?s?"
    ),
    becomes=cue(r"prend|a pris|accede|elit|nomme|designe"),
    proposes=cue(r"propos(?:e|ent|ait)|suggere(?:nt)?"),
    this_network=cue(r"(?:le|ce) reseau|(?:l'|cette )(?:association|alliance|organisation|union)"),
    also=cue(r"et(?: (?:de la|de l'|des?|du|d'))?"),
    lies_in=re.compile(
        r"(?<!\w)(?:district|arrondissement|canton|quartier|departement|banlieue|faubourg) d(?:e |u |')$"
    ),
    located=cue(r"a|en|dans"),
    weeks={"la semaine (?:derniere|passee)": -1, "cette semaine": 0, "la semaine prochaine": 1},
    months={"le mois dernier": -1, "ce mois-ci": 0, "le mois prochain": 1},
    years={r"l'an(?:nee)? (?:derniere?|passee?)": -1, "cette annee": 0, r"l'an(?:nee)? prochaine?": 1},
)
