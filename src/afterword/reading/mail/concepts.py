"""What the words of a sentence are about, the same for four languages: choosing, waiting, moving.

A word belongs to an idea by its beginning (`star*`) or as a whole, two neighbours as `one_two`.
The model weighs ideas and pairs of ideas of one sentence, so that "could we shift it to Friday"
and "peut-on décaler à vendredi" are one thing to it.
"""

# ruff: noqa: E501 - the tables are easier to compare on one line each.

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise
from typing import Final

from afterword.reading.mail.structure import Structure

MAX_SENTENCES: Final = 30
"""Sentences looked at; what a mail means is said at its beginning. Our choice."""

IDEAS: Final[dict[str, str]] = {
    "you": "you you'd you'll you're you've your yours ihnen ihr ihre* sie dich dir du dein* vous votre vos te ton ta tes toi tu su sus usted tú ti le os vuestr*",
    "we": "we we'd we'll we're we've us our wir uns unser* nous notre nos on nuestr* hemos",
    "i": "i i'd i'll i'm i've my me ich mein* mir mich je j'ai j'avais mon ma mes mi mis yo",
    "they": "they they'd they've he she his her er ihm ils elles il elle ellos ellas él ella",
    "not": "not no n't cannot can't won't don't didn't isn't wasn't weren't haven't hasn't couldn't wouldn't doesn't aren't cant wont dont didnt unable never without nicht kein* nichts nie ne n'a n'est n'ont n'avons n'ai pas aucun* jamais ni sin nunca nadie non",
    "sorry": "sorry unfortunately afraid regret* apolog* sadly bearer leider bedauer* leid entschuldig* malheureusement désolé* navré* lament* siento sentimos desgraciadamente lamentablemente perdon* perdona* disculp* pardon* excus*",
    "but": "but however although though despite aber jedoch obwohl trotz mais cependant malgré toutefois pero aunque pese",
    "someone_else": "another other others else someone somebody elsewhere internally ander* jemand* mitbewerber* intern autre* quelqu'un otr* alguien",
    "candidate": "candidate* applicant* finalist* shortlist* bewerber* kandidat* candidat candidats candidate* postulant* aspirante*",
    "choose": "chose* choose choosing choice pick* select* appoint* hire hired prefer* appointed entschied* entscheiden gewählt auswahl ausgewählt vorzug vorn choisi* choix retenu* retenir préfér* sélectionn* eleg* elig* escog* seleccion* contratad* contratar* decant* die_wahl opted opt optado se_queda quedado_con",
    "decide": "decid* decision* outcome* result* verdict* conclu* entscheid* ergebnis* décision* décid* résultat* tranch* décisi* decisión decisiones decidi* resultado* resolución",
    "fit": "fit match* closely suit suited skills experience* background qualif* passt passte erfahrung* profil* expérience* correspond* adéquation encaj* experiencia ajust* perfil",
    "forward": "forward further progress* proceed* pursue* continu* advance* weiter* fortsetz* fortführ* verfolgen suite poursuiv* loin seguir siguiente adelante continu* avanz*",
    "closed": "filled closed withdrawn frozen freeze scrapped paused cancelled_the besetzt gestrichen eingestellt aufgehoben pourvu* gel* suspendu* abandonn* clos* cubiert* cerrad* congelad* anul*",
    "luck": "luck success wish* future endeavours endeavors file erfolg zukunft weg alles_gute bonne_continuation continuation réussite recherches suerte éxito futuro",
    "wait": "wait* patien* bear_with delay* slip* behind longer pending await* process still yet sit_tight hang bear gedul* warte* dauer* verzög* noch aussteh* länger attend* patient* retard* encore toujours cours stade espera* esperando pacien* demora* retras* aún todavía tarda* pendiente* alarg*",
    "hear": "hear heard contact* update* news inform* notif* bescheid meld* rückmeld* nachricht* neues nouvell* recontact* réponse* reviendr* revien* retour avis* informa* noved* noticia* diremos dire aviso respuesta* decir decimos in_touch",
    "when_known": "soon once after as_soon moment sobald nachdem danach sitzung dès après ensuite lorsque cuando tras después cuanto",
    "body": "panel* committee* board* director* client* manager* partner* chair council governors trustees dean finance kommission gremium vorstand chef chefin kunde* kunden fachabteilung geschäftsführung personalrat betriebsrat comité* commission jury patron associé* conseil tribunal jefe jefa cliente* dirección consejo socio* junta director* directeur* direction our_boss my_boss legal",
    "approval": "approv* sign-off signoff headcount ratif* clearance freigabe* zustimmung genehmig* accord validation valid* feu_vert aprob* visto_bueno presupuesto firma_de budget_approval budget_holder",
    "interview": "interview* gespräch* vorstellungsgespräch* bewerbungsgespräch* kennenlern* telefoninterview* videointerview* vorstellung* auswahlgespräch* entretien* audition* entrevist* oral convoc* onsite superday screening probearbeit*",
    "meet": "meet* speak talk* chat* call calls conversation* visit* come coffee lunch join drop pop natter kaffee treff* sprech* telefon* vorbei* reden rencontr* échang* parler discut* appel* café* passe passer conoc* hablar* llam* charl* reun* verte verle vernos pasas venir venga*",
    "video": "video* zoom teams skype phone telephone screen visio* videogespräch* videollamada* téléphone teléfono online",
    "invite": "invit* einlad* lade laden lädt eingeladen convi* convoqu* shortlisted delighted_to_invite propos* vorschl* propon* slots windows",
    "available": "available availability free suit suits convenient slot* diary calendar times passt passen zeit zeiten termin termine verfügbar dispo* créneau* libre* disponib* hueco* viene cuadra agenda horari* moment your_time a_time times what_time",
    "book": "book booking schedul* calendly choose_a pick_a reserve buchen auswähl* aussuchen réserv* choisiss* elige escoge reserva*",
    "confirm": "confirm* bestätig* noted noté* booked scheduled pencilled eingetragen notiert set apunt* quedamos entendu accepted perfect lovely great_see perfekt parfait perfecto alles_klar reminder erinnerung rappel recordatorio bleibt",
    "see_you": "see_you look_forward looking_forward joining bis_dann bis_morgen bis_gleich bis_mittwoch à_demain à_tout à_lundi à_mercredi à_jeudi hasta_mañana nos_vemos ask_for ring_the arrive arriv* anfahrt klingel* présentez* pregunta",
    "move": "reschedul* move moved moving push* postpon* shift* chang* instead rather swap* switch* replac* later earlier verschieb* verschoben verleg* verlegt statt* tausch* änder* geändert ersatz später früher décal* report* déplac* chang* plutôt modifi* avanc* aplaz* mover* mueve* movemos cambi* adelant* lugar_de",
    "cancel": "cancel* call_off off absag* abgesagt ausfall* entfäll* annul* cancelad* cancelar",
    "obstacle": "ill sick stuck emergency flight train traffic leak alarm snag unwell covid krank verhindert zug flug störung malade empêch* imprévu* retenu contretemps souci enferm* imprevist* surgido problema tren problem* trouble",
    "same": "same unchanged gleich* unverändert même inchangé* mism* bleibt",
    "place": "room* building* reception floor parking entrance address campus hall door lift lobby bell gate station raum gebäude empfang parkpl* etage eingang halle salle* accueil étage bâtiment locaux adresse sala recepción planta edificio oficina* oficinas timbre office",
    "bring": "bring id passport_photo mitbringen ausweis munissez pièce_d'identité traiga trae llev*",
    "link": "link links url http https joining_details dial einwahl lien enlace",
    "job": "job role post vacancy vacancies opening stelle stellen vakanz arbeitsplatz poste emploi puesto vacante plaza empleo trabajo the_position this_position position_as position_of req",
    "apply": "appl* bewerb* candidatur* postul* inscri* cv cvs resume* résumé curricul* unterlagen lebenslauf dossier currícul* solicitud",
    "receive": "receiv* received reached arrived landed eingegangen erhalten angekommen zugegangen eingangsbestätigung reçu* parvenu* accusé recibi* llegado acuse acknowledg* automatic_acknow*",
    "review": "review* read consider* evaluat* assess prüf* sicht* étudi* examin* analys* revis* estudi* valor*",
    "thank": "thank* thx cheers ta appreciate* dank* merci remerci* gracias agradec*",
    "welcome": "welcome pleasure glad enjoyed likewise mutual gern gerne gefreut freut plaisir ravi* rien placer encantad* nada no_bother don't_mention kind thoughtful gentil* amable* nett nette",
    "praise": "great good wonderful impressed impressive liked loved love strong excellent super toll stark gut überzeugt begeistert gefallen bien bon bonne aimé plu séduit genial gust* encant* buen*",
    "criticism": "weak* lack* missing brief short worry concern* doubt* gap strength* less improve schwäch* zurückhaltend fehlte hätte gewünscht faible* manqu* timid* aurait duda* falt* tímid* habría",
    "feedback": "feedback thoughts impression* notes score* rated comments rückmeldung eindruck feedbackgespräch retour commentaires avis comentario* impresion* puntu*",
    "offer": "offer offers offered offering proposal angebot anbieten anzubieten zusage offre offrir proposition proposer ofert* ofrec* propuest*",
    "contract": "contract* sign signed signature countersign* letter_of terms vertrag* arbeitsvertrag* unterschr* unterzeich* contrat contrats promesse signer signé* firma* firm* contrato*",
    "money": "salary pay package gross base bonus equity gehalt brutto netto euro euros salaire brut* net rémunération salari* brutos sueldo netos k £ € $",
    "start": "start* starting begin* anfang* beginn* eintritt commenc* démarr* début* empez* arranc* incorpor* rejoin* join_us joining_us",
    "team": "team aboard board équipe equipo bord company crew",
    "congratulate": "congrat* delighted pleased thrilled glückwunsch freuen freue félicit* ravis heureux heureuse enhorabuena felicid* complace alegra yours ours yes",
    "want_you": "want_you have_you you_to dich_im wollen_dich te_veut te_queremos que_vengas offer_you appoint_you choisi_vous elegida_eres",
    "task": "task* exercise* test* assessment* challenge* assignment* homework case_study quiz questionnaire aufgabe* übung* arbeitsprobe fallstudie* einstellungstest exercice* épreuve* évaluation cas_pratique devoir prueba* ejercicio* reto caso_práctico cuestionario*",
    "make": "complete* submit* solve* write build prepare* record* sketch draft translate* rewrite plan draw lös* bearbeit* schreib* erstell* abgeb* bereite* entwurf réalis* rédig* prépar* rend* résou* compléter plan realiz* resuelv* prepar* escrib* entreg* complet* búsc*",
    "duration": "minute* hour hours min mins half-hour minuten stunde stunden heure heures minutos hora horas days pages page",
    "by_date": "by until before expires closes due deadline latest bis spätestens frist avant jusqu'au jusqu'à d'ici tard expire antes hasta plazo caduca",
    "document": "document* passport certificat* diploma* licen[cs]e scan copy form* reference* referee* transcript* pdf zeugnis* nachweis* kopie führerschein referenz* abschluss* pièce* diplôme* attestation* référence* copie permis* certificad* título* referencia* dni carné copia",
    "need": "need* require* missing send provide* upload* forward_us benötig* brauch* fehl* schick* senden nachreich* besoin manque envoy* fourni* transmett* faudrait necesit* falta* enví* envia* mand* aport*",
    "ask_word": "what which when how who whom whether would could welche* wann wie wen was könnten quel* quand combien qui pourriez pouvez qué cuál* cuándo cuánto quién cómo podría*",
    "terms": "notice visa sponsorship relocat* expectations right_to kündigungsfrist gehaltsvorstellung* gehaltswunsch préavis prétentions titre_de preaviso pretensiones expectativas permiso_de weekend* wochenende* fin_de",
    "agency": "recruiter* agency consultant* opportunit* profile linkedin headhunter staffing mandant* personalberat* netzwerk cabinet chasseur opportunité* oportunidad* consultora reclut*",
    "unsolicited": "came_across your_profile your_background open_to looking_for requirement immediate_requirement auf_sie_aufmerksam ihr_profil votre_profil votre_parcours tu_perfil tu_trayectoria busco suche cherche recrute interesse unverbindlich* hearing_more discreet",
    "first_day": "onboarding induction orientation laptop payroll starter arbeitstag einarbeitung willkommen bienvenue embauché bienvenida personalakte first_day first_morning first_week premier_jour primer_día deposit badge",
    "survey": "survey* rate experience_with umfrage bewerten enquête sondage encuesta scale",
    "account": "account password login log_in verify activate konto bewerberkonto passwort compte mot_de cuenta contraseña confirm_your_email expires_in",
    "away": "vacation leave holiday absence urlaub abwesen* congé* vacances vacaciones absent* ausen* ooo",
    "trial": "trial shift probetag probearbeiten essai prueba_el shadow lesson",
    "housing": "flat apartment landlord tenan* rent rental lease housing co-op kitchen mortgage wohnung* vermiet* miete* besichtig* wg wg-zimmer appartement locat* coloc* bailleur logement piso alquil* inquilin* habitación vivienda",
    "school": "school course courses classes student* pupil* university module* thesis scholarship kurs* schule* schüler* kita* kitaplatz eltern* studium abschlusstest cours élève* école* parents crèche curso* alumn* colegio guardería universidad beca* evening_class the_exam exam exams final_exam",
    "health": "doctor dentist* dental patient* clinic physio* vet arzt praxis zahn* docteur médecin dentiste clínica doctora consulta cita biometrics treatment your_appointment dental_appointment",
    "media": "radio podcast episode journalist reporter studio newsroom sendung folge artikel stadtradio émission antenne épisode directo programa episodio periodista documentary mayor on_air our_show the_show en_direct en_directo zur_sendung for_a_piece a_piece our_article an_article news_story a_story",
    "animal": "dog* cat cats adopt* puppy kitten hund* kater katze* chien* chat_a perro* gato* adoptar* rescue pet pets",
    "trade": "order* parcel* deliver* discount* sale buy shop* voucher* lieferung bestell* rabatt kauf* commande* livraison promo* pedido* descuento* compra* invoice quote* rechnung devis facture factura repair reparatur réparation reparación price",
    "club": "club member* volunteer* choir rehears* audition_for verein* mitglied* ehrenamt* associat* bénévol* voluntari* match festival cast community museum",
    "finance": "loan credit bank claim claims insur* policy grant tax kredit* versicher* zuschuss prêt banque assurance* subvention préstamo banco seguro seguros buyer sellers",
    "public": "council_tax visa consul* planning_application behörde amt préfecture mairie ayuntamiento extranjería appeal wohngeld jury_service ihr_antrag parking_permit work_on_the",
    "contest": "jury prize award competition submission* contest wettbewerb beitrag concours concurso premio anthology abstract conference symposium poem photo proposal_for",
    "private": "mum dad xx xoxo kiss* drinks dinner party birthday mama papa geburtstag bisous maman anniversaire fiesta cumpleaños besos wedding hug fingers_crossed daumen courage suerte_mañana with_love love_you",
    "newsletter": "newsletter unsubscribe read_more blog webinar weekly abmelden désabonn* boletín tips ideas subscribe",
    "own_work": "colleague* team_meeting supplier* customer* kick-off project* kunden lieferant* besprechung runde fournisseur* clientèle réunion reunión proveedor* candidates_for cvs_attached sit_in",
}  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)?|[£€$]")
_SENTENCE = re.compile(r"(?<=[.!?])\s|\n\s{0,3}\n|\n(?=[-*•])")
_ELIDED = re.compile(r"^(?:[ldmtsjnc]|qu)'")


@cache
def _whole_and_beginnings() -> tuple[
    dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]
]:
    """Index the tables by whole word, by beginning, and by two neighbours."""
    whole: dict[str, list[str]] = {}
    begun: dict[str, list[str]] = {}
    pairs: dict[str, list[str]] = {}
    for idea, table in IDEAS.items():
        for entry in table.split():
            if "_" in entry:
                pairs.setdefault(entry.replace("_", " "), []).append(idea)
            elif entry.endswith("*"):
                begun.setdefault(entry[:-1], []).append(idea)
            else:
                whole.setdefault(entry, []).append(idea)
    return tuple({key: tuple(ideas) for key, ideas in one.items()} for one in (whole, begun, pairs))  # type: ignore[return-value]


@cache
def _longest() -> int:
    return max(len(key) for key in _whole_and_beginnings()[1])


_KNOWN: dict[str, tuple[str, ...]] = {}
_MAX_KNOWN: Final = 60_000


def ideas_of_word(word: str) -> tuple[str, ...]:
    """Name the ideas of one lower-case word; remembered, since mails repeat words."""
    known = _KNOWN.get(word)
    if known is not None:
        return known
    whole, begun, _ = _whole_and_beginnings()
    bare = _ELIDED.sub("", word)
    found = {*whole.get(word, ()), *whole.get(bare, ())}
    for size in range(2, min(len(bare), _longest()) + 1):
        found.update(begun.get(bare[:size], ()))
    if len(_KNOWN) < _MAX_KNOWN:
        _KNOWN[word] = tuple(sorted(found))
    return tuple(sorted(found))


def sentences(structure: Structure) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of the writer's own words begin and end."""
    text = structure.own[:8_000]
    at, count = 0, 0
    for match in _SENTENCE.finditer(text):
        if text[at : match.start()].strip():
            yield at, match.start()
            count += 1
        at = match.end()
        if count >= MAX_SENTENCES:
            return
    if text[at:].strip():
        yield at, len(text)


def idea_features(structure: Structure) -> dict[str, float]:
    """Return the ideas of the mail and the pairs of ideas that share a sentence."""
    pairs_of = _whole_and_beginnings()[2]
    single: set[str] = set()
    shared: set[str] = set()
    timed = [moment.span[0] for moment in structure.future_times]
    dated = [moment.span[0] for moment in structure.moments]
    for start, stop in sentences(structure):
        words = _WORD.findall(structure.flat[start:stop])[:80]
        here = {idea for word in words for idea in ideas_of_word(word)}
        for first, second in pairwise(words):
            here.update(pairs_of.get(f"{first} {second}", ()))
        if any(start <= at < stop for at in timed):
            here.add("TIME")
        elif any(start <= at < stop for at in dated):
            here.add("DAY")
        if "?" in structure.own[start : stop + 1]:
            here.add("ASKS")
        single |= here
        shared.update(f"{one}+{other}" for one, other in combinations(sorted(here), 2))
    subject = {
        idea for word in _WORD.findall(structure.subject_flat[:300]) for idea in ideas_of_word(word)
    }
    found = {f"i:{idea}": 0.5 for idea in single}
    found |= {f"i:{pair}": 0.35 for pair in shared}
    found |= {f"is:{idea}": 0.5 for idea in subject}
    if structure.thread:
        found |= {f"it:{idea}": 0.4 for idea in single}
    return found
