/**
 * Given names and their everyday short forms: a line holds forms that may stand for one another, the fullest first. A form may
 * stand in several lines (`Alex`). Common knowledge of English usage, with the forms of other languages that news in English
 * prints; written for this project.
 */
export const NICKNAME_LINES = `
abigail abby gail
abraham abe
aidan aiden
albert al bert
alexander alex alec xander sandy sasha alexis
alexandra alex sandra sasha lexi
alexandros alexis alekos
alfred al alf fred
allan alan allen al
amanda mandy
andrew andy drew
angela angie
anthony tony anton antonio
antonio toni tony
archibald archie
arthur art
augustus gus
barbara barb babs
barnaby barney
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bradley brad
calvin cal
cameron cam
caroline carrie carol
catherine cathy kate katie cath kitty cat
christina christine chris tina chrissy
christopher chris kit topher
clifford cliff
clinton clint
cornelius neil
cynthia cindy
daniel dan danny
david dave davey
deborah debbie deb debra
dennis denny
dmitry dmitri dima
dominic dom nick
donald don donny donnie
dorothy dot dottie
douglas doug
dwight ike
edmund ed eddie ted ned
edward ed eddie ted teddy ned
edwin ed eddie
elizabeth liz beth betty lizzie eliza betsy bess libby
eleanor ellie nora
emily em emmy
emmanuel manny manuel
ernest ernie
eugene gene
evelyn eve evie
ezekiel zeke
florence flo
frances fran frannie
francis frank fran
francisco paco pancho frank
franklin frank
frederick fred freddie freddy rick
frederic fred
gabriel gabe
gabrielle gabby gaby
geoffrey geoff jeff
george georgie
gerald gerry jerry
gerard gerry jerry
gilbert gil bert
gordon gordy
gregory greg
gustavo gus
harold hal harry
harriet hattie
helen nell
henry hank harry hal
herbert herb bert
howard howie
hubert bert
ignacio nacho
isaac ike zac
isabella bella izzy isabel
jackson jack
jacob jake jack
jacqueline jackie
jacques jack
james jim jimmy jamie jem
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
jesus chuy
joan joanie
john jack johnny jon
jonathan jon jonny johnny nathan
jose pepe
joseph joe joey jo
josephine jo josie
joshua josh
judith judy
julian jules
julia julie
karen kaz
katherine kathy kate katie kat kay kathryn
kathleen kathy kate katie
kathryn kathy kate katie kat
kenneth ken kenny
kimberly kim
kristen kris
lawrence larry lars laurie
laurence larry laurie
leonard len lenny leo
leonardo leo
leopold leo
leroy roy
leslie les
lewis lew louis
lillian lily lil
louis lou louie
louise lou
lucille lucy
luis lucho
lynette lyn
madeleine maddie
magdalena lena
malcolm mal
marcus marc mark
margaret maggie meg peggy marge rita greta
marjorie marge
martha marty
martin marty
marvin marv
matthew matt matty
maurice mo maury
maximilian max
maxwell max
megan meg
melanie mel
melissa mel missy
melvin mel
michael mike mick mickey micky mikey
michelle shelly
mikhail misha
miguel mike
mitchell mitch
mohammed mohammad mohamed muhammad mo
montgomery monty
morris mo moe
nancy nan
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico
nicole nikki
nikolai nikolay
norman norm
oliver ollie
oscar ozzie
osama usama
pamela pam
patricia pat patty trish tricia
patrick pat paddy rick
paul paulie
penelope penny
peter pete
philip phil phillip pip
phillip phil
priscilla cilla
rachel rae
ralph ralphie
ramon ray moncho
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rose rosie
rudolph rudy
rudolf rudy
russell russ
salvatore sal
samantha sam
samuel sam sammy
sandra sandy
sarah sara sally sadie
sebastian seb
sergei sergey serge
seymour cy
sidney sid
solomon sol
sophia sophie sofia
stanley stan
stephanie steph
stephen steve steven stevie
steven steve stevie
stuart stu
susan sue susie suzie
sylvester sly
sylvia syl
tatiana tanya
terence terry
theodore ted teddy theo
theresa terry tess tessa teresa
thomas tom tommy
timothy tim timmy
tobias toby
ulysses lys
valentina val
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny vin vinnie
virginia ginny
vladimir vlad volodya
volodymyr volodya
walter walt wally
wallace wally
wendell dell
wilfred wilf
wilhelm willi
william bill will billy willy willie liam
winston win
yevgeny evgeny yevgeni evgeni
zachary zach zack zac
`;
