"""privacy.profile-link: no page, profile or handle of a person in care goes out."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.own_pages import (
    ACCOUNT,
    PAGE,
    PAGE_SAID,
    named_accounts,
    own_pages,
)
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import mentions_anyone, owner_at
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.tallies import counts_near
from wellspoken.engines.screening.under_care import names_clinician, told_near
from wellspoken.engines.text import linear, word_set

# Pages that are always one person's, and mostly about illness or death.
_OF_ONE = linear(
    r"\b(?:caringbridge\.org/visit|gofundme\.com/f|mealtrain\.com/trains|everloved\.com/life-of"
    r"|legacy\.com/(?:us/)?obituaries|dignitymemorial\.com/obituaries|findagrave\.com/memorial"
    r"|mylifeline\.org|posthope\.org|giveforward\.com|justgiving\.com/(?:crowdfunding|fundraising)"
    r"|youcaring\.com|patientslikeme\.com/members|23andme\.com/profile)/[\w%./?=&-]{2,120}"
)
_PROFILE = linear(
    r"\b(?:linkedin\.com/in|facebook\.com/(?:profile\.php\?id=|people/)?|fb\.com|m\.me"
    r"|instagram\.com"
    r"|tiktok\.com/@|twitter\.com|x\.com|threads\.net/@|bsky\.app/profile|snapchat\.com/add"
    r"|t\.me|wa\.me"
    r"|youtube\.com/@|strava\.com/athletes|pinterest\.com|reddit\.com/u(?:ser)?|medium\.com/@"
    r"|venmo\.com"
    r"|cash\.app|onlyfans\.com|[a-z0-9-]{2,40}\.(?:blogspot|wordpress|tumblr|substack"
    r"|wixsite)\.com)"
    r"(?:/|=)?[\w%.?=&/@-]{0,120}"
)
_OWN_SITE = linear(
    r"\b(?:his|her|their|patient's|'s|my|mom's|dad's|family's|su)\s(?:own\s|personal\s|new\s"
    r"|public\s|private\s)?"
    r"(?:blog|web ?site|site|web ?page|page|profile|channel|vlog|youtube|facebook|fb|insta(?:gram)?"
    r"|tiktok|twitter|x|snap(?:chat)?|bluesky|handle|account|gofundme|fundraiser|caringbridge"
    r"|obituary|p[aá]gina|perfil)"
    r"\b[\s:,(]{0,3}(?:is|at|on|account|page|handle|called|es|en)?[\s:(]{0,2}"
    r"(@[\w.]{2,30}|(?:https?://)?(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}(?:/[\w%./?=&@-]{0,120})?)"
)
# Said of somebody's own: "his appeal is at", "the family's journey at", "she writes it all at".
_STORY = linear(
    r"\b(?:his|her|(?:mum|mom|dad|family|patient|[A-Z][a-z]{2,14})'s)\s(?:[\w'-]{2,16}\s){0,2}"
    r"(?:appeal|fund|journey|story|diary|page|tribute|blog|updates?|progress)\b(?:\s[\w'-]{1,12}){0,2}"
    r"\s(?:at|on|here:?|via)\s((?:https?://)?(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}"
    r"(?:/[\w%./?=&@-]{0,120})?)"
    r"|\b(?:patient|he|she|mum|mom|dad|family)\s(?:writes|blogs|vlogs|shares|posts|tells)\s"
    r"(?:[\w'-]{1,14}\s){0,7}(?:at|on)\s((?:https?://)?(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}"
    r"(?:/[\w%./?=&@-]{0,120})?)"
)
_OWN_PAGE = linear(
    r"\b(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}/(?:u|p|user|users|profile|member|members|people"
    r"|hero)/([a-z][\w.-]{2,40})"
)
_HANDLE = linear(r"(?:^|[\s(.])(@[a-z0-9][\w.]{2,29})")
_RELATIVE = linear(r"\b(?:mum|mam|mom|dad|nan|gran|grandad)\b")
# A handle or an address that names a body, not a person.
_BODY = linear(
    r"trust|nhs|hospital|clinic|ward|charity|foundation|house|team|recovery|official|unit|health"
    r"|care|crisis|helpline|radio|news|school|college|univ|centre|center|charit|society|support"
    r"|group|city|council|dept|gov|club|press|media|services?$|org$|fc$"
)
# Names of bodies are capitals ("@WHO", "@MoHFW_INDIA"), or begin as papers do ("@TheLancet").
_SHOUTED = linear(r"^@?(?:[A-Z]{2}|The[A-Z]|\w{0,30}_[A-Z]{2})", ignore_case=False)
_HOSTS = word_set(
    "caringbridge gofundme mealtrain everloved legacy dignitymemorial findagrave mylifeline "
    "posthope "
    "giveforward justgiving youcaring patientslikeme 23andme"
)
_PROFILE_HOSTS = word_set(
    "linkedin facebook fb m instagram tiktok twitter x threads bsky snapchat t wa youtube strava "
    "pinterest reddit medium venmo cash onlyfans blogspot wordpress tumblr substack wixsite"
)
_USER_WORDS = word_set(
    "dot user username login log screenname screen handle insta instagram tiktok reddit discord "
    "portal snap snapchat gamertag"
)
_SITE_WORDS = word_set(
    "blog website site webpage web page profile channel vlog youtube facebook fb insta instagram "
    "tiktok twitter x snap snapchat bluesky handle account gofundme fundraiser caringbridge "
    "obituary "
    "página pagina perfil"
)


def _check(reading: Reading) -> Iterator[Mark]:  # noqa: C901  # one kind of page after the other
    for passage in reading.passages:
        words = passage.words
        if words.isdisjoint(_USER_WORDS) and not any(sign in passage.folded for sign in ".@"):
            continue
        spans: set[int] = set()  # every character that a mark covers
        if not words.isdisjoint(_HOSTS):
            for match in _OF_ONE.finditer(passage.folded):
                spans.update(range(*match.span()))
                yield _mark(
                    passage, *match.span(), "a page that is one person's", _gravity(reading)
                )
        if not words.isdisjoint(_SITE_WORDS) and passage.kind != "link":
            for match in _OWN_SITE.finditer(passage.folded):
                start, end = match.span(1)
                end -= len(match.group(1)) - len(match.group(1).rstrip(".,/"))
                if _owns(reading.profile, passage.folded[start:end]) or start in spans:
                    continue
                if match.group().lower().startswith("their") and _BODY.search(match.group(1)):
                    continue  # "their website", of a clinic
                spans.update(range(start, end))
                cue = passage.folded[match.start() : start].strip()
                yield _mark(passage, start, end, f'the words "{cue}" before it', Severity.BLOCK)
        if not words.isdisjoint(_PROFILE_HOSTS) and mentions_anyone(passage):
            yield from _beside_person(reading, passage, spans)
        if passage.kind != "link":
            yield from _of_somebody(reading, passage, spans)
            yield from _told_of(reading, passage, spans)


def _told_of(reading: Reading, passage: Passage, seen: set[int]) -> Iterator[Mark]:
    for span, cue in (*own_pages(reading, passage), *named_accounts(reading, passage)):
        if span.start in seen or _owns(reading.profile, passage.folded[span.start : span.end]):
            continue
        seen.update(range(span.start, span.end))
        yield _mark(passage, span.start, span.end, cue, Severity.REVIEW)


def _beside_person(reading: Reading, passage: Passage, seen: set[int]) -> Iterator[Mark]:
    for match in _PROFILE.finditer(passage.folded):
        start = match.start()
        end = match.end() - (len(match.group()) - len(match.group().rstrip(".,?/")))
        path = passage.folded[start:end].rpartition("/")[2]
        if not path or start in seen or _owns(reading.profile, passage.folded[start:end]):
            continue
        link = owner_at(reading.subject, passage, start, end)
        if link is not None:
            seen.update(range(start, end))
            cue = f'a profile beside the words "{link.evidence}"'
            yield _mark(passage, start, end, cue, link.severity)


def _of_somebody(reading: Reading, passage: Passage, seen: set[int]) -> Iterator[Mark]:
    """Mark pages and handles that are one person's where the text tells of one in care."""
    for pattern in (_STORY, _OWN_PAGE, _HANDLE):
        for match in pattern.finditer(passage.folded):
            group = match.lastindex or 0
            start, end = match.span(0 if pattern is _OWN_PAGE else group)
            end = start + len(passage.folded[start:end].rstrip(".,?/"))
            if start in seen or _owns(reading.profile, passage.folded[start:end]):
                continue
            if counts_near(passage, start):
                continue
            name = match.group(group)
            if pattern is not _STORY and (_BODY.search(name.lower()) or _SHOUTED.search(name)):
                continue
            if passage.before(match.start(group), 3) == "RT ":
                continue
            told = told_near(passage, start, end, to_reader=pattern is _HANDLE)
            if not told and pattern is not _HANDLE:
                sentence = passage.around(start, end)
                own = match if pattern is _STORY else _RELATIVE.search(passage.folded)
                told = own.group() if own and not names_clinician(sentence) else ""
            if told:
                seen.update(range(start, end))
                yield _mark(passage, start, end, f'the words "{told}"', Severity.REVIEW)


def _owns(profile: Profile, address: str) -> bool:
    bare = address.lower().removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return profile.owns_host(bare.partition("/")[0])


def _gravity(reading: Reading) -> Severity:
    return Severity.BLOCK if reading.subject.surface == "export" else Severity.REVIEW


def _mark(passage: Passage, start: int, end: int, evidence: str, severity: Severity) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(start, end),
        message="This leads to the page or profile of one person.",
        evidence=evidence,
        suggestion=(
            "Leave the link or handle out, or have the person's written authorisation recorded."
        ),
        severity=severity,
    )


_OWN = Profile(own_domains=("stmary.example",))
_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.profile-link",
    name="Page, profile or handle of a person in care",
    what=(
        "A link to a fund-raiser, memorial or care diary of one person; a profile on a network "
        "beside words about one person's care; a page or handle introduced as his or hers. The "
        "organisation's own pages and networks are left alone."
    ),
    why="One click shows the name, the face and the friends of whoever it is.",
    source="45 CFR 164.514(b)(2)(i)(N) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad(
            "Her marrow appeal is at givenow.example/p/anna-k",
            "givenow.example/p/anna-k",
            severity=_REVIEW,
        ),
        bad("Well done @suzie.q.77, two years sober!", "@suzie.q.77", severity=_REVIEW),
        bad(
            "Dad ate well. Photos: home.example.org/u/bert-lowe",
            "home.example.org/u/bert-lowe",
            severity=_REVIEW,
        ),
        bad(
            "Our former patient sells quilts, a diary in cloth: www.quiltsofhope.example",
            "www.quiltsofhope.example",
            severity=_REVIEW,
        ),
        bad(
            "The boy had his heart operation. Chip in at helping.example/our-lad",
            "helping.example/our-lad",
            severity=_REVIEW,
        ),
        bad(
            "He blogs his chemo with us at slowdrip dot example slash days",
            "slowdrip dot example slash days",
            severity=_REVIEW,
        ),
        bad("Her login joan_71 shows a new scan.", "joan_71", severity=_REVIEW),
        bad(
            "Our patient shares more at instagram.com/rosa.beats.it", "instagram.com/rosa.beats.it"
        ),
        bad("Follow her blog at annafights.example", "annafights.example"),
        bad("Say hi on his Instagram: @big.jim.lifts", "@big.jim.lifts"),
        bad(
            "Help out: gofundme.com/f/save-little-noah",
            "gofundme.com/f/save-little-noah",
            severity=_REVIEW,
        ),
        bad(
            "Updates: caringbridge.org/visit/rosaalvarez",
            "caringbridge.org/visit/rosaalvarez",
            severity=_REVIEW,
        ),
        bad(
            "Mr Lee went home well: linkedin.com/in/jlee88",
            "linkedin.com/in/jlee88",
        ),
        bad(
            "Flu clinic",
            "gofundme.com/f/noah",
            severity=_REVIEW,
            link="https://gofundme.com/f/noah",
        ),
        bad("Su página: rosavive.example/diario", "rosavive.example/diario", lang="es"),
    ),
    good=(
        good("RT @ann_lee: her chemo ward has new chairs, says @MoHFW_INDIA to @TheLancet"),
        good("Well done @orrin_recovery_team, two years open!"),
        good("Our scanner appeal is at givenow.example/p/new-scanner"),
        good("Their website is orrinclinic.example"),
        good("Follow us: facebook.com/stmaryshospital and @stmary"),
        good("Watch the talk at youtube.com/@stmarys tonight."),
        good("More on our website: stmary.example/flu"),
        good("Read his story at stmary.example/stories/hope", profile=_OWN),
        good("Patients' stories are on our site, orrin.example/stories."),
        good("Chip in for a new scanner: givenow.example/scanner"),
        good("Read about stents at heart.example/stents."),
        good("Any user name with 8 letters will do."),
        good("Start a fundraiser with us on gofundme.com"),
        good("Like our page at facebook.com/flu.free"),
        good("See her blog at news.stmary.example/anna", profile=_OWN),
    ),
    check=_check,
    yields_to=frozenset(("privacy.name-tag",)),
    needs=(
        _OF_ONE,
        _OWN_SITE,
        _PROFILE,
        _STORY,
        _OWN_PAGE,
        _HANDLE,
        PAGE,
        PAGE_SAID,
        ACCOUNT,
    ),
    triggers=_USER_WORDS | _HOSTS | _PROFILE_HOSTS | _SITE_WORDS | {"@", "/", "."},
)
