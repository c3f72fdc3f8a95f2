"""German, as said in Germany, Austria and Switzerland."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.reading.timing import dates as d
from afterword.reading.timing.cues import Cue
from afterword.reading.timing.grammar import Rules
from afterword.reading.timing.lexicon import (
    Lexicon,
    day_number,
    ignore,
    month_number,
    same,
    table,
    year_of,
)

_NUMBERS = {
    "ein | eine | einen | einer | einem | eines | eins": 1, "zwei | zwo | zweier": 2,
    "drei | dreier": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20,
    "einundzwanzig": 21, "vierundzwanzig": 24, "fünfundzwanzig": 25, "achtundzwanzig": 28,
    "dreißig": 30, "vierzig": 40, "fünfundvierzig": 45, "achtundvierzig": 48, "sechzig": 60,
    "zweiundsiebzig": 72, "neunzig": 90,
}  # fmt: skip
_ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14,
    "fünfzehnt": 15, "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19,
    "zwanzigst": 20, "einundzwanzigst": 21, "zweiundzwanzigst": 22, "dreiundzwanzigst": 23,
    "vierundzwanzigst": 24, "fünfundzwanzigst": 25, "sechsundzwanzigst": 26,
    "siebenundzwanzigst": 27, "achtundzwanzigst": 28, "neunundzwanzigst": 29,
    "dreißigst": 30, "einunddreißigst": 31,
}  # fmt: skip
_ORDINALS = {
    f"{stem}e | {stem}en | {stem}er | {stem}es": value for stem, value in _ORDINAL_STEMS.items()
}
_WEEKDAYS = {
    "montag | montags | mo": 0, "dienstag | di": 1, "mittwoch | mi": 2, "donnerstag | do": 3,
    "freitag | fr": 4, "samstag | sonnabend | sa": 5, "sonntag | sokurz": 6,
}  # fmt: skip
_MONTHS = {
    "januar | jänner | januars | jan": 1, "februar | feber | februars | feb": 2,
    "märz | märzes": 3, "april | aprils | apr": 4, "mai | mais": 5, "juni | junis | juno": 6,
    "juli | julis": 7, "august | augusts | aug": 8, "september | septembers | sept | sep": 9,
    "oktober | oktobers | okt": 10, "november | novembers | nov": 11,
    "dezember | dezembers | dez": 12,
}  # fmt: skip
_UNITS = {
    "(kalender)? (tag | tage | tagen | kalendertag | kalendertage | kalendertagen)": "day",
    "(werktag | werktage | werktagen | arbeitstag | arbeitstage | arbeitstagen | geschäftstage"
    " | geschäftstagen | bankarbeitstage | bankarbeitstagen | bürotage | bürotagen)": "workday",
    "(kalender)? (woche | wochen | kalenderwochen)": "week", "monat | monate | monaten | monats":
    "month", "stunde | stunden | std | h": "hour", "jahr | jahre | jahren": "year",
    "minuten": "minute",
}  # fmt: skip
_HOLIDAYS = {
    "(den | dem)? (oster (feiertagen | feiertage | wochenende) | ostern | osterfeiertagen |"
    " osterfeiertage | osterwochenende | osterferien)": "easter",
    "karfreitag": "good friday", "ostermontag": "easter monday",
    "christi himmelfahrt | himmelfahrt": "ascension", "pfingsten | den pfingstfeiertagen |"
    " dem pfingstwochenende": "pentecost", "pfingstmontag": "whit monday",
    "fronleichnam": "corpus christi", "(dem | den)? (weihnachten | weihnachtsfeiertagen |"
    " weihnachtsferien | weihnachtspause)": "christmas", "heiligabend": "christmas eve",
    "silvester": "new year's eve", "neujahr": "new year",
    "(dem | den)? (jahreswechsel | feiertagen | feiertage | festtagen | festtage)":
    "year end holidays", "(dem)? tag der arbeit": "first of may", "allerheiligen": "all saints",
    "tag der deutschen einheit": "german unity", "mariä himmelfahrt": "assumption",
    "(dreikönig | dreikönigstag | heilige drei könige | heiligen drei könige)": "epiphany",
    "karneval | fasching | fastnacht | rosenmontag": "carnival",
}  # fmt: skip

_PART_OF_DAY = (
    "(früh | morgen | vormittag | mittag | nachmittag | abend | vormittags | nachmittags | abends"
    " | mittags | morgens)"
)
_OF_THE = "(des | der | dem | den | im | in der | vom | von | in)?"
_TO_THE = "(zum | zur | zu | am | an | einschließlich | inklusive | inkl | zum ende)?"
_LATEST = "(spätestens | allerspätestens | längstens | vielleicht | voraussichtlich | wohl | etwa)"
_TALK = "(gespräch* | interview* | termin* | vorstellungsgespräch* | telefonat* | treffen*)"
_THIS = "(diese | dieser | diesen | diesem | dieses | die laufende | der laufenden | laufender)"
_NEXT = (
    "(nächste | nächster | nächsten | nächstem | nächstes | kommende | kommender | kommenden |"
    " kommendem | folgende | folgenden | kommendes)"
)
_AFTER_NEXT = "(übernächste | übernächster | übernächsten | übernächstem | übernächstes)"
_START = "(anfang | anfangs | beginn | zu beginn | am anfang | zu anfang | früh)"
_MIDDLE = "(mitte | in der mitte | zur mitte)"
_END = "(ende | ablauf | am ende | zum ende | gegen ende | schluss | spät | ausgang)"


_RULES: Rules = {
    "number": [("<#>", same), *table(_NUMBERS)],
    "nth": [("<#> .", day_number), *table(_ORDINALS)],
    "weekday": table(_WEEKDAYS),
    "month": table(_MONTHS),
    "month_week": table({f"{month}woche": number for number, month in enumerate(
        "januar februar märz april mai juni juli august september oktober november dezember"
        .split(), 1)}),
    "month_days": table({f"{month}{days}": number for number, month in enumerate(
        "januar februar märz april mai juni juli august september oktober november dezember"
        .split(), 1) for days in ("tage", "tagen")}),
    "month_half": table({"aprilhälfte": 4, "maihälfte": 5, "junihälfte": 6, "julihälfte": 7,
                         "augusthälfte": 8, "märzhälfte": 3, "januarhälfte": 1,
                         "februarhälfte": 2, "septemberhälfte": 9, "oktoberhälfte": 10,
                         "novemberhälfte": 11, "dezemberhälfte": 12}),
    "weekday_evening": table({
        f"{day}{part}": number
        for number, day in enumerate(
            ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
        )
        for part in ("abend", "mittag", "morgen", "früh", "nachmittag", "vormittag")
    }),
    "unit": table(_UNITS),
    "year": [("<#>", year_of)],
    "dom": [("<#> .", day_number), *table(_ORDINALS)],
    "monthno": [("<#>", month_number)],
    "clock": [
        ("(um | gegen | ab | bis)? <#> (uhr | h) <#>?", ignore),
        ("(um | gegen | bis)? <#> (: | .) <#> (uhr | h)", ignore),
        ("(um | gegen | bis)? <#> : <#>", ignore),
        ("(bis)? (dienstschluss | büroschluss | feierabend | geschäftsschluss | mittag |"
         " mittags | mitternacht | tagesende)", ignore),
    ],
    "length": [
        ("<number> ,? <number> <unit>", lambda n, k, j, u: d.length_range(n, k, j, u)),
        ("<number> (volle | vollen | weitere | weiteren | ganze | ganzen | knappe | gute)?"
         " <unit>", d.length),
        ("<number> (bis | - | oder | und | / | bis zu | bis maximal) <number> <unit>",
         d.length_range),
        ("(zwischen) <number> und <number> <unit>", d.length_range),
        ("(acht tage | acht tagen)", d.fixed_length(8, "day")),
        ("(ein | den nächsten | die nächsten)? (paar | wenige | wenigen | ein paar wenige)"
         " <unit>", d.few),
        ("(einige | einigen | mehrere | mehreren | etliche | etlichen | viele | vielen) <unit>",
         d.few),
        ("(anderthalb | eineinhalb | einer guten) wochen", d.fixed_length(11, "day")),
        ("(zweieinhalb) wochen", d.fixed_length(18, "day")),
        ("(einer | eine) halben? woche", d.fixed_length(4, "day")),
        ("monatsfrist | jahresfrist", d.fixed_length(1, "month")),
        ("wochenfrist", d.fixed_length(1, "week")),
        ("tagesfrist", d.fixed_length(1, "day")),
        ("(etwa | ungefähr | circa | ca | rund | knapp | gut | maximal | höchstens | max |"
         " spätestens | voraussichtlich | längstens | vielleicht | wohl | bis zu | mindestens |"
         " ungefaehr | so | an die) .? <bare_length>", same),
    ],
    "bare_length": [
        ("<number> <unit>", d.length),
        ("<number> (bis | - | oder | und) <number> <unit>", d.length_range),
    ],
    "date": [
        ("<dom> <month>", d.day_month),
        ("<dom> <month> <year>", d.day_month_year),
        ("<#> . <monthno> .", d.day_month),
        ("<#> . <monthno>", d.day_month),
        ("<#> . <monthno> . <#>", d.day_month_year),
        ("<#> <month>", d.day_month),
        ("<#> / <#>", d.slashed),
        ("<#> / <#> / <#>", d.slashed_year),
        ("<#> - <#> - <#>", d.year_month_day),
        ("<#> - <#> - <#>", d.slashed_year),
        ("<dom> (bis | - | und | oder | bis zum | / ) <dom> <month>", d.days_of_month),
    ],
    "holiday": [(pattern, d.holiday(name)) for pattern, name in _HOLIDAYS.items()]
    + [
        ("dem (weihnachts)?"
        " fest", lambda n: d.holiday("christmas")(n) if n.day.month > 9 else None),
        ("(dem | den | der)? (feiertag | nächsten feiertag | brückentag)", d.public_holiday),
        ("(dem | das)? langen wochenende | lange wochenende", d.holiday_weekend),
    ],
    "day": [
        ("<day_plain>", same),
        (f"<day_plain> ,? {_PART_OF_DAY}", same),
        ("<day_plain> ,? <clock>", same),
        ("<clock> (am)? <day_plain>", same),
        ("<day_plain> ,? (dem | den) <date>", lambda n, *v: v[-1]),
    ],
    "day_plain": [
        ("<weekday_evening>", d.weekday),
        ("(am | den)? <weekday> (nach | vor) <holiday>", lambda n, w, h: d.weekday_after(n, w, h)),
        ("(heute | noch heute | heut)", d.days_ahead(0)),
        ("(dieser tage)", lambda n: d.Stretch(n.day, n.day, loose=True)),
        ("(zum tagesende | tagesende | feierabend | dienstschluss | büroschluss |"
         " geschäftsschluss)", d.days_ahead(0)),
        ("morgen", d.days_ahead(1)),
        ("übermorgen", d.days_ahead(2)),
        ("(am | bis zum | zum)? (nächsten | folgenden) (tag | werktag | arbeitstag)",
         d.next_business_day),
        ("(den | dem)? <weekday>", d.weekday),
        (f"{_THIS} <weekday>", d.this_weekday),
        ("(den | dem)? (kommenden | kommender | kommendem) <weekday>", d.weekday),
        ("(den | dem)? (nächsten | nächster | nächstem | nächste) <weekday>", d.next_weekday),
        (f"(den | dem)? {_AFTER_NEXT} <weekday>", d.weekday_week),
        ("(den | dem)? <weekday> (der | in der | von | in)? <week>", d.weekday_of),
        ("<week> (am | , | schon)? <weekday>", d.weekday_of_after),
        ("<weekday> in (einer woche | acht tagen)", d.weekday_week),
        ("<weekday> in (zwei wochen | vierzehn tagen | 14 tagen)", d.weekday_fortnight),
        ("(heute | von heute an) in <length>", d.length_ahead),
        ("<length> ab (heute | jetzt | sofort)", d.length_ahead),
        ("<length> (nach | ab) (dem | der)? <day_plain>", d.length_from),
        ("<length> vor (dem | der)? (<day_plain> | <holiday>)", d.length_before),
        ("<length> nach <holiday>", d.length_from),
        ("<date>", same),
        ("(der | den | dem) <#> .", d.day_of_month),
        ("<nth> (des monats | d . m .)", d.day_of_month),
        ("<weekday> ,? (der | den | dem)? <date>", d.weekday_with_date),
        ("<weekday> ,? (der | den | dem) <nth>",
         lambda n, w, k: d.weekday_with_date(n, w, s) if (s := d.day_of_month(n, k)) else None),
        ("(erste | ersten | erster) werktag nach <holiday>",
         lambda n, h: d.length_from(n, d.Length(1, 1, "workday"), h)),
    ],
    "week": [
        (f"(in | der | die)? {_THIS} (kalender)? (woche | kalenderwoche | arbeitswoche)",
         d.weeks_ahead(0)),
        ("(der | die) woche", d.weeks_ahead(0)),
        (f"(der | die)? {_NEXT} (woche | kalenderwoche | arbeitswoche)", d.weeks_ahead(1)),
        (f"(der | die)? {_AFTER_NEXT} (woche | kalenderwoche)", d.weeks_ahead(2)),
        ("(der | die)? woche (vom | ab | ab dem | ab den | ab montag dem | um den | des | mit dem"
         " | beginnend am | ab montag ,? den?) <day_plain>", d.week_of),
        ("(der | die)? woche (nach | nach dem | nach der) (<day_plain> | <holiday>)",
         d.week_after),
        ("(der | die)? woche vor <holiday>", d.week_before),
        ("(der | die)? woche (ab | ab dem | vom | um den | des) <weekday>? ,? (dem | den)? <date>",
         lambda n, *found: d.week_of(n, found[-1])),
        ("(der | die)? (darauffolgenden | darauffolgende | folgewoche | woche darauf |"
         " woche danach) (woche)?", d.week_after_that),
        ("(der | die)? (kw | kalenderwoche) .? <#>", d.iso_week),
        ("(der | die)? <#> .? (kw | kalenderwoche)", d.iso_week),
        ("(der | die)? <nth> (woche) (im | des) <period>", d.numbered_week_of),
        ("(der | die)? <nth> <month_week>",
         lambda n, k, m: d.numbered_week_of(n, k, d.month(n, m))),
        ("(der | die)? <nth> (vollen | volle) <month_week>",
         lambda n, k, m: d.full_week_of(n, k, d.month(n, m))),
        ("(der | die)? <nth> (vollen | volle) woche (im | des) <period>", d.full_week_of),
        ("(der | die)? (letzte | letzten) <month_week>",
         lambda n, m: d.last_week_of(n, d.month(n, m))),
        ("(der | die)?"
         " <nth> <month> woche", lambda n, k, m: d.numbered_week_of(n, k, d.month(n, m))),
        ("(der | die)? (letzte | letzten) (woche | <month> woche) (im | des)? <period>",
         lambda n, *v: d.last_week_of(n, v[-1])),
    ],
    "period": [
        ("<week>", same),
        ("(dem | das | diesem | dieses)? wochenende", d.weekend),
        (f"{_NEXT} wochenende", d.next_weekend),
        (f"{_THIS} (monat | monats)", d.months_ahead(0)),
        ("(dem | des | den) (monat | monats)", d.months_ahead(0)),
        (f"(dem | des | den)? {_NEXT} (monat | monats)", d.months_ahead(1)),
        (f"(dem | des | den)? {_AFTER_NEXT} (monat | monats)", d.months_ahead(2)),
        ("(folgemonat | folgemonats)", d.months_ahead(1)),
        ("(dem | des | monat)? <month>", d.month),
        ("<month> <year>", d.month_year),
        ("<month> (oder | bis | - | / | und) <month>", d.months_span),
        (f"(dem | des | das | {_THIS[1:-1]})? (quartal | quartals)", d.quarters_ahead(0)),
        (f"(dem | des | das)? {_NEXT} (quartal | quartals)", d.quarters_ahead(1)),
        ("q <#>", d.quarter), ("q <#> (/ | in)? <year>", d.quarter_year),
        ("(das | dem | des)? <nth> (quartal | quartals)", d.quarter),
        ("(das | dem | des)? <nth> (quartal | quartals) <year>", d.quarter_year),
        (f"({_THIS[1:-1]} | des | dem | das)? (jahr | jahres | jahrs)", d.years_ahead(0)),
        (f"(des | dem | das | im)? ({_NEXT[1:-1]} | neue | neuen | neues) (jahr | jahres |"
         " jahrs)", d.years_ahead(1)),
        ("<year>", d.year_named),
        ("(dem | den | das | der | dieses | diesen | diesem)? (frühjahr | frühling | sommer |"
         " herbst | winter)", d.season),
        ("(erstes | ersten | erste) halbjahr", lambda n: d.half_year(n, 1)),
        ("(zweites | zweiten | zweite) halbjahr", lambda n: d.half_year(n, 2)),
    ],
    "inner": [
        ("<period>", same),
        ("woche", d.weeks_ahead(0)), ("(monat | monats)", d.months_ahead(0)),
        ("(quartal | quartals)", d.quarters_ahead(0)), ("(jahr | jahres)", d.years_ahead(0)),
    ],
    "part": [
        (f"(ganz)? {_START} {_OF_THE} <inner>", d.start_of),
        (f"{_MIDDLE} {_OF_THE} <inner>", d.middle_of),
        (f"(ganz)? {_END} {_OF_THE} <inner>", d.end_of),
        ("(ende)? (wochenende | wochenschluss |"
         " ende der woche)", d.part_of(d.end_of, d.weeks_ahead(0))),
        ("(wochenanfang | wochenbeginn |"
         " anfang der woche)", d.part_of(d.start_of, d.weeks_ahead(1))),
        ("(wochenmitte)", d.part_of(d.middle_of, d.weeks_ahead(1))),
        ("(monatsanfang | monatsbeginn)", d.part_of(d.start_of, d.months_ahead(1))),
        ("(monatsmitte)", d.nearest_middle_of_month),
        ("(dem | das | zum)? (monatsende | ultimo | monatsletzten | monatsschluss)",
         d.part_of(d.end_of, d.months_ahead(0))),
        ("(monatsersten)", lambda n: d.very_start_of(n, d.months_ahead(1)(n))),
        ("(quartalsende | quartalsschluss)", d.part_of(d.end_of, d.quarters_ahead(0))),
        ("(jahresende | jahresschluss)", d.part_of(d.end_of, d.years_ahead(0))),
        ("(jahresanfang | jahresbeginn)", d.part_of(d.start_of, d.years_ahead(1))),
        (f"(der | die)? (erste | ersten) hälfte {_OF_THE} <period>", d.first_half_of),
        (f"(der | die)? (zweite | zweiten) hälfte {_OF_THE} <period>", d.second_half_of),
        ("(der | die)? (erste | ersten) <month_half>",
         lambda n, m: d.first_half_of(n, d.month(n, m))),
        ("(der | die)? (zweite | zweiten) <month_half>",
         lambda n, m: d.second_half_of(n, d.month(n, m))),
        ("(der | die)? (erste | ersten) monatshälfte", lambda n: d.first_half_of(
            n, d.months_ahead(0 if n.day.day < 15 else 1)(n))),
        ("(der | die)? (zweite | zweiten) monatshälfte", lambda n: d.second_half_of(
            n, d.months_ahead(0)(n))),
        ("(letzten tagen | letzten tage) (des | im) <period>", d.end_of),
        ("(ersten tagen | ersten tage) (des | im) <period>", d.start_of),
        ("(den)? ersten <month_days>", lambda n, m: d.start_of(n, d.month(n, m))),
        ("(den)? letzten <month_days>", lambda n, m: d.end_of(n, d.month(n, m))),
        ("(später | noch) (in | im) <period>", d.later_in),
    ],
    "time": [
        ("<day>", same), ("<period>", same), ("<part>", same), ("<holiday>", same),
        ("<day_plain> (oder | bis | - | und | spätestens) <day_plain>", d.from_to),
        ("<week> oder <week>", d.from_to), ("<part> (oder | bis | / | -) <part>", d.from_to),
        ("(anfang | mitte | ende) (bis | oder | / | -) <part>", same),
    ],
    "timing": [
        ("<time>", d.on),
        ("(am | im | in | in der | in den | an | um | um den | zum | zur | gegen | während |"
         " innerhalb | innerhalb der | über | rund um | noch | noch im | noch in |"
         " irgendwann | irgendwann im | voraussichtlich | wohl | wahrscheinlich) <time>", d.on),
        ("(im laufe | im lauf | im verlauf | im verlaufe) (der | des | von)? <time>", d.on),
        (f"bis {_LATEST}? {_TO_THE} {_LATEST}? (zum)? <time>", d.by),
        ("(bis | vor) (ende | ablauf) <time>", d.by),
        (f"{_LATEST} (bis | am | im | in | in der | zum | zur | bis zum | bis zur | an | mit)?"
         " <time>", d.by),
        ("(am | im | in | in der | bis | zum)? <time> ,? (spätestens | allerspätestens)", d.by),
        ("nicht später als (am | bis)? <time>", d.by),
        (f"(bis | am | im)? <time> ,? {_LATEST} (bis | am | im | zum)? <time>",
         lambda n, _, s: d.by(n, s)),
        ("(vor | noch vor | bis vor | kurz vor) (dem | der | den)? <time>", d.before),
        ("(gleich | direkt | unmittelbar | sofort | kurz | am tag | am ersten tag | montag)"
         " nach (dem | der | den)? <time>", d.first_thing_after),
        ("(erst)? (nach | nach dem | nach der | nach den | erst nach) <time>", d.after_time),
        ("nach <holiday> , (am | also am)? <day>", lambda n, _, s: d.on(n, s)),
        ("(ab | ab dem | ab der | von) <time> (an)?", d.not_before),
        ("(nicht | nichts | kein | keine | keinen | kaum | niemals | nie) ~5 (vor | bevor)"
         " (dem | der)? <time>", d.not_before),
        ("vor (dem | der)? <time> ~5 (nicht | nichts | kein | keine | keinen | kaum)",
         d.not_before),
        ("frühestens ~4 (im | am) <time>", d.not_before),
        ("(nicht | nichts | kein | keine) (vorher | davor | früher | eher)", d.after_that),
        ("(vorher | davor) ~3 (nicht | nichts | kein | keine | keinen)", d.after_that),
        ("(frühestens) (am | im | in | in der | ab | zum | zur | mit)? <time>", d.not_before),
        ("(am | im | in | in der)? <time> (frühestens)", d.not_before),
        ("erst (am | im | in | in der | zum | zur | wieder | wieder am | wieder im)? <time>",
         d.not_until),
        ("(zwischen | von | vom | zwischen dem | in der zeit vom) <time> (und | bis | und dem |"
         " bis zum | bis zur | bis)"
         " <time>", d.between),
        ("(innerhalb | binnen | in | innert) (von | der | den | einer frist von)?"
         " (nächsten | kommenden | folgenden)? <length>", d.within),
        ("(in | innerhalb | binnen | über) (den | der | die) (nächsten | kommenden | folgenden)"
         " <length>", d.within),
        ("(in | innerhalb | binnen) (den | der) (nächsten | kommenden | folgenden) <unit>",
         lambda n, u: d.within(n, d.few(n, u))),
        ("(in | innerhalb | binnen) (spätestens | maximal | höchstens | etwa | ca .? | rund)"
         " <length>", d.within),
        ("(spätestens | längstens | maximal | höchstens) (in | nach | binnen | innerhalb von)"
         " <length>", d.within),
        ("nach (etwa | ca .? | rund | spätestens)? <length>", d.within),
        ("in (einem | einer)? zeitraum von <length>", d.within),
        ("(innerhalb | binnen) (einer frist | eines zeitraums)? (von)? <length>", d.within),
        ("danach | im anschluss | anschließend | daraufhin", d.after_that),
        ("(innerhalb von | binnen | in)? <length> (danach | später | darauf | im anschluss)",
         d.after_that_within),
        ("<length>", d.bare_length),
        (f"(innerhalb von | innerhalb | binnen | in | spätestens)? <length> (nach | ab | seit) "
         f"(dem | unserem | Ihrem | diesem | heutigem | dem heutigen | unserem heutigen)?"
         f" ({_TALK} | heute | jetzt | eingang | unserem treffen)", d.within),
        ("(innerhalb von | innerhalb | binnen | in)? <length> (nach | ab) (dem)?"
         " (bewerbungsschluss | stichtag | fristende)? (am | , | [)? <day_plain>",
         d.within_from),
        ("innerhalb <week>", d.by),
        ("(innerhalb | binnen) (von)? tagesfrist", lambda n: d.within(n, d.Length(1, 1, "day"))),
        ("(jede | jeden | jedes | jeder | alle | aller) (zweite | zweiten | dritte | <number>)?"
         " (<unit> | <weekday> | quartal | <month> | wochen | monate | sprint)", d.aside),
        ("<length> (pro | je | die | im | in der) (<unit> | quartal)", d.aside),
        ("<number> mal (pro | je | die | im | in der) (<unit> | quartal)", d.aside),
        ("(einmal | zweimal | dreimal) (pro | je | die | im | in der) (<unit> | quartal)",
         d.aside),
        ("(wöchentlich* | monatlich* | jährlich* | vierteljährlich* | täglich* | zweiwöchentlich*"
         " | vierzehntägig* | halbjährlich*)", d.aside),
        ("(montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonntags)",
         d.aside),
        ("montag (bis | - ) (freitag | donnerstag)", d.aside),
        ("<#> - (tägig* | wöchig* | monatig* | stündig*)", d.aside),
        ("<#> (tägig* | wöchig* | monatig* | jährig*)", d.aside),
        ("(gestern | vorgestern)", d.past),
        ("(letzte | letzten | letzter | letztes | letztem | vergangene | vergangenen | vorige |"
         " vorigen | vergangener | voriger) (<unit> | <weekday> | <month> | jahr | sommer | "
         "herbst | winter | quartal)", d.past),
        ("vor (etwa | rund | ca .? | über | gut | knapp)? <length>", d.past),
        ("seit (dem | der)? (<time> | <length>)", d.past),
    ],
}  # fmt: skip


_YOU = "(sie | ihnen | dir | dich | euch | du | allen | alle | bewerber* | kandidat*)"
_ANSWER = (
    "(rückmeldung* | bescheid | nachricht | antwort | entscheidung* | zusage | absage | ergebnis*"
    " | feedback | info | information* | neuigkeiten | auskunft | zwischenstand | zwischenbescheid"
    " | anruf | mail | e mail | email | mitteilung | update | entschluss | rückruf)"
)
_ASK = (
    "(nachfragen | nachfrage | nachzufragen | rückfragen | rückfrage | anrufen | anzurufen |"
    " anrufe | anruf | melden | nachhaken | nachzuhaken | erkundigen | schreiben | kontaktieren |"
    " anfragen | anfrage | fragen | telefonische | telefonischen | sachstandsanfragen |"
    " zwischenstand | mails | e mails | kontakt | kontaktaufnahme | ruf | rufen | haken | fragt |"
    " meldet | ruft | erinnerungen | drängen | statusanfragen | nachzuforschen | erinnern)"
)

_CUES: Mapping[Cue, Sequence[str]] = {
    Cue.STAFF: (
        "auf (meiner | unserer | der) (liste | anrufliste | agenda)",
        "(gremium | ausschuss | jury | kommission | vorstand | geschäftsführung | chef | chefin"
        " | personalerin | personaler | personalabteilung | kollegin | kollege | rat |"
        " betriebsrat | leitung | direktion | schulleitung | stiftung | kanzlei | hr |"
        " vorgesetzte | vorgesetzter | frau | herr) ~2 (schreibt | ruft | meldet | legt | will |"
        " wird | möchte | entscheidet | wählt | teilt | sagt | gibt | antwortet | unterschreibt"
        " | tagt)",
        "(so (der | ist der) plan | mir wurde gesagt | es hieß | wie wäre es mit | sagen wir |"
        " der tag der | unter dach und fach | gewählt | fällt die wahl | länger lassen wir | wie"
        " wär es mit | mit etwas glück | wenn alles klappt | wenn alles gut geht)",
        "(geben | gib | lassen) (sie)? (mir | uns) (noch)?",
    ),
    Cue.POINTING: ("(dann | da) (nämlich | erst | sagen | teilen | informieren | rufen)",),
    Cue.SUPERSEDED: (
        "ursprünglich | zunächst hieß es | eigentlich wollten | statt <time> | anfangs",
    ),
    Cue.CORRECTION: (
        "nein ,? (sagen wir | doch | lieber | besser)? (lieber | besser)? | vielmehr | besser"
        " gesagt | jetzt eher | korrigiere",
    ),
    Cue.MEETING: (
        "tagt | tagen | trifft sich | treffen sich | findet ~4 statt | sitzung ist | endet |"
        " enden | kommt ~4 zusammen | ist zurück | zurück ist",
    ),
    Cue.SEQUEL: (
        "danach | später | darauf | im anschluss | anschließend | folgen | folgt | daraufhin",
    ),
    Cue.PROMISE: (
        "(rufe | ruf | klingle | klingel | telefoniere | melde | meld) (ich | wir)? ~6 (durch |"
        " an | zurück)",
        "ich (ruf | meld | schreib | sag) ~6",
        "(bekommen | erhalten | kriegen | haben) (sie | du)? ~4 (post | klarheit | gewissheit |"
        " ein schreiben | einen brief)",
        "(sie | du) (bekommen | erhalten | haben | bekommst | hast) ~4 (post | klarheit |"
        " gewissheit)",
        "(weiß | wissen) (ich | wir) mehr | (schlauer | klüger) | (lasse | lassen) (ich | wir)?"
        " von (mir | uns) hören | (schreibt | ruft | meldet | mailt) ~2 (allen | durch | an) |"
        " durchrufen | sehen wir weiter",
        "(melden | melde | meldet | meldest) (wir | ich | sich | mich | uns) ~3",
        "(wir | ich | hr | team | kollegin | kollege | personalabteilung | er | sie) ~3"
        " (melden | melde | meldet) (uns | mich | sich)?",
        "(uns | mich | sich) ~8 (melden | gemeldet | zurückmelden | zurück | rühren |"
        " zurückmeldet | meldet)",
        "(hören | hörst | höre | hört | erfahren | erfährst | erfahre | wissen | weiß)"
        " ~2 (sie | du | ihr | ich)? ~6 (von uns | von mir | von ihm | von ihr | vom |"
        " von der | von hr | mehr | bescheid | etwas | was | ob | wieder | es)",
        "(hören | erfahren | wissen) (sie | wir | ich | mehr | es)",
        "erfährst du | hörst du",
        f"{_YOU} ~8 (hören | erfahren | bescheid | informiert | benachrichtigt |"
        " kontaktiert | angerufen | verständigt | unterrichtet)",
        "(erhalten | bekommen | erhältst | bekommst | bekommt | erhält | kriegen |"
        " kriegst | gibt | geben | gebe | gib | haben | hast | schicken | schicke |"
        f" senden | sende | teilen | teile) ~9 {_ANSWER}",
        f"{_ANSWER} ~6 (erhalten | bekommen | geben | kriegen | zukommen | zusenden |"
        " schicken | mitteilen | mitzuteilen | erwarten | rechnen | vorliegen | liegt |"
        " liegen | kommt | kommen | erfolgt | ergeht | geht | gehen | zuschicken |"
        " haben)",
        "(informieren | informiere | benachrichtigen | benachrichtige | kontaktieren |"
        " kontaktiere | verständigen | verständige | unterrichten | rufe | rufen |"
        " schreibe | schreiben | antworten | antworte | sage | sagen | teilen | teile |"
        f" informiert) (wir | ich)? ~1 {_YOU}",
        "(genaueres | mehr | näheres | etwas | konkretes | verbindliches) ~1 (sagen |"
        " mitteilen | berichten | mitzuteilen)",
        "(ich | wir) ~2 (rufe | rufen | schreibe | schreiben | sage | sagen | antworte"
        f" | antworten | informiere | informieren | gebe | geben) {_YOU}",
        f"{_YOU} ~7 (informieren | benachrichtigen | kontaktieren | anrufen | mitteilen"
        " | mitzuteilen | zurückrufen | antworten | verständigen | schreiben | sagen"
        " können | an)",
        "(kommen | komme | kommt) ~6 auf (sie | dich | euch) (zu | zurück)?",
        "auf (sie | dich | euch) ~5 (zukommen | zu | zurückkommen | zurück)",
        f"(rechnen | rechne) (sie)? ~5 mit ~3 {_ANSWER}",
        "(halten | halte) (wir | ich)? ~2 (sie | dich) ~2 (laufenden | stand)",
        "auf dem laufenden",
        "von uns (zu)? hören",
        "von uns hören | hört von uns | von uns",
        "bescheid",
        "(zusagen | absagen | einladungen | ergebnisse | entscheidungen | briefe |"
        " bescheide | schreiben) ~4 (gehen | verschickt | versendet | versandt | raus |"
        " bekannt)",
        "(entscheidung | ergebnis | rückmeldung | antwort | zusage) ~5 (mitgeteilt |"
        " mitteilen | bekannt | bekanntgegeben | verkündet | fallen | fällt | gefallen"
        " | feststehen | vor | treffen | getroffen | steht | folgt | erfolgt | ergehen"
        " | wird | erwarten | kommt)",
        "(wird | werden) ~8 (mitgeteilt | informiert | benachrichtigt | kontaktiert | bekannt)",
        "(lassen | lasse) (wir | ich)? ~4 (wissen | hören | zukommen)",
        "wissen lassen",
    ),
    Cue.TOPIC: (
        "würfel ~1 (fallen | gefallen) | (fallen | fällt) die (würfel | entscheidung)",
        "(fällt | fallen) ~2 (wahl | würfel | beschluss) | die wahl | wer es wird | legt sich ~6"
        " fest",
        "entscheid* | entscheidung* | entschied* | entschluss",
        "ergebnis* | rückmeldung* | antwort | feedback | zusage* | auswahl |"
        " auswahlverfahren | auswahlprozess | bewerbungsverfahren | verfahren |"
        " besetzungsverfahren | rückruf",
        "(wir | ich) ~4 (schlüssig | einig | festgelegt | klarheit | soweit)",
        "steht fest",
        "abgeschlossen | abschließen | abzuschließen | abschluss",
        "angebot* ~3 (raus | verschick* | versend* | unterbreit*)",
        "freigabe | freigegeben | genehmig* | zugestimmt | grünes licht",
        "auswert* | sichten | sichtung | beraten | beratung | abstimm* | abzustimmen",
        "(stelle | position) ~4 (besetz* | vergeb*)",
        "besetzt | besetzen | besetzung",
        "(andere | anderen | weitere | weiteren | übrigen | restlichen | letzten |"
        " verbleibenden) (gespräche | gesprächen | bewerber* | kandidat* | interviews)",
        "wie es weitergeht | nächsten schritte | nächste schritte",
        "melden | meldet | melde | gemeldet",
        "so weit | soweit",
        "nachricht | neuigkeiten | mitteilung | zwischenbescheid",
        "wird das (leider)? (nichts | was | nix) | wird es (leider)? nichts",
        "bearbeitung* | prozess | runde | vorstellungsrunde",
        "sagen können | sagen kann",
        "bescheid | klarheit | gewissheit",
        "geklärt | klären",
    ),
    Cue.WEAK: (
        "(kann | könnte | wird | können) ~3 (hinziehen | dauern | ziehen)",
        "voraussichtlich | wahrscheinlich | vermutlich | wohl | realistisch* |"
        " hoffentlich | normalerweise | erfahrungsgemäß | üblicherweise | in der regel"
        " | meist | meistens",
        "(es | das) (wird | dauert | dürfte | kann | könnte | sollte)",
        "dauert | dauern | dauer",
        "(geben | gib | gebt) (sie)? uns",
        "rechnen (sie | wir)?",
        "wir (hoffen | planen | denken | rechnen | wollen | versuchen | brauchen |"
        " benötigen | bemühen | streben)",
        "sagte | meinte | hieß | versprach | gesagt | versprochen | meint | sagt",
        "geduld | gedulden | geduldig | warten",
        "brauchen | benötigen | braucht | benötigt",
        "ziel | geplant | angestrebt | vorgesehen",
        "soll | sollte | sollten | dürfte | dürften",
        "passiert | fertig | wissen | weiß",
        "bitten wir um",
        "wir | dann",
    ),
    Cue.VAGUE: (
        "(termin | datum | zeitpunkt | zeitrahmen | tag) ~6 nicht (nennen | sagen | zusagen |"
        " festlegen)",
        "nicht (mehr)? (allzu | so | sehr | mehr)? lange",
        "(rasche | raschen | schnelle | schnellen | zügige | zügigen | baldige | baldigen |"
        " zeitnahe | zeitnahen) (entscheidung | rückmeldung | antwort | nachricht)",
        "(lassen | geben | gib | lass) (sie)? uns ~3 zeit",
        "(aussage | prognose | angabe | angaben | auskunft) ~6 (nicht | kein | keine) (möglich |"
        " sinnvoll)?",
        "(zieht | ziehen | ziehe) sich ~8 hin",
        "weile haben | gut ding | mühlen | abwarten | kann sich (noch)? (ziehen | hinziehen) |"
        " geduldsprobe",
        "(noch)? (etwas | länger | ein wenig | eine weile) (ziehen | hinziehen | hinzieht | zieht)",
        "(zieht | ziehen) sich",
        "in den (nächsten | kommenden) (wochen | monaten)",
        "bald | baldmöglichst | in bälde | demnächst | zeitnah | in kürze | kurzfristig"
        " | schnellstmöglich | alsbald | beizeiten | zügig | baldigst | umgehend |"
        " rasch | unverzüglich | in absehbarer zeit | in nächster zeit | zu gegebener"
        " zeit | irgendwann | schon bald | in naher zukunft | bei gelegenheit | in den"
        " kommenden wochen",
        "so (schnell | bald | rasch) (wie | als) (möglich | es geht | wir können)",
        "(sobald | wenn) (wir | ich | es) ~2 (mehr | neues | neuigkeiten | etwas | was"
        " | können | kann | näheres | genaueres | soweit | so weit) ~2 (wissen | weiß |"
        " haben | gibt | habe | ist | sind)?",
        "(noch)? (etwas | ein wenig | ein bisschen | um)? (geduld | gedulden)",
        "(noch)? (eine weile | einige zeit | ein bisschen dauern | etwas dauern | ein"
        " wenig dauern | etwas zeit | ein weilchen | ein wenig zeit | noch dauern)",
        "(in | noch)? (den | die)? (nächsten | kommenden | einige | einigen | ein paar"
        " | mehrere | mehreren | etliche | wenige | wenigen) (wochen | monaten |"
        " monate)",
        "(noch | leider)? (kein | keine | keinen | nicht | nichts) ~4 (termin |"
        " zeitplan | zeitpunkt | datum | zeitrahmen | zeitangabe | prognose | absehen |"
        " absehbar | konkretes | sagen | nennen | genau | genaues | verbindlich*)",
        "auf dem laufenden",
        "(im | in diesem | diesen | dieses | im laufe des)? (frühjahr | frühling |"
        " frühjahrs | sommer | sommers | herbst | winter)",
        "dieser tage",
        "im laufe der zeit | über kurz oder lang | früher oder später",
        "noch (offen | unklar)",
        "so lange (es | wie) ~4 dauert | dauert (eben | halt | nun mal) ~3 | schwer zu"
        " sagen | das kann dauern | kann dauern",
        "braucht (noch)? zeit | etwas länger | länger dauern | länger als",
    ),
    Cue.EVENT: (
        "ohne (die | den | das | eine | einen | unsere | unseren) ~6 (nichts | nicht | kein |"
        " keine)",
        "mit (der | dem) (unterschrift | zustimmung | freigabe | genehmigung | einwilligung |"
        " zusage des | zusage der | votum)",
        "solange ~6 (nicht | kein | keine | keinen)",
        "nach (rücksprache | abstimmung | absprache) mit",
        "(vor | bis zu | bis zur | bis zum) (der | dem | den)? (vorstandssitzung | sitzung |"
        " aufsichtsratssitzung | gremiensitzung | versammlung | freigabe | entscheidung des) ~2"
        " (passiert | geschieht | kommt | gibt | können | kann | läuft) ~3 (nichts | nicht |"
        " keine)",
        "erst wenn | erst nachdem",
        "sobald | nachdem | sowie | wenn | sofern",
        "(erst)? (nach | nach der | nach dem | nach den | nach unserer | nach unserem |"
        " nach ihrer | nach seiner)",
        "(abhängig | abhängt | hängt | hängen | unter vorbehalt | vorbehaltlich | in abhängigkeit)",
        "(müssen | muss | müsste) ~7 (erst | zuerst | zunächst | vorher | noch)",
        "(warten | wartet | warte) ~2 (auf | noch auf | noch)",
        "(erst | zunächst | zuvor | vorher) ~3 (muss | müssen | wenn | nach | nachdem)",
        "vorher ~3 (nicht | nichts | keine) | bevor",
        "(nicht | nichts | keine) (vorher | früher | eher)",
        "im anschluss an | anschließend an | auf basis der",
        "bis (der | die | das) ~4",
    ),
    Cue.NOT_EVENT: (
        "(sobald | wenn | sowie) (wir | ich | es) ~2 (mehr | neues | neuigkeiten |"
        " etwas | was | können | kann | näheres | genaueres | soweit | so weit)",
        "sobald (wie)? möglich",
        "wenn sich ~4 (etwas | was | neues) ~2 (tut | ergibt | bewegt | ändert)",
        f"nach (dem | unserem | diesem | ihrem | dem heutigen | unserem heutigen | jedem) {_TALK}",
        "nach <time>",
        "nach (wie vor | möglichkeit | hause | absprache | vereinbarung | vorne | und nach)",
        "wenn (sie | du | ihr) ~2 (fragen | frage | möchten | wollen | noch | uns | mögen | hast |"
        " haben | etwas | weitere | bis | innerhalb | bereits | damit | können | einverstanden)",
        "wenn (dann | möglich | alles gut | es ihnen)",
        "nach <length>",
        "bis <time>",
        "je nach*",
        "nach (ihren | ihrem | ihrer | dem gespräch | der probezeit | feierabend)",
        "nachdem (wir uns | sie)",
        "bevor (sie | du)",
        "nach (berlin | münchen | hamburg | wien | köln | frankfurt | zürich |"
        " deutschland | österreich)",
        "sowie (die | der | das | ihre | ihr | eine | einen | alle)",
    ),
    Cue.ABSENCE: (
        "(kein | keine | keinen) ~1 (brief | post | mail | anruf | schreiben | einladung)",
        "ohne (eine)? (nachricht | rückmeldung | antwort | anruf | reaktion | zusage) | (nichts"
        " | nicht) ~3 (gehört | hören) | funkstille",
        "(kommt | kam | erreicht | trifft) ~5 (keine | nichts)",
        "(nichts | nicht | kein | keine | keinen | keinerlei) ~7 (gehört | hören | höre"
        " | erhalten | gemeldet | melden | bekommen | kontaktiert | rückmeldung |"
        " nachricht | antwort | bescheid | erhalten | zugegangen | vorliegen | gekommen"
        " | kommt | erfahren)",
        "(hören | hörst | höre) (sie | du)? ~6 (nichts | nicht)",
        "(keine | ohne | ausbleibende* | kein | keinerlei) (weitere)? (rückmeldung |"
        " nachricht | antwort | zusage | einladung | reaktion | anruf | kontaktaufnahme"
        " | mitteilung)",
        "(erhalten | erhältst | bekommen | bekommst) (sie | du)? ~7 (nichts | keine |"
        " kein | keinen)",
        "stille | schweigen | funkstille",
        "(melden | meldet) (wir | man)? (uns | sich) ~6 nicht",
        "bleibt ~4 aus",
    ),
    Cue.REFUSAL: (
        "(jemand (anderes | anderer | anderen) | (andere | anderen |"
        " anderer) ~1) ~2 (durchgesetzt | bekommen | vorn | vorne | überzeugt)",
        "war es (leider)? nichts | wird es (leider)? nichts | hat nicht sollen sein | sollte es"
        " nicht sein | heißt (leider)? nein | dürfen sie das als | als absage | nicht zum zug |"
        " hat es (leider)? nicht | anderweitig (vergeben | besetzt)",
        "(absage | abgesagt | abgelehnt | ablehnung)",
        "(nicht | leider nicht | keine) ~5 (berücksichtig* | berücksichtigt |"
        " ausgewählt | erfolgreich | engere | engeren | weiterverfolg* | geklappt |"
        " gereicht | für sie entschieden | in frage | infrage | zum zuge | zustande |"
        " genommen | durchgesetzt | geworden | zusage)",
        "(anderweitig | anders) (besetzt | vergeben | entschieden)",
        "(für | mit) (jemand* | eine andere | einen anderen | andere | anderen) ~4",
        "als (absage | nein | ablehnung | abgelehnt | erledigt | gescheitert)",
        "hat es (leider)? nicht (geklappt | gereicht)",
        "(ist | wäre | bedeutet | heißt | gilt) ~3 (nein | absage | negativ | abgelehnt)",
        "(andere | anderen | anderer | jemand anderen) (bewerber* | kandidat* |"
        " person)? (ausgewählt | entschieden | den vorzug)?",
        "leider nicht | negativ | vergeben",
    ),
    Cue.CHOSEN_ONLY: (
        "absagen (verschicken | versenden | schreiben | erteilen | verschicke) (wir |"
        " ich)? (nicht | keine) | wer weiterkommt ,? wird",
        "(nur | ausschließlich | lediglich) ~5 (erfolgreiche* | ausgewählt* | engere* |"
        " geeignete* | bewerber* | kandidat* | denjenigen | diejenigen | denen | wer |"
        " zusage | falle einer | falle eines | positiven | positiver | interesse)",
        "(melden | melde | kontaktieren | benachrichtigen | informieren | antworten) ~4"
        " (nur | ausschließlich | lediglich) ~6",
        "(absagen | absage) ~3 (nicht | keine) ~2 (verschickt | versendet | versandt)",
        "(können | kann) ~4 nicht (allen | alle | jedem | jede | jeden) ~4",
        "(allen | jedem | alle | jede) ~4 nicht ~3 (antworten | absagen | zurückmelden | melden)",
    ),
    Cue.NO_CONTACT: (
        "(anrufe | nachfragen | rückfragen | mails | anrufen | nachfragen) ~2 (beschleunigen |"
        " ändern | helfen | bringen | nützen) ~4 (nicht | nichts)",
        "(nachfragen | rückfragen | anfragen | anrufe | anrufen | erkundigungen | auskünfte |"
        " mails |"
        " sachstandsanfragen | kontaktaufnahme | kontaktaufnahmen) ~9 (unterlassen | verzichten |"
        " vermeiden | abzusehen | absehen | entgegengenommen | entgegennehmen | verzichtet)",
        "(nicht nötig | nicht notwendig | nicht erforderlich | unnötig) ~4 (nachfragen | anrufen"
        " | melden | schreiben | nachhaken | erkundigen | nachzufragen)",
        "(gebeten | bitten | bitte) ~3 nicht (anzurufen | nachzufragen | zu schreiben | zu"
        " mailen | nachzuhaken | anrufen | mailen | nachfragen)",
        "(keine | keinerlei) ~2 (auskunft | auskünfte | zwischenstände | rückfragen |"
        " nachfragen | anfragen) ~4",
        "(bitte | wir bitten | bitten) ~6 (nicht | keine | keinerlei | davon ab | nicht"
        f" von sich) ~3 {_ASK}",
        "(sehen | sieh | seht | abzusehen | absehen | verzichten | verzichte |"
        f" unterlassen | vermeiden) ~4 (von | auf) ~4 {_ASK}",
        f"(von | auf) ~4 {_ASK} ~6 (abzusehen | absehen | ab | verzichten | abstand | zu"
        " verzichten)",
        f"{_ASK} ~6 (nicht | keine | kein) ~3 (beantworte* | bearbeite* | möglich |"
        " nötig | erforderlich | notwendig | gewünscht | beschleunig* | beschleunigt |"
        " zielführend | hilfreich | nachkommen)",
        "(keine | kein | keinerlei) (telefonischen | telefonische | weiteren |"
        f" schriftlichen)? ~1 {_ASK}",
        "(nicht | nichts) ~2 (nachfragen | nachzufragen | nachhaken | nachzuhaken |"
        " anrufen | anzurufen | erkundigen | zu kontaktieren | kontaktieren)",
        "(rufen | fragen | fragt | ruft | ruf | frag | schreiben | kontaktieren |"
        " haken) (sie)? (uns | bitte | mich | dort | da)? ~4 nicht",
        f"(brauchen | müssen | brauchst | musst) (sie | du)? ~4 (nicht | nichts) ~3 {_ASK}",
        "abstand ~3 nehmen",
        "(warten) (sie)? ~3 bis wir",
        "(auskunft | auskünfte | zwischenstände) ~7 (nicht | keine)",
        "(können | kann | können wir) ~6 (keine | nicht) ~3 (auskunft | auskünfte |"
        " zwischenstände | anfragen | rückfragen | sachstand) ~3",
    ),
    Cue.NOT_NO_CONTACT: (
        "(zögern | scheuen | zöger | scheu) ~4",
        f"(wir | ich) ~3 (nicht | keine) ~4 {_ASK}",
        "auf diese (mail | e mail | email | nachricht) ~4",
        "(referenzen | arbeitgeber | referenzgeber) ~5",
        "(wenn | falls | sollten | sofern) ~9 (nicht | nichts | keine) ~7",
        "nicht (nur | mehr | vergessen)",
        "keine rückmeldung",
        "(hören | hörst) (sie | du) ~5 nichts",
    ),
    Cue.NEGATION: ("nicht | nichts | kein | keine | nie | kaum",),
    Cue.REQUEST: (
        "über ~4 (rückmeldung | antwort | zusage | nachricht | bestätigung) ~9 (freuen | dankbar)",
        "(freuen | freue) (wir | ich)? (uns | mich)? über (ihre | eine | deine)",
        "(schaffen | schaffst | schafft) (sie | du | ihr) ~3",
        "(melden | meldet | melde) (sie | dich | euch) (sich)? ~3",
        "bearbeitung möglich | bitten wir um | bitten sie um",
        "(anfangen | beginnen | starten) ? am",
        "zeit ,? (das | den | um | unser) ~2 (angebot | vertrag | anzunehmen) | anzunehmen |"
        " annahmefrist",
        "(bitte | bitten wir | gerne) ~2 (schicken | senden | reichen | geben sie |"
        " teilen sie | bestätigen | füllen | bringen | laden | melden sie | rufen sie |"
        " antworten sie | übermitteln | unterschreiben | lassen sie | sende | schick |"
        " nennen | wählen | buchen | bearbeiten | lösen | absolvieren | bereiten |"
        " halten sie | sagen sie | vereinbaren | registrieren | erledigen | um |"
        " beachten)",
        "(können | könnten | würden | möchten | könntest | kannst | wollen) (sie | du) ~1",
        "(schicken | senden | reichen | teilen | bestätigen | füllen | bringen | laden"
        " | melden | rufen | sagen | nennen | bearbeiten | lösen) sie (uns |"
        " mir | bitte | den | die | das | ihre | sich)",
        "(ihre | deine | ihren | ihrer | ihrem) (unterlagen | arbeitsprobe | aufgabe |"
        " antwort | zusage | rückmeldung | entscheidung | bewerbung | zeugnisse |"
        " referenzen | lösung | verfügbarkeit | bestätigung | präsentation |"
        " gehaltsvorstellung* | testaufgabe)",
        "(arbeitsprobe | probeaufgabe | testaufgabe | aufgabe | online test |"
        " assessment | fallstudie | fragebogen | einsendeschluss | bewerbungsschluss |"
        " bewerbungsfrist | hausaufgabe | unterlagen | zeugnisse | nachweise |"
        " führungszeugnis | selbsttest)",
        "(angebot | link | einladung | zugang) ~4 (gilt | gültig | läuft | verfällt | bis)",
        "von ihnen (zu)? (hören | bis)? | ihrerseits | einzureichen | einreichen |"
        " vorzulegen | abzugeben | abgeben | abgabe | nachreichen | zurücksenden |"
        " zuzusenden",
        "(haben | hast) (sie | du) (zeit bis | noch zeit | schon | bereits)",
        "lassen sie (uns | mich) ~4 wissen",
        "sie müssen | müssen sie | sollten sie (bis | schon)? (die | ihre)",
        "wann (können | könnten | kannst | wären | wäre) | wie (lange | viel) | ab wann",
        "nehmen sie ~3 an | annehmen | unterschreiben | unterzeichne*",
        "wir benötigen ~3 von",
        "um ~4 (zusendung | übersendung | einreichung | rücksendung | bestätigung | zusage)",
    ),
    Cue.WORK: (
        "(ziehen | zieht) ~8 um",
        "feiern | feiert | einweih* | jubiläum",
        "(ausschreibung | bewerbungsfrist | anzeige | inserat | stellenanzeige | annonce) ~6",
        "(stelle | position | arbeitsplatz | anstellung) ~5 ab (dem | den)? <time> |"
        " zu besetzen ab | ab (dem | den)? <time> ~3 (zu besetzen | besetzt | frei | vakant |"
        " gesucht)",
        "beginn | vertragsbeginn | vertragsentwurf | eg <#>",
        "gehälter | weihnachtsgeld | urlaubsgeld | betriebsurlaub | miete | dienstwagen"
        " | betriebsrente",
        "kündigungsfrist* | kündigung | kündigen | probezeit | urlaub* | urlaubstage* |"
        " gehalt* | bonus | vergütung | lohn | gehaltsrunde | tarif* | überstunden",
        "(vertrag | vertrags* | befrist* | arbeitsvertrag | elternzeit |"
        " elternzeitvertretung | mutterschutz* | projekt* | praktikum | traineeprogramm"
        " | ausbildung* | einarbeitung* | schulung* | programm | volontariat |"
        " werkstudent*)",
        "(eintritt* | arbeitsbeginn | beginnt | starten | start | stellenantritt |"
        " anfangen | beginnen | antreten | dienstantritt | einstieg | startet |"
        " besetzen ab)",
        "(homeoffice | home office | büro | vor ort | präsenz* | remote | mobil* |"
        " hybrid | schicht* | gleitzeit | kernarbeitszeit* | teilzeit | vollzeit |"
        " wochenstunden | arbeitszeit* | bereitschaft* | rufbereitschaft)",
        "(sprint* | release* | deploy* | liefer* | launch* | produkt* |"
        " quartalsabschluss | monatsabschluss | kunden | kunde | messe | veröffentlich*"
        " | jour fixe | teammeeting | standup | retro*)",
        "(erfahrung | erfahrungen | berufserfahrung | gegründet | bestehen | besteht |"
        " jubiläum | studium | semester | abschlussarbeit | masterarbeit | firmenfeier"
        " | sommerfest | weihnachtsfeier | teamevent | umzug | zieht um | umziehen)",
        "(wohnung | reise* | dienstreise* | reisen | fortbildung*)",
        "auszahl* | bezahlt | ausgezahlt | überwiesen | kinderbetreuung | jobticket | rente",
    ),
    Cue.SLOT: (
        "(kennenlerntag* | probearbeitstag | schnuppertag | hospitation* | probearbeit) ~4 (ist |"
        " wäre | am | findet | <time>)",
        "(zweites | zweite | zweiten | nächstes | nächste | nächsten | ihr | ihrem |"
        " unser | unserem | das | zum | dem | erstes | finales)? (gespräch |"
        " vorstellungsgespräch | interview | termin | probetag | probearbeiten |"
        " kennenlernen | telefonat | videocall | treffen) ~4 (findet | ist | am | um |"
        " statt | wäre | bei | beginnt | dauert | stattfinden | geplant)",
        "laden (wir)? sie ~5 ein | einladen | einladung zum | eingeladen",
        "(termin | uhrzeit | terminvorschl* | passt | passen | zeitfenster | verfügbar"
        " | treffen wir | sehen wir uns | bis dann | freuen uns auf sie | kennenlernen"
        " | kennenzulernen | führungen | rundgang)",
        "um <#> uhr",
        "die gespräche (finden | laufen | gehen)",
    ),
    Cue.AWAY: (
        "(geht | läuft | dauert | gilt) bis",
        "(im | in) (urlaub | elternzeit | mutterschutz) | abwesend | nicht im (haus |"
        " büro) | außer haus | auf dienstreise | krank* | verreist | betriebsferien |"
        " betriebsurlaub | geschlossen | wieder (da | zurück | im büro | im haus |"
        " erreichbar) | erreichbar",
    ),
    Cue.PAST: (
        "war | waren | hatte | hatten | wurde | wurden | kam | fand | gab | trafen |"
        " schrieb | ausgeschrieben",
        "(vielen | herzlichen | besten) dank | danke",
        "ihre (mail | nachricht | bewerbung) vom",
        "gegründet",
    ),
}

GERMAN = Lexicon(
    code="de",
    homographs={"so": "sokurz"},
    rules=_RULES,
    cues=_CUES,
    clause_openers=frozenset("und aber sondern denn weil dann".split()),
    common_words=frozenset(
        "der die das und ist nicht wir sie ihnen von mit den dem zu im bis zum ein eine einen auf "
        "fuer werden wird bei uns nach ich es sich an oder spaetestens innerhalb ende woche tagen "
        "wochen bitte haben melden naechste ihre kw freitag montag anfang mitte heute morgen dir "
        "dich am vor ueber noch".split()
    ),
    unfinished=frozenset(
        "ca bzw z b u a d h dr prof nr inkl usw max mind ggf jan feb apr aug sept sep okt nov dez "
        "mo di mi do fr sa so januar februar maerz april mai juni juli august september oktober "
        "november dezember kalenderwoche kw quartal quartals woche werktag arbeitstag "
        "jaenner".split()
    ),
)
