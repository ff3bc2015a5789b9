"""English: the words that tell of a town, whether anybody knows it or not."""

import re

from tracker.suggest.packs import cue
from tracker.suggest.packs.words.en import DEMONYMS
from tracker.suggest.packs.words.en_offices import MAYORS

TOWN_TIED = re.compile(
    r"(?<!\w)(?:twinn?(?:ed|ing)|sister[- ](?:city|town)['’\"]?(?: \w+){0,2}|twin town|partner (?:city|town)|friendship (?:agreement|charter|pact|link)|friend\w*[- ]city(?: \w+){0,2}|"
    r"sister(?: \w+)? relationship|vows|to twin|links?|ties|relationship|partnership|bonds?|friendship)(?: \w+){0,2} (?:with|to) (?:the )?(?:(?:town|city|village|municipality|commune) of )?"
)
# "Named Meoqui as a sister city", "dropped Borken as its twin".
TOWN_MADE = re.compile(
    r"(?<!\w)(?:dropp|nam|add|adopt|approv|welcom|consider|mak|propos|recommend|select|choos|chos|pick|confirm|declar|designat|accept|list|remov|ditch|los)\w* |"
    r"(?<!\w)(?:from|with|in|to|of|by) (?=[\w' -]{3,30}, (?:the|a) (?:[\w-]+ ){1,3}(?:town|city|port|village) (?:with|to) which )"
)
MADE_AS = re.compile(
    r"(?:, [\w. -]{2,30},?)? (?:as|to be) (?:[\w'-]+ ){0,4}(?:sister|twin|partner|friendship)|, (?:the|a) (?:[\w-]+ ){1,3}(?:town|city|port|village) (?:with|to) which "
)
TOWN_LED = re.compile(
    r"(?<!\w)(?:(?:travel|went|flew|fl[iy]|visit|journey|trip|return|head|goes|going|tour)(?:l?ed|l?ing|es|s|ing)?(?: back| over| out)? to|(?:arriv\w+|welcomed|received) in|"
    r"(?:delegat(?:ion|es)|visitors|guests|friends|twinners|party|group|officials|councill?ors|members|people|mayor|students|pupils|firefighters|team) (?:\w+ )?(?:from|in)|"
    r"(?:left|leave|leaves|leaving|departed|bound|set off) for|(?:welcom|host|entertain|visit)(?:ed|s|ing)?(?: guests| visitors)?(?: from)?) "
)
TOWN_PAIR = re.compile(r"(?:^|(?<=[-–—] ))(?=\w)|(?<!\w)between (?:the (?:cities|towns|municipalities) of )?")
PAIR_JOINT = re.compile(r"(?:,(?: [\w' -]{3,30},)?)? and ")
PAIR_ACTS = re.compile(
    r"(?:,(?: [\w' -]{3,30},)?)? (?:are|is|were|will|have|has|had|sign\w*|ink\w*|seal\w*|to|become|became|becoming|renew\w*|reaffirm\w*|"
    r"officially|formally|celebrat\w*|mark\w*|agree\w*|announc\w*|forge\w*|establish\w*|strengthen\w*|enter\w*|twin\w*|first|town councils?|mayors|councils|join\w*|launch\w*|exchang\w*)(?!\w)"
)
TOWN_HALL = cue(
    r"(?P<name>[^\W\d_][\w'-]{2,}) (?:(?:town|(?:rural )?city|borough|county|district|regional|shire|municipal|metropolitan|community|parish|village) "
    r"council(?:lors?)?|(?:deputy |lord )?mayor|twinning association)"
)
MAYOR_OF = cue(rf"(?:mayors?|mayoress|{MAYORS}) of (?P<name>[^\W\d_][\w'’-]+)")
TOWN_BEFORE = cue(
    r"(?:city|town|mayor|maire|municipality|port|village|county|province|prefecture) of|sister city|twin town|"
    r"(?:delegation|party|group|team|visitors|alderman|councill?ors?|mayor|official|officials) from|"
    r"(?:ties|links?|relationship|agreement|accord|pact|partnership|twinned|paired|twinning|friendship) with"
)
TOWN_OF_COUNTRY = cue(
    rf"(?P<whose>{'|'.join(DEMONYMS)}) (?:[\w-]+ ){{0,2}}?(?:(?:city|town|village|port|resort|municipality|commune|community|capital|borough|settlement|district|suburb|island) of|"
    # "Its Austrian sister city, Lech".
    r"(?:sister[- ]cit(?:y|ies)|sister|twin(?:[- ]towns?)?|partner[- ](?:town|city)|namesake|counterpart),?) (?P<name>[^\W\d_][\w'-]*)"
)
