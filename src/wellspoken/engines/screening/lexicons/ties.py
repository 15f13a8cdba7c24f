"""Ways of being tied to what one praises: given, fed, flown, employed, related, sharing the sale.

After the FTC's endorsement guides (16 CFR 255, July 2023), the UK's CAP and CMA guidance on
hidden ads, Australia's AANA code, India's ASCI and Ireland's ASAI rules for influencers.
"""

from typing import Final

# Who gives, and to whom.
GIVES: Final = (
    "sent, send, sends, gave, give, gives, gifted, gifts, lent, lends, supplied, supplies, "
    "supply, provided, provides, donated, donates, shipped, posted, delivered, dropped, brought, "
    "bought, treated, treats, hosted, hosts, invited, invites, flew, flies, flown, fed, feeds, "
    "spoiled, spoils, spoilt, funds, funded, fund, backs, backed, sponsors, sponsored, supports, "
    "supported, rewards, rewarded, paid, pays, covers, covered, covering, "
    "promised/promises/offered/offers/blessed after, "
    "fitted/kitted/equipped/upgraded/looked after, looks after, took care of, takes care of, "
    "put me up, put us up, taking, takes, took, picked up, sorted, sorts, shouted, hooked, "
    "bankrolls, bankrolled, keeps sending, paying, treating, feeding, sending, funding, hosting, "
    "flying, sponsoring"
)
US: Final = (
    "me, us, mine, myself, "
    "our team/ward/clinic/unit/staff/practice/department/hospital/committee/crew, "
    "our surgery/office/service/charity/conference/training, "
    "our travel/trip/flights/lunch/dinner/bill/bills, "
    "our nurses/doctors/midwives/volunteers/choir/party, "
    "our scrubs/kit/group/fellowship/band/van, my trip/flight/flights/ticket/lunch/rent, "
    "my bills/podcast/travel/hotel/course/fees/conference, "
    "the ward/team/unit/department/fellowship/charity/crew/nurses/staff/gang/surgery, "
    "this page/blog, this podcast/channel/newsletter/study/series, it to me/us, them to me/us, "
    "tab, bill"
)
# They tell a tie by themselves, where something is praised.
TIED: Final = (
    "spon, spons, sponcon, adish, c / o, they let me/us keep, let me/us keep, got to keep, "
    "for free in return, in return for, guest/guests of, was a guest, press trip, pr trip, "
    "lunch and/& learn, lunch talk, launch party/dinner, "
    "free pints/samples/taster/lunch/dinner of/from, in partnership since, in partnership with, "
    "initiative by, an initiative of, brought to you, teaming/teamed up, their face, the face of, "
    "brand/product ambassador, ambassador life/stories, proud partner/partners, "
    "pioneer service/site/clinic, centre/center of excellence partner, one family, "
    "sister company, same group, same owner/owners, part of our group, our parent company, "
    "gets a fiver/tenner/cut/percentage/share/commission/bonus/rebate, "
    "get a fiver/tenner/cut/bonus, a fiver/tenner/quid for each/every, helps our funds, "
    "every sale/order/sign-up/signup helps/counts, at no cost to us, at no charge to us, "
    "free of charge to us, free for us, used it/them for free, for free for a, for nothing, "
    "without paying, didn t pay/cost, did not pay, never paid for, on the house, on loan from, "
    "courtesy of, thanks to our friends, our friends at, good friend to, great friend to, "
    "generous to, good to us, kind to us, patron of, benefactor of, our partner, "
    "our sponsor/sponsors, our backers, our supplier, preferred supplier/provider/partner, "
    "the rep/reps, their rep/reps, drug rep, sales rep, educational grant, unrestricted grant, "
    "speaker fee/fees, advisory board, honorarium, on their board, i advise, i consult for, "
    "delivered to my door, arrived in the post, landed on my/our desk/doorstep/doormat, "
    "what a treat, unboxing, giveaway, win a month/year, link below/in bio, sign up through/via, "
    "discount for our/my, reader/follower/member/patient discount, "
    "special/exclusive rate/price/deal, sold at reception, sold through us, "
    "at our desk/till/counter/shop/kiosk, at the kiosk, ask her why, we stock it/them, "
    "our own brand, our brand, my brand, guest post/article/blog, advertorial, freebie, freebies, "
    "swag, goodies, hamper, promo, kickback, perks"
)
# Who writes works there, or somebody near does.
INSIDE: Final = (
    "i work/worked/nurse/volunteer there/here, i ve worked there/here/for/with/at, "
    "i work for/at/with, where i work/nurse/volunteer/catch/happen, i happen to, work for them, "
    "recruit for them, i recruit/consult/sell/rep/market for, "
    "i do their/the marketing/books/accounts/admin/website/pr, "
    "i m their/the manager/owner/rep/nurse/receptionist/marketer, their office/practice manager, "
    "office/practice/catering/marketing manager, part owner, part own, co owner, co own, i own, "
    "we own, head of marketing/sales/communications, marketing lead/team/director/officer, "
    "sales director/team, who founded, founder of, co founder, cofounder, i founded, "
    "i helped start/build/design, on the till/desk/shop/counter/payroll/books, on reception, "
    "behind the counter/desk, on our ward, ask for me, come see me, come and see me, say hi, "
    "come say hi, mention my name, my boss/bosses/chief/employer/manager, "
    "my workplace/payslip/paycheck/paycheque/salary/wages, our payslips/wages/bosses/boss, "
    "pay rise, payrise, a raise, we staff, us staff, staff agree, one of the kindest/best/team, "
    "from the team at, from all of us at, your fave, your friendly, your local, "
    "been here/there for? years, years on the team, years on staff, not biased, no bias, "
    "i m biased"
)
KIN: Final = (
    "my/our/his/her husband/hubby/wife/partner/sister/brother s, "
    "my/our/his/her mum/mom/mam/mother/dad/father/son s, "
    "my/our/his/her daughter/cousin/aunt/auntie/uncle s, "
    "my/our/his/her nephew/niece/girlfriend/boyfriend/bestie s, my/our best friend s, "
    "my/our in laws, my/our family s, founder/founders/owner/owners/boss s, "
    "hubby/wifey/hubs/missus s, "
    "my husband/wife/sister/brother/cousin/son/daughter runs/owns/makes, "
    "my mum/mom/dad/mother/father/uncle/aunt/friend runs/owns/makes, "
    "my mum/mom/dad/mother/father/uncle/aunt/friend sells/founded/started/invented, "
    "my husband/wife/sister sells/founded/started/invented/designed/built, "
    "my brother/cousin/son/daughter sells/founded/started/invented/designed/built, "
    "my husband/wife/sister/brother/cousin/son/daughter works for/there/at"
)
WARES: Final = (
    "company, firm, business, brand, shop, store, clinic, practice, pharmacy, startup, app, "
    "range, line, product, products, kitchen, bakery, studio, salon, gym, spa, centre, center, "
    "home, honey, broth, oil, cream, soap, tea, balm, socks, shoes, invention, book, course, "
    "factory, farm, label, agency, clinic lol"
)
# A verdict, a recommendation or a call to buy.
VERDICTS: Final = (
    "best, better, finest, kindest, friendliest, cleanest, fastest, cheapest, purest, softest, "
    "tastiest, gentlest, calmest, nicest, safest, quickest, smoothest, loveliest, easiest, "
    "comfiest, greatest, superior, unbeatable, loving, loves, loved, adore, adores, adored, "
    "obsessed, recommend, recommends, recommended, rave, swear/swears by, trusts, go to, go for, "
    "go see, try, tried and tested, buy, get yours/one/them, grab, switch, switched, chose, "
    "download, amazing, brilliant, superb, fantastic, incredible, wonderful, lovely, excellent, "
    "awesome, outstanding, divine, great, perfect, bliss, unreal, fab, fabulous, gorgeous, "
    "impressive, smooth, painless, game changer, life changer, life changing, "
    "changed my life/skin/practice, saved my, worth every, hands down, nobody does, no one does, "
    "nowhere does, nothing beats, can t beat, second to none, no other, beats every/any/all, "
    "five/5 stars, 10 / 10, ten out of ten, top notch, works/worked/work wonders, works for me, "
    "works a treat, never slept/felt/looked/been better/calmer/happier/easier, never looked back, "
    "goosebumps, happier, i d send, i d choose, i d pick, i d trust, i d never, i d only, "
    "i would send/choose/pick, won t regret, highly, holy grail, the answer, the future, "
    "sleeping like, slept like, can t stop, won me over, favourite, favorite, so good, so quick, "
    "tells the truth, has your back, whatever it costs, i love, we love, "
    "love this/these/my/the/our, absolutely love, in love with"
)
# Milder words, that praise beside a sign of a tie.
MILD: Final = (
    "love, trust, order, book, choose, sign up, ask for/about, shop, magic, class, quick, "
    "number one, like it/them/the, we like, i like, must have, the place, winner, pick, the one, "
    "light, good, kind, quiet, easy"
)
# These only sound like it.
IDLE: Final = (
    "go to the/a/an/your/our/my/bed/sleep/school/work, go for a/the/your/it, "
    "best team/teams/colleagues/staff/nurses/crew/friends, named/voted/ranked a/the best, "
    "named/voted/ranked best, best of luck, best wishes, best before, "
    "all the best, best regards, work/works best, "
    "not the best, do/does/did/doing/try our/your/my/their best, "
    "best time/times/day/days/place/places/way/ways/person to, best if, try to, better to, "
    "amazing/great/good/fantastic/brilliant news/work/turnout/weather/art/lecture, "
    "feel/feels/felt/get/gets/getting better, try again, great news/question/day/turnout, "
    "trust board/policy/values, which is best, best for you, what is best, if you love, "
    "someone you love"
)
# There is no tie to tell, or the tie is no business.
NO_TIE: Final = (
    "no/without/any tie/ties/sponsor/sponsors/deal, "
    "no/without/any arrangement/brand/commission/payment/money, not sponsored/paid/an/endorse, "
    "nobody/no one/noone paid/pays, not paid, isn t sponsored, "
    "don t/doesn t/didn t/won t/never promote/endorse/recommend/sell/take/accept/get, takes no, "
    "take no, took no, get nothing, gets nothing, get nothing back, nothing to sell, "
    "with my/our own money, bought it/this/mine myself, own money, own pocket, "
    "paid for it myself, she/he bought, said no, turned down, returned, refused, declined, "
    "no say in, have no say, any brand, any make, whichever, scam, scams, if you see, look for, "
    "policy, guidelines, research, trial, study, library"
)
# Who gives and sells nothing: they need not be named as a tie.
CIVIC: Final = (
    "rotary, lions club, lions, fundraiser, raised, gala, charity, volunteers, donors, council, "
    "ministry, school, students, pupils, university, church, parish, red cross, community, "
    "grant from, auxiliary, league of friends, appeal, lottery fund, nhs, hse, families"
)
TOLD_FIRST: Final = (
    "ad, advert, advertisement, advertising, sponsored, paid, gifted, gift, disclosure, "
    "disclaimer, declaration, affiliate, declared, declaring, conflict of interest, "
    "competing interest, press trip, pr gift, full disclosure, i m biased, so i m biased, biased, "
    "not neutral, i work, i m employed, i m a nurse/midwife/doctor/porter at/employed/with, "
    "i m a dietitian/pharmacist/dentist/physio at/employed/with, i do the/their, i m on the, "
    "i m the, i m staff, we earn, we sell, i sell, i earn, we get a, i get, we profit, "
    "my husband/wife/sister/brother/mum owns/runs/works/makes, "
    "my mom/dad/cousin/son/daughter/family owns/runs/works/makes, i own, i part own, we own, "
    "our family s firm, pays me, pays us, paid me, paid us, employee post, paid for, paid by, "
    "funds this, owned by, in the interest of, bias, weigh, know that, so you know, "
    "pinch of salt, grain of salt, we re paid, i m paid, we are paid, i am paid, i consult, "
    "i hold, shares in, i sit on, here so, speaking, on the payroll, donated, free from, "
    "here _ so"
)
# Houses and goods of which a health post may make publicity.
HOUSES: Final = (
    "hospital, clinic, pharmacy, chemist, practice, surgery, dental, dentist, dentistry, "
    "optician, opticians, "
    "optometrist/optics home/nursing home/retirement village/hospice/spa/retreat, "
    "eyewear/lodge/care home/nursing home/retirement village/hospice/spa/retreat, resort, gym, "
    "studio, physio, physiotherapy, ortho, imaging, scan, scans, lab, labs, laser, birthing, "
    "maternity, fertility, ivf, hearing, audiology, insurance, insurer, plan, agency, ambulance, "
    "medical, health, wellness, therapy, therapist, counselling, surgeon, doctor, nurse, nurses, "
    "midwife, midwives, patients, ward, dietitian"
)
GOODS: Final = (
    "app, apps, gel, gels, cream, creams, lotion, balm, oil, serum, soap, shampoo, toothpaste, "
    "mouthwash, paste, floss, brush, brushes, toothbrush, aligners, braces, brace, insoles, "
    "insole, socks, stockings, shoes, clogs, scrubs, trainers, belt, strap, support, pillow, "
    "mattress, bed, beds, chair, chairs, stairlift, walker, wheelchair, monitor, meter, meters, "
    "cuff, thermometer, tracker, watch, ring, patch, patches, tablets, capsules, pills, gummies, "
    "vitamin, vitamins, supplement, supplements, powder, shake, shakes, tea, coffee, drink, "
    "drinks, juice, honey, broth, snack, snacks, gum, drops, spray, syrup, lozenges, formula, "
    "milk, bottles, bottle, pump, pumps, nappies, diapers, blanket, carrier, sling, lamp, "
    "purifier, humidifier, mask, masks, gloves, gown, gowns, kit, test, tests, lenses, glasses, "
    "frames, sunglasses, sunscreen, sensor, sensors, pen, pens, needles, wipes, pads, tampons, "
    "cup, cups, course, courses, book, range, products, product, brand, yoghurt, yogurt, "
    "probiotic, collagen"
)
