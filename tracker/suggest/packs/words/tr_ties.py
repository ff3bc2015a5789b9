"""Turkish: the words for ties between cities, for what is done about them, and for what is only hoped."""

from tracker.suggest.packs import cue

AGREEMENT_TYPES = {
    "sister_city": cue(
        r"kardesli[gk]\w*(?= (?:\w+ ){0,2}(?:kur|tesis))|kardeslig\w*(?= (?:\w+ ){0,3}(?:imza|protokol|onay|kabul|ilan|ilk|baslat|askiya|fesh|iptal|son|dondur|bitir|yenile))|kardes (?:il|ilce|liman|olma|oldu|olacak|oluyor|olun|kenti|sehri)\w*|ikiz (?:sehir|kent)\w*|(?:iki|her iki) (?:sehir|kent) (?:kardes|arasinda kardeslik)|"
        r"kardes[- ]?(?:sehir|sehr|kent|belediye)\w*|kardeslik (?:protokol|anlasma|bag|iliski|sozlesme)\w*|"
        r"kardes ilan\w*|kardeslik (?:talep|taleb|teklif|basvuru|oneri|iste[gk]|kopru|hukuk)\w*"
    ),
    "friendship": cue(
        r"dostluk (?:ve \w+ )?(?:sozlesme|mutabakat|kopru|bildirge)\w*|dostluk,? kardeslik|"
        r"dostluk (?:protokol|anlasma|belge)\w*|dost (?:sehir|kent)\w*|dostluk ve (?:is ?birligi|kardeslik)\w*"
    ),
    "letter_of_intent": cue(r"(?:iyi )?niyet (?:mektub|mektup|beyan|protokol|bildirge|belge|sozlesme|anlasma|metn)\w*"),
    "declaration": cue(r"ortak (?:bildiri|deklarasyon|bildirge)\w*"),
    "addendum": cue(r"ek protokol\w*"),
    "mou": cue(
        r"(?:is ?birligi|ortaklik|isbirligine|isbirligine dair|calisma|degisim|kultur|egitim|turizm|teknik destek) (?:\w+ ){0,2}(?:protokol|anlasma|sozlesme|mutabakat|belge|mutabakati|metn|yol haritasi)\w*|(?:ikili|karsilikli|uluslararasi|stratejik) (?:is ?birligi|ortaklik|protokol|anlasma)\w*|yol haritasi\w*|is ?birlig(?:i|ine|ini)(?= (?:\w+ ){0,2}(?:imza|protokol|anlas|mutabak|yenile|uzat))|(?:protokol|anlasma|sozlesme)(?:u|un|unu|une|si|sini|sine|ler\w*|ye|yi)?(?= (?:\w+ ){0,1}(?:imza|yenile|uzat|feshe|onayla)| (?:(?:bir|iki|uc|dort|bes|on|\d+|yil|ay|daha|sureyle|yilligina) ){1,4}(?:uzat|yenile))|imzalar(?= atildi)|is ?birligi anlasmasina|iyi niyet|"
        r"mutabakat (?:zapt|zabit|metn|metin|muhtira|belge)\w*|mutabakat\w*|"
        r"(?:protokol|anlasma|sozlesme)\w*(?= (?:\w+ ){0,2}imza)|"
        r"is ?birlig\w*(?= (?:\w+ ){0,2}(?:sonlandir|askiya|dondur|bitir|kest|kesil))|"
        r"(?:is ?birligi|ortaklik)(?: ve \w+| \w+)? (?:protokol|anlasma|sozlesme|mutabakat|belge)\w*"
    ),
}

AGREEMENT_ACTS = {
    "terminated": cue(
        r"fesh\w+|iptal\w*|son (?:verdi|verildi|verme|veril)\w*|sona er\w*|bitir(?:di|ildi)|kes(?:ti|ildi)(?= |\.|,)|yururlukten kald\w*|noktala(?:di|ndi)\w*|(?:suresi|gecerliligi) (?:doldu|bitti)|cekil(?:di|me)\w*|yenilenmeyece\w*|ayril(?:di|ma)\w*|"
        r"feshet\w*|feshed\w*|fesih|iptal (?:etti|edildi|etme\w*|edilme\w*)|sona er(?:di|dir)\w*|sonlandir\w*"
    ),
    "suspended": cue(
        r"ask[iı]ya\w*|dondur\w*|rafa kaldir\w*|durdur(?:du|uldu|ma|ulma)\w*|ara ver(?:di|ildi|ilme)\w*|beklemeye al\w*|"
        r"askiya al\w*|dondur(?:du|uldu|ma|ulma)\w*"
    ),
    "approved": cue(
        r"onay(?:landi|ladi|lanarak|lanmis|landigi)\w*|onayi? ald\w*|onaydan gec\w*|oy ?birlig\w*|oy ?coklug\w*|karar (?:verdi|verildi|ald|alind|cikt)\w*|karari? (?:alindi|aldi|cikti|verildi)|meclis\w* (?:karar|onay)\w*|gecti(?= |\.)|yetki (?:verdi|verildi|verilme|ald)\w*|tasdik\w*|yesil isik\w*|benimse(?:di|ndi)\w*|uygun goruldu|"
        # A guest is received in the same words: «heyet makamda kabul edildi».
        r"(?:meclis|teklif|onerge|karar|komisyon|gundem|oy(?:u|la))\w*(?:,? [\w'-]+){0,9} kabul (?:gor|ed|et)\w*|"
        r"(?:sehir|kent|olun|olma|iliski|protokol|anlasma|kardeslig)\w*(?: \w+){0,2} kabul (?:gor|ed|et)\w*|"
        r"onayla(?:n)?(?:di|digi|yan|yarak|mis)\w*|oy ?birligi\w*|oy ?coklugu\w*|"
        r"karara bagla\w*|karar(?:i|ini)? al(?:in)?di\w*|uygun (?:bul|gor)\w*|onay (?:verdi|verildi|cikti)|"
        r"onayindan gec\w*|meclisten gec\w*"
    ),
    "planned": cue(
        r"(?:imza toreni|imzalar|protokol)\w* (?:\w+ ){0,5}(?:atilaca|yapilaca|duzenlenece|gerceklestirilece)[kg]\w*|yenilenece[kg]\w*|uzatilaca[kg]\w*|imza altina alinaca[kg]\w*|imzalanmasi (?:\w+ ){0,2}(?:bekleni|ongorul|planlan|hedeflen)\w*|(?:hazirlan|hazirlik|gorusul)\w*(?= (?:\w+ ){0,2}(?:protokol|anlasma))|kardes (?:sehir|kent) ilan edilece[kg]\w*|"
        r"imzala(?:n|y)aca[kg]\w*|imza at(?:il)?aca[kg]\w*|(?:sehir|kent|kardes) (?:olaca[kg]|oluyor)\w*|"
        r"(?:imzala(?:n)?ma|kurulma|olma)\w* (?:\w+ )?(?:planl|bekleni|beklendi|ongorul|hazirlan|hazirlig)\w*|"
        r"hayata gecirilece[kg]\w*|kur(?:ul)?aca[kg]\w*"
    ),
    "renewed": cue(r"yenile(?!nebil)\w+|uzat(?:ti|ildi|il|ma|mis)\w*|tazele(?:di|ndi)\w*"),
    "signed": cue(
        r"imza\w*(?: \w+){0,2} at(?:ti|tilar|ildi|an|arak|tik|ilan|mis|ma)\w*|attigimiz imza\w*|imza (?:torenin|koyd|altina|sahib)\w*|imzalan\w+|imzalad\w*|imzalay\w*|imza(?:lar|yi|ya|si)|imzasi|muhur\w*|uzat(?:ti|ildi|il|ma|mis)\w*|yenile\w+|tazele(?:di|ndi)\w*|kuruldu|kurdu\w*|kurulma\w*|tesis (?:etti|edil)\w*|hayata gec\w*|yururluge gir\w*|(?:sehir|kent|kardes|kardes belediye)(?:i)? (?:ol|oldu|olan|ilan|oldular|olduk|yapildi)\w*|ilan (?:etti|edildi|edilen)\w*|anlas(?:ti|tilar|maya var)\w*|mutabik kal\w*|mutabakata var\w*|taclan\w*|guclendir\w*|pekistir\w*|el sikis\w*|baglan\w*|adim at(?:ti|ildi)\w*|"
        r"imzala\w+|imza (?:atti|attilar|atildi|atan|atarak|toreni\w*|altina)|imzalar(?:i)? (?:atildi|atti)|"
        r"imzasi\w*|(?:sehir|kent|kardes) (?:oldu|ilan edildi|statusu)\w*|artik kardes|kuruldu|kurdu\w*|"
        r"hayata gec(?:ti|irildi)|yenile(?:n)?di\w*|imza koy(?:du|dular|an)|"
        r"(?:anlasma\w*|protokol\w*) (?:yap(?:ti|ildi|ilan)|gerceklestir\w+)|eklendi|tesis edildi|resmiles\w+|pekis\w+"
    ),
    "proposed": cue(
        r"(?:iste(?:k|g|dik)|teklif|oneri)\w*(?: \w+){0,3} (?:ilet|sun|getir|gotur|ac)(?:ti|du|di|tu|erek|arak|uldu|ildi)\w*|"
        r"(?:kardes|dost) (?:sehir|kent) ol\w*(?: \w+){0,2} (?:onerdi|teklif et|davet et)\w*|"
        r"(?:kardes(?:lik)?|dostluk|is ?birligi)(?: \w+){0,2} (?:talep|taleb|teklif|basvuru|oneri)\w*(?:,? [\w'-]+){0,10} "
        r"(?:havale|gonderil|sevk|ilet|sun(?:du|uldu)|geldi|yap(?:ti|ildi)|gundem|gorusul|degerlendir|incelen|komisyon)\w*|"
        r"gelen (?:kardes(?:lik)?|dostluk)(?: \w+)? (?:talep|taleb|teklif|basvuru)\w*|"
        # What a council puts off has been put before it.
        r"(?:madde|teklif|onerge|protokol|konu)\w*(?:,? [\w'\"-]+){0,12} komisyon\w* (?:iade|geri|havale|sevk|gonder)\w*|gundemden (?:cek|cikar)\w*|"
        r"kardes (?:sehir|kent|belediye)\w* (?:ol|olma|olun)\w*(?: [\w']+){0,8} (?:basvur|izin iste|gorus iste|talep)\w*|"
        r"(?:onerge|teklif)\w*(?: \w+){0,3} meclis\w*|meclis\w*(?: \w+){0,4} (?:onerge|teklif)\w*"
    ),
    "negotiated": cue(
        r"muzakere\w*|(?:protokol|anlasma|kardeslig|kardes (?:sehir|kent))\w*(?: \w+){0,3} (?:icin|konusu\w*|hakkinda|uzerine) (?:\w+ ){0,2}(?:gorus|konus|istisare|ele al|masaya)\w*|imzalanmasi(?: da| de)? (?:konusul|gorusul|degerlendiril)\w*|gorusmeler\w* (?:sur|devam|basla)\w*"
    ),
}

HOPES = cue(
    r"fikri\w*|ele alin\w*|imzalanmasi(?: da| de)? (?:konusul|gorusul|degerlendiril)\w*|um(?:ut|ud|uyor)\w*|temenni\w*|isti(?:yor|yoruz)\w*|istedi\w*|isteg\w*|istek\w*|oner(?:di|iyor|en|isi)\w*|"
    r"teklif\w*|hazir (?:oldu\w*|olduk\w*)|hazir(?:iz|dir)|dile(?:di|dik|gi|r|riz)(?!\w)|arzu\w*|"
    r"(?:imzalan|imzalay|ol|kur|kurul)abil\w*|olmali\w*|cagrisi\w*|sicak bak\w*|niyetinde\w*|havale (?:etti|edildi)\w*"
)
