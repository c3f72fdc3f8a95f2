"""French, as said in France, Belgium and Switzerland."""

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
    "un | une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16, "dix sept": 17, "dix huit": 18, "dix neuf": 19, "vingt": 20, "vingt et un": 21,
    "vingt quatre": 24, "vingt cinq": 25, "vingt huit": 28, "trente": 30, "quarante": 40,
    "quarante cinq": 45, "quarante huit": 48, "soixante": 60, "soixante douze": 72,
}  # fmt: skip
_ORDINALS = {
    "premier | première": 1, "deuxième | second | seconde": 2, "troisième": 3, "quatrième": 4,
    "cinquième": 5,
}  # fmt: skip
_WEEKDAYS = {
    "lundi | lun": 0, "mardi": 1, "mercredi": 2, "jeudi | jeu": 3, "vendredi | ven": 4,
    "samedi": 5, "dimanche": 6,
}  # fmt: skip
_MONTHS = {
    "janvier | janv": 1, "février | févr": 2, "mars": 3, "avril | avr": 4, "mai": 5, "juin": 6,
    "juillet | juil": 7, "août": 8, "septembre | sept": 9, "octobre | oct": 10,
    "novembre | nov": 11, "décembre | déc": 12,
}  # fmt: skip
_UNITS = {
    "(jour | jours | j) (calendaires | calendaire | francs)?": "day",
    "(jour | jours | j) (ouvré | ouvrés | ouvrable | ouvrables | travaillés)": "workday",
    "semaine | semaines | sem": "week", "mois": "month", "heure | heures | h": "hour",
    "an | ans | année | années": "year", "minutes": "minute",
}  # fmt: skip
_HOLIDAYS = {
    "(les vacances de)? pâques": "easter", "(le)? (week end) de pâques": "easter",
    "(le)? lundi de pâques": "easter monday", "(l' | le (pont | week end) de l')? ascension":
    "ascension", "(la | le (pont | week end) de la)? pentecôte": "pentecost",
    "(le)? lundi de pentecôte": "whit monday", "(les vacances de)? noël": "christmas",
    "(les | ces)? fêtes (de fin d'année)?": "year end holidays",
    "(le | les vacances de)? (nouvel an | jour de l'an)": "new year",
    "(la | les vacances de la)? toussaint": "all saints", "(le)? 14 juillet": "bastille",
    "(le)? 15 août": "assumption", "(le)? 11 novembre": "armistice",
    "(le)? 1 er mai": "first of may", "(les)? vacances de fin d'année": "year end holidays",
    "(la)? fête nationale": "bastille", "(la)? saint jean (baptiste)?": "midsummer",
    "(la)? saint valentin": "valentine",
    "(l')? action de (grâce | grâces)": "thanksgiving", "(la)? saint nicolas": "nicholas",
    "(l')? assomption": "assumption", "(l')? armistice": "armistice", "(la)?"
    " chandeleur": "candlemas",
}  # fmt: skip

_DET = "(le | la | les | l' | au | à | du | de | des | ce | cet | cette | en | à la | de la)?"
_PART_OF_DAY = "(matin | midi | après midi | soir | soirée | matinée | dans la journée | au matin)"
_TALK = "(entretien | rendez vous | échange | entrevue | visite | appel | rencontre | jour)"


_RULES: Rules = {
    "number": [("<#>", same), *table(_NUMBERS)],
    "nth": [("<#> (er | e | eme | ème | re | nd | nde)", day_number), *table(_ORDINALS)],
    "dom": [("<#>", day_number), ("<nth>", same),
            *table({word: n for word, n in _NUMBERS.items() if n <= 31})],
    "weekday": table(_WEEKDAYS),
    "month": table(_MONTHS),
    "unit": table(_UNITS),
    "year": [("<#>", year_of)],
    "monthno": [("<#>", month_number)],
    "clock": [
        ("(à | vers | avant)? <#> (h | heures | heure) <#>?", ignore),
        ("(à | vers)? <#> : <#>", ignore),
        ("(à | vers)? (midi | minuit)", ignore),
        ("(en | dans | avant)? (fin de | la fin de)? (journée | matinée | soirée | après midi)",
         ignore),
        ("au plus tard", ignore),
    ],
    "length": [
        ("<number> (bonnes | bons | petites | petits | grandes | autres)? <unit>", d.length),
        ("<number> (à | - | ou | et) <number> <unit>", d.length_range),
        ("(entre | de) <number> (et | à) <number> <unit>", d.length_range),
        ("<number> <unit> (à | ou) <number> <unit>",
         lambda n, k, u, j, v: d.length_range(n, k, j, v) if u == v else d.length(n, j, v)),
        ("(une | la | cette | prochaine)? (quinzaine | quinzaine de jours | quinzaine de jour)",
         d.fixed_length(15, "day")),
        ("(une | la)? huitaine (de jours)?", d.fixed_length(8, "day")),
        ("(une)? dizaine de <unit>", lambda n, u: d.length(n, 10, u)),
        ("(une)? vingtaine de jours", d.fixed_length(20, "day")),
        ("(une)? trentaine de jours", d.fixed_length(30, "day")),
        ("(une)? (petite | bonne) (semaine)", d.fixed_length(7, "day")),
        ("(une semaine et demie)", d.fixed_length(10, "day")),
        ("(un mois et demi)", d.fixed_length(45, "day")),
        ("(les | ces | des)? (quelques | prochains | prochaines) <unit>", d.few),
        ("(les | ces)? (quelques) (prochains | prochaines) <unit>", d.few),
        ("(les | ces) <unit> (qui viennent | à venir | prochains | prochaines)", d.few),
        ("plusieurs <unit>", d.few),
        ("(une couple de) <unit>", d.couple),
        ("(les)? <number> (prochains | prochaines) <unit>", d.length),
        ("(environ | à peu près | maximum | au maximum | au plus | grand maximum | près de |"
         " moins de | plus ou moins | encore | au moins | peut être | un délai de |"
         " sans doute) <bare_length>", same),
        ("<bare_length> (environ | maximum | au maximum | au plus | grand maximum | max |"
         " tout au plus | à peu près)", same),
    ],
    "bare_length": [
        ("<number> <unit>", d.length),
        ("<number> (à | - | ou) <number> <unit>", d.length_range),
        ("(une)? quinzaine (de jours)?", d.fixed_length(15, "day")),
        ("(une)? huitaine (de jours)?", d.fixed_length(8, "day")),
        ("(une)? dizaine de <unit>", lambda n, u: d.length(n, 10, u)),
    ],
    "date": [
        ("<dom> <month>", d.day_month),
        ("<dom> <month> <year>", d.day_month_year),
        ("<#> / <#>", d.slashed),
        ("<#> / <#> / <#>", d.slashed_year),
        ("<#> . <#> . <#>", d.slashed_year),
        ("<#> - <#> - <#>", d.year_month_day),
        ("<#> - <#> - <#>", d.slashed_year),
        ("<dom> (au | et | ou | - | et le | ou le) <dom> <month>", d.days_of_month),
        ("<dom> (du mois | courant)", d.day_of_month),
    ],
    "holiday": [(pattern, d.holiday(name)) for pattern, name in _HOLIDAYS.items()]
    + [
        ("(la)? fête du travail",
         lambda n: d.holiday("labor day" if n.place.country == "CA" else "first of may")(n)),
        ("(le | ce)? (jour férié | prochain jour férié)", d.public_holiday),
        ("(le | ce)? (pont | long week end)", d.holiday_weekend),
    ],
    "day": [
        ("<day_plain>", same),
        (f"<day_plain> ,? (au | en)? {_PART_OF_DAY}", same),
        ("<day_plain> ,? <clock>", same),
        ("<clock> (de | du | le)? <day_plain>", same),
    ],
    "day_plain": [
        ("(aujourd'hui | ce soir | ce matin | cet après midi | ce midi)", d.days_ahead(0)),
        ("(la fin de | en fin de | fin de)? (la)? (journée)", d.days_ahead(0)),
        ("demain", d.days_ahead(1)),
        ("après demain", d.days_ahead(2)),
        ("(le)? lendemain", d.days_ahead(1)),
        ("(le | ce | au | du)? <weekday>", d.weekday),
        ("ce <weekday>", d.this_weekday),
        ("(le)? <weekday> prochain", d.next_weekday),
        ("(le)? <weekday> qui vient", d.weekday),
        ("(le)? <weekday> en huit", d.weekday_week),
        ("(le)? <weekday> en quinze", d.weekday_fortnight),
        ("(le)? <weekday> (de)? <week>", d.weekday_of),
        ("(le)? <weekday> suivant",
         lambda n, w: d.weekday_of(n, w, d.week_after_that(n))),
        ("<week> ,? (le)? <weekday>", d.weekday_of_after),
        ("<length> (après | à compter du | à partir du | suivant)"
         " (le | l' | la)? ~3 (le | du)? <date>", d.length_from),
        ("<length> (après | à compter de | à partir de) (<weekday> | <holiday>)", d.length_from),
        ("<length> avant <holiday>", d.length_before),
        ("(le | au | du | ce)? <date>", same),
        ("(le | au | du) <#>", d.day_of_month),
        ("(le | au | du)? <weekday> ,? (le)? <date>", d.weekday_with_date),
        ("le <nth> <weekday> (de |"
         " d') <month>", lambda n, k, w, m: d.numbered_weekday_of(n, k, w, d.month(n, m))),
        ("(le | au | du)? <weekday> <#>",
         lambda n, w, k: d.weekday_with_date(n, w, s) if (s := d.day_of_month(n, k)) else None),
    ],
    "week": [
        ("(cette | la) semaine (ci | en cours)?", d.weeks_ahead(0)),
        ("(la)? semaine (prochaine | qui vient | à venir | qui arrive)", d.weeks_ahead(1)),
        ("(la)? prochaine semaine", d.weeks_ahead(1)),
        ("(la)? semaine (d'après | suivante | après)", d.week_after_that),
        ("(d'ici | dans)? deux semaines (calendaires)", d.weeks_ahead(2)),
        ("celle (du | de) <day_plain>", d.week_of),
        ("(la)? semaine (du | commençant le | débutant le | de) <day_plain>", d.week_of),
        ("(la)? semaine (après | qui suit | suivant) (le | la | les)? (<day_plain> | <holiday>)",
         d.week_after),
        ("(la)? semaine (calendaire)? (n | n °| numéro | ° )? <#>", d.iso_week),
        ("s <#>", d.iso_week),
        ("(la)? <nth> semaine (de | d' | du) <period>", d.numbered_week_of),
        ("(la)? dernière semaine (de | d' | du) <period>", d.last_week_of),
        ("(la)? semaine en huit", d.weeks_ahead(1)),
        ("(la)? semaine d'après <holiday>", d.week_after),
    ],
    "period": [
        ("<week>", same),
        ("(ce | le)? week end", d.weekend),
        ("(le)? week end prochain", d.next_weekend),
        ("(ce | le) mois (ci | en cours)?", d.months_ahead(0)),
        ("(le)? mois (prochain | qui vient | suivant)", d.months_ahead(1)),
        ("(le | du | au)? (mois de | mois d')? <month>", d.month),
        ("(mois de | mois d')? <month> <year>", d.month_year),
        ("<month> (ou | - | et | / | à) <month>", d.months_span),
        ("(ce | le) trimestre (en cours)?", d.quarters_ahead(0)),
        ("(le)? (trimestre prochain | prochain trimestre)", d.quarters_ahead(1)),
        ("(t | q) <#>", d.quarter), ("(t | q) <#> <year>", d.quarter_year),
        ("(le | au | du)? <nth> trimestre", d.quarter),
        ("(le | au | du)? <nth> trimestre <year>", d.quarter_year),
        ("(le | au | du)? <nth> semestre", d.half_year),
        ("(l' | cette | de l' | d')? année (en cours)?", d.years_ahead(0)),
        ("(l')? (an prochain | année prochaine | nouvelle année | an)", d.years_ahead(1)),
        ("(la)? nouvelle année", d.years_ahead(1)),
        ("<year>", d.year_named),
        ("(cet | l' | le | ce | au)? (automne | hiver | printemps) (prochain)?", d.season),
        ("(cet | l' | d' | en) été (prochain)?", d.season),
        ("(la)? rentrée (de septembre | scolaire)?", lambda n: d.start_of(n, d.month(n, 9))),
    ],
    "inner": [
        ("<period>", same),
        ("semaine", d.weeks_ahead(0)), ("mois", d.months_ahead(0)),
        ("trimestre", d.quarters_ahead(0)), ("année", d.years_ahead(0)),
    ],
    "part": [
        ("(au | en | dès | le | tout)? (début | commencement | tout début | premiers jours)"
         " (de | du | d' | de la | de l' | des)? <inner>", d.start_of),
        ("(à | la | à la | vers | vers la | vers le | autour de la)? (mi | milieu | au milieu)"
         " (de | du | d' | de la | de l')? <inner>",
         d.middle_of),
        ("(en | à | la | à la | au | sur la)? (fin | toute fin | terme | derniers jours)"
         " (de | du | d' | de la | de l' | des | de ce | de cette)? <inner>", d.end_of),
        ("(en | la)? fin de semaine", d.part_of(d.end_of, d.weeks_ahead(0))),
        ("(en | la)? fin de semaine prochaine", d.part_of(d.end_of, d.weeks_ahead(1))),
        ("(en)? début de semaine", d.part_of(d.start_of, d.weeks_ahead(1))),
        ("(en)? début de semaine prochaine", d.part_of(d.start_of, d.weeks_ahead(1))),
        ("(en)? milieu de semaine", d.part_of(d.middle_of, d.weeks_ahead(1))),
        ("(en)? milieu de semaine prochaine", d.part_of(d.middle_of, d.weeks_ahead(1))),
        ("(en | la)? fin de mois", d.part_of(d.end_of, d.months_ahead(0))),
        ("(en)? début de mois", d.part_of(d.start_of, d.months_ahead(1))),
        ("(en)? début de mois prochain", d.part_of(d.start_of, d.months_ahead(1))),
        ("(en | la)? fin (d'année | de l'année)", d.part_of(d.end_of, d.years_ahead(0))),
        ("(en)? début d'année (prochaine)?", d.part_of(d.start_of, d.years_ahead(1))),
        ("(en | la)? fin de trimestre", d.part_of(d.end_of, d.quarters_ahead(0))),
        ("(la)? première (quinzaine | moitié) (de | du | d' | du mois de | du mois d')?"
         " <period>", d.first_half_of),
        ("(la)? (deuxième | seconde | dernière) (quinzaine | moitié) (de | du | d' | du mois de |"
         " du mois d')? <period>", d.second_half_of),
        ("(le)? courant (de | du | d' | de la | du mois de | du mois d')? <period>",
         d.later_in),
        ("(plus tard) (dans)? <period>", d.later_in),
    ],
    "time": [
        ("<day>", same), ("<period>", same), ("<part>", same), ("<holiday>", same),
        ("<day_plain> (ou | et | - | à) <day_plain>", d.from_to),
        ("<week> ou <week>", d.from_to), ("<part> (ou | -) <part>", d.from_to),
        ("(début | mi | fin) (ou | - | /) <part>", same),
    ],
    "timing": [
        ("<length> (après | plus tard)", d.after_that_within),
        ("(ensuite | par la suite | à l'issue)", d.after_that),
        ("<time>", d.on),
        (f"(dans | en | au cours de | au cours du | courant | durant | pendant | sur | vers | lors"
         f" de | au | à | dans le courant de | dans le courant du | dès | aux alentours de | aux"
         f" environs de | autour de | aux alentours du | autour du | dans le courant d' | au cours"
         f" d') {_DET} <time>", d.on),
        (f"(d'ici | d'ici à | d'ici au | d'ici la | d'ici le) {_DET} <time>", d.by),
        (f"(au plus tard | le plus tard | pour | jusque | jusqu' | jusqu'à | jusqu'au | maximum |"
         f" au maximum | dernier délai) {_DET} (pour)? <time>", d.by),
        ("(sous | dans) (la semaine qui vient | une semaine)",
         lambda n: d.within(n, d.Length(1, 1, "week"))),
        ("(dans | en | d'ici | d'ici à | pour | courant)? (le | la)? <time> ,? (au plus tard |"
         " dernier délai | grand maximum | au maximum | maximum | dernière limite)", d.by),
        ("<time> ,? (au plus tard | dernier délai) (le | ce)? <time>", lambda n, _, s: d.by(n, s)),
        (f"(avant | d'ici avant) {_DET} <time>", d.before),
        (f"(juste | tout de suite | aussitôt | directement | dès le lendemain) (après | de) {_DET}"
         " <time>", d.first_thing_after),
        (f"(après | passé | à l'issue de | au delà de) {_DET} <time>", d.after_time),
        (f"après {_DET} <holiday> , (le)? <day>", lambda n, _, s: d.on(n, s)),
        (f"(au retour | au lendemain | le lendemain) (de | du | des |"
        f" d') {_DET} <time>", d.first_thing_after),
        (f"(à partir de | à partir du | à compter du | à compter de | dès) {_DET} <time>",
         d.not_before),
        ("(avant | d'ici) (cette date | ça | cela | là) ~2 (rien | pas | aucun | aucune)",
         d.after_that),
        ("(pas | rien | aucun | aucune) ~4 avant (cette date | ça | cela)", d.after_that),
        ("(pas | rien | aucun | aucune) ~3 avant (. | , | ; | !)", d.after_that),
        (f"(pas | rien | aucun | aucune | jamais | guère | peu probable) ~6 avant {_DET} <time>",
         d.not_before),
        (f"(au plus tôt | pas avant) {_DET} <time>", d.not_before),
        ("<time> au plus tôt", d.not_before),
        ("avant (le | la)? <time> ~6 (pas | rien | aucun | aucune | impossible)", d.not_before),
        ("entre (le)? <time> et (le)? <time>", d.between),
        ("(du | de) <time> (au | à) <time>", d.between),
        ("(dans | sous | d'ici | en | d'ici à | avant | endéans | au bout de | pendant | sur |"
         " pour)"
         " (un | le | les | des | l')? (délai de | délai maximum de | délai maximal de |"
         " espace de)?"
         " <length>", d.within),
        ("(dans un délai | délai) (de | d' | maximum de | maximal de | moyen de) <length>",
         d.within),
        ("(dans | sous | d'ici) (les | le | la)? (prochain | prochaine) <unit>",
         lambda n, u: d.within(n, d.next_one(n, u))),
        ("dans la semaine (qui vient | à venir | qui suit)",
         lambda n: d.within(n, d.Length(1, 1, "week"))),
        ("dans le mois", lambda n: d.within(n, d.Length(1, 1, "month"))),
        ("(dans | d'ici | courant) la (semaine | journée)",
         lambda n: d.by(n, d.weeks_ahead(0)(n))),
        ("(dans | d'ici | en | courant | avant la fin de) (la | cette)? journée",
         lambda n: d.by(n, d.single(n.day))),
        ("(dans | sous)? (les | un délai de)? <length> (après cela | après ça | plus tard |"
         " qui suivent | qui suit)", d.after_that_within),
        ("<length>", d.bare_length),
        (f"(dans | sous | d'ici | dans les | en)? <length> (après | suivant | à compter de | à"
         f" partir de | à dater de | à compter d' | qui suivent | à partir d')"
         f" (l' | le | votre | notre | cet | ce | la)? ({_TALK} | aujourd'hui | ce jour |"
         " maintenant)", d.within),
        ("(dans | sous | d'ici | dans les)? <length> (après | suivant | à compter) (la | le | du)?"
         " (date de clôture | clôture)? (du | le | ,)? <date>", d.within_from),
        ("(chaque | tous les | toutes les | tout) (<number>)? (<unit> | <weekday> | <month> |"
         " trimestre | quinze jours | printemps | été)", d.aside),
        ("(tous les | toutes les) <length>", d.aside),
        ("<length> (par | chaque | à l') (<unit> | trimestre)", d.aside),
        ("(un | une | <number>) fois (par | tous les | toutes les) ~1 <unit>", d.aside),
        ("<number> (fois | jours) (par | sur) (<unit> | <number>)", d.aside),
        ("(hebdomadaire* | mensuel* | annuel* | trimestriel* | quotidien*)", d.aside),
        ("(les lundis | les mardis | les mercredis | les jeudis | les vendredis)", d.aside),
        ("du lundi au (vendredi | jeudi | samedi)", d.aside),
        ("(hier | avant hier)", d.past),
        ("<weekday> (dernier | passé)", d.past),
        ("(la semaine | le mois | l'année | l'an) (dernier | dernière | passée | passé)", d.past),
        ("il y a (environ | près de | plus de | déjà)? (<length> | <number>)", d.past),
        ("(depuis) (le | la | l')? (<time> | <length>)", d.past),
        ("(ces | les) (derniers | dernières | <number> derniers | <number> dernières) <unit>",
         d.past),
        ("<month> dernier", d.past),
    ],
}  # fmt: skip

_YOU = "(vous | te | t' | vous en | candidats | tous | chacun | les candidats)"
_ANSWER = (
    "(réponse | retour | décision | nouvelles | nouvelle | résultat | résultats | verdict | avis |"
    " suite | suites | information | informations | feedback | appel | mail | courriel | message |"
    " confirmation | point | choix | suite favorable)"
)
_ASKING = (
    "(relancer | relance | relances | contacter | contactez | appeler | appelez | téléphoner |"
    " téléphonez | écrire | écrivez | joindre | solliciter | rappeler | rappelez | relancez |"
    " appel | appels | coup de fil | demandes | demander | demandez | sollicitations | renvoyer |"
    " renseigner | interroger | téléphone | téléphoniques | appelle | rappelle | contacte |"
    " écris | téléphone | demande | prendre contact)"
)

_CUES: Mapping[Cue, Sequence[str]] = {
    Cue.STAFF: (
        "(jury | comité | direction | directeur | directrice | conseil | commission | drh | rh |"
        " recruteur | recruteuse | responsable | chef | cheffe | collègue | patron | patronne |"
        " cabinet | client | siège | service | équipe | présidente | président) ~2 (écrit |"
        " appelle | contacte | prévient | tranche | décide | choisit | statue | répond | veut |"
        " souhaite | envoie | annonce | valide | rend | délibère | rappelle)",
        "(disons | et si on disait | on m a dit | on m'a dit | promis | si tout va bien | sauf"
        " imprévu | en principe | comptez | laissez nous | donnez moi | donnez nous | il faut"
        " bien | notre engagement | sans doute)",
    ),
    Cue.POINTING: ("c'est (là | alors | ce jour là | à ce moment là) (que | qu')",),
    Cue.SUPERSEDED: (
        "au départ | initialement | à l'origine | au lieu de <time> | on avait dit | était prévu",
    ),
    Cue.CORRECTION: (
        "non ,? (disons)? (plutôt | pardon)? | disons plutôt | plutôt | pardon | je veux dire |"
        " je corrige",
    ),
    Cue.MEETING: (
        "se réunit | se réunissent | siège | se tient | a lieu | se termine | s'achève |"
        " délibère | ferme | clôture | rentre | revient",
    ),
    Cue.SEQUEL: (
        "après | plus tard | ensuite | suivent | suivront | suivra | par la suite | suit",
    ),
    Cue.PROMISE: (
        "(pass* | donn*) ~2 (coup de fil | coup de téléphone | appel)",
        "(passe | passer | passerai | donne | donner | donnerai) ~2 (un coup de fil | un coup de"
        " téléphone | un coup de fil) | (écrit | écrire | écris | écrirons | écrira) ~1 (à)?"
        " (tout le monde | tous | chacun | aux candidats | aux finalistes | vous) | (appelle |"
        " appellent | préviens | prévient | préviendrai) (tout le monde | tous | les candidats |"
        " chacun) | on y verra plus clair | vous saurez | vous le saurez | (fixé | fixée | fixés)",
        "(reviendrons | reviendrai | reviendra | reviens | revient | revenons | revenir"
        " | reviendront | reviennent | revenir) ~3 (vers | auprès de) ~1 (vous | toi)?",
        "(revenons | reviens | revient | reviendrons | reviendrai | reviendra)",
        f"{_YOU} ~3 (contact* | recontact* | rappel* | appel* | répond* | écri* |"
        " téléphon* | inform* | préviendr* | prévenir | prévenons | préviens | tenir |"
        " tiendr* | tiens | tient | tenons | dir* | dis | dit | disons | donner* |"
        " donne | donnons | donnez | transmettr* | transmets | transmettons |"
        " communiquer* | communique | communiquons | envoyer* | envoie | adresser* |"
        " adresse | adressons | ferai | ferons | fera | faire | fais | faisons |"
        " recontacte | recontactons | téléphoner* | notifier* | joindr* | apporter* |"
        " tiendrons | annoncer* | répondre | aviser* | avertir* | parlera | parviendr*"
        " | parvient | sera | saurez | aurez | confirmer* | confirme)",
        "(vous | tu | candidats | je) ~2 (serez | seras | recevrez | recevras | aurez |"
        " auras | saurez | sauras | saurais | entendrez | recevoir | recevez |"
        " recevront | seront | serai | devriez | devrais | devez | pourrez | aurais) ~4"
        f" (fixé | fixée | fixés | {_ANSWER[1:-1]} | contacté* | informé* | recontacté*"
        " | prévenu* | averti* | appelé* | avoir | recevoir | savoir | notifié* |"
        " avisé* | rappelé*)",
        "(vous | tu | je) (saurez | sauras | saurai | saurais)",
        "(serez | seras) ~3 (fixé | fixée | contacté* | informé* | recontacté* |"
        " prévenu* | averti* | appelé* | avisé* | rappelé*)",
        "(tenir | tiens | tenons | tient | tiendr*) ~3 (au courant | informé* | informée)",
        "au courant",
        "(donner* | donne | donnons | rendr* | rend | rendons | aurez | recevrez |"
        " apporter* | communiquer* | faire | ferons | ferai | aurai | aurons | recevr*"
        " | recevez | envoyer* | attendre | attendez | transmettr* | adresser* |"
        f" obtenir | obtiendr* | auras | avoir) ~3 {_ANSWER}",
        f"{_ANSWER} ~5 (communiqué* | transmis* | donnée | donné | rendu* | prise |"
        " annoncé* | publié* | envoyé* | adressé* | parviendr* | tombe* | connue |"
        " connus | disponibles | notifié* | arriver* | sera | seront | vous)",
        "de (nos | mes | leurs | ses) nouvelles",
        "vous (entendrez | entendez)",
        "(prendr* | reprendr* | reprends | reprend | reprenons) (contact | attache)",
        "(on | je | nous) ~2 (rappelle | rappellerai | rappellera | rappellerons |"
        " recontacte | écris | écrirai | appelle | appellerai | appelons)",
        "faire (un)? retour | ferons (un)? retour | fais (un)? retour",
        "(courriers | lettres | mails | réponses | résultats | convocations) ~4"
        " (partir* | envoyé* | partent)",
        "fait signe | ferai signe | ferons signe | faire signe",
        "donner* signe | reparle | reparler* | reparlons",
        "annoncer* | annonçons",
    ),
    Cue.TOPIC: (
        "verdict | bouclé | boucler | conclure | statuer | statué | délibér* | feu vert | faire"
        " le point | fait le point | y voir plus clair | pourvu | pourvoir",
        "décision* | décider* | décide | décidons | décidé | trancher* | tranche |"
        " tranché | tranchons | choix | choisir* | choisi | verdict | résultat* |"
        " délibér* | statuer* | arbitr* | sélection* | retour | réponse | retenu* |"
        " recrutement | processus | procédure | recruter*",
        "répondr* | réponds | répond | répondons",
        "valider* | validation | validé | validée | accord | feu vert | budget |"
        " arrêter (notre | son) choix",
        "finaliser* | finalisé | conclure | clore | boucler* | boucle",
        "(offre | offres | proposition | propositions) ~3 (envoyé* | partir* | faite* |"
        " faire | formuler)",
        "autres (candidats | entretiens | candidatures)",
        "derniers (entretiens | candidats)",
        "la suite | suite à donner | prochaines étapes",
        "(poste) ~3 (pourvu | pourvoir)",
        "se prononcer | prononcer* | prononcera | prononce",
        "vous (en)? (dire | saurez)",
        "candidature*",
        "retours",
        "savoir | saurez | sauras",
        "nouvelles | revenir | revient | reviens",
    ),
    Cue.WEAK: (
        "(accordez | accorde | laissez | laisse) ~1 (nous | moi)? ~1 <length>",
        "normalement | sans doute | probablement | en principe | vraisemblablement |"
        " idéalement | réalistement | sûrement | honnêtement | à priori | a priori |"
        " espérons | espère | pensons | pense",
        "(ce | ça | cela | il | c') ~1 (sera | devrait | serait | prendra | prend |"
        " faut | faudra | est)",
        "(donnez | laissez | donne | laisse) ~1 (nous | moi)",
        "comptez | compter | prévoyez | prévoir | prévu | prévoyons | visons | objectif"
        " | attendez | patienter | patience | délai | délais | habituel*",
        "a dit | disait | m'a dit | disent | dit | promis | parlait | parle de | annoncé",
        "il nous faut | nous faut | besoin de | prend | prendra",
        "devrait | devraient | devrions | devrais",
        "alors | donc",
        "au plus tard | on | nous",
    ),
    Cue.VAGUE: (
        "(décision | réponse | retour) rapide",
        "(plus | pas | guère) ~2 tarder",
        "prendre (un moment | du temps) | un moment | date précise | pas (vous)? (donner |"
        " fixer) ~1 (de)? (date | délai)| pas de date | au plus vite",
        "bientôt | prochainement | très prochainement | sous peu | rapidement | au plus"
        " vite | dès que possible | aussitôt que possible | incessamment | dans les"
        " meilleurs délais | le moment venu | en temps voulu | en temps utile | à terme"
        " | ultérieurement | plus tard | un jour | un de ces jours | tôt ou tard | à"
        " l'occasion | au plus tôt | dans un avenir proche | vite | d'ici peu | dans"
        " quelque temps | d'ici quelque temps | tout bientôt | très vite",
        "(dès que | quand | lorsque | lorsqu' | dès qu') (nous | j' | on | je | il y"
        " aura | il y a | possible) ~4 (plus | nouvelles | nouveau | savons | sais |"
        " saurons | peux | pouvons | pourrai | informations | éléments)?",
        "(dans | d'ici | encore | pendant | sous)? (quelques | plusieurs | les"
        " prochaines | les prochains | prochaines) (semaines | mois)",
        "(un peu de | un peu | patience | patienter | un certain temps | du temps | un"
        " moment | encore un peu)",
        "(pas | aucun | aucune | difficile de | impossible de | sans) ~4 (date |"
        " visibilité | délai | calendrier | précise | dire quand | s'engager | savoir"
        " quand | prononcer | préciser | planning)",
        "(cet | au | en | l' | d'ici | le | ce)? (automne | hiver | printemps)",
        "(cet | en | l' | d') été",
        "à un moment (ou un autre | donné)",
        "le temps qu'il (faudra | faut) | prend du temps | prendra du temps | difficile à dire",
        "on verra | nous verrons | à voir | au courant",
    ),
    Cue.EVENT: (
        "avant (le | la | l') ~8 (rien | aucun | aucune)",
        "dès (le | la | l' | son | leur | notre) (retour | accord | feu vert | validation |"
        " signature | décision | réponse | aval)",
        "(doit | doivent | reste | il manque) ~2 (encore | d'abord) ~6",
        "tant que | après le | après la | après les",
        "tout dépend | (une fois que | une fois) ~5",
        "dès que | dès qu' | une fois | une fois que | lorsque | lorsqu' | quand |"
        " aussitôt que | sitôt",
        "(après | à l'issue de | suite à | à la suite de | à l'issue du | au terme de |"
        " au terme du | au lendemain de | au lendemain du | au retour de | au retour du"
        " | passé) (le | la | les | l' | notre | son | sa | leur | que | avoir | qu')?",
        "(dépend | dépendra | dépendent | dépendant) (de | du | des | d')?",
        "(sous réserve | sous condition | à condition) (de | du | que | d')?",
        "(attendons | attends | attend | attendre | attente | attendent) ~2 (que | le |"
        " la | l' | les | de | du | qu')?",
        "(doit | doivent | faut | devons) ~6 (d'abord | avant | au préalable | auparavant)",
        "(pas | rien | aucune | aucun) ~6 (avant | tant que | tant qu' | sans)",
        "tant que | tant qu'",
        "jusqu'à ce que | jusqu'au retour | d'abord",
    ),
    Cue.NOT_EVENT: (
        "(dire | savoir | sais | préciser | idée | sait | ignore | ignorons) (exactement)? quand",
        "passe ~2 (un coup | un appel | un message)",
        "(dès que | quand | lorsque | lorsqu' | dès qu' | une fois que) (nous | j' | on"
        " | je | il y aura | il y a | possible | ce sera) ~4 (plus | nouvelles |"
        " nouveau | savons | sais | saurons | peux | pouvons | pourrai | informations |"
        " éléments | possible | visibilité)",
        "dès que possible",
        "après (votre | notre | cet | l') (entretien | échange | rencontre |"
        " candidature | appel) (d' | de | du)?",
        "(suite à | à la suite de) (votre | notre | cet) ~1",
        "après <time>",
        "après (demain | midi)",
        "avant <time>",
        "quand (vous | pouvez | pourriez | êtes | seriez | est ce)",
        "dès que vous",
        "après <length>",
        "(chaque | la | cette | première | dernière) fois",
        "(par | à) la suite",
        "et après",
        "une fois par ~2",
        "renouvelable une fois",
    ),
    Cue.ABSENCE: (
        "(à défaut | faute | en l'absence | sans) (de | d')? ~1 (convocation | courrier |"
        " message | invitation | signe)",
        "sans (nouvelles | nouvelle | réponse | appel | retour | un mot) | pas de (nouvelles |"
        " nouvelle | réponse | retour | appel) | rien reçu | silence | passé (un | ce | le)?"
        " (délai | cette date)",
        "sans (réponse | nouvelles | nouvelle | retour | appel | manifestation | signe"
        " | message | avis | courrier | contact) (de (notre | ma | leur) part)?",
        "(pas | rien | aucune | aucun | jamais) ~6 (nouvelles | nouvelle | réponse |"
        " retour | appel | reçu | recevez | contacté* | signe | contact | eu | entendu"
        " | message | rappelé*)",
        "(en l' | à défaut | défaut | l')? absence (de | d')",
        "(n' | ne) ~4 (reçu | recevez | nouvelles | réponse | retour) ~3",
        "silence | à défaut de (réponse | nouvelles | retour)",
        "faute de (réponse | nouvelles | retour)",
        "passé ce délai",
    ),
    Cue.REFUSAL: (
        "retenu (quelqu'un | une autre | un autre) | (autre | autres) (candidat | candidate |"
        " personne | profil) | quelqu'un d'autre | c'est que ce n'est pas vous | c'est non |"
        " (considérée | considéré | considérez) ~4 (rejetée | refusée | non | close | écartée |"
        " caduque | sans suite) | sans suite | ne sera pas pour | n'a pas été | pas retenu",
        "(n' | pas | non | ne | ni)? ~3 (pas été retenue | pas retenue | pas été retenu"
        " | pas retenu | pas été sélectionné* | pas donné suite | pas suite | pas"
        " donner suite | pas été retenus | pas donnons suite)",
        "(pas | non | ni) ~2 (retenue | retenu | sélectionné* | suite | aboutie |"
        " abouti | favorable)",
        "(négative | négatif | refus | refusée | refusé | rejetée | rejeté | écartée |"
        " écarté | défavorable | déclinée)",
        "(considérez | considérer | comprenez | concluez | estimez | partez du principe"
        " | supposez | dites vous | interpréter | vaut | équivaut | signifie |"
        " signifiera | vaudra | c'est) ~6 (non | pas | refus | rejet | négati* | perdu"
        " | un autre | autre | mort | rejet*)",
        "(autre (candidat* | profil | personne | candidature))",
        "poste (a été | est | sera) (pourvu | attribué)",
        "que c'est non | c'est non | malheureusement pas",
    ),
    Cue.CHOSEN_ONLY: (
        "(seul | seuls | seule | seules) ~4 (seront | sera | sont | est) (convoqué* | invité* |"
        " averti* | prévenu* | notifié* | appelé*)",
        "(seul | seuls | seule | seules | uniquement | que | qu' | exclusivement) ~3"
        " (candidats | candidatures | personnes | profils | candidat) ~3 (retenu* |"
        " sélectionné* | retenue* | contacté* | reten*)",
        "(seuls | seules | uniquement) ~8 (contacté* | recontacté* | réponse | rappelé*"
        " | informé* | avisé*)",
        "(ne | n') ~2 (contact* | recontact* | rappel* | répond* | inform*) ~2 (que | qu') ~6",
        "(contact* | recontact* | rappel* | répond* | inform*) ~2 (uniquement | seulement) ~6",
        "(pas | impossible de | ne pouvons pas) ~3 répondre (à)? (tous | toutes |"
        " chaque | tout le monde | chacun)",
    ),
    Cue.NO_CONTACT: (
        "(ne | n') ~2 (donn* | communiqu* | fourniss* | pouvons | répond* |"
        " trait*) ~6 (renseignement* |"
        " téléphone | relances | appels | demandes)",
        "(demandons | demande | prions | prie | merci | prière | préfère | préférons |"
        " souhaitons | voudrais) ~4 (ne pas | que vous ne | que vous n') ~2 (nous)? (téléphoner"
        " | appeler | relancer | contacter | écrire | écriviez | appeliez | relanciez |"
        " téléphoniez | contactiez | solliciter)",
        "que vous (ne | n') ~1 (écriviez | appeliez | relanciez | téléphoniez | contactiez)",
        "(ne | n' | pas | éviter | évitez | inutile | abstenir | d'éviter | abstenez |"
        f" sans) ~4 {_ASKING} ~2 (pas)?",
        "(prière | merci | prions | demandons | priés | remercions | demander) ~3 (de |"
        f" d') ~2 (ne pas | éviter | ne plus) ~3 {_ASKING}",
        f"(pas | aucune | aucun | ni | plus) ~3 {_ASKING}",
        "(ne (pouvons | donnons | répondons | traitons)) ~6 (demandes | sollicitations"
        " | appels | relances | état | avancement)",
        "(attendre | attendez) (que | notre | qu') ~2 (nous | appel | on)",
        "(demandes | appels | relances) ~6 (pas | aucune | sans) ~3",
    ),
    Cue.NOT_NO_CONTACT: (
        "(hésitez | hésiter | hésite) (pas)? ~5",
        "(nous | on | je | j') ~1 (ne | n') ~1 (vous | te | t')? (relanc* | contact* | appel* |"
        " rappel* | téléphon* | écri*)",
        "(si | sans) (vous | tu | nouvelles | réponse | retour) ~4",
        "(pas | ne) répondre (pas)? à ce (mail | message | courriel)",
        "(aucun | aucune | pas | rien) ~3 (avant | retour | réponse)",
        "(aucun | aucune | pas de | pas | sans) (nouvelles | appel de notre part)",
        "(pas | ne) ~3 (employeur | référence* | références)",
        "ne pas oublier | pas manquer",
    ),
    Cue.NEGATION: ("pas | rien | aucun | aucune | jamais",),
    Cue.REQUEST: (
        "merci de (bien vouloir)? (nous | me | m') ~1",
        "(tu | vous) (nous | me | m') (dis | dites | confirmes | confirmez | réponds |"
        " répondez | diras | direz)",
        "(dis | dites | confirme | confirmez | réponds | répondez) (nous | moi)",
        "(pour | afin de) (recaler | replanifier | reprogrammer | fixer | caler)",
        "(merci | veuillez | prière | pensez | n'oubliez | svp | s'il vous plaît) (de |"
        " d' | à)? ~2 (nous | bien | me | vouloir | bien vouloir)? ~1 (envoyer |"
        " transmettre | confirmer | compléter | retourner | rendre | fournir | renvoyer"
        " | remplir | indiquer | adresser | faire parvenir | signer | déposer |"
        " apporter | communiquer | préciser | répondre | choisir | réserver | préparer"
        " | prévoir | m'envoyer | passer | finir | terminer | soumettre | dire | tenir"
        " | patienter)",
        "(pouvez | pourriez | peux | pourrais | auriez | aurais | pouvons) (vous | tu) ~1",
        "(envoyez | transmettez | confirmez | rendez | renvoyez | retournez |"
        " remplissez | complétez | adressez | déposez | soumettez | préparez | signez |"
        " répondez | dites | apportez | choisissez | indiquez | réservez) (nous | moi |"
        " le | la | les | votre | vos)?",
        "(nous | m' | me) (envoyer | transmettre | faire parvenir | faire savoir |"
        " renvoyer | retourner | adresser | répondre | confirmer | rendre | dire)",
        "(votre | vos | ton | tes) (dossier | réponse | décision | documents | diplôme*"
        " | test | exercice | disponibilités | références | confirmation | accord |"
        " retour | cas | rendu | candidature avant | étude | portfolio | pièces |"
        " attestation* | avis)",
        "(test | exercice | étude de cas | cas pratique | mise en situation |"
        " questionnaire | devoir | épreuve | dossier | candidatures | évaluation) ~4"
        " (rendre | remettre | avant | pour | envoyer | compléter | passer | est à |"
        " doit | doivent | jusqu' | à)",
        "à rendre | à remettre | à renvoyer | à nous | à retourner | date limite |"
        " clôture | de votre (part | côté)",
        "(vous avez | tu as | avez vous | as tu | disposez) ~1 (jusqu' | <length>)",
        "(offre | lien | proposition | invitation) ~4 (valable | valide | expire |"
        " ouverte | tient)",
        "êtes vous | es tu | seriez vous | quand (pouvez | pourriez | seriez) | quel"
        " est votre | quelle est votre | quelles sont | quels sont | combien de",
        "vous (devez | devrez | devriez) (nous)? (envoyer | rendre | remettre |"
        " confirmer | répondre | transmettre)",
        "besoin de (vos | votre | recevoir)",
        "faites nous | faites moi | fais moi | tenez nous",
    ),
    Cue.WORK: (
        "chantier | travaux | livré | livraison",
        "fête* | fêtons | célèbr* | célébr* | inaugur*",
        "(poste | offre | emploi | place) ~3 (pourvoir | pourvu | libre | vacant | disponible |"
        " ouvert) ~1 (à partir | à compter | dès | pour | au | le) ~1 <time>",
        "(article | communiqué | rapport | classement | annonce) ~5 (publié* | paraîtr* |"
        " paraît | sortir* | retirée)",
        "nous fermons | fermons | fermeture | fermé",
        "treizième | loyer | un <weekday> sur deux | bureaux (ferment | ouvrent) |"
        " travaillerez | travaillez | intéressement | participation",
        "préavis | période d'essai | essai | congés payés | rtt | vacances par |"
        " salaire* | salariale* | prime* | augmentation* | rémunération | paie |"
        " mutuelle | tickets",
        "(contrat | cdd | cdi | mission | stage | alternance | projet | formation |"
        " intérim | remplacement | apprentissage | intégration | parcours) (est | dure"
        " | de | se | court | commence | débute | d' | du | pour | initiale | prévu |"
        " prévue)?",
        "(prise de poste | prise de fonction* | démarrage | commencer | commencez |"
        " commence | débuter | débute | démarrer | démarre | embauche | intégrer |"
        " intégrerez | arrivée | rejoindre)",
        "(télétravail | présentiel | sur site | au bureau | bureaux | bureau | horaires"
        " | astreinte* | temps partiel | temps plein | mi temps | heures par | hybride"
        " | distanciel | équipes en | roulement)",
        "(sprint* | livraison* | livrer* | livrons | mise en production | mises en"
        " production | lancement* | déploie* | client* | produit* | réunion* |"
        " séminaire | comité hebdo* | afterwork | déménag* | salon)",
        "(expérience | ancienneté | études | diplôme | semestre | fondée | existe |"
        " créée | anniversaire | mémoire)",
        "(déplacement* | voyage* | mobilité)",
        "renouvelable | entretiens annuels | entretien annuel | évaluation annuelle |"
        " treizième mois",
        "retraite | maternité",
    ),
    Cue.SLOT: (
        "c'est noté pour | à (bientôt | demain | lundi | mardi | mercredi | jeudi | vendredi)"
        " (en huit | en quinze | prochain)? ,? (<#> | [ | ! | .)",
        "(entretien | rendez vous | rencontre | visio | visite | second entretien |"
        " deuxième entretien | prochain entretien | échange | appel | tour) ~4 (aura"
        " lieu | est | se déroule* | prévu | fixé | à | le | avec | sera | dure |"
        " tiendra | lieu)",
        "(inviter* | invitons | invite | convions | convier* | proposer* | propose |"
        " proposons | planifi* | programm* | calé | caler) ~6 (entretien | rendez vous"
        " | visio | rencontre | créneau | appel | rencontrer | date)?",
        "créneau* | disponible* | disponibilité* | on se voit | au plaisir de vous"
        " (voir | rencontrer) | à <#> h | rencontrer",
        "les entretiens (ont | auront | se)",
        "nous vous recevrons | vous recevoir (le | à)? | se voir | se rencontrer",
    ),
    Cue.AWAY: (
        "en (congé | congés | vacances | déplacement | arrêt | formation | congé maternité)",
        "congés | congé | absent | absente | absents | fermé | fermée | fermés |"
        " fermeture | de retour (le | au)? | hors du bureau | indisponible |"
        " injoignable | serai de retour | retour de congés",
    ),
    Cue.PAST: (
        "était | étaient | avait | a été | avons été | avons rencontré | vu | eu lieu |"
        " publiée | publié | fondée | passé",
        "(je | nous)? vous remerci* | merci (pour | de votre | d'être) | ravi* |"
        " enchanté* | plaisir de (vous | te) (rencontrer | parler)",
        "(votre | vos) (mail | message | candidature | lettre) du",
    ),
}

FRENCH = Lexicon(
    code="fr",
    rules=_RULES,
    cues=_CUES,
    clause_openers=frozenset("et mais car puis donc".split()),
    common_words=frozenset(
        "le la les l' d' de du des un une et est vous nous je j' on pas ne n' au aux en dans pour "
        "par sur que qu' qui sera ici votre vos notre nos fin semaine jours mois avant apres plus "
        "tard lundi vendredi jeudi reponse merci ce cette te t' reviens sous avec serez il".split()
    ),
    unfinished=frozenset("m mme env max janv fevr avr juil sept oct nov dec etc cf n art".split()),
)
