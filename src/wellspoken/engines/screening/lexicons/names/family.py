"""Family names of many cultures, in lower case and without accents; see `given`."""

from typing import Final

from wellspoken.engines.text import word_set

_EUROPEAN: Final = """
aalto aaltonen abbasi achterberg adamczyk adamski agostini ahlberg albrecht almeida amaral
andersen andersson andrade angelopoulos antonelli antonescu antunes arnesen arnold arsenault
aubert augustin babic bach baggio bakker balogh baranov barbieri barbosa baros barros bartosz
baumann baumgartner becker beckmann belanger bellini belov benedetti berg berge berger berglund
bergman bergstrom bernardi bertrand bianchi bielak birkeland bjork blanchard blanchet blazek blom
boer bondarenko bonnet borg borges borisov bosch bouchard bourgeois branco brandt brenner brodeur
brunner bruno brzezinski burkhardt caetano campbell capelli caputo cardoso caron carvalho castelli
castilho cerny chernov chevalier christensen christiansen cieslak clausen cloutier coelho colombo
conti correia costa coulibaly couture cunha czarnecki dahl dahlberg danielsen danilov dekker
deluca demir denis desjardins dias diaz dimitriou dimitrov djordjevic dobrev dominguez dragomir
duarte dubois dubreuil dufour dumas dumont dupont dupuis durand dvorak ebert eder eide ekstrom
eliasson engel enger engstrom eriksen eriksson esposito fabre farkas faure federov fernandes
ferrara ferrari ferreira ferretti fiala fischer fleischer fontaine forsberg fortier fournier frank
franke freire freitas fuchs furlan gagne gagnon galli garnier gasser gauthier gautier geiger
georgiev georgiou gerard gerber giordano girard gomes goncalves graf granger greco gregersen grimm
gruber guerin guerra guimaraes gunther gustafsson haas hahn hakansson halvorsen hamalainen hansen
hansson hartmann haugen hedlund heikkinen heinrich held hendriks henriksen hermann herrmann hess
hofer hoffmann hofmann holm holmberg holmgren horak horvat horvath huber hubert hudak ilic ionescu
ivanov ivanova ivanovic ivanovich jacobsen jaeger jakobsen jankovic jankowski jansen janssen
janssens jansson jaworski jensen johannessen johansen johansson jonsson jorgensen jovanovic jung
kaczmarek kaiser kaminska kaminski karagiannis karlsen karlsson katz kavanagh keller kessler
kjeldsen klein klinger kloster kneip knudsen koch kolar koller konig konstantinou korhonen kos
koskinen kovac kovacs kovalenko kovalev kowalczyk kowalska kowalski kozlov kozlowski kraft kramer
kratochvil kraus krause kravchenko krawczyk kristensen kristiansen kroger krol kruger kuchar kuhn
kunz kurz kuznetsov lachance laine lambert lang lange langlois larose larsen larsson laurent
lauridsen lavoie lebedev leblanc leclerc leclercq lefebvre legrand lehmann lehtinen lehtonen
leitner lemaire lemoine leone leroux leroy lesage lesniak levesque lewandowski lind lindberg
lindgren lindholm lindqvist lindstrom lombardi lombardo lopes loren lorenz lund lundberg lundgren
lundqvist lutz machado madsen magnusson maier majewski makinen malinowski mancini marchand
marchetti marek mariani markovic marques martel martens martikainen martins marx mayer mazur meier
meijer meister melnyk menard mendes mercier merkel meyer mikkelsen milic miller miranda mitrovic
molnar monteiro moreau morel moretti morin morozov moser mulder muller munch murgu nagy natale
nemeth neumann neves niemi nieminen nikolaidis nikolic nikolov nilsen nilsson noel nogueira
nordstrom novak novakova nowak nowakowski nyberg nygaard nystrom olah oliveira olsen olsson
orlando orlov osterberg ostrowski ottosson papadakis papadopoulos papadopoulou pappas paquette
parisi pavlov pavlovic pedersen pellegrini peltier pereira perrin perrot persson petersen
petersson petit petrenko petrov petrova petrovic pettersen pettersson pfeiffer philippe picard
pichler pinheiro pinto piotrowski pires pohl poirier pokorny popa popescu popov popovic poulain
poulsen prochazka proulx radic radu ramos rantanen rasmussen reinhardt reis renard renaud ribeiro
ricci richter rinaldi riva rivard rizzo rocha roche roth rousseau roussel roux roy ruiter rusu
ryan saarinen salo salonen santoro santos sauer savard schaefer schafer scherer schiller schmid
schmidt schmitt schmitz schneider scholz schreiber schroder schroeder schubert schulte schultz
schulz schumacher schuster schwab schwartz schwarz sedlak seidel semenov seppala serra shevchenko
sidorov silva simard simoes simon simonsen skov smirnov smit soares sobczak sobol solberg sommer
sorensen sousa souza stadler stanescu stefanov stein steiner stewart stoica stojanovic strand
straub strom sundberg sundstrom svendsen svensson svoboda szabo szczepanski szewczyk szymanski
tamm tavares teixeira thibault thiele thomsen thorsen toivonen tomic torres toth tran tremblay
turunen urban vaillancourt valentini varga vasile vasiliev vasiliou vaz veiga verhoeven vermeulen
vesely vidal vieira vincent virtanen visser vlahos vogel vogt volkov vos vukovic wagner walczak
wallin walter wang weber wegner wei weiss werner westerberg wieczorek wilk winkler winter wirth
wisniewski wojcik wolf wolff wouters wozniak wrobel yakovlev yilmaz ylonen zajac zanetti zawadzki
ziegler zielinski zimmer zimmermann zuber
"""

_CELTIC_ENGLISH: Final = """
ainsworth allsopp ashcroft ashworth atherton bagshaw bainbridge barraclough bickerstaff birtwistle
blenkinsop bloggs bracegirdle braithwaite brannigan broadbent brockbank byrne calderwood callaghan
cartwright cholmondeley clegg cockburn connolly corrigan cosgrove crabtree crichton dalgleish
davies devereux doherty drinkwater duckworth dunleavy eastwood eccles entwistle evans fairclough
featherstone finnegan fitzgerald fitzpatrick flaherty flanagan fothergill gallagher geraghty
gilhooly goodfellow greenhalgh gwynne hanrahan hardcastle heseltine higginbotham hodgkiss
hollingsworth huddleston jagger jenkins kavanagh keegan kinsella lazenby llewellyn llewelyn
longbottom lovelace mackay maclean macleod mahoney mccafferty mccann mccarthy mccluskey mccormack
mcgregor mcguinness mckenna mcloughlin mcmahon mcnamara mctavish merriweather molloy monaghan
mulligan murphy naismith newbold oconnor odonnell okeefe oleary oneill oreilly ormerod osullivan
pankhurst pemberton penhaligon pickersgill postlethwaite prendergast prosser pugh rafferty
ramsbottom rees riordan rowbotham scargill shufflebottom sidebottom sinclair stapleton sutcliffe
thistlethwaite thwaite tomkinson tregenza trevelyan trewin whelan wigglesworth winterbottom
wolstenholme worthington yardley
"""

_SPANISH: Final = """
abreu aguilar aguirre alarcon alcala alvarado alvarez amador aparicio aranda arellano arias arroyo
avila ayala baez barrera barrios bautista becerra beltran benavides benitez bermudez blanco bravo
bustamante caballero cabrera calderon camacho campos canales cano cardenas carranza carrasco
carrillo castaneda castellanos castillo castro cervantes chavez cisneros contreras cordero cordova
coronado correa cortes cortez cruz cuevas delgado dominguez duran echeverria elizondo enriquez
escalante escobar escobedo espinosa espinoza esquivel estrada farias felix fernandez figueroa
flores franco fuentes galarza galindo gallardo gallegos galvan gamboa garay garcia garza gomez
gonzales gonzalez granados guerrero guevara gutierrez guzman hernandez herrera hidalgo hinojosa
huerta hurtado ibarra iglesias jaramillo jimenez juarez lara leal leon leyva linares llamas lopez
lozano lucero lugo luna macias madrigal maldonado manriquez marin marquez martinez mata mateo
medina mejia melendez melgar mendez mendoza mercado mesa meza miranda molina mondragon montano
montero montes montoya mora morales moreno moya munoz murillo najera nava navarrete navarro nieto
noriega nunez obregon ocampo ochoa ojeda olivares olvera ordonez orozco orta ortega ortiz osorio
otero pacheco padilla palacios palma pantoja paredes parra patino pena peralta perez pineda ponce
portillo prado preciado puente quezada quinones quintana quintero quiroz ramirez ramos rangel
renteria resendiz reyes rico rincon rios rivas rivera robledo robles rocha rodriguez rojas rojo
roldan roman romero rosales rosario rubio ruiz saavedra saenz salas salazar salcedo saldana
salgado salinas sanchez sandoval santana santiago santillan sepulveda serrano sierra solano solis
soriano sosa sotelo soto suarez tafoya tapia tejada tellez toledo toro torres tovar trejo trevino
trujillo urbina uribe valdes valdez valencia valenzuela valle vallejo varela vargas vasquez
vazquez vega velasco velasquez velazquez venegas vera verdugo vidal vigil villa villalobos
villanueva villarreal villegas yanez ybarra zambrano zamora zapata zaragoza zavala zepeda zuniga
"""

_ASIAN: Final = """
abaya abe agbayani alcantara ando aoki aquino arai bacani bae baek bagchi bai balagtas batungbakal
bautista bondoc bui bunyamin cabigas cai cao catacutan cayabyab cha chae chaiyasit chan chang
charoensuk chau chen cheng cheong cheung chew chien chin cho choi chong choo chou chow chu chua
chun chung cui dalisay dang dimaculangan dimaguiba dinh do doan dong du duan endo fan fang feng
fong fujii fujimoto fujita fujiwara fukuda galang gao gatchalian geng goh gu guan gunawan guo ha
halim ham han hara harada hartono hasegawa hashimoto hayashi he heo hidayat hirano ho hoang hong
hou hsieh hsu hu huang hui hur huynh hwang ikeda imai inoue ishida ishii ishikawa ito iwasaki jang
jeon jeong jia jiang jin jo joo ju jung kaneko kang kato kawaguchi kawamura ke kikuchi kim kimura
ko kobayashi koh kojima kondo kong koo kubo kudo kuo kurniawan kusuma kwan kwok kwon lacson lai
lam lapid lau laurel le lee legaspi leung li lian liang liao lim lin ling liu lo loh long lu luo
luong ly ma macapagal macaraeg maeda magbanua magsaysay mai malonzo manalo manansala mangubat mao
maranan masuda matsuda matsui matsumoto matsuo miao miura miyamoto miyazaki mizuno moon mori
morita murakami murata na nagai nakagawa nakajima nakamura nakano nakayama nam nasution ng ngo
nguyen nishimura noda noguchi noh nomura oda ogawa oh okada okamoto ong onishi ono ota otsuka
ouyang pak pan panganiban pangilinan park pascual peng pham phan phung pranoto pratama punzalan
purnama qian qin qiu quach quan quiambao rahman rattanakosin ren ryu saetang saito sakai sakamoto
sakurai santos saputra sasaki sato seo setiawan shao shen sheng shi shibata shim shimada shimizu
shin shu simanjuntak siregar sison situmorang song srisai subagyo sugiyama suharto sukarno
sumulong sun sung suryadi susanto sutanto suwannarat suzuki syahrir ta tai takada takagi takahashi
takeda takeuchi tam tamura tan tanaka tang tao teo teoh thai thongchai tian ting to toh tolentino
tong tran trinh truong tsai tsang tse tsui tu uchida ueda uehara ueno um vo vu wada wan wang
watanabe wen wibowo widodo wijaya wong wongsawat woo wu xia xiang xiao xie xiong xu xue yamada
yamaguchi yamamoto yamashita yamazaki yan yang yao yap ye yee yeh yeo yeung yi yin yip yokoyama
yoo yoon yoshida you yu yuan yulianto yun yung zeng zhang zhao zheng zhong zhou zhu zou
"""

_SOUTH_ASIAN: Final = """
abbasi achari acharya adhikari afzal agarwal aggarwal ahluwalia ahmed akhtar akram ali amin anand
anjum ansari anwar arora ashraf aslam aziz bagchi baig bajaj bajwa balakrishnan balasubramanian
banerjee banerji bano bansal basu batra bedi begum bhagat bhalla bhandari bhardwaj bhargava bhatia
bhatt bhattacharya bhattacharyya bhatti bhavsar bhowmik bibi biswas bose butt chadha chakrabarti
chakraborty chakravarty chandra chandran chatterjee chaturvedi chaudhary chaudhry chaudhuri
chauhan chawla chhabra chopra chowdhury chughtai dalal dar das dasgupta datta dave desai deshmukh
deshpande devi dey dhaliwal dhar dhawan dhillon dixit dubey dutta fernando gaikwad gandhi ganguly
garg ghosh gill goel gokhale gopal gopalakrishnan gopalan goswami goyal grewal guha gulati gupta
haider hameed haq hashmi hegde hossain hussain hussein iqbal islam iyengar iyer jadhav jain
jaiswal jamil javed jayasuriya jayawardena jha johar joshi kadam kakar kale kamath kapadia kapoor
kapur karim karki kashyap kaul kaur kayani khalid khan khanna khatri khatun kidwai kohli koirala
krishnamurthy krishnan krishnaswamy kulkarni kumar kundu kurian lakhani lal luthra madan mahajan
mahmood mahto majumdar malhotra malik mallick mann mathew mathur mehra mehrotra mehta memon menon
mirza mishra misra mistry mitra modi mohan mohanty mondal moorthy mudaliar mughal mukherjee
mukhopadhyay murthy nadar nadkarni naidu naik nair nambiar nanda narang narayan narayanan narula
nath nawaz nayak negi oberoi oza padmanabhan pai pal pandey pandit pandya panicker parekh parikh
parmar patel pathak pathan patil patnaik pawar perera pillai pradhan prakash prasad puri qadir
qureshi rafiq raghavan rahman rai raj raja rajagopal rajan rajput raju ram ramachandran
ramakrishnan raman ramaswamy ramesh rana ranganathan rani rao rashid rastogi rathore rauf raut
ravi rawal rawat ray raza razzaq reddy rehman rizvi roy sabharwal sachdev saeed saha sahni sahoo
saini saleem salunkhe samaraweera sandhu sanyal sarkar sarma saxena sekhar sen sengupta seth sethi
setty shah shaikh shankar sharif sharma shastri sheikh shekhar shenoy shetty shinde shrestha
shrivastava shukla siddiqui sidhu sikdar silva singh singhal sinha sodhi solanki soni sood sridhar
srinivasan srivastava subramaniam subramanian sultana sundaram suri swaminathan swamy syed tagore
talwar tamang tandon tariq thakkar thakur thapa thapar tiwari trivedi tyagi uddin upadhyay vaidya
varadarajan varghese varma vasudevan venkataraman venkatesan verma vohra vyas wadhwa walia warrier
wickramasinghe wijesinghe yadav zafar zaidi zaman
"""

_MIDDLE_EASTERN: Final = """
abadi abbas abboud abdallah abdelaziz abdullah abdulrahman abedi abergel aboud abramov abu
abulafia adler afshar aghdam ahmadi ahmed akbari akhavan alami alavi albaz alfarsi alhassan
aljabri almasri alotaibi alqahtani alshammari altman amini amiri ansari antar aoun arafat arslan
arzumanyan asadi asgari askari assad assaf atallah attar avraham ayad ayash ayoub azar aziz
azoulay azulay badawi baghdadi bagheri bakir barakat barzani bashir baydoun bazzi ben benali
benyamin bishara bitar bitton boulos boutros chahine chamoun cohen coskun dabbagh daher daoud
darwish davoodi dayan demirci diab dib ebrahimi edri efendi elbaz elhadi elmasri elsayed emami
erdogan esfahani eskandari ezzat fadel fahmy fakhoury farah farahani faraj fares farhat farouk
fathi fawzi fayad feldman freedman friedman gabay gabbay gemayel ghafari ghali ghanem ghannam
ghorbani golan goldberg goldman goldstein greenberg grigoryan haddad hadi hage haidar hakimi
hakobyan halabi hamdan hamid hammad hammoud hanna harari hariri hasan hashemi hassan hatami hawi
hayek hazan heidari hijazi hosseini hourani hovhannisyan husseini ibrahim ishak ismail issa itani
jaafari jabbour jaber jafari jalali jamali jaradat jazayeri kader kadir kahn kamal kanaan kaplan
karam karami karapetyan karimi kashani kassab katz kaya khadra khalaf khalidi khalil khalili khan
khatib khavari khayat khoury kilic koc koury kurdi lahoud landau levi levin levitin levy maalouf
maghsoudi mahdavi mahfouz mahmoud mahmoudi makki malek malka mansour mansouri marzouk masoudi
masri matar mizrachi mizrahi mkrtchyan mohamed mohammadi mohseni moradi mostafavi mourad mousavi
moussa mubarak mukhtar murad mustafa naccache naderi najafi najjar najm naser nasr nassar nasser
nazari nejad nouri obeid omar omidi osman othman oz ozdemir ozturk pahlavi parsa peretz petrosyan
polat pourmohammadi qabbani qasim rabbani rabin rahal rahimi rahmani ramadan rashidi rezaei
rosenberg rosenthal rostami saab saad saadi sabbagh sabet sadeghi sadek safavi sahakyan sahin said
sajadi salah salameh salehi salem saliba salman samadi sami saqqaf sargsyan sarkis sasson sayegh
sayyid segal shaheen shahin shapira shapiro sharabi sharifi shawqi shehadeh shirazi shukri sleiman
soltani suleiman tahan taheri talebi tavakoli tehrani touma tuncer turk vardanyan wahba weinberg
weissman yaghi yakub yassin yavari yazdi yildirim yildiz yosef younis youssef zadeh zaher zakaria
zamani zand zayat zeidan ziadeh zilberman
"""

_AFRICAN_CARIBBEAN_PACIFIC: Final = """
abara abdi abebe abiodun abiola abubakar acheampong achebe adamu addo adebayo adebisi adekunle
adeleke adeniyi adewale adeyemi adichie adjei adu afolabi agbaje agyeman agyemang aidoo ajayi
akande akinola akintola akinyi akpan akufo alabi ali amadi ampofo anane aning ankomah ansah antwi
appiah arthur asamoah asante asare ashenafi assefa ba bah balde balogun bamba banda bangura
baptiste beckles bediako begay bekele benally berhe beyene biko blackwood boakye boateng bonsu
boothe botha braithwaite cadet campbell celestin cham chanda chege chikwanha chirwa cisse coker
conteh coulibaly dada danjuma danso darko dembele demissie desalegn desir desrosiers diallo diarra
dieng diop diouf dlamini dogbe dorvil doumbia drame eboue ebuka edet effiong egbe ejiofor ekwueme
emeka essien etienne eze ezekwesili faleafa fall fashola faumuina faustin fifita finau fofana
fonoti francois frimpong gadisa gama gaye gebre gebremariam gebreselassie germain getachew gitau
githinji gueye haile hailu hamisi havili idowu igwe ihejirika ikpe innis ioane iwu jallow jammeh
jawara jeanbaptiste jeanlouis joseph jules juma kabila kabore kagame kahananui kaho kamakau kamara
kamau kaniho kante kapuya kariuki kasongo kealoha kebede keita khumalo kibaki kibet kimani kinyua
kipchoge kiplagat kiprop koffi kone koroma kouassi kouyate kuti kwarteng lafleur latu leavasa
lemalu littlebear lungu lwanga mabuza macharia madaki mahlangu mahoe makau makhanya makinde malema
mandela manu maphosa marimba masango maseko mataio mathebula mazibuko mbatha mbeki mbeng mboya
mbugua mbuyi mcfarlane mensah mhlongo michel mkhize mnguni moala mokoena molefe motaung moyo
mthembu mthethwa mugabe mugisha mukasa mulenga mumba musa museveni mutai mutasa mutombo mutua
mwale mwangi mwanza mwenda mwiti naidoo nakoa namukasa ncube ndiaye ndlovu ndungu nel nene nez
nganga ngata ngcobo ngubane ngugi ngwenya njoroge njuguna nkansah nkosi nkrumah nkunku nsubuga
ntuli nwachukwu nwankwo nwosu nyambura nyathi nyerere nyong obasanjo obi obiang ochieng odhiambo
odinga odukoya odunsi ofori ogbonna ogunbanjo ogunleye ojo okafor okeke okello okereke okonkwo
okorie okoro okoye oladipo olajide olaniyan olatunji olawale olusegun omondi onuoha onyango
onyekachi opoku oppong osei osinbajo otieno ouattara ouedraogo owusu oyelaran paewai parata paulo
pierre plaisir pretorius quaye radebe ramdeen ramkissoon ramlogan rampersad redcloud rotich ruto
sackey saintil saintvil salako sall sanogo sapolu sarpong sawadogo schoeman seck sesay seumalo
shabangu shange sibanda sidibe sissoko sithole sopoaga sow soyinka steyn suleiman tadesse taiwo
tamatea tambo taufa taumalolo tavita tekle temba tesfaye teshome tessema tetteh tipoki toleafoa
toure toussaint traore tsegaye tshabalala tsosie tuiasosopo tuilagi tupou tutu uche udoh ugwu
umaga umeh uzor vainikolo vaipulu vilakazi wade wanjala wekesa whitefeather wolde woldemariam
yazzie yeboah yohannes zewde zulu zuma
"""

FAMILY: Final[frozenset[str]] = word_set(
    " ".join(
        (
            _EUROPEAN,
            _CELTIC_ENGLISH,
            _SPANISH,
            _ASIAN,
            _SOUTH_ASIAN,
            _MIDDLE_EASTERN,
            _AFRICAN_CARIBBEAN_PACIFIC,
        )
    )
)

# Between a given and a family name, in lower case or not.
PARTICLES: Final[frozenset[str]] = word_set(
    "abu al ap ben bin bint da dal de del della den der des di do dos du el ibn la las le los mac "
    "mc o' san st ten ter van vande vanden vander von vom zu zur y"
)
