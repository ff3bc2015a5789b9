"""Everyday words that are also the names of cities, in one spelling or another, somewhere in the world.

Where a sentence begins, in a headline, and in German for every noun, a capital says nothing about such a word: it is
a city's only where the words around it tell so. The words were found by comparing the gazetteer with word lists.
"""

EN = frozenset(
    "acacias ales alley alliance aloha amen ampere anew annex antelope anthem apex archangel archway ascot bade "
    "badger bake bale balsas bane banes bani bank banning barium barking basic battleground bear begun bell bend "
    "bender bimbo bode bole bone bonito boom borne bountiful bow brick broach brusque burs bury bush butte butterfly "
    "buy caller caning cat centennial centurion chin chinking clay cocoa coin colon columbine come conception "
    "confederation converse cordon corporation cove crystal cypress damask dandy deli delis delta dig dilly dining "
    "dire divas dole dome dour drama drug dual eagle elk erode eureka evergreen fate federal fishers fleet flora "
    "fords fouling fountain fowling gap garland garner gay genes goes gold golden gondola google gore grapevine "
    "grenade grins groves hail hale hang hawthorn hays hem hermitage hickory hillside hims hippo hire hit hive "
    "holiday homestead honcho hook horde horn hosanna hub humble hums humus hurricane jam jasper jingling kale kens "
    "keystone kilo lacrosse lama lander largo lattes laurel leek leer lend lens lids lime limo lints lion lira logos "
    "lone luck magenta magnesia male manage manga manger mango manly manning mantilla marina marks martin mascara "
    "mason medias megalopolis mentor meres meridian meshed midland midstream midway mile mine minster mite monster "
    "moss muse mustang name nonesuch normal ode officer okay opportunity oral orchards overland pace panda panorama "
    "papa paradise paramount pare parkway parole pastas pate pearl peer pen perm pest pets pita plantation plaque "
    "plum plunge polo pop portage pose posse pout pristine prosper punch quarto reservoir rest retreat revel revere "
    "rho rich roan rogers roles roman roses rosette rouge rouse saga sake salt sandy sari saris savage savanna save "
    "say seaside semi senna shoreline should shush sim simmering sine sire soli solo soul sour souse sparks spire "
    "spoken spring springs stains sterling stow sue sues suiting sumo sunning sunrise sunset superior surprise swords "
    "tame tango tape tars tempi tequila terminus terrace than thorn time ting tiro tome torn torrent tors tour tours "
    "trident tuba tucker tunas tunes turn tyros upland uptown valence vermilion vicar victor vine vineyard vista "
    "walker walnut warder ware warren wean wedding weir welling wetter wheeling would".split()
)

DE = frozenset(
    "ada adams alabaster alba alge amen ami apotheke asse atlant aue bade bake bange bann bargen barium baud bentley "
    "bosse bryan buhe bulle casanova castro cognac darwin delta dinar divas dome dramen dumas eden edison eher elko "
    "extrema fords franko gare gerede gerne gloria google gore harvey hitachi holden holland honda horde hub humus "
    "imperial indio jaguar jaten jette jupiter jura kadi kadis kais kalis kalk kapellen kauen kenner kerns kork "
    "korona krishna kuche kufe labrador lama lanka laplace leck lido lids linsen lira lohe magenta manage mentor "
    "messias mobil mol monroe monte moron muse mussende mustang name namen nuss ode okay oral orion parole pate pech "
    "plaque plato police pose posse possen prado puma rades raver reservoir rogers roosevelt rosette rugby russe "
    "sakraments salto sam samba samson satte schilde schmelz shirley sinti soja soli sparta sparte springe sterling "
    "taft tange tara taylors terme tivoli tori torin tors tour tui turn uhu uran victor vista watte wedding wisch".split()
)

FR = frozenset(
    "alexandra alliance amen ami ampere ans apex avion bade badin bah banda barra basic bati beni berbere bogue boom "
    "bosse bougie breves brick brusque bulle bure bush capas caracal carrefour castel celle centurion chas cita coin "
    "colon conception conde confederation converse cordon crema croix dandy data date delta der diamante dinar dire "
    "dome dort douane dual dura durant dure eldorado esse este fada federal fontaine gera gerat gloria gode golden "
    "golfe gondola green grenade greve guider hale hata hercules hit hola homo horde hosanna humble humus jambes kilo "
    "labrador lama lampa langue largo lents liberal liberty libres lier limages lime lion lira lisse lista logos "
    "longe mage magenta mai male man manage manda manger mangue marchand mari marina mascara mastic mati medias "
    "mentor meres mers mestre metra metro mets meurs mie mile minas mine mirador mission mite mobile moche mol mon "
    "monte mors muse mut myrte nain naze nomme normal observatoire ode ogre oral palatine palmas palmer panda panna "
    "panorama papa para pare parla parole pate patres peine pesta peste pets pilon pire pitie plaisir plantation "
    "plaque police polo pop portage pose punch quarto quilla rabot racine rampat raya reforma regla reserva reservoir "
    "restas reva revere rocha roles roman roquette rosette rouge rugby ruse russe saga sake sala sale saris seria "
    "serra sire soja soli solo soul sparte sucre sue sues sumo supin surprise tango tank tape tarde tempe temple "
    "terminus tete tigre tire toma tome torrent tors tour trident tuba tunes turbo vele vena vernier vin vine vise "
    "vite".split()
)

ES = frozenset(
    "acre adelanto agro agudo alameda alamo alba alcantarilla alegre allen alma ama aman amano amargosa amen "
    "americana ami amos anda andada anta aparecida apartado apex arar asna atalaya atar aurora aventura avion azul "
    "bada bah bala balneario bando bar barra barranca barranco barro baston baza bela bella biso bol bona bonito bono "
    "brea bruna budin burla cabrero caico cala caldera campamento can canela cano capaz capela carana carrizal castel "
    "castellana caza cebo ceiba centenario cercado cerro chala chama chato chico chilla cipo cita cobija colina "
    "colorado columna condado conde conquista constitucion cordon coro corona coronado coronel coto crema cristalina "
    "custodia danta delta dese diadema diamante dinar divino divo drama dual dura ejido embalse embarcacion empalme "
    "encanto encrucijada ende escondido esquina estancia extrema fada faro farta federal flandes foca fomento fortuna "
    "foso franca fria frontera frutal fundacion fuso galata gama gasa gente gigante gil godo goleta gondola gorja "
    "gracia grana granado granja guapo guara guarda hacha hala hercules hermosa hilo hola honda horizonte hosanna "
    "hoya humus huy imperial inca indio ingenio insula isla jalda jordan joyo jupiter jura justicia kilo labe "
    "labrador labranza lagarto laguna lama lapa lar largo latina laurel leer leman leme liberal libon lila limpio "
    "lira locha longa lucera lucero luso luz macho madera maga magna mala man manda manea manga mango manilla mansa "
    "manta manteca mantilla mapa marca marco marfil marina marino mascara meda mentor merca mesa metra metro milagro "
    "mirador mita mito moa mocha moche modesto mojo mol molde molo montana morena moro mosca mus nacimiento nada name "
    "naso nata nava normal novena obra onda oral orion osa pacifica pacifico pala palera pali palo pampa panda panji "
    "panorama papa papar papaya paraiso parla parola parral paso pate peer peine pepa pera peste pila pilon pio pisco "
    "plano plaque plato poblacion police polo porta poso pradera prado pristino prosperidad pueblo puma puna "
    "purificacion querencia rama ramada rapar raya recodo reconquista registro regla remanso reno reo reserva "
    "resistencia resplendor retiro rho rifa rija rodas roman romana romo rota rumia saco saga sala sana sano semeja "
    "semi serena seria seto silla sine sirte socorro soja sola solo sumo superior surco tabaco tafo tamana tamano "
    "tango tanta tapa tara tarde tela tema temblador temple tequila teresa tigre timbo tiro toda tolo toma tomar tome "
    "tono tosa trente triunfo tumba universidad urbana uva vana vasco vaso vena vera victor viga virar vista".split()
)
