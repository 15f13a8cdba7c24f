"""People everybody may name: figures of history, of public life and of stories.

Full names as they are usually written, and single names that mean one person only. Not a who's who:
people a health service quotes, thanks, argues about or celebrates.
"""

from typing import Final

from wellspoken.engines.text import word_set

# One per line is the rule; several on a line where they are of one kind.
FULL_NAMES: Final[frozenset[str]] = frozenset(
    name.strip()
    for name in """
aaron beck, aaron rodgers, abraham lincoln, abraham maslow, ada lovelace, alan turing,
albert einstein, albert sabin, alex azar, alex jones, alexander fleming, amanda pritchard,
amy winehouse, andreas vesalius, andrew cuomo, andrew huberman, andrew jackson, andrew wakefield,
andy murray, aneurin bevan, angela merkel, angelina jolie, anne frank, anne sullivan,
anthony albanese, anthony fauci, ariana grande, ashish jha, atul gawande, babe ruth, barack obama,
barbara mcclintock, bart simpson, benjamin franklin, bernie sanders, betty white, big bird,
bill clinton, bill gates, billie eilish, billie jean king, bob dylan, bob marley, bob ross,
bonnie henry, boris johnson, brad pitt, brene brown, brené brown, breonna taylor, britney spears,
bruce wayne, captain tom moore, cardi b, carl jung, carl rogers, cesar chavez, chadwick boseman,
charles best, charles darwin, charles dickens, charles drew, charlie brown, charlie sheen,
chris whitty, christiaan barnard, christopher reeve, chuck schumer, cicely saunders, clara barton,
clark kent, claude monet, colin kaepernick, cristiano ronaldo, césar chávez, dalai lama,
damar hamlin, dame deborah james, daniel hale williams, darth vader, david attenborough,
david beckham, david bowie, david cameron, davina mccall, deborah birx, deborah james,
del bigtree, delia smith, demi lovato, denton cooley, desmond tutu, diana spencer, dolly parton,
dolores huerta, donald duck, donald trump, dora the explorer, dorothea dix, dorothy hodgkin,
dr pepper, dr seuss, dr. seuss, drew weissman, dwight eisenhower, ed sheeran, edward jenner,
eleanor roosevelt, elisabeth kubler-ross, elisabeth kübler-ross, elizabeth blackwell,
elizabeth garrett anderson, elizabeth warren, ellen degeneres, elon musk, elton john,
elvis presley, emily dickinson, emma raducanu, emmanuel macron, emmeline pankhurst,
ernest hemingway, father christmas, florence nightingale, francis collins, francis crick,
frank bruno, frank sinatra, franklin d. roosevelt, franklin roosevelt, franz kafka, fred rogers,
freddie gray, freddie mercury, frederick banting, frederick douglass, frida kahlo, gabor mate,
gabor maté, galileo galilei, gavin newsom, george bush, george floyd, george w bush,
george w. bush, george washington, gertrude elion, gordon brown, gordon ramsay, greg abbott,
gregor mendel, greta thunberg, hans selye, harold varmus, harriet tubman, harry kane,
harry potter, harry styles, helen keller, henrietta lacks, hermione granger, hillary clinton,
hippocrates of kos, homer simpson, ibn sina, ignaz semmelweis, imran khan, indira gandhi,
isaac newton, ivan pavlov, j d vance, jacinda ardern, jack frost, jack o lantern, jackie robinson,
james allison, james bond, james lind, james watson, jamie oliver, jane austen, jay bhattacharya,
jd vance, jean piaget, jeff bezos, jennifer lawrence, jennifer lopez, jenny harries,
jenny mccarthy, jeremy corbyn, jeremy hunt, jerome adams, jesus christ, jill biden, jim carrey,
jim henson, jimmy carter, jimmy fallon, jimmy kimmel, joan of arc, joe biden, joe rogan,
john adams, john doe case, john f kennedy, john f. kennedy, john lennon, john macleod, john snow,
johnny appleseed, johnny cash, jon stewart, jonas salk, jonathan van-tam, joseph lister,
joseph mercola, judy mikovits, julia child, justin bieber, justin trudeau, kamala harris,
kanye west, karen ann quinlan, karen carpenter, karen wetterhahn, katalin kariko, katalin karikó,
kate middleton, katherine johnson, kay redfield jamison, keir starmer, kermit the frog,
kevin sinfield, kim jong un, kim kardashian, king arthur, king charles, kobe bryant, kurt cobain,
kylie jenner, kylie minogue, lady gaga, lance armstrong, lebron james, leo tolstoy,
leonardo da vinci, lillian wald, lionel messi, liz truss, lorraine kelly, louis pasteur,
luke skywalker, lyndon johnson, magic johnson, mahatma gandhi, malala yousafzai, malcolm x,
mandy cohen, marcus aurelius, marcus rashford, margaret sanger, margaret thatcher, marie curie,
mark carney, mark twain, mark zuckerberg, marsha linehan, martha stewart, martin luther king,
martin luther king jr, marty makary, mary berry, mary poppins, mary seacole, mary shelley,
matt haig, matt hancock, maya angelou, megan rapinoe, meghan markle, mehmet oz, melania trump,
melinda french gates, melinda gates, michael debakey, michael j fox, michael j. fox,
michael jackson, michael jordan, michael phelps, michelle obama, mickey mouse, mike pence,
mister rogers, mitch mcconnell, mo farah, mother teresa, mother theresa, mr rogers, muhammad ali,
nadiya hussain, nancy pelosi, naomi osaka, narendra modi, nelson mandela, nick coatsworth,
nicki minaj, nigel farage, nikola tesla, norman rockwell, novak djokovic, nye bevan, olaf scholz,
oliver sacks, olivia newton john, olivia newton-john, one direction, oprah winfrey, pablo picasso,
paddington bear, patrick mahomes, patrick vallance, paul farmer, paul mccartney, pedro zamora,
peter attia, peter mccullough, peter pan, peter parker, peter rabbit, pierre curie, pope francis,
pope leo, prince harry, prince rogers nelson, prince william, princess diana, queen elizabeth,
queen victoria, rachel levine, rafael nadal, rebecca lee crumpler, richard nixon, rishi sunak,
rita levi-montalcini, rita wilson, rob burrow, rob delaney, robert califf, robert f kennedy,
robert f. kennedy, robert frost, robert kennedy, robert koch, robert malone, robin hood,
robin williams, rochelle walensky, rock hudson, roger federer, romeo and juliet, ron desantis,
ronald reagan, rosa parks, rosalind franklin, rosalynn carter, ruby wax, ruth bader ginsburg,
ryan white, sajid javid, santa claus, sarah gilbert, scott gottlieb, scott morrison, selena gomez,
serena williams, sherlock holmes, sherri tenpenny, siddhartha mukherjee, sigmund freud,
simon stevens, simone biles, simone gold, snow white, sojourner truth, sonia sotomayor,
stephen colbert, stephen curry, stephen fry, stephen hawking, steve jobs, susan b anthony,
susan b. anthony, susan la flesche picotte, sylvia plath, tasuku honjo, taylor swift,
tedros adhanom, tedros adhanom ghebreyesus, temple grandin, terri schiavo, terry fox,
theodore roosevelt, theresa may, theresa tam, thich nhat hanh, thomas edison, thomas jefferson,
thomas the tank engine, thurgood marshall, tiger woods, tim cook, tom brady, tom hanks, tom moore,
toni morrison, tony blair, tony fauci, tony stark, travis kelce, tu youyou, tucker carlson,
ugur sahin, ulysses grant, uncle sam, usain bolt, van gogh, venus williams, victoria atkins,
viktor frankl, vincent van gogh, virginia apgar, virginia woolf, vivek murthy, vladimir putin,
volodymyr zelensky, walt disney, walt whitman, warren buffett, wes streeting, whitney houston,
wilhelm conrad rontgen, wilhelm rontgen, wilhelm röntgen, william harvey, william osler,
william shakespeare, winnie the pooh, winston churchill, wonder woman, xavier becerra, xi jinping,
özlem türeci
""".replace("\n", " ").split(",")
    if name.strip()
)

# One word is enough, and no patient is likely to bear it alone.
SINGLE: Final[frozenset[str]] = word_set(
    """
salk sabin lister osler banting pavlov piaget maslow semmelweis
adele allah aristotle avicenna bach barbie batman beethoven beyonce beyoncé biden bieber buddha
caesar churchill cleopatra darwin drake einstein elmo eminem erdogan fauci freud gaga galen gandhi
garfield god hippocrates hitler jesus kahlo kardashian lenin macron madonna mandela maradona
merkel messi modi moses mozart muhammad musk napoleon netanyahu nightingale obama oprah pasteur
pele picasso pikachu plato putin rihanna ronaldo rudolph santa semmelweis shakespeare shrek snoopy
socrates spiderman stalin superman thatcher trudeau trump vinci yoda zelensky zuckerberg
"""
)
