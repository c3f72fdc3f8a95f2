"""The words of letters by part of speech, for rules that ask what may stand beside what.

Our own lists: the words people use when they write about interviews, work, places and plans. A word
that is not listed is unknown, and unknown words never make a slip by themselves.
"""

from __future__ import annotations

COUNTED = frozenset(
    """
    ability accident account achievement action activity actor administrator adult advantage adventure adviser advisor
    agency agreement aim airport ambition analyst animal answer apartment apology app application appointment
    apprentice approach archive archivist area argument arrangement article artist aspect assignment assistant attempt
    audience author baby background bag ball bank barrier beginner benefit bicycle bike bird blog book box boy branch bridge
    builder building bus business café calendar camera campaign campus candidate car career carer case castle catalogue
    centre center certificate challenge chance change chapter character charity chart chef child city class classroom client
    clinic clock club coach code collaborator colleague collection college column comment commission community company
    comparison competition competitor complaint component computer concept concern concert conclusion condition
    conference connection consultant contact contract contribution conversation copy corner corridor country county couple
    course cousin craftsman credit customer database date daughter day deadline dealer debate decision degree delegate
    department deputy desk detail developer device diagram dialogue diary difference difficulty diploma direction director
    discovery discussion district doctor document dog dream driver drawing duty editor educator effect effort electrician email
    emergency employee employer engine engineer entry environment error essay event exam example exception exercise exhibit
    exhibition expectation expert explanation eye face facility factor factory fact failure family farm farmer father
    feature field figure file film finding firm flat flaw flight floor form format founder friend function future game gap
    garden gardener gate girl glimpse goal graduate graph group guest guide guideline habit hall hand handbook head headteacher
    hobby holiday home honour honor horse hospital host hotel hour house idea image impression improvement impulse incident index individual
    industry initiative insight inspector institute institution instruction instructor instrument internship interview
    interviewer introduction invitation invoice issue item job journal journalist journey judge key kid kitchen knife lab label
    laboratory ladder landlord language laptop lawyer leader leaflet lecture lecturer lesson letter level librarian
    library licence license life lift limit line link list location logo look lorry machine magazine mail manager manual map
    market master match material measure mechanic meeting member memory mentor merchant message method metre
    mile milestone mind minister minute mission mistake model module moment month mother motive motor movement museum name
    neighbour neighborhood neighbourhood network newspaper night norm note notebook notice novel number nurse object objective
    obstacle occasion offer office officer opening operation operator opinion opportunity option orchestra order organisation
    organization outcome owner package page pain painting panel paper paragraph parcel parent park part participant partner
    passenger passion patient pattern pen pencil person perspective phase philosophy phone photo photograph phrase piece pilot
    pipeline place plan plant platform player pleasure poem point policy portfolio portion position possibility post
    poster practice prediction preference presentation principal principle prison problem procedure process producer
    product profession professional professor profile program programme programmer project proposal prospect prototype
    pupil purpose qualification quality quarter question questionnaire quote rate reader reason receptionist recipe recommendation
    record recruiter reference reform region relation relationship reminder repair replacement report reporter representative
    request requirement researcher resident resource response responsibility restaurant result retailer review revision risk
    river road role roof room rota round route routine rule salesman salesperson sample scale scenario schedule scheme school
    scientist screen script season seat secretary section sector seminar sentence series server service session setting shelf
    shift ship shop shortcut sign signal site situation skill slide smile society solution son song source specialist
    speaker specimen speech stage stair standard station statement step stone store story strategy strength
    structure student studio study style subject suggestion summary summer supervisor supplier supporter surgeon surprise survey
    system table talent talk target task teacher team technician technique technology template tenant term test text theatre
    theme theory therapist thing thought thread thunderstorm ticket title tool topic total tour tower town toy track trade
    tradition train trainee trainer trait translation translator tree trial trick trip truck tutor type umbrella uncle unit
    university user vacancy value van variation vehicle venue version video view viewpoint village vision visit visitor voice
    volunteer wall ward warehouse watch way weakness website wedding week weekend wheel wife window winner winter wish witness
    adapter aisle album alarm allergy allotment ambulance anchor angle apron arch arm arrow attic auction avenue axle baker balcony
    bakery balance bale bandage banner basement basin basket bath battery bay bean bearing bed bee bell belt bench biscuit
    blade blanket boat body boiler bolt bone boot border bottle bowl brand brick broom brush bucket bug bulb bundle burner bush
    button cabin cabinet cable cage cake candle canteen cap carriage cart carton carton cat ceiling cell chain chair charger
    choir church cinema circuit clamp client cloth cloud coat coin collar column cone conveyor cooker core corridor costume cot
    cottage counter coupon courtyard cover crane crate crop cup cupboard curtain cushion cutter dam dashboard dial dish
    ditch dock donation donor door dose drain draught drawer dress drill drum duct ear edge egg elephant elevator enclosure envelope
    escalator fabric fence ferry fern fibre filing fire fireplace flag flask fleet flock flower folder foot forest fork
    forklift fountain fox freezer fridge frog fruit fuse gallery garage gauge gear ghost glass glaze glove glue goat grain
    gram grandfather grandmother grant greenhouse grid grinder ground guitar hammer handle handout handover harbour hat headset hedge helmet
    herb herd hill hinge hive hook hose icon inbox inch ingredient inlet insect inventory iron jacket jam jar joint jug jungle
    junction kettle keyboard kiln kit label lamp lane lathe lawn layer leaf leak lens lever lid lift lightbulb litre loaf loan
    locker log loop lunchbox mattress meal meadow mesh meter microphone mill mirror mixer motorway mould mountain mug
    nail nest net nozzle nut oak ocean oven pallet pan pane patch path pavement peak pedal pension photocopier piano
    pie pier pigeon pillar pillow pin pipe pit pizza plate playground plot plug pocket pond pool porch port pot potato press
    printer probe prop pub pump puzzle queue quilt quiz rack radiator radio rail rake ramp recorder register ribbon rig ring
    robot rocket rod rope rotor router rug sack saddle sail salad sandwich saw scanner scarf screw seal seam seed sensor shed sheet
    shell ship shipment shirt shoe shovel shower shutter sink siren skirt slot sock socket sofa spade spanner spare spoon spreadsheet
    spring stack stall stamp staple star statue stick stitch stool stove strap straw stream street string strip sugar suit
    suitcase sum sunflower switch tag tail tank tap tape tea teapot tent terminal terrace thermometer thermostat tile timer tin
    tip tissue toilet tomato tooth torch towel tractor tram trap tray trench tribe trolley trophy tub tube tunnel turbine
    tyre valley valve vase vault vent vessel wagon walk wallet wardrobe wave weed well whale wing wire wood wrap
    angle answer application arrival aspect backlog basis boundary bonus breakdown bulletin bylaw camp cause ceremony choice
    cluster colony commitment committee compromise consequence corner council courier creature crisis criterion culture
    curriculum cycle dataset defect delivery desire dialect discipline discount dispute distance division document donor doubt draft
    duration editor element enquiry episode equation era estate estimate expense experiment expression extension extract feeling fee
    figure finding formula forum foundation framework freelancer frontier fund grade habitat handful headline hint hobby household
    hurdle illness illustration impact incentive income increase inhabitant injury inquiry inspection installation instinct interest
    interface interruption invention investigation investment joke landmark landscape leaflet league legend lecture lesson liability
    logbook machine mailing majority margin membership memo merger metaphor midwife migration miner monument motto movie mystery
    nation negotiation newsletter nickname nightmare norm novelist oath obligation observation occupation offence origin outlet
    output ownership patent payment peer penalty permit phenomenon placement poet politician poll pound prayer precaution
    pregnancy premise prescription president price prize professional promotion proverb province publication publisher purchase
    pursuit quantity query quotation race ratio reaction receipt recording redundancy refugee region rehearsal relative
    release religion remark remedy rent reply reputation rescue reservation resignation resolution respondent restriction
    return revenue reward rhythm riddle ritual rival rumour salary sale sanction satellite scandal scholar scholarship score
    sculpture search sensation sequence shape share shock shortage signature slogan slope snack soldier species spectator spell spirit
    sport spot squad stakeholder stimulus stranger submission subscription subsidy supply symbol symptom tactic tax tendency tension
    testimony thesis threat tourist transaction transfer transition treatment treaty triumph tutorial twin union upgrade
    vaccine variable variety verdict verse victim victory virtue virus voter wage warning waste weapon whistle width winner wound
    woman man word worker workflow workplace workshop world worry writer yard year zone
    """.split()
)
"""Nouns that can be counted, in the singular."""

NEVER_BARE = frozenset(
    """
    ability achievement advantage adviser analyst apartment application appointment apprentice archivist assistant
    barrier building café candidate car carer castle chance chef city classroom client clinic coach colleague company
    competitor computer conclusion consultant contribution conversation country couple course customer database deadline decision
    degree department desk detail developer difference diploma director doctor document driver editor educator electrician
    employee employer engineer environment exam example exercise expert explanation factory feature figure firm flat friend
    gap gardener glimpse goal graduate group guest handbook headteacher hobby honour honor hospital hotel house idea impression
    insight institution internship interview interviewer introduction invitation island job journalist kitchen
    lab laboratory lawyer leader lecture lecturer lesson letter librarian library list location machine magazine manager
    mechanic meeting member mentor method mistake moment month museum neighbour network newspaper nurse object
    occasion offer officer opinion opportunity option organisation organization panel parcel person perspective photo place
    pleasure portfolio position possibility presentation problem procedure product profession professor profile programme
    programmer project proposal prototype pupil qualification question reason receptionist recommendation recruiter reminder
    replacement representative request requirement researcher resident restaurant result rota role scientist secretary sector
    seminar session shop site situation skill solution specialist story strategy strength student studio suggestion summary
    supervisor supplier survey system task teacher team technician technique template test therapist ticket tool topic
    tour trainee trainer translator trip tutor university vacancy visit volunteer warehouse weakness website week wife
    workshop worker workplace writer year
    """.split()
)
"""Of these, nouns that do not stand in the singular without an article or the like."""

GROUPS = frozenset(
    """
    team company staff family group committee panel council board department government firm police crew couple majority
    number lot rest class audience public management half variety range pair club school university bank agency hospital
    practice choir orchestra data media hr press cast bulk remainder minority charity museum organisation organization union
    jury army trust office
    """.split()
)
"""Nouns that may have a verb in the plural: "the team were kind"."""

UNCOUNTED = frozenset(
    """
    information advice feedback equipment furniture luggage homework software hardware machinery news traffic
    evidence progress research training weather advertising accommodation stationery housework literature knowledge
    correspondence documentation expertise transport luck patience enthusiasm teamwork
    """.split()
)
"""Nouns that cannot be counted."""

_IRREGULAR_PLURALS = {
    "child": "children", "man": "men", "woman": "women", "person": "people", "life": "lives", "wife": "wives", "knife": "knives",
    "shelf": "shelves", "half": "halves", "analysis": "analyses", "series": "series", "craftsman": "craftsmen", "salesman": "salesmen",
    "criterion": "criteria", "photo": "photos", "studio": "studios", "video": "videos", "portfolio": "portfolios", "scenario": "scenarios",
    "logo": "logos", "index": "indices", "roof": "roofs",
}  # fmt: skip


def plural_of(noun: str) -> str:
    """The plural of a noun of the list."""
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun + "s"


PLURAL_OF = {noun: plural_of(noun) for noun in COUNTED}
SINGULAR_OF = {plural: noun for noun, plural in PLURAL_OF.items() if plural != noun}

ADJECTIVES = frozenset(
    """
    able active actual additional adequate advanced afraid alive amazing ambitious ancient angry annual appropriate
    artistic attractive available average aware awful bad basic beautiful best better big bitter black blue bold boring brave brief
    bright brilliant broad broken brown busy calm capable careful central certain challenging charming cheap cheerful chief civil
    clever clinical cold comfortable commercial common compact comparable competent complex complicated comprehensive confident
    confused confusing conscious considerable considerate consistent constant constructive contemporary convenient convincing
    creative critical crucial cultural curious current daily dangerous dark dear decent deep delicate delicious delightful
    demanding dependent detailed difficult digital diligent diplomatic disappointed disappointing distant diverse dramatic
    early eager eastern economic educational effective efficient elderly electric elegant eligible embarrassed embarrassing
    empty encouraging endless energetic english enjoyable enormous enthusiastic entire environmental equal essential ethical european
    excellent exceptional excited exciting exhausted expensive experienced extensive external extra extraordinary extreme
    fair faithful false familiar famous fantastic fascinated fascinating fast favourite favorite final financial fine first flexible
    fluent foreign formal fortunate frank french frequent fresh friendly frightening full fun funny further fruitful general
    generous gentle genuine german glad global good gorgeous graceful gradual grand grateful great greedy green grey guilty
    handy happy hard healthy heavy helpful high historic historical holistic honest honourable hopeful hospitable hot huge
    human humble hungry ideal ill immediate important impossible impressed impressive incredible independent individual
    industrial informal informative initial innovative inspired inspiring instructive intelligent intense intensive
    interactive interested interesting internal international invaluable inviting joint junior keen key kind large last late lazy
    legal less likely little lively living local logical lonely long lovely loud low loyal lucky magnificent main major
    manual many massive mature meaningful medical memorable mental mild minor mobile modern modest monthly moral motivated
    motivating multiple musical mutual narrow national native natural near neat necessary negative nervous neutral new next nice
    noble noisy normal northern numerous obvious odd official old only open optimistic ordinary organic original other outdoor
    outstanding overall own painful pale particular passionate past patient peaceful perfect permanent personal physical
    plain pleasant pleased polite poor popular positive possible potential powerful practical precious precise present
    pretty previous primary private productive professional profitable proper proud public punctual pure quick quiet
    random rapid rare raw ready real realistic reasonable recent red regional regular relaxed relaxing relevant reliable remarkable
    remote respectful responsible rewarding rich right robust romantic rough same second third rude rural sad safe satisfied satisfying scary
    scientific secondary secret secure senior sensible sensitive separate serious several shared sharp short shy sick
    significant silent silly similar simple sincere single skilled slight slow small smart smooth social soft solid sophisticated
    sorry southern special specific splendid stable standard steady stimulating straightforward strange strategic
    strict strong structured stunning stupid subtle successful sudden sufficient suitable sunny supportive sure surprised
    surprising sustainable sweet systematic talented tall technical temporary terrible thankful theoretical thick thin thorough
    thoughtful thrilled tidy tight tiny tired tiring top total tough traditional transparent tricky true typical ugly unable
    unclear unfamiliar unique unknown unusual upcoming urban urgent useful useless usual vague valid valuable various
    vast verbal versatile visible visual vital vivid voluntary warm weak wealthy weekly welcoming western wet white
    whole wide wild willing wise wonderful wooden worldwide worse worth wrong young
    """.split()
)

NOUNS_ONLY = frozenset(
    "advice belief breath choice loss proof speech success knowledge growth analysis emphasis description decision product effect".split()
)
"""Nouns that are taken for their verbs: "I would advice", "to breath"."""

FEELING_ING = frozenset(
    "exciting interesting surprising boring confusing disappointing impressing fascinating relaxing tiring worrying motivating frustrating amazing embarrassing satisfying annoying exhausting inspiring depressing".split()
)
FEELING_ED = frozenset(
    "interested excited bored impressed surprised fascinated amazed tired confused disappointed motivated delighted thrilled".split()
)
"""How a person feels, against what makes them feel so."""

TALKS = frozenset(
    "tour interview talk meeting conversation visit role position job project work story exercise test office building museum lecture presentation discussion afternoon morning day task hour exhibition workshop post offer".split()
)
"""Things that can be interesting, but not interested."""

PROFESSIONS = frozenset(
    """
    accountant analyst apprentice architect archivist artist assistant baker carer chef cleaner clerk coach consultant cook
    dentist designer developer doctor driver economist editor educator electrician engineer farmer gardener hairdresser instructor
    journalist lawyer lecturer librarian mechanic midwife musician nurse optician painter pharmacist physicist planner
    plumber programmer psychologist receptionist researcher salesperson scientist secretary student surveyor teacher
    technician therapist trainer translator tutor waiter welder writer chemist biologist mathematician technologist graduate
    """.split()
)
