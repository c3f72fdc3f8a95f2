"""Spanish, as said in Spain, with what Latin America says differently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.reading.timing import dates as d
from afterword.reading.timing.cues import Cue
from afterword.reading.timing.grammar import Rules
from afterword.reading.timing.lexicon import (
    Lexicon,
    day_number,
    ignore,
    same,
    table,
    year_of,
)

_NUMBERS = {
    "un | uno | una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
    "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19,
    "veinte": 20, "veintiuno | veintiún": 21, "veinticuatro": 24, "veinticinco": 25,
    "veintiocho": 28, "treinta": 30, "cuarenta": 40, "cuarenta y cinco": 45,
    "cuarenta y ocho": 48, "sesenta": 60, "setenta y dos": 72, "noventa": 90,
}  # fmt: skip
_ORDINALS = {
    "primero | primer | primera": 1, "segundo | segunda": 2, "tercero | tercer | tercera": 3,
    "cuarto | cuarta": 4, "quinta | quinto": 5,
}  # fmt: skip
_WEEKDAYS = {
    "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
}  # fmt: skip
_MONTHS = {
    "enero | ene": 1, "febrero | feb": 2, "marzo": 3, "abril | abr": 4, "mayo": 5, "junio | jun":
    6, "julio | jul": 7, "agosto | ago": 8, "septiembre | setiembre | sept": 9, "octubre | oct":
    10, "noviembre | nov": 11, "diciembre | dic": 12,
}  # fmt: skip
_UNITS = {
    "(día | días | diítas | diitas) (naturales | natural | corridos | de calendario)?": "day",
    "(día | días) (hábil | hábiles | laborable | laborables | laboral | laborales | de oficina |"
    " lectivos)": "workday",
    "semana | semanas | semanita | semanitas": "week", "mes | meses": "month",
    "hora | horas | h | hs | hrs": "hour", "año | años": "year", "minutos": "minute",
}  # fmt: skip
_HOLIDAYS = {
    "(la | las vacaciones de)? semana santa": "holy week", "(la)? pascua | viernes santo": "easter",
    "(las vacaciones de | la)? (navidad | navidades)": "christmas", "nochebuena": "christmas eve",
    "nochevieja": "new year's eve", "(las | estas)? fiestas (navideñas | de navidad)?":
    "year end holidays", "(año nuevo)": "new year", "(el día de | los)? reyes (magos)?":
    "epiphany", "(el puente de | el puente del)? (todos los santos)": "all saints",
    "(el)? puente de (la)? (constitución | diciembre | la inmaculada)": "constitution",
    "(el)? (puente del pilar | puente de octubre | pilar)": "hispanic day",
    "(el)? puente de mayo": "first of may", "(el)? puente de agosto": "assumption",
    "carnaval": "carnival",
}  # fmt: skip

_DET = "(el | la | los | las | al | a | del | de | de la | este | esta | en | en el | en la)?"
_PART_OF_DAY = "(por la mañana | por la tarde | por la noche | a primera hora | a última hora |"
_PART_OF_DAY += " al mediodía | a mediodía | a lo largo del día)"
_TALK = "(entrevista | conversación | reunión | llamada | charla | visita | encuentro)"
_END = "(finales | final | fines | fin | últimos días | cierre | término)"
_START = (
    "(principios | primeros | principio | comienzos | comienzo | inicios | inicio | primeros días)"
)


_RULES: Rules = {
    "number": [("<#>", same), *table(_NUMBERS)],
    "nth": [("<#> (º | ª | o | a | er | °) .?", day_number), *table(_ORDINALS)],
    "dom": [("<#>", day_number), ("<nth>", same),
            *table({word: n for word, n in _NUMBERS.items() if n <= 31})],
    "weekday": table(_WEEKDAYS),
    "month": table(_MONTHS),
    "unit": table(_UNITS),
    "year": [("<#>", year_of)],
    "clock": [
        ("(a | antes de)? (las | la) <#> (: <#>)? (h | horas)?", ignore),
        ("(a | antes de)? (las | la) (una | dos | tres | cinco | seis | doce)", ignore),
        ("<#> : <#> (h | horas)?", ignore), ("<#> (h | horas)", ignore),
        ("(a | antes de | al)? (mediodía | medianoche | media mañana | media tarde)", ignore),
        ("(a (primera | última) hora)", ignore),
    ],
    "length": [
        ("<number> <unit> (más)?", d.length),
        ("<number> (a | - | o | u | y) <number> <unit>", d.length_range),
        ("(entre | de) <number> (y | a) <number> <unit>", d.length_range),
        ("<number> <unit> (o | a) <number> (<unit>)?", lambda n, k, u, j, v=None:
         d.length_range(n, k, j, u) if v in (None, u) else d.length(n, j, v)),
        ("(una | la)? quincena", d.fixed_length(15, "day")),
        ("(un | el)? par de <unit> (más)?", d.couple),
        ("(unos | unas | algunos | algunas | pocos | pocas | unos pocos | unas pocas | unos"
         " cuantos | unas cuantas) <unit>", d.few),
        ("(los | las) (próximos | próximas | siguientes) <unit>", d.few),
        ("(varios | varias | muchos | muchas | bastantes) <unit>", d.few),
        ("(los | las)? (próximos | próximas | siguientes) <number> <unit>", d.length),
        ("<number> (próximos | próximas) <unit>", d.length),
        ("(una semana y media)", d.fixed_length(10, "day")),
        ("(un mes y medio)", d.fixed_length(45, "day")),
        ("(una)? decena de <unit>", lambda n, u: d.length(n, 10, u)),
        ("(unos | unas | aproximadamente | alrededor de | cerca de | máximo | como máximo | como"
         " mucho | más o menos | aprox | menos de | un máximo de | un plazo de | hasta |"
         " al menos | otras | otros) .? <bare_length>", same),
        ("<bare_length> (aproximadamente | máximo | como máximo | como mucho | a lo sumo |"
         " más o menos | a más tardar)", same),
    ],
    "bare_length": [
        ("<number> <unit>", d.length),
        ("<number> (a | - | o | u) <number> <unit>", d.length_range),
        ("(una)? quincena", d.fixed_length(15, "day")),
        ("(un)? par de <unit>", d.couple),
    ],
    "date": [
        ("<dom> de? <month>", d.day_month),
        ("<dom> de? <month> (de | del)? <year>", d.day_month_year),
        ("<#> / <#>", d.slashed),
        ("<#> / <#> / <#>", d.slashed_year),
        ("<#> - <#> - <#>", d.year_month_day),
        ("<#> - <#> - <#>", d.slashed_year),
        ("<#> . <#> . <#>", d.slashed_year),
        ("<dom> (al | y | o | - | a) <dom> de <month>", d.days_of_month),
        ("<dom> (del mes | del corriente | de este mes | del presente)", d.day_of_month),
        ("<dom> del mes que viene", d.day_of_next_month),
    ],
    "holiday": [(pattern, d.holiday(name)) for pattern, name in _HOLIDAYS.items()]
    + [
        ("(el | la | los)? (festivo | feriado | festivos | próximo festivo)", d.public_holiday),
        ("(el | este)? puente", d.holiday_weekend),
    ],
    "day": [
        ("<day_plain>", same),
        (f"<day_plain> ,? {_PART_OF_DAY}", same),
        ("<day_plain> ,? (por)? (la)? (mañana | tarde | noche)", same),
        ("<day_plain> ,? <clock>", same),
        ("<clock> (de | del)? <day_plain>", same),
        ("(finales | el final | última hora | fin) (del día)? (de | del) <day_plain>", same),
    ],
    "day_plain": [
        ("(hoy | hoy mismo | esta tarde | esta noche | esta mañana | este mediodía)",
         d.days_ahead(0)),
        ("(el)? (final del día | fin del día | final de la jornada)", d.days_ahead(0)),
        ("mañana (mismo | sin falta)?", d.days_ahead(1)),
        ("pasado mañana", d.days_ahead(2)),
        ("(el)? (día siguiente | siguiente día hábil | próximo día hábil | próximo día laborable)",
         d.next_business_day),
        ("(el | al | del | este | próximo)? (día)? <weekday>", d.weekday),
        ("este (mismo)? <weekday>", d.this_weekday),
        ("(el | al | del)? <weekday> (que viene | próximo | que entra)", d.weekday),
        ("(el | al | del)? próximo <weekday>", d.weekday),
        ("(el)? <weekday> (de | en)? <week>", d.weekday_of),
        ("(el)? <weekday> siguiente", lambda n, w: d.weekday_of(n, w, d.week_after_that(n))),
        ("<week> ,? (el)? <weekday>", d.weekday_of_after),
        ("(de (hoy | este | el) <weekday> en ocho)", d.weekday_week),
        ("<length> (después de | desde | a partir de | tras) (el | la | del)? ~3 (el | del)?"
         " <date>", d.length_from),
        ("<length> (después de | desde | a partir del | tras) (el)? (<weekday> | <holiday>)",
         d.length_from),
        ("de (hoy | mañana) en <length>", d.length_ahead),
        ("(el | al | del)? (día)? <date>", same),
        ("(el | al | del) (día)? <#>", d.day_of_month),
        ("(el | al | del) día <dom>", d.day_of_month),
        ("(el | al | del)? <weekday> ,? (día)? <date>", d.weekday_with_date),
        ("(el | al | del)? <weekday> (día)? <#>",
         lambda n, w, k: d.weekday_with_date(n, w, s) if (s := d.day_of_month(n, k)) else None),
    ],
    "week": [
        ("(esta | la) (misma)? semana (en curso | actual)?", d.weeks_ahead(0)),
        ("(la)? semana (que viene | próxima | entrante | que entra)", d.weeks_ahead(1)),
        ("(la)? (próxima | siguiente) semana", d.weeks_ahead(1)),
        ("(la)? (semana siguiente | otra semana | semana de después)", d.week_after_that),
        ("(la)? semana (siguiente a | después de | posterior a) (el | la | al)? (<day_plain> |"
         " <holiday>)", d.week_after),
        ("dentro de dos semanas (naturales)", d.weeks_ahead(2)),
        ("(la)? semana (del | de | que empieza el | que comienza el) <day_plain>", d.week_of),
        ("(la)? semana del (día)? <#>",
         lambda n, k: d.week_of(n, s) if (s := d.day_of_month(n, k)) else None),
        ("(la)? semana (número | nº | n º)? <#>", d.iso_week),
        ("(la)? <nth> semana (de | del) <period>", d.numbered_week_of),
        ("(la)? última semana (de | del) <period>", d.last_week_of),
    ],
    "period": [
        ("(la | el)? (próxima | próximo)", d.weeks_ahead(1)),
        ("<week>", same),
        ("(este | el)? fin de semana", d.weekend),
        ("(el)? (próximo fin de semana | fin de semana que viene)", d.next_weekend),
        ("(este | el | del | al) (presente | mismo)? mes (en curso)?", d.months_ahead(0)),
        ("mes", d.months_ahead(0)),
        ("(el | del | al)? (mes que viene | próximo mes | mes próximo | mes siguiente | mes"
         " entrante)", d.months_ahead(1)),
        ("(el mes de | mes de | de)? <month>", d.month),
        ("<month> (de | del)? <year>", d.month_year),
        ("<month> (o | - | y | / | a) <month>", d.months_span),
        ("(este | el) trimestre", d.quarters_ahead(0)),
        ("trimestre", d.quarters_ahead(0)),
        ("(el | del)? (próximo trimestre | trimestre que viene)", d.quarters_ahead(1)),
        ("(t | q) <#>", d.quarter), ("<#> t", d.quarter),
        ("(el | del)? <nth> trimestre", d.quarter),
        ("(el | del)? <nth> trimestre (de | del)? <year>", d.quarter_year),
        ("(este | el | del | al)? año (en curso)?", d.years_ahead(0)),
        ("(el | del | al)? (año que viene | próximo año | nuevo año | año nuevo | año entrante)",
         d.years_ahead(1)),
        ("<year>", d.year_named),
        ("(esta | este | el | la | del)? (primavera | verano | otoño | invierno)", d.season),
    ],
    "part": [
        (f"(a | para | en | los | el)? {_START} (de | del)? {_DET} <period>", d.start_of),
        (f"(a | para | en)? (mediados | la mitad | mitad) (de | del)? {_DET} <period>",
         d.middle_of),
        (f"(a | para | en | los | el | al)? {_END} (de | del)? {_DET} <period>", d.end_of),
        ("(a | para | antes de)? (fin | final |"
         " finales) de mes", d.part_of(d.end_of, d.months_ahead(0))),
        ("(a | para)? (fin | final | finales) de año", d.part_of(d.end_of, d.years_ahead(0))),
        ("(a | para)? (principios | comienzos) de mes", d.part_of(d.start_of, d.months_ahead(1))),
        ("(a)? mediados de mes", d.nearest_middle_of_month),
        ("(a)? (finales | final) de (la)? semana", d.part_of(d.end_of, d.weeks_ahead(0))),
        ("(a)? (principios | comienzos | inicios) de (la)? semana",
         d.part_of(d.start_of, d.weeks_ahead(1))),
        ("(a)? mediados de (la)? semana", d.part_of(d.middle_of, d.weeks_ahead(1))),
        ("(a)? (finales | cierre) de trimestre", d.part_of(d.end_of, d.quarters_ahead(0))),
        ("(la)? primera (quincena | mitad) (de | del) (mes de)? <period>", d.first_half_of),
        ("(la)? segunda (quincena | mitad) (de | del) (mes de)? <period>", d.second_half_of),
        ("(esta quincena)", lambda n: d.first_half_of(n, d.months_ahead(0)(n))
         if n.day.day <= d.MIDDLE else d.second_half_of(n, d.months_ahead(0)(n))),
        ("(la)? próxima quincena", lambda n: d.second_half_of(n, d.months_ahead(0)(n))
         if n.day.day <= d.MIDDLE else d.first_half_of(n, d.months_ahead(1)(n))),
        ("(más adelante | más tarde) (en)? <period>", d.later_in),
        ("(entrado | ya entrado) <period>", d.later_in),
    ],
    "time": [
        ("<day>", same), ("<period>", same), ("<part>", same), ("<holiday>", same),
        ("<day_plain> (o | y | - | u) <day_plain>", d.from_to),
        ("<week> o <week>", d.from_to), ("<part> (o | -) <part>", d.from_to),
        ("(principios | mediados | finales) (o | y) <part>", same),
    ],
    "timing": [
        ("(de lunes a (viernes | jueves | sábado | domingo))", d.aside),
        ("<time>", d.on),
        (f"(en | durante | a | hacia | por | sobre | a lo largo de | en el transcurso de |"
         f" dentro de | en torno a | alrededor de | para | a lo largo del | ya en | entre) {_DET}"
         " <time>", d.on),
        (f"(a más tardar | como muy tarde | como máximo | como mucho | como tarde | lo más tarde"
         f" | máximo | a lo"
         f" sumo | no más tarde de | no más tarde del | de aquí a | de aquí al | hasta |"
         f" para) (en |"
         f" antes de | antes del | para | a)? {_DET} <time>", d.by),
        (f"(en | para | antes de | antes del | a)? {_DET} <time> ,? (a más tardar |"
         f" como muy tarde |"
         " como máximo | como mucho | como tarde | máximo | a lo sumo | lo más tarde)", d.by),
        (f"(antes de | antes del | previo a) {_DET}"
         " <time>", d.before),
        ("(antes de (que (acabe | termine | finalice | concluya) | acabar | terminar | finalizar |"
         " concluir)) (el | la)? <time>", d.by),
        ("(en cuanto pase | justo después de | nada más pasar | inmediatamente después de | a la"
         f" vuelta de | a la vuelta del | pasado | nada más volver de) {_DET} <time>",
         d.first_thing_after),
        (f"(después de | después del | tras | pasada | pasado | pasadas | pasados) {_DET} <time>",
         d.after_time),
        (f"(después de | tras) {_DET} <holiday> , (el)? <day>", lambda n, _, s: d.on(n, s)),
        (f"(hasta | hasta después de | hasta pasada | hasta pasado) (después de | después del |"
         f" tras | pasada | pasado | pasadas) {_DET} <time>", d.after_time),
        ("antes de (esa fecha | eso | entonces | ese día) ~2 (no | nada | ninguna | ningún)",
         d.after_that),
        ("posteriormente | a continuación | después de (eso | ello)", d.after_that),
        ("hasta (entonces | ese día | esa fecha) ~2 (no | nada | ninguna | ningún)", d.after_that),
        ("(no | nada | ninguna | ningún) ~4 hasta (entonces | ese día | esa fecha)", d.after_that),
        ("(no | nada | ninguna | ningún) ~4 antes de (esa fecha | eso | entonces | ese día)",
         d.after_that),
        (f"(no | nada | ninguna | ningún) ~6 hasta {_DET} <time>", d.not_until),
        (f"(a partir de | a partir del | desde | no antes de | no antes del) {_DET} <time>",
         d.not_before),
        (f"(no | nada | ninguna | ningún | nunca | difícilmente) ~6 (antes de | antes del) {_DET}"
         " <time>", d.not_before),
        (f"(antes de | antes del) {_DET} <time> ~5 (no | nada | imposible)", d.not_before),
        ("(como pronto | lo antes | como muy pronto) (en | el | a)? <time>", d.not_before),
        ("<time> (como pronto | como muy pronto)", d.not_before),
        ("<time> ,? (a más tardar | como muy tarde | como máximo) (el)? <time>",
         lambda n, _, s: d.by(n, s)),
        (f"(antes de | antes del | hasta | para)? {_DET} <time> ,? (inclusive | incluido)", d.by),
        ("entre (el)? <time> y (el)? <time>", d.between),
        ("(del | de) <time> (al | a) <time>", d.between),
        ("(en | dentro de | de aquí a | antes de | durante | por | a)"
         " (un plazo de | el plazo de | un plazo máximo de | un máximo de | los | las | unos)?"
         " <length>", d.within),
        ("(en | dentro de | con) (un | el)? plazo (máximo | no superior a | aproximado)? (de)?"
         " <length>", d.within),
        ("plazo (es)? de <length>", d.within),
        ("(en | dentro de) (el | la) (próximo | próxima) <unit>",
         lambda n, u: d.within(n, d.next_one(n, u))),
        ("(en | dentro de)? <length> (después | más tarde | siguientes | posteriores)",
         d.after_that_within),
        ("<length>", d.bare_length),
        (f"(en | dentro de | en un plazo de)? <length> (desde | tras | después de | a partir de |"
         f" a contar desde | contados desde) (hoy | ahora | la | esta | su | tu | nuestra)?"
         f" ({_TALK} | hoy | ahora | fecha | recepción)?", d.within),
        ("(en | dentro de)? <length> (desde | tras | después de | después del | a partir del | a"
         " contar desde) (el | la)? (cierre | plazo)? (del | de la | el)? <date>", d.within_from),
        ("(cada | todos los | todas las) (<number>)? (<unit> | <weekday> | <month> | trimestre |"
         " quincena | lunes | martes | jueves)", d.aside),
        ("cada <length>", d.aside),
        ("<length> (por | a la | al | cada) (<unit> | trimestre)", d.aside),
        ("(una vez | <number> veces) (por | a la | al | cada) (<unit> | trimestre)", d.aside),
        ("(semanal* | mensual* | anual* | trimestral* | quincenal* | diario | diaria)", d.aside),
        ("(los lunes | los martes | los miércoles | los jueves | los viernes)", d.aside),
        ("de lunes a (viernes | jueves | sábado)", d.aside),
        ("<length> de (vacaciones | experiencia | antigüedad | prueba | preaviso)", d.aside),
        ("(ayer | anteayer | antes de ayer)", d.past),
        ("(<weekday> | semana | mes | año | <month>) (pasado | pasada)", d.past),
        ("(el | la) (pasado | pasada) (<weekday> | <time>)", d.past),
        ("hace (unos | unas | ya | más de | casi | apenas)? <length>", d.past),
        ("<length> atrás", d.past),
        ("desde hace <length>", d.past),
        ("(los | las)? (últimos | últimas) (<length> | <unit>)", d.past),
    ],
}  # fmt: skip

_YOU = "(le | les | te | os | lo | la | usted | ustedes | vosotros | todos | candidatos)"
_ANSWER = (
    "(respuesta | decisión | noticias | noticia | resultado | resultados | contestación | aviso |"
    " comunicación | información | feedback | llamada | correo | mensaje | resolución | fallo |"
    " confirmación | novedades | veredicto)"
)
_ASKING = (
    "(llamar | llame | llamen | llames | llaméis | contactar | contacte | contacten | contactes |"
    " escribir | escriba | escriban | escribas | preguntar | pregunte | pregunten | preguntes |"
    " insistir | insista | insistan | insistas | llamadas | consultas | consultar | consulte |"
    " póngase | se ponga | se pongan | ponga en contacto | ponerse en contacto |"
    " pongan en contacto | reclamar | reclame | correos | llamando"
    " | recordatorios | telefonear | telefonee | solicitar | solicite | seguimiento)"
)

_CUES: Mapping[Cue, Sequence[str]] = {
    Cue.STAFF: (
        "(tribunal | comité | comisión | consejo | jurado | dirección | junta) tiene <length>",
        "(tribunal | comité | comisión | consejo | dirección | director | directora | jefe |"
        " jefa | jurado | junta | rrhh | cliente | central | responsable | compañera | compañero"
        " | equipo | patronato) ~2 (escribe | llama | avisa | decide | elige | quiere | contesta"
        " | publica | comunica | resuelve | responde | firma)",
        "sin falta | con suerte | si todo va bien | me han dicho | danos | dame | denos | deme |"
        " calcule | calcula | te parece bien | le parece bien | a ser posible | digamos | pongamos",
    ),
    Cue.POINTING: ("(es | será) (cuando | entonces cuando | ese día cuando)",),
    Cue.SUPERSEDED: (
        "iba a ser | en principio era | al principio | en lugar de <time> | habíamos dicho |"
        " había dicho | se suponía",
    ),
    Cue.CORRECTION: (
        "no ,? (mejor | perdón | digo) | mejor dicho | perdón | quiero decir | pero será | más"
        " bien",
    ),
    Cue.MEETING: (
        "se reúne | se reúnen | reúne | termina | terminan | se celebra | tiene lugar | acaba |"
        " acaban | cierra | vuelve | delibera",
    ),
    Cue.SEQUEL: (
        "después | más tarde | luego | siguen | seguirá | a continuación | posteriormente",
    ),
    Cue.PROMISE: (
        "(sale | saldrá | salen | publica* | publicamos) ~1 (lista | listas | resultado |"
        " resultados | resolución)",
        "(habrá | tendremos | tendrás | tendrá | tendréis) ~2 (novedades | noticias | respuesta)",
        "(escribe | llama | avisa | contesta | responde | comunica) (a)? (todos | todo el mundo"
        " | los candidatos | cada uno) | (te | le | os | les) (doy | damos) un toque | lo sabrá"
        " | lo sabrás | tendrás respuesta | tendrá respuesta | (darte | darle) ~2 respuesta |"
        " sabremos más",
        "comunic* (con | a) (usted | ustedes | ti | vosotros)",
        "(le | te | les | os) habl*",
        f"{_YOU} ~2 (llam* | avis* | contest* | contact* | respond* | inform* | comunic*"
        " | dir* | dig* | dec* | doy | damos | daremos | daré | dará | escrib* |"
        " confirm* | notific* | cuent* | contar* | manten* | tendr* | hacemos | haremos"
        " | haré | hará | pasar* | paso | mand* | env* | tengo | tenemos)",
        "(llamaré | llamaremos | llamará | llamarán | llamamos | llamo | avisaré |"
        " avisaremos | avisará | avisamos | aviso | contestaré | contestaremos |"
        " contestamos | responderemos | responderé | responderá | respondemos |"
        " contactaremos | contactará | contactarán | informaremos | informaré |"
        " informará | comunicaremos | comunicará | comunicaré | comunicarán | escribiré"
        " | escribiremos | escribirá | notificaremos | notificará)",
        "(decirte | decirle | decirles | deciros | avisarte | avisarle | llamarte |"
        " llamarle | contestarte | contestarle | contestar | responderte | responderle"
        " | responder | informarte | informarle | comunicarte | comunicarle |"
        " confirmarte | confirmarle | darte | darle | daros | darles | contactarte |"
        " contactarle | escribirte | escribirle | contactar contigo | contactar con"
        " usted)",
        "(recib* | tendrá | tendrás | tendréis | tendrán | obtendr* | tener | dar |"
        " damos | doy | daremos | daré | dará | espere | esperar | tendremos | tenemos"
        f" | daríamos) ~3 {_ANSWER}",
        f"{_ANSWER} ~5 (comunic* | enviar* | publicar* | anunciar* | darem* | estar* |"
        " llegar* | conocer* | saldr* | saldrá | sabr* | se | será | tomar* | tomada |"
        " recibir*)",
        "(sabrá | sabrás | sabréis | sabrán | saber | sabremos | sabré | enterar*) ~2"
        " (de | algo | si)?",
        "(noticias | noticia) (nuestras | suyas | mías | de nuestra parte | tuyas)?",
        "(tendr* | tener | recib*) noticias",
        "(nos | me) (pondremos | pondré | ponemos | pongo | pondrán) (nuevamente | de"
        " nuevo)? en contacto",
        "(se) (pondrán | pondrá) en contacto",
        "(estaremos | estamos | seguimos | seguiremos) en contacto",
        "en contacto (contigo | con usted | con ustedes)",
        "decimos algo | digo algo | diremos algo | diré algo | dirán algo | algo",
        "(ser | será | serás | serán) (informad* | contactad* | avisad* | notificad* | llamad*)",
        "(al tanto | al corriente | informad*)",
        "volver* (a)? (llamar | contactar | escribir | hablar) | volvemos a (hablar | llamar)",
        "(resolución | lista | listas) ~2 (publica | publicará | sale | saldrá)",
        "hablamos | hablaremos | nos pronunci*",
    ),
    Cue.TOPIC: (
        "defin*",
        "dejarlo cerrado | cerrado | cerrar | se cubre | cubrir la plaza | se adjudica |"
        " resolución | fallo",
        "decisión* | decisiones | decid* | decida | decidan | resolver* | resuelv* |"
        " resolución | resultado* | respuesta | veredicto | elegir* | eleg* | elij* |"
        " selección | proceso | fallo | deliberar* | delibera | concluir* | conclu* |"
        " cerrar* | cierr* | finalizar*",
        "respond* | contest*",
        "aprob* | aprueb* | visto bueno | luz verde | presupuesto | confirm* | validar*"
        " | validación | firma | autoric* | autoriz*",
        "(otros | demás | restantes | últimos | últimas | resto de) (candidat* |"
        " entrevista* | finalistas)",
        "(ofertas | oferta | propuestas) ~3 (salen | enviar* | envían | hacer* | formular*)",
        "(vacante | puesto | plaza) ~3 (cubr* | cubiert* | adjudicar*)",
        "próximos pasos | siguientes pasos",
        "saber | sabremos | sepamos | noticias | candidatura* | comunicar*",
        "valorar* | valor* (las | a los)? | terna",
    ),
    Cue.WEAK: (
        "(necesito | necesita | requiere | requieren) ~1 <length>",
        "seguramente | probablemente | posiblemente | normalmente | supuestamente |"
        " previsiblemente | esperamos | espero | calculamos | calculo | creo | creemos"
        " | pensamos | imagino | ojalá | en principio | realistamente | sinceramente",
        "(será | sería | es | va a ser | debería | tardará | tardaremos | tarda |"
        " llevará | estará)",
        "(denos | danos | dame | dadnos | deme)",
        "cuente | cuenta con | prevemos | previsto | prevista | objetivo | plazo |"
        " espere | esperar | paciencia | tardar* | suele | solemos | suelen",
        "dijo | dijeron | me han dicho | comentó | comentaron | prometió | prometieron"
        " | dicen | quedó",
        "necesitamos | necesitaremos | hace falta | queremos | intentaremos | vamos |"
        " entonces | así que | ya",
    ),
    Cue.VAGUE: (
        "(pronta | rápida) (respuesta | decisión)",
        "va para largo | ir para largo | paciencia | (no)? ~2 (darte | darle | dar) ~2 fecha |"
        " tiempo al tiempo",
        "pronto | próximamente | en breve | brevemente | cuanto antes | lo antes"
        " posible | a la mayor brevedad | en su momento | a su debido tiempo | más"
        " adelante | algún día | en algún momento | tarde o temprano | enseguida | ya |"
        " dentro de poco | en poco tiempo | en un futuro | a corto plazo | a la"
        " brevedad | de un momento a otro | en cuanto podamos | en cuanto pueda | tan"
        " pronto como sea posible | lo más pronto posible | con el tiempo",
        "(cuando | en cuanto | tan pronto como) (sepamos | sepa | tengamos | tenga |"
        " haya | podamos | pueda | sea posible | hayan) ~3 (algo | más | noticias |"
        " novedades | nuevo | nada | información)?",
        "(en | dentro de | durante)? (unas | algunas | varias | las próximas | próximas"
        " | unos | varios | algunos) (semanas | meses)",
        "(un poco de | algo de | su | tu | mucha)? paciencia",
        "(un tiempo | bastante tiempo | algo más de tiempo | un rato | un poco más)",
        "(no | sin | ninguna) ~5 (fecha | plazo | plazos | cuándo | calendario |"
        " concretar | precisar | prometer | comprometer* | asegurar | concreta |"
        " definida | exacta)",
        "(esta | en | la | este | el)? (primavera | verano | otoño | invierno)",
        "lo que (tarde | haga falta | tenga que tardar) | lleva su tiempo | el tiempo"
        " que (haga falta | sea necesario) | difícil de decir",
        "ya veremos | ya se verá | queda pendiente",
    ),
    Cue.EVENT: (
        "(falta | faltan | queda | quedan) ~1 (por)? (el | la | los | las | que) ~6",
        "primero ~8 (luego | después | entonces)",
        "(a la espera | pendiente | pendientes | a expensas) (de | del)",
        "una vez (que)? | en cuanto | cuando | tan pronto como | tan pronto | apenas |"
        " nada más | luego de que",
        "(después de | después del | tras | a raíz de | luego de | luego del |"
        " posterior a | al término de | después de que | hasta después de | hasta"
        " pasada | hasta pasado) (la | el | los | las | que)?",
        "(depende | dependerá | dependemos | dependiendo) (de | del)?",
        "(a la espera | en espera | a falta | pendiente | pendientes | esperando |"
        " sujeto | sujeta | condicionad*) (de | del | a | al)?",
        "(esperamos | esperando | esperar) ~1 (a que | que | la | el | al)",
        "(tiene | tienen | debe | deben | hay) (que | de)? ~5 (antes | primero | previamente)",
        "(no | nada | ninguna) ~7 (hasta que | hasta | antes de que)",
        "hasta que | hasta (la | el | los)",
        "a la vuelta de | a su vuelta | al volver",
    ),
    Cue.NOT_EVENT: (
        "(saber | decir* | sé | idea | sabemos | precisar) (exactamente)? cuándo",
        "(después de | tras) la entrevista",
        "(cuando | en cuanto | tan pronto como | una vez que) (sepamos | sepa |"
        " tengamos | tenga | haya | podamos | pueda | sea posible) ~2 (algo | más |"
        " noticias | novedades | nuevo | nada | información)",
        "(en cuanto) (podamos | pueda | a)",
        "(después de | tras | tras) (esta | nuestra | su | tu) (entrevista |"
        " conversación | reunión | charla | llamada) (de)?",
        "(después de | después del | tras | hasta | antes de | antes del) <time>",
        "(después de | tras) <length>",
        "cuando (puedas | pueda usted | quieras | quiera | usted | podría* | podrías |"
        " tú | te | te venga | le venga)",
        "en cuanto a",
        "una vez (al | a la | por)",
        "hasta <length>",
        "después de que (empiece | usted | te)",
        "hasta (pronto | luego | la vista | entonces)",
    ),
    Cue.ABSENCE: (
        "sin (noticias | respuesta | saber | una llamada | contestación) | de no recibir | (no |"
        " nada) ~2 (recibir | llamado | escrito)",
        "(no | sin | nada) ~6 (noticias | respuesta | recib* | contest* | llamad* |"
        " contactad* | comunicación | sabe | sabes | sabido | tenido | llamamos |"
        " contactamos | decimos | aviso | nada de nosotros | escrito | dicho)",
        "sin (noticias | respuesta | contestación | comunicación) ~3",
        "(ausencia | falta) de (respuesta | noticias | contestación)",
        "silencio | de no (recibir | tener | ser | obtener | haber)",
        "en caso de no ~5",
    ),
    Cue.REFUSAL: (
        "(hemos | han) (cubierto | adjudicado | elegido | contratado | escogido | optado)",
        "(elegido | escogido | optado | seleccionado) ~2 (otra | otro | otros) | no ha podido"
        " ser | dé por hecho que no | (descartada | descartado | descartados) | es que no |"
        " entonces no | otra persona",
        "(no | tampoco) ~4 (seleccionad* | elegid* | escogid* | superad* | continú* |"
        " contin* | sigue | ha podido | prosper* | adelante | favorable | aceptad* |"
        " admitid* | pasad*)",
        "descartad* | descartada | rechazad* | rechazo | negativ* | desestimad* |"
        " desestimada | excluid*",
        "(entienda | entiende | considere | considera | dé por | da por | asuma | asume"
        " | interprete | interpreta | entenderse | entenderá | significa | significará"
        " | equivale | suponga | piense | den por | dar por | supón) ~8 (no | otro |"
        " otra | otras | cerrad* | cubiert* | descartad* | finalizad* | fuera)",
        "(otro | otra) (candidato | candidata | persona | perfil)",
        "(es | será | sería | que) (un | que)? no",
        "(puesto | plaza | vacante | proceso) (ha sido | está | se ha) (cubiert* |"
        " cerrad* | adjudicad*)",
    ),
    Cue.CHOSEN_ONLY: (
        "(solo | sólo | solamente | únicamente | exclusivamente) ~6 (seleccionad* |"
        " elegid* | finalistas | candidatos | candidatas | candidaturas | personas |"
        " quienes | preseleccionad* | aquellos | aptos)",
        "(contact* | llam* | respond* | comunic* | avis*) ~3 (solo | sólo | solamente |"
        " únicamente) ~4",
        "no ~3 (responder | contestar | contactar) (a)? (todos | todas | todo el mundo | cada)",
        "(no podemos | no podremos | imposible) ~4 (todos | todas | cada uno)",
    ),
    Cue.NO_CONTACT: (
        "(pedimos | pido | rogamos | ruego | agradecemos | solicitamos | preferimos) ~4 que no"
        " ~2 (llamen | llame | telefoneen | telefonee | escriban | escriba | contacten |"
        " contacte | insistan | pregunten)",
        "(no | absténgase | abstenerse | abstenga | abstengan | eviten | evite | evitar"
        f" | evita | evitad | sin | nunca) ~5 {_ASKING}",
        "(no se) ~4 (atenderán | atenderá | responderán | contestarán | admitirán |"
        " facilitar* | atienden | dará información) ~4",
        "(rogamos | pedimos | agradecemos | agradeceríamos | por favor | se ruega) ~4"
        f" (no | que no | abst* | evit*) ~4 {_ASKING}",
        f"(no (es | será | hace) (necesario | falta | preciso)) ~6 {_ASKING}",
        "(no | ni) ~3 (llamadas | consultas | correos)",
        "(esperen | espere | espera) a que (nosotros | le | te | nos)",
    ),
    Cue.NOT_NO_CONTACT: (
        "(dude | dudes | duden | dudéis) ~5",
        "(si | de | caso de) (no | usted no | te no) ~6",
        "(no) (podemos | podremos | hemos | vamos | solemos | podré) ~3",
        "no (responda | conteste) a este (correo | mensaje)",
        "no (llamamos | contactamos | le llamamos | te llamamos | llamaremos | contactaremos) ~5",
        "no (solo | sólo | olvide | olvides)",
        "no ~4 (empresa actual | referencias)",
    ),
    Cue.NEGATION: ("no | nada | nunca | ninguna",),
    Cue.REQUEST: (
        "(dime | dinos | díganos | dígame | dínos | confírmanos | confírmame | contéstanos |"
        " respóndenos | avísanos | avísame) (algo)?",
        "mándeme | mándame | envíeme | envíame | háganos | haznos | hágame | remítanos"
        " | remítenos | tráigame | apórtenos",
        "(por favor | rogamos | le ruego | agradeceríamos) ,? ~2 (env* | mand* |"
        " complet* | confirm* | rellen* | entreg* | remit* | adjunt* | respond* | firm*"
        " | facilit* | indic* | dig* | aport* | trae* | traiga | avís* | reserv* |"
        " haga* | haz | sub*)",
        "(puede | puedes | podría | podrías | pueden | podéis | podríais) (usted | tú)?"
        " ~1 (env* | mand* | confirm* | complet* | hacer* | rellen* | decir* | entreg*"
        " | remit* | mandar* | llam* | dar* | traer* | empez* | incorpor* | facilit* |"
        " pasar* | venir | acercar* | contest* | respond*)",
        "(envíenos | envíanos | mándenos | mándanos | confírmenos | confírmanos | dinos"
        " | díganos | avísenos | avísanos | envíe | envía | remita | complete |"
        " completa | entregue | entrega | mande | manda | rellene | rellena | responda"
        " | contesta | conteste | firme | aporte | traiga | trae | prepare | prepara |"
        " haga | adjunte | adjunta)",
        "(enviarnos | mandarnos | confirmarnos | decirnos | hacernos llegar |"
        " remitirnos | facilitarnos | entregarnos | contestarnos | respondernos |"
        " avisarnos | darnos | enviarme | mandarme | decirme)",
        "(tiene | tienes | tenéis | tienen | dispone | dispones) ~1 (hasta | <length> |"
        " que (env* | entreg* | present* | complet* | confirm* | mandar*) | de)",
        "(su | tu | sus | tus) (documentación | título | respuesta | decisión | prueba"
        " | disponibilidad | referencias | confirmación | ejercicio | portfolio |"
        " portafolio | certificado* | candidatura antes | caso | entrega | dni | vida"
        " laboral | informe)",
        "(la | una | el | un | este | esta) (prueba | ejercicio | caso práctico | test"
        " | cuestionario | examen | reto | tarea | documentación) ~4 (entreg* | antes |"
        " debe | hay | hasta | envi* | complet* | tiene | se | para | técnic*)?",
        "(oferta | enlace | link | invitación) ~4 (válid* | caduca | expira | vence | vigente)",
        "fecha límite | plazo de (inscripción | presentación | entrega | solicitud*) |"
        " de su parte | por tu parte | inscripciones",
        "cuándo (puede* | podría*) | cuál es | cuánto (cobra | gana | tiempo) | cuántos"
        " | está disponible | estás disponible | le va bien | te va bien | estaría |"
        " tendría disponibilidad",
        "necesitamos (su | tu | sus | tus | que (nos | me | usted | envíe* | mande*))",
        "(debe | debes | deberá | deberás) (env* | entreg* | present* | complet* | confirm*)",
    ),
    Cue.WORK: (
        "celebramos | cumplimos | inauguramos",
        "convenio | alquiler | se revisa",
        "abrimos | cerramos | abierto | horario",
        "aguinaldo | pagas extra | finiquito | cuota | alquiler",
        "preaviso | período de prueba | periodo de prueba | prueba | vacaciones |"
        " salario* | salarial* | sueldo* | nómina | paga | pagas | bonus | retribución"
        " | incentivos | aumento",
        "(contrato | proyecto | beca | prácticas | formación | curso | sustitución |"
        " baja | máster | programa | excedencia | obra) (es | dura | de | por | termina"
        " | finaliza | empieza | comienza)?",
        "(incorporación | incorporar* | incorporarse | incorporarte | empezar* |"
        " empiez* | comenzar* | comienz* | alta | inicio del trabajo | arrancar* |"
        " entrar a trabajar | entrarías)",
        "(teletrabajo | presencial* | oficina* | remoto | híbrid* | horario* | jornada*"
        " | turno* | guardia* | media jornada | jornada completa)",
        "(sprint* | entrega* | lanz* | despleg* | despliegue* | producto* | cliente* |"
        " reunión de equipo | feria | congreso | mudanza | muda* | inaugur* |"
        " reuniones)",
        "(experiencia | antigüedad | estudios | titulación | fundada | fundó |"
        " aniversario | carrera | semestre)",
        "(viajes | viaje | viajar* | desplazamiento*)",
        "revis* | evaluación | seguro médico | maternidad | paternidad | jubil*",
    ),
    Cue.SLOT: (
        "(entrevista | reunión | cita | videollamada | visita | segunda entrevista |"
        " próxima entrevista | llamada) ~4 (es | será | el | a las | con | tendrá lugar"
        " | prevista | programada | fijada | empieza | dura)",
        "(convoc* | invit* | citar* | citamos | agend* | program* | cuadrar | concertar) ~6",
        "(disponib* | hueco | huecos | nos vemos | le esperamos | te esperamos |"
        " conocerle | conocerte | conocernos | a las <#> | calendario de entrevistas)",
        "las entrevistas (son | serán | se)",
    ),
    Cue.AWAY: (
        "(de | estoy de | está de) (vacaciones | baja | viaje | permiso | puente)",
        "(fuera | ausente | cerrado | cerrada | cerramos | cerrados) ~2 | vuelvo (el |"
        " a)? | regreso (el)? | vuelta a la oficina | no estaré | estaré fuera | estoy"
        " fuera",
    ),
    Cue.PAST: (
        "fue | fueron | era | estuvo | tuvimos | tuvo | hicimos | hablamos | conocimos"
        " | publicó | publicada | empezó | entró | se celebró | fundada",
        "(gracias | muchas gracias) (por)? | encantad* | un placer",
        "(su | tu) (correo | mensaje | solicitud | candidatura) del",
    ),
}

SPANISH = Lexicon(
    code="es",
    rules=_RULES,
    cues=_CUES,
    clause_openers=frozenset("y pero porque aunque luego".split()),
    common_words=frozenset(
        "el la los las de del que en un una y a se le te les no por para con su al es lo nos esta "
        "este antes semana dias mes dentro plazo proxima viernes lunes respuesta si ya mas como "
        "sera algo finales principios favor hasta me tu hoy manana puede".split()
    ),
    unfinished=frozenset("sr sra d aprox max num ene feb abr jun jul ago sept oct nov dic".split()),
)
