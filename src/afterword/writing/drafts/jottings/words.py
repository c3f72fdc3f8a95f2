"""Words by what they do in a jotting. Lists of our own; a word may stand in several."""

from __future__ import annotations

DETERMINERS = frozenset(
    "the a an this that these those my your our their his her its some any no each every both "
    "all several many"
    " few more most much another other either neither what which whose how why when where who "
    "whether if"
    " one two three four five six seven eight nine ten eleven twelve twenty thirty".split()
)
WH_WORDS = frozenset("how why what when where who whom whose which whether".split())
RELATIVES = frozenset(
    "that which who whom whose where when how why what whether if because".split()
)
PREPOSITIONS = frozenset(
    "in for to from of at with between on by across into onto over under after before during "
    "about without"
    " within around against through towards toward via inside".split()
)
PRONOUN_SUBJECTS = frozenset("i we they she he you it there".split())
AUXILIARIES = frozenset(
    "is are was were am has have had will would can could should must may might shall does do "
    "did isn't aren't"
    " wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't "
    "doesn't don't didn't"
    " i'm i've i'd i'll we're we've we'd we'll they're they've they'd they'll"
    " she's he's it's there's you're".split()
)
FINITE_PAST = frozenset(
    "went took grew began chose drove fell flew gave knew rose spoke wrote ran came became saw "
    "won broke"
    " froze swore wore threw drew shook".split()
)
"""Simple pasts that are not participles too, so they prove a whole clause."""
FINITE_PRESENT = frozenset(
    "uses wants needs opens starts takes makes gets goes keeps gives thinks hopes likes grows "
    "seems comes lets"
    " says expects prefers depends happens hires builds sells buys owns loves tries means "
    "becomes loses wins"
    " struggles relies serves belongs remains expires ends includes covers allows lasts "
    "requires involves finishes".split()
)

IRREGULAR_PAST = {
    "led": "lead", "ran": "run", "built": "build", "wrote": "write", "taught": "teach",
    "held": "hold", "kept": "keep", "made": "make", "took": "take", "gave": "give", "won": "win",
    "grew": "grow", "brought": "bring", "sold": "sell", "bought": "buy", "drove": "drive",
    "spoke": "speak", "found": "find", "began": "begin", "chose": "choose", "drew": "draw",
    "did": "do", "had": "have", "spent": "spend", "set": "set", "cut": "cut", "got": "get",
    "went": "go", "came": "come", "saw": "see", "left": "leave", "lost": "lose", "met": "meet",
    "oversaw": "oversee", "put": "put", "rebuilt": "rebuild", "rewrote": "rewrite",
    "sent": "send", "dealt": "deal", "became": "become",
}  # fmt: skip
REGULAR_PAST = frozenset(
    """achieved acted adapted added administered advised analysed analyzed applied arranged assessed
    assisted attended audited authored automated balanced calculated chaired changed cleaned
    closed coached collaborated collected completed composed conducted configured converted cooked
    coordinated created cured debugged delivered deployed designed detailed developed devised
    directed documented doubled drafted edited established evaluated expanded explained
    facilitated finished fixed founded halved handled helped hired hosted implemented improved
    increased installed integrated introduced invented investigated joined launched lectured
    learned learnt lived maintained managed mapped marketed measured mentored merged migrated
    modelled modeled monitored moved negotiated nursed obtained opened operated optimised
    optimized ordered organised organized overhauled owned painted passed performed piloted placed
    planned played prepared presented produced programmed promoted published qualified raised
    received recovered recruited reduced refactored rehearsed reorganised reorganized replaced
    reported researched resolved restored reviewed revised saved scaled scheduled served shipped
    shortened simplified solved started streamlined studied supervised supported taught tested
    toured tracked trained translated transported tripled turned upgraded used volunteered
    welcomed worked""".split()
)
ADVERBS = frozenset(
    "also already personally once briefly recently successfully once currently previously still "
    "now both"
    " quickly then again even really".split()
)
OWN_VERBS = frozenset("have hold know speak can could own play drive ride sing".split())
"""Verbs with which people begin a jotting about themselves ("hold a first-aid certificate")."""
AMBIGUOUS_OWN_VERBS = frozenset("lead run manage teach write coach study work live use".split())
"""The same, but only before a determiner, a preposition or a number ("lead generation" is none)."""
PLAIN_VERBS = frozenset(
    "hire build improve reduce keep make get bring migrate onboard grow expand introduce replace "
    "rewrite automate"
    " merge integrate implement develop create teach find prevent avoid simplify modernise "
    "modernize reorganise"
    " reorganize persuade handle manage".split()
)
"""Verbs that are hardly ever nouns, so a jotting that begins with one is a bare infinitive."""

SUBJECTLESS_ADJECTIVES = (
    "fluent in", "good at", "good with", "able to", "comfortable with", "familiar with", "used to",
    "trained in", "trained as", "certified in", "certified as", "qualified in", "qualified as",
    "happy to", "willing to", "available", "confident with", "bilingual", "ready to", "free from",
)  # fmt: skip
QUALIFIED_AS = frozenset(
    "certified chartered qualified trained registered licensed accredited level".split()
)

ROLE_HEADS = frozenset(
    """accountant administrator adviser advisor agent analyst architect archivist assistant auditor
    baker bookkeeper broker buyer caretaker carer cashier chef chemist cleaner clerk coach
    consultant controller cook coordinator copywriter counsellor counselor curator dentist
    designer developer director dispatcher doctor driver editor electrician engineer engineering
    estimator fitter foreman fundraiser gardener instructor interpreter journalist lawyer lecturer
    librarian machinist manager marketer mechanic mentor merchandiser midwife nurse officer
    operator optician organiser organizer paralegal paramedic pharmacist photographer physicist
    physiotherapist planner plumber porter producer programmer psychologist receptionist recruiter
    researcher scientist secretary solicitor specialist statistician steward supervisor surgeon
    surveyor teacher technician therapist trainer translator tutor vet volunteer waiter lead
    barista warden welder writer master""".split()
)

GERUND_LOOKALIKES = frozenset(
    "morning evening building something anything nothing everything thing king ring spring "
    "string wing ceiling"
    " beijing boeing reading pricing wording meeting engineering marketing training staffing "
    "planning testing"
    " funding housing banking branding lighting parking plumbing rating briefing offering "
    "setting hearing opening"
    " timing accounting catering clothing farming fishing fencing flooring heating nursing "
    "packaging painting"
    " printing publishing roofing scheduling screening shipping tiling tooling wiring machining "
    "forecasting giving"
    " streaming bookkeeping fundraising recycling".split()
)
"""Words in -ing that are nouns on their own; before a determiner even these are verbs."""

COUNTED = frozenset(
    """rotation rota extension plan pilot team bench portal system roadmap migration launch merger
    project budget backlog office timetable restructure rollout prototype dashboard pipeline
    website app tool factory warehouse school museum lab laboratory clinic ward contract tender
    campaign report audit survey scheme programme program proposal strategy refurbishment move
    relocation rewrite redesign upgrade catalogue catalog exhibition festival conference machine
    line plant vehicle fleet building site shop store kitchen menu garden greenhouse database
    platform library newsletter podcast magazine archive network course curriculum workshop trial
    study experiment outage incident case question idea story example exercise task deadline
    handover process structure workflow board committee nursery appeal article award paper prize
    weekend product feature interface codebase repository release""".split()
)
"""Nouns that want an article when they stand alone in the singular ("the test bench")."""
ORDINARY = frozenset(
    """
    handheld greenfield nationwide workforce ability absence academic access accessibility account
    accounts accuracy activity address administration adult adults advertising advice affordable
    after age agenda agency agile air alert alerts all allergy allotment alternative always amount
    analysis analytics animal animals annual answer answers apprentice apprentices approach
    archive area art article asset assets at audience audit audits automation autumn average award
    awards baby back backlog bad balance bank barrier barriers basic batch bed beds before
    beginner behaviour behavior benchmark best better between big bike bike-sharing bill bin bins
    bird blood board boat body book booking books boiler bottleneck box brand brands bread break
    breakfast bridge bridges brief broken budget budgets bug bugs build builder building bus
    business busy buyer buyers cable cake calendar call calls camera camp campaign campaigns
    cancer capacity car carbon card care career careers cargo case cases cash catalogue catalog
    category cattle chain challenge challenges change changes channel charity check checklist
    chicken child childcare children choice choir church circuit city class classes classroom clay
    clean cleaning clear client clients climate clinic clinical close cloud club coach coaching
    code coffee cold collaboration collection college colour color comment commercial committee
    common communication communications community company compensation competition competitor
    complaint complaints complex compliance component computer concept concrete conference
    conflict conflicts consent conservation consultation contact container content contract
    contractor contracts control conversation conversion cook cost costs council country course
    courses court cover craft creative credit crew crisis crop crops cross cross-team cryostat
    culture current curriculum customer customers cutting cyber cycle daily dairy damp dashboard
    dashboards data database day days dead deadline deadlines deal dealing death debt decision
    decisions deep delay delays delegation delivery demand dementia dentist department deployment
    design designer desk detail development device diary diet difference different difficult
    digital dinner disability disaster discharge discipline dispatch display diversity doctor
    document documentation documents dog domain donor donors double draft drainage drawing dress
    driver drivers drought drug dry dual duty early ease east easy economic economy edge editing
    editorial education effective eight election electric elderly email embedded emergency
    emissions employee employees empty end energy engine engineer engineers entry environment
    environmental equality equipment error errors estate estimate estimates ethics evaluation
    evening evenings event events every everyone evidence exam exams example exchange exhibition
    exhibitions existing exit expansion expense experience experiment experiments expert export
    extension external eye fabric facade facades face facilities facility factory failed failing
    failure fair family families far farm fast fault faults feedback field film final finance
    financial finding fire first first-year fish five fixed flat fleet flexible flight flood floor
    flow food foot forecast foreign forest fork forklift form forms formulation forward four fraud
    free freight fresh front frozen fuel full fun fund funding funds furniture further future
    gallery game games gap gaps garden gardens gas gender general genetic giving glass global goal
    goals going good governance government graduate graduates grant grants graph great green
    greenhouse ground group groups growth guest guests guide guided guidelines habit half hand
    handover handovers hard hardware harvest hazard head headcount health healthcare heart heat
    heating heavy height help helping herd heritage high high-street higher hiring historic
    history hold holiday home homeless honest horse hospital hospitality hot hotel hour hours
    house household housing how human hybrid ice idea ideas illness image impact implementation
    import improvement improvements in inbound inclusion income independent indoor induction
    industrial industry infection influence information infrastructure innovation inspection
    inspections insurance intake integration intensive interest internal international internship
    interview interviews introduction inventory investment investments invoice invoices irrigation
    issue item items job jobs joint journal journey junior keeping key kids kind kitchen knowledge
    lab laboratory labour labor lack land landing landlord landscape language languages large last
    late latency launch law laboratory layout lead leaders leadership leak lean learning learners
    leave lecture legacy legal lesson lessons letter level liability library licence license life
    lift light lighting line lines list literacy little load loan loans local location locker log
    logistics logo long long-term looking loss lost low loyalty lunch machine machines mail main
    maintenance make male management manager managers manual manufacturing map maps margin margins
    market marketing markets match material materials maternity maths meal meals mean measure
    measurement meat medical medicine medium meeting meetings member members membership memory
    mental mentoring menu merger message metal method methods metrics middle migration migrations
    milestone milk mill mission mistake mistakes mobile model modelling modeling models modern
    modernisation modernization module money monitoring month monthly moral more morning
    motivation move moving museum music name narrative national natural nature need needs
    neighbourhood network networks new newsletter next night nightly nights no noise north notes
    nothing novel number numbers nurse nurses nursery nutrition obstacle occupational of off offer
    office offices offline offshore oil old older on on-call onboarding one online open opening
    opera operating operation operational operations operator opinion optics option options order
    ordering orders organic organisation organization orchard other our out outage outages outdoor
    outreach outside outsourcing oven overdue overseas overtime own ownership pace packaging pain
    paint painting pair paper papers parent parents park parking part participant partner partners
    partnership partnerships past patent path patient patients pattern patterns pay payment
    payments payroll peak peer pension people per performance period person personal pest pet
    phase philosophy phone photo photos physical pick picking picture pilot pipeline pipelines
    place placement plain plan plane planning plans plant plants plastic platform platforms play
    point policies policy political poor portal portfolio possible post postal posters power
    practical practice practices pregnancy preparation presentation press pressure pricing primary
    print printing prison private problem problems procedure procedures process processes
    processing procurement product production productivity products professional profit program
    programme programmes programs progress project projects promotion promotions proof property
    proposal proposals prospect protection prototype prototypes providers public publication
    publicity publishing pump pupil pupils purchase purchasing purpose quality quarter quarterly
    question questions queue queues quick quiet racing radio rail rain raising range rapid rate
    rates raw reach reader readers reading real real-time reason recent reception recipe recipes
    record records recovery recruiting recruitment recycling red reduction referral referrals
    refresher refugee regional register registration regular regulation regulations regulatory
    rehearsal relationship relationships release releases reliability religious remote renewable
    renewal rent repair repairs report reporting reports request requests requirements research
    reserve residents resilience resolution resource resources response responsibility restaurant
    restoration result results retail retention retirement return returns revenue review reviews
    rice right rights risk risks river road roadmap role roles roof room rooms root rota rotas
    rotation round route routes routine rules run running rural safe safeguarding safety sales
    salt same sample samples sampling sand scale scaling schedule schedules school schools science
    scope scoring screening script sea search season seasonal seating second secondary section
    sector security seed selection self self-service selling sensor sensors series server servers
    service services setting seven severe shared sharing shelf shift shifts ship shipping shop
    shops short short-term sick side signage silence simple single site sites six size skills skin
    sleep slow small smart snow soap social software soil solar solution solutions some song sound
    source sourcing south space spare speaking special specialist specific speech speed spending
    sport sports spot spring sprint sprints stable staff staffing stage stakeholder stakeholders
    stand standard standards start starting state statistics status steel step stock storage store
    stores stories story strategic strategy stream street stress strike strong structure student
    students studies study style subject summer supervision supplier suppliers supply support
    surgery survey surveys sustainability sustainable swimming switch system systems table talent
    talk target targets task tasks tax teacher teachers teaching team teams teamwork tech
    technical technique technology teen teenagers telephone tenant tenants tender tenders term
    terms test testing tests text textile theatre their them theory therapy they thing things
    thinking third this thoughts three ticket tickets tidal tile tiles timber time timeline
    timetable timing title to tone tool tooling tools top total tough tour tourism tours toy toys
    trace track tracking trade tradition traditional traffic train trainee training transfer
    transition translation transport trauma travel travelling treatment tree trees trend trial
    trials trip truck trucks trust tuition turnover tutoring two type types under union unit
    university update updates upgrade upgrades upskilling urban usability use user users using
    utility vaccine validation value values van variety vegetable vegetables vehicle vehicles
    vendor vendors version very video village vision visit visitor visitors visits visual voice
    volume volunteer volunteers voting vulnerable waiting walk wall war ward wards warehouse waste
    water wave way ways weather web website websites week weekend weekends weekly weeks weight
    welding welfare well wellbeing west what wheel wheelchair when where which who whole why wild
    wind window windows wine winter wood wool word words work workflow workflows working workload
    workplace works workshop workshops world writing year yearly years yield young youth ability
    abroad advanced advising ambition analysing apprenticeship apprenticeships arranging asking
    balancing becoming being bringing buying calculating choosing combining comparing cooking
    cooperation creating deciding designing determining developing doing driving dropping editing
    encouraging ensuring experienced explaining extensive fixing getting giving growing guiding
    having improving increasing introducing keeping leading letting listening maintaining making
    managing measuring mending merging migrating negotiating opening organising organizing
    planning preparing preventing promoting protecting raising reaching rebuilding recruiting
    reducing refactoring removing renewing replacing rewriting selling serving setting sharing
    shortening showing simplifying solving speaking spending starting stopping supporting
    switching taking talking teaching telling tracking understanding upgrading writing a an the i
    my me we us you your he she his her it its is are was were do does did can could would should
    will shall might must have has had not never also and or but if whether about with for from by
    as send share forward check provide follow let call ask bring confirm look put pass introduce
    find read discussed talked spoke chatted asked mentioned explained told showed described
    walked led ran built wrote taught held kept made took gave won grew sold bought drove found
    began chose did went came saw fluent basic native intermediate certified chartered qualified
    trained registered licensed forgot promised""".split()
)
"""Everyday words, which lose a capital they only have because a jotting begins with them."""
_ORDINARY_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ance",
    "ence",
    "ship",
    "ism",
    "ology",
    "ability",
    "ibility",
)


def is_ordinary(word: str) -> bool:
    """Whether a word is no name: everyday words, past tenses, and endings names rarely have."""
    low = word.lower()
    if low in ORDINARY or low in REGULAR_PAST or low in ROLE_HEADS or low in PLAIN_VERBS:
        return True
    if low.endswith("s") and (low[:-1] in ORDINARY or low[:-1] in ROLE_HEADS):
        return True
    if "-" in low and all(is_ordinary(part) for part in low.split("-") if part):
        return True
    if low in (
        "notion",
        "salvation",
        "boeing",
        "beijing",
        "reading",
        "confluence",
        "kipling",
        "fleming",
        "harding",
        "sterling",
        "stirling",
        "browning",
        "manning",
        "wyoming",
    ):
        return False
    return len(low) > 6 and low.endswith((*_ORDINARY_ENDINGS, "ing"))
