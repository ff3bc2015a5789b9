"""English: the words for a tie, for what is done about it, and for what is only hoped for or recalled."""

from tracker.suggest.packs import cue

AGREEMENT_TYPES = {
    "sister_city": cue(
        r"sister[- ](?:cit(?:y|ies)|towns?|ports?|provinces?|states?|municipalit(?:y|ies)|communit(?:y|ies))|"
        r"twinn(?:ed|ings?)|twins? with|twin[- ](?:towns?|city|cities(?= of| with| agreement))|sisterhood|partner[- ](?:cit(?:y|ies)|towns?)|"
        r"sister relationship|(?:ties?|links?|relationship|bond|pact|charter|arrangement|agreement|partnership) "
        r"(?:with|to) (?:its|their|our) (?:\w+ )?(?:sister|twin)|twins|twinning \w+"
    ),
    "friendship": cue(
        r"friendship[- ]cit(?:y|ies)|friend(?:ship)?(?: and \w+)? (?:agreement|pact|treaty|accord|protocol|declaration)s?|"
        r"(?<!-)friendly cit(?:y|ies)|(?:decades?|years?)-old friendship with|tied the knot with|(?:agreement|pact|treaty|accord|protocol|declaration|charter)s? of friendship"
    ),
    "letter_of_intent": cue(r"(?:letter|statement|declaration|memorandum)s? of intent"),
    "declaration": cue(r"joint (?:declaration|statement|communique)|(?:bond|ties|friendship) with a declaration"),
    "mou": cue(
        r"memorand(?:um|ums|a) (?:of|on|for) (?:understanding|agreement|co-?operation|collaboration)|mous?|"
        r"(?:co-?operation|collaboration|partnership|exchange|project) (?:agreement|pact|deal|protocol|memorandum|accord|"
        r"treaty|document|plan|roadmap|charter)s?|(?:climate|port|cultural|city|economic|solidarity) partnership|"
        r"(?:formal|official|friendly|all) (?:ties|links|relations) with|(?:ties|links|relations) between the (?:two )?cities|"
        r"(?:agreement|pact|protocol|deal|accord|memorandum|road ?map|document)s?(?: \w+){0,2} "
        r"(?:on|of|for|to) (?:\w+ )?(?:co-?operat(?:ion|e)|partnership|collaborat(?:ion|e)|exchanges?)|"
        r"(?:the|its|their|a) (?:ties?|links?) with|(?:agreement|accord|pact|deal|protocol|memorandum)s? with (?:the )?(?:[\w'’-]+ ){0,4}(?:agency|institute|university|embassy|consulate|foundation|bank)|"
        # A bare accord is one of cities only where its parties are.
        r"(?:agreement|accord|pact|deal|protocol|memorandum)s?(?= (?:\w+ ){0,6}(?:with|between) (?:the )?"
        r"(?:\w+ ){0,3}(?:cit(?:y|ies)|municipality|mayors?|towns?) )"
    ),
}

AGREEMENT_ACTS = {
    "terminated": cue(
        r"terminat\w+|end(?:ed|s|ing)? (?:the|its|their|our|a|all) (?:[\w'’-]+ ){0,3}(?:relationship|agreement|ties|partnership|links?|"
        r"status|twinning|arrangement|pact|deal|friendship)s?|discontinu(?:ed|es|ing)|walk(?:ed|s) away from|sever(?:ed|s|ing)?|cut(?:s|ting)? (?:off )?(?:(?:all|its|formal|official|their|twinning|sister|sister-city|city) )*"
        r"(?:ties|links|relations)|w(?:i|ou)nd(?:s|ing)? up|dropped|drops|axe[ds]|br(?:oke|eaks?) off|"
        r"dissolv(?:e[ds]?|ing)|revok(?:e[ds]?|ing)|rescind(?:s|ed)?|cancel(?:s|led|ed|ling)?|scrap(?:s|ped)?|"
        r"withdr(?:ew|aws?|awn) from"
    ),
    "suspended": cue(
        r"suspend(?:ed|s|ing)?|suspension|paus(?:ed?|es|ing)|freez(?:e|es|ing)|froze|frozen|(?:on|in) "
        r"(?:hold|ice|abeyance)"
    ),
    "planned": cue(
        r"will (?:\w+ )?(?:be )?(?:\w+ )?(?:sign\w*|become|twin\w*|ink|seal|formali[sz]e|renew|establish|enter|travel|visit)|"
        r"(?:is|are) (?:due )?to (?:sign|become|ink|seal|formali[sz]e|twin|enter|establish|renew|conclude|put|be (?:signed|twinned))|"
        r"on (?:the|their|its) agenda|(?:next in line|on (?:the|its|their) way) (?:as|to)|should be (?:signing|putting)|plans? to|"
        r"(?:being prepared|preparing|prepares?) to (?:sign|ink|become|seal|twin)|set to (?!aside)|(?:is|are) expected to|intends? to|to be signed|upcoming|going to (?:sign|become|be|twin)|soon be"
    ),
    "approved": cue(
        r"approv(?:ed|es|al|ing)|"
        r"voted?s?(?: [\w-]+){0,3} (?:to (?:become|approve|establish|adopt|add|form|enter|extend|renew|sign|formali[sz]e|join)|"
        r"in favou?r)|okay(?:ed|s)|greenli(?:t|ghted)|green-li(?:t|ghted|ghts)|rubber-?stamp(?:ed|s)|"
        r"backed|(?:was|were|been) (?:carried|passed)|(?:councill?ors|council) (?:have |has )?agreed to|clear(?:ed|s) (?:a|the)|"
        r"adopt(?:ed|s)(?! (?:[\w-]+ ){0,6}(?:affirming|supporting|in support|condemning|expressing))|ratif(?:ied|ies)|endors(?:ed|es)|authori[sz](?:ed|es)|passed (?:a|the) (?:resolution|motion)|"
        r"(?:gave|given|gives|giving) (?:its |the |final |a )*(?:approval|green light|nod|go-ahead|blessing)"
    ),
    "renewed": cue(
        r"renew(?:ed|s|al|ing)?|extend(?:ed|s|ing)? (?:the|its|their|a|an)|prolong(?:ed|s)|roll(?:ed|s) over|re-?sign(?:ed|s)"
    ),
    "signed": cue(
        r"sign(?:ed|s|ing)?|seal(?:ed|s)?|ink(?:ed|s)?|bec(?:ame|omes?)|conclud(?:ed|es)|establish(?:e[ds]|ing)?|"
        r"formali[sz](?:ed|es|ing)|enter(?:ed|s) into|renew(?:ed|s|al|ing)?|twin(?:ned|s) with|(?:are|is|been) twinned|"
        r"forg(?:ed?|es)|cement(?:ed|s)|finali[sz](?:ed|es)|reach(?:ed|es)|struck|extend(?:ed|s)|enter(?:ed|s)|"
        r"(?:is|are|were) (?:now |officially |formally ){1,2}(?:a |the )?(?:\w+ )?(?:sister|twin|partner|friendship)|made official|pen to paper|"
        r"agreed to (?:become|establish|form|twin|sign)|"
        r"add(?:ed|s)|exchang(?:ed|es)|declar(?:ed|es)|renewing|launch(?:ed|es)|join(?:ed|s)|put (?:their|his|her) "
        r"(?:names?|signatures?) to|signatures?|re-?sign(?:ed|s)|re-?affirm(?:ed|s|ing)|roll(?:ed|s) over|prolong(?:ed|s)|"
        r"reviv(?:ed|es)|tied the knot|re-?establish\w+|struck up|drawn up|renewing|clinch(?:ed|es)|put in place"
    ),
    "proposed": cue(
        r"^(?:adopt|approve|pass) (?:a|the) (?:resolution|ordinance|motion)|direct(?:ed|s)? staff to|resolution authori[sz]ing|draft (?:ordinance|resolution)|before the (?:\w+ ){0,2}(?:committee|council)|"
        r"(?:tabled|introduced|submitted|put forward|moved|filed) (?:a|the) (?:\w+ )?(?:motion|proposal|resolution|bill)|notice of motion"
    ),
    "negotiated": cue(
        r"(?:is|are|has been|have been) (?:explor|consider|mull|weigh|discuss)ing|(?:explores|considers|mulls|weighs)|"
        r"in (?:\w+ )?(?:talks|negotiations?)|negotiat(?:es?|ing|ions?)|hold(?:s|ing)? talks|talks (?:on|about|over|are)"
    ),
}

HOPES = cue(
    r"propos\w+|hop(?:es|ed|ing)|could|should|would(?! (?:sever|suspend|end|cut|terminate|drop|pause|freeze|break|dissolve))|interested in|suggest\w*|invit(?:ed|es)|call(?:ed|s|ing)? (?:for|on|upon)|"
    r"express\w+ (?:\w+ )?(?:interest|readiness|willingness|desire)|(?:ready|prepared) (?:to|for)|(?:discuss|explor|consider|study|mull)\w*|"
    r"asked|urg(?:ed|es|ing)|wants? to|seek(?:s|ing)? to|readiness|willingness|eager(?:ness)?|keen to|aim(?:s|ing)? to|in talks|(?:is|are|been) negotiating|possibility|potential|pitch\w*"
)

RECALLED = cue(
    r"previously|already|since (?:the )?\d{4}|in (?:\w+ )?(?:19\d\d|200\d)|had (?:been|signed|become)|long-?standing|founded|"
    r"(?:has|have) been (?:a )?(?:sister|twin|twinned|friend)\w*|dat(?:es|ing) back|(?:years?|decades?) ago|last year|"
    r"anniversary(?!.*(?:sign|renew))|is one of|other sister cities|earlier (?:signed|agreement)|originally|first signed"
)
