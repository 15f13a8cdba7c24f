"""Is this a call for staff or volunteers? What calls say, and the names of the people they seek."""

from typing import Final

from wellspoken.engines.text import linear

ROLE: Final = (
    r"(?:nurses?|rns?|lpns?|cnas?|hcas?|sisters?|doctors?|drs|gps?|mos|physicians?|surgeons?"
    r"|residents|registrars?|consultants?|receptionists?|secretar(?:y|ies)|assistants?|aides?"
    r"|attendants?|technicians?|techs?|technologists?|therapists?|physios?|physiotherapists?"
    r"|osteopaths?|chiropractors?|podiatrists?|psychologists?|counsell?ors?|dieti[ct]ians?"
    r"|pharmacists?|chemists|cleaners?|porters?|drivers?|managers?|matrons?|wardens?|staff"
    r"|candidates?|applicants?|caregivers?|carers?|companions?|workers?|volunteers?|vollies"
    r"|helpers?|clerks?|cashiers?|guards?|cooks?|chefs?|professionals?|persons?|people|man|woman"
    r"|men|women|lady|ladies|guys?|girls?|boys?|gals?|gents?|blokes?|lads?|graduates?|grads"
    r"|team members?|phlebotomists?|midwives|midwife|dentists?|hygienists?|orderl(?:y|ies)"
    r"|radiographers?|sonographers?|paramedics?|medics|optometrists?|sales\w{0,6}|talent"
    r"|individuals?|employees?|applications?|males?|females?|interns?|trainees?|apprentices?"
    r"|teachers?|trainers?|coach(?:es)?|marshals?|ushers?|stewards?|mentors?|hosts?|hostess(?:es)?"
    r"|ambassadors?|pickers|packers|crew|team|faces?|youths?|students?|freshers|compounders?"
    r"|chws?|bhws?|ashas?|recruits?|someone|somebody|hands|front[- ]of[- ]house|front desk"
    r"|presenters?|translators?|bodies|reps?"
    r"|opticians?|ana?esthetists?|typists?|befrienders?|facilitators?|organi[sz]ers?|accountants?"
    r"|bookkeepers?|dispensers?|navigators?|operators?|supervisors?|officers?|coordinators?"
    r"|executives?|associates?|advis[eo]rs?|scientists?|visitors?|security|responders?"
    r"|anaesthesiologists?|embryologists?|audiologists?|superstars?|educators?|counselors?"
    r"|sitters?|nannies|nanny|gardeners?|handlers?|analysts?|billers?|coders?|schedulers?|scribes?"
    r"|vets?)"
)

TITLE: Final = (
    r"(?:counsell?ors?|teachers?|coach(?:es)?|gps?|mentors?|optometrists?|osteopaths?|podiatrists?"
    r"|orderly|orderlies|compounders?|front[- ]of[- ]house|front desk|cuddlers?|registrars?|hcas?"
    r"|nurses?|rns?|doctors?|physicians?|surgeons?|receptionists?|secretar(?:y|ies)|assistants?"
    r"|aides?|attendants?"
    r"|technicians?|techs?|technologists?|therapists?|physios?|physiotherapists?|pharmacists?"
    r"|cleaners?|porters?|drivers?"
    r"|managers?|caregivers?|carers?|companions?|workers?|volunteers?|helpers?|clerks?|cashiers?"
    r"|guards?|cooks?|chefs?"
    r"|phlebotomists?|midwives|midwife|dentists?|hygienists?|radiographers?|sonographers?"
    r"|paramedics?|interns?|trainees?|ushers?|marshals?|hosts?|reps?|opticians?|ana?esthetists?"
    r"|typists?|befrienders?|facilitators?|organi[sz]ers?|accountants?|bookkeepers?|dispensers?"
    r"|navigators?|operators?|supervisors?|officers?|coordinators?|executives?|associates?"
    r"|advis[eo]rs?|scientists?|visitors?|security|responders?|anaesthesiologists?|embryologists?"
    r"|audiologists?|superstars?|educators?|counselors?|sitters?|nannies|nanny|gardeners?"
    r"|handlers?|analysts?|billers?|coders?|schedulers?|scribes?|vets?)"
)
# Nothing else is meant by these.
JOB = linear(
    r"\b(?:hiring|hires?|vacanc(?:y|ies)|jobs?|applicants?|candidates?|recruit\w{0,5}"
    r"|employ(?:ment|er|ing|s|ed)?|resum[ée]s?|cvs?|bio-?data|careers?|salary|wages?|remuneration"
    r"|walk-?in interviews?|interviews?|interviewing|internships?|traineeships?|apprenticeships?"
    r"|locums?|shortlist\w{0,4}|job-?share|part[- ]time|full[- ]time|fulltime|parttime|live-in"
    r"|stay-in"
    r"|wanted|receptionists?|positions?|openings?|work with us|work for us"
    r"|join our(?: \w{2,12}){0,3}"
    r" team|volunteers? (?:needed|wanted|required|for)|need (?:\w{1,12} ){0,3}volunteers?"
    r"|volunteers (?:must|should|need|to)|roles?|shifts?|roster|rota|placements?|probation"
    r"|no experience needed|reach out to hr|hr|jd|ctc|in-hand)\b"
    r"|#\w{0,20}(?:hiring|jobs|vacanc|career|recruit)\w{0,4}"
)
CALL = linear(
    r"\b(?:apply|applying|appl(?:y|ies|ications?)|join (?:us|our|the)|seeking|seeks?"
    r"|looking (?:for|to)"
    r"|searching for|on the (?:hunt|lookout)|hunting for|is after|are after|we'?re after|calling"
    r"|volunteers?|vollies|volunteering|helpers?|needed|required|requires?|requirement|urgent"
    r"|we need|need (?:an?|some|two|three|more|one|extra|few)|we want|wants? (?:an?|you)"
    r"|want to work"
    r"|we'?d love|we (?:would|will) (?:love|like|prefer|take|consider)|fit (?:right )?in|right fit"
    r"|good fit|perfect fit|who we want|posts?|slots?|come (?:and )?work|work (?:at|in) our|must"
    r"|be our|be the|become (?:a|our|the)|duty|duties|we prefer|preferred|preferably|preference"
    r"|priority|ideal\w{0,2}|would suit|will suit|suits?|suitable|best suited|send (?:your|us"
    r"|photo)"
    r"|ring|dm|message us|text|committee|board|panel|trainees?|interns?|opening|our team|the team"
    r"|no newbies|need apply|need not|needn't|get in touch|drop us|just need|after an?|open to"
    r"|for hire"
    r"|helping hands?|extra hands?|hands on deck|give us a hand|lend a hand"
    r"|start(?:ing)? (?:monday|asap)"
    r"|immediate joining|immediate start|freshers|can join|joining)\b"
)
# Somebody is sought, for whatever it may be.
SOUGHT = linear(
    rf"\b(?:wants? you|want you|who we want|who we need|who we're after|fit right in|right fit"
    rf"|help wanted|need apply|is what we|that's who we|short of (?:\w{{3,12}} )?(?:volunteers"
    rf"|hands|staff"
    rf"|nurses|people)|apply (?:by|now|today|at|within|online|here|to|with|if|before|in person"
    rf"|via)|needed|wanted|sought|seeking|seeks|requirement|need not|preferred|growing our"
    rf"|we're growing|must (?:love|hold|have (?:own|a|an|your|valid))|(?:is|are|we're"
    rf"|only) (?:taking|hiring|selecting|recruiting|getting)|volunteer \w{{3,14}} (?:for|needed"
    rf"|wanted)|recruit\w{{0,5}}|join our|(?:send|drop|bring|email) (?:us |in )?(?:your |a )?(?:cv"
    rf"|resum[ée]|details|application|licen[cs]e|certificates?)"
    rf"|(?:ideal|perfect|right|dream|successful) {ROLE}|(?:need|want)[^.!?\n]{{0,30}} to (?:set up"
    rf"|help|carry|lift|run|hand out|steward|serve|drive|man|staff|join)"
    rf"|(?:need|needs|want|wants|after|looking for|seeking|seeks|hunt for|love|calling(?: all)?"
    rf"|taking|require|welcome|recruit|pick|picking|choose|choosing|searching for|call for"
    rf"|like)(?: only)? (?:an? |some |the |two |three |four |five |six |more |extra |few "
    rf"|[0-9]{{1,2}} )?(?:[\w'-]{{2,14}},? ){{0,4}}{ROLE}"
    rf"|{ROLE} (?:x ?[0-9]|needed|wanted|required|sought|vacanc\w{{1,3}}|for hire|opening|role"
    rf"|spot|duty)|(?:posts?|spots?|slots?|places) (?:for|at|are|open|available|going)|posts:"
    rf"|(?:your|an?|the) (?:cover letter|application)|need not apply|before (?:applying|you apply)"
    rf"|to apply|come (?:and )?work|come (?:and )?join|join (?:us|the|our)|we (?:pick|choose"
    rf"|prefer|hire|take)|we'd (?:consider|like|love|prefer)|don't bother|not (?:the|a) job for"
    rf"|essential:|desirable:|casual)\b"
    rf"|\b(?:will train|get an interview|gets an interview|interview list|lean towards"
    rf"|places on the|wants an?|want an? (?:\w{{3,12}},? ){{0,3}}(?:officer|assistant|secretary"
    rf"|someone))\b"
)
# A headline names the work: "Night carer, Gympie." "Wellness host: ..."
HEADLINE = linear(
    rf"^\W{{0,4}}(?:[\w'&/-]{{1,16}} ){{0,4}}\b{TITLE}\b(?: x ?[0-9]{{1,2}})?(?:(?: ?[:.,!] "
    rf"| - )| for | in | at | to | with | on | who | of the | \()"
)
# Calls for patients, donors and guests, which may name whom they are for.
_GUESTS: Final = (
    r"study|trials?|research|participants?|support groups?|appointments?|check-?ups?"
    r"|patients?|screenings?|vaccin\w{1,7}|jabs?|flu shots?|blood donors?|donors?"
    r"|donate|donation|classes|workshop|seminar|tours?|scholarships?|webinar"
    r"|symptoms?|mammograms?|smear|clinic (?:for|on|this|every)|sessions?"
)
GUESTS = linear(rf"\b(?:{_GUESTS})\b")
