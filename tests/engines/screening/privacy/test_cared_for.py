"""A person in care told by grammar: found whatever the illness, and not where anybody is meant."""

import pytest

from wellspoken.engines.screening.cared_for.told import cared_for_in

TOLD = """
Our knee-replacement chap was back on the golf course by spring.
One of our cleft-lip babies smiled for the first time.
The lass with the halo brace went to her prom.
The fella on the drip told us jokes all night.
A trawlerman who lost his thumb at sea can hold a net again.
Our IVF twins were christened in the chapel.
The girl we delivered in the car park turned five.
Two of our hospice guests got married.
The postie bitten by a snake on his round is home.
Our favourite dialysis grandad brought mangoes.
Meet the tiny fighter who spent 90 days in our NICU.
The plasterer with the collapsed lung is breathing easy.
That teenager from the motorbike crash is walking.
His new kidney is working.
She had her tonsils out with us.
The choir lady with Parkinson's is singing again.
A retired miner had a stent put in.
The bride in the wheelchair danced.
Our burns unit patched up a local chef.
Mum of three beat breast cancer.
The young man who overdosed is eight weeks clean.
Our long-stay gentleman finally went home.
Her waters broke in our lift.
The lad with the broken collarbone can ride again.
An Uber driver gave birth in our ambulance.
Our jaundiced newborn is under the lights.
The surfer attacked by a shark keeps his leg.
We stitched up the butcher's thumb.
He was fitted with a bionic hand here.
Our oldest stroke survivor took up tango.
This wee girl had open-heart surgery.
The seamstress whose cataracts we removed can thread a needle.
A shepherd was winched to us with hypothermia.
Lovely chat with the gent recovering from a bypass.
The baker is out of intensive care.
Our sickle-cell warrior is off to university.
The boy's cast came off.
The lady in cubicle 3 wants her bag.
Our pensioner with pneumonia is sitting up.
After her mastectomy she climbed a mountain.
She is learning to walk again with our physios.
He's being treated for TB at our clinic.
The Ironman whose heart stopped is training again.
The schoolteacher with lupus is back in class.
Our diabetic ranger had her foot saved.
The drummer who went deaf got a cochlear implant.
The farmer's amputation healed well.
Our smallest preemie weighed 500 grams.
The lodger with the leg ulcer needs a bus pass.
The asthma kiddo from the fair got his inhaler.
Our methadone client started a job.
The trauma patient has no shoes.
Our mental health inpatient drew this.
The psych ward guy wrote a song.
The bariatric lady lost forty kilos.
The man we resuscitated on the platform came to say thanks.
A nun with shingles blessed us.
Our new arrival in the neonatal unit is a feisty one.
The amputee from the boat accident surfs.
An elderly gentleman waiting for a hip replacement played the piano.
Our hip lady sent flowers.
The wrist-fracture student sat her exams.
The twins in the incubators are holding hands.
Our dementia resident sang.
Grandad's had his cataract done.
The quad bike crash farmer has asked for his boots.
This little man went home today after 112 days in NICU.
The detox chap relapsed.
A young cellist tore a tendon.
Our chemo queen rang the bell!
Her seizures have stopped.
He finally got a liver.
The gastric-band lady ran a 10k.
The snakebite kid named the snake.
Our triplets' mum is out of ICU.
The concussion lad is back at school.
""".strip().splitlines()
NOT_TOLD = """
Our stroke nurse won an award.
The dialysis unit has new chairs.
Our asthma clinic opens in June.
Patients with sepsis need antibiotics fast.
A patient with asthma may need an inhaler.
If you have a fever, call us.
Does your child have eczema?
The lady who runs our tea bar retires on Friday.
The gentleman at reception will help.
A volunteer reads to patients on the stroke ward.
Our cardiac team ran the marathon.
One in four people has high blood pressure.
The man who invented insulin was Canadian.
Our new surgeon joined from Leeds.
Every teen with acne deserves help.
The mayor opened our new burns unit.
A local baker brought cakes for the ward.
The couple donated a scanner.
Our driver takes blood to the lab.
Our chef cooks soft diets for the ward.
She leads our stroke research.
He is head of cardiology.
Her talk on migraine was packed.
His team treats head injuries.
Her book on cancer is out.
Our porter of the year loves jazz.
The mask lady in procurement found 400 boxes.
Know the signs of a heart attack.
Women with endometriosis wait eight years.
Young adults with type 1 diabetes meet on Mondays.
The new mum group meets on Mondays.
A teenager can get the jab without a parent.
Our midwife delivered her 1000th baby.
We treated 4,000 people last year.
The driver of the shuttle bus is Gus.
The plumber fixed the drain in theatre.
The chap from the fire service checked the alarms.
Our gardener planted roses outside the hospice.
A painter gave us a mural for the children's ward.
The farmer whose field we land in gets a card.
Our physio student finished her placement.
The nurse had a cold and stayed home.
He plays the piano in the hospital lobby.
The girl guides knitted hats for the NICU.
The guy from IT fixed the monitor.
Our chaplain is a mum of two.
The warrior pose helps back pain.
Our survivor group meets at six.
The child health clinic moves to Elm St.
The family room in the ICU has been painted.
The lady mayor visited the wards.
Our guest speaker had a lot to say about burnout.
Bring your baby to be weighed.
The stroke association gave us leaflets.
A good boy: therapy dog Max visits the ward.
Kids with a fever should stay at home.
Our oldest ward turns 100.
The bus driver strike means delays to chemo visits.
When a patient falls, we act.
Did you know a runner can get shin splints?
Cast your vote for our nurse of the year.
Our star of the month is Priya in the dialysis team.
He donated his kidney to a stranger.
The survivor of the raffle... wins a cake.
The student nurse had surgery placement.
Our fracture clinic lad on the desk is Sam.
Our friend the pharmacist will answer.
She works on our maternity ward.
She has a clinic on Mondays.
She had an operation list of ten.
Her patients love her.
He takes blood tests all day.
Our champion for dementia is Joy from ward 6.
The dance teacher runs a class for people with Parkinson's.
The man in the poster is an actor.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", TOLD)
def test_one_person_in_care_is_told(sentence: str) -> None:
    assert cared_for_in(sentence)


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_staff_groups_and_anybody_are_not(sentence: str) -> None:
    assert not cared_for_in(sentence)
