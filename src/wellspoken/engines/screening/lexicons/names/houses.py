"""Houses, firms and charities that bear a person's name."""

from typing import Final

# By the words of the person's name, as they stand in the house's.
HOUSES: Final[frozenset[str]] = frozenset(
    name.strip()
    for name in """
abbott, abu dhabi, addenbrooke, addenbrookes, alder hey, anderson, ann arbor, arby, aunt jemima,
baby ruth, barclays, barnes jewish, barnes noble, barts, baskin robbins, baton rouge, baxter,
baylor scott, becton dickinson, bellevue, ben and jerry, ben jerry, best buy, beth israel,
beth israel deaconess, betty crocker, betty ford, bill gates foundation, boehringer ingelheim,
boots, booz allen, bristol myers, bristol myers squibb, burroughs wellcome, calvin klein,
carnegie, cedars sinai, charles schwab, cleveland, corpus christi, costa rica, cvs, dalhousie,
dana farber, denny, dennys, des moines, dr pepper, dr scholl, duane reade, duke, edwards, el paso,
el salvador, eli lilly, emory, ernst young, estee lauder, estée lauder, feinberg, ford,
fort worth, gates, geisinger, george washington, goldman sachs, grady, great ormond, guys,
harley davidson, henry ford, hoffmann la roche, hong kong, howard hughes, intermountain,
jack daniels, jackson memorial, jefferson, jefferson health, jim beam, jimmy john, john deere,
john hopkins, john lewis, john muir, john radcliffe, johnnie walker, johns hopkins,
johnson and johnson, johnson johnson, jp morgan, jude, kaiser, kaiser permanente, karolinska,
kavli, keck, khan academy, komen, kroger, lahey, langone, las vegas, lasker, lenox hill, lilly,
little rock, lloyds, lloyds pharmacy, loma linda, los angeles, louis vuitton, lucile packard,
lurie, macarthur, macmillan, marie curie, marks spencer, martin luther king, mary bridge,
mary greeley, mary kay, mary washington, mayo, mcdonald, mcdonalds, mcgill, md anderson,
memorial sloan kettering, merck sharp, merrill lynch, morgan stanley, morrisons, nemours,
new york, nobel, northwell, nyu langone, ochsner, oscar mayer, papa john, papa johns, parkland,
perelman, phillips, phoebe putney, puerto rico, pulitzer, queen mary, rady, ralph lauren,
rite aid, robert wood johnson, rockefeller, rolls royce, ronald mcdonald, rush, rush university,
sainsbury, sainsburys, saint john, sam adams, san antonio, san diego, san francisco, san jose,
santa ana, santa clara, santa cruz, santa fe, santa monica, sara lee, scott white, scripps, sharp,
shriner, shriners, sierra leone, sinai, sloan kettering, smith and nephew, smith nephew,
sri lanka, st john, st johns, st jude, st louis, st thomas, stanford, stryker, sue ryder,
susan g komen, susan komen, sutter, terre haute, thomas jefferson, tim horton, tim hortons, tisch,
tommy hilfiger, trader joe, trader joes, tufts, uncle ben, van nuys, vanderbilt, victoria secret,
wake forest, walgreen, walgreens, walter reed, weill cornell, wellcome, wells fargo, wendy,
wendys, wilson center, zimmer biomet
""".replace("\n", " ").split(",")
    if name.strip()
)
