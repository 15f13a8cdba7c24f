"""Given names of many cultures, in lower case and without accents.

Written by hand as a complement to the census table (`census.txt`), which knows the United States
of 1990: names that people in today's hospitals bear, short forms and pet names among them.
"""

from typing import Final

from wellspoken.engines.text import word_set

_ENGLISH: Final = """
aidan aiden alfie amelie archie ava bailey barney beau blake bobbie braden brayden brianna brody
brooklyn caden caitlin callum cara carys chelsea chloe ciara clive colm conor cormac dafydd declan
dermot dylan eamon ed eilidh eli elliot elliott ellis eoin evie ewan fergus finlay finley finn
fiona fraser freddie freya gareth gemma geoff gethin gillian graeme gwen gwyneth hamish harriet
harrison harvey hayden hayley heidi hollie imogen iona isla iwan jayden jenna jez jodie jonty
jools josh jude kayden kayla kayleigh keeley keira kelsey kieran kirsty kyle lachlan layla leah
lexi liam lloyd logan louie lowri luca lucas mackenzie maddie maddison madison maeve mairead
maisie malachi mared mason mhairi mia millie morag morwenna muireann nevaeh niall niamh nieve noah
oisin ollie oona orla oscar owen padraig paige paisley phoebe piers poppy ralph rhiannon rhys
riley robyn roisin ronan rory rosie rowan roxanne ruairi ryder saoirse seamus sean shane shaun
sian sienna sinead siobhan skylar stella stuart tabitha tegan tilly toby trevor tristan tyler zac
zach zack zara zoe zoey
"""

_SHORT_FORMS: Final = """
abbie abby al alex ali allie andy angie annie archie art barb bart becca becky ben benny bert
bertie bess beth betsy bex bill billy bob bobby brad brenda carrie cat cathy charlie chaz chris
chrissy chuck cindy connie dan danny dave davey deb debbie debs dee denny des dick dickie don
donnie doug eddie ellie ernie fran frankie fred freddy gabby gabe gene geoff gerry gina ginny greg
gus hal hank harry hattie izzy jack jackie jake jamie jan jeff jen jenny jerry jess jessie jim
jimmy jo jodi joe joey johnny jon josie judy jules kat kate kathy katie katy kay ken kenny kim kit
kris larry len lenny les lex lib libby lil lily liz lizzie lori lou lulu maggie mandy marge margie
marty matt matty max meg mel mick mickey mike mikey millie milo mindy minnie moe molly monty nat
nate ned nell nellie nick nicki nicky nico nikki ollie pam pat patsy patty peg peggy penny pete
phil pippa polly randy ray reggie rich rick ricky rob robbie rod roddy ron ronnie rosie russ rusty
sadie sal sally sam sammy sandy shelly sid sonny steph steve stevie stu sue susie suzie suzy tad
tasha ted teddy terri terry tess theo tim timmy tina tom tommy toni tony tori trish trudy val vic
vicky viv walt wendy wes will willie winnie xander yvie zach zeke
"""

_SPANISH_PORTUGUESE: Final = """
abril adriana agustin alberto alejandra alejandro alfonso alonso alvaro amparo ana andres angeles
antonia antonio araceli armando arturo aurelio beatriz belen benito bernardo blanca bruno camila
carlos carlota carmela carmen catalina cayetana cecilia cesar chavela chucho claudia concepcion
consuelo cristian cristina cristobal dagoberto daniela diego dolores domingo eduarda eduardo elena
elvira emiliano enrique ernesto esperanza esteban estela eugenia ezequiel fabian fatima federico
felipe fermin fernanda fernando flor florencia francisca francisco gabriela gerardo gilberto
gonzalo graciela guadalupe guillermo gustavo hector heriberto hernan hortensia hugo humberto
ignacia ignacio ines inmaculada irene isabel isidro ismael itzel ivan jacinto jaime javier jesus
jimena joao joaquin jorge jose josefa josefina juan juana juanita julio karina lautaro leandro
leonel leticia ligia lorena lorenzo lourdes lucia luciana luis luisa luisinho lupe lupita macarena
magdalena manuel manuela marcelo marco marcos margarita mariana mariano maribel maricarmen mario
marisol marta mateo mateus matilde maura mauricio mercedes miguel milagros mireya moises
montserrat nacho natividad nayeli nestor nicolas nieves noelia norma octavio olga omar oscar
osvaldo pablo paco paloma paola paolo patricio paulina paulo pedro pepe pilar quique rafael ramiro
ramon raquel raul refugio renata reynaldo ricardo rigoberto roberto rocio rodolfo rodrigo rogelio
rosa rosalia rosario ruben salvador santiago santos sergio silvia simon socorro sofia soledad
susana teodoro teresa thiago tiago tomas trinidad valentina vanesa vasco veronica vicente victoria
violeta virgilio viviana xavier ximena xiomara yadira yesenia yolanda zoila zulema
"""

_FRENCH_ITALIAN: Final = """
adele agnes alain alessandra alessandro alessia amelie anais andre andrea angelo anouk antoine
antonella armand arnaud aurelie baptiste beatrice benedetta benoit bernard bianca camille carla
caterina cecile celine chantal chiara christophe clement clothilde corentin cosimo cyril damien
davide delphine denis didier domenico dominique edouard elisa elisabetta elodie emile emilie
emmanuelle enzo etienne eugenie fabien fabio fabrice fanny federica filippo flavia florent florian
francesca francesco franck francois francoise gaelle gaetano gaston genevieve geraldine ghislaine
giacomo giada gianluca gianni gilles ginevra giorgia giorgio giovanna giovanni giulia giuliano
giuseppe giuseppina gregoire guido guillaume guy helene henri herve hugues ilaria isabelle jacques
jean jeanne jerome jocelyne joel josephine julie julien juliette laetitia laure laurent leonardo
lionel loic lorenza louis louise luc luca lucie lucien ludovic luigi maelle manon marcel margaux
margot mathieu mathilde matteo maud maurice maxime melanie michel michele micheline mireille
monique nadege nathalie nicolo noemie odile olivier ottavia paola pascal pascale patrice pierluigi
piero pierre pietro quentin raffaele raoul regine regis remi remy renaud rene renee riccardo
rosalba salvatore sandrine sara sebastien serena serge severine silvana silvio simone solange
stefania stefano sylvain sylvie theophile therese thibault thierry tiziana umberto valentin
valentino valerie veronique vincent vincenzo virginie vittoria vittorio yann yves yvette yvonne
"""

_GERMANIC_NORDIC: Final = """
agnetha aino aksel albrecht anders anja anke anneke annelies annika antje arne arnold arvid asa
aslaug astrid axel bastian beate bengt bernd birgit birgitta birte bjorn bodil bram britta
brunhilde carsten christel christian claus daan dagmar detlef dieter dietrich dirk dorte ebba
eberhard edda eero eila einar eirik ekkehard elin elke elsa emil erik erika erja ernst esa eva
femke ferdinand fleur floris franz frauke frederik freja frieda friedrich fritz gerd gerda gerhard
gert gisela gitte greta gretchen gudrun gunilla gunnar gunther gustav haakon hakon halvor hanne
hannelore hannes hans harald hartmut hedda heike heikki heiko heiner heinrich heinz helga helge
helmut hendrik henning henrik herbert hermann hilde hildegard holger horst ida ilse inga inge
ingeborg ingrid ingvar irmgard jaap jan janne jannik jari jens jochen joerg johan johanna johannes
jonas joost joris jorn josef juha juhani jukka jurgen jutta kaarina kai kaj kalle karin karl
karsten kasper katja katrin kerstin kirsi kirsten kjell klaas klaus knut konrad kristian kristiina
kristoffer kurt lars lasse leena leif lena lieke lieselotte linnea lisbeth lotte ludger ludwig
lukas maarten mads magnus maike maja malin manfred maren margarethe margit margrethe marieke marit
markku markus marlene marten martijn mathias matthias matti merete mette mia michiel mikael mikkel
minna moritz nanna niels nils nina odd ola olaf olav ole olli oskar otto outi ove paavo paivi
pekka pelle petra petri petter pia piet pieter poul ragnar ragnhild rainer rasmus reinhard
reinhold reino renate riikka rikke rita roald roel rolf rudiger rudolf ruud saskia seppo siegfried
sigrid sigurd silke silvia siri sjoerd solveig soren stefan steffen stellan sten stijn susanne
sven svend svenja swantje tapio tarja teun thijs thor thorsten tobias tor torbjorn tore torsten
tove trine trond trygve ulf ulla ulrich ulrike urs ursula uschi uta ute uwe vidar viggo volker
walburga walter wenche werner wiebke wilhelm willem wim winfried wolfgang wouter yngve
"""

_SLAVIC_BALTIC_BALKAN: Final = """
agnieszka aldona aleksandar aleksander aleksandra aleksei alena alexei alyona anastasia anatoly
andrei andrej andrzej aneta anya arkady artem artur beata bogdan boguslaw bojan boris borys bozena
branka branko cezary czeslaw dagmara damir danica danil danuta daria darius dariusz darya dmitri
dmitry dorota dragan dragana dusan ekaterina elzbieta emilija eugeniusz evgeni evgeny ewa fedor
filip galina gintaras goran grazyna grigory grzegorz halina hana henryk hristo igor ilija ilona
ilya inna iosif irena irina ivana ivanka ivo iwona izabela jacek jadranka jadwiga jakub jan janina
janusz jarek jaroslav jaroslaw jasna jelena jerzy jiri jolanta jovan jozef justyna kamil karel
karolina kasia katarina katarzyna katerina katya kazimierz kinga kirill klara konstantin krystyna
krzysztof ksenia lech leszek lidia ljiljana lubomir lucja ludmila lukasz lyubov maciej magda maja
maksim malgorzata marcin marek mariana marija marina mariusz marta martyna matej mateja mateusz
michal mikhail mikolaj mila milan milena milica milos mirela mirjana miroslav miroslaw mladen
monika nadezhda nadia nataliya natalya natasha nebojsa nela nenad nika nikola nikolai nikolay nina
oksana oleg oleksandr olena olga ondrej ossip ostap patryk pavel pavlo pawel petar petr petro
piotr predrag przemyslaw rade radek radmila radoslaw radovan ratko renata roksana roman romana
rostislav ruslan rustam ruta ryszard sanja sasha saulius semyon sergei sergey serhiy slavko
slawomir slobodan snezana sonja stanislav stanislaw stefania stjepan svetlana szymon tadeusz
tamara tanja taras tatiana tatyana teodora tihomir timur tomasz tomislav urszula vaclav vadim
valentyna valeriy valery vanja vasily vasyl vesna viktor viktoria violetta vitaliy vitaly
vjekoslav vlad vladimir vladislav vladyslav volodymyr vuk waclaw waldemar wanda weronika wieslaw
witold wladyslaw wojciech yana yaroslav yegor yelena yevgenia yulia yuliya yuri yuriy zbigniew
zdenek zdravko zeljko zenon zlata zofia zoran zuzana zuzanna zygmunt
"""

_GREEK_TURKISH_HUNGARIAN_ROMANIAN_ALBANIAN: Final = """
adnan afroditi agron ahmet alexandru ali alin anastasios anca andras andreea aniko apostolos arben
aristides arjeta attila aydin aylin ayse aysegul balazs bela bence besnik betul bujar bulent burak
calin can catalin cem cemal cengiz ceren christos constantin corina cosmin cristian csaba daniela
defne deniz dimitra dimitrios dimitris dorin doruk drita dumitru ebru ece edit efe eleftheria
eleni elif emin emine emre eniko enikő ercan erdem erjon erol erzsebet esra evangelos fatma fatmir
ferenc fikret florin fotini gabor gabriel gazmend georgios gheorghe gizem gokhan gulsen gyorgy
gyula hakan halil hasan hatice havva horia huseyin ibrahim ilias ilir imre ioan ioana ioanna
ioannis ion ionut irina ismail istvan janos jozsef kaan kadir kalman kemal konstantinos kostas
kyriakos lajos laszlo leyla liviu lorand lorik ludovit magdolna mariann maricica mehmet melike
merve mihaela mihai miklos mircea monika murat mustafa nevzat nicolae nikos nilufer nurcan nuri
octavian oguz okan omer orhan orsolya osman ovidiu ozge ozlem panagiotis panos pavlos pelin petros
piroska radu ramazan razvan recep reka rodica sandor sebnem selim selin serkan sevgi sibel silviu
simona sinan sokol sorin spyros stavros stefanos suleyman szabolcs szilvia tamas tayfun teodor
theodoros tibor timea tolga traian tugba turgut umit vasile vasiliki vassilis viorel vlora yannis
yasemin yasin yavuz yilmaz yusuf zehra zeynep zoltan zsofia zsuzsa zsuzsanna
"""

_ARABIC_PERSIAN_HEBREW_CAUCASUS: Final = """
abbas abdallah abdelrahman abdul abdulaziz abdullah abdulrahman abebe abed abu adam adel aharon
ahmad ahmed aisha akbar akram ala alaa alireza amal amani ameera amin amina amir amira amit ammar
amr anahit anas anat anwar ara arash ariel armen artur aryeh asad asaf ashraf asma avi aviva
avraham ayah ayman aysha aziz azza babak badr bahar bahram baruch bashar basma bassam batya
behrouz bilal boaz bushra chaim chana dalal dalia dana danial danit daoud darius davit devorah
dina dorit dov duaa ehud eitan elham eliyahu emad eman esmail essam eyal ezra fadi fahad faisal
farah farhad fariba farid farida faris farzaneh fatemeh fatima fatin fawzia feroz firas gevorg
ghada ghassan gholam gideon giorgi habib hadas hadi hafez haifa haim hala hamed hamid hamida hamza
hanan hani hania haris hasan hashem hassan hatem haya hayat hayk heba hesham hikmat hind hisham
hoda hossein huda hussain hussein ibrahim idris ihab ikram imad iman imran iqbal irit ismail issa
itai itzhak jaber jafar jalal jamal jamila jawad kareem karim karima kaveh khadija khadijah khaled
khalid khalil lamia latifa layla leila levan lila lior luay maha mahdi mahmoud mahmud mahsa malak
malik manal mansour maram mariam marwa marwan maryam maysa mehdi mehran menachem michal mina mirza
mohamad mohamed mohammad mohammed mohsen mona mordechai moshe mostafa muhammad muhammed mukhtar
munir murad musa mustafa nabil nadeem nader nadim nadine nahid najwa narges nasir nasrin nasser
nawal nazanin nida nidal nima nino nir nizar noa noga noor noora nouf nour noura nura ofer ofra
omar omid omri orit osama othman parisa parvin payam pejman pouya qasim rabia rachida rafiq raghad
rahaf rahim rahma raja rami ramy rana randa rania rasha rashad rashid rasoul rawan rayan reem reza
riad rima rivka riyad roya ruba ruth saba sabah sabri sadia saeed sahar said saif sajid salah
salam saleh salem salim salma salman samar sami samia samir samira samuel sanaa sara sarit sayed
setareh shadi shahid shahram shai shaima shams shapur sharif shaul shimon shira shirin shlomo
siavash simin soheil soraya suha suhail sulaiman sumaya suzan taha tahir taleb talia tamar tarek
tariq tigran tzipora umar uri uriel usama vahid vartan wael wafa waleed walid warda wasim yaakov
yael yahya yair yaron yasmin yasmine yasser yazan yehuda yitzhak yona yonatan yosef yossi younes
yousef yousra youssef yusra zahra zaid zainab zayn zeev zeinab ziad ziva zohreh zubair
"""

_SOUTH_ASIAN: Final = """
aadhya aaradhya aarav aditi aditya advait afroza ajay ajit akash akhil akshay alok amar amit
amitabh amrit amrita anand ananya anil anirudh anish anita anjali anju ankit ankita ankur anupam
anuradha anushka aparna archana arjun arnav arun aruna arvind asha ashish ashok ashwin asif atul
avinash ayesha azhar babar balaji barkat basanti bhavana bhavesh bhavna bhupinder bilqis binod
bipin brijesh chandan chandra chandrika charu chetan chitra daljit darshan dayal debashish deepa
deepak deepika dev devi devika dhananjay dharmendra dhruv dilip dinesh dipak divya durga faiza
farhan farhana farzana fozia ganesh ganga gaurav gauri geeta girish gita gopal govind gurdeep
gurpreet hamza hardeep hari harish harjit harpreet harsh harsha hassan hema hemant hina humaira
imran indira indra indu iqra isha ishaan ishita jagdish jahanara jai jamal janaki jasbir jaspreet
jaswinder jatin javed jaya jayanti jayesh jaywant jitendra jyoti kabir kajal kalpana kamal kamala
kamini kamran kanchan karan karthik kashif kaushik kavita kavitha kavya keshav khushi kiran kirti
kishore komal krishna kuldeep kumari kunal kusum lakshmi lalit lalita lata latha lavanya laxmi
leela madan madhav madhavi madhu madhuri mahendra mahesh mala malini mandeep mangala manish
manisha manjit manju manoj manpreet mansoor maqbool meena meenakshi meera megha milind mohan
mohini mukesh mukta munni muralidhar muskan nafisa nagesh naina namrata nandini narayan narendra
naresh nargis nasreen navin navneet nazia neelam neeraj neeta neha nidhi nikhil nilesh nimisha
niranjan nirmala nisha nitin nusrat om padma pallavi pankaj paramjit paresh parminder parth
parvati pawan pooja prabha prabhakar pradeep prakash pramod pranav pranay prasanna prashant pratap
prateek pratibha pratima praveen preeti prem pritam priti priya priyanka pushpa qurratulain
rabindra radha radhika raghav raghu rahul raj raja rajan rajani rajat rajeev rajendra rajesh rajiv
rajni raju rakesh rakhi rama raman ramesh rameshwar rani ranjit rashid rashmi ratan ravi ravindra
razia reena rehana rekha renu renuka reshma rishi ritesh ritika ritu rizwan rohan rohini rohit
roshan roshni rubina ruchi rukhsana rukmini rupa rupali sabina sachin sadaf safia sahil sai saira
sajjad sakina salma sameer samina sana sandeep sandhya sangeeta sanjana sanjay sanjeev sanjiv
santosh sarala saraswati sarfraz sarita sathish satish satya saurabh savita savitri seema shabana
shabnam shahana shahbaz shahida shailesh shaista shakeel shakuntala shalini shankar shanti sharad
sharmila shashi shazia sheela sheetal shilpa shiv shivam shobha shreya shruti shubham shweta shyam
siddharth simran sita smita sneha sohail soma sonal sonali sonia soumya sridevi sridhar srinivas
subhash sudha sudhir sujata sukhdev sukhjit sulekha suman sumit sumitra sundar sunil sunita
supriya suraj surendra suresh surinder surya sushil sushila sushma swapna swati syed tahira tanvi
tanvir tara tariq tarun tasneem tejas tulsi uday uma umesh urmila usha uttam vaibhav vandana
varsha varun vasant vasudha veena venkat venkatesh vidya vijay vijaya vikas vikram vimal vimala
vinay vineet vinita vinod vipul virendra vishal vishnu vivek waheeda wahida yamini yash yashoda
yogesh zahid zahida zainab zakir zara zeenat zubaida
"""

_EAST_AND_SOUTHEAST_ASIAN: Final = """
aiko akemi akihiro akiko akio akira amihan anh arief arisa arnel asep asuka atsuko ayaka ayako
ayumi bao baozhu bayani bo budi byung chae chaoxiang chen cheng chi chieko chiyo chun chunhua
crisanto dae daichi daisuke dao datu dayang dewi dian dina diwata doan dong duc dung duong eiji
eiko eka eko emi emiko eri eun eunji fang fei feng fumiko gaku gang giang goro guang guanyu guo
guowei hana hanako hao haruka haruki haruko haruto hayato hideki hideo hien hieu hikaru hina hiro
hiroaki hiroki hiroko hiroshi hitomi hoa hoang hong hsiao hua huan huang hui hung huong huy hye
hyejin hyun ichiro ikuko indah intan isamu isao itsuki iwao izumi jae jaehyun jia jian jianguo
jianhua jianjun jiao jie jihoon jimin jin jing jingyi jinsoo jisoo jiwoo joko jovelyn jovy jun
junichi junko junpei kaito kana kanako kaori kasumi katsu katsuo kazuki kazuko kazuo kazuya kei
keiko keisuke ken kenichi kenji kenta kentaro khanh khoa kiyoshi koichi koji kosuke kouta kumiko
kun kwan kyoko kyung lan lanh lei liang lien lihua lili lim lin ling linh lixin loan long mai
maiko makoto maliwan mami mana manami mao marichu mariko masaki masako masao masaru masashi masato
mayumi megumi mei meiling michiko midori mieko miho mika miki mikiko min mina ming minh minho
minseo misaki mitsuko miyuki mizuki momoko myung naoki naoko naomi naoto narumi natsuki ngoc
nguyet nhung nobu nobuko noriko noriyuki novi nurul ok osamu pei phong phuc phuong ping putri qi
qiang qing quan quang quoc quyen quynh rahayu ran ratna rei reiko ren rie rika riko rin rina rizal
rizky ryo ryota ryu sachiko sakura sang satoko satomi satoru satoshi sayaka seiji seo seojun
seoyeon setsuko shan shigeru shiho shin shinichi shinji shiori shiro shizuka sho shota shu shun
siti slamet somchai somsak soo sook sora sota sri su sugeng suk sumi sumiko sung supaporn susumu
suzu tadashi taeyang taiga takahiro takako takashi takeshi takumi tam tamiko tan tao taro tatsuya
tetsuo tetsuya thanh thao thi thien thinh thu thuy tien tomoko tomoya toru toshi toshiko toshio
trang tri trinh trung truong tsuyoshi tu tuan tung tuyet van vien viet vinh wahyu wan wati wayan
wei weiwei wen won woo xia xiang xiao xiaohong xiaoling xiaoming xin xinyi xiu xiuying xuan xue
xun yan yang yanyan yasuko yasuo ye yen yi yifan ying yingying yoko yong yongho yoo yoon yosuke
you young youngsoo yu yuan yue yui yuichi yuka yukari yuki yukiko yukio yuko yumi yumiko yun yuna
yusuke yutaka yuto zhen zheng zhi zhong zihan zixuan
"""

_AFRICAN_CARIBBEAN_PACIFIC: Final = """
abdi abena abeni abiodun abiola abosede abrehet adaeze adaku adama adebayo adebola adedayo adeola
adesuwa adetokunbo adjoa afua ahmadou aigerim akosua akua akwasi alani alem alemayehu alhaji almaz
ama amadi amadou amaka amara amare aminata aminatou amos anele ange anthea ariki arnelle aroha
asante asha ashenafi asmait assefa assetou astou awa ayana ayanda ayele ayodele ayokunle azeez
babajide babatunde bakary balogun baraka bekele berhane biniam blessing bongani boubacar busisiwe
chiamaka chibueze chidi chidinma chiedza chika chike chimamanda chinedu chinelo chinonso chinwe
chioma chipo chisomo chukwudi chukwuemeka dagmawit dawit deandre demba deshawn desta dikeledi
djamila ebele ebony ebrima efua ekene ekow emeka eniola enitan esi esinam eyob ezinne fanta fatou
fatoumata faustin fekadu femi fikile florence folake folasade funmi funmilayo garang genet
getachew gift girma goodluck habiba habtamu haile halima hamisi hawa hemi hinemoa hone idrissa
ifeanyi ifeoma ihaia ikechukwu ikenna imani innocent isatou issa itunu jabari jamarcus jamila
jaquan juma kagiso kahu kailani kaimana kalani kamau karabo kato keala kealoha keanu keisha kekoa
kelechi kemi khadidiatou khalifa khanyi kiara kidane kidist kiros koffi kofi kojo konjit kudzai
kwabena kwaku kwame kwasi lagi lakeisha lamine laolu lashawn lashonda latasha latisha latoya lebo
lebogang leilani lerato letlhogonolo lindiwe liya losa lulit lwazi makeda makena makoa malia malie
malosi mamadou mana manaia mandisa mandla marquis marquise maui mbali mekdes melaku mele mercy
mereana meseret mihret moana modou mohau moussa mpho muna musa mustapha mutua mwangi nadifa nalani
naledi nandi naomi ndeye ngaio ngaire ngozi nikau njeri nkechi nkiru nkosana nnamdi nneka noelani
noluthando nomsa nomvula nonhlanhla nosipho nthabiseng ntombi nyambura nyasha obi obinna oby
ochieng odhiambo okechukwu okon olabisi oladele olayinka olu olufemi olumide olusegun oluwaseun
omolara omondi onyinye opeyemi oumar ousmane palesa patience penda petina piripi pita precious
prosper rahel rangi rasheed rawiri refilwe rudo rukia rutendo sade saidou salif samba samuel sarjo
sefina sekai sekou selam selamawit senait seun shaka shanelle shanice shaniqua shanita shaquille
shola siaosi sibusiso sifiso simba sina sione sipho sitiveni siyabonga solomon tadesse tafadzwa
takunda tama tamati tamia tamika tane tanisha tariro tatenda tavita tawanda tayo tebogo temesgen
temitope tendai teshome tevita thabo thandeka thandi thandiwe themba thulani tigist tinashe
titilayo tobechukwu toyin tsegaye tsehay tshepo tui tumelo tunde tyrell tyrone uche uchenna ugochi
viliami wambui wangari wanjiku wanjiru wilhelmina winta wiremu wubet xolani yaa yared yaw yemi
yetunde yohannes yonas zandile zanele zawadi zelalem zenebech zewdu zinhle ziyanda
"""

# Of many countries, without those that are words or brands as well.
_OF_MANY: Final = """
matias nuno mair hadi
aaliyah aarti abdelkader abdirahman abeba abhay abhijit abhishek achieng adanna adenike afia afonso
ailsa aisling aislinn akoth alasdair aled aling alistair alofa alun amanuel amari aminah andi
aneurin angharad aniyah anoma anusha anwen anyango anzhela aoife aonghas apinya apurva araminta
ardeshir arthit arwel assumpta athina atieno awino awuor ayaan ayan ayelet azadeh azizah babita
bambang baozhai barnaby benicio benigno berhanu bethan beto bharat bharti bimla blathnaid bohdan
bolanle boonmee breda bria brid bridie brielle bronagh bronwen brynlee buhle bukola caio caoimhe
carwyn cathal catriona ceri ceridwen cerys chaiwat chaminda chandni charan chayo chebet cherono
chibuzo chidera chima ciaran cillian citlali claudiu clodagh comhghall conceicao concepta costel
cressida cuong cyrille daeun dahyun damini daquan dariush dashawn davion dearbhla deion dejan delyth
deonte dequan dervla devonte dilshan dilys dipti dmytro doina donal donghyun dongmei dougal dougie
dragos dumisani eamonn eanna ebere eifion eimear eirlys eivind elspeth eluned emersyn emrys endang
enyinna eoghan eszter euan eunjung eunkyung eurwen evangelia everleigh ewen facundo faduma fadumo
farai faridah farisai farrukh feargal fereshteh ffion fiadh fidelma fikirte finbarr finola fintan
fionn fionnuala fitri florante fouad fyodor gathoni gayatri gbenga geert gennady geraint gerrit
giorgos glenys glyn golnaz goncalo gordana gracelyn grainne grania grigori gruffydd guiying guoqiang
gwenllian gwilym gyeong hadassah haeun haitham haiyan halimo halvard haroon haslinda hetty heulwen
hiba hirut hodan hooman huguette huifang huxley huyen hyunjin hyunwoo hywel iain iarlaith ieuan ifor
ifrah ignatius ihsan ijeoma ildiko ilyas iniobong iolo irfan isagani iseult isolde ithel iulian ivor
iyabo izzati jabu jabulani jahangir jahmal jaleel jalen jarlath jasmeet jaxon jaxson jayce jaylen
jejomar jemima jepkemboi jeroen jhun jiayi jide jieun jignesh jihye jinho jinhua jiyeon jiyoung
jocasta jomar joohyun jorunn jovana judit junho junjun kadeem kadek kahurangi kaiden kailash kaisa
kamden kanya kanye kareena katalin kateryna katsumi kaushal kayode keandre kehinde ketut keyonna
khairul khaya kianoush kiet kiptoo kirsteen kittisak kobe kolawole kulwinder kunle kwadwo kwesi
kyrie kyungsoo lachie ladan lalo lanre laquan laquisha lasantha leandre lemlem lidya liesel ligaya
lijuan lleu llinos lolo lorcan lorne lucette lucian luiz lungile luningning lurdes lutek luzviminda
lyuba lyudmila maeliosa mahin mairin majid malachy malee manjeet marama maricel maricris marites
marius marivic marton marzena masami matthieu maximiliano mazen mazlan meifen meinir meiyu mekhi
menna mererid merfyn meron mieczyslaw mieke mihir mijin mikko minako mingzhu minji minjun minseok
misook mohit moishe mojgan mojisola mongkut morna mounir muiris mulu mumbi murdo musawenkosi mutuku
mwende myfanwy nadiya nafula naliaka nalini namita nanami nanay nareerat narong natalka natsumi
naveen navjot nazli ndidi neasa negar nemanja nengah nerys nhlanhla niloufar nimal nimco ningsih
niran nirosha niyah njambi nkem nnenna noam nobuhle nokuthula nomzamo nong nonoy noraini nuala
nwando nyaboke nyokabi oceane oddvar odhran ogechi okoth olamide oluwatobi olwen onur onyeka oran
orlaith osagie ottoline ouma owain owino ozgur padraic paora parveen parviz pauric payal peadar
pegah peig penina perpetua petru philippa phindile phoolmati piyush pong poonam popoy prachi prasert
precy proinsias przemek putu qiong quanisha rabbie rachid raekwon raelynn rafal raheem raluca ranald
ranjan rewi rhian rhodri riitta rini riya rizalino rohani rong rosmah rosnah rotimi ruadhan ruaridh
rumbidzai rusli ruvimbo ruwan ryker rylee sadhbh safwan sahra saima sakda sakshi salmah salote
sanath sanele sangmi sanna sanne sapna saroj sasa sefo segun sello semhar semisi senga senzo seonaid
sepideh seungho shadia shafiq shareef shaz shivani sholto shufen siamak sibongile sile simisola
siobhra sioned siphokazi siriporn siyu sizwe skyler somporn soojin sorcha soyeon spiros srdjan stig
struan suad suhaila sukhwinder sule sumin sunan sunethra sunghee sungmin sutrisno sverre svitlana
syafiq tabassum tadhg tahereh takudzwa tallulah taniya tapiwa tarquin tatay tavish tavon tegwen
teresinha thaksin thanasis thando thembi thilini thokozani thokozile thuli tiare titi toan tochi
tokunbo tolu tomos torstein tosin totoy trev trevon treyvon trixie trupti tsubasa tudur tuomas
turlough tuyen tyrese tyshawn umut unathi upul ursel uyen vaishali ville viorica vipin vitoria
vojislav vusi vyacheslav wafula wairimu waithera wangui wanida warsame weimin wichai wilf wonjun
worku wulan xanthe xiaoli yalda yannick yanti yeji yeonjoo yevhen yiannis yinka yoonji youngmi
youngsook yudi yueying yuji yuta yuting zaiden zainal zaire zaiton zakiyah zaynab zhihao zinaida
zion ziyi zodwa zoya zulkifli zulmira
"""

GIVEN: Final[frozenset[str]] = word_set(
    " ".join(
        (
            _ENGLISH,
            _SHORT_FORMS,
            _SPANISH_PORTUGUESE,
            _FRENCH_ITALIAN,
            _GERMANIC_NORDIC,
            _SLAVIC_BALTIC_BALKAN,
            _GREEK_TURKISH_HUNGARIAN_ROMANIAN_ALBANIAN,
            _ARABIC_PERSIAN_HEBREW_CAUCASUS,
            _SOUTH_ASIAN,
            _EAST_AND_SOUTHEAST_ASIAN,
            _AFRICAN_CARIBBEAN_PACIFIC,
            _OF_MANY,
        )
    )
)
