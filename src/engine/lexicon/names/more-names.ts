/**
 * Family names and given names that news of the world prints often, in lower case. Written by hand to go beside the Names Corpus, which is
 * of American given names alone; common words are left out.
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
  obama clinton trump biden reagan nixon carter roosevelt lincoln kerry mccain romney pelosi mcconnell schumer rubio sanders pence harris
  cheney rumsfeld powell rice gore dole giuliani bloomberg cuomo newsom desantis abbott
  blair brown cameron johnson sunak truss starmer corbyn thatcher major farage sturgeon
  merkel scholz kohl schröder schroeder macron hollande sarkozy chirac mitterrand berlusconi renzi meloni draghi conte monti prodi
  putin medvedev yeltsin gorbachev lavrov navalny zelenskiy zelensky zelenskyy poroshenko yanukovych lukashenko
  xi hu wen jiang deng mao li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu guo he lin gao luo zheng liang xie song tang
  deng han feng cao peng zeng xiao tian dong pan yuan cai yu
  kim park choi jung kang cho yoon jang lim shin yoo kwon hwang ahn song jeon hong moon bae
  tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
  hayashi shimizu abe kishida suga koizumi aso hatoyama takaichi ishiba
  singh kumar sharma gupta khan shah ahmed ali hussain malik iqbal modi gandhi nehru advani vajpayee reddy rao iyer mukherjee banerjee
  chatterjee bose das sen roy bhutto sharif musharraf zardari hasina karzai ghani
  mohammed muhammad ahmad hassan hussein saleh abdullah ibrahim khalil mansour nasser sadat mubarak morsi sisi assad gaddafi qaddafi
  saddam arafat abbas haniyeh netanyahu sharon peres rabin barak olmert lapid gantz maliki abadi sadr sistani khamenei khomeini rouhani
  ahmadinejad rafsanjani zarif erdogan erdoğan atatürk gul davutoglu
  silva santos oliveira souza sousa lima pereira ferreira costa rodrigues almeida nascimento carvalho araujo ribeiro lula rousseff bolsonaro
  rodriguez fernandez sanchez ramirez vargas castro guevara chavez maduro morales correa uribe santos fujimori kirchner macri bachelet pinera
  allende pinochet peron obrador nieto calderon salinas sheinbaum milei
  mandela mbeki zuma ramaphosa mugabe tsvangirai kenyatta odinga museveni kagame obasanjo jonathan buhari annan nkrumah nyerere tutu
  müller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf neumann schwarz
  zimmermann braun krüger hofmann hartmann lange werner krause lehmann köhler herrmann walter könig mayer huber kaiser fuchs peters
  dubois durand leroy moreau simon laurent lefebvre michel fournier girard bonnet dupont lambert rousseau vincent blanc guerin faure
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini rizzo lombardi moretti
  novak kowalski nowak wisniewski kaczynski tusk duda walesa havel klaus orban orbán kovacs nagy horvath szabo toth popescu ionescu
  ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov fedorov morozov pavlov romanov kozlov
  andersson johansson karlsson nilsson eriksson larsson olsson persson svensson hansen olsen pedersen nielsen jensen andersen larsen
  sorensen christensen rasmussen jorgensen berg haugen lund holm
  o'brien o'connor o'neill o'sullivan o'reilly mccarthy mcdonald macdonald mackenzie mclaughlin mcmahon gallagher doherty kelly byrne ryan
  walsh doyle nolan quinn duffy brady kavanagh fitzgerald fitzpatrick flanagan donovan
  cohen levy mizrahi friedman goldberg goldstein rosenberg rosen katz shapiro kaplan weiss klein schwartz stein bernstein greenberg
  lohan spears hilton jolie pitt cruise hanks clooney depp dicaprio spielberg bieber gaga beyonce rihanna kardashian swift
  federer nadal djokovic murray williams sharapova woods mickelson messi ronaldo neymar beckham rooney gerrard lampard mourinho wenger
  bolt phelps armstrong lebron bryant jordan manning brady jobs gates zuckerberg musk bezos buffett soros murdoch
`);

export const MORE_GIVEN_NAMES = words(`
  mohammed muhammad mohamed mohammad ahmed ahmad mahmoud mustafa hassan hussein ali omar umar osama usama ibrahim ismail khalid khaled
  yusuf youssef yasser abdul abdullah abdel abdulaziz faisal hamid hamza jamal karim mansour nasser rashid said salem salman samir tariq
  walid yasin zaid bashar saddam muammar hosni anwar fatima aisha khadija zainab layla leila noor amina maryam samira yasmin haider fuad
  nouri nuri jalal massoud masoud barham ayad iyad tayyip recep abdullah hamdullah ashraf hamid gholam mahmoud hassan akbar mohsen reza
  hossein farid nawaz imran pervez benazir asif bilawal malala shahid zulfikar raja rajiv rahul sonia narendra manmohan atal priyanka sanjay
  vijay anil amit arun ashok deepak dinesh ganesh gopal krishna lakshmi mahesh manoj mohan mukesh naresh pankaj pradeep prakash rajesh
  rakesh ramesh ravi sachin sandeep satish shyam sunil suresh sushma vikram vinod vivek indira jawaharlal
  vladimir dmitry dmitri mikhail boris sergei sergey igor ivan nikolai nikita oleg pavel yuri alexei aleksei aleksandr anatoly andrei
  konstantin leonid maxim roman ruslan stanislav vasily viktor vitaly yevgeny natalia olga svetlana tatiana yulia irina ekaterina
  volodymyr petro oleksandr olena viktor taras bohdan
  jose juan carlos luis jorge miguel pedro francisco alejandro fernando diego javier rafael ricardo roberto sergio eduardo enrique felipe
  gustavo hugo ignacio jaime julio manuel mario nicolas pablo ramon raul salvador santiago andres antonio arturo cesar cristina dilma
  evo fidel gabriel guadalupe guillermo hector isabel jesus joaquin joão luiz inácio lourdes marcelo marcos mauricio michelle nestor
  augusto alvaro alberto alfredo armando rodrigo simón tomás vicente
  angela gerhard helmut olaf ursula wolfgang jürgen juergen klaus dieter günter guenter hans heinrich horst karl kurt ludwig manfred otto
  rudolf stefan uwe werner wilhelm annalena markus matthias
  emmanuel françois francois jacques nicolas jean pierre michel marcel claude philippe alain bernard dominique ségolène christophe
  giorgia silvio matteo mario romano giuseppe giovanni luigi paolo pietro sergio umberto enrico antonio luca marco alessandro andrea
  francesco massimo stefano vincenzo
  donald barack hillary joe kamala bernie nancy mitch ted marco jeb rand rick newt mitt condoleezza colin dick al
  tony gordon boris theresa rishi keir nigel jeremy margaret winston
  shinzo yoshihide fumio junichiro naoto yukio taro sanae shigeru hiroshi kenji takeshi akira yuki haruki naomi
  ban kofi antonio benjamin ariel shimon ehud yitzhak golda moshe yair avigdor naftali tzipi
  lech jaroslaw andrzej donald vaclav viktor milos zoran slobodan radovan ratko franjo aleksandar nikos alexis george kostas andreas
  lars anders bjorn björn erik gunnar jens jonas leif magnus nils olof olav per stig sven thor mette helle
  nelson desmond thabo jacob cyril robert morgan uhuru raila mwai goodluck olusegun muhammadu yoweri paul laurent denis
  aung san suu thein min lee kuan goh mahathir anwar najib susilo joko jokowi sukarno suharto megawati ferdinand imelda corazon benigno
  rodrigo gloria leni bongbong thaksin yingluck prayuth hun norodom nguyen ho
  lindsay britney paris justin selena miley taylor kanye jay oprah leonardo keanu quentin
`);
