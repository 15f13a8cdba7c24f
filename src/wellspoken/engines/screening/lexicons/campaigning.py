"""Kinds of words by which a house takes a side: what is asked of voters, what is said of rulers.

Compiled by hand for the English of many countries, after the Charity Commission for England and
Wales, "Campaigning and political activity guidance for charities" (CC9, 2022).
"""

from typing import Final

# A vote is asked for, or a choice told.
ASKED: Final = (
    "vote/votes/voting for the/our/this/that/him/her/them, vote labor/labour/tory/green/greens/"
    "liberal/ndp/reform/democrat/republican/conservative/blue/red, every vote for, a vote for, "
    "lend/give your vote/votes, use your vote, flip/win this/that/the/our seat, only one/two box/"
    "boxes, throw/boot/kick/turf/sweep/chuck/vote them/him/her/this/these/that/those out, throw/"
    "boot/kick/turf/chuck out this/the/these/that, put a 1, number 1/one next/beside, won't/"
    "wouldn't/will/not be voting, voted/voting/votes for that/this/them/him, who/whoever/anyone "
    "voted/voting for, knock on/at your door, come to your door, through your/the door, come "
    "november/october/may/june/july/polling/election, remember who/which/what/it/that/them/this "
    "when/in/at/on/who/which, remember who/which/what, give him/her/them the win, give/gave/"
    "gives/we him/her/them the win, all the way, slate, straight ticket, one candidate who/has/"
    "that, only one of them, you know which is/one, other mob/lot, with your vote, at the ballot "
    "box, on election/polling day, let them squirm, their leaflets/lies"
)
VOTE: Final = (
    "vote/votes/voted/voting/voter/voters/ballot/polls/polling/election/elections/primary/"
    "november/seat/slate/manifesto/candidate/candidates/debate/party/leaflet/leaflets/campaign/"
    "rally/auspol/senate/race/referendum/parliament/box/tories/tory/labour/labor/congressman/"
    "councillor/commissioner/commissioners/republicans/democrats"
)
# What is said of those in power by those who take a side.
DEED: Final = (
    "lied/liar/liars/lies/lying/thief/thieves/crook/crooks/corrupt/coffin/golf/golfing/yacht/"
    "yachts/robbed/robbing/stole/stealing/looted/looting/betrayed/betrays/betrayal/shameless/"
    "grandstanding/photo-op/photo-ops, photo ops/op, for the photo/photos/cameras/camera, voted/"
    "votes against, cutting/cuts/cut ribbons/ribbon, shut/closed/closing/gutted/gutting/killed/"
    "killing/starved/starving/sold/selling/broke/broken/wrecked/ruined/trashed/destroyed our/"
    "your/the/a/us/it, want/wants your/you/us/grandma/poor, love/loves/care/cares/cared about/"
    "more billionaires/ribbons/golf/donors, don't/doesn't/do/does not care/cared, couldn't care, "
    "empty/broken/false promise/promises, laughing at, sleeping/asleep on/at, can't/couldn't "
    "open/run/count/spell/find, pity he/she/they, right up to, no idea, out of touch, should be/"
    "resign/go/hang, must go/resign, has/have to go, looks like he/she/they, big fat, in the "
    "pocket/pockets, don't come crying, blood on, war on, hates/hate"
)
# Neutral business with those who govern.
CIVIL: Final = (
    "whatever/whichever/whoever/neutral/non-partisan/nonpartisan/impartial/any/all/both/register/"
    "registered/id, your own view, polling place/station, birthday/mug/mugs/cake/photo/award, "
    "tea/christmas/garden party, labour ward/pains/room, in/of labour/labor, fact check, award/"
    "awards, not for us, we don't endorse/take, no side/sides"
)
