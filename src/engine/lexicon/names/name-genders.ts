/**
 * Given names by gender, in lower case: those of men alone, those of both, and those of women alone that `GIVEN_NAMES` leaves out
 * as common words; every other name of `GIVEN_NAMES` is a woman's. From the Names Corpus 1.3, copyright 1991 Mark Kantrowitz, with
 * additions by Bill Ross; see NOTICE. Written by test/eval/generate-name-genders.ts; do not edit.
 */
export const MEN = `
aamir aaron abbot abbott abdel abdul abdulkarim abdullah abe abel abelard abner abraham abram ace adair adam
adams adger aditya adlai adnan adolf adolfo adolph adolphe adolpho adolphus adrick agamemnon aguinaldo aguste
agustin aharon ahmad ahmed ahmet ajai al alaa alain alan alasdair alastair albatros albert alberto albrecht
alden aldis aldo aldric aldrich aldus aldwin alec aleck alejandro aleks aleksandrs alessandro alexander alexei
alf alfonse alfonso alfonzo alford alfred alfredo algernon alic alister allah allan allen alley allin alonso
alonzo aloysius alphonse alphonso alston alton alvin alwin amadeus ambros ambrose ambrosi ambrosio ambrosius
amery amory amos anatol anatole anatollo anatoly anders andonis andre andreas andrej andres andrew andrey andri
andros andrus andrzej angelico angelo angus ansel ansell anselm anson anthony antin antoine anton antone antoni
antonin antonino antonio antonius antony anurag apollo apostolos aram archibald archibold archie archon archy
arel ari arie aristotle arlo armand armando armond armstrong arne arnie arnold arnoldo aron arron art arther
arthur artie artur arturo arvie arvin arvind arvy ash ashby ashish ashton aub aube aubert augie august augustin
augusto augustus austen ave averell averill avery avi avraham avram avrom axel aylmer aziz bailey bailie
baillie baily baird baldwin bancroft barbabas barclay bard barde barn barnabas barnabe barnaby barnard barnebas
barnett barney barnie barny baron barr barret barrett barri barris barron bart bartel barth barthel bartholemy
bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomei bartolomeo barton barty bary
basil batholomew baxter bay bayard beale bealle bear bearnard beaufort beauregard beck bela ben benedict bengt
benito benjamen benjamin benji benjie benjy benn bennet bennett benson bentley benton beowulf berchtold berk
berke berkeley berkie berkley bernard bernardo bernd bernhard bertram bertrand bharat biff bing binky bishop
bjorn bjorne blaine blare blayne bob bogart bogdan boniface boris boyce boyd brad braden bradford bradley
bradly brady brandon brant brendan brent bret brewer brewster brian brice briggs brinkley brock broddie broddy
broderic broderick brodie brody bronson bruce bruno bryan bryant bryce bryon bubba buck bucky bud buddy burgess
burke burl burnaby burt burton buster butch butler byram byron caesar cain caldwell caleb calhoun calvin
cameron carl carleigh carlo carlos carlton carlyle carson carsten carter case caspar casper cesar chadd chaddie
chaddy chadwick chaim chalmers chan chance chancey chanderjit chandler chane chariot charles charleton charley
charlie charlton chas chase chaunce chauncey che chelton chen chester cheston chet chev chevalier chevy chip
christ christiano christof christofer christoph christophe christopher christorpher christos chrisy chuck
churchill clancy clarance clarence clark clarke claudio claudius claus clay clayborn clayborne claybourne
clayton cleland clemens clement clemente cletus cleveland cliff clifford clifton clint clinten clinton clive
clyde cob cobb cobbie cobby colbert cole coleman colin collin collins conan connolly connor conrad conroy
constantin constantinos conway cooper corbin corby corky cornelius cornellis cortese corwin cosmo costa craig
crawford creighton cristopher curt curtice curtis cy cyril cyrill cyrille cyrillus cyrus dabney dalton damian
damien damon dan dane danie dante daren darian darien darin dario darius darrel darrell darren darrick darrin
darth darwin daryle dave davey david davidde davide davidson davie davin davis davon davoud davy dawson dean
delbert delmar demetre demetri demetrius demosthenis denis dennis derby derek derick derk derrek derrick derrin
derrol derron deryl desmond desmund dewey dewitt dexter dick dickey dickie diego dieter dietrich dillon dimitri
dimitrios dimitris dimitrou dimitry dino dionysus dirk dmitri dom domenic domenico dominic dominick don donal
donald donn donovan doug douggie dougie douglas douglass douglis dov doyle drake dru dryke duane dudley duffie
duffy dugan duke dunc duncan dunstan durand durant durante durward dustin dwain dwaine dwane dwayne dwight
dylan dyson earl earle easton eben ebeneser ebenezer eberhard ed edgar edgardo edmond edmund edouard edsel
eduard eduardo edward edwin efram egbert ehud elbert elden eldon eli elias elihu elijah eliot eliott elliot
elliott ellis ellsworth ellwood elmer elmore elnar elric elroy elton elvin elvis elwin elwood elwyn ely emanuel
emerson emery emil emile emilio emmanuel emmery emmet emmett emmit emmott emory ender engelbart engelbert
englebart englebert enoch enrico enrique ephraim ephram ephrayim ephrem er erasmus erastus erek erhard erhart
eric erich erick erik erl ernest ernesto ernie ernst erny errol ervin erwin esau esteban ethan ethelbert
ethelred etienne euclid eugen eugene eustace ev evan everard everett ewan ewart ez ezechiel ezekiel ezra fabian
fabio fairfax farley fazeel federico felicio felipe felix ferd ferdie ferdinand ferdy fergus ferguson ferinand
fernando fidel filbert filip filipe filmore finley finn fitz fitzgerald flem fleming flemming fletch fletcher
flin flinn flint flipper florian floyd flynn fons fonsie fonz fonzie forbes ford forest forester forrest
forrester forster foster fowler fox francesco francisco francois franklin franklyn frans franz fraser frazier
frederic frederich frederick frederico frederik fredric fredrick freeman freemon fremont french friedric
friedrich friedrick fritz fulton fyodor gabe gabriele gabriello galen gallagher gamaliel garcia garcon gardener
gardiner gardner garey garfield garfinkel garold garp garret garrett garrot garrott garry garth garv garvey
garvin garvy garwin garwood gary gaspar gasper gaston gav gaven gavin gavriel gearard geo geof geoff geoffrey
geoffry georg georges georgy gerald geraldo gerard gere gerhard gerhardt gerold gerome gerrard gerrit gershom
gershon giacomo gian giancarlo giavani gibb gideon giff giffard giffer giffie gifford giffy gil gilbert
gilberto gilburt giles gilles gino giordano giorgi giorgio giovanne giovanni giraldo giraud giuseppe glynn
godard godart goddard goddart godfree godfrey godfry godwin gomer gonzales gonzalo goober goose gordan gordie
gordon grady graehme graeme graham graig grant granville greg gregg greggory gregor gregorio gregory griff
griffin griffith griswold grove grover guido guillaume guillermo gunner gunter gunther gustaf gustav gustave
gustavo gustavus guthrey guthrie guthry guy hadleigh hadley hadrian hagan hagen hailey hakeem hakim hal hale
hall hallam halvard ham hamel hamid hamil hamilton hamish hamlen hamlet hamlin hammad hamnet han hanan hanford
hank hans hansel hanson harald harcourt hari harlan harland harlin harman harmon harold harris harrison harrold
harry hart hartley hartwell harv harvard harvey harvie harwell hasheem hashim haskel haskell hassan hastings
hasty haven hayden haydon hayes hayward haywood heathcliff hebert hector heinrich heinz helmuth henderson
hendrick hendrik henri henrik henrique henry herb herbert herbie herby hercule hercules herculie herman hermann
hermon hermy hernando herold herrick herrmann hersch herschel hersh hershel herve hervey hew hewe hewet hewett
hewie hewitt heywood hezekiah higgins hilbert hill hillard hillel hillery hilliard hilton hiralal hiram hiro
hirsch hobart hodge hogan hollis homer horace horacio horatio horatius horst howard howie hoyt hubert hudson
huey hugh hugo humbert humphrey hunt hunter huntington huntlee huntley hurley husain husein hussein hy hyatt
hyman hymie iago iain ian ibrahim ichabod iggie iggy ignace ignacio ignacius ignatius ignaz ignazio igor
immanuel ingamar ingelbert ingemar inglebert ingmar ingram inigo irvin irvine irving irwin isaac isaak isaiah
ishmael isidore ismail israel istvan ivan ivor izaak izak izzy jabez jack jackson jacob jacques jae jake jakob
james jameson jamey janos janus jared jarrett jarvis jason jasper javier jay jeb jed jedediah jef jeff jefferey
jefferson jeffery jeffie jeffrey jeffry jefry jehu jennings jens jephthah jerald jeramie jereme jeremiah
jeremias jeremie jeremy jermain jermayne jerold jerome jeromy jerri jerrold jerrome jervis jerzy jessee jessey
jesus jeth jethro jim jimbo jimmie jimmy joab joachim joao joaquin job jock joe joel johan johann johannes john
johnathan johnathon johnnie johnny johny jon jonah jonas jonathan jonathon jonny jordon jordy jorge jory jose
josef joseph josephus josh joshua joshuah josiah jotham juan jud judah judas judd judson juergen jule jules
julian julio julius justis kaiser kaleb kalil kalle kalman kalvin kam kane kareem karim karl karsten kaspar
keefe keenan keene keil keith kelvin kelwin ken kendal kendall kendrick kenn kennedy kenneth kenny kent kenton
kenyon kermie kermit kevan kevin kimball kimmo kin kincaid king kingsley kingsly kingston kirk klaus klee knox
konrad konstantin kory kostas kraig krishna kristian kristopher kristos kurt kurtis laird lamar lambert lamont
lance lancelot langston larry lars laurance laurence laurens laurent lawerence lawrence lawson lawton lay
layton lazar lazare lazaro lazarus lazlo lefty leif leighton lem lemar lemmie lemmy lemuel len lenard lennie
lenny leo leon leonard leonardo leonerd leonhard leonid leonidas leopold leroy les lester lev levi levin levon
levy lew lewis lex liam lincoln linoel linus lion lionel lionello llewellyn lloyd locke lockwood logan lon
lonny lorenzo lothar louie louis lovell lowell lucas lucian luciano lucien lucio lucius ludvig ludwig luigi
luis lukas luke luther lyle lyndon mac mace mack mackenzie madison magnum magnus mahesh mahmoud mahmud maison
major malcolm manfred manish manny manuel marc marcel marcello marcellus marcelo marchall marcio marco marcos
marcus marilu mario marius mark marko markos markus marlin marlon marlow marlowe marmaduke marsh marshal
marshall mart martainn marten martin martino martyn marv marve marven marvin marwin mason mateo mathew mathias
matias matt matteo matthaeus mattheus matthew matthias matthieu matthiew matthus mattias maurice mauricio
maurie maurits mauritz maury maxfield maxim maximilian maximilien maxwell mayer maynard maynord mayor meier
meir melvin melvyn menard mendel mendie meredeth merell merill merlin merrel merrick merril merv mervin merwin
meyer mic micah michael michail michale micheal micheil mick mickey miguel mika mikael mike mikel mikey mikhail
miles milo milt milton mischa mitch mitchael mitchel mitchell moe mohamad mohamed mohammad mohammed mohan moise
moises moishe monroe montague monte montgomery monty moore mordecai morley morly morrie morris morry morse mort
morten mortie mortimer morton morty mose moses moshe moss mugsy muhammad munmro munroe murdoch murdock murphy
murray mustafa myke myles mylo myron nahum napoleon natale nate nathan nathanael nathanial nathaniel nathanil
neal neale neall nealon nealson nealy ned neddie neddy neel neil nels nelsen nelson nero neron nester nestor
nev nevil nevile neville nevin nevins newton niall niccolo nicholas nichols nick nickey nickolas nico nicolas
niels nigel nikita nikolai nikos niles nils nilson niven noach noah noam noble noe nolan noland norbert norm
norman normand normie norris northrop northrup norton norwood nunzio obadiah obadias oberon obie octavius odell
odie odin odysseus olaf olag ole oleg olin oliver olivier olle omar oral oran orazio orbadiah oren orin orion
orlando orren orrin orson orton orville osbert osborn osborne osbourn osbourne oscar osgood osmond osmund ossie
oswald oswell otes othello otho otis otto owen ozzie ozzy pablo pace paco paddie paddy padraig pail palmer
paolo park parke parker parnell parrnell parry parsifal partha pascal pascale pasquale pate patel paten patin
paton patric patricio patrick patrik paul paulo pavel pearce pedro peirce pembroke penn penrod pepe pepillo
pepito perceval percival percy pete peter petey petr peyter peyton philbert philip phillip phillipe phillipp
phineas phip pierce pierre pierson piet pieter pietro piggy pincas pinchas pincus piotr pip plato porter poul
powell praneetf prasad prasun prent prentice prentiss prescott preston price prince pryce puff purcell putnam
pyotr quent quiggly quigly quigman quill quillan quincey quincy quinlan quint quintin quinton quintus rab rabbi
rabi rad radcliffe rafael rafe ragnar rahul raimund rainer raj rajeev raleigh ralf ralph ram ramesh ramon
ramsay ramsey rand randal randall randell randolf randolph ransell ransom raoul raphael raul ravi ravil rawley
raymond raymund raymundo raynard rayner raynor reagan red redford redmond reece reed rees reese reg regen
reggis reggy reginald reginauld reid reilly reinhard reinhold rem remington remus renado renaldo renard renato
renaud renault reube reuben reuven rex reynard reynold reynolds reza rhett ric ricard ricardo riccardo rice
rich richard richardo richie richmond richy rick rickard rickey rik riley rinaldo ripley ritch ritchie roarke
rob robb robbert robert roberto robinson rochester rock rockwell rocky rod rodd roddie roddy roderic roderich
roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog roger rogers roice
roland rolando rolf rolfe rolland rollin rollins rollo rolph romain roman romeo ron ronald ronen roni roosevelt
roscoe ross roth rourke rowland roy royal royce rube ruben rubin rudd ruddie ruddy rudie rudiger rudolf rudolfo
rudolph rudy rudyard rufe rufus rupert ruperto russ russel russell rustie rustin rusty rutger rutherford
rutledge rutter ryan salem salim salman salmon salomo salomon salomone salvador salvatore salvidor sammie
sampson samson samuel samuele sancho sander sanders sanderson sandor sandro sanford sanson sansone sarge
sargent saul sauncho saunder saunders saunderson saw sawyer sawyere sax saxe saxon say sayer sayers sayres
scarface schroeder schuyler scot scott scotti scottie seamus sebastian sebastiano sebastien see selby selig
serge sergeant sergei sergent sergio seth seymour shadow shalom shamus shanan shannan shaughn shaw sheff
sheffie sheffield sheffy shelden sheldon shelton shem shep shepard shepherd sheppard shepperd sheridan sherlock
sherlocke sherman sherwin sherwood sherwynd shimon shlomo sholom shorty shumeet shurlock shurlocke shurwood si
sid siddhartha sidnee sidney siegfried siffre sig sigfrid sigfried sigmund silas silvain silvan silvano
silvanus silvester silvio sim simeon simmonds simon sinclair sinclare sivert siward skell skelly skip skipp
skipper skippie skippy skipton sky skye skylar skyler slade slim sloan sloane sly smith smitty socrates sol
sollie solly solomon somerset son sparky spence spencer spense spenser spike spiro spiros spud srinivas
staffard stafford staford stan standford stanfield stanford stanislaw stanleigh stanley stanly stanton stanwood
stavros stearn stearne stefan stefano steffen stephan stephanus stephen sterling stern sterne steve steven
stevie stevy stew steward stewart stig stillman stillmann sting stinky stirling stu stuart sturgis sullivan
sully sumner sutherland sutton sven swen syd sylvan sylvester tab tabb taber tabor tad tadd taddeo taddeus
tadeas tailor tait taite talbert talbot tam tamas tan tann tanner tanney tannie tanny tarrance tarrant tarzan
taylor teador tedd tedie tedman tedmund tedrick temp temple templeton teodoor teodor teodorico teodoro terence
terencio terrance terrel terrell terrence terrill thacher thad thaddeus thaddius thaddus thadeus thain thaine
thane tharen thatch thatcher thaxter thayne thebault thedric thedrick theobald theodor theodore theodoric
theophyllus thibaud thibaut thom thomas thor thorn thorndike thornie thornton thorny thorpe thorstein thorsten
thorvald thurstan thurston tibold tiebold tiebout tiler timothee timotheus timothy tirrell tito titos titus
tobiah tobias tobin tobit tod todd toddie toddy tom tomas tome tomkin tomlin tonnie tore torin torr torrance
torre torrence torrey torrin torry town towney townie townsend towny traver travers travis tray tre tremain
tremaine tremayne trent trenton trev trevar trever trevor trey trip tristan troy truman tuck tucker tuckie
tucky tudor tull tulley tully turner ty tybalt tye tyler tymon tymothy tynan tyrone tyrus tyson udale udall
udell ugo ulberto uli ulick ulises ulric ulrich ulrick ulysses umberto upton urbain urban urbano urbanus uri
uriah uriel urson vachel vaclav vail valdemar valentin vance vasili vasilis vasily vassili vassily vaughan
vaughn venkat verge vergil vern verne vernen verney vernon vernor vibhu vic vick victor vijay vilhelm vince
vincent vincents vinod virge virgil virgilio vite vito vlad vladamir vladimir voltaire von wade wadsworth wain
waine wainwright wait waite waiter wake wakefield wald waldemar walden waldo waldon waleed walker wallace
wallache wallas walsh walt walter walther walton wang ward warde warden ware waring warner warren wash
washington wat waverley waverly way waylan wayland waylen waylin waylon wayne web webb weber webster weidar
weider welbie welby welch wells welsh wendall wendel wendell werner wes wesley weslie west westbrook westbrooke
westleigh westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt wilber wilbert wilbur
wilburn wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm will willard willdon willem willey william
willis willmott wilmar wilmer wilson wilt wilton win windham winfield winford winfred winifield winn winslow
winston winthrop winton wit witold wittie witty wojciech wolf wolfgang wolfie wolfram wolfy woochang wood
woodie woodman woodrow woody worden worth worthington worthy wright wyatan wyatt wye wylie wyn wyndham wynton
xavier xenos xerxes xever ximenes ximenez xymenes yaakov yacov yale yanaton yance yancey yancy yank yankee yard
yardley yehudi yigal yule yuri yves zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack
zackariah zak zalman zane zared zary zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeke zelig
zerk zeus zippy zollie zolly zorro
`;

export const EITHER = `
abbey abbie abby addie adrian adrien ajay alex alexis alfie ali alix allie allyn andie andrea andy angel angie
ariel ashley aubrey augustine austin averil barrie barry beau bennie benny bernie bert bertie bill billie billy
blair blake bo bobbie bobby brandy brett britt brook brooke brooks bryn cal cam cammy carey carlie carlin
carmine carroll cary caryl casey cass cat cecil chad chris chrissy christian christie christy clair claire
clare claude clem clemmie cody connie constantine corey corrie cory courtney cris daffy dale dallas dana dani
daniel dannie danny darby darcy darryl daryl deane del dell demetris dennie denny devin devon dion dionis
dominique donnie donny dorian dory drew eddie eddy edie elisha emmy erin esme evelyn felice fran francis frank
frankie franky fred freddie freddy gabriel gabriell gail gale gay gayle gene george georgia georgie geri
germaine gerri gerry gill ginger glen glenn grace gretchen gus haleigh haley hannibal harley hazel heath henrie
hilary hillary holly ike ikey ira isa isador isadore jackie jaime jamie jan jean jere jermaine jerrie jerry
jess jesse jessie jo jodi jodie jody joey jordan juanita jude judith judy julie justin karel kellen kelley
kelly kelsey kerry kim kip kirby kit kris kyle lane lanny lauren laurie lee leigh leland lesley leslie lin lind
lindsay lindsey lindy lonnie loren lorne lorrie lou luce lyn lynn maddie maddy marietta marion marlo martie
marty mattie matty maurise max maxie mead meade mel meredith merle merrill merry meryl michal michel michele
mickie micky millicent morgan morlee muffin nat nichole nickie nicky niki nikki noel ollie page paige pat
patrice patsy pattie patty pen pennie penny perry phil pooh quentin quinn randi randie randy ray regan reggie
rene rey ricki rickie ricky rikki robbie robin ronnie ronny rory ruby sal sam sammy sandy sascha sasha saundra
sayre scotty sean shaine shane shannon shaun shawn shay shayne shea shelby shell shelley sibyl simone sonnie
sonny stacy sunny sydney tabbie tabby tallie tally tammie tammy tate ted teddie teddy terri terry theo tim
timmie timmy tobe tobie toby tommie tommy tony torey trace tracey tracie tracy val vale valentine van vin
vinnie vinny virgie wallie wallis wally whitney willi willie willy winnie winny wynn
`;

export const MORE_WOMEN = `
april asia avis berry bird birdie bunny candy carol carolina charity chelsea cherry dolly dot faith fan fancy
fern flor florence garland happy honey hope ivy jade jewel joy june lark lily lorraine may melody mercy mira
patience pearl prudence rose sherry star storm tiffany venus virginia
`;
