/**
 * Given names in lower case, without those that are common words or places. From the Names Corpus 1.3, copyright 1991 Mark
 * Kantrowitz, with additions by Bill Ross; see NOTICE. Written by test/eval/generate-given-names.ts; do not edit.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aamir aaron abagael abagail abbe abbey abbi abbie abbot abbott abby abdel abdul abdulkarim abdullah abe abel
abelard abigael abigail abigale abner abra abraham abram acacia ace ada adah adair adaline adam adams adara
addie addis adel adela adelaide adele adelice adelina adelind adeline adella adelle adena adey adger adi adiana
adina aditya adlai adnan adolf adolfo adolph adolphe adolpho adolphus adora adore adoree adorne adrea adria
adriaens adrian adriana adriane adrianna adrianne adrick adrien adriena adrienne aeriel aeriela aeriell ag
agace agamemnon agata agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnola agretha
aguinaldo aguste agustin aharon ahmad ahmed ahmet aida aidan aigneis aila aile ailee aileen ailene ailey aili
ailina ailyn aime aimee aimil aina aindrea ainslee ainsley ainslie ajai ajay al alaa alain alaine alameda alan
alana alanah alane alanna alasdair alastair alayne albatros albert alberta albertina albertine alberto albina
albrecht alden aldis aldo aldric aldrich aldus aldwin alec alecia aleck aleda aleece aleecia aleen alejandra
alejandrina alejandro aleks aleksandrs alena alene alessandra alessandro aleta alethea alex alexa alexander
alexandra alexandrina alexei alexi alexia alexina alexine alexis alf alfie alfonse alfonso alfonzo alford
alfred alfreda alfredo algernon ali alia alic alica alice alicea alicia alida alidia alina aline alis alisa
alisha alison alissa alister alisun alix aliza alla allah allan alleen allegra allen allene alley alli
allianora allie allin allina allis allison allissa allsun ally allyce allyn allys allyson alma almeda almeria
almeta almira almire aloise aloisia alonso alonzo aloysia aloysius alpa alphonse alphonso alston alta althea
alton alvera alvin alvina alvinia alvira alwin alyce alyda alys alysa alyse alysia alyson alyss alyssa amabel
amabelle amadeus amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy amara amargo
amata amber amberly ambros ambrose ambrosi ambrosia ambrosio ambrosius ambur ame amelia amelie amelina ameline
amelita amery ami amie amity ammamaria amory amos amy ana anabel anabella anabelle anais analiese analise
anallese anallise anastasia anastasie anastassia anatol anatola anatole anatollo anatoly andee anders andi
andie andonis andra andre andrea andreana andreas andree andrei andrej andres andrew andrey andri andria
andriana andriette andromache andromeda andros andrus andrzej andy anestassia anet anett anetta anette ange
angel angela angele angelia angelica angelico angelika angelina angeline angelique angelita angelle angelo
angie angil angus angy ania anica anissa anita anitra anja anjanette anjela ann anna annabal annabel annabela
annabell annabella annabelle annadiana annadiane annalee annalena annaliese annalisa annalise annalyse annamari
annamaria annamarie anne annecorinne anneliese annelise annemarie annetta annette anni annice annie annissa
annmaria annmarie annnora annora anny ansel ansell anselm anselma ansley anson anstice anthe anthea anthia
anthony antin antoine antoinette anton antone antonella antonetta antoni antonia antonie antonietta antonin
antonina antonino antonio antonius antony anurag anya aphrodite apollo apostolos appolonia aprilette ara arabel
arabela arabele arabella arabelle aram archibald archibold archie archon archy arda ardath ardeen ardelia
ardelis ardella ardelle arden ardene ardenia ardine ardis ardith ardra ardyce ardys ardyth arel aretha ari
ariadne ariana arianne aridatha arie ariel ariela ariella arielle aristotle arlana arlee arleen arlen arlena
arlene arleta arlette arleyne arlie arliene arlina arlinda arline arlo arly arlyn arlyne armand armando armond
armstrong arne arnie arnold arnoldo aron arron arther arthur artie artur arturo arvie arvin arvind arvy aryn
ash ashby ashely ashish ashlee ashleigh ashlen ashley ashli ashlie ashly ashton astra astrid astrix atalanta
athena athene atlanta atlante aub aube aubert auberta aubine aubree aubrette aubrey aubrie aubry audi audie
audra audre audrey audrie audry audrye audy augie augusta auguste augustin augustina augustine augusto augustus
aura aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore austen austin austina
austine ava ave aveline averell averil averill avery averyl avi avie aviva avivah avraham avram avril avrit
avrom axel aylmer ayn aziz bab babara babette babita babs bailey bailie baillie baily baird baldwin bambi
bambie bamby bancroft barb barbabas barbabra barbara barbaraanne barbe barbee barbette barbey barbi barbie
barbra barby barclay bard barde bari barn barnabas barnabe barnaby barnard barnebas barnett barney barnie barny
baron barr barret barrett barri barrie barris barron barry bart bartel barth barthel bartholemy bartholomeo
bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomei bartolomeo barton barty bary basia basil
batholomew bathsheba batsheva baxter bayard bea beale bealle bear bearnard beatrice beatrisa beatrix beatriz
beau beaufort beauregard bebe becca beck becka becki beckie becky bee beilul beitris bekki bel bela belia
belicia belinda belita bell bella bellamy bellanca belle bellina belva belvia ben bendite benedetta benedict
benedicta benedikta benetta bengt benita benito benjamen benjamin benji benjie benjy benn bennet bennett benni
bennie benny benoite benson bentley benton beowulf berchtold berenice beret berget berk berke berkeley berkie
berkley berna bernadene bernadette bernadina bernadine bernard bernardina bernardine bernardo bernd bernelle
bernete bernetta bernette bernhard berni bernice bernie bernita berny berri berrie bert berta berte bertha
berthe berti bertie bertina bertine bertram bertrand berty beryl beryle bess bessie bessy beth bethanne bethany
bethena bethina betsey betsy betta bette betteann betteanne betti bettie bettina bettine betty bettye beulah
bev beverie beverlee beverlie beverly bevvy bharat bianca bianka biddy bidget biff billi billie billy bing
binky binni binnie binny birgit birgitta bishop bjorn bjorne blaine blair blaire blake blakelee blakeley blanca
blanch blancha blanche blare blayne blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy
blythe bo bob bobbette bobbi bobbie bobby bobette bobina bobine bobinette bogart bogdan boniface bonita bonnee
bonni bonnie bonny boris boyce boyd brad braden bradford bradley bradly brady brana brandais brande brandea
brandi brandice brandie brandise brandon brandy brant brea breanne brear bree breena bren brena brenda brendan
brenn brenna brent bret brett brewer brewster bria brian briana brianna brianne brice bride bridget bridgett
bridgette bridie brier brietta briggs brigid brigida brigit brigitta brigitte brina briney brinkley briny brit
brita britaney britani briteny britney britni britt britta brittan brittany britte brittney brock broddie
broddy broderic broderick brodie brody bronson brooke brooks bruce brunella brunhilda brunhilde bruno bryan
bryana bryant bryce bryn bryna brynn brynna brynne bryon bubba buck bucky bud buddy buffy bunni bunnie burgess
burke burl burnaby burt burta burton buster butch butler byram byron cabrina cacilia cacilie caesar cain
caitlin caitrin cal caldwell caleb calhoun calida calla calley calli callida callie cally calvin calypso cam
camala camel camella camellia cameo cameron cami camila camile camilla camille cammi cammie cammy canada
candace candi candice candida candide candie candis candra cappella caprice cara caralie caren carena caresa
caressa caresse carey cari caria carie caril carilyn carin carina carine cariotta carissa carita caritta carl
carla carlee carleen carleigh carlen carlena carlene carley carli carlie carlin carlina carline carlisle
carlita carlo carlos carlota carlotta carlton carly carlye carlyle carlyn carlynn carlynne carma carmel carmela
carmelia carmelina carmelita carmella carmelle carmen carmina carmine carmita carmon caro carola carolan
carolann carole carolee caroleen carolie carolin caroline caroljean carolyn carolyne carolynn caron carree
carri carrie carrissa carrol carroll carry carson carsten carter cary caryl caryn casandra casey casi casia
casie caspar casper cass cassandra cassandre cassandry cassaundra cassey cassi cassie cassondra cassy cat
catarina cate caterina catha catharina catharine cathe cathee catherin catherina catherine cathi cathie
cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrina
catriona caty cayla cecelia cecil cecile ceciley cecilia cecilla cecily ceil cele celene celesta celeste
celestia celestina celestine celestyn celestyna celia celie celina celinda celine celinka celisse celle cesar
cesya chad chadd chaddie chaddy chadwick chaim chalmers chan chancey chanda chandal chanderjit chandler chandra
chane channa chantal chantalle charil charin chariot charis charissa charisse charita charla charlean charleen
charlena charlene charles charleton charley charlie charline charlot charlott charlotta charlotte charlton
charmain charmaine charmane charmian charmine charmion charo charyl chas chase chastity chaunce chauncey che
chelsae chelsey chelsie chelsy chelton chen cher chere cherey cheri cherianne cherice cherida cherie cherilyn
cherilynn cherin cherise cherish cherlyn cherri cherrita chery cherye cheryl cheslie chester cheston chet chev
chevalier chevy chiarra chickie chicky chiquita chloe chloette chloris chris chriss chrissa chrissie chrissy
christ christa christabel christabella christabelle christal christalle christan christean christel christen
christi christiana christiane christiano christie christin christina christine christof christofer christoph
christophe christopher christorpher christos christy christyna chrisy chrysa chrysler chrystal chryste chrystel
chuck churchill ciara cicely cicily ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy
cinnamon cissie cissy clair claire clancy clara clarabelle clarance clare clarence claresta clareta claretta
clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse clarita clark clarke
clary claude claudelle claudetta claudette claudia claudie claudina claudine claudio claudius claus clayborn
clayborne claybourne clayton clea cleland clem clemence clemens clement clemente clementia clementina
clementine clemmie clemmy cleo cleopatra clerissa cletus cleva cleveland clifford clifton clint clinten clinton
clio clive clo cloe cloris clotilda clovis clyde cob cobb cobbie cobby codee codi codie cody colbert cole
coleen coleman colene coletta colette colin colleen collete collette collie collin colline collins colly con
conan concettina conchita concordia conney conni connie connolly connor conny conrad conroy consolata constance
constancia constancy constanta constantia constantin constantina constantine constantinos consuela consuelo
conway cookie cooper cora corabel corabella corabelle coral coralie coraline coralyn corbin corby cordelia
cordelie cordey cordie cordula cordy coreen corella corena corenda corene coretta corette corey cori corie
corilla corina corine corinna corinne coriss corissa corky corliss corly cornela cornelia cornelius cornelle
cornellis cornie corny correna correy corri corrianne corrie corrina corrine corrinne corry cortese cortney
corwin cory cosetta cosette cosmo costa courtenay courtney craig crawford creighton cresa cris crissie crissy
crista cristabel cristal cristen cristi cristie cristin cristina cristine cristionna cristopher cristy crysta
crystal crystie curt curtice curtis cy cyb cybal cybel cybelle cybil cybill cyndi cyndy cynthea cynthia cynthie
cynthy cyril cyrill cyrille cyrillus cyrus dabney dacey dacia dacie dacy dael daffi daffie daffy dafna dagmar
dahlia daile daisey daisi daisie daisy dalenna dalia dalila dallas daloris dalton damara damaris damian damien
damita damon dan dana dane danell danella danelle danette dani dania danica danice danie daniel daniela daniele
daniella danielle danika danila danit danita danna danni dannie danny dannye dante danya danyelle danyette
daphene daphna daphne dara darb darbie darby darcee darcey darci darcie darcy darda dareen darell darelle daren
dari daria darian darice darien darin dario darius darla darleen darlene darline darrel darrell darren darrick
darrin darryl darsey darsie darth darwin darya daryl daryle daryn dasha dasi dasie dasya datha daune dave
daveen daveta davey david davida davidde davide davidson davie davin davina davine davis davita davon davoud
davy dawn dawna dawson dayle dayna dea dean deana deane deanna deanne deb debbi debbie debbra debby debee
debera debi debor debora deborah debra dede dedie dedra dee deeann deeanne deedee deena deerdre dehlia deidre
deina deirdre del dela delaney delbert delcina delcine delia delila delilah delinda della delly delmar delora
delores deloria deloris delphina delphine delphinia demeter demetra demetre demetri demetria demetris demetrius
demosthenis dena deni denice denis denise denna denni dennie dennis denny deny denys denyse deonne derby derek
derick derk derrek derrick derrin derrol derron deryl desaree desdemona desirae desiree desiri desmond desmund
deva devan devi devin devina devinne devon devondra devonna devonne devora dew dewey dewitt dexter di diahann
diamond dian diana diandra diane dianemarie diann dianna dianne diannne dick dickey dickie didi dido diego
diena dierdre dieter dietrich dillon dimitri dimitrios dimitris dimitrou dimitry dina dinah dinnie dinny dino
dion dione dionis dionne dionysus dirk dita dix dixie dmitri dode dodi dodie dody doe doll dolley dolli dollie
dolora dolores dolorita doloritas dom domenic domenico dominic dominica dominick dominique don dona donal
donald donella donelle donetta donia donica donielle donn donna donnajean donnamarie donni donnie donny donovan
dora doralia doralin doralyn doralynn doralynne dorcas dore doreen dorelia dorella dorelle dorena dorene
doretta dorette dorey dori doria dorian dorice dorie dorine doris dorisa dorise dorit dorita doro dorolice
dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dory dosi
doti dotti dottie dotty doug douggie dougie douglas douglass douglis dov dove doyle drake drea dru dryke duane
dudley duffie duffy dugan duke dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulsea dunc
duncan dunstan durand durant durante durward dustin dusty dwain dwaine dwane dwayne dwight dyan dyana dyane
dyann dyanna dyanne dylan dyna dynah dyson eada eadie eadith ealasaid earle eartha easter easton eba ebba eben
ebeneser ebenezer eberhard ebonee ebony ed eda eddi eddie eddy ede edee edeline eden edgar edgardo edi edie
edin edita edith editha edithe ediva edmond edmund edna edouard edsel eduard eduardo edward edwin edwina edy
edyth edythe effie efram egbert ehud eileen eilis eimile eirena ekaterina elaina elaine elana elane elayne
elbert elberta elbertina elbertine elden eldon eleanor eleanora eleanore electra elena elene eleni elenore
eleonora eleonore elfie elfreda elfrida elfrieda elga eli elianora elianore elias elicia elie elihu elijah
elinor elinore eliot eliott elisa elisabet elisabeth elisabetta elise elisha elissa elita eliza elizabet
elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie elliot elliott ellis ellissa ellsworth
ellwood elly ellyn ellynn elmer elmira elmore elna elnar elnora elnore eloisa eloise elonore elora elric elroy
elsa elsbeth else elsey elsi elsie elsinore elspeth elsy elton elva elvera elvin elvina elvira elvis elwin
elwina elwira elwood elwyn ely elyn elyse elysee elysha elysia elyssa em ema emalee emalia emanuel emanuela
emelda emelia emelina emeline emelita emelyne emera emerson emery emil emile emilee emili emilia emilie emiline
emilio emily emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuel emmeline emmery
emmet emmett emmey emmi emmie emmit emmott emmy emmye emogene emory emyle emylee ender endora engelbart
engelbert englebart englebert engracia enid enoch enrica enrichetta enrico enrika enrique enriqueta enya
eolanda eolande ephraim ephram ephrayim ephrem er eran erasmus erastus erda erek erena erhard erhart eric erica
erich ericha erick ericka erik erika erin erina erinn erinna erl erma ermengarde ermentrude ermina erminia
erminie erna ernaline ernest ernesta ernestine ernesto ernie ernst erny errol ertha ervin erwin eryn esau esma
esmaria esme esmeralda esmerelda essa essie essy esta esteban estel estele estell estella estelle ester esther
estrella estrellita ethan ethel ethelbert ethelda ethelin ethelind etheline ethelred ethelyn ethyl etienne etta
etti ettie etty euclid eudora eugen eugene eugenia eugenie eugine eula eulalie eunice euphemia eustace eustacia
ev eva evaleen evan evangelia evangelin evangelina evangeline evania evanne eve eveleen evelina eveline evelyn
everard everett evette evey evie evita evonne evvie evvy evy ewan ewart eyde eydie ez ezechiel ezekiel ezra
fabian fabio fabrianne fabrice fae faina fairfax fallon fanchette fanchon fancie fanechka fania fanni fannie
fanny fanya fara farah farand farica farley farra farrah farrand fatima faun faunie faustina faustine fawn
fawna fawne fawnia fay faydra faye fayette fayina fayre fayth faythe fazeel federica federico fedora felecia
felicdad felice felicia felicio felicity felicle felipa felipe felisha felita felix feliza fenelia feodora ferd
ferdie ferdinand ferdinanda ferdinande ferdy fergus ferguson ferinand fernanda fernande fernandina fernando
ferne fey fiann fianna fidel fidela fidelia fidelity fifi fifine filbert filia filide filip filipe filippa
filmore fina finley finn fiona fionna fionnula fiorenze fitz fitzgerald flem fleming flemming fletch fletcher
fleur fleurette flin flinn flipper flo flora florance flore florella florencia florentia florenza florette
flori floria florian florice florida florie florina florinda floris florri florrie florry flory flossi flossie
flossy flower floyd flynn fons fonsie fonz fonzie forbes ford forester forrest forrester forster fortuna
fortune foster fowler fox fran france francene frances francesca francesco francesmary francine francis
francisca francisco franciska francois francoise francyne frank frankie franklin franklyn franky franni frannie
franny frans franz fraser frayda frazier fred freda freddi freddie freddy fredelia frederic frederica frederich
frederick fredericka frederico frederik fredi fredia fredra fredric fredrick fredrika freeman freemon freida
fremont french frieda friederike friedric friedrich friedrick fritz fulton fulvia fyodor gabbey gabbi gabbie
gabe gabey gabi gabie gabriel gabriela gabriele gabriell gabriella gabrielle gabriellia gabriello gabrila gaby
gae gael gail galen galina gallagher gamaliel garcia garcon gardener gardiner gardner garey garfield garfinkel
garnet garnette garold garp garret garrett garrot garrott garry garth garv garvey garvin garvy garwin garwood
gary gaspar gasper gaston gates gav gaven gavin gavra gavriel gavrielle gayla gayle gayleen gaylene gaynor
gearard geeta gelya gen gena gene geneva genevieve genevra genia genna genni gennie gennifer genny genovera
genvieve geo geof geoff geoffrey geoffry georg george georgeanna georgeanne georgena georges georgeta georgetta
georgette georgiamay georgiana georgianna georgianne georgie georgina georgine georgy gera gerald geralda
geraldina geraldine geraldo gerard gerda gere gerhard gerhardine gerhardt geri gerianna gerianne gerladina
germain germaine germana gerold gerome gerrard gerri gerrie gerrilee gerrit gerry gershom gershon gert gerta
gerti gertie gertrud gertruda gertrude gertrudis gerty giacinta giacomo gian giana giancarlo gianina gianna
giavani gibb gideon giff giffard giffer giffie gifford giffy gigi gil gilbert gilberta gilberte gilbertina
gilbertine gilberto gilburt gilda giles gill gillan gilles gilli gillian gillie gilligan gilly gina ginelle
ginevra ginni ginnie ginnifer ginny gino giordano giorgi giorgia giorgio giovanna giovanne giovanni gipsy
giralda giraldo giraud gisela gisele gisella giselle gita giuseppe gizela glad gladi gladis gladys gleda glenda
glenine glenn glenna glennie glennis glori gloria gloriana gloriane glorianna glory glyn glynda glynis glynn
glynnis godard godart goddard goddart godfree godfrey godfry godiva godwin golda goldarina goldi goldia goldie
goldina goldy gomer gonzales gonzalo goober goose gordan gordie gordon gracia gracie grady graehme graeme
graham graig grant granville grata gratia gratiana gray grayce grazia gredel greer greg gregg greggory gregor
gregorio gregory greta gretal gretchen grete gretel grethel gretna gretta grier griff griffin griffith griselda
grissel griswold grove grover guendolen guenevere guenna guglielma gui guido guillaume guillema guillemette
guillermo guinevere guinna gunilla gunner gunter gunther gunvor gus gusella gussi gussie gussy gusta gustaf
gustav gustave gustavo gustavus gusti gustie gusty guthrey guthrie guthry gwen gwendolen gwendolin gwendolyn
gweneth gwenette gwenn gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadleigh hadley
hadria hadrian hagan hagen hailee hailey haily hakeem hakim hal hale haleigh halette haley hali halie halimeda
hall hallam halley halli hallie hally halvard ham hamel hamid hamil hamilton hamish hamlen hamlet hamlin hammad
hamnet han hana hanan hanford hank hanna hannah hanni hannibal hannie hannis hanny hans hansel hanson harald
harcourt hari harlan harland harlene harley harli harlie harlin harman harmon harmonia harmonie harmony harold
harri harrie harriet harriett harrietta harriette harriot harriott harris harrison harrold harry hart hartley
hartwell harv harvard harvey harvie harwell hasheem hashim haskel haskell hassan hastings hasty hatti hattie
hatty haven havivah hayden haydon hayes hayley hayward haywood heathcliff heather hebert hector heda hedda
heddi heddie hedi hedvig hedwig hedy heida heide heidi heidie heinrich heinz helaina helaine helen helena
helene helga helge helise hellene helli helmuth heloise helsa helyn henderson hendrick hendrik hendrika henka
henri henrie henrieta henrietta henriette henrik henrique henry henryetta hephzibah herb herbert herbie herby
hercule hercules herculie herman hermann hermia hermina hermine herminia hermione hermon hermy hernando herold
herrick herrmann hersch herschel hersh hershel herta hertha herve hervey hester hesther hestia hetti hettie
hetty hew hewe hewet hewett hewie hewitt heywood hezekiah higgins hilarie hilary hilbert hilda hildagard
hildagarde hilde hildegaard hildegarde hildy hill hillard hillary hillel hillery hilliard hilliary hilton hinda
hiralal hiram hiro hirsch hobart hodge hogan holley holli hollie hollis hollyanne homer honor honoria horace
horacio horatia horatio horatius horst hortense hortensia howard howie hoyt hubert hudson huey hugh hugo hulda
humbert humphrey hunt hunter huntington huntlee huntley hurley husain husein hussein hy hyacinth hyacintha
hyacinthe hyacinthia hyacinthie hyatt hyman hymie hynda iago iain ian ianthe ibbie ibby ibrahim ichabod ida
idalia idalina idaline idell idelle idette iggie iggy ignace ignacio ignacius ignatius ignaz ignazio igor ike
ikey ilana ileana ileane ilene ilise ilka illa ilona ilsa ilse ilysa ilyse ilyssa imelda immanuel imogen
imogene imojean ina inci indira ines inesita inessa inez inga ingaberg ingaborg ingamar inge ingeberg ingeborg
ingelbert ingemar inger inglebert ingmar ingram ingrid ingunna inigo inna ioana iolande iolanthe iona iormina
ira irena irene irina iris irita irma irvin irvine irving irwin isa isaac isaak isabeau isabel isabelita
isabella isabelle isador isadora isadore isahella isaiah iseabal ishmael isidora isidore isis ismail isobel
issi issie issy istvan ivan ivett ivette ivie ivonne ivor ivory izaak izabel izak izzi izzy jabez jacenta
jacinda jacinta jacintha jacinthe jack jackelyn jacki jackie jacklin jacklyn jackquelin jackqueline jackson
jacky jaclin jaclyn jacob jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacques jacquetta
jacquette jacqui jacquie jacynth jada jae jaime jaimie jaine jake jakob jaleh james jameson jamey jami jamie
jamima jammie jan jana janaya janaye jandy jane janean janeczka janeen janel janela janella janelle janene
janenna janessa janet janeta janetta janette janeva janey jania janice janie janifer janina janine janis janith
janka janna jannel jannelle janos janot janus jany jaquelin jaquelyn jaquenetta jaquenette jaquith jared
jarrett jarvis jasmin jasmina jasmine jason jasper javier jay jayme jaymee jayne jaynell jazmin jeana jeane
jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jed jedediah jef jeff jefferey
jefferson jeffery jeffie jeffrey jeffry jefry jehanna jehu jelene jemie jemima jemimah jemmie jemmy jen jena
jenda jenelle jenette jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni
jennica jennie jennifer jennilee jennine jennings jenny jens jephthah jerald jeraldine jeralee jeramie jere
jereme jeremiah jeremias jeremie jeremy jeri jermain jermaine jermayne jerold jerome jeromy jerri jerrie
jerrilee jerrilyn jerrine jerrold jerrome jerry jerrylee jervis jerzy jess jessa jessalin jessalyn jessamine
jessamyn jesse jessee jesselyn jessey jessi jessica jessie jessika jessy jesus jeth jethro jewell jewelle jill
jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jim jimbo jimmie jimmy jinny joab joachim
joan joana joane joanie joann joanna joanne joannes joao joaquin job jobey jobi jobie jobina joby jobye jobyna
jocelin joceline jocelyn jocelyne jock jodee jodi jodie jody joe joel joela joelie joell joella joelle joellen
joelly joellyn joelynn joete joey johan johann johanna johannah johannes john johnathan johnathon johnette
johnna johnnie johnny johny joice jojo jolee joleen jolene joletta joli jolie joline joly jolyn jolynn jon
jonah jonas jonathan jonathon jonell joni jonie jonis jonny jordain jordana jordanna jordon jordy jorey jorge
jori jorie jorrie jorry jory joscelin jose josee josef josefa josefina joselyn joseph josepha josephina
josephine josephus josey josh joshua joshuah josi josiah josie joslyn josselyn josy jotham jourdan joya joyan
joyann joyce joycelin joye joyous juan juana juanita jud judah judas judd jude judi judie judith juditha judson
judy judye juergen jule julee jules juli julia julian juliana juliane juliann julianna julianne julie julienne
juliet julieta julietta juliette julina juline julio julissa julita julius junette junia junie junina justin
justina justine justis jyoti kaari kacey kacie kacy kai kaia kaila kaile kailey kaiser kaitlin kaitlyn kaitlynn
kaja kakalina kala kaleb kaleena kali kalie kalil kalila kalina kalinda kalindi kalle kalli kally kalman kalvin
kam kameko kamila kamilah kamillah kandace kandy kane kania kanya kara karalee karalynn kare karee kareem karel
karen karena kari karia karie karil karilynn karim karin karina karine kariotta karisa karissa karita karl
karla karlee karleen karlen karlene karlie karlotta karlotte karly karlyn karmen karna karol karola karole
karolina karoline karoly karon karrah karrie karry karsten kary karyl karylin karyn kasey kaspar kass kassandra
kassey kassi kassia kassie kaster kat kata katalin kate katee katerina katerine katey kath katha katharina
katharine katharyn kathe katheleen katherina katherine katheryn kathi kathie kathleen kathlene kathlin kathrine
kathryn kathryne kathy kathye kati katie katina katine katinka katleen katlin katrina katrine katrinka katti
kattie katuscha katusha katy katya kay kaycee kaye kayla kayle kaylee kayley kaylil kaylyn kee keefe keeley
keelia keely keenan keene keil keith kelcey kelci kelcie kelcy kelila kellen kelley kelli kellia kellie kellina
kellsie kelly kellyann kelsey kelsi kelsy kelvin kelwin ken kendal kendall kendra kendre kendrick kenn kenna
kennedy kenneth kenny kent kenton kenyon keren keri keriann kerianne kermie kermit kerri kerrie kerrill kerrin
kerry kerstin kesley keslie kessia kessiah ketti kettie ketty kevan kevin kevina kevyn ki kia kiah kial kiele
kiersten kikelia kiley kim kimball kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmo
kimmy kin kincaid king kingsley kingsly kingston kinna kip kipp kippie kippy kira kirbee kirbie kirby kiri kirk
kirsten kirsteni kirsti kirstie kirstin kirstyn kissee kissiah kissie kit kitti kittie kitty kizzee kizzie
klara klarika klarrisa klaus klee knox konrad konstance konstantin konstanze koo kora koral koralle kordula
kore korella koren koressa kori korie korney korrie korry kory kostas kourtney kraig kris krishna krissie
krissy krista kristal kristan kriste kristel kristen kristi kristian kristien kristin kristina kristine
kristopher kristos kristy kristyn krysta krystal krystalle krystle krystyna kurt kurtis kyla kyle kylen kylie
kylila kylynn kym kynthia kyrstin la lacee lacey lacie lacy ladonna laetitia laila laina lainey laird lamar
lamb lambert lamont lana lance lancelot lanette laney langston lani lanie lanita lanna lanni lanny lara laraine
lari larina larine larisa larissa larry lars laryssa latashia latia latisha latrena latrina laura lauraine
laural lauralee laurance laure lauree laureen laurel laurella lauren laurena laurence laurene laurens laurent
lauretta laurette lauri laurianne laurice laurie lauryn lavena laverna laverne lavina lavinia lavinie lawerence
lawrence lawson lawton lay layla layne layney layton lazar lazare lazaro lazarus lazlo lea leah leandra leann
leanna leanne leanor leanora lebbie leda lee leeann leeanne leela leelah leena leesa leese lefty legra leia
leiah leif leigh leigha leighton leila leilah leisha lela lelah leland lelia lem lemar lemmie lemmy lemuel len
lena lenard lenee lenette lenka lenna lennie lenny lenora lenore leo leodora leoine leola leoline leon leona
leonanie leonard leonardo leone leonelle leonerd leonhard leonid leonidas leonie leonora leonore leontine
leontyne leopold leora leorah leroy les leshia lesley lesli leslie lesly lester lesya leta lethia leticia
letisha letitia letta letti lettie letty lev levi levin levon levy lew lewis lex leyla lezlie lia liam lian
liana liane lianna lianne lib libbey libbi libbie libby licha lida lidia lil lila lilah lilas lilia lilian
liliane lilias lilith lilla lilli lillian lillis lilllie lilly lilyan lin lina lincoln lind linda lindi lindie
lindsay lindsey lindsy lindy linea linell linet linette linn linnea linnell linnet linnie linoel linus linzy
lion lionel lionello liora liorah lira lisa lisabeth lisandra lisbeth lise lisetta lisette lisha lishe lissa
lissi lissie lissy lita liuka livia liz liza lizabeth lizbeth lizette lizzie lizzy llewellyn lloyd locke
lockwood loella logan lois loise lola lolande loleta lolita lolly lon lona lonee loni lonna lonni lonnie lonny
lora lorain loraine loralee loralie loralyn loree loreen lorelei lorelle loren lorena lorene lorenza lorenzo
loretta lorettalorna lorette lori loria lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna
lorne lorrayne lorri lorrie lorrin lorry lory lothar lotta lotte lotti lottie lotty lou louella louie louis
louisa louise louisette love lovell lowell luana luanna lucas luce luci lucia lucian luciana luciano lucie
lucien lucienne lucila lucilia lucille lucina lucinda lucine lucio lucita lucius lucky lucretia lucy ludvig
ludwig luella luelle luigi luis luisa luise lukas luke lula lulita lulu luna lura lurette lurleen lurlene
lurline lusa lust luther lyda lydia lydie lyle lyn lynda lynde lyndel lyndell lyndon lyndsay lyndsey lyndsie
lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey
lysandra lyssa mab mabel mabelle mable mac mace mack mackenzie mada madalena madalyn maddalena maddi maddie
maddy madel madelaine madeleine madelena madelene madelin madelina madeline madella madelle madelon madelyn
madge madison madlen madlin madona madonna mady mae maegan mag magda magdaia magdalen magdalena magdalene
maggee maggi maggie maggy magna magnum magnus mahala mahalia mahesh mahmoud mahmud maia maible maiga mair maire
mairead maisey maisie maison major mala malanie malcah malcolm malena malia malina malinda malinde malissa
malissia malka malkah mallissa mallorie mallory malorie malory malva malvina malynda mame mamie manda mandi
mandie mandy manfred manish manny manon manuel manya mara marabel marc marcel marcela marcelia marcella
marcelle marcellina marcelline marcello marcellus marcelo marchall marchelle marci marcia marcie marcile
marcille marcio marco marcos marcus marcy mareah maren marena maressa marga margalit margalo margaret margareta
margarete margaretha margarethe margaretta margarette margarita margaux marge margeaux margery marget margette
margi margie margit marglerite margo margot margret marguerite margurite margy mari maria mariam marian mariana
mariann marianna marianne maribel maribelle maribeth marice maridel marie marieann mariejeanne mariel mariele
marielle mariellen marietta mariette marigold marijo marika marilee marilin marillin marilu marilyn marin
marina marinna mario marion mariquilla maris marisa mariska marissa marit marita maritsa marius mariya marj
marja marje marji marjie marjorie marjory marjy marketa marko markos markus marla marlane marleah marlee
marleen marlena marlene marley marlie marlin marline marlo marlon marlow marlowe marlyn marmaduke marna marne
marney marni marnia marnie marquita marrilee marris marrissa marry marsh marsha marshal marshall marsiella mart
marta martainn martelle marten martguerita martha marthe marthena marti martica martie martin martina martino
martita marty martyn martynne marv marve marven marvin marwin mary marya maryangelyn maryann maryanna maryanne
marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryrose marys
marysa masha mason matelda mateo mathew mathias mathilda mathilde matias matilda matilde matt matteo matthaeus
mattheus matthew matthias matthieu matthiew matthus matti mattias mattie matty maud maude maudie maura maure
maureen maureene maurene maurice mauricio maurie maurine maurise maurita maurits mauritz maury mavis mavra
maxfield maxi maxie maxim maximilian maximilien maxine maxwell maxy maya maybelle mayda maye mayer maynard
maynord mayor mead meade meagan meaghan meara mechelle meg megan megen meggan meggi meggie meggy meghan meghann
mehetabel mei meier meir meira mel mela melamie melania melanie melantha melany melba melesa melessa melicent
melina melinda melinde melisa melisande melisandra melisenda melisent melissa melisse melita melitta mella
melli mellicent mellie mellisa mellisent mellissa melloney melly melodee melodie melonie melony melosa melva
melvin melvyn menard mendel mendie mercedes merci mercie meredeth meredith meredithe merell meridel meridith
meriel merilee merill merilyn meris merissa merl merla merle merlin merlina merline merna merola merralee
merrel merrick merridie merrie merrielle merril merrile merrilee merrili merrill merrily mersey merv mervin
merwin meryl meta meyer mia mic micaela micah michael michaela michaelina michaeline michaella michail michal
michale micheal micheil michel michele michelina micheline michell michelle mick mickey micki mickie micky
midge mignon mignonne miguel miguela miguelita mika mikael mikako mike mikel mikey mikhail mildred mildrid
milena milicent milissent milka milli millicent millie millisent milly milo milt milton milzie mimi min mina
minda mindy minerva minetta minette minna minni minnie minny minta miquela mirabel mirabella mirabelle miran
miranda mireielle mireille mirella mirelle miriam mirilla mirna mischa misha missie missy misti misty mitch
mitchael mitchel mitchell mitra mitzi mmarianne modesta modestia modestine modesty moe mohamad mohamed mohammad
mohammed mohan moina moira moise moises moishe moll mollee molli mollie molly mommy mona monah monica monika
monique monroe montague monte montgomery monty moore mora mordecai moreen morena morgan morgana morganica
morganne morgen moria morissa morlee morley morly morna morrie morris morry morse mort morten mortie mortimer
morton morty mose moselle moses moshe moss moya moyna moyra mozelle muffin mufi mufinella mugsy muhammad muire
munmro munroe murdoch murdock mureil murial muriel murielle murphy murray mustafa myke myles mylo myna myra
myrah myranda myriam myrilla myrle myrlene myrna myron myrta myrtia myrtice myrtie myrtle nada nadean nadeen
nadia nadine nadiya nady nadya nahum nalani nan nana nananne nance nancee nancey nanci nancie nancy nanete
nanette nani nanice nanine nannette nanni nannie nanny nanon naoma naomi napoleon nara nari nariko nat nata
natala natale natalee natalia natalie natalina nataline natalya natasha natassia nate nathalia nathalie nathan
nathanael nathanial nathaniel nathanil natka natty neal neala neale neall nealon nealson nealy ned neda nedda
neddie neddy nedi neel neely neil neila neile neilla neille nela nelia nelie nell nelle nelli nellie nelly nels
nelsen nelson nena nerissa nerita nero neron nert nerta nerte nerti nertie nerty nessa nessi nessie nessy nesta
nester nestor netta netti nettie nettle netty nev nevil nevile neville nevin nevins nevsa newton neysa niall
niccolo nichol nicholas nichole nicholle nichols nick nickey nicki nickie nickolas nicky nico nicol nicola
nicolas nicole nicolea nicolette nicoli nicolina nicoline nicolle nidia niels nigel nike niki nikita nikki
nikkie nikolai nikoletta nikolia nikos nil niles nils nilson nina ninetta ninette ninnetta ninnette ninon nisa
nissa nisse nissie nissy nita nitin niven nixie noach noah noam noami noble noe noel noelani noell noella
noelle noellyn noelyn noemi nola nolan nolana noland nolie nollie nomi nona nonah noni nonie nonna nonnah nora
norah norbert norean noreen norene norina norine norm norma norman normand normie norri norrie norris norry
northrop northrup norton norwood nova novelia nunzio nydia nyssa obadiah obadias oberon obie octavia octavius
odele odelia odelinda odell odella odelle odessa odetta odette odie odilia odille odin odysseus ofelia ofella
ofilia ola olaf olag ole oleg olenka olga olia olimpia olin olive oliver olivette olivia olivie olivier oliy
olle ollie olly olva olwen olympe olympia olympie omar ondrea oneida onida onlea oona opal opalina opaline
ophelia ophelie oprah ora oral oralee oralia oralie oralla oralle oran orazio orbadiah orel orelee orelia
orelie orella orelle oren oreste oriana orin orion orlando orly orren orrin orsa orsola orson ortensia orton
orville osbert osborn osborne osbourn osbourne oscar osgood osmond osmund ossie oswald oswell otes otha othelia
othella othello othilia othilie otho otis ottilie otto owen ozzie ozzy pablo pace pacifica paco paddie paddy
padraig paige pail palmer paloma pam pamela pamelina pamella pammi pammie pammy pandora pansie pansy paola
paolina paolo park parke parker parnell parrnell parry parsifal partha parwane pascal pascale pasquale pate
patel paten patin paton patric patrica patrice patricia patricio patrick patrik patrizia patsy patti pattie
patty paul paula paule pauletta paulette pauli paulie paulina pauline paulita paulo pauly pavel pavia pavla
pearce pearla pearle pearline pedro peg pegeen peggi peggie peggy peirce pembroke pen penelopa penelope penn
penni pennie penrod pepe pepi pepillo pepita pepito perceval percival percy peri peria perl perla perle perri
perrine perry persis pet peta pete peter petey petr petra petrina petronella petronia petronilla petronille
petunia peyter peyton phaedra phaidra phebe phedra phelia phil philbert philip philipa philippa philippe
philippine philis phillida phillie phillip phillipe phillipp phillis philly philomena phineas phip phoebe
phylis phyllida phyllis phyllys phylys pia pier pierce pierette pierre pierrette pierson piet pieter pietra
pietro piggy pincas pinchas pincus piotr pip piper pippa pippy plato polly pollyanna pooh poppy porter portia
poul powell praneetf prasad prasun prent prentice prentiss prescott preston price prince pris prisca priscella
priscilla prissie pru prudi prudy prue prunella pryce puff purcell putnam pyotr queada queenie quent quentin
querida quiggly quigly quigman quill quillan quincey quincy quinlan quinn quint quinta quintana quintilla
quintin quintina quinton quintus rab rabbi rabi rachael rachel rachele rachelle rad radcliffe rae raf rafa
rafael rafaela rafaelia rafaelita rafe ragnar ragnhild rahal rahel rahul raimund raina raine rainer raj rajeev
rakel raleigh ralf ralina ralph ram ramesh ramon ramona ramonda ramsay ramsey rana rand randa randal randall
randee randell randene randi randie randolf randolph randy ranee rani rania ranice ranique ranna ransell ransom
raoul raphael raphaela raquel raquela rasia rasla raul raven ravi ravil rawley raychel raye raymond raymund
raymundo rayna raynard raynell rayner raynor rayshell rea reagan reba rebbecca rebe rebeca rebecca rebecka
rebeka rebekah rebekkah red redford redmond ree reeba reece reed reena rees reese reeta reeva reg regan regen
reggi reggie reggis reggy regina reginald reginauld regine reid reiko reilly reina reine reinhard reinhold rem
remington remus remy rena renado renae renaldo renard renata renate renato renaud renault rene renee renel
renell renelle renie rennie reta retha reube reuben reuven revkah rex rey reyna reynard reynold reynolds reza
rhea rheba rheta rhett rhetta rhiamon rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda riane riannon
rianon ric rica ricard ricardo ricca riccardo rice richard richardo richie richmond richy rici rick rickard
rickey ricki rickie ricky rik riki rikki riley rina rinaldo ripley risa rissa rita ritch ritchie riva rivalee
rivi rivkah rivy roana roanna roanne roarke robb robbert robbi robbie robbin robby robbyn robena robenia robert
roberta roberto robin robina robinet robinett robinetta robinette robinia robinson roby robyn roch rochell
rochella rochelle rochester rochette rock rockwell rocky roda rodd roddie roddy roderic roderich roderick
roderigo rodge rodger rodi rodie rodina rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog roger
rogers roice roland rolando rolf rolfe rolland rollin rollins rollo rolph romain roman romeo romola romona
romonda romy ron rona ronald ronalda ronda ronen roni ronica ronna ronni ronnica ronnie ronny roobbie roosevelt
rora rori rorie rory ros rosa rosabel rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde
rosaline rosalyn rosalynd rosamond rosamund rosana rosanna rosanne rosario roscoe roseann roseanna roseanne
roselia roselin roseline rosella roselle roselyn rosemaria rosemarie rosemary rosemonde rosene rosetta rosette
roshelle rosie rosina rosita roslyn rosmunda ross rosy roth rourke row rowe rowena rowland roxana roxane
roxanna roxanne roxi roxie roxine roxy roy royal royce roz rozalie rozalin rozamond rozanna rozanne roze rozele
rozella rozelle rozina rube ruben rubetta rubi rubia rubie rubin rubina rudd ruddie ruddy rudie rudiger rudolf
rudolfo rudolph rudy rudyard ruella rufe rufus rupert ruperta ruperto russ russel russell rustie rustin rusty
rutger ruth ruthann ruthanne ruthe rutherford ruthi ruthie ruthy rutledge rutter ryan ryann rycca saba sabina
sabine sabra sabrina sacha sada sadella sadie sal salem salim sallee salli sallie sally sallyann sallyanne
salman salmon salome salomo salomon salomone salvador salvatore salvidor sam samantha samara samaria sammie
sammy sampson samson samuel samuela samuele samuella sancho sande sander sanders sanderson sandi sandie sandor
sandra sandro sandye sanford sanson sansone sapphira sapphire sara saraann sarah sarajane saree sarena sarene
sarette sarge sargent sari sarina sarine sarita sascha sasha sashenka saudra saul sauncho saunder saunders
saunderson saundra savina saw sawyer sawyere sax saxe saxon sayer sayers sayre sayres scarface scarlet scarlett
schroeder schuyler scot scott scotti scottie scotty seamus sean seana sebastian sebastiano sebastien secunda
seka sela selby selena selene selestina selia selie selig selina selinda seline sella selle selma sena sephira
serena serene serge sergeant sergei sergent sergio seth seymour shadow shaina shaine shalna shalne shalom
shamit shamus shana shanan shanda shandee shandie shandra shandy shane shani shanie shanna shannah shannan
shannen shannon shanon shanta shantee shara sharai shari sharia sharie sharity sharl sharla sharleen sharlene
sharline sharna sharon sharona sharra sharron sharyl shaughn shaun shauna shaw shawn shawna shawnee shay shayla
shaylah shaylyn shaylynn shayna shayne shea sheba sheela sheelagh sheelah sheena sheeree sheff sheffie
sheffield sheffy sheila sheilah sheilakathryn shel shela shelagh shelba shelbi shelby shelden sheldon shelia
shell shelley shelli shellie shelly shelton shem shena shep shepard shepherd sheppard shepperd sher sheree
sheri sheridan sherie sheril sherill sherilyn sherline sherlock sherlocke sherman sherri sherrie sherwin
sherwood sherwynd sherye sheryl shilpa shimon shina shir shira shirah shirl shirlee shirleen shirlene shirley
shirline shlomo sholom shorty shoshana shoshanna shoshie shumeet shurlock shurlocke shurwood si siana sianna
sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibyl sibylla sibylle sid siddhartha sidnee sidney
sidoney sidonia sidonnie siegfried siffre sig sigfrid sigfried sigmund sigrid silas sile sileas silva silvain
silvan silvana silvano silvanus silvester silvia silvie silvio sim simeon simmonds simon simona simone
simonette simonne sinclair sinclare sindee sinead siobhan sioux siouxie sisely sisile sissie sissy sivert
siward skell skelly skipp skipper skippie skippy skipton skye skylar skyler slade sloan sloane sly smith smitty
socrates sofia sofie sol solange sollie solly solomon somerset son sondra sonia sonja sonni sonnie sonnnie
sonny sonya sophey sophi sophia sophie sophronia sorcha sosanna sparky spence spencer spense spenser spike
spiro spiros spud srinivas stace stacee stacey staci stacia stacie stacy stafani staffard stafford staford stan
standford stanfield stanford stanislaw stanleigh stanley stanly stanton stanwood starla starlene starlin starr
stavros stearn stearne stefa stefan stefania stefanie stefano steffane steffen steffi steffie stella stepha
stephan stephana stephani stephanie stephannie stephanus stephen stephenie stephi stephie stephine sterling
stern sterne stesha stevana steve steven stevena stevie stevy stew steward stewart stig stillman stillmann
sting stinky stirling stoddard storey stormi stormie stormy stu stuart sturgis sue suellen sukey suki sula
sullivan sully sumner sunshine susan susana susanetta susann susanna susannah susanne susette susi susie sussi
susy sutherland sutton suzan suzann suzanna suzanne suzetta suzette suzi suzie suzy suzzy sven swen sybil
sybila sybilla sybille sybyl syd sydel sydelle sylvan sylvester sylvia sylvie tab tabatha tabb tabbatha tabbi
tabbie tabbitha tabby taber tabina tabitha tabor tad tadd taddeo taddeus tadeas taffy tailor tait taite talbert
talbot talia tallia tallie talya talyah tam tamar tamara tamarah tamarra tamas tamera tami tamiko tamma tammara
tammi tammie tammy tamra tana tandi tandie tandy tani tania tann tanner tanney tannie tanny tansy tanya tara
tarah tarra tarrah tarrance tarrant taryn tarzan tasha tasia tate tatiana tatiania tatum tawnya tawsha taylor
teador teane ted tedd tedda teddi teddie teddy tedi tedie tedman tedmund tedra tedrick teena tella temp temple
templeton teodoor teodor teodora teodorico teodoro tera terence terencio teresa teresaanne terese teresina
teresita teressa teri teriann terina terra terrance terrel terrell terrence terri terrianne terrie terrill
terry terrye tersina teryl terza tess tessa tessi tessie tessy thacher thad thaddeus thaddius thaddus thadeus
thain thaine thalia thane tharen thatch thatcher thaxter thayne thea theada theadora thebault theda thedric
thedrick thekla thelma theo theobald theodor theodora theodore theodoric theodosia theophyllus theresa therese
theresina theresita theressa therine thia thibaud thibaut thom thomas thomasa thomasin thomasina thomasine thor
thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thurstan thurston tia tiana tibold tiebold
tiebout tiena tierney tiertza tiff tiffani tiffanie tiffi tiffie tiffy tilda tildi tildie tildy tiler tillie
tilly tim timi timmi timmie timmy timothea timothee timotheus timothy tina tine tiphani tiphanie tiphany
tirrell tish tisha tito titos titus tobe tobey tobi tobiah tobias tobie tobin tobit toby tobye tod todd toddie
toddy toinette tom toma tomas tomasina tomasine tome tomi tomiko tomkin tomlin tommi tommie tommy toni tonia
tonie tonnie tony tonya tootsie tore torey tori torie torin torr torrance torre torrence torrey torrie torrin
torry tory tova tove town towney townie townsend towny tracee tracey traci tracie traver travers travis tray
tre tremain tremaine tremayne trenna trent trenton tresa trescha tressa trev trevar trever trevor trey tricia
trina trip trish trisha trista tristan trix trixi trixie trixy troy truda trude trudey trudi trudie trudy trula
truman tuck tucker tuckie tucky tudor tuesday tull tulley tully turner twila twyla ty tybalt tybi tybie tye
tyler tymon tymothy tynan tyne tyrone tyrus tyson udale udall udell ugo ula ulberto uli ulick ulises ulla ulric
ulrica ulrich ulrick ulrika ulrike ulysses umberto umeko una upton urbain urban urbano urbanus uri uriah uriel
ursa ursala ursola urson ursula ursulina ursuline uta vachel vaclav vail val valaree valaria valdemar valeda
valencia valene valenka valentia valentin valentina valentine valera valeria valerie valery valerye valida
valina valli vallie vally valma valry vance vanda vanessa vania vanna vanni vannie vanny vanya vasili vasilis
vasily vassili vassily vaughan vaughn veda velma velvet vena venita venkat ventura vera veradis vere verena
verene verge vergil veriee verile verina verine verla vern verna verne vernen verney vernice vernon vernor
veronica veronika veronike veronique vi vibhu vic vick vicki vickie vicky victor victoria vida vijay viki vikki
vikkie vikky vilhelm vilhelmina vilma vin vina vince vincent vincents vinita vinni vinnie vinny vinod viola
violante viole violet violetta violette virge virgie virgil virgilio virgina virginie vita vite vitia vito
vitoria vittoria viv viva vivi vivia vivian viviana vivianna vivianne vivie vivien viviene vivienne viviyan
vivyan vivyanne vlad vladamir vladimir voltaire vonni vonnie vonny wade wadsworth wain waine wainwright waite
waiter wakefield wald waldemar walden waldo waldon waleed walker wallace wallache wallas wallie wallis wally
walsh walt walter walther walton waly wanda wandie wandis waneta wang warde warden ware waring warner warren
wash washington wat waverley waverly waylan wayland waylen waylin waylon wayne webb weber webster weidar weider
welbie welby welch welsh wenda wendall wendel wendeline wendell wendi wendie wendy wenona wenonah werner wes
wesley weslie westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whitney
whittaker wiatt wilber wilbert wilbur wilburn wilburt wilden wildon wileen wilek wiley wilfred wilfrid wilhelm
wilhelmina wilhelmine wilie willa willabella willamina willard willdon willem willetta willette willey willi
william willie willis willmott willow willy willyt wilma wilmar wilmer wilmette wilona wilone wilow wilson wilt
wilton win windham windy winfield winford winfred wini winifield winifred winn winna winnah winne winni winnie
winnifred winny winona winonah winslow winston winthrop winton wit witold wittie witty wojciech wolf wolfgang
wolfie wolfram wolfy woochang woodie woodman woodrow woody worden worth worthington worthy wren wrennie wright
wyatan wyatt wye wylie wylma wyn wyndham wynn wynne wynnie wynny wynton xavier xaviera xena xenia xenos xerxes
xever ximenes ximenez xylia xylina xymenes yaakov yacov yale yalonda yanaton yance yancey yancy yank yard
yardley yehudi yehudit yelena yetta yettie yetty yevette yigal yoko yolanda yolande yolane yolanthe yonina
yoshi yoshiko yovonnda yule yuri yves yvette yvonne zabrina zach zacharia zachariah zacharias zacharie zachary
zacherie zachery zack zackariah zahara zak zalman zandra zane zaneta zara zarah zared zaria zarla zary zea zeb
zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeke zelda zelig zelma zena zenia zerk zeus zia zilvia
zippy zita zitella zoe zola zollie zolly zonda zondra zonnya zora zorah zorana zorina zorine zorro zsazsa
zulema zuzana
`
    .trim()
    .split(/\s/),
);
