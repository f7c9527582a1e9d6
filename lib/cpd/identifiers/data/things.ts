/**
 * More words with a capital that point to nobody, in small letters, by family: where “ordinary.ts” has what every ward says, these are
 * what only some say.
 */
export const things = `
dialect and other tongues
dreich mardy wheesht whisht hiraeth owt hoose hame mither auld dinna didnae wisnae cannae couldnae shouldnae wouldnae havenae isnae wasnae canna willna didna doesna doesnae wasna shouldna couldna gonnae whatcha toodle
haud haver havers havering blether blethers blethering glaikit crabbit scunnered drookit fankle stramash shoogle shoogly shoogled bahookie oxter oxters bampot numpty numpties eejit eejits gallus braw muckle mickle slainte
ach oor youse ain't naw naebody naething thon thrawn sleekit clype clyped stooshie stushie steamin boak boaked boke boking gie gied greetin gurning gurn clarty claggy mingin minging mankit
cwtsh cwtches cwtched popty mamgu tadcu bach fach bechod bechan ych twp mun prynhawn dda shwmae shwmai sut mae hwyl siwgr plentyn panad teulu eisteddfodau hwyrach dysgwr siarad poeni mewn iaith gwaith nyrs meddyg
cenedlaethol
nesh mithered mithering nowty gip gipping nithered clemmed owd thissen missen hissen hersen ey ayup reyt reight allus appen ginnel ginnels snicket snickets laikin laiking breadcake barmcake barm duckie marra marras hinny
hinney howay haway wor clarts gannin gan hyem divvent dinnae scran scranned antwacky bab babby babbies bostin yampy gurt dreckly emmet emmets backalong zummat grockle grockles ansum
craic banjaxed jaysus feck fecking failte ceili slan wisha musha alanna acushla mo ghra amadan
mashallah inshallah insha'allah alhamdulillah bismillah subhanallah habibi habibti yallah shukran assalamu alaikum haram halaal janazah shahada niqab abaya kufi dupatta shalwar kameez kara kirpan langar bhai didi dadi
nani chacha ji namaste namaskar achha accha theek arre bas chai masala dal daal roti rotis biryani pakora pakoras haldi puja tilak bindi mehndi mehendi rakhi agarbatti
inay nanay tatay lolo kuya opo salamat mabuhay sige naku bahala bayanihan pasalubong adobo pancit lumpia sinigang oyinbo wahala abeg oya ehen oga jollof fufu egusi kenkey waakye suya moimoi banku sadza nshima ugali
biltong braai lekker ja nee oom tannie gogo sisi bhuti eish ubuntu akwaaba medaase karibu hakuna matata habari mzungu shikamoo
dziekuje dzien dobry babcia dziadek pani tak nie pierogi bigos kocham spasibo dedushka dobre multumesc bunica hvala baba nene dede merhaba tesekkur insallah gracias hola abuela abuelo obrigado obrigada avo grazie nonna
nonno bella merci bonjour maman mamie papi oui danke bitte oma opa mutti gemutlich hygge lagom fika weltschmerz saudade ikigai wabi sabi kintsugi gaman shoganai mottainai itadakimasu konbanwa arigato kawaii xie xiexie
nihao popo gung hei kung choy tet qingming zhongqiu mooncake mooncakes congee kimchi ramen pho banh
oooh argh aargh eww woah hurray yay hmmm mmm umm erm shhh tsk oy voila touche whoopsie whoopsy oopsy tada halleluiah gah pfft doh d'oh ooft oof jeepers okey ok okie dokie alrighty
charities, helplines and bodies
tommys childline bhf hestia galop mindout ectopic epu icp nct homestart jdrf coeliac bowelbabe movember ovacome maggies hospiceuk clic trekstock brohn coppafeel bloodwise oxfam unicef msf medecins stjohn emmaus
centrepoint trussell foodbank foodbanks foodcycle fareshare turn2us stepchange aa alanon alateen talktofrank terrence rnib rnid rnli bluecross wwf greenpeace tuc usdaw gmb nasuwt nhsbt nhsr nhsx nhsp nipsbt hta hfea mhra
nihr hra nrls steis lfpse psirf psii ipc uksha awmsg smc hdr ukcc enb csp rcot rcslt rcpch rcgp rcog rcpsych rcp rcem rcoa fsrh bashh bsw bts bda basp nacel mbrrace poppi phso acas ehrc hcsa niecr sbs brap
cnwl elft uclh barts heiw nes siascot coshh riddor loler puwer psed gdpr dpa foi foia ripa lps mha cto cpa papworth ghic ehic evisa ukvi dbs crb esr unum axa bupa nuffield serco g4s sodexo mitie iss medirest steamplicity
makes of equipment, software and goods
langenbeck deaver kocher kochers allis babcock babcocks littlewoods debakey debakeys mcindoe mcindoes metzenbaum metz balfour finochietto gosset weitlaner gelpi czerny volkmann adson adsons bonney bonneys cusco cuscos
winterton auvard volsellum vulsellum tenaculum hegar hegars pipelle pratley nd haig silc silastic omnicup amnihook amnicator gyn rusch simplastic coude tiemann robertshaw carlens bivona shiley portex tracoe magill magills
macintosh bougie eschmann frova glidescope airtraq lma igel proseal berman mapleson bain ayre ambu laerdal resusci lifepak zoll philips corpuls aed propaq mindray nellcor masimo datex ohmeda evita oxylog bilevel resmed
optiflow airvo vapotherm paykel neopuff resuscitaire babytherm bilibed biliblanket bilicheck transwarmer cosytherm omnibed caleo
cathlon jelco biovalve nexiva vygon portacath broviac vascath permcath tesio freka corflo nutricia flocare pezzer lofric speedicath hollister coloplast convatec conveen dansac welland clinimed simpla flipflo statlock
griplok urisleeve bodyworn inco inko tena molicare ontex kylies sumpad telfa melolin mepore mepitel mepiform biatain tielle urgotul urgostart urgoclean urgok2 ktwo profore actico comprilan viscopaste zipzoc ichthopaste
steripaste acticoat sorbsan kaltostat kaltogel intrasite granugel purilon nugel actiform duoderm granuflex comfeel hydrocoll tegasorb hyalofill promogran pico prevena renasys avelle kci tubigrip tubinette clinifast
comfifast softban soffban velband cellona elastoplast mefix hypafix transpore durapore leukostrip steristrips dermabond histoacryl liquiband prontosan octenisan octenilin chloraprep hydrex sterillium desderman purell
spirigel softalind tristel actichlor haztabs chlorclean sanicloth azowipe
pentaflex softform pegasus huntleigh arjo arjohuntleigh hillrom linet stryker carina etac romedic molift returnstand rollator rollators kirton sidhill careflex broda bambach parnell roho invacare handybar slidesheet
wendylett wendylet hovermatt hoverjack raizer mangar toto lyftis kwikscan bladderscan verathon carescape accutorr tempadot braun thermoscan omron littmann heine riester luneau doptone dopplex hadeco accuchek libre dexcom
medtronic omnipod glucomen glucorx nipro statstrip hemocue coaguchek istat urilyzer clinitek multistix medisense t34 ivac volumat agilia fresenius kabi perfusor infusomat cadd gemstar curlin deltec asena easypump
accufuser elastomeric homepump dosifuser
dosett medidose venalink biodose pivotell pyxis omnicell abloy bioquell xenex datascope sharpsguard daniels griff griffbin vernacare vernacarer macerator pulpmatic hexamatic deko bedpanwasher disposo
epr imed medway trakcare trak vitalpac vitalpak patientrack sunquest icenet winpath telepath pacs ris sectra agfa carestream soliton bighand accurx babylon econsult klinik livi askmygp patientaccess airmid
patientsknowbest cis mig ebs dartocs optica teletracking extramed alertive alcidion miya wardware cortix pando siilo medxnote hospify rx mdcalc mdapp bnfc bnf toxbase uptodate dynamed cks cinahl medline pubmed embase
athens openathens refworks endnote mendeley zotero quillbot jstor scopus ovid proquest ebsco clinicalkey clinicalskills royalmarsden leaplearning esrlearning elfh learninghub turas nadex ylo pebblepocket
practiceassessment arcpebble mypad onlinepare myknowledgemap myprogress mkm epad opad moora mapl mora epaper brightspace d2l mahara kaltura echo360 slido menti quizlet anki vevox wooclap nearpod edpuzzle lt miro trello
asana jamboard lucidchart evernote bitly calendly eventbrite surveymonkey qualtrics typeform jisc spss nvivo stata webex gotomeeting starleaf houseparty facetimed facetiming whatsapp'd snapchatted tiktokked instagrammed
facebooked skyped kik viber wechat weibo douyin qq vk friendster allnurses studentnet glassdoor trustpilot tripadvisor carehome careopinion iwantgreatcare patientopinion ratemyplacement feefo
languageline thebigword bigword clearvoice dals capita signlive signvideo interpreternow relayuk typetalk cardmedic googletranslate picturepanel widgit boardmaker talkingmats signalong eyegaze tobii lightwriter
lightwriters proloquo proloquo2go dynavox bigmack
huggies tommee tippee nuk avent medela ardo elvie haakaa lansinoh kamillosan infacol dentinox anbesol calgel hipp kendamil nutramigen neocate pregestimil alfamino wysoz gallia similac babygro babygros babygrow cosi isofix
silvercross icandy doona bumbo jumperoo grobag
dunlopillo dralon lycra goretex velux aga agas rayburn raeburn vax karcher bosch smeg kenwood magimix nutribullet airfryer tefal pyrex tupper camelbak bic blutack pritt stabilo moleskine filofax leitz jiffybag pentel
staedtler berol ryman paperchase clintons moonpig funkypigeon
clarks ecco brantano skecher asics nike adidas reebok uniqlo h&m asos shein temu matalan primarni newlook wilko wilkos b&m screwfix homebase b&q dunelm costco makro farmfoods nisa londis budgens ocado gousto hellofresh
justeat mcds maccies maccy macca wetherspoons wetherspoon nando pret specsavers lloyds wellpharmacy bodyshop yankee febreze zoflora dettox domestos harpic cillit persil ariel daz lenor nivea carmex blistex radox badedas
palmolive sanex oldspice brut tabac estee dior olay no7 rimmel maybelline maxfactor avon wella elnett silvikrin brylcreem
eponyms, signs and tests
goodpasture goodpastures henoch schonlein wegener wegeners churg strauss bergers alport alports fabry pompe wolff brugada lown dressler dresslers eisenmenger ebstein fontan blalock taussig rastelli bentall jatene senning
starr carpentier batista dor heyde libman felty feltys caplan reiter reiters bechterew forestier boutonniere olszewski binswanger jakob wilsons moyamoya todds jacksonian gastaut dravet rolandic kleffner ohtahara rasmussen
sturge recklinghausen chiari hallpike dix epley brandt daroff semont unterberger fukuda hoffmann hoffman lhermitte uhthoff adie horners wallenberg gubler benedikt parinaud gerstmann balint capgras cotard fregoli
clerambault othello ganser diogenes briquet kleine levin kluver bucy
cullens carnett fothergill blumberg troisier chvostek courvoisier kehr levine quincke duroziez traube musset demusset homan homans simmond thessaly mcmurray mcmurrays lachman lachmans apley apleys ober galeazzi
finkelstein finkelsteins neer neers jobe gerber yergason roos spurling lasegue bragard schober schobers faber gaenslen waddell waddells
biot biots schatzki vinson dieulafoy menetrier ramstedt kasai ladd duhamel soave swenson lichtenstein shouldice bassini mcvay stoppa toupet hellers veress redivac redon mitrofanoff kock indiana pfannenstiel lanz morison
shirodkar espiritu wurm strassman burch meigs krukenberg brenner sertoli leydig skene skenes nabothian naboth graafian wolffian mullerian gartner couvelaire bandl naegele pawlik ladin kristeller crede mauriceau smellie
veit lovset lovsets ritgen hofmeyr mcrobert gaskin moloy gynaecoid friedman silverman finnegans sarnat kramer bhutani erb erbs klumpke
abcd2 chads chadsvasc timi killip nyha ccs mmrc smartcop psi pesi pecarn rts triss asa mallampati lehane clavien rcri ranson balthazar marsi msna mna nrs gnri strongkids yorkhill purposet epuap npuap assking asskin sskin
saskin morse hendrich tinetti fim fam frenchay amt amt4 camicu icdsc sas crippen npass pipp disdat vas bpi lanss dn4 paindetect phq2 wemwbs swemwbs honos hamd madrs bdi bai ybocs bprs hcr20 auditc sadq ciwa dast asi sdq
mchat ados connors wisc wais asq gmfcs cfcs edacs hine prechtl alberta
theories, writers, books, films, songs and programmes
travelbee abdellah wiedenbach orlando erickson zderad ericksons chinn meleis swanson kolcaba kolcabas boykin schoenhofer rizzo mccance sabat snoezelen montessori froebel bruner bruners ausubel gagne mager vark marton
saljo belenky kegan argyris senge nonaka takeuchi engestrom billett cranton freire freires illich habermas gadamer heidegger husserl sartre levinas ricoeur derrida crenshaw fanon spivak arendt rawls nozick sen nussbaum
tronto ruddick macintyre anscombe hursthouse savulescu seedhouse gillon raanan tschudin gastmans johnstone jonsen siegler winslade purtilo doka bonanno stroebe schut klass nickman neimeyer rando wortman glaser corbin
charmaz colaizzi saks guba denzin creswell polit parahoo lobiondo casp sackett straus guyatt prisma picos
sbards rsvp ipass soapie clar amlass calgary buckman dabcde ashice etheory pdca sixsigma kaizen kanban gemba 5s fishbone heinrich bowtie fmea hfmea rca rca2 seips hollnagel dekker mbti strengthsfinder betari betaris vroom
hertzberg rollnick rollnicks thaler sunstein eastmind cleer oskar desc xyz kilmann karpman karpmans berne bernes transactional rogersian brammer carkhuff gibb
eastender bridgerton poldark dibley bagpuss teletubbies peppa bluey cbeebies cbbc cocomelon elsa moana encanto zootopia shrek disney pixar bambi rapunzel spiderman thor lego duplo playmobil jenga uno cluedo dobble
pictionary connect4 rubik rubiks sudoku sudokus wordsearch wordsearches iplayer disney+ britbox gbnews heartfm lbc radio4 r4 tedx tedtalk tedtalks
jerusalem delilah cwm sosban wlad fy nhadau wonderwall waterloo chiquitita chicago ave panis angelicus adeste rudolph fairytale greensleeves loch lomond syne mingulay blaydon lambton alouette frere humpty dumpty incy
wincy itsy bitsy cokey macarena gangnam agadoo ymca
frankenstein dracula macbeth lear godot middlemarch heathcliff gatsby marley narnia gruffalo zog stickman supertato tigger eeyore heffalump topsy miffy bfg hermione hogwarts dumbledore voldemort gandalf frodo mordor
katniss jekyll poirot marple columbo broadchurch midsomer bergerac luther kojak
rivers
thames tees esk wear tyne humber trent mersey clyde forth tay tweed dee severn wye usk taff towy teifi bann lagan foyle avon medway ouse tamar exe stour swale ure nidd wharfe aire calder don ribble lune eden
feasts, days and months of awareness
iftar suhoor sehri taraweeh laylat arafah mawlid umrah qurbani zakat zakah sadaqah jummah jumu'ah jumma deepavali dussehra navaratri chaturthi janmashtami raksha bandhan pongal onam ugadi baisakhi bandi chhor gurpurab
mohalla vesak wesak losar dashain tihar songkran loy krathong obon yalda purim pesach pesakh seder sukkot simchat shavuot shabbat shabbos havdalah hanukah channukah candlemas shrovetide maundy whitsun christi lammas
michaelmas martinmas kwanzaa juneteenth saturnalia samhain imbolc beltane lughnasadh litha mabon ostara helly hansel calennig plygain lwyd santes dydd gwyl lunasa imbolg mardi gras notting veganuary stoptober cyber cinco
food and drink
bovril marmite vegemite oxo bisto hp branston colmans perrins tabasco hellmann hellmanns vienetta viennetta cornetto solero calippo whippy kipling tunnock tunnocks garibaldi jaffa oreo oreos nutella milka lindt lindor
aero wispa crunchie starbar chewits mentos trebor werther werthers bassett allsorts dib doritos wotsits nik naks mccoys tyrrells twiglets ryvita weetabix shreddies kellogg kelloggs alpen krispies readybrek scotts porage
oatso frosties activia yakult actimel petits filous frubes babybel dairylea philly boursin lurpak benecol bertolli alpro oatly cravendale horlicks ovaltine milo nesquik cadburys nescafe kenco douwe egberts carte noire
lavazza tassimo nespresso pg tetley typhoo lipton glengettie lapsang souchong darjeeling assam ceylon rooibos ribenas vimtos lucozades tizer rubicon 7up pepsi appletiser purdey j2o schweppes fentimans carling carlsberg
heineken peroni budweiser strongbow magners bulmers smirnoff gordons bombay hendricks jameson glenfiddich laphroaig lagavulin talisker pimms pimm aperol campari cinzano babycham advocaat harveys
battenburg battenberg skink smokie smokies bridies stovies cranachan clootie neeps rumbledethumps stargazy yarg wensleydale gorgonzola roquefort camembert edam gouda emmental gruyere parmesan mascarpone halloumi manchego
stilton cumberland mowbray yorkshire stottie stotties singin hinnies grasmere bunbath devonshire gower laverbread bara brith cawl lobscouse farls colcannon barmbrack boxty dublin kiev stroganoff bolognese bolognaise
carbonara alfredo margherita hawaiian waldorf nicoise florentine hollandaise bearnaise bechamel mornay lyonnaise dauphinoise boulangere provencal provencale vindaloo balti jalfrezi rogan tikka bhuna dhansak pathia
peshwari keema szechuan sichuan peking melba suzette madeira genoa dobos sacher linzer lamington anzac battenbergs eton knickerbocker neapolitan alaska brussels bramleys braeburn maris fairtrade
school,
alevel alevels nvq nvqs qcf svq nat5 ielts oet toefl cbt tnac ospe ospes simman simmom simbaby simulab als ils bls nls epls pls apls ahls atls mosti acls saber maybo cpi mapa pmva ftsu datixed datixes datixing ulyssed
inphase qualtrak perfectward tendable fft pladd prsb capitalnurse tnp rnda oda sfd scp acp nqp nqps nqn nqns nqm nqms scphn scphns iscp ons cpns cpn rcas
xray dexa interventional cath cathlab ercp picu daucs dau mlu resus bedspace obs'd tprs tpr bpm kpa mmhg mmol mol mcgs millis nocte statim ac pc qid qqh
`
  .trim()
  .split(/\s+/)
