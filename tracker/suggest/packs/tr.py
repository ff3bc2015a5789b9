"""Turkish.

The verb ends the sentence, suffixes grow on every word, and the owner of an office stands before it.
"""

import re

from tracker.suggest.packs import Pack, cue
from tracker.suggest.packs.words.tr import COMMON_WORDS, DEMONYMS
from tracker.suggest.packs.words.tr_ties import AGREEMENT_ACTS, AGREEMENT_TYPES, HOPES

# «İngiltere'nin Ankara Büyükelçisi»: the genitive and the capital where one serves are part of the office's words.
# «Himeji kentinden gelen heyet»: so do the words by which somebody comes from a town.
# «Hanau'dan Shiraz'a gelen heyet»: where to they came stands between.
_OF_WHOM = r"(?:n?[iu]n (?:\w+ (?=(?:buyuk)?elci|(?:fahri |eski )?(?:bas)?konsolos))?)?(?:(?:kent|sehr|ilces|belediyes|vilayet|eyalet|rayon|bolges)[iu](?:'?n[du]en|'?ndan|'?n[iu]n)? )?(?:\w+'y?[ae] (?=gelen ))?(?:gelen |yonelik )?(?:eski )?(?:(?:genis |resmi |teknik )?bir |\d+ kisilik |konuk )?"
_FROM = "|".join(rf"(?<={words} )" for words in ("gelen", "kentinden", "sehrinden", "'[dt]an", "'[dt]en"))
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
        r"baskenti?|kardes (?:sehir|sehri|kenti?|belediye)|sehri|kenti|\w+'n?[iu]n|\w+ sehirlerinden|\w+ kentlerinden"
    ),
    country_after=cue(r"(?:,)?"),
    common_words=COMMON_WORDS,
    demonyms=DEMONYMS,
    agreement_types=AGREEMENT_TYPES,
    agreement_acts=AGREEMENT_ACTS,
    hopes=HOPES,
    recalled=cue(
        rf"daha once(?:ki|den)?|onceden|onceki yil\w*|yil once|yillar once|{_NO_MONTH}\d{{4}}(?: yilinda\w*|'[dt][ae]n?)|"
        r"(?:beri|bu yana|yillardir)|\d+ (?:yil|sene|ay)dir|yil ?donumu\w*|gecmiste\w*|hatirlat\w+|\w+m[iu]sti|\w+misti\w*|mevcut|"
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
        r"(?<=[ae] )gelecek(?:ler)?(?! (?:hafta|ay|yil|sene|donem|nesil|kusak))|planl(?:iyor|aniyor|ani)\w*|hedefl(?:iyor|eniyor)\w*|basvur\w+|aday(?:ligi|lik|i)?|"
        r"istiyor\w*|iste(?:digini|diklerini|mekte)\w*|(?:agirla|bekle|gor|bulus|ziyaret et)\w* ist(?:er|iyor)\w*|hazirlaniyor\w*|beklen(?:iyor|mekte)\w*"
    ),
    meeting=cue(
        # What a city gives its guests, whom it thereby meets.
        r"(?:anahtar|hemsehri|hemseri|plaket|madalya|nisan|berat)\w*(?: \w+){0,3} (?:ver|takdim|hediye|sun|tevdi|layik|teslim)\w*|hediye et(?:ti|tiler)|"
        r"davetlisi olarak|davetiyle|(?:saat|masa)\w* (?:\w+ ){0,2}otur(?:du|up|arak)\w*|yerinde (?:incele|gor)\w*|(?:onuruna|serefine)|hasbihal\w*|sohbet et\w*|basbasa gorus\w*|tanis(?:ti|ma)\w*|ev sahibi oldu\w*|gez(?:di|diler|erek|dirdi)\w*|incelemelerde bulun\w*|agirla(?:n|d)\w*|misafir(?!perver| baskan| heyet)\w*|konuk(?!sever| baskan| heyet| belediye)\w*|konugu\w*|ev sahipligi\w*|buyur et\w*|hos ?geldin\w*|kabulunde|kabul etti\w*|iade-?i ziyaret\w*|makam(?:inda|ina) (?:ziyaret|kabul|agirla)\w*|temas(?:lar|ta|larda)\w*|istisare\w*|fikir alisveris\w*|gorus alisveris\w*|toplanti yap\w*|toplantisi gerceklestir\w*|bulus\w+|yemek\w* (?:bir araya|agirla)\w*|geldi(?:ler)?(?= |\.)|gelen(?= (?:\w+ ){0,3}heyet)|sehre gel\w*|ugurla\w*|karsila\w*|ikili gorusme\w*|nezaket|hediye (?:takdim|ver)\w*|plaket\w*|takdim et\w*|"
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
        r"gelen (?:(?!ve(?!\w))[\w-]+ ){1,4}(?:heyet|delegasyon|kafile)\w*|"
        rf"{_OF_WHOM}(?:(?:buyuksehir |metropol |il |ilce )?belediye(?:si|si'?nin|nin)? (?:meclisi )?(?:es ?)?baskan\w*"
        r"(?: (?:yardimci|vekil|danisman)\w*)?|(?:belediye(?:si)? |buyuksehir belediyesi |parlamento |is )?heyet\w*|"
        r"(?:buyuk)?elci(?!li)\w*|(?:fahri )?(?:bas)?konsolos(?!lu)\w*|maslahatguzar\w*|"
        r"vali(?:si|sini|siyle|sine|sinin)|kaymakam\w*|genel sekreter\w*|(?:(?:disisleri|icisleri|kultur|cevre|turizm|saglik|ekonomi|ticaret|ulastirma|adalet|egitim|tarim|enerji|spor|genclik|aile|maliye|sanayi|calisma|devlet|dis|toplumsal|sosyal|guvenlik|politikalar|politikalari|ve) ){0,4}bakan(?: yardimcisi\w*|(?:i|ini|iyla|ina|inin))|"
        rf"(?:{_FROM})(?:\d+ (?:kisilik )?|\w+ (?=eki[pb]|grup|grub))?(?:genc|ogrenci|(?:misafir|konuk)(?! (?:gel|ag))|ogretmen|sporcu|gonullu|akademisyen|gazeteci|yonetici|yetkili|ekip|ekib|grup|grub|is insan|meclis uye|halk oyun)\w*|"
        r"(?:belediye )?meclis(?:i)? uyeler\w*|yetkililer\w*|cumhurbaskan\w*|temsilci(?!li)\w*|(?:parlamento(?:su)? |meclis(?:i)? )?milletvekil\w*|parlamenter\w*|delegasyon\w*|kafile\w*|mevkidas\w*|es ?baskan\w*|meclis baskan\w*|baskan(?:i|ini|iyla|ina|inin))"
    ),
    office_order="owner first",
    wrote_behind=re.compile(r"['’]?n?[iıuü]n (?:\w+ )?(?:mektub|mesaj|selam|tebri|davet mektub)\w+"),
    newly=cue(r"yeni|eski|mevcut"),
    groups=cue(r"heyet\w*|baskanlar\w*|temsilciler\w*|konuklar\w*|buyukelciler\w*"),
    # A network that one joins takes the dative: «Metropolis'e katıldı». An event that one attends does too.
    member=cue(
        r"\A'?[ny]?[ae] (?:\w+ ){0,2}(?:katil|dahil ol|dahil ed|kabul ed|uye|girdi|girmek|girmey|girecek|giris|alindi|basvur|aday)\w*|uyelig\w*|uyesi\w*|uye ol\w*|agina (?:girdi|katil|dahil|kabul)\w*|birligine (?:katil|uye|dahil)\w*|ailesine (?:katil|dahil)\w*|catisi altina|"
        r"imzaci\w*|taraf ol\w*|\A'?[ny]?[iu] (?:\w+ )?imzala\w*|uye\w*|\A'?[ny]?[ae] (?:katil|dahil ol|dahil ed|kabul ed)\w*|agina (?:katil|dahil)\w*"
    ),
    levels={
        "observer": cue(r"gozlemci (?:uye|statu)\w*"),
        "associate": cue(r"ortak uye\w*"),
        "honorary": cue(r"(?:onursal|fahri) uye\w*"),
        "full": cue(r"(?:tam|asil|asli) uye\w*"),
    },
    others=cue(r"diger (?:uye )?(?:sehir|kent|belediye|uye)\w*|uye (?:sehir|kent|belediye|ulke)\w*|yeni uye\w*"),
    bodies=(
        # An honour of the network for a field: «Kültür Büyükelçiliği görevine getirildi».
        r"(?:\w+ )?(?:(?:buyuk)?elcilig|sozculug|koordinatorlug)\w*(?= gorev)|yonetim kurulu|denetim kurulu|yurutme kurulu|yurutme komitesi|icra kurulu|yonetim konseyi|dunya konseyi|genel kurul(?!u?'?nda)u?|"
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
        r"baskanli\w+ (?:al|yurut|ustlen|devral|getiril)\w*|gir(?:di|diler|erek)(?!\w)|yer al(?:di|acak|arak)\w*|gorev (?:yap|al)\w*|uyesi ol\w*|sec(?:ti|tiler|ilen|ildi|im)\w*|getiril\w+|atan\w+|yeniden sec\w*|oy ?birligiyle|gorev\w* (?:basla|ustlen|getiril|devral|al)\w*|uye olarak sec\w*|"
        r"secil\w+|atan(?:di|mis|an)\w*|getirildi|ustlen\w+|devral\w*|gorevine|gorevini"
    ),
    event=(
        r"(?:zirve|kongre|konferans|forum|sempozyum|festival|fuar|calistay|kurultay|genel kurul|asamble|bulusma|expo|"
        r"(?:ortak|yillik|olagan|konsey|genel|yonetim kurulu|yurutme kurulu) toplanti)"
        r"(?:lar|ler)?(?:\w{0,5})(?:'\w+)?"
    ),
    attends=cue(
        # Whom an assembly elects was there.
        r"secil(?:di|en|erek)\w*|getirildi\w*|istirak et\w*|istirak eden\w*|katildi\w*|katilim saglad\w*|yer(?:ini)? al\w*|konusma(?:ci|si|da)\w*|sunum\w*|panel\w* (?:konus|katil)\w*|davetli\w*|davet uzerine|bulundu|hazir bulun\w*|acilis\w* (?:yapti|katildi|bulundu)|sahne ald\w*|stant ac\w*|stand ac\w*|bulunan|giden|gitti|anlat(?:ti|an|arak)\w*|paylas(?:ti|an|arak)\w*|baskanlik (?:etti|yapti)|heyet\w* (?:ile|halinde)|baglan(?:di|arak)\w*|seslen(?:di|en|erek)\w*|odul\w* ald\w*|tanitti\w*|"
        r"katildi\w*|katilan\w*|katilim\w*|katilaca[kg]\w*|katilarak|katiliyor\w*|yer al(?:di|an|aca)\w*|"
        r"temsil (?:et|ed)\w*|konusma yap\w*|konusmaci\w*|hitap et\w*|sunum yap\w*|hazir bulun\w*|konustu|"
        r"ev sahipligi (?:yap|et)\w*"
    ),
    next_event=cue(r"gelecek|sonraki|bir sonraki"),
    hosting=re.compile(r"•'?[dt][ae] (?:[\w'-]+ ){0,6}(?:duzenlen|yapil|gerceklestiril|toplan|basla|yapacak)\w*"),
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
        r"(?:destek|destegi)(?:ni|mizi)? (?:ver|acikla|ifade|dile)\w*|taziye(?! ziyaret)\w*|bassagligi\w*|uzuntu\w*|"
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
    no_city_after=re.compile(r" gun(?:u|leri|lerinde)(?!\w)"),
    city_after=re.compile(
        r"(?:'?n?[iu]n)? (?:buyuksehir )?(?:belediye|sehri|kenti|valisi|valiligi)\w*|'?[dt][ae]n (?:bir |\w+ kisilik )?(?:gelen|heyet)|"
        r"'?y?[ae] (?:[\w-]+ )?(?:gitti|gidecek|ziyaret|gider|gel)\w*"
    ),
    the_two=cue(r"(?:iki|her iki) (?:sehir|sehr|kent|belediye|taraf|baskan|ilce|il|ulke)\w*"),
    there=cue(r"(?:ev sahibi|ayni) (?:kent|sehr|sehir|belediye)\w*(?: (?:\w+ ){1,2}(?:sorumlu|bakan|ilgili))?"),
    renews=cue(r"yenile\w+|uzat\w+|tazele\w+|pekis\w+|guclendir\w+"),
    town_named=cue(
        r"(?P<name>[^\W\d_]{2,}) (?:(?P<hall>(?:buyuksehir )?belediye(?:si|sine|sini|sinin|siyle|sinde| baskan\w*| meclis\w*)?)|"
        r"(?:sehri|kenti)(?:n\w*|yle)?)"
    ),
    town_bound=re.compile(
        r"'?(?:[dt][ae]ki|n?[iu]n) (?:(?:kardes (?:sehir|sehri|kenti?|belediye(?:si)?)|liman kenti|baskenti) )?(?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,2})"
    ),
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
    guest_again=re.compile(
        r"(?:ardindan |daha sonra |ziyarette |programda )?(?:(?:konuk|misafir) )?(?:heyet(?:i|tekiler)?|konuklar|misafirler|buyukelci|(?:bas)?konsolos|elci|"
        r"konuk (?:baskan|buyukelci))(?:,| ve|(?= ))"
    ),
    institutions=cue(
        r"universite\w*|rektor\w*|fakulte\w*|dekan\w*|enstitu\w*|(?:ticaret|sanayi|esnaf|ziraat|muhendis)\w* (?:ve \w+ )?oda\w*|"
        r"borsa(?:si|sinin)?|okul\w*|lise\w*|hastane\w*|(?:spor )?kulub\w*"
    ),
    travellers=cue(r"(?:buyuksehir )?belediye(?:si)? (?:es ?)?baskan[iı]?\w*|baskan|heyet(?:i|imiz)?|meclis uyeleri"),
    # Behind the city: «Tiran'a gitti», «Novorossiysk kentini ziyaret etti».
    trips=re.compile(
        r"•'?n?[iu]n davet(?:lisi|iyle|i uzerine)\w*|•(?:'\w+)? (?:(?:kent|sehr|belediye)\w* )?(?:(?:resmi|iade-?i|bir|calisma|inceleme|dizi|gunluk|gunubirlik|cesitli|yogun|onemli|ikili|\d+) ){0,3}"
        r"(?:ziyaret(?:i|ini|te|inde|lerde)?(?: (?:et|gerceklestir|bulun|tamamla|kapsaminda)\w*)|(?:gitti|gittiler|giderek)(?!\w)|(?:de |da )?ugra(?:di|yan|yarak|yip)\w*|"
        r"gidecek\w*|(?:duzenlenen|yapilan|gerceklestirilen) (?:\w+ ){0,4}(?:gun|toren|kutlama|yil ?donum|etkinli|acilis)\w* (?:katil|istirak|bulun)\w*|"
        r"(?:gezi|temas|cikarma|seyahat|inceleme|program|tur)\w* (?:\w+ )?(?:duzenle|bulun|gerceklestir|yap|surdur|tamamla|basla)\w*|"
        r"(?:hareket et|yola cik|var(?=di)|ulas(?=ti)|uc(?=tu)|gidip|gitmis|cik(?=ti))\w*)"
    ),
    envoys=cue(r"(?:buyuk)?elci(?!li)\w*|(?:bas)?konsolos(?!lu)\w*|maslahatguzar\w*"),
    ties=cue(
        r"(?:yazili )?(?:teklif|talep|taleb|basvuru)(?:i|ini|inin|su|sunu|lar\w*|ler\w*)?|kardesli[gk]\w*|(?:kardeslik |dostluk )?(?:iliski|bag|kopru)(?:si|leri|lar\w*|ler\w*|nin|sinin)?|"
        r"(?:protokol|anlasma|sozlesme)(?:u|yu|un|si|sini|sinin|ler\w*)?"
    ),
    present=cue(r"\w+(?:iyor|uyor)(?:lar)?"),
    proposes=cue(r"oner(?:di|iyor|isinde)\w*|teklif (?:etti|ediyor|sundu)\w*"),
    comes_to=r"{city}'?[dy]?[ae] (?:\w+ ){{0,3}}(?:gel(?:di|ecek|iyor|en|erek)|ziyaret|misafir|konuk|agirla|temas|incele|gezi|tur|bulun)\w*",
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
    where_behind=re.compile(r"'?[dt][ae](?!\w)| (?:eyalet|kanton|bolge|vilayet|kontlu[gk])\w*(?!\w)"),
    network_joint=re.compile(
        r"(?:'\w+)?(?: ?\([^)]*\))?,? (?:[\w'-]+[dt][ae](?:ki)? |(?:yapilan|duzenlenen|gerceklestirilen|toplanan) |\d+\. |bu ){1,4}"
    ),
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
