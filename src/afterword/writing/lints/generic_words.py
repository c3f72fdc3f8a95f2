"""Words that any note after any interview may hold, as stems; what is left over is specific."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = ("ingly", "edly", "ings", "ing", "ies", "ed", "es", "ly", "s", "e", "y")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Cut the usual endings off a lower-case word, so that "visits" and "visiting" meet."""
    word = word.split("'")[0]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


_FUNCTION_WORDS = """
a about above across after again against all almost along already also although always am among an and
another any anybody anyone anything are around as at away back be became because become been before
behind being below beside besides between beyond both but by came can cannot come could did do does doing
done down during each early either else enough especially even ever every everybody everyone everything
exactly far few for from further gave get give given go goes going gone got had has have having he her here
hers herself him himself his how however i if in indeed instead into is it its itself just kept last late
lately later least less let like likely little long lot lots made make many may maybe me mean might mine
more most much must my myself near nearly neither never next no nobody none nor not nothing now of off
often on once one ones only onto or other others otherwise our ours ourselves out over own per perhaps
please possible possibly put quite rather really said same say says see seem seemed seems seen several
shall she should since so some somebody someone something sometimes soon still such sure take taken than
that the their theirs them themselves then there therefore these they thing things think this those though
thought three through throughout time times to today together told tomorrow tonight too took toward
towards two under until up upon us use used very was way we well went were what whatever when where
whether which while who whole whom whose why will with within without would yes yesterday yet you your
yours yourself yourselves i'd i'm i've i'll it's that's you're we're we've you've don't didn't isn't
""".split()
_LETTER_WORDS = """
able absolutely accept add additional again ago agree amazing answer answers apply application applicant
applied appreciate appreciated appreciation arrange ask asked assist attend available await aware
background bad begin beginning belief believe beleive best better big bit both bring business busy call
candidate candidature care career careful certain certainly chance chat choice choose clear clearly close
colleague colleagues coming committed communicate companies company complete confident confidant confirm
connect consider consideration considered contact contribute contribution conversation convince
convinced cooperation could culture current currently day days deal dear decide decision definitely
degree delight delighted describe described description desire detail details develop development
different difficult direct discuss discussed discussing discussion doubt dream duties duty eager earn easy
education effort email employee employer employment encourage end energetic engage enjoy enjoyable enjoyed
enthusiasm enthusiastic environment excellent excite excited exciting expect expectation expectations
experience experienced explain explained explaining explanation express extremely fact fantastic favour
feedback feel feeling felt fill find fine first fit flexible follow following forward found friend
friendly full future gain general generous getting glad goal goals good grateful gratitude great greatly
greeting ground group grow growth guarantee guess guide hand handle happy hard hardworking head hear heard
hearing hello help helped helpful helping hesitate high highly hire hired hiring hope hoped hopeful hoping
hour hours idea ideal ideas immediate immediately important impress impressed impression improve include
including industry inform information informative insight insights interest interested interesting
interview interviewed interviewer interviewing interviews introduce invitation invite invited job join
joined joining keen keep key kind kindly kindness knew know knowing knowledge known large lead learn
learned learning learnt leave left lesson level life line listen live look looked looking love loved lovely
main manage manager manner match matter mayb meet meeting meetings member members mention mentioned message
met mind minute minutes moment monday month months morning motivated motivation move natural nature need
needs new news nice note notice offer office open opening opportunities opportunity opinion order
organisation organization outcome overall part particular particularly pass past patience patient people
perfect perfectly perform person personal personality personally phone picture place plan play pleasant
please pleased pleasure plus point position positive possess possibility post potential prepare present
previous previously pride prior process professional profession professionalism profile promise proof proud
prove provide punctual put qualification qualifications qualified qualify quality question questions quick
quickly read ready real realise realize realy reason receive recieve received recent recently recommend
regard regarding regards relevant reliable remain remember reply represent require required requirement
requirements resource respect respond response responsibilities responsibility responsible rest result
return review right role saturday schedule second select selected selection send sent serious service
share shared sharing short show showed showing shown similar simple sincere sincerely situation skill
skilled skills small smart sort sound sounds speak speaking special spend spent spoke spoken staff stand
start started state stay step steps strength strengths strong strongly success successful suggest suit
suitable suited sunday support suppose surely talent talented talk talked talking task tasks team teams
tell telling tend thank thankful thanks thanking thorough thoroughly thought thoughtful thoughts thursday
train training treat true truly trust try trying tuesday turn type understand understanding understood
unfortunately unique update useful usual valuable value values various view visit wait waiting want wanted
warm wednesday week weeks welcome wish wonderful word words work worked worker working workplace world
worth write writing wrong year years young friday afternoon evening yesterday thankyou thnx thx thnks
really need lately super awesome brilliant cool pleasing ideal honour honor honoured honored fortunate
lucky privilege privileged happily gladly ahead advance sincere heartfelt wholeheartedly extend
opportunity informative insightful thorough engaging vacancy advert advertised hereby herewith enclosed
asset passion passionate determined dedicated dedication ambitious hard-working team-player player fast
learner quick-learner strongest weakness weaknesses challenge challenges challenging reward rewarding
mission vision value values fascinating inspire inspiring inspired inspirational impressive impresive
atmosphere department section branch building area field sector customer customers client clients project
projects product products responsibilities tour premises salary money rent bill bills family guaranteed
regret regretting definately honest honestly truth simply warmly heart deep deeply extra add happen
morning's tuesday's yesterday's sir madam ms mr mrs dr reconsider re email mail letter thrilled stoked
pumped grand lit awesome ton chat bye cheers guys folks hey vibe vibes fun enjoyed solid super-excited
january february march april may june july august september october november december position's
""".split()

GENERIC = frozenset(stem(word) for word in _FUNCTION_WORDS + _LETTER_WORDS) | frozenset(
    _FUNCTION_WORDS + _LETTER_WORDS
)
