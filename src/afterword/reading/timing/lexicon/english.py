"""English, as said in Britain, Ireland, the United States and India."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.reading.timing import dates as d
from afterword.reading.timing.cues import Cue
from afterword.reading.timing.grammar import Rules
from afterword.reading.timing.lexicon import (
    Lexicon,
    day_number,
    forms,
    ignore,
    same,
    table,
    year_of,
)

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "twenty one": 21, "twenty two": 22, "twenty three": 23, "twenty four": 24, "twenty five": 25,
    "twenty eight": 28, "thirty": 30, "forty": 40, "forty five": 45, "forty eight": 48,
    "sixty": 60, "seventy two": 72, "ninety": 90, "a dozen": 12, "half a dozen": 6,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty first": 21, "twenty second": 22,
    "twenty third": 23, "twenty fourth": 24, "twenty fifth": 25, "twenty sixth": 26,
    "twenty seventh": 27, "twenty eighth": 28, "twenty ninth": 29, "thirtieth": 30,
    "thirty first": 31,
}  # fmt: skip
_WEEKDAYS = {
    "monday | mon | monday's": 0, "tuesday | tue | tues | tuesday's": 1, "wednesday | weds |"
    " wednesday's": 2,
    "thursday | thu | thur | thurs | thursday's": 3, "friday | fri | friday's": 4, "saturday |"
    " saturday's": 5,
    "sunday | sunday's": 6,
}  # fmt: skip
_MONTHS = {
    "january | jan": 1, "february | feb": 2, "march | mar": 3, "april |"
    " apr": 4, "maymonth": 5, "june | jun": 6,
    "july | jul": 7, "august | aug": 8, "september | sept | sep": 9, "october | oct": 10,
    "november | nov": 11, "december | dec": 12,
}  # fmt: skip
_UNITS = {
    "calendar? (day | days | days' | day's)": "day",
    "(working | business | biz | work | office | bank | clear | week) (day | days |"
    " days')": "workday",
    "workday | workdays | weekdays | bd | wd": "workday",
    "calendar? (week | weeks | weeks' | week's | wk | wks)": "week", "calendar? (month | months |"
    " months' | month's)": "month",
    "hour | hours | hrs | hr | h | hours'": "hour", "year | years | years' | year's": "year",
    "minute | minutes | mins": "minute",
}  # fmt: skip
_HOLIDAYS = {
    "the? easter (break | weekend | holiday | holidays | bank holiday)?": "easter",
    "good friday": "good friday", "easter monday": "easter monday",
    "(christmas | xmas) (break | shutdown | closure | holiday | holidays | period)?": "christmas",
    "christmas eve": "christmas eve", "new (year's | years) eve": "new year's eve",
    "new (year's | years) (day)?": "new year",
    "the (festive season | festive period | holidays | winter break | holiday season)": (
        "year end holidays"
    ),
    "thanksgiving": "thanksgiving", "(labor | labour) day": "labor day",
    "memorial day": "memorial day", "(presidents | presidents') day": "presidents day",
    "(mlk | martin luther king) day": "martin luther king", "columbus day": "columbus day",
    "(the)? (fourth of july |"
    " july fourth) (holiday)?": "fourth of july", "juneteenth": "juneteenth",
    "(the)? (4 th of july | july 4 th | july 4) (holiday | weekend | break)": "fourth of july",
    "halloween | hallowe'en": "halloween", "diwali |"
    " deepavali": "diwali", "holi": "holi",
    "dussehra | dasara": "dussehra", "pongal": "pongal", "republic day": "republic day",
    "independence day": "independence day", "gandhi jayanti": "gandhi jayanti",
    "whitsun | pentecost": "pentecost", "ascension"
    " day": "ascension", "(valentine's | valentines | st valentine's) day": "valentine",
    "boxing day": "boxing day", "hogmanay": "new year's eve", "burns night": "burns night",
    "(st | st . | saint)? (patrick's | patricks | paddy's) day": "st patrick",
    "(st | st . | saint) (andrew's | andrews) day": "st andrew",
    "(st | st . | saint) (george's | georges) day": "st george",
    "(st | st . | saint) (david's | davids) day": "st david",
    "(st | st . | saint) (stephen's | stephens) day": "st stephen",
    "(veterans | veterans' | veteran's | remembrance | armistice) day": "armistice",
    "(canada | dominion) day": "canada day", "victoria day": "victoria day",
    "waitangi day": "waitangi", "anzac day": "anzac", "australia day": "australia day",
    "(the)? (bonfire | guy fawkes) night": "bonfire night", "all saints (day)?": "all saints",
    "groundhog day": "groundhog", "cinco de mayo": "cinco de mayo",
    "(mothers | mother's | mothers') day": "mothers day",
    "(fathers | father's | fathers') day": "fathers day",
    "(the)? super bowl (sunday | weekend)?": "super bowl",
    "(the)? (melbourne cup (day)? | cup day)": "melbourne cup",
    "maundy thursday": "maundy thursday", "ash wednesday": "ash wednesday",
    "(shrove tuesday | pancake day | mardi gras)": "shrove tuesday", "epiphany": "epiphany",
    "(may day | labour day)": "first of may", "(midsummer | midsummer's day)": "midsummer",
    "(indigenous peoples | indigenous peoples') day": "columbus day",
    "(eid al fitr | eid ul fitr)": "eid al fitr", "(eid al adha | bakrid | bakri eid)":
    "eid al adha", "eid": "eid", "(the)? (lunar | chinese) new year": "lunar new year",
    "(ganesh | ganesha | vinayaka) chaturthi": "ganesh", "onam": "onam",
    "(raksha bandhan | rakhi)": "raksha bandhan", "janmashtami": "janmashtami",
    "(navratri | navaratri)": "navratri", "(durga | ayudha)? (puja | pooja)": "durga puja",
    "(ugadi | gudi padwa)": "ugadi", "(baisakhi | vaisakhi | vishu)": "vaisakhi",
    "(guru nanak jayanti | gurpurab)": "guru nanak", "chhath (puja)?": "chhath",
    "(makar sankranti | sankranti)": "pongal",
}  # fmt: skip

_HALF = "(the | this)?"
_DAY_END = (
    "( (the)? (close | end) of (the)? (play | business | day | working day | business day)"
    " | eod | cob | eob | cop | ( end | close ) of (the)? (office | trading) hours? )"
)
_PART_OF_DAY = (
    "morning | afternoon | arvo | evening | night | lunchtime | noon | midday | lunch | teatime"
)
_TALK = (
    "interview | conversation | call | meeting | chat | round | visit | discussion |"
    " panel | session"
)
_ANCHOR = (
    "( today | now | receipt | tomorrow's? "
    f"| (the | your | this | our | today's | that | each | a) (last | final | first | second |"
    f" onsite | video)? ({_TALK})"
    " ( today )? )"
)
_SOON = "upcoming | coming | next | following"

_RULES: Rules = {
    "number": [("<#>", same), *table(_NUMBERS)],
    "nth": [("<#> (st | nd | rd | th)", day_number), *table(_ORDINALS)],
    "dom": [("<#>", day_number), ("<nth>", same)],
    "late_ordinal": table({word: number for word, number in _ORDINALS.items() if number > 5}),
    "weekday": table(_WEEKDAYS),
    "month": table(_MONTHS),
    "unit": table(_UNITS),
    "year": [("<#>", year_of)],
    "zone": [
        (
            "gmt | bst | ist | utc | et | est | edt | ct | cst | mt | mst | pt | pst | pdt | cet |"
            " cest | sgt | aest | aedt | pacific | eastern | central | mountain | (uk | london |"
            " sydney | india | singapore | local) time",
            ignore,
        )
    ],
    "clock": [
        ("(at | around | by)? <#> (: <#>)? (am | pm | hrs | o'clock | <zone>) <zone>?", ignore),
        ("(at | around | by)? <#> (: <#>)? (a . m | p . m) .? <zone>?", ignore),
        ("(at | around)? <#> : <#>", ignore),
        ("(at | around | by)? (noon | midday | lunchtime | midnight) <zone>?", ignore),
        ("first thing", ignore),
    ],
    "length": [
        ("<number> <unit>", d.length),
        ("<number> (full | more | further | clear | consecutive | additional | whole | short |"
         " solid) <unit>",
         d.length),
        ("(a | an) (full | further | clear | whole |"
         " good)? <unit>", lambda n, u: d.length(n, 1, u)),
        ("<number> (to | - | or | and | /) <number> <unit>", d.length_range),
        ("(between | from) <number> (and | to) <number> <unit>", d.length_range),
        ("(a | the)? couple (of)? (more)? <unit>", d.couple),
        ("(a | the | next)? (few | handful of) (more | short)? <unit>", d.few),
        ("(several | some | many | numerous) <unit>", d.few),
        ("(a | an | the)? <unit> or two", d.one_or_two),
        ("(a | an | the)? <unit> (to | or) <number> <unit>",
         lambda n, u, k, v: d.length_range(n, 1, k, v)),
        ("<number> <unit> (to | or | -) <number> <unit>",
         lambda n, k, u, j, v: d.length_range(n, k, j, v) if u == v else d.length(n, j, v)),
        ("a fortnight", d.fixed_length(14, "day")),
        ("(a | another)? (fortnight | fortnight's)", d.fixed_length(14, "day")),
        ("(a | the)? week and a bit", d.fixed_length(10, "day")),
        ("<number> and a bit <unit>", lambda n, k, u: d.length_range(n, k, k + 1, u)),
        ("(the)? best part of <bare_length>", same),
        ("(another | one more | a further) <unit>", lambda n, u: d.length(n, 1, u)),
        ("<number> fortnights", lambda n, k: d.length(n, 2 * k, "week")),
        ("a week and a half", d.fixed_length(10, "day")),
        ("(one | <number>) and a half weeks",
         lambda n, k=1: d.length(n, 7 * k + 4, "day")),
        ("half a <unit>", lambda n, u: d.length(n, 15, "day") if u == "month" else None),
        ("<bare_length> (or so | or thereabouts | ish)", same),
        ("(about | around | approximately | roughly | approx | circa | c | ca | some | maybe |"
         " perhaps | another"
         "| probably | say | nearly | almost | at least) .? <bare_length>", same),
    ],
    "bare_length": [
        ("<number> <unit>", d.length),
        ("(a | an) <unit>", lambda n, u: d.length(n, 1, u)),
        ("<number> (to | - | or | and) <number> <unit>", d.length_range),
        ("a fortnight", d.fixed_length(14, "day")),
        ("(a | the)? couple of? <unit>", d.couple),
    ],
    "date": [
        ("<dom> (of)? <month>", d.day_month),
        ("<dom> (of)? <month> ,? <year>", d.day_month_year),
        ("<month> (the)? <dom>", d.month_day),
        ("<month> (the)? <dom> ,? <year>", d.month_day_year),
        ("<#> / <#>", d.slashed),
        ("<#> / <#> / <#>", d.slashed_year),
        ("<#> . <#> . <#>", d.slashed_year),
        ("<#> - <#> - <#>", d.year_month_day),
        ("<#> - <#> - <#>", d.slashed_year),
        ("<dom> (- | to | and | or | through) <dom> (of)? <month>", d.days_of_month),
        ("<month> <dom> (- | to | and | or | through) <dom>", d.month_days),
    ],
    "ordinal": [("<#> (st | nd | rd | th)", d.day_of_month)],
    "holiday": [(pattern, d.holiday(name)) for pattern, name in _HOLIDAYS.items()]
    + [
        ("the (maymonth | may | spring | august | summer | early | late | june | october |"
         " upcoming | public | next)?"
         " (bank | public | national) holiday (weekend)?", d.public_holiday),
        ("the holiday", d.public_holiday),
        ("the clocks (go | change | are | have gone) back", d.clock_change("autumn")),
        ("the clocks (go | change | are | have gone) forward", d.clock_change("spring")),
        ("the (long | bank holiday | holiday) weekend", d.holiday_weekend),
    ],
    "day": [
        ("today", d.days_ahead(0)),
        ("tonight", d.days_ahead(0)),
        (f"this ({_PART_OF_DAY})", d.days_ahead(0)),
        (f"later (today | this {_PART_OF_DAY})", d.days_ahead(0)),
        (f"tomorrow ({_PART_OF_DAY})?", d.days_ahead(1)),
        ("(the)? day after tomorrow", d.days_ahead(2)),
        ("(this | the)? same? time next <unit>",
         lambda n, u: d.length_from(n, d.Length(1, 1, u), d.single(n.day))),
        ("<weekday> ,? (after | following) <holiday>", d.weekday_after),
        ("(the)? <weekday> (after | following) (that | then)", d.weekday_after_that),
        ("(the)? <weekday> (after | following) <anchor_day>", d.weekday_after),
        ("the <weekday> (after | following) <holiday>", d.weekday_after),
        ("the (last)? <weekday> before <holiday>", d.weekday_before),
        ("<weekday> ,? (in)? (a | one) <unit> (or so)?", lambda n, w, u:
         d.weekday_week(n, w) if u == "week" else None),
        ("(this | the same) time <day_plain>", same),
        (f"(that | the same | that very) (day | {_PART_OF_DAY})", d.that_day),
        ("(the)? <nth> (day)? (of)? (this | the | the current) month", d.day_of_month),
        ("(the)? <nth> (day)? (of)? (next | the following | the coming | the next) month",
         d.day_of_next_month),
        ("the (next | following) day", d.following_day),
        ("the (next | following) (working | business) day", d.following_business_day),
        ("<weekday>", d.weekday),
        ("this (coming)? <weekday>", d.this_weekday),
        ("(the)? (coming | upcoming | nearest) <weekday>", d.weekday),
        ("next <weekday>", d.next_weekday),
        ("<weekday> next", d.next_weekday),
        ("<weekday> week", d.weekday_week),
        ("(the)? <weekday> after next", d.weekday_week),
        ("(a | one) week (next | this | this coming) <weekday>", d.weekday_week),
        ("<weekday> fortnight", d.weekday_fortnight),
        ("(a | one) week (on | from) <weekday>", d.weekday_week),
        ("(a)? fortnight (on | from) <weekday>", d.weekday_fortnight),
        ("<weekday> (, | of | in | the)? <week>", d.weekday_of),
        ("<week> (, | on)? <weekday>", d.weekday_of_after),
        ("<length> (today | from today)", d.length_ahead),
        ("<length> tomorrow", d.length_after_tomorrow),
        ("<length> (from | after | on | past | following) <anchor_day>", d.length_from),
        ("<length> (before | ahead of | prior to) <anchor_day>", d.length_before),
        ("<date>", same),
        ("the <date>", same),
        ("the (<#> (st | nd | rd | th) | <late_ordinal>)", d.day_of_month),
        ("<weekday> (, | the)? <nth>", lambda n, w, k: _with(n, w, d.day_of_month(n, k))),
        ("<weekday> ,? (the)? <date>", d.weekday_with_date),
        ("<date> ( [ <weekday> ] )?", lambda n, s, *_: s),
        ("the? <nth> <weekday> (of | in) <period>", d.numbered_weekday_of),
        ("the? last <weekday> (of | in) <period>", d.last_weekday_of),
        (f"<day_plain> (in the)? ({_PART_OF_DAY})", same),
        ("<day_plain> ,? <clock>", same),
        ("<clock> ,? (on)? <day_plain>", same),
        (f"{_DAY_END} ,? (on | of)? <day_plain>", same),
        (f"<day_plain> ,? (by | at)? {_DAY_END}", same),
        (_DAY_END, d.days_ahead(0)),
        ("teatime | home time | dinner time | bedtime | sundown | nightfall", d.days_ahead(0)),
        ("(the )? (start | beginning) of (the)? (day | business | play) on? <day_plain>", same),
        ("(late | later | early | earlier) (on)? <day_plain>", same),
    ],
    "day_plain": [
        ("today", d.days_ahead(0)),
        ("tomorrow", d.days_ahead(1)),
        ("(the)? day after tomorrow", d.days_ahead(2)),
        ("<weekday>", d.weekday),
        ("this (coming)? <weekday>", d.this_weekday),
        ("next <weekday>", d.next_weekday),
        ("<weekday> week", d.weekday_week),
        ("<weekday> (, | of | in | the)? <week>", d.weekday_of),
        ("the? <date>", same),
        ("the (<#> (st | nd | rd | th) | <late_ordinal>)", d.day_of_month),
        ("<weekday> (, | the)? <nth>", lambda n, w, k: _with(n, w, d.day_of_month(n, k))),
        ("<weekday> ,? (the)? <date>", d.weekday_with_date),
    ],
    "anchor_day": [
        ("<day_plain>", same),
        ("<holiday>", same),
        ("~4 (on | of | is | , | [) <date>", same),
        ("(the | our) (closing date | deadline) (of | on | , | [)? <day_plain>", same),
    ],
    "week": [
        ("(this | the current) (coming)? week", d.weeks_ahead(0)),
        ("the week", d.weeks_ahead(0)),
        ("(next | the coming | the next | the upcoming | coming) (working | calendar | work)? week",
         d.weeks_ahead(1)),
        ("(not | isn't) this week ,? but (the)? next (one)?", d.weeks_ahead(1)),
        ("the week after next", d.weeks_ahead(2)),
        ("week after next", d.weeks_ahead(2)),
        ("next (but one | to next) week", d.weeks_ahead(2)),
        ("(the)? (week | wk) (of | commencing | beginning | starting | ending |"
         " from) (on)? <day_plain>",
         d.week_of),
        ("w / (c | b | e) (the)? (<day_plain> | <ordinal>)", d.week_of),
        ("(the)? (week | wk) (of | commencing | beginning | starting | ending) <ordinal>",
         d.week_of),
        ("(wc | wb) <date>", d.week_of),
        ("(the)? (week | weeks) (after | following) (the)? <day_plain>", d.week_after),
        ("(the)? week (after | following) <holiday>", d.week_after),
        ("(the)? week before <holiday>", d.week_before),
        ("(the)? week (after | following)", d.week_after_that),
        ("(the)? following week", d.week_after_that),
        ("(calendar week | cw | kw | wk | iso week | week number | week no .? |"
         " week) <#>", d.iso_week),
        ("the? <nth> week (of | in) <period>", d.numbered_week_of),
        ("the? <nth> full week (back | of | in)? (in | of)? <period>", d.full_week_of),
        ("the? (last | final) week (of | in) <period>", d.last_week_of),
        ("this week (or | and) (maybe | possibly)? next", d.weeks_ahead(1)),
    ],
    "period": [
        ("<week>", same),
        ("(this | the | the coming | coming | this coming)? weekend", d.weekend),
        ("next weekend", d.next_weekend),
        ("(this | the | the current) month", d.months_ahead(0)),
        ("(next | the coming | the following | the next) month", d.months_ahead(1)),
        ("the month after next", d.months_ahead(2)),
        ("<month>", d.month),
        ("<month> ,? <year>", d.month_year),
        ("<month> (or | to | - | / | and) <month>", d.months_span),
        ("(this | the | the current) quarter", d.quarters_ahead(0)),
        ("(next | the next | the coming | the following) quarter", d.quarters_ahead(1)),
        ("q <#>", d.quarter),
        ("q <#> (of)? <year>", d.quarter_year),
        ("(the | this | our | the current) (financial | fiscal | tax | business | company)"
         " year", d.financial_year),
        ("(the | this | the current | the academic | the school)? (term | semester)", d.term),
        ("(the)? <nth> quarter", d.quarter),
        ("(the)? <nth> quarter (of)? <year>", d.quarter_year),
        ("h <#>", d.half_year),
        ("(the | this | the current)? half year", d.this_half_year),
        ("(the | this | the calendar) year", d.years_ahead(0)),
        ("the new year", d.years_ahead(1)),
        ("new year", d.years_ahead(1)),
        ("next year", d.years_ahead(1)),
        ("<year>", d.year_named),
        ("(the | this | next)? (spring | summer | autumn | winter)", d.season),
        ("(this | the | next | in) fall", d.season),
    ],
    "part": [
        ("(the)? (very)? (early | earlier) (on | in | of)? (the)? <period>", d.start_of),
        ("(the)? (very)? (start | beginning | first part | first few days | first days |"
         " opening days) of (the)? <period>", d.start_of),
        ("the back (of | half of) (the)? <period>", d.second_half_of),
        ("(the)? (mid | middle | midway through) (of | in)? (the)? <period>", d.middle_of),
        ("(the)? (mid | middle) of <period>", d.middle_of),
        ("(the)? (very)? (end | late | close | back end | tail end | latter part | later part |"
         " last days |"
         "final days | last few days | last day | last working day) (on | in |"
         " of)? <period>", d.end_of),
        ("<period> end", d.end_of),
        ("(the)? first half of <period>", d.first_half_of),
        ("(the)? (second | latter | last | back) half of <period>", d.second_half_of),
        ("(later | later on | sometime later) (in)? <period>", d.later_in),
        ("(the)? end of next (. | ,)", d.part_of(d.end_of, d.weeks_ahead(1))),
        ("(the)? (middle | mid) of next (. | ,)", d.part_of(d.middle_of, d.weeks_ahead(1))),
        ("eow", d.part_of(d.end_of, d.weeks_ahead(0))),
        ("eom", d.part_of(d.end_of, d.months_ahead(0))),
        ("eoq", d.part_of(d.end_of, d.quarters_ahead(0))),
        ("eoy", d.part_of(d.end_of, d.years_ahead(0))),
        ("(month | month's) end", d.part_of(d.end_of, d.months_ahead(0))),
        ("(year | year's) end", d.part_of(d.end_of, d.years_ahead(0))),
        ("(quarter | quarter's) end", d.part_of(d.end_of, d.quarters_ahead(0))),
        ("(midweek | mid week)", d.nearest_midweek),
        ("(midweek | mid week) (of | in)? <week>", d.middle_of),
        ("(early | late) (on)? (in)? (the)? <day_plain>", same),
    ],
    "time": [
        ("<day>", same), ("<period>", same), ("<part>", same), ("<holiday>", same),
        ("(the)? (either | one of)? <day_plain> (or | to | - | and) <day_plain>", d.from_to),
        ("<week> or <week>", d.from_to),
        ("<part> or <part>", d.from_to),
        ("(early | mid | late)? <period> (to | -) <part>", d.from_to),
    ],
    "timing": [
        (f"(before | by) {_DAY_END} (on | of)? <day_plain>", d.by),
        (f"(before | by) {_DAY_END}", lambda n: d.by(n, d.single(n.day))),
        ("<time>", d.on),
        ("(on | in | during | around | over | for | at | come | about | sometime | throughout |"
         " through | towards | toward | early on | late on | late in | nearer | closer to |"
         " in the course of | over the course of | during the course of | through the course of |"
         " in the run of | some time | any time |"
         " at some (point | stage) | in or around | on or around | on or about | at or around |"
         " as soon as | as late as | possibly | maybe | perhaps | most likely | hopefully)"
         " (in | on | during)? <time>", d.on),
        ("by (then | that time | that date | that point | that stage | that day)", d.by_that),
        ("(not | never | no | won't | can't | don't | nothing | isn't | shouldn't | wouldn't |"
         " without | nobody) ^7 (past | beyond | later than | after | any later than | into)"
         " <day>", d.by),
        ("(not | never | no | won't | can't | don't | nothing | isn't | shouldn't | wouldn't)"
         " ~5 (run | drag | slip | go | let ~3 | stretch | spill | last | carry on | extend)"
         " ~2 (past | beyond | later than | into) <time>", d.by),
        ("(sometime | some time | at some point | somewhere | likely | probably | around | about)"
         " (in | on | during | around | over | towards | toward) <time>", d.on),
        ("(towards | toward | around | about) (the)? <time>", d.on),
        ("as early as <time>", d.on),
        ("from <time> to <time> instead", lambda n, _, s: d.on(n, s)),
        ("(moved | slipped | changed | shifted | postponed | pushed | delayed | brought forward |"
         " put back | rescheduled | deferred | extended) (back | forward | out | on)? from <time>"
         " (to | until | till) <time>", lambda n, _, s: d.on(n, s)),
        ("(end | ends | ending | finish | finishes | close | closes | conclude |"
         " concludes) (on)? <date>", d.on),
        ("(in | on)? <time> before (we | i | they | he | she | a | the | any | anything |"
         " anyone)", d.not_sooner),
        ("by (the time)? <time>", d.by),
        ("(by | on or before | no later than | until | till) (<weekday>)? <ordinal>",
         lambda n, *found: d.by(n, found[-1])),
        ("on <ordinal>", d.on), ("(before | ahead of) <ordinal>", d.before),
        ("before ^4 (leave | leaves | break up | breaks up | head off | shut | close | closes |"
        " go off |"
         " goes off | disappear | finish) (for | at | over | on)? (the)? <holiday>", d.before),
        ("(before | ahead of) <holiday> ,? (on | [ | of)? the? <date>",
         lambda n, _, named: d.before(n, d.as_holiday(named))),
        ("(by | at | on)? (no | not) later than <time>", d.by),
        ("(at the latest | latest | at latest | at the outside | at the very latest | at worst |"
         " worst case) ,? (by | on)? <time>", d.by),
        ("by at (the)? latest <time>", d.by),
        ("(before | by | until | till)? <time> ,? [? inclusive", d.by),
        ("(by | on | in)? <time> ,? (or)? (at the (very)? latest | latest | at the outside) ,?"
         " (by | on)? <time>", lambda n, _, s: d.by(n, s)),
        ("(on | in | by | within)? <time> ,? (at the (very)? latest | latest | at latest |"
         " at the (very)? outside | tops | max | at (the)? worst | at the outermost |"
         " or (before | earlier |"
         "sooner) | if not (before | sooner | earlier))", d.by),
        ("(on or before) <time>", d.by),
        ("(up to | up until | until | till | til) <time>", d.up_to),
        ("(before | ahead of | prior to | in advance of | this side of) <time>", d.before),
        ("before <subject> ~5 (on | from | in)? <day> (for | until) (the)? <holiday>",
         lambda n, _, s, *__: d.by(n, s)),
        ("before <subject> ~5 (on | from | in | for)? <day>", lambda n, _, s: d.before(n, s)),
        ("(before | by) <clock> <day>", lambda n, _, s: d.by(n, s)),
        ("(before | by the time) <time> (is out | is over | ends | closes | is up |"
         " is through | finishes | has ended |"
         "is done | is finished | has gone | runs out | comes to an end)", d.by),
        ("first thing <day>", d.on),
        ("(after | following) <holiday> , (on)? (the)? <day>", lambda n, _, s: d.on(n, s)),
        ("first thing (after | following) <time>", d.first_thing_after),
        ("(straight | right | immediately | directly | just | soon | shortly) (after |"
         " following) <time>",
         d.first_thing_after),
        ("(the)? (day | morning) after <time>", d.first_thing_after),
        ("(until | till | til)? (after | past) (the)? new year",
         lambda n: d.after_holiday(n, "new year")),
        ("(after | following | beyond | past | the other side of) <time>", d.after_time),
        ("(until | till | til) after <time>", d.after_time),
        ("post (the)? <holiday>", d.after_time),
        ("from <time> (on | onward | onwards)?", d.not_before),
        ("(counting | counted | starting | as)? from (today | now | this date)", d.aside),

        ("yes or (a)? no ^6 (before | ahead of) <time>", d.before),
        ("(not | no | nothing | never | won't | can't | cannot | isn't | wouldn't | don't |"
         " unlikely | hardly | doubtful)"
         " ^6 (before | earlier than | sooner than | ahead of) <time>", d.not_before),
        ("(no | not) (earlier | sooner) than <time>", d.not_before),
        ("(ahead of | in advance of | prior to) (that | then | this)", d.after_that),
        ("only (then | after that | at that point)", d.after_that),
        ("(not | no | nothing)? (after | past | following) (that | then | which) (point | date |"
         " day)?", d.after_that),
        ("(not | nothing | no | never | can't | cannot | won't) ~6 (earlier | sooner |"
         " before) than? (that | then)",
         d.after_that),
        ("(within | in | inside)? <length> (of | from | after | following) (that | then | this)",
         d.after_that_within),
        ("(the | a | one)? <length> (later | afterwards | thereafter | after that | after)",
         d.after_that_within),
        ("(the | a)? (day | morning) after (that)?", lambda n: d.after_that_within(
            n, d.Length(1, 1, "day"))),
        ("at the (earliest | soonest) (on | in)? <time>", d.not_before),
        ("(on | in)? <time> at the (earliest | soonest)", d.not_before),
        ("<time> at the earliest (opportunity | convenience)", d.on),
        ("earliest (on | in)? <time>", d.not_before),
        ("(between | from) <time> (and | to | until | till | through | -) <time>", d.between),
        ("(within | inside | in) (of)? <length>", d.within),
        ("(within | inside | in | over | during | for) (the | our)? (next | coming |"
         " following | upcoming | space of |"
         "course of)( the next)? <length>", d.within),
        ("(within | in | over | during) (the)? (next | coming | following) (working)? days",
         lambda n: d.within(n, d.few(n, "day"))),
        ("(within | inside | in | over | during) (the)? (next | coming | following) (weeks |"
         " months)", d.vague),
        ("(within | inside | in | over | during) (the)? (next | coming | following) <unit>",
         lambda n, u: d.within(n, d.next_one(n, u))),
        ("(the)? (next | coming) <length>", d.within),
        ("<length>", d.bare_length),
        ("(within | in | inside)? <length> (of | from | after | following |"
         " since) " + _ANCHOR, d.within),
        ("(within | in | inside)? <length> (of | from | after |"
         " following) <anchor_day>", d.within_from),
        ("(within | in | inside)? <length> (of | from | after | following) (the | our | your | all"
         " | that | this) (last | final | first | closing | next | second | panel | board)?"
         " (interview | interviews | board | panel | meeting | committee | round | deadline |"
         " closing | vote | hearing | session | presentation | presentations | trial | visit |"
         " decision) ~4 (on | is | , | [ | of) <day_plain>", d.after_event_within),
        ("(before | by the time) (the | this) (week's | day's) (out | over | up | done |"
         " through)", lambda n: d.by(n, d.weeks_ahead(0)(n))),
        ("(before | by the time) (the | this) month's (out | over | up | done | through)",
         lambda n: d.by(n, d.months_ahead(0)(n))),
        ("(before | by the time) (the | this) year's (out | over | up | done | through)",
         lambda n: d.by(n, d.years_ahead(0)(n))),
        ("(surprise* | shocked | disappointed | astonished | amazed) ~5 (past | beyond | after |"
         " later than) <time>", d.by),
        ("<length> (out | away) from", d.within),
        ("(no | not | never | nobody | none | won't | shouldn't | isn't | don't)"
         " ^5 (longer | more | later) than <length>", d.within),
        ("(in | within)? <length> (from now | from today | time | hence | or less | or sooner |"
         " at most | max |"
         "maximum | tops | at the most | at the latest | at the outside)", d.within),
        ("(under | in under | less than | no more than | not more than | up to | at most |"
         " at the most |"
         "no longer than | not longer than | max | maximum | a maximum of | anything up to |"
         " in less than |"
         "within (a | the)? maximum (of)?) <length>"
         " (from (now | today | this date) | of today | after today)?", d.within),
        ("(within | inside) the <unit>", lambda n, u: d.within(n, d.Length(1, 1, u))),
        ("(minimum | min | at least) .? (of)? <length> (and | to | , | - | or)? (maximum | max |"
         " at most | up to | not more than | no more than) .? (of)? <length>", d.within_range),
        ("<length> (minimum | min) ,? (and | to | , | - | or)? <length> (maximum | max | tops |"
         " at most)", d.within_range),
        ("within <period>", d.by),
        # What looks like a time and is none:
        ("<number> (day | week | month | hour | minute | year) (trip | task | test | project |"
         " course | placement | contract | notice | probation | trial | sprint | cycle | shift |"
         " rota | week | holiday | break | programme | program | workshop | training |"
         " assignment | internship | review | plan | session | interview | assessment | exercise"
         " | presentation | commute | walk | drive | visit | stay)", d.aside),
        ("(every | each) (other | second | third | single | <number>)? (<unit> | <weekday> |"
         " <month> | quarter |"
         "fortnight | morning | sprint | summer | spring | autumn | winter | christmas)", d.aside),
        ("<length> (a | an | per | each | every | out of) (<unit> | fortnight | quarter |"
         " sprint)", d.aside),
        ("<number> (a | per | each | every) (<unit> | fortnight | quarter)", d.aside),
        ("(once | twice | <number> times) (a | an | per | each | every | in a) (<unit> |"
         " fortnight | quarter)",
         d.aside),
        ("(weekly | monthly | quarterly | fortnightly | biweekly | annually | daily)", d.aside),
        ("on (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays |"
         " sundays)", d.aside),
        ("(monday | mon) (to | - | through | thru) (friday | fri | thursday | saturday |"
         " sunday)", d.aside),
        ("24 / 7", d.aside),
        ("<#> / (10 | 5 | 100)", d.aside),
        ("<length> (old | long | minute | in length | straight | in a row | experience)", d.aside),
        ("(yesterday | the day before yesterday)", d.past),
        ("(last | previous | past | the last | the past | this past) (<weekday> | <unit> |"
         " <month> | fortnight |"
         "quarter | night | spring | summer | autumn | winter | christmas | easter)", d.past),
        ("(last | past | the last | the past | these last | the previous) <length>", d.past),
        ("<length> (ago | back | earlier | previously)", d.past),
        ("(up to | within | at least)? <length> (before | ahead of | prior to) (the | your | our |"
         " each | any) (start | deadline | exam | test | interview | visit | appointment)",
         d.aside),
        ("since (last)? (<time> | <length>)", d.past),
        ("(earlier | as of) (this | last) (week | month | year | morning | afternoon)", d.past),
    ],
}  # fmt: skip


def _with(now: d.Speaking, number: int, named: d.Stretch | None) -> d.Stretch | None:
    return d.weekday_with_date(now, number, named) if named else None


_WHOM = (
    "(you | candidates | applicants | everyone | everybody | people | all | both | finalists |"
    " shortlisted | each | ya)"
)
_OUTCOME = (
    "(decision | decisions | outcome | outcomes | result | results | answer | verdict |"
    " feedback | response |"
    "reply | update | news | word | offer | offers | conclusion | yes | no | notification |"
    " confirmation)"
)
_MESSAGE = (
    _OUTCOME[:-1]
    + " | call | email | e mail | mail | message | letter | note | ring | text | shout"
    " | bell | buzz | line | steer | heads up | phone call | contact | communication | ping"
    " | something | anything)"
)
_MODAL = (
    "(will | shall | should | can | would | may | might | could | to | are | is | ought to |"
    " are going to | will all | must | do)"
)
_WILL = (
    "(will | we'll | i'll | he'll | she'll | they'll | shall | going to | aim to | hope to |"
    " plan to | expect to | able to |"
    "promise to | intend to | try to | want to | i'd | we'd | should | like to)"
)
_SHY = "(please | kindly | pls | plz)"
_CHASE = (
    "(chase | chasing | call | calling | contact | contacting | phone | phoning | ring |"
    " ringing | email | emailing |"
    "e mail | write | writing | enquire | inquire | enquiring | follow | following | nudge |"
    " nudging | get in |"
    "getting in | check in | checking in | reach out | reaching out | approach | message |"
    " ping | pester |"
    "telephone | ask for | asking for | ask us | ask about | asking about | asking | chaser |"
    " chasers | prompt |"
    "stop by | stopping by | check on | checking on | drop by | dropping by | come by | call in |"
    " calling in | turn up | show up | telephoning | inquiring | pinging | pestering | texting |"
    " messaging | prompting |"
    " approaching |"
    " bothering | hassling | nudging | badgering | badger | quizzing | lobbying | lobby |"
    " asking for |"
    " email us | visiting | visit | dropping | sending |"
    "text | drop | send us | request | requesting | come back | worry about chasing | bother |"
    " hassle | track)"
)
_DO = (
    "(send | submit | complete | return | confirm | bring | provide | upload | fill | sign |"
    " forward | reply | respond |"
    "book | choose | pick | share | prepare | review | accept | join | rsvp | schedule |"
    " arrive | finish | record |"
    "let us | let me | get back to us | get back to me | get it | have (your | the | a | it |"
    " them) | make | email | mail |"
    "call | ring | drop | do (the | this | your | it) | answer | advise | tell | attend |"
    " come | register | log | select | state |"
    "indicate | contact | get (your | the | it) | deliver | hand | present | solve | write |"
    " set | install | read | start |"
    "use | apply | go to | check | add | fax | scan | keep | carry | wear | note | propose |"
    " suggest | turn)"
)

_PEOPLE = (
    "(panel | committee | board | hr | h r | boss | manager | director | directors | vp | chair |"
    " chairman | chairwoman | chairperson | head | partners | partner | recruiter | recruiters |"
    " agency | client | dean | principal | registry | registrar | selectors | trustees |"
    " governors | council | ceo | cfo | cto | coo | founder | founders | owner | owners |"
    " professor | supervisor | headteacher | lawyers | legal | finance | procurement | jury |"
    " employer | company | firm | school | hospital | consultancy | bank | charity | university |"
    " faculty | secretary | assistant | coordinator | colleague | people team | talent team |"
    " hiring team | talent | recruitment | resourcing | hq | head office | headquarters |"
    " management | leadership | department | office | interviewer | interviewers | lead |"
    " partnership | senate | ministry | foundation | judges | jurors | commission | people)"
)
_HIRING = (
    "(hire | hires | hired | hiring | appoint* | recruit | recruits | choose | chooses | pick |"
    " picks | select | selects | decide | decides | deciding | name | names | settle | settles |"
    " vote | votes | sign | signs | offer | offers | approve | approves | announce | announces)"
)

_SYMBOLS: Rules = {
    "whom": [
        (
            "you | ya | (both | each | all | any | either) (two | three | four | five | six)?"
            " of you | you all | you both",
            ignore,
        ),
        (
            "(the | all | our | both | every | each | those | other | remaining | any |"
            " unsuccessful |"
            " successful | shortlisted | final | internal)? (the | our | of the | other |"
            " remaining |"
            " unsuccessful | successful | shortlisted | two | three | four | interviewed)?"
            " (candidate | candidates | applicant | applicants | finalist | finalists |"
            " interviewee |"
            " interviewees | shortlist | people | folks | contenders | hopefuls | participants)",
            ignore,
        ),
        (
            "everyone | everybody | all | both | finalists | shortlisted | each | (those | anyone |"
            " people) (we've | we have | who | interviewed | seen | shortlisted)",
            ignore,
        ),
    ],
    "tell": [
        (
            forms(
                "tell",
                "call",
                "ring",
                "phone",
                "telephone",
                "email",
                "mail",
                "text",
                "inform",
                "notify",
                "update",
                "contact",
                "advise",
                "reach",
                "message",
                "brief",
                "ping",
                "buzz",
                "alert",
                "apprise",
                "answer",
                "debrief",
                "catch",
                "loop",
                "acquaint",
                "whatsapp",
                "dial",
                "enlighten",
                "assure",
            )
            + " | ("
            + forms("respond", "reply", "revert", "speak", "talk", "write")
            + ") (to | with)"
            " | get hold of | follow up with | confirm with | check in with | get to |"
            " catch up with | connect with | connecting with | touch base with | put you out of",
            ignore,
        )
    ],
    "told": [
        (
            "told | called | rung | phoned | telephoned | emailed | mailed | texted | informed |"
            " notified | updated | contacted | advised | reached | messaged | briefed | pinged |"
            " alerted | apprised | answered | written to | replied to | spoken to | intimated |"
            " enlightened | put out of",
            ignore,
        )
    ],
    "subject": [
        (
            "i | we | he | she | they | it | everyone | everybody | all | the | our | my | his |"
            " her |"
            " their | that | this | i'm | i've | we're | we've | he's | she's | they're | they've |"
            " it's | everyone's | everybody's | that's | both | somebody | someone",
            ignore,
        )
    ],
    "forbid": [
        (
            "mustn't | must not | shouldn't | should not | oughtn't to | ought not to | may not |"
            " (are | aren't) (not)? to | not supposed to | not allowed to | not permitted to |"
            " better not | wouldn't | would not | forbidden to | strictly no",
            ignore,
        )
    ],
    "deny": [
        (
            "can't | cannot | can not | unable to | not able to | won't | will not | do not |"
            " don't |"
            " not permitted to | not allowed to | not in a position to | may not | never |"
            " nor can we |"
            " are not | is not | not | aren't | decline to | refuse to |"
            " (don't | do not) have the (capacity | resources | staff | time | means) to |"
            " haven't the (capacity | resources | staff | time | means) to | not possible to |"
            " impossible to | no longer",
            ignore,
        )
    ],
    "discuss": [
        (
            "discussing | taking | accepting | answering | giving out | entering into |"
            " responding to |"
            " replying to | dealing with | discuss | enter into | engage in | comment on |"
            " give out | disclose | divulge |"
            " provide |"
            " take | answer | respond to | reply to | accept | deal with | field | handle |"
            " process |"
            " entertain | acknowledge | speak about | talk about | talk to | speak to | give",
            ignore,
        )
    ],
    "inquiry": [
        (
            "(emails | messages | letters | requests | calls) (about | regarding | concerning |"
            " asking | chasing) | correspondence | (by | over the | on the | via the) (phone |"
            " telephone) | enquiries |"
            " inquiries | queries | (phone | telephone)? calls | individual applications |"
            " (the)? (status | progress) of | applications by | status (updates | requests) |"
            " telephone (enquiries | inquiries | requests) | chasers | updates (by | over) |"
            " (individual)? (applicants | candidates) ~1 (by | individually | about)",
            ignore,
        )
    ],
    "other_one": [
        (
            "other | another | others | someone | somebody | a different | different | a stronger |"
            " stronger | an internal | internal | the other | a better",
            ignore,
        )
    ],
    "chase": [(_CHASE, ignore)],
    "staff": [
        (f"(the | our | my | your | his | her | their | a | this) ~1 {_PEOPLE}", ignore),
        (
            "hr | hq | head office | someone | somebody | everyone | everybody | nobody | people |"
            " legal | finance | procurement | mr | mrs | ms | dr | prof | professor",
            ignore,
        ),
    ],
    "hiring": [(_HIRING, ignore)],
    "moment": [("moment | minute | second | instant | day | very moment | very minute", ignore)],
}

_CUES: Mapping[Cue, Sequence[str]] = {
    Cue.STAFF: (
        "(they | he | she | hr | people) (tell | tells | told) (me | us)",
        "(<staff> | them | him | her | us | interviewers | everyone) to (submit | send | share |"
        " give | complete | return | finish | sign | approve | review)",
        "(figure | count on | bank on | look at | plan on | pencil in) (it | on)? <time>",
        "(is | are | was) what (we | i | our | they | the | hr) ~2 (promise | promises | promised |"
        " quote | quotes | say | says | aim | advertise | told)",
        "(the | our) (trust | council | society | institute | theatre | museum | library | clinic |"
        " practice | college | academy | union | parish | ministry | faculty | centre | center)"
        " ^1 (will | writes | issues | sends | publishes | announces | confirms | decides) |"
        " move slowly | moves slowly | issue* ~1 letters | from interview to (letter | offer |"
        " answer | decision) | (get | gets | receive) post from (us | them) |"
        " (aim's | aim is | idea is | idea's | plan's | goal's | hope's | target's) to",
        "d day | the big day | word (of honour | is) | my word | your word | straight on |"
        " par for the course | from interview to | look out for the (post | postman | postie) |"
        " (longest | most) (we've | anyone | anybody) | slowly | move slowly | mills | wheels",
        "<staff> ^2 (will | should | would | needs | wants | want | aims | aim | likes | like |"
        " expects | expect | hopes | hope | plans | plan | promises | promised | reckons | reckon"
        " | says | say | thinks | think | lands | writes | write | votes | vote | signs | sign |"
        " sends | send | issues | issue | publishes | posts | confirms | confirm)",
        "<staff> ~1 <hiring>",
        "<time> (is | was | 's) (when | the (day | date | plan | target | aim | goal | cut off |"
        " idea | hope) | my | our | what | more likely | more realistic | likelier | safer |"
        " doable | possible | likely | realistic)",
        "(the | our | my) (day | date | plan | target | aim | goal | hope | idea | expectation |"
        " timeline | timetable | schedule) (is | for ~4 is | would be | remains) ~1 <time>",
        "(call | make | let's say | shall we say | say | how about | how does | what about |"
        " think | reckon | guess | more like | put) (it | that)? ~1 <time>",
        "(want | wants | wanted | like | likes | love | hope | hopes | aim | aims | need | needs)"
        " ~1 (a | the | this | it | someone | somebody | things | everything | people | you) ~5"
        " (signed | sorted | settled | done | wrapped | finished | closed | put to bed | agreed |"
        " decided | filled | over | finalised | finalized | named | hired | appointed | chosen |"
        " name | hire | in place | on board | on the books | through | resolved | tied | buttoned)",
        "fingers crossed | with luck | with any luck | all being well | touch wood | god willing |"
        " if all goes (well | to plan) | weather permitting | barring | give or take |"
        " at the outside | at a guess | at a push |"
        " by the sound of it | rumour has it | i hear | word is | i gather |"
        " i understand | so i'm told | i'd say | i should say | my money's on | i'd bet on |"
        " or thereabouts | knowing this place | for sure",
    ),
    Cue.POINTING: (
        "(that's | that is | this is | which is | that being) (when | the (day | date | week |"
        " point))",
    ),
    Cue.SUPERSEDED: (
        "(don't | do not | won't | not | nothing | isn't) ^2 (expect | hear | know | be |"
        " happen) ^2 (in | during | on | this) <time>",
        "originally | initially | at first | first thought | had hoped | was hoping | were hoping |"
        " was (meant | supposed | going) | were (meant | supposed | going) | the plan was |"
        " the original | we said | i said | i'd said | we'd said | i told you | we told you |"
        " not <time> (but | , | after all) | (rather than | instead of) <time> |"
        " <time> ('s | is | was) (out | off | no good | too (soon | early | tight | optimistic |"
        " ambitious) | not (possible | realistic | going)) | <time> (won't | isn't | can't |"
        " wasn't) (work | happen | going | possible | realistic)? | earlier i said | used to be |"
        " <time> has slipped | slipped from | moved from | postponed from",
    ),
    Cue.CORRECTION: (
        "(no | sorry | wait | actually | hang on | or rather | rather | correction | scratch that"
        " | i mean | well) ,? (make (that | it) | i mean | it's | i meant | let's say |"
        " it'll be | say | more like)? <time> (actually | instead)?",
        "make (that | it) | scratch that | correction | i meant | i mean | or rather | strike that",
    ),
    Cue.MEETING: (
        "(sits | sit | meets | meet | convenes | convene | meeting | gets announced |"
        " is announced | votes | interviews (end | finish | conclude | close | wrap up | run) |"
        " (applications | advert | nominations | window | bids) (close | closes) | closing date |"
        " takes place | is held | holds (its | his | her) | gathers | gather |"
        " deadline (is | falls) | (ends | finish | finishes | concludes | wraps up | completes) |"
        " is due | comes back | returns | is back | starts | gets back | will be back)",
    ),
    Cue.SEQUEL: (
        "follow | follows | following that | thereafter | afterwards | after which | then |"
        " after that | from then | of that | later | come after | comes after | from there",
    ),
    Cue.PROMISE: (
        "(let's | we'll | we can | we should) (speak | talk | chat | catch up | reconvene)",
        "(keep | have) ~2 phone ~2 (on | charged | handy | by you | to hand | near)",
        "(pop | call | drop | come | stop | look | ring | phone) ~3 <time> (and | then) (i | we |"
        " i'll | we'll | i can | we can) ~2 (tell | let | have | give)",
        "(asked | pushing | chasing | told | pressing | nudged | want) (them | him | her |"
        " the ~2) ~5 (me | us)",
        "(lists | list | results | names | marks | grades | decisions | appointments |"
        " letters) ^1 (get | are | is | be | gets) ^1 (published | posted | released | out | up |"
        " announced | sent | mailed)",
        "(my | our) first (call | port of call | phone call) | first on (my | our) list",
        "lyk | give ~1 a (bell | buzz | tinkle | shout | ring)",
        "(put | putting) ~2 (out of (your | their | its) misery)",
        "(out of | in) limbo | in the know | first to (know | hear) | in your (inbox | hands)",
        "(pick | picking | picks) up the phone | (on | pick up) the (phone | blower) |"
        " (give | giving | send) (everyone | everybody | all | people | the candidates) ~3"
        " (call | email | ring | news | answer)",
        "(promise | promised | promises | owe | owes | guarantee) (you | us | candidates | me) ~3"
        " (call | email | answer | answers | decision | results | result | news | word | letter |"
        " reply | response | feedback | update)",
        "(i | we) (shout | holler | sing out | give a shout)",
        "<whom> (get | gets | will get | receive | receives | have | has | will have) ~2"
        f" {_MESSAGE}",
        "(finds | find | finding | found) out",
        "(letters | emails | calls | offers | news | word | correspondence | notification |"
        " paperwork | invitations | answers | results | feedback | decisions) ~1 (follow |"
        " follows | to follow | will follow | come | comes | reach | reaches)",
        "(have | has | having | got) (chapter and verse | word | news | feedback | it in writing)",
        "share ~2 (status | result | outcome | update | decision | feedback | news | answer)",
        "haven't forgotten you | have not forgotten (about)? you",
        "on the phone (to you)? | ring round | call round | (hear | told | know)"
        " anything | nobody will hear | (publish | publishes | publishing) (the | our |"
        " its | their)? (appointments | results | outcomes | list)",
        "(get | getting | give you | have) the (nod | thumbs up | green light | all"
        " clear | go ahead | verdict | news | result)",
        "(be with you | reach you | land with you | come your way | land in your inbox | with you)",
        "(get | gets | getting | come | comes | coming | circle | circling | go | loop"
        f" | swing) back ~1 {_WHOM}",
        "(get | gets | getting | come | coming | circle | circling | report | reporting"
        " | feed | hear | heard | hearing | write | call | ring | phone | loop) back",
        "(will | shall | would | going to)? revert",
        "reverts",
        "reverting",
        "intimate",
        "intimated",
        f"(let | lets | letting) {_WHOM} ~2 (know | have)",
        "<tell> ~1 <whom>",
        "(give | giving | send | sending | drop | dropping | get | have | having |"
        f" share | owe | provide | shoot | fire | pop | bring | offer | make) {_WHOM} (a"
        " | an | the | our | some | my | your | final | formal | written | any | with |"
        f" of)? ~2 {_MESSAGE}",
        "(share | sharing | send | sending | communicate | communicating | announce |"
        " announcing | give | giving | provide | having | release | publish | issue |"
        f" deliver | relay | pass on | have) ~3 {_OUTCOME}",
        "(be | get | keep | stay | been | being) (back)? in (touch | contact | communication)",
        "in touch",
        "reach out",
        "reaching out",
        "touch base",
        "following up",
        "follow up with you",
        "(back | up | be | right) (with | to) you",
        "with you (by | before | within | in | on)",
        "something (for | to) (you | tell you | share)",
        "(you'll | you'd | i'd | i'll | they'd | we'll | they'll | we'd | you've |"
        f" {_WHOM[1:-1]} | i | we) {_MODAL}? ~2 (hear | heard | know | find out | learn)",
        f"(you'll | you'd | i'd | they'd | {_WHOM[1:-1]}) {_MODAL}? ~2 be (told |"
        " informed | notified | contacted | updated | advised | called | emailed |"
        " written | rung | phoned | messaged | intimated | alerted | reached)",
        f"(you'll | you'd | i'd | they'd | {_WHOM[1:-1]} | expect | expecting |"
        f" anticipate | await) {_MODAL}? ~2 (receive | receiving | get | getting | have"
        " | see | expect | anticipate | hearing | to hear) (a | an | our | the | your |"
        f" some | my)? ~2 {_MESSAGE}",
        "(expect | expecting | anticipate | anticipating | await | look for | look out"
        f" for | watch for) (to hear | hearing | to receive | to get)? ~3 {_MESSAGE}",
        "(expect | expecting | anticipate) (to hear | hearing | word | news | feedback | contact)",
        "hear from (us | me | him | her | them | hr | the | our | my | someone |"
        " somebody | recruitment | your)",
        "hear (either way | one way | something | more | by | within | before | in | no"
        " later | next | the | soon | when)",
        "heard from (us | me)",
        "(hearing | heard) (from)? (hr | us | me | the | our)",
        f"{_WILL} ~2 (call | phone | ring | email | write | reply | respond | text |"
        " confirm | telephone | announce | decide | report | advise | update | notify |"
        " inform | explain | speak | follow up | say more | answer)",
        "(be | are | is | get | gets) ~1 <told>",
        f"(our | an | a | my | the | final) {_OUTCOME} ~2 (will | shall | should | can |"
        " is | are | to | by | within | goes | comes | arrives)",
        "(letter | letters | emails | calls | offers | decisions | results | outcomes |"
        " notifications | answers | invitations | appointments) ~3 (go | goes | going |"
        " come | out | sent | issued | made | mailed | released | published | announced"
        " | communicated | be | reach | arrive | posted | emailed)",
        f"{_OUTCOME} ~3 (communicat* | shared | sent | announc* | publish* | released |"
        " issued | posted | out | made | emailed | mailed | available | known | given |"
        " taken | reached | confirmed | through | ready)",
    ),
    Cue.TOPIC: (
        "(make | makes | making | made) (up)? its (mind | call | choice | selection | decision |"
        " pick | recommendation)",
        "verdicts | answers | judgment | judgement | ruling",
        "(close | closes | closing | closed) ~2 (out | off)",
        "lock ~2 (in | down)",
        "(review | reviews | shortlisting | screening | longlisting | selection | sifting)"
        " (begins | begin | starts | start | takes | follows)",
        "i'm told | we're told | i was told | i've been told | word is | i gather | i hear",
        "regroup | reconvene | take stock | put our heads together | deliberate | weigh up |"
        " sleep on it | go through (everyone | the candidates | the scores) | sorted | settled |"
        " resolved | nailed down | tied up | buttoned up | wound up | reach (a | our) (view |"
        " decision | conclusion) | (an | the)? answer | run past | drag on | out of my hands",
        "(casting)? vote | final say | have a view |"
        " (get | gets | be | is | are | being) (hired | appointed | chosen | picked | offered |"
        " selected | named | announced) | (a | the) (name | yes | no) | yes or (a)? no |"
        " (someone | somebody) (signed | hired | appointed | on board | in place | in post) |"
        " pull the trigger | pulling the trigger | offers (out | signed | made) | the offers |"
        " put to bed | an appointment | the appointment | in a position to say |"
        " have a view | vacancy ~2 filled | lands on | settle | settles | settled on |"
        " plump* for | (sign | signs | signing) ~2 (offer | offers)",
        "<staff> ~1 <hiring>",
        "(extend | extending | make | making) (an | the | our)? offers?",
        "appoint | appointed | appointing | appointments | report back | reports back |"
        " onsite to decision | (from | between) ~3 to (decision | offer)",
        "decision | decisions | decid* | outcome | outcomes | result | results |"
        " verdict | feedback | choos* | chose* | finalis* | finaliz* | conclu* |"
        " deliberat* | notif* | announc* | shortlist* | appointing | select*",
        "(pick | picks | picking | appoint | name | names) (a | the | our | someone |"
        " somebody | one | from | between | who)",
        "(an | the | your | our | final) (answer | response | reply | news)",
        "(response | reply | answer | update) (time | times)?",
        "(make | making | made) (up)? (our | their | his | her | my | a | the | an)"
        " (minds | mind | call | choice | offer | selection | hire | pick |"
        " recommendation | appointment)",
        "(make | making | made | extend | extending | issue) ~3 (offer | offers)",
        "(offer | offers) (go | goes | going | out | letter | letters)",
        "(choose | choosing | select | selecting | pick | picking | name | hire |"
        " appoint | appointing | settle on | decide on | land on | rank) (a | the | our"
        " | someone | somebody | one | candidates | finalists)",
        "finalise | finalize | finalising | finalizing | finalised | finalized",
        "conclude | concluded | concluding | conclusion",
        "sign (it)? off | signs off | sign off | signed off | signoff",
        "shortlist | shortlisting | deliberate | deliberating | deliberations | debrief",
        "wrap (it | this | things | everything | that)? (up | it up)",
        "wrapped up | wrapping up",
        "(seat | role | position | post | vacancy | headcount | job) ~4 filled",
        "fill (the | this) (seat | role | position | post | vacancy)",
        "(hiring | selection | recruitment | interview | decision | review) (process |"
        " timeline | decision | committee | round | rounds)",
        "(our | the | their | a | my) (process | timeline | timeframe | timescale |"
        " turnaround | policy | sla)",
        "headcount | requisition | (go | goes | going) out",
        "next steps",
        "(move | moving | moved) (forward | ahead | on)",
        "(approved | approval | approve | green light | go ahead | clearance | budget |"
        " requisition)",
        "confirm*",
        "successful candidate | successful candidates",
        "other (interviews | candidates | applicants)",
        "either way | one way or the other | one way or another | yes or no | where you stand",
        "(say | tell | said) anything",
        "respond | responds | responding | reply | replies",
        "(committee | panel | board | trustees | governors | partners | council |"
        " directors | jury) ~2 (sit | sits | meet | meets | convene | convenes |"
        " discuss | discusses | review | vote | votes | decides)",
        "(second | final | next | further | third) (round | stage)? interviews",
        "get back",
        "compare notes",
        "know (more | where | for sure | for certain | either | one)",
        "make (a | the) decision",
        "review (applications | candidates | everyone)",
        "through to the next (round | stage)",
        "done with | through with | finish interviewing | remaining (candidates | interviews)",
    ),
    Cue.WEAK: (
        "(need | needs | want | wants | require | requires) ~1 <length>",
        "(let | leave) (me | us) (have)? <length>",
        "my money ~2 on | bet on | (putting | put) money on | guessing | (odds | chances) are",
        "give ~1 <length>",
        "somewhere (between | around | in) | anything (from | between | up to) | we're talking |"
        " you're looking at | talking about",
        "as a rule | a matter of | wait | waits | let this run | drag | get this done | have this"
        " done | have it | out of my hands | maybe | perhaps",
        "gut feeling | hunch | best guess | my guess | best estimate | in my experience"
        " | before we can | until we can | typically | more realistic | let's aim",
        "(it'll | it'd | it will | it would | that'll | this'll | it might | it may |"
        " it should | it could) ~1 (be | take | come)",
        "you'll | you will | you should | they'll | he'll | she'll | someone will |"
        " somebody will | hr will | team will | should be with you | leave it",
        "realistically | honestly | hopefully | ideally | presumably | probably |"
        " likely | reckon | apparently",
        "(it'll | it will | it'd | it would | that'll | that will | it might | it may |"
        " it should | it could | this will | this should | that would | it looks |"
        " it's) (be | take | likely | looking)",
        "(give | allow) (us | me | them | it | her | him)",
        "allow",
        "bear with",
        "expect | expected | expecting | anticipate | hope | hoping | hopes",
        "aim | aims | aiming | target | targeting | plan | planning | intend | intends"
        " | intention | want to | try to | trying to | looking to",
        "should be | ought to be | shouldn't be",
        "he said | she said | they said | said",
        "told me | told us | mentioned | promised",
        "takes | take | taking",
        "looking at",
        "think | thinks | thought | guess | suspect",
        "(is | are | be) (quite | perfectly | fairly | about | pretty)? (normal | usual | typical |"
        " standard | about right | par for the course | the norm | the rule)",
        "normally | usually | typically | generally | standard | turnaround",
        "wait | waiting | hang tight | patience | patient | sit tight",
        "back at my desk | we'll | we will | i'll | i will | let's say | call it | make"
        " it | settled | sorted",
        "ready | done | finished | complete | completed",
    ),
    Cue.VAGUE: (
        "(not | can't | shouldn't | won't | don't) ~6 (much | any | too | very) longer | (not |"
        " won't | shouldn't) be (too | very | much)? long",
        "before (too | very)? (much)? (long | longer) | as soon as ^2 (possible | practicable |"
        " feasible) |"
        " within (a | good) (reasonable)? ~1 time | waiting game | when it'll be | hang in there",
        "(anyone's | anybody's) guess | no (telling | knowing) | (rather not | prefer not to |"
        " reluctant to | wary of | don't want to | not going to | hate to |"
        " wouldn't like to) ~1 (commit | committing | say | promise | promising | give | giving |"
        " put | name | tie | pin)",
        "(quick | swift | prompt | speedy | early | rapid) (decision | answer | reply |"
        " response | turnaround)",
        "(not | never | isn't | aren't | anything but) ^1 (fast | quick | quickly | swift |"
        " speedy) | (just | rather | a bit | very | terribly | pretty) slow",
        "process is (going | still | on) | under (process | consideration | review)",
        "(at | in) (its | their | our | his | her) own (pace | speed | time | sweet time) |"
        " (takes | take | taking) (its | their) time | grind (slowly | exceeding) |"
        " (days | weeks | months) rather than (hours | days | weeks | months) |"
        " (when | whenever) (the)? (time comes | it's ready | it is ready)",
        "early days | (these | such) things (take | can) ~1 | (give | put | name | set) (you)? ~1"
        " (a | any | an exact | the | no) (date | day | timeline | timetable | time) |"
        " piece of string | (keep | kept) you (waiting | hanging | guessing | long) |"
        " no (timetable | timeline | timescale | fixed | definite | date | rush | hurry) |"
        " later (in the year | this year | on) | not (quite)? there yet | wheels turn |"
        " (slow | slowly) | longer than (usual | expected | planned | we thought) |"
        " (few | many | some | several) (weeks | months) | wish i (could | knew) | "
        "how long is a ~3 | can't give ~3 (date | day) | patience | bear with | hold tight",
        "(more | news | updates | update | details | information | further details) ~1 (to"
        " (follow | come) | follows | soon | coming) | getting there | in a while | for a while |"
        " no idea (when | how long) | (things are | it's | we're) (moving | progressing |"
        " ticking (over | along) | getting there) | haven't forgotten | have not forgotten |"
        " (the)? ball is rolling | in the pipeline | on (my | our | his | her | the) ~1 (desk |"
        " list | radar)",
        "in the (coming | next | following) (weeks | months)",
        "(over | during) the (coming | next | following) (weeks | months)",
        "leave it with (us | me) | all in good time | not for a while | don't know yet"
        " | no news yet | nothing to report | too early to say | too soon to say |"
        " still (waiting | figuring | working)",
        "still (deciding | deliberating | discussing | considering | interviewing)",
        "sooner rather than later | sooner or later | (watch | keep an eye on | check)"
        " your (inbox | phone | email | emails | post)",
        "when (a | the) decision (has | is) ~2 (made | reached | taken)",
        "soon | soonish | shortly | presently | imminently | eventually | before long |"
        " before too long | anon",
        "as soon as (possible | we can | i can | practicable | we're able | i'm able |"
        " we are able | they can | i am able | feasible)",
        "asap",
        "at the earliest (opportunity | possible)?",
        "in (due course | due time | good time | the near future | a little while | a"
        " while | a bit | time | the coming weeks | the coming months | the weeks ahead"
        " | the not too distant future)",
        "(at | by) some (point | stage)",
        "sometime | some time | one of these days | down the line | down the road",
        "when (we | i | they | he | she) (know | knows | can | have | has | get | hear"
        " | are able | am able) (more | news | something | an update | anything | any"
        " news | a clearer picture | details | further | it)?",
        "(once | as soon as | when | the moment | the minute | the second) (we | i |"
        " they | there's | there is | there are | we've | i've | we've got | i've got)"
        " (know | have | hear | get | got | any | more | a)? (something | news | more |"
        " an update | anything | any news | any update | updates | details | further |"
        " clarity | information | to share)",
        "(a | some | little | bit of a | quite a | good) (while | time | bit)",
        "(a | the next | next | coming)? (few | several | some | many) (more | short)?"
        " (weeks | months)",
        "keep you (posted | updated | informed | in the loop | in mind | apprised)",
        "(can't | cannot | couldn't | hard to | difficult to | impossible to | unable"
        " to | not able to | won't) ~2 (say | tell | promise | commit | predict | put |"
        " give) ~2 (when | how long | date | dates | timeline | timeframe | timescale |"
        " yet | exactly | for sure | precisely)?",
        "(no | not | don't have | haven't got | isn't | without) ~2 (timeline |"
        " timeframe | timescale | fixed date | firm date | set date | exact date |"
        " schedule | date) ~1 (yet)?",
        "bear with (us | me)",
        "(be | your | for | bit of) (patient | patience)",
        "hang tight | sit tight",
        "in the (days | weeks | months) (ahead | to come)",
        "any (day | time | moment | minute) (now | soon)?",
        "up in the air | to be confirmed | tbc | tbd | to be decided | open ended",
        "when (there is | there's | we've got | it's | the time (is | comes) | ready | the moment)",
        "in no time | quickly | promptly | without delay | as quickly as | at our earliest",
        "takes time | take time | take a little | taking longer | longer than | not be"
        " quick | while yet",
        "(this | the | later this | next)? (spring | summer | autumn | winter)",
        "as long as (it | they) (takes | take | needs) | how long is a piece of string"
        " | long haul | take (our | their | its) time | take what it takes | who knows"
        " | hard to say | your guess is as good as mine | can't rush | couldn't tell"
        " you | not in a rush | in no hurry | when it happens",
        "in the fullness of time | watch this space | stay tuned | play it by ear | not"
        " sure when | don't know when | no idea when | don't know yet | don't know how"
        " long",
    ),
    Cue.EVENT: (
        "(can't | cannot | won't | no | not | nothing | unable | couldn't) ~6 without (the |"
        " our | his | her | their | a | an | my) ^3",
        "only then",
        "(need | needs | want | wants | require) ~6 before (we | i | they) can",
        "(want | wants) ~7 first",
        "until such time as",
        "(not | nothing | no | can't | cannot | won't | don't | never) ~7 (until | till |"
        " before) <subject>",
        "the <moment> (that)? <subject>",
        "(not | nothing | can't | cannot | won't | isn't | aren't | nobody | no | couldn't |"
        " don't | unable) ~7"
        " (ahead of | prior to | in advance of) (the | our | a | his | her | their | its | any)",
        "post (<staff>)? ~1 (approval | approvals | discussion | interview | clearance |"
        " verification |"
        " completion | confirmation | round | review | evaluation | sign off | screening |"
        " joining)",
        "(stuck | held up | on hold | paused | stalled | frozen) (until | till)",
        "has the (final | last) (say | word) |"
        " before it's been ~2 | before it is ~2 | before it has ~2",
        "(rests | lies | sits) with (the | our | his | her)",
        "once",
        "as soon as",
        "(only | not | until | till | straight | right | immediately | just | shortly |"
        " directly | soon)? after",
        "following",
        "when | whenever",
        "the <moment> (that)? (i | we | he | she | they | it | the | our | my | that | his | her |"
        " their | all | you | <staff>)",
        "first ~9 (then | and then | only then | after that)",
        "(hang | hangs | turns | rests | rides | waits | wait) (entirely | all)? (on | upon | until"
        " | till)",
        "(has | have) to (wait | come)? (wait)? (until | till | for)",
        "pending | subject to | contingent (on | upon)",
        "(depends | depend | dependent | depending | hinges | hinge | hanging |"
        " conditional) (on | upon)",
        "(waiting | wait | awaiting | holding on | hold) (for | on)",
        "awaiting | awaits",
        "(on | upon) (completion | approval | receipt | sign off | confirmation) of",
        "(not | nothing | can't | cannot | won't | isn't | aren't | nobody | no |"
        " couldn't | don't | unable) ~7 (until | till | before (we | the | our | i |"
        " they | he | she | his | her | their | all | everyone))",
        "(has | have | need | needs | must | got) ~5 (first | beforehand)",
        "(not | nothing | no | never) ~6 (earlier | sooner | before) (than)? (that | then)",
        "(provided | assuming | if and when | unless and until)",
        "(until | till) (the | our | we | i | they | he | she | all | everyone | his |"
        " her | their | it)",
        "comes down to | up to the | in the hands of",
        "as and when",
    ),
    Cue.NOT_EVENT: (
        "as soon as ^2 (possible | practicable | feasible | practical | able)",
        "(assuming | provided | providing) (that)? you",
        "(guess | telling | unclear | unknown | open | question | knowing | certain | decided |"
        " asked) (yet | exactly | just)? when",
        "as soon as (we | i | they) ~2 can",
        "(right | straight | shortly | soon | immediately | just | directly)? (after |"
        " afterwards) (. | , | ; | !)",
        "hang on (till | until | a | for | in | there)",
        "(when | once) (it | that | they) (does | do | happens | did)",
        "(that's | that is | this is) when",
        "(wait | waiting) for (some | a | another) (little | short | bit)? (time | while | bit |"
        " more)",
        "(when | once | as soon as) (i've | i have | we've | we have) (had)? (a)? (chance |"
        " moment | minute | time)",
        "post (code | it | office | box)",
        "(when | once | as soon as) (a | the) decision (has | is) ~2 (made | reached | taken)",
        "as soon as (possible | we can | i can | practicable | we're able | i'm able |"
        " we are able | they can | i am able | feasible | we know | i know | we hear |"
        " i hear)",
        "(as and when | whenever) (we | i | they) (hear | know | can)",
        "(as soon as | once | when | whenever | as and when | the moment | the minute |"
        " the second) (we | i | they | there's | there is | there are | we've | i've |"
        " he | she) (know | knows | can | have | has | get | got | hear | are able | am"
        " able)? (any | more | an | a | further | some)? (something | news | more |"
        " update | updates | anything | details | clarity | information | know |"
        " clearer | able)",
        "(after | following | since) (today's | your | our | this | yesterday's | my |"
        " last) (first | final | last | lovely | great | good | second | recent | video"
        f" | phone | onsite)? ({_TALK} | application | interviews | time)",
        "(after | following) (the | that | a | meeting | speaking | talking | seeing)"
        " (interview | interviews | application | you | with you | to you)",
        "after (you start | you join | joining | starting | probation | that | then |"
        " which | the first | work | hours | lunch | school | a | an | <number>)",
        "after <time>",
        "following (up | week | day | month | monday | tuesday | wednesday | thursday |"
        " friday | link | address | documents | number | items | questions)",
        "at once",
        "once (a | per | every | in | again | more)",
        "when (you | would | can | are | is | should | will | do | does | did | i was |"
        " we met | we spoke)",
        "let (us | me) know when",
        "(say | know | sure | idea | tell | exactly) (you | yet | exactly | just |"
        " precisely)? when",
        "when the time",
        "when we (have time | get round)",
        "until <time>",
        "till <time>",
        "once (you | you've | you're | you'll)",
        "after you",
        "as soon as you",
        "(depends | depending) on (you | your | experience)",
        "look after | looking after",
        "before <time>",
        "(is | that's | be | was) when",
        "(wait | waiting) (for | on)? (<length> | <time>)",
        "the day after",
        "until (then | further)",
        "(wait | waiting) for your",
    ),
    Cue.ABSENCE: (
        "without ~1 hearing",
        "gets to <time> and <subject> (haven't | hasn't | don't)",
        "(haven't | hasn't | not | don't) ~2 (gotten | get | got | had) ~1 (email | call |"
        " letter | reply | message | word)",
        "(don't | do not | haven't | have not | didn't | hasn't) ~2 (see | seen | find | found |"
        " spot | get |"
        " got | have | had) ~1 (anything | something | a thing | any | a word)",
        "not a (word | peep | sign | sausage | thing)",
        "(haven't | have not | hadn't | not) (yet)? (spoken | talked | been (in contact |"
        " approached)) | otherwise",
        "without (a | any | so much as a)? (word | sign | peep | call | reply | news) | in silence"
        " | (stay | stays | remain | remains | goes | go | is | been | be) (quiet | silent) |"
        " (phone | inbox) ~1 (not | hasn't | doesn't | isn't | never) ~1 (rung | ring | ringing |"
        " rang) | if not (contacted | called | notified | informed | approached | invited | heard |"
        " selected within | told) | nothing (in | on | through | from | by | has) ~4 | (hear |"
        " heard | receive | received) nothing | (there's | there is | there has been | you've had)"
        " (nothing | no) | (don't | do not | doesn't | didn't | haven't | hasn't | has not |"
        " have not) (been)? ~1 <told> | not (be)? <told> | (no | zero | nil) ~1 (communication |"
        " correspondence | invitation | mail | letter | word | news | reply | response | contact) |"
        " crickets | radio silence | <time> (passes | comes and goes | goes by | has passed |"
        " go by | has been and gone) | if (i | we | they | he | she | it) (don't | doesn't |"
        " do not | does not | haven't | hasn't | didn't) | not <told> | hear otherwise |"
        " (receive | get | had | have | has) no (reply | response | invitation | email | letter |"
        " call | news | word | answer | communication | mail | message)",
        "not hearing",
        "(don't | do not | didn't | haven't | not) ~1 (get | got | have | had | receive"
        " | received) (a | an | any) (call | email | letter | reply | phone call |"
        " message | answer | invitation)",
        "(haven't | hasn't | not) been (contacted | notified | called | invited | told)",
        "(not | n't | haven't | hasn't | hadn't | don't | didn't | doesn't | won't |"
        " never | nor) ~3 (hear | heard | been contacted | be contacted | receive |"
        " received | had | get | got | called | emailed | been in touch | be in touch |"
        " rung | written | phoned | reached)",
        "(hear | heard | hearing | receive | received | had | get) (nothing | no | zero | nowt)",
        "(no | zero | any) (news | reply | word | response | call | contact | answer |"
        " feedback | communication | email | message | phone call | offer | update |"
        " letter)",
        "without (a | any | our | us | further | hearing | getting | receiving) ~2"
        " (reply | word | response | call | from | contact | answer | news)?",
        "unless (you | we | i | they | someone | hr | you're | you've | we've | you'll)"
        " ~3 (hear | heard | contacted | contact | call | called | told | receive |"
        " ring | phone | email | write | get | reach)",
        "nothing (from us | arrives | has come | comes | has arrived | from me | by)",
        "silence",
        "(absence | lack) of",
        "if (your | the) phone doesn't",
        "heard nothing",
        "if (we | i | they) (don't | do not | haven't | have not | didn't) ~2 (call |"
        " contact | ring | phone | email | been | be | get | write | reach | come |"
        " reply | respond | written | rung | called)",
        "if it's been | if it is been",
    ),
    Cue.REFUSAL: (
        "(hasn't | haven't | didn't | won't have) (got | get | gotten) (it | the (job | role |"
        " post | place))",
        "(selected | chosen | chose | appointed | hired | picked | offered | found | preferred |"
        " taken) ~1 <other_one>",
        "(we | we've | we'll have | they | they've) (passed | declined)",
        "(gone | went | go | going | moved | move | moving | proceeded | decided | opted |"
        " settled |"
        " chosen | chose | picked | plumped | offered ~2) (on | ahead | forward)? (with | for |"
        " to |"
        " in favour of | in favor of) ~1 <other_one>",
        "(appointed | looked | chosen | decided | hired | recruited) (elsewhere | otherwise)",
        "(it | job | post | role | place) (went | has gone | goes | will have gone) to ~2 |"
        " if it's good news | i'm sorry | means no | consider it (a | an) (rejection | no) |"
        " been in touch ~4 if it's (good | a yes)",
        "(we've | we have | they've | they have | we'll have | already) (filled | given | offered |"
        " taken) (it | the (post | job | role | place | seat)) | (ruled | counted) you out |"
        " (off the list | out of it | not in it | move on | look elsewhere | no interest)"
        " | (your | the) (application | candidature | candidacy | profile) ~4 (closed | lapsed |"
        " over | ended | finished | unsuccessful | not | dropped | archived | withdrawn)",
        "(it | this) (wasn't | was not | isn't | is not) (to be | meant | you) | that's (a pass |"
        " your answer | that | it | a no) | a pass | (gone | went | go | going | passed)"
        " elsewhere |"
        " (you | then you) (haven't | have not | didn't | did not | aren't) (, | . | got it) |"
        " (someone | somebody | other candidate | other person | another candidate | another) ~1"
        " (else)? (got | said yes | has it | accepted | was | has been) | (not | haven't | hasn't |"
        " has not | have not) ~3 (chosen | gone any further | got any further | made the cut |"
        " made it | been selected | selected) | (treat | regard | consider | take | view) ~6"
        " (closed | lapsed | rejected | unsuccessful | declined | ended | no | dead | not"
        " selected | over) | draw (the obvious | your own) conclusion* | gone (with | for) ~3 |"
        " your answer | no luck | didn't make it | missed out | out of the race | not been chosen |"
        " means no",
        "(haven't | didn't | not) ~1 (got | get) (it | the job | the role | the post | through)",
        "(won't | not | wouldn't) ~2 (progressed | proceeding | taken | pursued | put"
        " forward | forward | required | needed)",
        "unsuccessful | unsuccesful | rejection | rejected | reject | declined | turned down",
        "(assume | presume | conclude | consider | take it | take that | take this |"
        " treat | regard | infer | read | safe to say | understand | deem | interpret |"
        " reckon | count) ~8 (no | not | someone | another | gone | filled |"
        " unsuccessful | rejected | closed | else | didn't | haven't | declined | dead"
        " | over | withdrawn | unfortunately | lapsed | weren't | wasn't | isn't |"
        " without)",
        "(not | n't | haven't | hasn't | weren't | wasn't | aren't) ~3 (successful |"
        " selected | shortlisted | progress | progressed | progressing | proceed |"
        " proceeding | chosen | picked | taken | moving | going | made it | offered |"
        " pursuing | considered | be taking)",
        "(it's | it is | that's | that is | means | mean | be | is | as | was) (a |"
        " an)? (polite)? no",
        "a no",
        "(appointed | hired | chosen | offered | picked | selected | found | preferred"
        " | taken) ~1 (another | someone | somebody | other | a different | a stronger"
        " | our first)",
        "(gone | go | going | went | goes) (with | to | for | another | in | ahead | a"
        " different | elsewhere | down) (someone | somebody | another | a | different |"
        " other | an | with | way | direction | route) ~2 (else | candidate | direction"
        " | person | applicant | way)?",
        "(someone | somebody) else",
        "no longer (under | in | being | considered | available | progressing)",
        "regret",
        "(position | role | post | vacancy | job | place | seat) (has | have | is |"
        " was) ~2 (filled | gone | taken | closed | offered)",
        "(move | moved | moving | pick | picked | chose | chosen) (on | forward |"
        " ahead)? (with | to)? (without you | another | other candidates | someone)",
        "we've passed | we have passed | hasn't worked out | didn't work out | out of"
        " the running | not to be | no luck | bad news | not this time | not on this"
        " occasion",
        "no news (is | means) (bad | no)",
        "silence (is | means | as | will | should | can)",
        "your application (has | is | will) ~3 (closed | unsuccessful | withdrawn | not | lapsed)",
        "the answer (is | was | will be) no",
    ),
    Cue.CHOSEN_ONLY: (
        "only ~3 to <tell> (those | candidates | applicants | the | shortlisted | successful |"
        " people | whoever) ~6",
        "(shortlisted | selected | successful | short listed | chosen) (candidates | applicants |"
        " ones | profiles) (only | alone)",
        "only if (you | you're | you've | we | we'd | we're | your | they | it | there's)",
        "(<tell> | reply | respond | write | speak | get back | come back | hear | get in touch |"
        " be in touch | replies | writes) (to | with | from)? only (to | those | from | the |"
        " candidates | applicants | successful | shortlisted | if) ~8",
        "(<tell> | reply to | write to | get in touch with | contact) (the)? (winner | winners |"
        " successful (candidate | candidates | applicant | applicants | one | person) | chosen one"
        " | selected (candidates | applicants)) (only | alone)",
        "only ~2 (get in touch | be in touch | get back | come back | reach out | be contacting |"
        " ring | call | write) ~2 (if | when | those | candidates | applicants | people | the |"
        " successful | shortlisted | whoever | anyone | one | good) ~8",
        "only (candidates | applicants | people | those) ~8 (hear | receive | get | contacted |"
        " notified | reply | called) ~3",
        "(applicants | candidates | those) (who | whom) ~6 (not | won't | will not) (be)?"
        " (<told> | receive | hear | get | reply | respond) ~3",
        "only ~2 (able | going | planning | in a position) to (respond | reply | write"
        " | speak | get back) to ~4",
        "(unsuccessful | unselected | other) (applicants | candidates) will (not |"
        " receive no | hear nothing | get no) ~3",
        "only ~3 (successful | shortlisted | short listed | selected | chosen |"
        " suitable | those | candidates who | applicants who | people | the ones |"
        " finalists | if) ~6 (contacted | contact | hear | notified | informed |"
        " invited | called | call | receive | get | told | written | reply | response |"
        " progress)",
        "(contact | call | notify | inform | reply to | respond to | write to | get"
        " back to | email | ring | phone | hear from | tell | update | in touch with |"
        " back to) ~1 (only | just) ~2 (successful | shortlisted | selected | chosen |"
        " suitable | those | candidates | people | applicants | the)",
        "(only | just) (contact | call | notify | inform | reply to | respond to |"
        " write to | get back to | email | contacting | ring | phone | be contacting |"
        " be in touch with | calling | hear from us | hear | reach out to | getting"
        " back to | get in touch with | come back to | update | invite) ~3 (successful"
        " | shortlisted | selected | chosen | suitable | those | candidates | people |"
        " applicants | if | finalists | whoever | progressing) ~6",
        "(unsuccessful | unselected | other | rejected | remaining | not selected)"
        " (candidates | applicants | people | ones) ~2 (not | won't | no)",
        "(those | anyone | candidates | applicants) (who)? (are | is | have)? not ~3"
        " (won't | not be | will not | no) ~2",
        "(unable | can't | cannot | not able | not possible | don't | do not | won't |"
        " not) ~2 (reply | respond | write | get back | notify | contact | inform |"
        " acknowledge | answer | provide | give | reach) ~3 (every | all | each |"
        " unsuccessful | everyone | everybody | individually) ~2",
        "hear from us only if | if successful you | if you are successful | if you're"
        " successful | if (you've | you have) been successful | if we (want | wish |"
        " would like | decide | like) (to)? ~3 (forward | you | proceed | take)",
    ),
    Cue.NO_CONTACT: (
        "(no good | no use | no sense in | pointless | not worth | waste of time |"
        " futile) (to)? ~1 <chase>",
        "leave it to us to <tell> | rather than the other way | not the other way (about |"
        " round | around)",
        "no ~1 <inquiry> ~1 (will | can | shall | is | are | may) ~3",
        "(glad | happy | grateful | appreciate | prefer | ask | request | please | kindly |"
        " best) ~4 wait to be <told>",
        "<forbid> ^2 <chase>",
        "<deny> ^3 <discuss> ^4 <inquiry>",
        "<inquiry> ^3 (not | cannot | can't | won't | never) ^2 (entered | discussed | dealt |"
        " possible |"
        " permitted | allowed | tolerated | viewed)",
        "nothing (to be)? (gained | won) (from | by | in) <chase>",
        "(emails | calls | messages | mails | requests | letters | enquiries | inquiries |"
        " questions | reminders) ~5 (unanswered | ignored | unread | discouraged | not be"
        " (answered | returned | read))",
        "(won't | will not | doesn't | does not | wouldn't) (help | make | speed | get | change |"
        " do) ^5 <chase>",
        "(not to be | prefer not to be | rather not be | don't like being) (chased | called |"
        " rung | emailed | contacted | nudged | pestered | bothered | hassled)",
        "try not to ~1 <chase>",
        "(without | no need for | no use | no point (in)? | spare us | stop | cease | avoid |"
        " (hold | holding) off (on)?) ~2 (chasing | calling | contacting | phoning | ringing |"
        " emailing | writing | enquiring | following up | nudging | checking in | asking |"
        " having to (chase | ask | call | ring | email))",
        "(not | don't | never | avoid | refrain from | stop) ~2 (send | sending | sends | make |"
        " making | leave | leaving) ~3 (reminder | reminders | chaser | chasers | follow ups |"
        " follow up | emails | mails | messages | calls | enquiries | inquiries | queries |"
        " voicemails)",
        "(ask | asks | asking | asked | request | requests | requesting | requested | urge | beg |"
        " require | required | advise | advised | instruct* | invite | invited) ~4 not to ~2"
        " <chase>",
        "(candidates | applicants | you) (should | must | may | are | shall) not (to)? ~1 <chase>",
        "would (candidates | applicants | you | everyone) (please | kindly)? not ~1 <chase>",
        "canvassing | lobbying",
        "(grateful | appreciate | appreciated | prefer | ask | asking | ask you | please | kindly |"
        " requested | requesting | better | best | easier) ~5 (wait | await | hold on) (for |"
        " until | till | to)? (us | we | our | hear | you hear | they | hr | the (call | mail |"
        " email | letter | decision | outcome) | my)",
        "(status | progress | information | update) (requests | queries | enquiries | inquiries |"
        " calls | emails) ~3 (not | cannot | can't | won't | ignored | discouraged | unanswered)",
        "(don't | do not) (call | ring | phone | contact | write to) us ,? we'll ~3",
        "(don't | do not) feel ~4 (call | chase | email | ring | write | follow | contact | check)",
        "(avoid | refrain from) ~2 (mails | emails | calls | reminders | messages |"
        " enquiries | follow ups | queries)",
        "(wait | waiting) for (our | hr's | the team's) (communication | mail | call |"
        " email | message | letter)",
        "resist ~4 (chasing | email | emailing | call | calling | contact | contacting"
        " | ring | ringing | phone | phoning | write | writing)",
        "(don't | do not | dont | never | not | no need to | no need for you to |"
        " needn't | need not | refrain from | avoid | didn't | abstain from | stop |"
        " discourage | hold off | rather than | instead of | resist | isn't"
        f" necessary to | not necessary to | no point in | no point) ^2 {_CHASE}",
        "(there's | there is | you have | we see)? no (need | point | reason | use |"
        f" benefit) ~3 {_CHASE}",
        "(unable | not able | can't | cannot | won't | not | don't | do not | not in a"
        " position | not possible) ~3 (respond to | answer | reply to | take | deal"
        " with | accept | discuss | entertain | handle | field | give | provide |"
        " return | offer | process) ~4 (enquiries | inquiries | queries | calls |"
        " chasers | questions | status | updates | follow ups | phone calls | telephone"
        " enquiries | progress reports)",
        "no (phone | telephone | email | follow up | status | further | more)? (calls |"
        " enquiries | inquiries | chasers | emails | follow ups | chasing | queries |"
        " agencies) (please | at this stage | on status)?",
        "(enquiries | inquiries | calls | emails | queries | chasers | follow ups |"
        " requests) ~6 (not be | cannot be | can't be | won't be | not) ~1 (answered |"
        " taken | accepted | considered | replied | responded | entertained | dealt |"
        " acknowledged | possible | welcome | encouraged | help | helpful | speed)",
        "(enquiries | inquiries | calls | chasing | chasers | emailing | calling |"
        " following up) ~5 (discouraged | slow | slows | delay | delays | unwelcome |"
        " won't | will not | only)",
        "(wait | waiting) (for us | until we | till we | to be contacted | for our |"
        " for my) ~2 (contact | call | get | reach | email | ring | contacted | write)",
        "(rather | prefer | appreciate | grateful | ask | asking | request | like) ~4"
        " (didn't | not | don't | do not | refrain | wait) ~3" + _CHASE,
        "(don't | do not) (call | ring | phone) us",
    ),
    Cue.NOT_NO_CONTACT: (
        "(hesitate | hesitation | shy | afraid | worry | reluctant | scared |"
        f" embarrassed) ~3 {_CHASE}",
        "(we | i | they | hr | team | agency | you've | i've) (will | would | can | also |"
        " always | generally | usually | often | normally | simply | really | just)?"
        " (do not | don't |"
        " won't | will not | can't | cannot | never | rarely | didn't | did not | not)"
        f" ~2 {_CHASE}",
        "(don't | do not | cannot | not) ~1 reply to this (email | message | mail | address)",
        "(not | don't) ~2 (contact | call | email | approach | write to | contacting |"
        " calling | approaching) ~3 (references | referees | employer | reference |"
        " referee)",
        "(if | unless | in case | should) (you | we | i | they) ~2 (don't | do not |"
        " haven't | have not | not | didn't | did not | hasn't | has not) ~3" + _CHASE,
        "not ~1 follow",
        "no longer ~3",
        "don't (forget | remember) ~3",
        "not only",
        "can't ~1 call it",
        "if (you | we | i | they) (don't | do not | haven't | have not | didn't)",
    ),
    Cue.NEGATION: (
        "not | nothing | never | no | won't | can't | cannot | isn't | unlikely | n't |"
        " don't | doubt",
    ),
    Cue.REQUEST: (
        "(sign | fill | complete | print | scan | check) (and | it and | in and |"
        " out and) (return | send | bring | post | upload | submit) ^6",
        "(revert | reply | respond | come back) (to us | to me)? with (your | the | a | updated)",
        "(need | needs | want | require) ^3 (referee | referees | references | paperwork)",
        "(could | can | may | might) (i | we) (please)? (have | get | ask) ~1 your",
        "to (rearrange | reschedule | find (a | another) (time | date | slot))",
        "your (references | referees) have | till ~2 to reply",
        "(must | has to | have to | need to | needs to | should | to) be (submitted |"
        " uploaded | returned | completed | handed | sent back | signed and | received | in"
        " by | filed | delivered | lodged | posted to us)",
        f"{_SHY} (also | just | be sure to | make sure to | make sure you | ensure | try"
        f" to | do)? {_DO}",
        f"(could | can | would | will | may | might) (you | i ask you | we ask you) ~2 {_DO}",
        "(could | can | would) (you | i)",
        "rsvp",
        "(send | sent | emailed | show | return | returned | tell | email | call | ring"
        " | reach | back to | contact) (it | them | this | that)? (to | at | back to)?"
        " (us | me)",
        "(let | letting) (us | me | him | her | them | the | hr | our) ~1 know",
        "get back to (us | me)",
        "hear from you | hearing from you | from you by | from your side | on your side"
        " | at your end",
        "(you | you'll | you've) (have | have got | got | get | need | must | should |"
        " 'll need | will have | will need | are required | are asked | are expected |"
        " 've | had) ~1 (until | till | to (send | submit | complete | return | confirm"
        " | provide | upload | decide | accept | respond | reply | bring | finish |"
        " present | prepare | do | sign | give | let | attend | book | tell | prove) |"
        " <length>)",
        "your (deadline | answer | decision | reply | response | submission | solution"
        " | assignment | documents | references | availability | confirmation |"
        " acceptance | consent | cv | resume | portfolio | task | test | code |"
        " feedback form | questionnaire | presentation | form | forms | rsvp |"
        " signature)",
        "take home | takehome | assignment | assessment | coding (test | challenge |"
        " task | exercise) | (the | a | this | online | technical | case | skills |"
        " psychometric | personality) (test | task | exercise | challenge |"
        " questionnaire | tests) | case study | hackerrank | codility | homework",
        "(submission | submissions | submit | submitted | hand in | turn in | turned in"
        " | handed in | upload | uploaded)",
        "(test | task | form | forms | it | that | which | these | homework | work |"
        " answers | reply | payment | solution | exercise | challenge | documents |"
        " paperwork) ~2 due",
        "due date | due back",
        "(offer | link | invitation | invite | portal | form | token | voucher | access"
        " | survey) ~3 (valid | expires | expire | lapses | stands | open until |"
        " remains | closes | stays | lasts | active | until | good)",
        "(applications | advert | ad | vacancy | posting | window | portal |"
        " nominations) (close | closes | closed | closing | is open | stays | remain |"
        " open)",
        "closing date | application deadline | deadline for",
        "apply (by | before | until)",
        "(accept | sign | decline) (the | our | your | this) (offer | contract)",
        "(need | want | require | like) ~4 (from you | references | documents |"
        " passport | transcripts | certificates | proof | copies | your)",
        "bring (your | a | the | along)",
        "expenses | receipts | claim",
        "are you (able | free | available | around) | do you have | when (can | could |"
        " would) you | how (much | many | long | soon) | what (is | are | was | would)"
        " your | have you | would you | will you | is it possible | did you | what's"
        " your",
        "(we'd | we would | i'd) (like | need | love) (you | your | to see you)",
        "you (must | should | need to | have to) (send | submit | complete | return |"
        " confirm | provide | upload)",
        "remind (me | us)",
        "(record | complete | finish) (the | your | a | this)",
    ),
    Cue.WORK: (
        "(want | need | like | expect | expecting | have | see) (you | them | the new person |"
        " someone new) ^2 (on board |"
        " in post | in place | here | in the (seat | role) | at your desk | up and running |"
        " trained)",
        "celebrat* | party | (drug | alcohol) (screen | test | screening) | birthday |"
        " turns <number>",
        "trains | train | buses | journey | traffic | enrolment | enrollment | half marathon",
        "(move | moves | moving | moved | relocate*) ^1 (offices | office | premises |"
        " buildings | building | sites | house | desks | floors)",
        "(advert | vacancy | posting | ad | listing) ^3 (runs | open | live | closes | up |"
        " advertised)",
        "(bar | exam | exams | test | blood | lab | financial | quarterly | annual | interim |"
        " company | election | football) ~1 results",
        "take up ~1 (post | role | position | duties | appointment | employment | job) |"
        " commence* ^2 (post |"
        " role | position | duties | employment | work | job)",
        "(post | role | position | vacancy | job) ^4 (available | vacant | funded | tenable |"
        " open) ^2 <time>",
        "(article | report | newsletter | podcast | press release | magazine | rankings | ranking |"
        " accounts | prospectus | survey | job ad | advert | ad | brochure | video) ~6 (published |"
        " publish | out | released | printed | live | down | up)",
        "start <time>",
        "being (refurbished | renovated | built | painted) | refurbish* | renovat* | building |"
        " busiest | busy | peak | run up to | season | intake | (two | three | four) weeks off |"
        " second language | references (have | has) | fiscal year ends | (financial |"
        " fiscal) year (runs | ends | starts | begins) | lasts | valid for | stayed | for ~1 years"
        " | (contract | council | tender | client) ~4 ends | most people | here a year |"
        " (early | late | night | day) shifts | earlies | lates | nights | weekends off",
        "(you'd | you would | you'll) (be (running | leading | managing | working | based |"
        " responsible | expected | covering | travelling | on | doing | part) | lead | run |"
        " manage | own | report | shadow | cover | sit | earn | accrue | vest | qualify)",
        "(you'd | you would) (have | get | be | need | take | move)",
        "reporting to you | hours are | enrolment | enrollment | enrol* | first year | vacant |"
        " (private)? (health | healthcare) | promotion | promoted",
        "lease | rotas | fiscal year | financial year | targets | buyout | secondment |"
        " recruited | withdrew | expire | expires | appraised | monthly | clocking |"
        " uniform | inspection | exam board",
        "trial | every other | weekend shifts | be off | bring (two | your | a | some | any)",
        "(have | get | receive) (a | your | an) ~2 (review | appraisal | induction |"
        " buddy | mentor | badge | uniform | car)",
        "notice",
        "start date | (start | starting | starts | begin | begins | beginning) (work |"
        " date | in | on | by | from | with | at | as | immediately)",
        "(you'd | you would | you'll | to | would | could | can | will) ~1 (start |"
        " join | begin | work | be working | onboard | relocate | travel | shadow)",
        "(join | joining | onboarding | onboard | onboarded | induction | orientation)",
        "probation | probationary | trial (period | day | shift | week) | (first |"
        " initial) (day | week | month | months | weeks | year | 90 | 90 days | six"
        " months | three months)",
        "(annual | paid | sick | parental | maternity | paternity | study |"
        " compassionate | unpaid) leave | pto | (holiday | vacation | leave) (allowance"
        " | entitlement | days | year) | days off | time off | holidays a year | days'"
        " leave | days leave | of leave | of holiday | of vacation | days holiday |"
        " days' holiday",
        "salary | salaries | pay (day | review | rise | date | run | slip | is | period"
        " | cycle) | payday | paid | payroll | wage | wages | bonus | bonuses |"
        " commission | stock | shares | equity | vest | vests | vesting | options |"
        " raise | increment | appraisal | appraisals | performance review | reviews are"
        " | reviewed",
        "(contract | fixed term | secondment | internship | placement | assignment |"
        " project | programme | program | rotation | apprenticeship | post | role |"
        " position | job | gig | engagement | funding | grant | training | course |"
        " bootcamp | scheme | fellowship) ~2 (runs | lasts | ends | is for | for | of |"
        " is a | starts | begins | commences | goes live | is | kicks off | wraps |"
        " finishes | until | expires | takes)",
        "fixed term | cover (for | until) | month contract | year contract | rolling contract",
        "on site | (be | work | working | come) onsite | in the office | in office |"
        " office days | from home | hybrid | remote | remotely | wfh | commute | anchor"
        " day | anchor days | core (days | hours) | (office | opening | working |"
        " business) hours | work week | working week | hours (a | per) | shift | shifts"
        " | rota | roster | on call | overtime | part time | full time | weekends |"
        " night shift | flexitime | flexi | four day week | compressed",
        "sprint | sprints | ship | ships | shipped | release | releases | deploy |"
        " deploys | stand up | stand ups | standup | standups | retro | retros | all"
        " hands | town hall | one to ones | one on ones | catch ups | planning meeting"
        " | roadmap | okrs | launch | launches | launching | go live | goes live |"
        " migration | demo",
        "training | pension | benefits | insurance | visa | relocation | medical | gym"
        " | perks | 401 | mentor | mentors",
        "founded | established | in business | been (around | going | with | here |"
        " trading | running) | company is | anniversary | (worked | working | work |"
        " been) (here | at | for | with | in)",
        "(your | of | years' | years) experience | years in | degree | graduate | graduating |"
        " course | semester |"
        " thesis | term",
        "travel | travels | travelling | traveling | trips | conference | offsite |"
        " away day | team (day | lunch | meeting | event | outing | away) | company"
        " (day | event | party | retreat) | party | retreat | summit | hackathon",
        "(office | building | site | branch | store | shop | plant | factory | team |"
        " department | department) ~2 (moves | move | moving | opens | open | opening |"
        " closes | closed | relocates | meets | is moving)",
        "customers | clients | support (desk | line | hours) | deadline is |"
        " deadlines | quarter end close | month end (close | reporting) | audit |"
        " product | delivery | turnaround for | (delivers | delivered)",
        "parking | badge | laptop | equipment",
        "maternity | paternity | retire | retires | retiring | leaving | leaves |"
        " sabbatical | resigned",
        "(garden | gardening) leave",
        "lock in | clawback | non compete | bond",
    ),
    Cue.SLOT: (
        "(confirm | confirms | confirming | confirmed) ^5 (interview | meeting | appointment |"
        " call | visit | for <time>) | (interview | meeting | appointment | call) ^4 (is"
        " confirmed | confirmed) | invite you to | it is then | pencilled",
        "(your | our | next | second | final | first | third | last | this | technical"
        " | panel | video | phone | zoom | teams | hr | recruiter | the) (interview |"
        " meeting | call | round | appointment | chat | visit | session | slot |"
        " conversation | screen | stage | tour) ~2 (is | will | takes | on | at | for |"
        " starts | has | scheduled | would | with | lasts | last | tomorrow | today |"
        " <weekday> | begins | of | runs)",
        "(interviews | interviewing | meetings | rounds | slots | sessions) (are | is |"
        " will be | take | run | on | last | for | start | begin | happen | between)",
        "scheduled | rescheduled | reschedule | (schedule | arrange | set up | book |"
        " booked | organise | invite | invited | invitation | pencil | pencilled | fix"
        " | confirm) ~4 (interview | call | meeting | chat | slot | time | round | for"
        " | you | visit | conversation | in | appointment)",
        "slot | slots | availability | available | calendar invite | diary | invite you"
        " | see you | meet you | meet (with | our | on | at | up | the (team | rest | others |"
        " boss | ceo | panel on)) | looking"
        " forward to (seeing | meeting | speaking) | speak (then | on | at | with) |"
        " talk (then | on) | chat (then | on) | works for you | suit you | suits you |"
        " free (on | at | for) | come in (on | at | for | to) | come by | pop in | drop"
        " in | join (us | the) | dial in | zoom link | assessment (centre | center |"
        " day) | open day | tour | lunch | coffee | dinner",
    ),
    Cue.AWAY: (
        "(get | gets | getting | come | comes | coming | is | are | be) back from",
        "(on | annual | parental | maternity) (leave | holiday | vacation | holidays |"
        " annual leave | a course | jury | sabbatical | honeymoon)",
        "out of (the)? (office | town | country) | ooo | out (until | till | of | on |"
        " all | from | next | this)",
        "away (until | till | from | on | for | next | this | at | all)?",
        "off (until | till | work | sick)",
        "back (in | on | at | from) (the)? (office | work | desk | <time>)",
        "(return | returns | returning | returned) (to | on | from | in)",
        "(office | we | offices | are | is | be | company | site) ~2 (closed | shut)",
        "shutdown | closure",
        "limited access | travelling | traveling",
        "(in | at) (london | berlin | new york | paris | a conference)",
    ),
    Cue.PAST: (
        "was | were | had",
        "took | gave | bought | built | grew | ran | won | became | stayed | worked | trained |"
        " graduated | retired | used to | resigned | advertised | merged | acquired | extended |"
        " lost | wrote | made | sold | set up | taken over | in post since | since <time> |"
        " refurbished | been here | been with | in place since",
        "(swapped | replaced | changed | switched | installed | doubled | renamed | painted |"
        " migrated | redid | rewrote) (its | his | her | their | our | the | a | an | all)",
        "met | interviewed | posted | applied | joined | started | launched | moved |"
        " spoke | advertised | received your | founded | hired | opened | saw | talked"
        " | began | left | came | went | filled in | took place | happened",
        "(thank | thanks | thank you) (you)? ~2 (for | so much)",
        "(great | lovely | good | nice | pleasure) (to | meeting | speaking | talking | chatting)",
        "your (email | application | letter | message | call | mail | note) (of | from"
        " | on | dated)",
        "dated | as discussed | as agreed",
    ),
}

ENGLISH = Lexicon(
    code="en",
    rules={**_RULES, **_SYMBOLS},
    cues=_CUES,
    homographs={"may": "maymonth"},
    short_forms={
        **dict.fromkeys("tmrw tmr tmw tomo tomoz tommorow tommorrow 2moro".split(), "tomorrow"),
        **dict.fromkeys("wknd wkend w'end".split(), "weekend"),
        "u": "you",
        "ur": "your",
        "shld": "should",
        "wld": "would",
        "cld": "could",
        "nxt": "next",
        "gimme": "give",
        "gonna": "will",
        "wanna": "want",
        "gotta": "have",
        "dont": "don't",
        "wont": "won't",
        "cant": "can't",
        "havent": "haven't",
        "hasnt": "hasn't",
        "didnt": "didn't",
        "isnt": "isn't",
        "wouldnt": "wouldn't",
        "doesnt": "doesn't",
        "youll": "you'll",
        "theyll": "they'll",
        "weve": "we've",
        "ive": "i've",
        "youve": "you've",
        "theres": "there's",
        "thats": "that's",
        "sundry": "sundry",  # not Sunday
        "wks": "weeks",
        "dys": "days",
        "msg": "message",
        "pls": "please",
        "plz": "please",
        "abt": "about",
        "bfore": "before",
        "befor": "before",
        "untill": "until",
        "recieve": "receive",
        "mths": "months",
        "aft": "after",
        "wk": "week",
        "bck": "back",
        "workingdays": "workdays",
        "workingday": "workday",
        "businessdays": "workdays",
        "mounth": "month",
        "moth": "month",
        "weeek": "week",
        "wek": "week",
        "thru": "through",
        "wed": "weds",
    },
    clause_openers=frozenset("and but so because although though while whereas then".split()),
    often_mistyped=tuple(
        "decision tomorrow working business candidate candidates interview".split()
    ),
    common_words=frozenset(
        "the you we to of and will be your by is for on it in i our not with as this that are have "
        "from within after before hear know please they next week working days should can us "
        "he she at or an get would a no if it's then you'll we'll i'll let i'm but so there was "
        "don't once until than about who call soon back".split()
    ),
    unfinished=frozenset(
        "approx mr mrs ms dr prof no st jan feb mar apr jun jul aug sept sep oct nov dec mon tue "
        "tues wed thu thur thurs fri e.g i.e eg ie etc inc ltd co vs ca max min a p".split()
    ),
)
