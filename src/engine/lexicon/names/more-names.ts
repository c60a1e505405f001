/**
 * Frequent family names and given names of many countries, in lower case, to go beside the Names Corpus, which is of American given names
 * alone, and the lists from packages, which leave out common words and hold few names of Asia and of the Arab world. Names that one bearer
 * alone makes known have no place here.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FAMILY_NAMES = words(`
  smith johnson williams jones davis garcia miller wilson martinez anderson taylor thomas hernandez moore martin jackson thompson
  lopez lee gonzalez harris clark lewis robinson walker perez allen wright torres nguyen flores green adams nelson baker rivera campbell
  mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy rogers
  gutierrez ortiz morgan peterson bailey reed kelly howard ramos cox richardson watson chavez bennett mendoza ruiz hughes
  alvarez castillo sanders patel myers ross foster jimenez powell jenkins perry russell sullivan bell coleman henderson barnes
  gonzales vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno cole bryant
  gibson ellis stevens murray ford marshall owens mcdonald harrison kennedy alvarado mendez bush vaughn washington gardner
  stephens dunn weaver hicks crawford henry boyd mason morrison hunt black warren dixon fox robertson payne spencer ferguson
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng
  zeng xiao tian dong pan yuan cai yu jiang wen mao xi
  kim park choi jung kang cho yoon jang lim shin yoo kwon hwang ahn song jeon hong moon bae
  tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
  hayashi shimizu
  singh kumar sharma gupta khan shah ahmed ali hussain malik iqbal reddy rao iyer mukherjee banerjee chatterjee bose das sen roy
  mohammed muhammad ahmad hassan hussein saleh abdullah ibrahim khalil mansour nasser abbas
  silva santos oliveira souza sousa lima pereira ferreira costa rodrigues almeida nascimento carvalho araujo ribeiro
  rodriguez fernandez sanchez ramirez vargas castro
  müller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf neumann schwarz
  zimmermann braun krüger hofmann hartmann lange werner krause lehmann köhler herrmann walter könig mayer huber kaiser fuchs peters
  schröder schroeder
  dubois durand leroy moreau simon laurent lefebvre michel fournier girard bonnet dupont lambert rousseau vincent blanc guerin faure
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini rizzo lombardi moretti
  novak kowalski nowak wisniewski kovacs nagy horvath szabo toth popescu ionescu
  ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov fedorov morozov pavlov romanov kozlov
  andersson johansson karlsson nilsson eriksson larsson olsson persson svensson hansen olsen pedersen nielsen jensen andersen larsen
  sorensen christensen rasmussen jorgensen berg haugen lund holm
  o'brien o'connor o'neill o'sullivan o'reilly mccarthy mcdonald macdonald mackenzie mclaughlin mcmahon gallagher doherty kelly byrne ryan
  walsh doyle nolan quinn duffy brady kavanagh fitzgerald fitzpatrick flanagan donovan
  cohen levy mizrahi friedman goldberg goldstein rosenberg rosen katz shapiro kaplan weiss klein schwartz stein bernstein greenberg
`);

export const MORE_GIVEN_NAMES = words(`
  mohammed muhammad mohamed mohammad ahmed ahmad mahmoud mustafa hassan hussein ali omar umar osama usama ibrahim ismail khalid khaled
  yusuf youssef yasser abdul abdullah abdel abdulaziz faisal hamid hamza jamal karim mansour nasser rashid said salem salman samir tariq
  walid yasin zaid anwar fatima aisha khadija zainab layla leila noor amina maryam samira yasmin haider fuad
  nuri jalal akbar mohsen reza hossein farid imran shahid raja rahul sonia priyanka sanjay
  vijay anil amit arun ashok deepak dinesh ganesh gopal krishna lakshmi mahesh manoj mohan mukesh naresh pankaj pradeep prakash rajesh
  rakesh ramesh ravi sachin sandeep satish shyam sunil suresh vikram vinod vivek
  vladimir dmitry dmitri mikhail boris sergei sergey igor ivan nikolai nikita oleg pavel yuri alexei aleksei aleksandr anatoly andrei
  konstantin leonid maxim roman ruslan stanislav vasily viktor vitaly yevgeny natalia olga svetlana tatiana yulia irina ekaterina
  volodymyr petro oleksandr olena taras bohdan
  jose juan carlos luis jorge miguel pedro francisco alejandro fernando diego javier rafael ricardo roberto sergio eduardo enrique felipe
  gustavo hugo ignacio jaime julio manuel mario nicolas pablo ramon raul salvador santiago andres antonio arturo cesar cristina
  gabriel guadalupe guillermo hector isabel jesus joaquin joão luiz inácio lourdes marcelo marcos mauricio nestor
  augusto alvaro alberto alfredo armando rodrigo simón tomás vicente
  gerhard helmut olaf ursula wolfgang jürgen juergen klaus dieter günter guenter hans heinrich horst karl kurt ludwig manfred otto
  rudolf stefan uwe werner wilhelm markus matthias
  emmanuel françois francois jacques jean pierre michel marcel claude philippe alain bernard dominique christophe
  silvio matteo giuseppe giovanni luigi paolo pietro umberto enrico luca marco alessandro andrea francesco massimo stefano vincenzo
  hiroshi kenji takeshi akira yuki haruki naomi shigeru yukio taro
  andrzej jaroslaw milos zoran aleksandar nikos alexis kostas andreas
  lars anders bjorn björn erik gunnar jens jonas leif magnus nils olof olav per stig sven thor mette helle
`);
