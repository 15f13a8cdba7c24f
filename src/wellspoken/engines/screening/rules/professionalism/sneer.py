"""professionalism.sneer: no reader is talked down to."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_against
from wellspoken.engines.text import linear

_ANIMALS = (
    r"(?:parking meter|goldfish|gnat|brick|rock|toddler|teaspoon|plank|wet (?:fish|lettuce|weekend"
    r"|flannel)|dead \w{3,8}|shark|cactus|door(?:knob|mat)?|lamp ?post|turnip|potato|traffic cone"
    r"|two-year-old|five-year-old|child|donkey|goat|mule|sloth|snail|vending machine|tax inspector"
    r"|traffic warden|brick wall|hammer|chainsaw|wasp|rottweiler)"
)
_TOLD_OFF = linear(
    r"\b(?:were you|was he|was she|was somebody|were they|who was|you were) (?:raised|born"
    r"|brought up|dragged up) (?:in|by)\b|\bbuy a (?:watch|clock|dictionary|calendar|map)\b"
    r"|\b(?:read|open|pick up|try reading|buy) an? (?:\w{3,8} )?(?:book|dictionary"
    r"|newspaper)(?:[.!]| ?$| before| for once| sometime)|\bswallow(?:ed)? a (?:dictionary"
    r"|thesaurus|textbook)\b|\bnobody asked(?: for)?\b|\bno one asked\b|\bwho asked(?: you)?\?"
    r"|\b(?:big|long|hard|difficult|fancy) words? (?:a problem|too (?:hard|much|long)"
    r"|confus\w{2,4}|for you|scare)\b|\b(?:in )?(?:left|lost|need|get|bring|out of|use) (?:our|my"
    r"|the|some|your) crayons?\b|\bin crayon\b|\bdraw (?:you|it|him|them|a) (?:a )?(?:picture"
    r"|diagram) (?:for you)?\b|\b(?:spell|say|explain|type|write) (?:it|this"
    r"|that) (?:out )?(?:really |very |nice and )?(?:slowly|in capitals|in small words"
    r"|again for those)\b|\bdo (?:try to )?keep up\b|\b(?:at|in) the back of the class\b"
    r"|\bfor (?:the )?(?:those|people|ones) (?:at|in) the back\b|\bdiddums\b|\b(?:tiny|smallest"
    r"|little) violins?\b|\bsob story\b|\bheart bleeds\b|\bboo[- ]?hoo\b"
    r"|\bmy heart goes out to your\b|\bcry(?:ing)? (?:me )?a river\b|\bspare (?:us|me) the\b"
    r"|\bsave (?:the (?:lecture|drama|speech|sermon))\b|\bnobody (?:asked|wants|needs"
    r"|cares) (?:for |about )?your\b|\b(?:slow|sarcastic) (?:hand)?clap\b|\bslow hand ?clap\b"
    r"|\bround of applause for (?:the (?:genius|person|driver|man|woman|one)|whoever)\b"
    r"|\bgold star\b|\b(?:give|gives|get|gets|have|here's|want|deserves?|hand) (?:yourself |you "
    r"|him |her |them |that (?:man|person|driver) )?(?:a |your )?(?:medal|cookie|biscuit|oscar"
    r"|nobel(?: prize)?)(?:[.!?]| ?$| for (?:that|reading|noticing|turning|working|being|finally))"
    r"|\b(?:nobel|oscar|pulitzer) (?:committee|academy|people|prize) (?:about|is on|will"
    r"|for your)\b|\bring the nobel\b|\bcongratulations on (?:finding|working|being|discovering"
    r"|noticing|your (?:degree|diploma|phd|medical))\b|\byou(?:'ve)? (?:worked|figured) out that\b"
    r"|\b(?:shock horror|surprise,? surprise|what a concept|mind blown)\b"
    r"|\bhowever did you (?:survive|cope|manage)\b|\bhow (?:ever|did you ever) (?:will"
    r"|did) you (?:survive|cope)\b|\b(?:who would have|who'd have|who would've) (?:thought|guessed"
    r"|known)\b|\bfunny (?:how|that|old) (?:that|it|how|you|they|world|how that)\b"
    r"|\bimagine (?:being (?:so|this|that)|having (?:so|the|nothing)|thinking|getting (?:this|so)"
    r"|complaining|not (?:knowing|being able)|needing)\b|\bcouldn't be me\b|\bcould never be me\b"
    r"|\btell me you(?:'ve|'re| have| are)? (?:\w{2,12} ){1,10}without telling\b|\bembarrass(?:ing"
    r"|ed)? (?:yourself|yourselves)\b|\b(?:making|make|made) (?:a |such a )?(?:fool|show|spectacle"
    r"|clown|idiot|joke|tit) (?:of|out of) (?:yourself|yourselves|himself|herself|themselves)\b"
    r"|\bted talk\b|\bhow (?:very )?(?:adorable|precious|original|brave|cute|sweet|quaint|clever"
    r"|convenient|lovely for you|nice for you)[.!?, ]|\baren't (?:you|we) (?:clever|special"
    r"|precious|lucky|the smart)\b|\b(?:sure|course) (?:you|he|she|they) (?:do|did|are|will|have"
    r"|does)[,.!]|\bif you say so\b|\bdream on\b|\bin your dreams\b|\bjog on\b|\bon your bike\b"
    r"|\bget in the (?:sea|bin)\b|\btouch grass\b|\blog off\b|\bhave a (?:lie down|day off"
    r"|word with yourself)\b|\bgive (?:it a rest|over|your head a wobble)\b|\bcalm (?:down"
    r"|yourself),? (?:dear|love|karen|sir|madam|mate|hun|sweetie|princess)\b|\btake a chill pill\b"
    r"|\bsimmer down\b|\bget a (?:grip|hobby|life|job|calendar|clue|room)\b|\b(?:need|needs"
    r"|find) a (?:hobby|life)\b|\bget over (?:it|yourself)\b|\btry (?:thinking|harder|reading"
    r"|using your|not being|turning up|looking|google)\b|\b(?:use|engage) (?:your|ya|yer"
    r"|the) (?:brains?|loaf|noggin|head|common sense|eyes|ears)\b|\bcommon sense (?:isn't|is not"
    r"|is dead|ain't|is so|isn't so)\b|\bhardly (?:rocket science|brain surgery)\b"
    r"|\bnot (?:that hard|difficult),? (?:people|folks|guys|is it)\b|\bif (?:you|ye|u|they|he|she"
    r"|people)(?:'d| had| would| could)? (?:actually |only |just |even )?(?:bothered|been bothered"
    r"|be bothered|can't be bothered|couldn't be bothered)\b|\bcan'?t be (?:arsed|bothered"
    r"|assed)\b|\bnot our (?:fault|problem|job) (?:if |that )?(?:you|they|he|she|people)\b"
    r"|\byour (?:own|bad|lack of) (?:planning|reading|fault|silly fault|stupid fault)\b"
    r"|\bserves? (?:you|him|her|them) right\b|\bwere (?:the|our|those) (?:\w{3,8} )?(?:words"
    r"|instructions|letters|signs|numbers) (?:a problem|too|not|unclear)\b|\bcan(?:'t| not"
    r"|not) (?:you )?(?:even )?(?:follow a|read a|tell the time|count to"
    r"|use a) ?(?:\w{3,10} ){0,2}(?:sheet|sign|clock|letter|calendar|form|instruction|ten|bin"
    r"|phone)?\b|\beven my (?:\w{2,10} )?(?:child|kid|toddler|dog|cat|goldfish|two|three|four"
    r"|five)[ -]?\w{0,8} (?:is|knows|can|could|understands)\b"
    r"|\bwhat part of \W{0,2}(?:\w{1,10}\W{1,2}){1,6}(?:don't|do you not|isn't|is unclear|didn't"
    r"|are you)\b|\bhonestly,? (?:some of you|you people|people)\b|\bpart of (?:no|closed) don't\b"
    r"|\bit will (?:receive|get) all the attention it deserves\b|\bfile (?:it|that|this"
    r"|them) (?:in|under) (?:the )?(?:bin|b)\b|\b(?:nice "
    r"|big )?(?:round )?(?:metal )?bin for (?:that|just that|it|those|your)\b"
)
_COMPARED = linear(
    rf"\b(?:bedside manner|brains?|charm|personality|sense|iq|patience|manners|attention span"
    rf"|social skills|empathy|memory|warmth|intelligence"
    rf"|maturity) of an? (?:\w{{3,10}} )?{_ANIMALS}\b|\b(?:like"
    rf"|as if) an? (?:\w{{3,8}} )?(?:toddler|two-year-old|five-year-old|child|drunk|monkey"
    rf"|donkey) (?:wrote|wrote it|drew|designed|planned|did|would|had|having|with)\b|\b(?:dumber"
    rf"|thicker|slower|dimmer|denser|more stupid|uglier|lazier|fatter) than\b"
    rf"|\bdumber than you look\b"
    r"|\b(?:head|skull)s? (?:strong|thick|hard|full|empty)(?: pass| like| of| as)\b"
    r"|\bstrong ?head\b|\bno get sense\b|\bsense no dey\b|\byou no dey (?:hear|think|reason)\b"
    r"|\b(?:mumu|olodo|werey|oponu|ewu|didirin|gago|gaga|tanga|bobo|ulol|inutil|bugok|pagal"
    r"|bewakoof|ullu|gadha|buddhu|chutiya|domkop|poes|mampara|pagalu)\b"
    r"|\bmay your (?:\w{3,10} ){1,3}(?:fall|rot|drop|itch|leak|never|always|flood|break)\b"
    r"|\bhope (?:you|ye|they|he|she|whoever) (?:\w{3,8} )?(?:step|choke|rot|enjoyed|enjoy|catch"
    r"|trip|get what|learn)(?:s)? (?:on|your|yer|their|it|the|in|his|her|a)\b|\bkarma (?:is|will"
    r"|does)\b|\b(?:the )?(?:genius|geniuses|einsteins?|brain surgeon|rocket scientist|mastermind"
    r"|brainbox|clever clogs|smart alec|smartypants|bright spark|hero|legend|champion"
    r"|prince charming|absolute unit|specimen|wise guy) (?:who|that) (?:parked|left|stole|nicked"
    r"|decided|thought|blocked|took|put|dumped|keeps|called|rang|broke|turned|swallowed|unplugged"
    r"|ate)\b|\b(?:shout out|shout-out|hats off|thank you|thanks|cheers|big thanks|kudos|well done"
    r"|props) (?:so much )?(?:to|for) (?:the |our |that |whichever |all the )?(?:genius|geniuses"
    r"|clown|lads with|legends? who|hero who|person who (?:stole|nicked|parked|blocked)|idiot"
    r"|absolute|bringing (?:measles|polio|it) back|nothing|the nits|wasting|absolutely nothing)\b"
    r"|\bmore (?:ego|mouth|money|muscle|hair|attitude|opinions?|filler"
    r"|tattoos?) than (?:\w{2,10} )?(?:sense|hamstring|brains?|manners|teeth|talent|facts)\b"
    r"|\b(?:the )?dog is not the (?:dim|stupid|daft|thick) one\b|\bnot the (?:dim|sharpest"
    r"|brightest) (?:one|tool|spark|crayon|bulb)\b|\b(?:two|one|three|single|both|last"
    r"|half a) brain cells?\b|\b(?:pea|bird|lizard|half)[- ]?brain(?:s|ed)?\b|\bthick(?: as| head"
    r"| skull|o\b|ie|ies)\b"
)
_ADDRESSED = linear(
    r"^(?:oh|so|wow|aww|sure|gee|gosh|right|ah),? (?:so )?(?:you (?:waited|had|are|were|have|think"
    r"|know|found|read|watched|saw|mean|want)|[0-9]{1,2} (?:whole |entire )?|ten|twenty|a whole"
    r"|blame|another)\b(?: \w{2,12}){0,3}|(?:^|[,.!?] ?)(?:ok|okay|sure|right|yes|no|thanks|and no"
    r"|sorry|calm down|relax|nice try|good one|alright|aye|well|hello|oh|wow),? (?:karen|susan"
    r"|sharon|kevin|gary|boomer|grandad|grandpa|sunshine|sweetie|sweetheart|princess|genius"
    r"|einstein|sherlock|cupcake|buttercup|snowflake|petal|champ|cinderella|rambo|drama queen"
    r"|your (?:highness|majesty|lordship|ladyship))\b|, (?:karen|boomer|genius|einstein|sherlock"
    r"|cupcake|buttercup|snowflake|princess|sunshine|champ|sweetie|drama queen|tough guy"
    r"|keyboard warrior|grandad)(?:[.!?]| ?$|,)|\b(?:a?ww?|oh),? (?:bless|diddums|did (?:the|you"
    r"|somebody)|poor (?:you|baby|thing|lamb|diddums)|sweetie|hun|honey|another)\b|^(?:lmao|rofl"
    r"|haha\w{0,6}|pfft|yawn|zzz|whatever|oh please|duh|eye ?roll)(?:[ ,.!]|$)|\blol (?:no|ok|sure"
    r"|nope|what|you)\b|\b(?:ma'am|madam|sir|uncle|aunty|auntie|bro"
    r"|sis),? (?:with (?:all )?(?:due )?respect,? |please,? )?(?:nobody asked|nobody cares"
    r"|calm down|do carry|use your|that isn't how|grow up|kindly use|keep quiet|shut|relax)\b"
    r"|\bkindly use (?:your|ur|the) (?:brain|head|sense)\b|\bdo carry on\b|\b(?:isn't|is not"
    r"|ain't) (?:the|a) (?:hilton|ritz|hotel|spa|five[- ]star|restaurant|savoy|creche|taxi service"
    r"|uber|nail bar|drive-thru|mcdonald's)\b|\bpart of the problem\b"
    r"|\bcongratulations,? you(?:'re|'ve| are| have)\b|\bhide your (?:wallets?|purses?|daughters?"
    r"|brain)\b|[.!] get (?:help|over it|a life)[.!]|\bhope you(?:'re| are)? (?:pleased|proud"
    r"|happy now|ashamed|satisfied|comfortable|feel (?:better|big|good))\b|\bhappy now\b"
    r"|\byou clearly (?:have|can't|don't|know|never|need|aren't|missed|didn't)\b|\bcalls? (?:that"
    r"|this|it|themselves|himself|herself) an? (?:\w{3,14} ){1,2}\?|\b(?:your|did your"
    r"|does your) (?:mammy|mummy|mommy|mum|mama) (?:write|know|dress|cut|have to)\b"
    r"|\bpicture (?:version|book)\b|\bmore (?:time|mouth|hair|money"
    r"|opinions) than (?:\w{2,8} )?(?:brains?|sense|manners)\b|\bwhoever (?:invented|designed"
    r"|wrote|came up with|thought of|approved|decided) (?:\w{2,12} ){1,5}(?:should|needs|ought"
    r"|deserves|must)\b|^bless[.!]|[.!] bless(?: (?:him|her|them|'em|their hearts"
    r"|their little))?[.! ](?:$| ?\W)|\bpoor little (?:you|thing|lamb|baby|snowflake|princess)\b"
    r"|\bthanks a (?:bunch|lot|million) (?:for (?:wast|noth|park|turn|mak)|,? (?:superstar|genius"
    r"|mate))|\b(?:superstar|big brain|bright spark|smart guy|wise guy|clever boy)[.!]"
    r"|\bbore off\b|\bwrong side (?:of the bed|this morning)\b|\bout of bed on the wrong side\b"
    r"|\b(?:your|nobody's|somebody's|his|her|their) (?:mother|mum|mom|mama"
    r"|parents) (?:ever )?(?:taught|raise|forgot|never|didn't|should|would be)\w{0,2}\b"
    r"|\b(?:doesn't|does not|won't|didn't) make you (?:any )?(?:smarter|cleverer|right|special"
    r"|an expert|a (?:doctor|nurse|scientist)|important|royalty|louder|interesting)\b|\b(?:is"
    r"|isn't) (?:not )?a personality\b|\bstop (?:pestering|nagging|bothering|badgering|hounding"
    r"|harassing|spamming) (?:us|me|our|the)\b|\b(?:might|may|could) even (?:pass|learn|manage"
    r"|understand|read|find|make it|graduate)\b|\bif you (?:spent|put|used|read|listened|tried"
    r"|worked|walked) (?:as|half|only|less|more|just)\b|\b(?:were|are) you (?:lost|asleep|born"
    r"|blind|deaf|dropped|drunk|hoping|expecting|always|in a hurry|five|twelve|new here"
    r"|ok)\b (?:on the|in the|on your|or|to|yesterday|this|late)"
    r"|\bit couldn't (?:possibly )?be (?:that|because) you\b|\bblame (?:the nurses|everyone else"
    r"|us|the staff|everybody)\b|\byour (?:\w{3,14} )?will thank you for finding\b|\bwe(?:'re"
    r"| are) not (?:a |your )?(?:7-eleven|mcdonald's|mind readers|tesco|amazon|a hotel|servants?"
    r"|maid|slave|mother|babysitters?|hilton|ritz|drive-thru)\b|\b(?:this is|it's) (?:a hospital"
    r"|a clinic|an er|a ward)(?:,| and)? not (?:a |an |the )(?:hotel|spa|restaurant|supermarket"
    r"|ritz|hilton|playground|nightclub|zoo)\b|\bna (?:you|una) (?:sabi|be (?:doctor|oga"
    r"|president))\b|\bcarry your (?:wahala|trouble|palaver|drama)\b|\bhindi kami\b|\bmagbasa\b"
    r"|\b(?:ang )?(?:kulit|arte|tigas ng ulo)\b|\b(?:ka|kayo) ba\b|\bbefore you (?:rant|moan|whine"
    r"|complain|lecture|comment|open your)\b|\bthat's cute\b|\bcute(?:,| that| how) (?:that |you"
    r"|how )"
)
_KIND = linear(
    r"\b(?:well done|happy|congratulations (?:to|on your|and)|welcome|retire\w{0,4}|you are my"
    r"|you did it|brave|proud of|please don't|sorry (?:that|to|about|for)|we hear you|you deserve"
    r"|shouldn't have to|nobody should|no one should|gold star(?:s)? (?:for|to) (?:our|all|every"
    r"|the (?:children|kids|team|volunteers))|sticker chart|bring your crayons|crayons (?:and|for"
    r"|in)|colou?ring|story ?time|library|read a book (?:to|with)|good morning|good night"
    r"|if your child|children|toddlers often|bedtime|you clearly know (?:this|your|a lot|it)"
    r"|(?:he|she|they)(?:'ll| will) learn"
    r"|ourselves|our own (?:boss|chief)|myself|ted talk (?:by|from|on)|our ted|watch (?:her|his"
    r"|the) ted|rocket science (?:club|week)|guilty)\b"
)

RULE = Rule(
    code="professionalism.sneer",
    name="Talking down to readers",
    what='Putting people down: "read a book", "were you raised in a barn", "sure you do", "gold '
    'star", "Okay Karen".',
    why="Readers who are ill or worried take it personally, and it cannot be taken back.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); NMC, Social "
        "media guidance (2019)"
    ),
    severity=Severity.REVIEW,
    fix="Answer the question, or leave it unanswered. Say plainly what you ask for.",
    bad=(
        bad("Read a book for once, sir.", "Read a book for once"),
        bad("Were you raised in a barn? Shut the door.", "Were you raised in"),
        bad("If you'd bothered to look, you'd know.", "If you'd bothered"),
        bad("Our boss has the charm of a brick.", "charm of a brick"),
        bad("Okay Karen, noted.", "Okay Karen"),
        bad("To the genius who parked on the helipad: move.", "the genius who parked"),
        bad("Imagine being so angry about parking.", "Imagine being so"),
    ),
    good=(
        good("Read a book to your child every night."),
        good("Gold star for our volunteers!"),
        good("Sorry that the letter was hard to read. We will write a plainer one."),
        good("He has the bedside manner of a favourite aunt."),
        good("You did it, champ! First day without a plaster."),
        good("Imagine being seen the same day: our walk-in clinic is open."),
    ),
    check=check_against(
        (_TOLD_OFF, _COMPARED, _ADDRESSED),
        "This talks down to somebody.",
        "Say plainly what happened and what you ask for.",
        _KIND,
    ),
    needs=(_TOLD_OFF, _COMPARED, _ADDRESSED),
    yields_to=frozenset(
        ("professionalism.sarcasm", "professionalism.insult", "professionalism.mockery")
    ),
)
