"""Turkish.

The verb ends the sentence, suffixes grow on every word, and the owner of an office stands before it.
"""

import re

from tracker.suggest.packs import Pack, cue

# «İngiltere'nin Ankara Büyükelçisi»: the genitive and the capital where one serves are part of the office's words.
# «Himeji kentinden gelen heyet»: so do the words by which somebody comes from a town.
_OF_WHOM = (
    r"(?:n?[iu]n (?:ankara |istanbul )?)?(?:(?:kent|sehr|ilces|belediyes)i(?:nden)? )?(?:gelen |yonelik )?(?:eski )?"
)
_NO_MONTH = "".join(
    rf"(?<!{month} )" for month in "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik".split()
)

PACK = Pack(
    code="tr",
    stop_words=cue(r"ve|bir|bu|ile|icin|olarak|olan|da|de|cok|arasinda|ise|gibi|daha|en|ya|in|un|nin|nun|ta|te"),
    acts_as_city=(
        r"{city}(?:'n?[iu]n)? (?:buyuksehir )?(?:belediye\w*|meclis\w*|sehir meclis\w*|valilig\w*|kent konsey\w*)",
        r"(?:kardes|ev sahibi) (?:sehir|kent) {city}",
        r"{city}",
    ),
    city_before=cue(
        r"baskenti?|kardes sehri?|kardes kenti?|sehri|kenti|\w+'n?[iu]n|\w+ sehirlerinden|\w+ kentlerinden"
    ),
    country_after=cue(r"(?:,)?"),
    common_words=frozenset(
        "bina ordu van batman bolu kars mus agri usak as os nice most san man bor tire kazan biga kale mert deniz baris umut "
        "efe ege kemer bati dogu guney kuzey merkez yeni eski saray cumhuriyet ataturk fatih osman mehmet ali hasan "
        "orhan kaya demir aydin ada bar ham split genel meclis baskan belediye bir on uc dort alan ana baba kent bey "
        "pasa sultan selim turan uzun ocak mart nisan son sari mali lima".split()
    ),
    demonyms={
        "alman": "DE",
        "fransiz": "FR",
        "rus": "RU",
        "cinli": "CN",
        "cin": "CN",
        "japon": "JP",
        "koreli": "KR",
        "guney koreli": "KR",
        "hintli": "IN",
        "irakli": "IQ",
        "iranli": "IR",
        "afgan": "AF",
        "pakistanli": "PK",
        "italyan": "IT",
        "ispanyol": "ES",
        "avusturyali": "AT",
        "macar": "HU",
        "malezyali": "MY",
        "brezilyali": "BR",
        "tacik": "TJ",
        "kibrisli": "CY",
        "hollandali": "NL",
        "belcikali": "BE",
        "isvicreli": "CH",
        "endonezyali": "ID",
        "ermeni": "AM",
        "gurcu": "GE",
        "ozbek": "UZ",
        "kazak": "KZ",
        "kirgiz": "KG",
        "turkmen": "TM",
        "azerbaycanli": "AZ",
        "azeri": "AZ",
        "polonyali": "PL",
        "yunan": "GR",
        "yunanistanli": "GR",
        "ingiliz": "GB",
        "amerikali": "US",
        "kanadali": "CA",
        "suriyeli": "SY",
        "lubnanli": "LB",
        "filistinli": "PS",
        "misirli": "EG",
        "tunuslu": "TN",
        "fasli": "MA",
        "cezayirli": "DZ",
        "libyali": "LY",
        "katarli": "QA",
        "suudi": "SA",
        "bosnali": "BA",
        "bosnak": "BA",
        "sirp": "RS",
        "hirvat": "HR",
        "arnavut": "AL",
        "kosovali": "XK",
        "makedon": "MK",
        "makedonyali": "MK",
        "karadagli": "ME",
        "bulgar": "BG",
        "romen": "RO",
        "moldovali": "MD",
        "ukraynali": "UA",
        "portekizli": "PT",
        "isvecli": "SE",
        "norvecli": "NO",
        "danimarkali": "DK",
        "fin": "FI",
        "kubali": "CU",
        "turk": "TR",
        "slovak": "SK",
        "sloven": "SI",
        "slovenyali": "SI",
        "cek": "CZ",
        "irlandali": "IE",
        "iskoc": "GB",
        "isvicre": "CH",
        "litvanyali": "LT",
        "letonyali": "LV",
        "estonyali": "EE",
        "finlandiyali": "FI",
        "izlandali": "IS",
        "avusturya": "AT",
        "avustralyali": "AU",
        "meksikali": "MX",
        "arjantinli": "AR",
        "silili": "CL",
        "kolombiyali": "CO",
        "venezuelali": "VE",
        "urdunlu": "JO",
        "yemenli": "YE",
        "kuveytli": "KW",
        "bahreynli": "BH",
        "ummanli": "OM",
        "sudanli": "SD",
        "somalili": "SO",
        "etiyopyali": "ET",
        "kenyali": "KE",
        "nijeryali": "NG",
        "nijerli": "NE",
        "senegalli": "SN",
        "ganali": "GH",
        "cibutili": "DJ",
        "cadli": "TD",
        "moritanyali": "MR",
        "guney afrikali": "ZA",
        "vietnamli": "VN",
        "taylandli": "TH",
        "filipinli": "PH",
        "bangladesli": "BD",
        "nepalli": "NP",
        "mogol": "MN",
        "singapurlu": "SG",
        "israilli": "IL",
        "belaruslu": "BY",
        "ukrayna": "UA",
    },
    agreement_types={
        "sister_city": cue(
            r"kardeslig\w*(?= (?:\w+ ){0,3}(?:imza|protokol|onay|kabul|ilan|ilk|baslat))|kardes (?:il|ilce|liman|olma|oldu|olacak|kenti|sehri)\w*|ikiz (?:sehir|kent)\w*|(?:iki|her iki) (?:sehir|kent) (?:kardes|arasinda kardeslik)|"
            r"kardes[- ]?(?:sehir|sehr|kent|belediye)\w*|kardeslik (?:protokol|anlasma|bag|iliski|sozlesme)\w*|"
            r"kardes ilan\w*"
        ),
        "friendship": cue(
            r"dostluk (?:ve \w+ )?(?:sozlesme|mutabakat|kopru|bildirge)\w*|dostluk,? kardeslik|"
            r"dostluk (?:protokol|anlasma|belge)\w*|dost (?:sehir|kent)\w*|dostluk ve (?:is ?birligi|kardeslik)\w*"
        ),
        "letter_of_intent": cue(
            r"(?:iyi )?niyet (?:mektub|mektup|beyan|protokol|bildirge|belge|sozlesme|anlasma|metn)\w*"
        ),
        "declaration": cue(r"ortak (?:bildiri|deklarasyon|bildirge)\w*"),
        "addendum": cue(r"ek protokol\w*"),
        "mou": cue(
            r"(?:is ?birligi|ortaklik|isbirligine|isbirligine dair|calisma|degisim|kultur|egitim|turizm|teknik destek) (?:\w+ ){0,2}(?:protokol|anlasma|sozlesme|mutabakat|belge|mutabakati|metn|yol haritasi)\w*|(?:ikili|karsilikli|uluslararasi|stratejik) (?:is ?birligi|ortaklik|protokol|anlasma)\w*|yol haritasi\w*|is ?birlig(?:i|ine|ini)(?= (?:\w+ ){0,2}(?:imza|protokol|anlas|mutabak|yenile|uzat))|(?:protokol|anlasma|sozlesme)(?:u|un|unu|une|si|sini|sine|ler\w*|ye|yi)?(?= (?:\w+ ){0,1}(?:imza|yenile|uzat|feshe|onayla))|imzalar(?= atildi)|is ?birligi anlasmasina|iyi niyet|"
            r"mutabakat (?:zapt|zabit|metn|metin|muhtira|belge)\w*|mutabakat\w*|"
            r"(?:is ?birligi|ortaklik)(?: ve \w+| \w+)? (?:protokol|anlasma|sozlesme|mutabakat|belge)\w*"
        ),
    },
    agreement_acts={
        "terminated": cue(
            r"fesh\w+|iptal\w*|son (?:verdi|verildi|verme|veril)\w*|sona er\w*|bitir(?:di|ildi)|kes(?:ti|ildi)(?= |\.|,)|yururlukten kald\w*|noktala(?:di|ndi)\w*|(?:suresi|gecerliligi) (?:doldu|bitti)|cekil(?:di|me)\w*|yenilenmeyece\w*|ayril(?:di|ma)\w*|"
            r"feshet\w*|feshed\w*|fesih|iptal (?:etti|edildi|etme\w*|edilme\w*)|sona er(?:di|dir)\w*|sonlandir\w*"
        ),
        "suspended": cue(
            r"ask[iı]ya\w*|dondur\w*|rafa kaldir\w*|durdur(?:du|uldu|ma|ulma)\w*|ara ver(?:di|ildi|ilme)\w*|beklemeye al\w*|"
            r"askiya al\w*|dondur(?:du|uldu|ma|ulma)\w*"
        ),
        "approved": cue(
            r"onay(?:landi|ladi|lanarak|lanmis|landigi)\w*|onayi? ald\w*|onaydan gec\w*|oy ?birlig\w*|oy ?coklug\w*|kabul (?:gordu|edil|et)\w*|karar (?:verdi|verildi|ald|alind|cikt)\w*|karari? (?:alindi|aldi|cikti|verildi)|meclis\w* (?:karar|onay)\w*|gecti(?= |\.)|yetki (?:verdi|verildi|verilme|ald)\w*|tasdik\w*|yesil isik\w*|benimse(?:di|ndi)\w*|uygun goruldu|kabul edildi|"
            r"onayla(?:n)?(?:di|digi|yan|yarak|mis)\w*|oy ?birligi\w*|oy ?coklugu\w*|kabul (?:edildi|etti)\w*|"
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
            r"imza\w*(?: \w+){0,2} at(?:ti|tilar|ildi|an|arak|tik|ilan|mis|ma)\w*|attigimiz imza\w*|imza (?:torenin|koyd|altina|sahib)\w*|imzalan\w+|imzalad\w*|imzalay\w*|imza(?:lar|yi|ya|si)|imzasi|muhur\w*|uzat(?:ti|ildi|il|ma|mis)\w*|yenile\w+|tazele(?:di|ndi)\w*|kuruldu|kurdu\w*|kurulma\w*|tesis (?:etti|edil)\w*|hayata gec\w*|yururluge gir\w*|(?:sehir|kent|kardes)(?:i)? (?:ol|oldu|olan|ilan|oldular|olduk|yapildi)\w*|ilan (?:etti|edildi|edilen)\w*|anlas(?:ti|tilar|maya var)\w*|mutabik kal\w*|mutabakata var\w*|taclan\w*|guclendir\w*|pekistir\w*|el sikis\w*|baglan\w*|adim at(?:ti|ildi)\w*|"
            r"imzala\w+|imza (?:atti|attilar|atildi|atan|atarak|toreni\w*|altina)|imzalar(?:i)? (?:atildi|atti)|"
            r"imzasi\w*|(?:sehir|kent|kardes) (?:oldu|ilan edildi|statusu)\w*|artik kardes|kuruldu|kurdu\w*|"
            r"hayata gec(?:ti|irildi)|yenile(?:n)?di\w*|imza koy(?:du|dular|an)|"
            r"(?:anlasma\w*|protokol\w*) (?:yap(?:ti|ildi|ilan)|gerceklestir\w+)|eklendi|tesis edildi|resmiles\w+|pekis\w+"
        ),
        "proposed": cue(
            r"(?:iste(?:k|g|dik)|teklif|oneri)\w*(?: \w+){0,3} (?:ilet|sun|getir|gotur|ac)(?:ti|du|di|tu|erek|arak|uldu|ildi)\w*|"
            r"(?:kardes|dost) (?:sehir|kent) ol\w*(?: \w+){0,2} (?:onerdi|teklif et|davet et)\w*|"
            r"(?:onerge|teklif)\w*(?: \w+){0,3} meclis\w*|meclis\w*(?: \w+){0,4} (?:onerge|teklif)\w*"
        ),
        "negotiated": cue(
            r"muzakere\w*|imzalanmasi(?: da| de)? (?:konusul|gorusul|degerlendiril)\w*|gorusmeler\w* (?:sur|devam|basla)\w*"
        ),
    },
    hopes=cue(
        r"fikri\w*|ele alin\w*|imzalanmasi(?: da| de)? (?:konusul|gorusul|degerlendiril)\w*|um(?:ut|ud|uyor)\w*|temenni\w*|isti(?:yor|yoruz)\w*|istedi\w*|isteg\w*|istek\w*|oner(?:di|iyor|en|isi)\w*|"
        r"teklif\w*|hazir (?:oldu\w*|olduk\w*)|hazir(?:iz|dir)|dile(?:di|dik|gi|r|riz)(?!\w)|arzu\w*|"
        r"(?:imzalan|imzalay|ol|kur|kurul)abil\w*|olmali\w*|cagrisi\w*|sicak bak\w*|niyetinde\w*|havale (?:etti|edildi)\w*"
    ),
    recalled=cue(
        rf"daha once(?:ki|den)?|onceden|onceki yil\w*|yil once|yillar once|{_NO_MONTH}\d{{4}}(?: yilinda\w*|'[dt][ae]n?)|"
        r"(?:beri|bu yana|yillardir)|yil ?donumu\w*|gecmiste\w*|hatirlat\w+|\w+m[iu]sti|\w+misti\w*|mevcut|"
        r"gecen yil\w*"
    ),
    negated=cue(
        r"\w+(?:medi|madi|mediler|madilar|medik|madik|memis|mamis|memisti|mamisti|medigi|madigi)|"
        r"\w+(?:medig|madig|meyece|mayaca)\w+|\w+(?:m[iu]yor)(?:du|lar|uz)?|degil\w*|reddet\w*|reddedil\w*|"
        r"yalanla\w*|vazgec\w*|rafa kald\w*|sonucsuz|suya dus\w*"
    ),
    hearsay=cue(
        r"iddia(?:lar\w*|ya|sina|si|larina)?|soylenti\w*|dedikodu\w*|konusuluyor|one surul\w+|kulislerde|belki|"
        r"\w+(?:abilir|ebilir)(?:ler)?"
    ),
    ahead=cue(
        r"(?!gelecek|icecek|yiyecek|giyecek)\w+(?:ecek|acak)(?:ler|lar|tir|iz)?|\w{3,}(?:eceg|acag|ecekler|acaklar)i\w*|"
        r"planl(?:iyor|aniyor|ani)\w*|hedefl(?:iyor|eniyor)\w*|basvur\w+|aday(?:ligi|lik|i)?|"
        r"istiyor\w*|istedigini|hazirlaniyor\w*|beklen(?:iyor|mekte)\w*"
    ),
    meeting=cue(
        r"gez(?:di|diler|erek|dirdi)\w*|incelemelerde bulun\w*|agirla(?:n|d)\w*|misafir(?!perver)\w*|konuk(?!sever)\w*|konugu\w*|ev sahipligi\w*|buyur et\w*|hos ?geldin\w*|kabulunde|kabul etti\w*|iade-?i ziyaret\w*|makam(?:inda|ina) (?:ziyaret|kabul|agirla)\w*|temas(?:lar|ta|larda)\w*|istisare\w*|fikir alisveris\w*|gorus alisveris\w*|toplanti yap\w*|toplantisi gerceklestir\w*|bulus\w+|yemek\w* (?:bir araya|agirla)\w*|geldi(?:ler)?(?= |\.)|gelen(?= (?:\w+ ){0,3}heyet)|sehre gel\w*|ugurla\w*|karsila\w*|ikili gorusme\w*|nezaket|hediye (?:takdim|ver)\w*|plaket\w*|takdim et\w*|"
        r"gorustu\w*|gorusme\w*|gorusen|goruserek|gorusup|bir araya gel\w*|bulus(?:tu|ma|an|arak|up)\w*|agirla\w+|"
        r"kabul (?:etti|eden|ederek|edildi)\w*|ziyaret\w*|karsila(?:di|ndi|yan|yarak)\w*|"
        r"(?:konuk|misafir) (?:etti|eden|edildi|oldu|ederek)\w*|konugu\w*|ev sahipligi\w*|temaslar\w*|istisare\w*"
    ),
    meeting_types={
        "online": cue(r"cevrim ?ici|video ?konferans\w*|online|telekonferans\w*"),
        "side": cue(r"marjinda|kulisinde|oturum aralarinda|vesilesiyle"),
        "courtesy": cue(r"nezaket ziyaret\w*|veda ziyaret\w*|iade-?i ziyaret\w*|hayirli olsun ziyaret\w*"),
    },
    office=(
        rf"{_OF_WHOM}(?:(?:buyuksehir |metropol |il |ilce )?belediye(?:si|si'?nin|nin)? (?:meclisi )?(?:es ?)?baskan\w*"
        r"(?: (?:yardimci|vekil|danisman)\w*)?|(?:belediye(?:si)? |buyuksehir belediyesi |parlamento |is )?heyet\w*|"
        r"(?:buyuk)?elci(?!li)\w*|(?:fahri )?(?:bas)?konsolos(?!lu)\w*|maslahatguzar\w*|"
        r"vali(?:si|sini|siyle|sine|sinin)|genel sekreter\w*|(?:disisleri |kultur |cevre |turizm )?bakan(?:i|ini|iyla|ina|inin)|"
        r"cumhurbaskan\w*|temsilci(?!li)\w*|milletvekil\w*|es ?baskan\w*|meclis baskan\w*|baskan(?:i|ini|iyla|ina|inin))"
    ),
    office_order="owner first",
    groups=cue(r"heyet\w*|baskanlar\w*|temsilciler\w*|konuklar\w*|buyukelciler\w*"),
    # A network that one joins takes the dative: «Metropolis'e katıldı». An event that one attends does too.
    member=cue(
        r"\A'?[ny]?[ae] (?:\w+ ){0,2}(?:katil|dahil ol|dahil ed|kabul ed|uye)\w*|uyelig\w*|uyesi\w*|uye ol\w*|agina (?:girdi|katil|dahil|kabul)\w*|birligine (?:katil|uye|dahil)\w*|ailesine (?:katil|dahil)\w*|catisi altina|"
        r"uye\w*|\A'?[ny]?[ae] (?:katil|dahil ol|dahil ed|kabul ed)\w*|agina (?:katil|dahil)\w*"
    ),
    levels={
        "observer": cue(r"gozlemci (?:uye|statu)\w*"),
        "associate": cue(r"ortak uye\w*"),
        "honorary": cue(r"(?:onursal|fahri) uye\w*"),
        "full": cue(r"(?:tam|asil|asli) uye\w*"),
    },
    others=cue(r"diger (?:uye )?(?:sehir|kent|belediye|uye)\w*|uye (?:sehir|kent|belediye|ulke)\w*|yeni uye\w*"),
    bodies=(
        r"yonetim kurulu|denetim kurulu|yurutme kurulu|yurutme komitesi|icra kurulu|yonetim konseyi|dunya konseyi|genel kurulu?|"
        r"(?:\w+ ){0,3}komite(?:si)?|(?:\w+ ){0,3}komisyonu?|(?:\w+ )?calisma grubu|(?:\w+ )?konseyi|sekretaryasi?"
    ),
    seat_roles={
        "co_president": cue(r"es ?baskanli\w*|es ?baskani?"),
        "vice_president": cue(r"(?<!belediye )baskan (?:yardimci|vekil)(?:lig|si|lik)\w*|baskan yardimciligi\w*"),
        "treasurer": cue(r"sayman\w*"),
        "alternate": cue(r"yedek uye\w*"),
        "president": cue(r"(?<!belediye )baskanlig\w*|donem baskan\w*"),
        "member": cue(r"uye\w*"),
    },
    chosen=cue(
        r"sec(?:ti|tiler|ilen|ildi|im)\w*|getiril\w+|atan\w+|yeniden sec\w*|oy ?birligiyle|gorev\w* (?:basla|ustlen|getiril|devral|al)\w*|uye olarak sec\w*|"
        r"secil\w+|atan(?:di|mis|an)\w*|getirildi|ustlen\w+|devral\w*|gorevine|gorevini"
    ),
    event=(
        r"(?:zirve|kongre|konferans|forum|sempozyum|festival|fuar|calistay|kurultay|genel kurul|asamble|bulusma|expo)"
        r"(?:lar|ler)?(?:\w{0,5})(?:'\w+)?"
    ),
    attends=cue(
        r"istirak et\w*|istirak eden\w*|katildi\w*|katilim saglad\w*|yer al\w*|konusma(?:ci|si|da)\w*|sunum\w*|panel\w* (?:konus|katil)\w*|davetli\w*|davet uzerine|bulundu|hazir bulun\w*|acilis\w* (?:yapti|katildi|bulundu)|sahne ald\w*|stant ac\w*|stand ac\w*|anlat(?:ti|an|arak)\w*|paylas(?:ti|an|arak)\w*|baskanlik (?:etti|yapti)|heyet\w* (?:ile|halinde)|baglan(?:di|arak)\w*|seslen(?:di|en|erek)\w*|odul\w* ald\w*|tanitti\w*|"
        r"katildi\w*|katilan\w*|katilim\w*|katilaca[kg]\w*|katilarak|katiliyor\w*|yer al(?:di|an|aca)\w*|"
        r"temsil (?:et|ed)\w*|konusma yap\w*|konusmaci\w*|hitap et\w*|sunum yap\w*|hazir bulun\w*|konustu|"
        r"ev sahipligi (?:yap|et)\w*"
    ),
    international=cue(
        r"uluslararasi|dunya|kuresel|asya|avrupa|afrika|ulke\w*|belediye baskanlari\w*|birlesmis milletler|akdeniz|"
        r"balkan\w*|turk dunyasi|avrasya|u20"
    ),
    capacities={
        "speaker": cue(r"konusmaci\w*|konusma yap\w*|hitap et\w*|sunum yap\w*"),
        "host": cue(r"ev sahipligi\w*|ev sahibi\w*"),
        "observer": cue(r"gozlemci\w*"),
        "member": cue(r"uyesi olarak|uye olarak"),
    },
    position=cue(
        r"kin(?:a(?:di|dik|yarak|ndi|ma)|iyor)\w*|lanetl\w+|dayanisma\w*|cagri(?:si|sinda|da)?|"
        r"(?:destek|destegi)(?:ni|mizi)? (?:ver|acikla|ifade|dile)\w*|taziye\w*|bassagligi\w*|uzuntu\w*|"
        r"tepki (?:goster|ver)\w*|yanindayiz|endise\w*|kabul edilemez"
    ),
    speaks=cue(
        r"dedi|diyerek|soyledi|soyleyen|belirt\w+|ifade et\w*|ifade eden|vurgula\w+|kaydet\w+|dile getir\w+|acikla\w+|konustu"
    ),
    world_topics=cue(
        r"gazze\w*|filistin\w*|ukrayna\w*|suriye\w*|savas\w*|baris\w*|deprem\w*|iklim\w*|isgal\w*|multeci\w*|siginmaci\w*|"
        r"yaptirim\w*|soykirim\w*|ateskes\w*|insani yardim\w*"
    ),
    days={"bugun": 0, "bu aksam": 0, "dun": -1, "dun aksam": -1, "onceki gun": -2, "yarin": 1},
    # «Pazar» is the market as well, «salı» seldom stands without "day".
    weekdays=(
        r"pazartesi(?: gunu)?",
        r"sali gunu",
        r"carsamba(?: gunu)?",
        r"persembe(?: gunu)?",
        r"cuma(?: gunu)?",
        r"cumartesi(?: gunu)?",
        r"pazar gunu",
    ),
    # Universities and chambers are as good as always at home here; those below are surely another country's.
    organisations=r"(?:Goethe|Cervantes|Konfüçyüs|Puşkin) Enstitüsü|British Council|Fransız Kültür Merkezi",
    unnamed_body="Yürütme Kurulu",
    body_binding=re.compile(r"\s+$"),
    office_anywhere=True,
    met_each_other=cue(r"gorustu\w*|bir araya geldi\w*|bulustu\w*"),
    name_words=frozenset({"ve"}),
    apostrophe_ends=True,
    city_after=re.compile(r"(?:'?n?[iu]n)? (?:buyuksehir )?(?:belediye|sehri|kenti)\w*"),
    the_two=cue(r"(?:iki|her iki) (?:sehir|sehr|kent|belediye|taraf|baskan|ilce|il|ulke)\w*"),
    renews=cue(r"yenile\w+|uzat\w+|tazele\w+|pekis\w+|guclendir\w+"),
    town_named=cue(
        r"(?P<name>[^\W\d_]{2,}) (?:(?P<hall>(?:buyuksehir )?belediye(?:si|sine|sini|sinin|siyle|sinde)?)|"
        r"(?:sehri|kenti)(?:n\w*|yle)?)"
    ),
    town_bound=re.compile(r"'?(?:[dt]eki|n?[iu]n) (?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,2})"),
    no_town=cue(
        r"bu|bir|her|iki|buyuksehir|belediye\w*|metropol|kardes|dost|ev|konuk|il|ilce|yeni|eski|ayni|diger|sehir|kent|baskent|ulke|"
        r"partner|uye|turk|yerel|misafir|liman|universite|sanayi|turizm|ticaret"
    ),
    figure=cue(
        r"(?:(?:yaklasik|en az) )?(?P<value>\d[\d.,]*(?: bin| milyon)?|yuzlerce|binlerce|onlarca|"
        r"(?:yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan|yuz|bin)) (?:'?\w*[ae]n? fazla |askin )?"
        r"(?P<of>(?:farkli )?(?:ulke\w*|sehir\w*|sehr\w*|kent\w*|belediye(?: baskan\w*)?|yerel yonetici\w*|delege\w*|heyet\w*|"
        r"katilimci\w*|temsilci\w*|yonetici\w*|uzman\w*|kisi\w*|ziyaretci\w*|konuk\w*|konusmaci\w*|kurulus\w*|firma\w*))"
    ),
    heads=cue(r"(?:buyuksehir )?belediye(?:si)? (?:meclisi|baskan[ıi]?)\w*|belediye meclisi|baskan"),
    this_city=cue(r"(?:bu|kentimiz\w*|sehrimiz\w*)(?: sehir| kent)?"),
    we=cue(r"biz\w*|\w+(?:dik|duk|dık)(?!\w)|\w+(?:iyoruz|uyoruz|acagiz|ecegiz)|\w+(?:imiz|umuz)\w*"),
    titles=cue(r"baskani?|buyukelcisi?|konsolosu?|vali(?:si)?|bakani?|sayin|dr|prof|muduru?"),
    clubs=cue(r"spor|fk|real|as"),
    travellers=cue(r"(?:buyuksehir )?belediye(?:si)? (?:es ?)?baskan[iı]?\w*|baskan|heyet(?:i|imiz)?|meclis uyeleri"),
    # Behind the city: «Tiran'a gitti», «Novorossiysk kentini ziyaret etti».
    trips=re.compile(
        r"•(?:'\w+)? (?:(?:kent|sehr|belediye)\w* )?(?:(?:resmi|bir|calisma|inceleme|dizi|gunluk|gunubirlik|\d+) ){0,3}"
        r"(?:ziyaret(?:i|ini|te|inde|lerde)?(?: (?:et|gerceklestir|bulun|tamamla|kapsaminda)\w*)|git(?:ti|tiler|erek)(?!\w)|"
        r"gidecek\w*|(?:gezi|temas)\w* (?:\w+ )?(?:duzenle|bulun|gerceklestir)\w*)"
    ),
    this_network=cue(
        r"(?:bu |soz konusu )?(?:ag|birlig|teskilat|orgut|platform|ittifak)(?:in|inin|un|a|ina|e|da|inda|i)|"
        r"(?:bu |soz konusu )(?:ag|birlik|teskilat|orgut|platform)"
    ),
    joins=cue(
        r"(?:uye|uyesi|uyeligine|ortagi) (?:oldu|olarak kabul|kabul|alindi|sec)\w*|katildi\w*|dahil (?:oldu|edildi)\w*|girdi\w*|"
        r"secil(?:di|miş|erek)\w*|getirildi\w*"
    ),
    invites=cue(r"davet (?:etti|eden|ederek|ediyor|edildi)\w*"),
    namesake=cue(r"adas\w*|ayni ad\w*"),
    organisations_abroad=True,
    counterpart=cue(r"mevkidas\w*"),
    national=cue(r"(?:disisleri |icisleri |turizm )?bakan(?:i|imiz)?|cumhurbaskani\w*|basbakan\w*"),
    paper=cue(r"(?:bu |soz konusu )?(?:teklif|onerge|protokol|anlasma|belge|mutabakat)\w*"),
    home_country="TR",
    network_form=(
        r"(?P<name>(?:(?!(?:Türkiye|Marmara|Ege|Akdeniz|Karadeniz)\b)[A-ZÇĞİÖŞÜ][\w-]*[ ]){0,4}"
        r"(?:Şehirler|Kentler|Belediyeler|Başkentler|Şehirleri|Kentleri|Belediyeleri)(?: ve [A-ZÇĞİÖŞÜ]\w+)? "
        r"(?:[A-ZÇĞİÖŞÜ][\w-]* )?(?:Birliği|Ağı|Platformu|Teşkilatı|Ittifakı|İttifakı|Örgütü))"
    ),
    country_before=re.compile(r"'n?[iu]n "),
    capital_word=cue(r"baskenti"),
    also=cue(r"ve|ile"),
    weeks={"gecen hafta": -1, "bu hafta": 0, "gelecek hafta|onumuzdeki hafta": 1},
    months={"gecen ay": -1, "bu ay": 0, "gelecek ay|onumuzdeki ay": 1},
    years={"gecen yil|gecen sene": -1, "bu yil": 0, "gelecek yil|onumuzdeki yil": 1},
)
