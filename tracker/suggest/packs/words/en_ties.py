"""English: the words for a tie, for what is done about it, and for what is only hoped for or recalled."""

import re

from tracker.suggest.packs import cue

AGREEMENT_TYPES = {
    "sister_city": cue(
        r"sister[- ](?:cit(?:y|ies)|towns?|count(?:y|ies)|villages?|districts?|boroughs?|islands?|regions?|prefectures?|ports?|provinces?|states?|municipalit(?:y|ies)|communit(?:y|ies))|"
        r"(?:de-?|un-?|re-?)?twinn(?:ed|ings?)|(?:to|will|would|and|should|could|can|must|not) twin|twins? (?:up )?with|(?<!\bthe )twin[- ]cities|twin cities of|twin[- ](?:towns?(?! (?:juniors|services|club))|city|villages?|boroughs?|count(?:y|ies)|provinces?|ports?|municipalit(?:y|ies)|communit(?:y|ies))|sisterhood|sister[- ]?ship|jumelage|partner[- ](?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|communit(?:y|ies))|"
        r"sister relationship|(?:ties?|links?|relationship|bond|pact|charter|arrangement|agreement|partnership) "
        r"(?:with|to) (?:its|their|our) (?:\w+ )?(?:sister|twin)|twins|(?:its|their|our|with) (?:[\w-]+ )?twin(?!\w|[ -](?:brothers?|sisters?|towers?|peaks|goals?|aims?|tracks?|threats?|pillars?|beds?|engines?|boys|girls|daughters|sons))|twinning \w+|as (?:an?|its|their|the) (?:[\w-]+ )?(?:twin|sister)|(?:new|another|first|second|third|potential) twin|rededicat\w+|(?:renew\w*|exchang\w*) (?:their |its |)(?:\w+ )?vows|"
        r"(?:its|their|our|the (?:city|town|county|borough|district|council)['’]s) (?:[\w-]+ ){0,2}(?:relationship|friendship|bond) with|[\w-]+['’]s (?:[\w-]+ ){0,2}(?:links?|relationship) with|"
        # What only cities suspend, renew and cut is a tie of theirs, whatever it is called.
        r"(?:suspend|sever|cut|cutting|end|paus|freez|terminat|renew|reaffirm|reviv|restor|resum|formali[sz]|dissolv|halt|br[eo]ak)\w* (?:off )?(?:[\w'-]+ ){0,4}"
        r"(?:relationship|relations|links?|ties|partnership|friendship|bonds?|twin|connection)s?(?= (?:\w+ ){0,4}(?:with|to|between))|"
        r"(?:re-?affirm|renew|restat|recommit)\w* (?:to )?(?:their|the) (?:[\w-]+ ){0,2}(?:partnership|friendship|relationship|ties|links|bonds?)"
    ),
    "friendship": cue(
        r"friendship[- ]cit(?:y|ies)|(?:a|new|formal) friendship with|years of (?:[\w-]+ )?friendship|friend(?:ship)?(?: and \w+)? (?:agreement|pact|treaty|accord|protocol|declaration|charter|link|bond|deal|partnership|arrangement|memorandum)s?|"
        r"(?<!-)friendly cit(?:y|ies)|(?:decades?|years?)-old friendship with|tied the knot with|(?:agreement|pact|treaty|accord|protocol|declaration|charter|bond|link|oath|pledge|document|letter|covenant)s? of (?:[\w-]+ ){0,2}friendship|"
        r"(?:oath|pledge|pledg(?:ed|es|ing)|promis(?:ed|es|ing)) (?:\w+ ){0,2}(?:lasting |eternal |continued )?friendship|friendship between (?:the|our|their) (?:two )?(?:towns|cities|communities)"
    ),
    "letter_of_intent": cue(r"(?:letter|statement|declaration|memorandum)s? of intent"),
    "declaration": cue(
        r"declarations? of (?:[\w-]+ ){0,2}(?:partnership|co-?operation|solidarity)|joint (?:declaration|statement|communique)|(?:bond|ties|friendship) with a declaration"
    ),
    "mou": cue(
        r"(?:the|both|two) (?:two )?(?:mayors|cities|municipalities) (?:also |then |have |today )?(?:signed|inked|sealed|concluded) (?:an?|the) (?:[\w-]+ ){0,2}(?:memorandum|agreement|accord|protocol|pact|deal|declaration|mou)|"
        r"memorand(?:um|ums|a) (?:to|between|with)|(?:bilateral|twinship) (?:agreement|pact|accord|deal|memorandum)s?|memorand(?:um|ums|a) (?:of|on|for) (?:understanding|agreement|co-?operation|collaboration)|mous?|"
        r"(?:co-?operation|collaboration|partnership|exchange|project|cultural|tourism|educational|education|youth|student|climate|twin-city|city-to-city) (?:agreement|pact|deal|protocol|memorandum|accord|"
        r"treaty|document|plan|roadmap|charter)s?|(?:climate|port|cultural|city|economic|solidarity) partnership|"
        r"(?:formal|official|friendly|all) (?:ties|links|relations) with|(?:ties|links|relations) between the (?:two )?cities|"
        r"(?:agreement|pact|protocol|deal|accord|memorandum|road ?map|document)s?(?: \w+){0,2} "
        r"(?:on|of|for|to) (?:\w+ )?(?:co-?operat(?:ion|e)|partnership|collaborat(?:ion|e)|exchanges?)|"
        r"(?:the|its|their|a) (?:ties?|links?) with|(?:similar|same) (?:document|agreement|memorandum|contract|pact|deal|accord)s?(?= (?:[\w'’-]+ ){0,9}with)|"
        r"with (?:[\w'’-]+ ){1,6}(?:on|for) (?:signing |concluding )?(?:a|the) (?:similar|same) (?:document|agreement|memorandum|contract|pact|deal|accord)s?|(?:agreement|accord|pact|deal|protocol|memorandum|partnership)s? with (?:the )?(?:[\w'’-]+ ){0,4}(?:agency|institute|university|embassy|consulate|foundation|bank)|"
        # A bare accord is one of cities only where its parties are.
        r"(?:agreement|accord|pact|deal|protocol|memorandum)s?(?= (?:\w+ ){0,6}(?:with|between) (?:the )?"
        r"(?:\w+ ){0,3}(?:cit(?:y|ies)|municipality|mayors?|towns?) )"
    ),
}

AGREEMENT_ACTS = {
    "terminated": cue(
        r"(?:links?|twinning|relationship|partnership|agreement|ties|friendship)(?: with [\w'’ -]{3,30})? (?:ends?|ended|(?:is|was) over|comes? to (?:an end|a close)|lapse[ds]?|expire[ds]?)|(?:not|no longer) (?:to )?(?:be )?(?:renew\w*|extend\w*|continu\w*)|(?:let|lets|letting|allow\w*) (?:[\w'’-]+ ){1,8}(?:lapse|expire)|(?:was|were|been|be) (?:formally |officially )?(?:ended|dissolved|scrapped|axed|dropped)|terminat\w+|(?<!-)end(?:ed|s|ing)? (?:(?:the|its|their|our|a|all) )?(?:[\w'’-]+ ){0,3}(?:relationship|agreement|ties|partnership|links?|"
        r"status|twinning|arrangement|pact|deal|friendship)s?|discontinu(?:ed|es|ing)|walk(?:ed|s) away from|sever(?:ed|s|ing)?|cut(?:s|ting)? (?:off )?(?:(?:all|its|formal|official|their|twinning|sister|sister-city|city) )*"
        r"(?:ties|links|relations)|w(?:i|ou)nd(?:s|ing)? up(?! (?:with|in|by|on|at))|dropped|drops|axe[ds]|br(?:oke|eaks?) off|"
        r"dissolv(?:e[ds]?|ing)|pull(?:ed|s|ing)? (?:the plug|out of)|untwin\w*|de-?twin\w*|(?:call(?:ed|s|ing)?|brok(?:e|en)|break(?:s|ing)?) off|"
        r"abandon(?:ed|s)|ceas(?:ed?|es)|(?:put(?:s|ting)?|br(?:ings?|ought|inging)|com(?:es?|ing)|came) (?:an |to an |to a )end|ditch(?:ed|es)|clos(?:e|es|ed|ing) (?:the|its|their) (?:[\w-]+ ){0,2}(?:partnership|twinning|links?|relationship)|cut(?:s|ting)? the cord|wash(?:ed|es|ing)? (?:its|their) hands of|dump(?:s|ed|ing)|"
        r"strip(?:s|ped)? (?:[\w'’-]+ ){1,4}of|null and void|annul(?:s|led)?|"
        r"revok(?:e[ds]?|ing)|rescind(?:s|ed)?|cancel(?:s|led|ed|ling)?|scrap(?:s|ped)?|"
        r"withdr(?:ew|aws?|awn|awing|awal) from|no longer (?:wish|want|intend)\w* to (?:be|remain|continue)|no longer (?:be )?(?:\w+ )?(?:twin\w*|sister|part(?:y|ner\w*)?|paired|linked)|"
        r"br(?:ings?|ought|inging) (?:[\w'-]+ ){0,8}to an? (?:end|close|halt)|(?:says?|said|bids?|waves?) (?:goodbye|adieu|farewell|au revoir)|"
        r"call(?:ed|s|ing)? time on|part(?:ed|s) (?:ways|company)|quits?(?= (?:[\w-]+ ){0,3}(?:twin|sister))|opt(?:ed|s) out of|(?:was|were|is|are|been) ended"
    ),
    "suspended": cue(
        r"(?:put(?:s|ting)?|plac(?:es|ed|ing)) (?:[\w',-]+ ){1,12}on (?:hold|ice|pause)|suspend(?:ed|s|ing)?|suspension|paus(?:ed?|es|ing)|freez(?:e|es|ing)|froze|frozen|(?:on|in) "
        r"(?:hold|ice|abeyance)|halt(?:ed|s)|shelv(?:ed?|es|ing)|mothball(?:ed|s)|put(?:s|ting)? aside"
    ),
    "planned": cue(
        r"will (?:\w+ )?(?:be )?(?:\w+ )?(?:sign\w*|become|twin\w*|ink|seal|formali[sz]e|renew|establish|enter|travel|visit)|"
        r"(?:is|are) (?:due )?to (?:sign|become|ink|seal|formali[sz]e|twin|enter|establish|renew|conclude|put|be (?:signed|twinned|linked|paired|renewed))|"
        r"(?:twinnings?|partnerships?|agreements?|pacts?) (?:will|would) be (?:with|between)|"
        r"on (?:the|their|its) agenda|agreed to (?:start|begin|initiate|launch|draw up|prepare|work (?:on|towards?))|"
        r"(?:start|begin|initiate|launch|speed up|complete|take)(?:ed|ing)? (?:the )?(?:necessary )?(?:procedures?|process|steps|preparations?|formalities|measures)|"
        r"(?:sign\w*|ceremony|agreements?|pacts?|mous?|accord|charter|protocol|memorandum) (?:[\w'’-]+ ){0,8}(?:is|are) (?:scheduled|set|due|slated|expected)|"
        r"(?:scheduled|slated|due|set|poised|about) (?:to|for) (?:be )?(?:sign\w*|ink\w*|seal\w*|become|formali[sz]e\w*|twin\w*)|would be signed|"
        r"^(?![^,.]{0,60}(?<!\w)(?:would|like|wants?|hop(?:es?|ing)|wish(?:es)?|aims?|seeks?|keen|ready|asked|urged|invited|refus\w+|declin\w+|fail\w*|unable)(?!\w))(?:[\w'’.-]+,? (?:and )?){1,3}(?<!\bagreed )(?<!\bvoted )(?<!\bdecided )(?<!\bopted )(?<!\bchose )(?<!\bresolved )to (?:sign|ink|become|seal|twin|formali[sz]e|establish|form)|"
        r"(?:is|are) being (?:drafted|drawn up|prepared|finali[sz]ed)|in the pipeline|in preparation|"
        r"(?:next in line|on (?:the|its|their) way) (?:as|to)|should be (?:signing|putting)|plans? to|"
        r"(?:being prepared|preparing|prepares?) to (?:sign|ink|become|seal|twin)|set to (?!aside)|(?:is|are) expected to|intends? to|to be signed|upcoming|going to (?:sign|become|be|twin)|soon be"
    ),
    "approved": cue(
        r"(?<!\bbe )approv(?:ed|es|al|ing)|"
        r"voted?s?(?: [\w-]+){0,3} (?:to (?:become|approve|establish|adopt|add|form|enter|extend|renew|sign|formali[sz]e|join)|"
        r"in favou?r)|okay(?:ed|s)|greenli(?:t|ghted)|green-li(?:t|ghted|ghts)|rubber-?stamp(?:ed|s)|"
        r"backed|backs|throw(?:n|s)? (?:its|their) (?:\w+ )?(?:support|weight) behind|(?:was|were|been) (?:carried|passed|approved|accepted)|unanimous(?:ly)? (?:support|vote)|thumbs[- ]up|gr?ave (?:its )?consent|"
        r"(?:council|councill?ors|commission|committee|cabinet|board|assembly|aldermen|trustees|supervisors)(?: has| have)?(?: \w+){0,2} "
        r"(?:agreed|decided|resolved|opted|chosen|chose) (?:\w+ )?(?:to|that)(?! (?:write|ask|send|explore|look|consider|defer|refer|investigate|strengthen|continue|hold|invite|suspend|end|sever|terminate|cut|freeze|pause|halt)\b)|"
        r"(?:received|got|gets|receives|won|wins) (?:[\w-]+ ){0,3}(?:approval|nod|green light|go-ahead|blessing)|signed off on|"
        r"(?:councill?ors|council) (?:have |has )?agreed to|clear(?:ed|s) (?:a|the)|"
        r"adopt(?:ed|s)(?! (?:[\w-]+ ){0,6}(?:affirming|supporting|in support|condemning|expressing))|ratif(?:ied|ies)|endors(?:ed|es)|authori[sz](?:ed|es)|passed (?:a|the) (?:resolution|motion)|"
        r"(?:gave|given|gives|giving|granted) (?:[\w'’.-]+ ){1,5}(?:go[- ]signal|go[- ]ahead|authority|nod|green light|blessing)|(?:gave|given|gives|giving) (?:its |the |final |a )*(?:approval|green light|nod|go-ahead|blessing)"
    ),
    "renewed": cue(
        r"renew(?:ed|s|al|ing)?(?! (?:[\w',-]+ ){1,12}(?:is|are) (?:being|under|still|now) )|re-?affirm(?:ed|s|ing|ation)?|restat(?:ed|es)|"
        r"restor(?:ed|es) (?:[\w-]+ ){0,3}(?:ties|links|relations\w*)|resum(?:ed|es) (?:[\w-]+ ){0,3}(?:ties|links|relations\w*)|reviv(?:ed|es)|extend(?:ed|s|ing)? (?:the|its|their|a|an)|prolong(?:ed|s)|roll(?:ed|s) over|re-?sign(?:ed|s)|recommit(?:s|ted|ment)?|rekindl(?:ed|es)|"
        r"re-?activat(?:ed|es)|refresh(?:ed|es)|(?:renew|restat|reaffirm)\w* (?:[\w-]+ ){0,3}(?:vows|pledge|oath)|rededicat(?:ed|ion|es|ing)|recommitt\w+"
    ),
    "signed": cue(
        r"(?:nam|declar|designat|select|chos|pick|welcom)\w* [\w',. -]{3,60} as (?:an?|its|their|our|(?:the )?[\w'-]+'s?) (?:[\w-]+ ){0,3}(?:sister|twin|partner|friendship)|"
        r"(?:is|are) entering into|(?:announc|unveil|launch|agree|form|creat)\w* (?:on )?(?:an?|their|its) (?:[\w-]+ ){0,3}(?:partnership|agreement|pact|alliance|collaboration|link|twinning)|sign(?:ed|s|ing)?|seal(?:ed|s)?|ink(?:ed|s)?|bec(?:ame|omes?)|conclud(?:ed|es)|establish(?:e[ds]|ing)?|"
        r"formali[sz](?:ed|es|ing)|enter(?:ed|s) into|twin(?:ned|s) with|(?:are|is|been) twinned|"
        r"forg(?:ed?|es)|cement(?:ed|s)|finali[sz](?:ed|es)|reach(?:ed|es)|struck|extend(?:ed|s)|enter(?:ed|s)|"
        r"(?:is|are|were) (?:now |officially |formally ){1,2}(?:a |the )?(?:\w+ )?(?:sister|twin|partner|friendship)|made official|pen to paper|"
        r"agreed to (?:become|establish|form|twin|sign)|"
        r"add(?:ed|s)(?! that| in |[,.:;\"]|$)|exchang(?:ed|es)|declar(?:ed|es)|launch(?:ed|es)|join(?:ed|s)|put (?:(?:their|his|her) )?"
        r"(?:names?|signatures?) (?:once (?:more|again) |again )?(?:to|under|on)|signatures?|re-?sign(?:ed|s)|re-?affirm(?:ed|s|ing)|roll(?:ed|s) over|prolong(?:ed|s)|"
        r"reviv(?:ed|es)|initial(?:l?ed|s)|affix(?:ed|es)|paired (?:up )?with|came into (?:force|being|effect)|took effect|"
        r"form(?:ed|s)(?= (?:an?|their|its|the) (?:[\w-]+ )?(?:sister|twin|friend|partner|alliance))|"
        r"(?:gets?|gains?|got|gained|has|have|acquire[sd]?|welcom(?:es?|ed|ing)|unveil(?:s|ed)|announc(?:es|ed)|nam(?:es|ed)|nam(?:es|ed) [\w -]{3,30} as) "
        r"(?:an?|its|their|our|the city's|another) (?:[\w-]+ )?(?:new|newest|latest|first|second|third|\w+th) (?:\w+ )?(?:sister|twin|partner|friendship)|"
        r"as (?:its|their|our|the city's) (?:[\w-]+ )?(?:new|newest|latest|first|second|third|next|\w+th) (?:\w+ )?(?:sister|twin|partner|friend\w*)|"
        r"(?:was|were|be|become|became|officially|formally|now|newly) twinned|tied the knot|re-?establish\w+|struck up|drawn up|clinch(?:ed|es)|put in place"
    ),
    "proposed": cue(
        # What somebody is ready to sign is on the table.
        r"(?:readiness|ready|willing(?:ness)?|prepared|eager|interested) (?:of (?:[\w'’-]+ ){1,3})?(?:to|for|in) (?:sign|conclud|establish|becom|form|set up|setting up|creat|enter)\w*|"
        r"^(?:adopt|approve|pass) (?:a|the) (?:resolution|ordinance|motion)|direct(?:ed|s)? staff to|resolution authori[sz]ing|draft (?:ordinance|resolution)|before the (?:\w+ ){0,2}(?:committee|council)|"
        r"(?:tabl|introduc|submit|put forward|bring|sponsor|mov|fil|draft)(?:e|es|ed|s|ting|ted|ing)? (?:forward )?(?:a|the) (?:\w+ )?(?:motion|proposal|resolution|bill)|notice of motion|"
        r"(?:cllr|coun|cr|councill?ors?|councilm[ae]n|councilwoman|council ?members?|ald|alderm[ae]n|alderwoman|motions?|petition\w*|residents|group|association|committee|report|staff|officers)\.? "
        r"(?:[^\s,;]+,? ){0,8}?(?:ask(?:s|ed|ing)?|propos(?:es|ed|ing)|suggest(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|request(?:s|ed|ing)?|recommend(?:s|ed|ing)?|"
        r"urg(?:es|ed|ing)|seek(?:s|ing)?|want(?:s|ed)?(?! to (?:continue|keep|maintain|retain|see|know))|mov(?:es|ed)|float(?:s|ed))|"
        r"(?:proposals?|plans?|bid|motions?|requests?|recommendation|idea|options?|case|feasibility) (?:to|for|of|on) (?:[\w'’-]+ ){0,3}(?:twin\w*|becom\w+|establish\w*|sign\w*|form\w*|sister|friendship|link)|"
        r"(?:push|press|campaign|lobby|call|urg|plead)(?:es|ed|s|ing)? (?:for )?(?:[\w'’-]+ ){1,6}to (?:\w+ )?(?:terminate|suspend|end|cut|sever|drop|break|freeze|pause|become|sign|twin|establish)|"
        r"will vote (?:[\w'’-]+ ){0,4}to|"
        r"(?:will|to|would) (?:\w+ )?(?:vote|decide|debate|deliberate|rule) (?:[\w',-]+ ){0,5}(?:on|whether|about)|(?:vot(?:e|es|ing)|decision|debate) (?:is )?(?:due|expected|scheduled)|"
        r"ask(?:s|ed|ing)? (?:[\w'’-]+ ){1,9}(?:to|for|that) (?:\w+ )?(?:mak|becom|twin|consider|establish|form|enter|adopt|designat|nam|sign)\w*|"
        r"request(?:s|ed|ing)?(?: for)? (?:an?|the) (?:[\w-]+ ){0,2}(?:friendship|sister|twin\w*|links?|partnership|agreement)|"
        r"(?:appl(?:y|ies|ied)|application) (?:[\w'-]+ ){0,6}(?:to (?:be|become|twin|establish|form)|for (?:[\w-]+ ){0,3}(?:sister|twin\w*|partner|friendship))|"
        r"(?:nominat(?:ed|es)|recommend(?:ed|s|ing)?|earmarked|shortlist(?:ed|s)) (?:[\w'’-]+ ){0,6}(?:as|for|to)|"
        r"put forward as|(?:possible|potential|prospective|proposed) (?:new )?(?:sister|twin|partner|friendship)|(?:proposals?|motions?) (?:[\w'’-]+ ){0,6}(?:goes|go|comes|heads?|is) (?:before|to|up for)"
    ),
    "negotiated": cue(
        r"(?:is|are|has been|have been) (?:explor|consider|mull|weigh|discuss)ing|(?:explores|considers|mulls|weighs)|"
        r"in (?:\w+ )?(?:talks|negotiations?)|negotiat(?:es?|ing|ions?)|hold(?:s|ing)? talks|(?:talks|discussions|negotiations) (?:on|about|over|for|are|were|have|with)|"
        r"(?:is|are|was|were|been) (?:currently |still |now |also )?(?:being )?(?:studied|considered|explored|discussed|worked out|negotiated|looked at|examined|weighed|pursued|reviewed)|"
        r"under (?:active )?(?:consideration|discussion|negotiation|study|review)|(?:is|are|been) looking (?:at|into)|explor(?:es?|ed|ing) (?:the |a |an |possible )*(?:possibilit\w+|option|idea|prospects?|twin\w*|sister|friendship|establish\w*|sign\w*)"
    ),
}

HOPES = cue(
    r"(?:push|press|campaign|lobby)(?:es|ed|ing)? (?:for|to)|(?:will|would|is to|are to|due to|set to) vote|recommend(?:s|ed|ing|ation)?(?! by)|propos\w+|hop(?:es|ed|ing)|could|should|would(?! (?:sever|suspend|end|cut|terminate|drop|pause|freeze|break|dissolve|come to (?:an end|a close)))|interested in|suggest\w*|invit(?:ed|es)|call(?:ed|s|ing)? (?:for|on|upon)|"
    r"express\w+ (?:\w+ )?(?:interest|readiness|willingness|desire)|(?:ready|prepared) (?:to|for)|(?:discuss(?!ion)|explor|consider|study|mull)\w*|"
    r"(?:would|'d|’d) have to|asked|urg(?:ed|es|ing)|wants? to|seek(?:s|ing)? to|readiness|willingness|eager(?:ness)?|keen to|aim(?:s|ing)? to|in talks|(?:is|are|been) negotiating|possibility|potential|pitch\w*"
)

RECALLED = cue(
    r"previously|already|since (?:the )?\d{4}|in (?:\w+ )?(?:19\d\d|200\d)|had (?:been|signed|become)|long-?standing|founded|"
    r"(?:has|have) been (?:a )?(?:sister|twin|twinned|friend)\w*|dat(?:es|ing) back|(?:years?|decades?) ago|last year|"
    r"(?:anniversary|years) of (?:the |its |their )?(?:[\w-]+ ){0,4}(?:signing|agreement|charter|pact)|anniversary(?!.*(?:sign|renew))|is one of|other sister cities|currently (?:has|have|twinned)|(?:is|are) (?:also |already |currently |itself |themselves )*twinned(?! with immediate)|"
    r"at present|(?:present|current|existing) (?:sister|twin|partner|twinning|friendship|agreements?|partners)|has (?:also |long )?been twinned|(?:agreement|charter|pact|accord|mou|memorandum|twinning) (?:that (?:was )?)?signed (?:[\w'’-]+ ){0,8}(?:in|on|back in) (?:\w+ ){0,2}(?:19\d\d|20[01]\d)|"
    r"(?:has|have) (?:\w+ )?(?:\w+ )?(?:sister|twin|partner)[- ](?:cit(?:y|ies)|towns?)(?: (?:relations\w*|agreements?|ties))? (?:with|in|around|across|including)|earlier (?:signed|agreement)|originally|first signed"
)

TIED_TO = re.compile(
    r"(?<!\w)(?:agreement|accord|pact|deal|partnership|alliance|memorandum|mou|protocol|charter|declaration|collaboration|arrangement|treaty|compact)s?"
    r"(?: [\w'’-]+){0,6} (?:with|between)(?: the)?(?: (?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|mayors?|county|district|port)(?: council)? of)?(?: [\w'’-]+(?:,| and)){0,3} $|"
    r"(?<!\w)(?:agreement|accord|pact|memorandum|protocol|charter|declaration|mou) (?:[\w'’-]+ ){0,8}(?:was|were|been|be) (?:[\w-]+ ){0,2}signed (?:[\w'’,-]+ ){0,20}(?:mayor|city|council) of $"
)

TIES_ITSELF = re.compile(
    r"(?:['’]s)?(?:,[^,]{3,40},)?(?: (?:deputy |vice |lord )?(?:mayors?|councils?|officials|leaders|governor)(?: [\w'’.-]+){0,3}?)?(?: have| has| (?:are|is)(?: due| set| expected)? to| plan to| will| to)?(?: (?:jointly|formally|officially|today|now))? "
    r"(?:announc|sign|launch|form|agree|enter|forg|establish|seal|ink|creat|strik|struck|reach|conclud|unveil)\w*(?: plans)?(?: on| into| to sign| to renew)? (?:an?|their|the|new|its) (?:[\w-]+ ){0,4}?"
    r"(?:agreement|accord|pact|deal|partnership|alliance|memorandum|mou|protocol|charter|declaration|collaboration|treaty)(?!\w)"
)

SIGNS_IT = cue(
    r"(?:sign\w*|ink\w*|seal\w*|renew\w*|put (?:their|his|her|the) (?:names?|signatures?) to) (?:[\w'’-]+ ){0,4}"
    r"(?:agreement|pact|charter|accord|papers?|paperwork|documents?|memorandum|mou|deal|declaration|protocol|parchment|scroll|treaty|proclamation|reaffirmation|rededication|oath|pledge)s?|"
    r"(?:agreement|pact|charter|accord|papers|paperwork|documents?|memorandum|mou|deal|declaration|protocol|scroll|parchment|reaffirmation|rededication|oath|pledge) (?:was|were|has been|have been|will be|is to be|to be|is due to be) (?:\w+ )?(?:signed|inked|sealed|renewed)"
)
