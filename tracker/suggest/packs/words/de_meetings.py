"""German: the words for meeting somebody."""

from tracker.suggest.packs import cue

# What a city gives its guests, whom it thereby meets: its keys, a medal, and whatever is handed to somebody.
_HONOURS = (
    r"(?:verlieh(?:en)?|verleiht|verleihen|ehrt(?:e|en)?|geehrt|zeichne(?:t|te|ten)|ausgezeichnet|ernann(?:t|te|ten)|ernenn(?:t|en))"
    r"(?=[^.;:]{0,120}(?<!\w)(?:\w*medaille|\w*nadel|ehren\w+|\w*schlussel|\w*plakette|\w*wurde|aus)(?!\w))|"
    r"(?:ubergab(?:en)?|ubergibt|ubergeben)(?! (?:\w+ ){0,3}(?:amt|vorsitz|leitung|staffelstab|prasidentschaft))|"
    r"handigt(?:e|en)?(?= [^.;:]{0,120} aus(?=[.,;]|$))"
)

MEETING = cue(
    _HONOURS + "|"
    r"\w*treffens|verabred(?:et|ete|eten)|reis(?:t|te|ten|en)(?= [^.;:]{0,80} an(?=[.,;]|$))|erwarte(?:t|n)|sprach(?:en)? auch|"
    r"(?:an|in|ins|zur|zum) (?:[\w-]+ ){1,3}(?:gereist|gekommen)|inform(?:iert|ierte|ierten|ieren) sich|(?:verschaff|mach)(?:t|te|ten|en) sich (?:\w+ ){0,3}(?:bild|eindruck)|s(?:ah|ahen|ieht|ehen) sich|"
    r"lern(?:t|te|ten|en)(?= [^.;:]{0,90} kennen)|stippvisite|visite|\w*aufenthalt|machte(?:n)? (?:[\w-]+ ){0,6}(?:station|halt)|"
    r"(?:nahm|nahmen|nimmt|nehmen) (?:[\w-]+ ){0,6}in empfang|ehrengast(?:e|en)?|feier(?:t|te|ten)(?= [^.;:]{0,60} mit)|"
    r"eingetroffen|tr(?:af|afen|ifft|effen) ein|hospitier(?:t|te|ten|en)|rundgang|stadtrundgang|gefuhrt|fuhrte(?:n)? (?:[\w-]+ ){0,6}durch|"
    r"gastier(?:t|en|te|ten)|bewirt\w+|telefonier(?:t|te|ten|en)|telefonat\w*|videoschalte|konferier(?:t|te|ten)|beraten|berat(?:ungen|schlagten)|"
    r"verhandel(?:t|te|ten)|uberreich(?:t|te|ten)|uberbracht(?:e|en)?|kamen? [^.;:]{0,60}(?= besuch)|(?:halt|halten|hielt|hielten) sich|angereist|zu besuch|zu gast|besucher\w*|weilt(?:e|en)?|gast(?:e|en)? (?:aus|in|der)|empfang(?:en)?|treffen|bes(?:ichtigt|uch)\w*|austauschte|beriet(?:en)?|sprach(?:en)? (?:\w+ ){0,2}mit|spr(?:icht|echen) (?:\w+ ){0,2}mit|kam(?:en)?(?: [\w-]+){0,9} (?:zusammen|nach|ins (?:[\w-]+ )?rathaus)|aufwartung|(?:stell|trag)(?:t|te|ten|en)? sich (?:[\w-]+ ){0,9}(?:vor|ein)|trug(?:en)? sich (?:[\w-]+ ){0,9}ein|eingetragen|vorgestellt|(?:gaste?|besucher\w*) (?:im|aus dem) rathaus|zu gesprachen|verabschied(?:et|ete|eten)|stattet(?:e|en)?(?= [^.;:]{0,80} besuch)|reist(?:e|en) (?:\w+ ){0,4}nach|gaste|hiess(?:en)?|blieb(?:en)?|stattete(?:n)?|eingeladen|arbeitsbesuch|delegationsreise|staatsbesuch|trug(?:en)? (?:\w+ ){0,4}ins goldene buch|goldene[sn]? buch|"
    r"empf(?:ing|ingen|angt|angen)|empfang(?:s)?|tr(?:af|afen|ifft|effen)|getroffen|\w*treffen|besuch(?:t|te|"
    r"ten|en|s|e)?|"
    r"\w*besuch|begruss(?:t|te|ten|en)|(?:zu|als) gast|gesprach(?:e|en|s)?|austausch|tausch(?:te|ten|en|t) sich|"
    r"zusammen(?:kamen|gekommen|getroffen|kunft)|unterhielt(?:en)?|willkommen|gastierte|stattete(?:n)?|"
    r"unterredung"
)
