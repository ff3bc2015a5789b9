"""French: the words for ties between cities, for what is done about them, and for what is only hoped."""

from tracker.suggest.packs import cue

PACT = r"(?:accords?|conventions?|pactes?|protocoles?|chartes?|contrats?|memorandums?|traites?|ententes?)"
TIE = (
    r"(?:jumelages?|accord|convention|partenariat|cooperation|liens|relations?|protocole|lettre|pacte|charte|amitie|"
    r"entente|alliance|contrat|memorandum|rapprochement)"
)

AGREEMENT_TYPES = {
    "sister_city": cue(
        r"(?:suspend|gel|romp|interromp|coup|cess)\w* (?:\w+ ){0,3}(?:relations|liens|contacts|echanges)(?: \w+)? avec|"
        r"se jumeler|jumeler|villes? jumelees|villes? partenaires? officielles?|serment de (?:jumelage|fraternite)|liens? de jumelage|fraternite entre les (?:deux )?villes|se jumeler|"
        r"(?<!comite de )(?<!comites de )jumelages?|jumelee?s?|jumele(?:nt|r|ra|ront)?|villes? soeurs?|villes? jumelles?"
    ),
    "friendship": cue(
        r"liens? d'amitie|traite d'amitie|serment d'amitie|"
        rf"{PACT} d'amitie(?: et \w+)?|villes? amies?"
    ),
    "letter_of_intent": cue(r"lettres? d'intentions?|declarations? d'intentions?"),
    "declaration": cue(r"declaration (?:commune|conjointe)|communique (?:commun|conjoint)"),
    "addendum": cue(r"avenants?(?= (?:\w+ ){0,4}(?:sur|a|au|avec|de))"),
    "mou": cue(
        rf"(?:conclusion|signature|signatures|paraphe|ratification) (?:d'|de |du )(?:un |une |la |cet? |cette |deux |plusieurs )?(?:[\w-]+ )?{PACT[:-1]}|partenariats?)(?! de paris)|"
        rf"(?:accord|convention|protocole|memorandum|pacte|charte)s?(?: [\w'-]+){{0,10}},? (?:(?:a|ont|vien\w+) (?:[\w']+ ){{0,3}}(?:ete|etre)|est|sont|etait) (?:[\w']+ )?(?:sign|paraph|conclu|scell|ratifi)\w*|"
        rf""
        rf"{PACT}(?: [\w'-]+){{0,3}} (?:de |d')(?:cooperation|partenariat|collaboration|jumelage|echanges?)|"
        rf"{PACT} (?:tri|quadri)partites?|feuille de route commune|programme (?:de )?cooperation|cooperation (?:bilaterale|decentralisee)|alliance (?:entre|avec)|memorandums?(?: d'entente)?|entente portuaire|partenariat (?:strategique|economique|bilateral)|"
        r"(?:sign|officialis|formalis|scell|renouvel|renforc|concretis|lanc|prolong)\w+ (?:\w+ )?leur (?:\w+ )?(?:partenariat|cooperation|collaboration|accord|convention|entente)|"
        r"protocoles? d'(?:accord|entente)|memorandum (?:d'|de )(?:entente|accord|cooperation)|"
        rf"{PACT}(?:[- ]cadres?)?(?: \w+){{0,2}} (?:de |d')(?:cooperation|partenariat|collaboration|entente|"
        r"echanges?|solidarite)|"
        r"cooperation decentralisee|accords?[- ]cadres?|convention[- ]cadre|accords? (?:bilateral|bilateraux)|"
        r"(?:sign|paraph|conclu)(?:e|ent|s|ee)?(?: \w+){1,3} (?:accord(?! de paris)|convention|protocole|entente)|"
        # A bare «accord» is one of cities only where its parties are.
        r"(?:accord|convention|protocole)s?(?=(?: [\w']+){0,6} (?:avec la ville|avec la (?:mairie|municipalite|"
        r"commune)|"
        r"entre les (?:deux )?villes))|(?:accord|convention|protocole)(?=,? (?:a ete )?(?:signe|paraphe|conclu|"
        r"scelle)e? par "
        r"(?:les (?:deux )?maires|le maire|la maire|les deux villes))|"
        r"(?<!en )partenariats?(?= (?:\w+ ){0,4}(?:avec|entre))"
    ),
}

AGREEMENT_ACTS = {
    # The infinitives only behind a decision: «demande la rupture du jumelage» ends nothing.
    "terminated": cue(
        r"rompait|rompaient|rompre(?= (?:le|la|les|tout|ses|son|sa) )|(?:mettait|mettaient) (?:un terme|fin)|annulait|denoncait|dissolution|(?:decide|vote)\w* (?:de |d')(?:rompre|mettre fin|mettre un terme|resilier|denoncer)|"
        r"denonc(?:e|ee|es|ent)(?= (?:le|la|l'|son|sa|cette|cet|ce|les) ?(?:accord|convention|jumelage|protocole|partenariat|charte|pacte|entente))|"
        r"(?:mettre|mettra) (?:un terme|fin)|coupe(?:nt)? les ponts|coup(?:e|ent) (?:ses|les|leurs) liens|abroge(?:e|nt)?|caduque|expire|arrivee? a echeance(?! le \d+ \w+, devrait)|non reconduit\w*|clot|cesse(?:nt)?|"
        r"(?<!pas )(?<!jamais )romp(?:u|ue|us|ues|t|ent)|resili(?:e|ee|ent)|(?:mis|met|mettent) (?:un terme|fin)|annul(?:e|ee|ent)|dissous|"
        r"dissout|"
        r"denonc(?:e|ee|ent) (?:le|la|l'|son|sa|cet?t?e?) ?(?:accord|convention|jumelage|protocole|partenariat)|"
        r"(?:decid|vot|approuv|act|prononc|annonc)\w+(?: \w+){0,2} "
        r"(?:rompre|resilier|annuler|mettre fin|mettre un terme|la rupture|la fin)"
    ),
    "suspended": cue(
        r"suspendaient|gelait|gelaient|(?:mettait|mettaient)(?: \w+){0,4} (?:en sommeil|en suspens|en pause|entre parentheses)|en pause|en veilleuse|mise? entre parentheses|"
        r"(?:mis|met|mettent|mise)(?: \w+){0,4} (?:en sommeil|entre parentheses|en suspens|a l'arret)|interromp(?:u|ue|t|ent)|gelent|suspendent|suspendait|"
        r"suspend(?:u|ue|us|re|ent)?|suspension|gele(?:e|es|r)?|gel (?:du|de la|des)|(?:met|mis|mise|"
        r"mettre)(?: \w+){0,3} en pause|"
        r"en sommeil"
    ),
    "planned": cue(
        r"(?:ont convenu|sont convenus|sont tombes d'accord|se sont engages|se sont accordes) (?:de|a|pour) (?:signer|se jumeler|conclure|renouveler)|(?:devrai(?:t|ent)|doit|doivent|prevu[es]*) (?:[\w']+ ){0,2}(?:etre )?(?:signee?s?|paraphee?s?|reconduite?s?|renouvelee?s?|prolongee?s?|conclue?s?|scellee?s?|signer|renouveler|conclure|officialisee?s?)|"
        r"ser(?:a|ont) (?:[\w']+ )?(?:soumis(?:e|es)? au vote|renouvelee?s?|reconduite?s?|prolongee?s?|presentee?s? au vote|ratifiee?s?)|(?:renouveller|reconduir|prolonger|deviendr)(?:a|ont)|prevu(?:e)? (?:pour|en|au|le)|signature (?:est )?prevue|compte(?:nt)? signer|entend(?:ent)? (?:signer|renouveler)|(?:prepare|preparent|negocie|negocient) (?:la signature|un|une)|dans les prochain[es]+ (?:mois|semaines|jours)|"
        r"signer(?:a|ont)|(?:va|vont) (?:\w+ )?(?:signer|se jumeler|conclure|parapher|sceller|officialiser|"
        r"renouveler)|"
        r"ser(?:a|ont) (?:\w+ )?(?:signee?s?|parafee?s?|paraphee?s?|scellee?s?|officialisee?s?|jumelee?s?|"
        r"conclue?s?)|"
        r"(?:doi|doiven)t (?:\w+ )?(?:signer|etre signee?s?|se jumeler)|(?:debouchera|aboutira|se concretisera|donnera lieu|se traduira|menera)(?: \w+)? (?:sur|a|par)|prevoi(?:t|ent) de (?:signer|conclure|"
        r"se jumeler)|"
        r"prochaine signature|(?:scellera|paraphera|conclura|officialisera|jumelera)|bientot (?:jumelee?s?|"
        r"villes jumelles)|"
        r"s'apprete(?:nt)? a"
    ),
    "approved": cue(
        r"(?:approuv|vot|adopt|valid|enterin|autoris)(?:ait|aient)|(?:dit|disent) oui|accept(?:e|ee|ent) (?:la|le|l'|une|un)|accord de principe|"
        r"enterin(?:e|ee|es|ees|ent|er)|donn(?:e|ee|ent)(?: \w+)? (?:aval|accord|feu vert)|donne son (?:aval|accord|feu vert)|avalis(?:e|ee|ent)|homologu(?:e|ee)|s'est prononcee? (?:en faveur|pour)|a la majorite|homologation|plebiscit(?:e|ee)|"
        r"approuv(?:e|ee|es|ees|ent|er)|(?<!apres l')approbation|vote(?:e|ent|es)?|adopt(?:e|ee|es|ees|er|ent)|"
        r"ratifi(?:e|ee|es|er|ent)|feu vert|a l'unanimite|deliber(?:e|ation)|valid(?:e|ee|es|er|ent)|autoris(?:e|"
        r"ee|ent)"
    ),
    "renewed": cue(r"renouvel(?!able)\w+|recondui\w+|reconduction|prolong\w+|prorog\w+"),
    "signed": cue(
        r"(?:a|ont|sont) (?:\w+ )?convenue?s?(?= (?:d'|de ))|(?:sign|paraph|scell|officialis|jumel|nou|renouvel|concretis)(?:a|erent)|vien(?:t|nent) de (?:signer|parapher|sceller|conclure|se jumeler|nouer)|avoir (?:signe|paraphe|conclu|scelle)|"
        r"passe(?:e)? (?:un|une) (?:accord|convention|contrat)|(?:s'engag|se sont engag)\w+ (?:dans|par)|materialis(?:e|ee|ent)|entree en vigueur|(?:a|ont) (?:\w+ )?(?:adopte|noue)|(?:sont|est) (?:desormais|officiellement) liee?s?|cree(?:nt)? un (?:jumelage|partenariat)|inaugur(?:e|ent|ee) (?:le|leur) (?:jumelage|partenariat)|"
        r"officiellement (?:jumelees?|villes (?:jumelles|soeurs))|signatures? (?:d'|de|du|des)|signataires?|appose(?:nt)? (?:\w+ )?(?:signatures?|paraphes?)|prolong(?:e|ee|ent|er|ation)|recondui(?:t|te|sent|re)|reconduction|prorog(?:e|ee|ent)|reaffirm(?:e|ent|ee)|renouvellent|relanc(?:e|ee|ent)|reactiv(?:e|ee|ent)|renou(?:e|ent)|ravive(?:nt)?|pacse(?:nt)?|se lie(?:nt)?|s'alli(?:e|ent)|s'est alliee?|se marient|tissent|tisse|lance(?:nt)? (?:un|une|leur) (?:partenariat|cooperation|jumelage)|entr(?:e|ee) en vigueur|consacr(?:e|ent)|celebr(?:e|ent) (?:leur|un) jumelage|ratifiee? par les deux|mise en place d'un|instaur(?:e|ent)|finalis(?:e|ee|ent)|devenu(?:e|es|s)?|topent|unissent|"
        r"(?:sont|est|deviennent|devient|devenues?)(?:,? [\w-]+,?){0,3} (?:villes? (?:jumelles?|soeurs?)|"
        r"jumelee?s?)|"
        r"(?<!le )(?<!un )(?<!en )sign(?:e|ee|es|ees|ent|er|ature|aient|ant|erent)|paraph(?:e|ee|es|er|ent)|"
        r"scell(?:e|ee|es|er|ent|ant)|conclu(?:e|s|es|ent|re)?(?! (?:le|la|l'|m) ?(?:maire|elue?|adjointe?|"
        r"ministre|president))|officialis(?:e|ee|es|er|ent|ation)|formalis(?:e|ee|er|ent)|"
        r"se (?:sont|jumelent)(?: jumelee?s)?|s'est jumelee?|jumelent|"
        r"renouvel(?:e|ee|es|er)|renouvelle(?:nt)?|renouvellement|nou(?:e|ee|ent|er)|ratifient|ont jumele|"
        r"concretis(?:e|ee|er|ent)|etabli(?:t|e|r|ssent)?|entre en vigueur|lie(?:es)? desormais|s'uniss(?:ent|"
        r"aient)|unies? par"
    ),
    "proposed": cue(
        r"propos(?:e|ent|ait|er)(?: [\w']+){0,6} (?:de |a )(?:se jumeler|jumeler|nouer)|"
        r"(?:depos|present|soumet|soumis)(?:e|ee|ent)? (?:au (?:conseil|vote) )?(?:une |la )?(?:motion|proposition|deliberation)|"
        # What a passed motion asks the mayor to do.
        r"(?:charge|mandate|enjoint|invite)(?:nt)? (?:le|la) maire(?: [\w']+){0,3} (?:d'|de |a )"
        r"(?:etudier|explorer|engager|entamer|negocier|signer|proposer|conclure|jumeler|nouer)"
    ),
    "negotiated": cue(
        r"negoci(?:e|ent|ant|ations?)|pourparlers|en discussions?|discussions? (?:sont |est )?(?:\w+ )?(?:en cours|engagees?|avancees?)|"
        r"en cours de (?:discussion|negociation|redaction|finalisation)|contacts? (?:ont ete |sont )?(?:\w+ )?(?:noues|pris|en cours)"
    ),
}

# What a signed agreement is for («elle souhaite développer…») is no hope for the tie: the tie must follow the verb.
HOPES = cue(
    r"recommand(?:e|ent|ee?s?|ation)|preconis(?:e|ent|ee?s?)|propos(?:e|ee|ent|er|ition)(?= (?:\w+ ){0,2}(?:de|d'|un|une|le|la|a))|pourrai(?:t|ent)|aimerai(?:t|ent)|"
    r"voudrai(?:t|ent)|"
    r"souhaiterai(?:t|ent)|sugger(?:e|er|ent)|(?:exprim|manifest|dit|marqu)(?:e|ent)?(?: \w+){0,2} "
    r"(?:interet|volonte|souhait|envie|desir)|interessee?s? par|possibilites? (?:de|d')|pret(?:e|s|"
    r"es)? a (?:signer|conclure|nouer)|"
    r"eventuel(?:le)? (?:jumelage|accord|convention|signature)|projet (?:de|d'un) (?:jumelage|convention|accord|"
    r"partenariat)|"
    r"en vue (?:d'un|de) \w+|"
    r"(?:souhait|esper|envisag|explor|etudi|discut|demand|ambitionn|invit|negoci|reclam|plaid|prepar)(?:e|er|ent|"
    r"ait|aient|ons|ant)"
    rf"(?: (?!que|pour)[\w']+){{0,5}} (?:l'|d')?(?:{TIE}|signer|signature|jumeler|conclure)|"
    r"(?:veu(?:t|lent)|compte(?:nt)?|reflechi(?:t|ssent)|travaille(?:nt)?|discussions?|negociations?|reflexion)"
    rf"(?: (?!que|pour)[\w']+){{0,5}} (?:l'|d')?(?:{TIE}|signer|signature|jumeler|conclure)"
)
