"""English: the words for meeting somebody, for coming to the city, and for travelling from it."""

import re

from tracker.suggest.packs import cue

# What a city gives its guests, whom it thereby meets: its keys, its freedom, the name of an honorary citizen.
_HONOURS = (
    r"(?:g[ai]ve(?:s|n)?|award(?:ed|s)|grant(?:ed|s)|bestow(?:ed|s)|hand(?:ed|s)|present(?:ed|s)|made|makes|named|declared)"
    r"(?=[^.;:]{0,120}(?<!\w)(?:(?:golden |ceremonial )?keys? (?:to|of) (?:the|his|her|its|our) (?:city|town|capital)|freedom of the (?:city|town|borough)|"
    r"honou?rary (?:citizen\w*|freem\w+|freedom)|(?:city|civic|town) medal)(?!\w))"
)

MEETING = cue(
    _HONOURS + "|"
    # Who calls on somebody to do something asks, and pays no call.
    r"(?:will|to|would|shall|and) (?:\w+ )?(?:receive|host|welcome|visit|greet|entertain|tour|arrive|call on|confer|converse)|"
    r"conferr(?:ed|ing)|confers?|exchang(?:ed|ing) (?:views|gifts|pleasantries|opinions)|play(?:ing|s)? host|rolled out|f[eê]ted|"
    r"(?:met|meeting) up|audience|(?:online|virtual|video|phone|telephone) talks? with|(?:video|tele|web)[- ]?(?:conference|meeting|link|call)|consultations?|sat with|in attendance|"
    r"(?:reception|banquet|dinner|luncheon|lunch|breakfast|tea|welcome|party) (?:for|in honou?r)|(?:chatted|spoken|worked|train(?:ed|ing)|working|swapped \w+|compared notes) with|(?:rang|phoned|telephoned)|descended on|(?<!\bis )(?<!\bare )joined by|paid (?:his|her|their) respects|guests? of honou?r|bade|farewell|"
    r"gave (?:[\w'’-]+ ){1,3}(?:an? )?(?:[\w-]+ )?welcome|(?:hosting|entertaining|accompanied|escorted|accompanying)|hosts|spen(?:t|ds?|ding) [\w -]{1,20} in|(?:came|comes?|coming) to(?! (?:light|terms|an?|power|life|office|grips|pass|fruition|mind|nothing|agreement|the (?:end|conclusion|attention|aid|rescue))(?!\w))|"
    r"(?:week|days?|weekend|hours?|time) with|(?:called|phoned|rang|telephoned) (?:his|her|the|[\w'’-]+) (?:[\w'’-]+ )?(?:mayor|counterpart)|(?:came|got|come|get) together|work(?:ing)? (?:session|meeting|lunch|dinner)s?|(?:were|was|are|is|as) (?:the )?guests? of|s[ai]ts? (?:down )?at|met|meets?|meetings?|held talks|talks(?! (?:which |that )?(?:started|began))|talked|welcom(?:ed|es|ing)|receiv(?:ed|es|ing)|host(?:ed|s|ing)|"
    r"visit(?:ed|s|ing)?|courtesy call|paid a visit|greet(?:ed|s)|hold talks|"
    r"(?<!\bletter )(?<!\bletters )(?<!\breply )(?<!\breplies )(?<!\bmessage )(?<!\bmessages )(?<!\bnews )(?<!\binvitation )(?<!\bgift )(?<!\bgifts )(?<!\bemail )arriv(?:ed|es|ing)|tour(?:ed|s|ing)|call(?:ed|s) (?:in )?on(?! (?:(?!(?:ambassador|commissioner|envoy|consul)s? to (?!resign|leave|act|go|step|stop|help|support)(?:the )?\w+(?: \w+)?(?:[,.]| at | in | on |$))[^,;])* to \w)|s[ai]ts? down with|play(?:ed|s)? host|(?:was|were) put up|"
    r"handed over|in (?:the city|town) (?:for|last|this)|dropped in|flew in|(?:was|were) (?:shown|treated to|guests?)|entertain(?:ed|s)|"
    r"explored avenues|spoke (?:(?:by|via|over|on) \w+(?: \w+)? |(?:today|yesterday|earlier|recently|briefly) )?(?:with|to)|(?:appointment|encounter|get-together|session|interview|coffee|tea|conversations|reunited|sp(?:eak|oke|oken)|catch(?:es|ing)? up|caught up|liaised|dined|lunched|consulted|mingled|shook hands) with|"
    r"appointment|pa(?:ys?|id|ying) (?:[\w-]+ ){0,4}(?:visit|call|respects)|(?:hand(?:ed|s)|present(?:ed|s)) (?:over )?(?:[\w'’-]+ ){0,4}to|(?:were|was|been|are|is) (?:feted|honou?red|entertained|invited)|"
    r"(?:official|civic|mayoral|formal|state|guest|working|return|goodwill|study|inward) (?:welcome|reception|visits?|dinner|tour)|(?:video|phone|telephone) call with|(?:breakfast|luncheon|lunch|dinner|audience|conversation) with|cut the ribbon|joined counterparts|stay(?:ed|ing|s)?|discuss(?:ed|es|ions)"
)

TRIPS = re.compile(
    r"(?<!\bthe )(?<!\ba )return from (?:the )?(?:[\w-]+ ){0,2}•|(?:return(?:ed|s|ing)|back|home) (?:\w+ )?from (?:an? |the |their |its |her |his )?(?:[\w-]+ ){0,3}(?:visit|trip|tour) (?:to|of) "
    r"(?:the |its |their )?(?:[\w-]+ ){0,5}•|(?:visit|trip|journey|mission|tour|travel|delegation)s?(?: (?:by|for|of) (?:[\w'’-]+ ){0,3}[\w'’-]+)? to (?:the |its |their )?(?:[\w-]+ ){0,4}•|"
    r"(?<!\w)(?:travel(?:l?ed|l?ing|s)?|flew|fl(?:y|ies|ying)|went|gets?|got|go(?:es|ing)?|head(?:ed|s|ing)|journey(?:ed|s)|sent|back|return(?:ed|s|ing)) "
    r"(?:[\w-]+ ){0,3}?(?:to|from) (?:the |its )?(?:[\w-]+ ){0,4}•|"
    r"(?:sen[dt]|sends|sending) (?!(?:[\w-]+ ){0,3}(?:letters?|messages?|gifts?|e-?mails?|condolences|invitations?|aid|help|supplies|money|books|equipment|ambulances?) )(?:[\w'’-]+ ){1,7}to (?:the )?(?:[\w-]+ ){0,2}•|"
    r"(?:left|leaves?|leaving|depart(?:ed|s|ing)?|bound|set (?:off|out)|headed|heading) (?:[\w-]+ ){0,3}?for (?:the )?(?:[\w-]+ ){0,4}•|"
    r"(?:spen(?:t|ds?|ding)|stay(?:ed|ing|s)?) (?!(?:a|one) night )(?:[\w-]+ ){0,4}in (?:the )?(?:city of )?•|(?:^|, |while )in (?:the )?•,? (?:[\w'’-]+ ){1,8}(?:(?:was|were) (?:\w+ )?(?:received|welcomed|greeted|hosted|met)|met|visited|toured)|"
    r"(?:arriv(?:ed|es|ing)|landed|touched down|welcomed|received|greeted|hosted|expected|due|awaited) (?:\w+ )?in (?:the )?(?:[\w-]+ ){0,4}•|"
    r"(?:delegat(?:ion|es)|party|group|team|contingent|mission|mayor|councill?ors|officials|members)(?: [\w'-]+){0,4} (?:was|were|is|are) (?:currently |now |also |back )?(?:in|visiting) "
    r"(?:the )?(?:[\w-]+ ){0,4}•|(?:(?<!\bto )|(?:plans?|planned|planning|set|due|scheduled|expected|is|are|going|intends?|hop(?:es?|ing)|travel\w*|flew|fly|flown|went|gone) to )visit(?:s|ed|ing)? (?:the |its |their )?(?:[\w-]+ ){0,4}"
    r"•(?=[,.;:!?)]|$| (?:in|on|at|for|to|and|as|from|with|by|this|last|next|where|during|between|earlier|later|yesterday|today|after|before|over|"
    r"under|since|again|together|accompanied|led|headed|recently|city)(?!\w))|"
    r"(?:led|leads?|leading|head(?:ed|s|ing)?|sent|sends?|dispatch(?:ed|es)|joined|joins?|accompanied) (?:an?|the|its|their) (?:[\w-]+ ){0,4}"
    r"(?:delegation|party|group|mission|team)(?: [\w-]+){0,6} (?:to|in|for) (?:the )?(?:[\w-]+ ){0,4}•"
)

MET_EACH_OTHER = cue(
    r"celebrat(?:ed|es)|toasted|planted|unveiled|handed over|(?:was|were) (?:also )?(?:present|in attendance|on hand|among the guests|at the (?:table|meeting|ceremony|reception|event))|joined the (?:mayor|council)|discuss(?:ed|es|ions)?|confer(?:red)?|meets?|review(?:ed|s)|s[ai]ts? (?:down|at the same table|round|around)|c[ao]me together|shook hands|talk(?:ed|s)? (?:about|over|of|with (?:the )?mayor)|agreed|arriv(?:ed|es|ing) (?:here|in town|today|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?:(?:had|has|have) )?(?:reached|arrived in) the (?:[\w-]+ ){0,4}(?:city|town|capital)|(?:held|hold|holds) (?:\w+ )?(?:talks|discussions|a meeting|meetings)|exchang(?:ed|e) (?:views|gifts|pleasantries)|"
    r"visit(?:s|ed|ing)? (?:the |our )?(?:city|town|mayor|municipality|council|county|capital|district|port city)(?! of)|"
    r"met|(?:was|were|been) (?:\w+ )?(?:received|welcomed|greeted|hosted|guests?)|cut the ribbon|(?:paid|made) (?:a|his|her) (?:\w+ )?(?:visit|call)|"
    r"(?:are|is) (?:expected|due|scheduled|set) to (?:visit|arrive|come)|during (?:a|an|his|her|their|the|its) (?:[\w-]+ ){0,3}(?:visit|trip|stay|stopover|tour)|"
    r"(?:(?:be|is|are|was|were|been|arriv\w+|expected|due|back|came|coming|come|stay\w*|here) (?:\w+ )?(?:to be )?(?:in|to) (?:town|the (?:city|town|county|district|borough|region|area))(?! of)(?! ['’]))|as guests of (?:the|our|its)|will (?:visit|arrive|come)(?= (?:in|on|next|later|this|the city|again))"
)

GOES_TO = cue(
    r"(?:mayor|councill?ors|chief executive|council|will|to)(?: [\w'’,-]+){0,4} spen(?:t|ds?|ding) (?:[\w-]+ ){1,3}in|"
    r"(?:^|the |an? |, )visiting(?: (?:[\w-]+ ){1,3}(?:of|from))?|"
    r"(?:travel(?:l?ed|s|l?ing)?|fl(?:ew|ies|y|ying|own)|went|go|goes|going|head(?:ed|s|ing)?|journey(?:ed|s)?|sent|trip|mission|delegation|team|group) (?:[\w-]+ ){0,3}?to|"
    r"(?:left|leaves?|leaving|departed|departs?|departure|bound|set off|headed) (?:[\w-]+ ){0,2}?for|(?:return(?:ed|s|ing)?|back|home) (?:\w+ )?from"
)

COMES_TO = (
    r"(?:in {city}$|(?:arriv\w+|c[ao]m(?:e|es|ing)|travel\w*|fl(?:ew|y|ies|own)|stay\w*|"
    r"spen[dt]\w*|due|expected|land(?:ed|s)|reach(?:ed|es)|visit\w*|tour\w*|explor(?:ed|es|ing)|(?:is|are|was|were|be|been)(?: \w+)? in|invited|"
    r"welcomed|received|greeted|hosted|entertained|honou?red|f[eê]ted|shown|opened|opens|inaugurated|unveiled|planted|laid|spoke|addressed|descended) (?:[\w'’-]+,? ){{0,6}}?(?:city of )?{city})"
)

GUEST_AGAIN = re.compile(
    r"(?:(?:then|there|later|earlier|afterwards?|also|while there|(?:on|in|at|during|after|before) [\w ]{3,30}),? )?"
    r"(?:they|he|she|the (?:[\w-]+ ){0,2}(?:visitors|guests?|party|delegation|delegates|group|officials|team|students|pupils|contingent|ambassador|envoy|diplomat|consul|mission)) "
    r"(?:\w+ ){0,3}?(?:(?:was|were|are|is|being|been) (?:\w+ )?(?:received|welcomed|greeted|hosted|met|entertained|f[eê]ted|feted|hono?ured|guests?|shown|given)|"
    r"(?:met|meets?|called on|paid|had (?:\w+ )?(?:talks|lunch|dinner|a meeting|an audience)|held (?:talks|discussions|a meeting)|visited|toured)) |"
    # Or with our mayor, who receives them.
    r"(?:(?!(?:they|he|she) )[\w'’.,-]+ ){1,8}?(?:(?:has|have|had|also|later|then) ){0,2}(?:welcomed|received|hosted|greeted|met|thanked|briefed|showed|presented|entertained|addressed) "
    r"(?:with )?(?:them|him|her|the (?:[\w-]+ ){0,2}(?:visitors|guests?|delegation|delegates|team|party|group|officials|students|pupils|ambassador|envoy|diplomat|consul|consul general|mission))(?!\w)"
)
