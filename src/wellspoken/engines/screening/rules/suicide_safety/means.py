"""suicide-safety.means: what somebody took, used or jumped from, where the text is about suicide.

`method` reads sentences that say that it was a suicide. People who write for the bereaved leave
that word out and put the help line beside it: "He used his dad's gun. 988."
"""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.voice import is_mentioned
from wellspoken.engines.text import Span, linear

_OWN: Final = r"(?:(?:an?|the|his|her|their|your|my|some|enough|too many|that|this) )?"
_POISON: Final = (
    r"(?:over ?dose|lethal dose|fatal dose|poison|rat poison|pesticides?|weed ?killer|insecticide"
    r"|herbicide|paraquat|organophosphates?|cyanide|bleach|acid|sniper|antifreeze|caustic soda"
    r"|disinfectant|kerosene)"
)
_MEDICINE: Final = (
    r"(?:pills|tablets|tabs|insulin|paracetamol|acetaminophen|tylenol|sedatives|barbiturates"
    r"|potassium|medication|meds|dose|opioids|morphine)"
)
_MUCH: Final = (
    r"(?:all|too many|enough|whole|every|entire|dozens|handfuls?|bottles?|box(?:es)?|packs?|stash"
    r"|sleeping|strips?|weeks?|months?|himself|herself|[0-9]{2,3}|\w{3,9}ty|hundred)"
)
_HELD: Final = (
    r"(?:gun|handgun|shotgun|rifle|pistol|revolver|firearm|belt|rope|scarf|dupatta|bed ?sheets?"
    r"|shoe ?laces?|razor|knife|plastic bag|charcoal|helium|ligature|noose|hose ?pipe|car fumes)"
)
_EDGE: Final = (
    r"(?:bridge|roof|rooftop|viaduct|cliffs?|balcony|tower|train|tube|truck|lorry|bus|tracks?"
    r"|platform|rails?|railway|lake|sea|river|canal|well|dam|reservoir|water|ocean|gorge|ledge"
    r"|window|flyover|overpass|car ?park|building|quarry|pier|storey|story|floor|traffic|metro"
    r"|carriageway|motorway|[0-9]{1,2}[.:][0-9]{2}|it)"
)
_ACT: Final = linear(
    r"\b(?:took|taken|takes|taking|swallow\w{0,3}|saved up|hoarded|stockpiled|downed|drank"
    r"|drink(?:s|ing)?|drunk|inject\w{0,3}|drew up|mixed|ate|consum(?:ed|es|ing))"
    rf" {_OWN}(?:[\w'-]{{1,14}} ){{0,3}}{_POISON}\b"
    r"|\b(?:took|taken|takes|taking|swallow\w{0,3}|saved up|hoarded|stockpiled|downed|inject\w{0,3}"
    rf"|drew up|mixed|ate) (?:[\w'-]{{1,14}} ){{0,2}}{_MUCH} (?:[\w'-]{{1,14}} "
    rf"){{0,3}}{_MEDICINE}\b"
    rf"|\b(?:saved up|hoarded|stockpiled|drew up|swallowed|overdosed on|injected) {_OWN}"
    rf"(?:[\w'-]{{1,14}} ){{0,2}}{_MEDICINE}\b"
    r"|\b(?:chose|choose|chooses|turn to|turned to|by|prefer) (?:guns?|pills|poison|hanging|a rope"
    r"|the rope)\b"
    rf"|\bover ?dose of [\w-]{{3,16}}(?: tablets| pills)? (?:took|killed|ended)\b"
    rf"|\b(?:pesticides?|poison|pills|paracetamol|insulin|a gun|the rope|a rope) (?:took|killed"
    r"|claimed|ended)\b"
    rf"|\b(?:used|using|with|grabbed|reached for|turned) {_OWN}(?:[\w'-]{{1,14}} ){{0,2}}{_HELD}\b"
    r"|\b(?:jump(?:ed|s|ing)?|leapt|leap(?:ed|s|ing)?|fell|dived?|dove"
    r"|diving|plung\w{1,3}|threw (?:him|her|them)sel\w{1,3}"
    r"|throw\w{0,3} (?:him|her|them)sel\w{1,3}) (?:[\w'-]{1,12} ){0,2}(?:off|from|in front of|into"
    rf"|under|onto|on) {_OWN}(?:[\w'.-]{{1,14}} ){{0,3}}{_EDGE}\b"
    r"|\b(?:stepp(?:ed|ing)|steps|walk(?:ed|s|ing)?|drives?|driving|drove|lay down|ran|wad\w{2,3})"
    r" (?:out )?(?:in front of|into|under|off|onto) (?:the |an? |his |her |oncoming "
    r")?(?:[\w.-]{1,14} )?"
    r"(?:traffic|trains?|tube|truck|lorry|tracks?|railway|bridge|roof|ledge|cliffs?|platform|lake"
    r"|sea"
    r"|river|canal|water|ocean|reservoir|path of|[0-9]{1,2}[.:][0-9]{2})\b"
    r"|\b(?:set|sets|setting|lit|lights|lighting) (?:him|her|them)sel(?:f|ves) (?:alight|on fire"
    r"|ablaze)\b"
    r"|\b(?:it was|by|from) an? (?:fatal |deliberate |intentional )?over ?dose(?: of [\w-]{3,14}"
    r"|[.,])"
    r"|\b(?:most (?:common|usual)|commonest|usual|easiest|quickest) (?:way|method|means) (?:people"
    r"|they"
    r"|men|women|teens|girls|boys|we)\b|\bhow (?:it's|it is) (?:usually )?done\b"
    r"|\b(?:\w{3,9}ty|hundred|dozens of|handful of|bottle of|[0-9]{2,3}) (?:\w{3,12} )?(?:pills"
    r"|tablets)\b"
    r"|\b(?:one|a|the|empty) pill bottle\b|\bpill takers\b|\bwhat was in the bath\w{0,3}\b"
    r"|\boverdos(?:e|es|ed|ing) on (?:[\w-]{2,14} ){0,2}(?:pills|tablets|medication|meds|insulin"
    r"|paracetamol|poison)\b|\blies in the bath\b|\bguns are how\b"
    r"|\b(?:found|tried|by|to|death by|attempted|of|ended up) hang(?:ing|ed)?\b(?: in)?"
    r"|\bstr(?:ing|ings|ung) (?:him|her|them)sel(?:f|ves) up\b"
    r"|\b(?:one|single) (?:rope|bullet)\b|\bnoose\b|\bbed ?sheets?\b"
    r"|\bbullet[- ]to[- ]the[- ](?:head|brain)\b|\bcharcoal\b|\bcar exhaust\b|\bhelium\b"
    r"|\b(?:plastic|exit|carrier) bag\b|\b(?:slit|slits|slashed|cut|opened) (?:his|her|their|my)"
    r" (?:own )?(?:wrists?|veins?|throats?)\b|\bquick and painless\b"
    r"|\bpainless(?:ly)?\? (?:some|yes|not)\b|\b(?:the|its|which|what) (?:dose|amount|number of"
    r" (?:pills|tablets)) (?:he|she|they|that|it)\b|\bhow (?:he|she|they) did it\b"
)
SAFE: Final = linear(
    r"\b(?:lock\w{0,5}|stor(?:e|ed|ing|age)|lethal means|means (?:safety|restriction)|access to"
    r"|restrict\w{0,4}|dispos\w{1,4}|barriers?|netting|nets|cable locks?|take-?backs?|put away"
    r"|safe ?keeping|safes?|blister packs?|pack sizes?|naloxone|narcan|unused|leftover"
    r"|back to (?:the|your|any|a) (?:chemist|pharmac\w{1,4})|sales? rules|sponsor\w{0,4}"
    r"|charit(?:y|ies|able)|fund-?rais\w{1,4}|skydiv\w{0,3}|bungee|abseil\w{0,3}|parachute"
    r"|in aid of|out of reach|hang (?:on|in|out|up|around)|training|simulat\w{1,4})\b"
)
_NEGATED: Final = linear(r"\b(?:never|not|n't|didn't|without|instead of|before) (?:\w{1,8} )?$")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en" or not _ACT.search(passage.folded):
            continue
        if SAFE.search(passage.folded) or not is_set(reading, passage):
            continue
        for found in _ACT.finditer(passage.folded):
            span = Span(*found.span())
            if _NEGATED.search(passage.before(span.start, 24)):
                continue
            if is_mentioned(passage, span, passage.around(span.start, span.end)):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This tells the means of a suicide or an attempt.",
                evidence=f'"{found.group()}", in a text about suicide or beside a crisis line',
                suggestion='Leave the means out: "died by suicide", or "we lost him", is enough.',
            )


RULE = Rule(
    code="suicide-safety.means",
    name="Means of a suicide told without the word",
    what=(
        "What somebody took, used, jumped from or stepped in front of, in a text that speaks of "
        "suicide or names a crisis line. Advice on keeping dangerous things out of reach is left "
        "alone."
    ),
    why="Details of method are followed by more deaths by the same method.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the means out, whole and in part.",
    bad=(
        bad("He swallowed forty of her tablets on Sunday. Samaritans 116 123.",
            "swallowed forty of her tablets"),
        bad("The boy used a neighbour's rifle. Call 988.", "used a neighbour's rifle"),
        bad("A woman stepped in front of the 7.15. Lifeline 13 11 14.",
            "stepped in front of the 7.15"),
        bad("She waded out and walked into the sea. Text SHOUT to 85258.", "walked into the sea"),
        bad("A farmer set himself on fire at noon. 14416.", "set himself on fire"),
        bad("Our porter was found hanging. 988 is here for staff.", "found hanging"),
        bad("A suicide story from the night shift: charcoal, a car. 988", "charcoal"),
    ),
    good=(
        good("Keep tablets locked away and take old ones back to the chemist. Lifeline 13 11 14."),
        good("She walked into our clinic and asked for help. Call 988."),
        good("Our nurses jumped from a plane in aid of Samaritans, 116 123."),
        good("He fell from a ladder at work. See our tips for safe ladders."),
        good("Took too many tablets? Call the poison centre: 1-800-222-1222."),
        good("She walked into our building at night and asked for help. Call 988."),
        good("She took her tablets, said goodnight and slept well. Need to talk? 1737."),
        good("Feeling low? Nobody needs to carry it alone. Call 988."),
        good("He took his meds and went for a walk in the park."),
    ),
    check=_check,
    needs=(_ACT,),
    yields_to=frozenset(("suicide-safety.method",)),
)  # fmt: skip
