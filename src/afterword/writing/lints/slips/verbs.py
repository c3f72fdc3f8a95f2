"""The verbs of letters, in all their forms: base, third person, past, participle, -ing."""

from __future__ import annotations

_IRREGULAR = """
arise arose arisen|awake awoke awoken|beat beat beaten|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|
blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|
choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
find found found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|
give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|
hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|
lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|pay paid paid|put put put|
read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|
sell sold sold|send sent sent|set set set|shake shook shaken|show showed shown|shut shut shut|sing sang sung|sit sat sat|
sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|
steal stole stolen|stick stuck stuck|swim swam swum|take took taken|teach taught taught|tell told told|
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|
undertake undertook undertaken|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written
"""
_OFTEN_NOUNS = """
abandon absorb accelerate address advance adapt aid amend appoint assemble assess assign authorise
award balance behave blame block boost borrow budget bury calculate calm cancel capture catalogue
celebrate chair charge classify clean clear click compete compile complain compose concentrate
congratulate construct consult consume convert cook coordinate count crash criticise cure cycle
damage dance debate decline decorate decrease defend delay delegate delight demonstrate deny
deposit detect determine devote diagnose digitise discharge disagree disappear disappoint display
distribute document double download draft dress eliminate emphasise encounter endure enhance enrol
entertain equip escape estimate exceed execute exhibit export expose extract fascinate feature
fetch file film filter fire flow fold forecast format foster frame frighten fulfill furnish grant
grab grin guard harm heal heat highlight host hunt illustrate impose initiate inspect instruct
integrate interpret interview invent iron isolate issue juggle jump kick kill knock lack laugh
lecture license list load lock log long loosen lower mail maximise melt memorise mentor merge
minimise model modify mould multiply nail name narrow nominate observe obey occupy offend omit
optimise originate overlook owe pack paint park patch pause perceive persist photograph pilot
polish pose post pour praise preach predict preserve press presume print prioritise proceed
proclaim prolong pronounce proofread protect pump punish purchase pursue quote rank rate recall
reckon recognise recognize reconsider recover recruit refine refresh register regulate rehearse
reinforce release relieve rely relocate renew renovate rent reorganise replicate rescue reserve
resign resist restore restrict retain retire retrieve reveal revise rob rotate ruin rush sail
satisfy scan scare scream seal secure seize separate settle shape shift shock shout sigh signal
simplify sketch slow smile smoke specify sponsor spot stabilise stain stamp steer stimulate stir
store stress stretch struggle stuff substitute subtract sum summarise surround survive suspect
switch sympathise tackle tease telephone tempt tend testify text tidy tie tighten trace trade
transform transmit trap tutor twist unite unlock unpack urge validate value vary verify view
violate wander warm wash water weigh whisper widen wipe witness wrap yell yield
""".split()
_REGULAR = """
accept accompany achieve acquire act add adjust admire admit adopt advise afford agree aim allow analyse analyze announce answer
apologise apologize appear apply appreciate approach approve arrange arrive ask assist assume assure attach
attend avoid base believe belong benefit book call care carry cause challenge change check clarify climb coach collaborate
collect combine commit communicate compare complete concern conclude conduct confirm connect consider consist
contact contain continue contribute convince cooperate correct cover create decide declare dedicate define deliver
demand depend deploy describe deserve design develop direct discover discuss divide doubt dream earn
edit educate employ enable enclose encourage end engage enjoy ensure enter establish evaluate examine exchange excite
exist expand expect explain explore express extend face facilitate fail fill finish fix follow force form forward
fulfil fund gain gather generate greet guarantee guess guide handle happen hate help hesitate hire hope identify imagine
implement impress improve include increase indicate influence inform insist inspire install intend interest
introduce invest investigate invite involve join judge justify label launch learn like limit link listen live look love maintain
manage mark match matter measure mention miss mix monitor motivate move need negotiate note notice obtain
offer open operate oppose organise organize own participate pass perform persuade phone pick place plan play
please point possess postpone practise prefer prepare present prevent process produce programme promise promote
propose prove provide publish pull push qualify raise reach react realise realize receive recommend record
reduce refer reflect refuse regret reject relate relax remain remember remind remove repair repeat replace reply report
represent request require research resolve respect respond rest result return review reward save schedule score
search seem select serve share shorten sign solve sort sound specialise specialize start state stay stop strengthen study submit succeed suffer
suggest suit supervise supply support suppose surprise survey talk target taste test thank touch track train transfer
translate travel treat trust try tune turn type update upload use visit volunteer vote wait walk want warn waste watch
welcome wish wonder work worry
""".split()
_DOUBLING = frozenset(
    "admit begin commit cut dig fit forget get hit let occur permit plan prefer put refer regret rub run set shut sit split stop submit swim transfer travel win".split()
)


def _third(base: str) -> str:
    special = {"have": "has", "do": "does", "go": "goes", "be": "is"}
    if base in special:
        return special[base]
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    if base in _DOUBLING:
        return base + base[-1] + "ing"
    return base + "ing"


def _ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    if base in _DOUBLING:
        return base + base[-1] + "ed"
    return base + "ed"


_PARTS = [
    tuple(entry.split()) for entry in _IRREGULAR.replace("\n", "").split("|") if entry.strip()
]
_PARTS += [(base, _ed(base), _ed(base)) for base in (*_REGULAR, *_OFTEN_NOUNS)]

BASES = frozenset(base for base, _, _ in _PARTS)
OFTEN_NOUNS = frozenset(_OFTEN_NOUNS)
"""Bases that are as often nouns or adjectives ("a file", "clear"): less can be told from them."""
THIRD_PERSON = {_third(base): base for base in BASES}
PAST = {past: base for base, past, _ in _PARTS}
PARTICIPLES = {participle: base for base, _, participle in _PARTS}
ING = {_ing(base): base for base in BASES}
PARTICIPLE_OF = {base: participle for base, _, participle in _PARTS}
PAST_OF = {base: past for base, past, _ in _PARTS}
ING_OF = {base: ing for ing, base in ING.items()}
THIRD_OF = {base: third for third, base in THIRD_PERSON.items()}
ONLY_PAST = frozenset(PAST) - frozenset(PARTICIPLES) - BASES
"""Past forms that are nothing else: "took", "wrote"."""
ONLY_PARTICIPLES = frozenset(PARTICIPLES) - frozenset(PAST) - BASES
"""Participles that are nothing else: "taken", "written"."""
