"""What employers say, phrase by phrase, in English, German, French and Spanish.

Each line is a weight and a phrase. In a phrase a blank is any white space, `~` stands for up to
40 characters of the same sentence, `#` for a number, round brackets hold alternatives, and the
rest is a regular expression without unbounded repetition. Weights: 4 says it all, 3 is strong,
2 is a sign, 1 a hint; a negative weight speaks against the label.
"""

# ruff: noqa: E501 - patterns and samples are easier to compare on one line each.

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, str]] = {}

PHRASES["rejection"] = r"""
4 (don't|do not|doesn't) think( \w+){0,3} (right|good|best)?( \w+){0,2} (fit|match)
4 (narrowly|just) missed out
4 (weren't|were not|wasn't|was not|not)( \w+){0,3} (picked|preferred candidate|the preferred|the one we)
4 (offered|awarded|given|went|going|gone)( \w+){0,1} (to|for)( \w+){0,2} (somebody else|someone else|another|other|the other|a different|someone who|somebody who)
4 (role|position|post|job|place|apprenticeship|seat)( \w+){0,3} (offered|given|gone|went|going) to
4 (not|n't) (been |be )?(progressed|taken|progressing|inviting|invited|put)( \w+){0,3} (next|further|forward|interview|stage)
4 (leaned|leant|leaning|edged) towards
4 (no appointment|no hire|nobody|no one) (will|has|is)( \w+){0,2} (made|been|hired|appointed|taken)?
4 without making (a|an) (hire|appointment|offer)
4 (decided|going|want|plan) to keep (looking|searching)
4 (ausschreibung|stelle|verfahren)( \w+){0,3} (aufgehoben|nicht besetzt|eingestellt|zurückgezogen)
4 (zuschlag|vorzug|zusage)( \w+){0,4} (gegeben|bekommen|erhalten|andere\w*)
4 (anderen|jemand(em|en)?|mitbewerber\w*|bewerber\w*)( \w+){0,3} den vorzug
4 (lag|war|waren|hatte|hatten) (jemand|andere|ein anderer|eine andere|ein mitbewerber)~(vorn|voraus|besser|passender|mehr|stärker)?
4 (gespräch|verfahren|bewerbungsprozess|prozess)~(nicht fortsetzen|nicht weiterführen|nicht fort|beenden)
4 (autre|d'autres) (profil|profils|candidat\w*|personne)~(correspond\w*|adapté\w*|mieux|davantage|expérience|retenu\w*)?
4 (ne|n')( \w+){0,2} (pourrons|pouvons|allons|irons)( pas)?( \w+){0,3} (vous recevoir|plus loin|vous rencontrer|poursuivre|donner suite)
4 (ça|cela|ce) ne (colle|convient|correspond|marchera|va)( pas)?
4 (pris|choisi|gardé|repris|embauché|préféré) (l'autre|quelqu'un|une autre|un autre|l'équipe|la personne)
4 (se ha quedado|se queda|se quedan|nos quedamos|nos hemos quedado)( \w+)? (con|en)
4 (no)( \w+){0,2} (podremos|podemos|vamos a|va a|se)( \w+){0,2} (entrevistar\w*|seguir|contratar\w*|recibir\w*|seguirá|cubrirá)
4 (otro|otra|otros) (perfil|candidat\w+|persona)~(ajust\w+|mejor|encaj\w+|más|experiencia)
4 (no encaja|no ha podido ser|no ha sido posible|se anula)
-5 (cannot|unable to|can not|not able to|not)( \w+){0,2} (discuss|give|share|disclose|comment)( \w+){0,4} (outcome|decision|result|information)
-4 (if|wenn|falls|si) (you|sie|du|nous|vous|no|a)( \w+){0,3} (hear|hören|heard|noticias|nouvelles)
4 (appointed|hired|recruited|signed|found|picked|picking|selected|preferred|chosen|going with|gone with|went with|taken on)( \w+){0,2} (somebody|someone|an?other|the person|the candidate|a candidate|a different|the other|one of the other|an internal|a stronger)
4 (didn't|did not|don't|do not|doesn't|won't|haven't|hasn't)( \w+){0,2} (make|made|get|got|work|working)( \w+){0,3} (cut|shortlist|short list|through|out|job|role|final|next (stage|round))
3 (make|made) the (final )?(cut|shortlist)
4 (filled|fill|filling) (the|this|our|that)( \w+){0,2} (vacancy|role|position|post|job|seat)
4 (scrapped|cancelled|canceled|cancel|withdrawn|pulled|pull|dropped|axed|cut|shelved|shelve|abandoned|lost|suspended)( \w+){0,2} (post|role|position|req|requisition|vacancy|recruitment|search|headcount|funding|hire)
4 (funding|budget|headcount|req|position|role|post|vacancy)~(fell through|pulled|cut|gone|scrapped|withdrawn|no longer|disappeared|lost|vanished|fallen through)
4 (will|would|am|are|is|be|won't|not)( \w+){0,2} not( \w+){0,2} (inviting|invite|taking|take|progressing|proceeding|pursuing|moving|going|shortlisting|interviewing)
4 (not|wasn't|weren't)( \w+){0,2} (among|amongst|one of)( \w+){0,3} (chosen|selected|successful|shortlisted|those)
3 (second|runner.?up|reserve|silver)( \w+){0,2} (choice|place|candidate|list|spot|medal\w*)
3 (too (junior|senior)|over-?qualified|under-?qualified|not enough experience|lacked|more senior|more junior)
3 (isn't|is not|wasn't|not)( \w+){0,2} (going to work|work out|to be|the outcome|good news|happy news)
3 (pipped|edged|beat) (you|it|out)
3 (wish|wished)( \w+){0,3} (different|better|other) (answer|news|outcome)
3 (taken|filled|closed|covered) (internally|from within|by an internal)
3 (from within|internal (candidate|transfer|move|appointment|hire))
3 (pause|pausing|paused|halt\w*|stopp?ing|stopped|freez\w+)( \w+){0,3} (hire|hiring|recruitment|search|role|process)
4 (verfolgen|weiterverfolgen|weiter verfolgen)~(bewerbung|nicht)
4 (bewerbung|sie|dich|ihnen)( \w+){0,4} nicht( \w+){0,3} (weiter|einladen|berücksichtigt|anbieten|zusagen|weiterverfolg\w*)
3 (mitbewerber\w*|anderer bewerber|andere bewerber\w*|ein anderer|eine andere|jemand anderen|jemanden gefunden|jemand aus)~(passt\w*|mehr|genauer|besser|erfahrung|vorn\w*|zusage|schon|haus|länger)
3 (platz zwei|listenplatz|zweiter platz|zweite wahl|knapp|nicht ganz gereicht)
3 (gestrichen|eingestellt|nicht mehr besetzt|nicht besetzen|nicht nachbesetzt)~
3 (projekt|stelle|position|budget|etat)~(gestrichen|weggefallen|entfällt|eingefroren)
4 (préféré|choix s'est porté|retenu|attribué|confié|poursuivons|continuons|on part|on a choisi|partons)~(autre|candidat\w*|personne|interne|quelqu'un|profil)
4 (ne|n')( \w+){0,4} (suite|retenue?s?)( \w+){0,3} (dossier|candidature|demande|profil)?
3 (annulé|abandonné|fermé|supprimé|gelé)~(poste|ouverture|recrutement|budget|embauche)
3 (deuxième|second|seconde) (sur la liste|position|choix|place)
3 (sera|c'est|est) non
4 (no)( \w+){0,3} (continúa|continua|avanza|sigue|pasa|podrá|encaja)( \w+){0,3} (proceso|fase|adelante|perfil|ronda|vacante)?
3 (has quedado|quedaste) (segund\w|finalista)
3 (decidido|decisión) (no|de no) (abrir|cubrir|continuar|seguir|avanzar)
3 (parado|paralizad\w+|cancelad\w+|suspendid\w+)~(contrataci\w+|vacante|proceso|plaza|puesto)
4 (not|won't|can't|don't|isn't|didn't|weren't|aren't|couldn't|haven't|doesn't|wasn't|hasn't) (be )?(moving|move|proceeding|proceed|going|progressing|progress|continuing|continue|advancing|advance)( you| your (application|candidacy))?( any)? (forward|ahead|further|with your|you to|with (an|you)|to the next)
4 (decided|chosen|elected|opted) (not to|to not|against)
4 (decided|chosen|elected|opted) to (proceed|move forward|move ahead|go|continue|progress|pursue|take|advance)~(other|another|different|someone|somebody|candidates?|applicants?|external|internal|forward)
4 (moving|move|moved|go|going|gone|went|proceed|proceeding|proceeded|progress|progressing|continue|continuing) (forward |ahead |on )?with~(other|another|a different|someone|somebody|internal|external|more (closely|qualified|experienced))
4 (pursue|pursuing|selected|chosen|choose|chose|hired|appointed|appoint|went for|taken on|preferred) (an?other|other|a different|someone|somebody|a colleague|an internal|a stronger)
4 (not|won't|can't|don't|isn't|didn't|weren't|aren't|couldn't|haven't|doesn't|wasn't|hasn't) (been |be )?(selected|shortlisted|short-listed|chosen|successful|taken forward|moved forward|considered further|progressed|advanced|retained|the right (fit|match)|able to (offer|progress|take|move|proceed|consider|invite|make))
4 unsuccessful (on this occasion|this time|at this time|in your|with your|on this)
4 unable to (offer you|progress your|take your|move (you|forward)|proceed with your|consider (you|your)|invite you|advance)
4 (position|role|vacancy|post|req|requisition|job|opening|seat)~(has|have|was|is|were|been)( now| since| already)? (been )?(filled|closed|cancelled|canceled|put on hold|withdrawn|frozen|paused|pulled)
4 (not|won't|can't|don't|isn't|didn't|weren't|aren't|couldn't|haven't|doesn't|wasn't|hasn't) (a |the )?(right |good |best |strong |close )?(fit|match) (for|at this|to|with) (this|the|what|our|time|us|where)
4 regret to (inform|tell|advise|let you know|say)
4 (strong|many|other|several|exceptional|impressive) (candidates|applicants|applications)~(more closely|closer|better|whose)
3 (candidates|applicants|someone|person|somebody)~(more closely|better|closer|whose)~(match|align|fit|meet|suit|aligned|matched|experience|qualifications|skills|background)
3 unfortunately~(not|unable|cannot|unsuccessful|other|another|closed|filled|won't|can't)
3 (after|following|upon) (careful|much|thorough|detailed|further|due|thoughtful) (consideration|deliberation|review|thought)
2 (wish|wishing) you~(success|luck|best|well|all the)~(search|endeavou?rs|future|career|hunt|next|ahead|elsewhere|job)
2 best of luck (in|with|on) (your|the|all|finding|any)
2 every success (in|with)
2 (keep|hold|retain|store)(ing)?~(your|resume|cv|details|profile|application|file)~(on file|file|future|database|talent|record|months|in mind)
2 (encourage|invite|welcome|hope) you to (apply|re-?apply|consider|keep an eye|check|explore|look)~
2 (future|other|new|similar|suitable) (openings?|opportunities|roles|positions|vacancies|postings?)~(apply|match|suit|arise|fit|interest|become|career|careers)
2 another (candidate|applicant)
2 other (candidates|applicants)
2 (first|preferred|top) choice~(accepted|said yes)
3 (offered|gave|given|giving) (it|the (job|role|post|position|seat))~(to )?(someone|somebody|another|an internal|a colleague|the other|one of)
3 (asked|offered|chosen|picked|gone with|going with|went with|go with|hired) (the other|another|someone|somebody|an internal|a colleague|a candidate who|a more|an external|one of the other)
3 someone (else )?(said yes|accepted|has accepted|has (already )?(been|taken)|with (more|stronger|direct|deeper)|who (has|had|already|is|can))
3 (came|come|comes) down to (two|you|the two|experience|a)
3 (ranked|placed|came|finished|were) (a )?(very )?(close |strong )?(second|runner-up|runner up)
3 (frozen|froze|freeze|freezing|hiring freeze|pause on hiring|paused (all )?hiring|stopped hiring|headcount)~(headcount|hiring|every|all|board|budget|role|position|recruitment|freeze|cut|was|has|is)
3 (put|putting|placed|place|is|are|gone|going)~(role|position|search|hiring|recruitment|hire|it|vacancy|post) on (ice|hold|pause)
3 (role|position|search|req|hire|post|vacancy)~(on hold|on ice|on pause|cancelled|canceled|no longer (exists?|available|open|being))
3 (appoint|appointed) (elsewhere|internally|another|an internal|someone)
3 (went|gone|going|go) (in )?(a |another )?(different|another) (direction|way|route)
3 (hope|hoping)~paths~cross
3 wanted (you )?to (tell|let|hear|write)~(myself|rather|personally|yourself|from me)
3 (not|won't|can't|don't|isn't|didn't|weren't|aren't|couldn't|haven't|doesn't|wasn't|hasn't)~(reflection|judgement|judgment|verdict) (of|on) (you|your)
3 (close|closed|closing) (out )?(your|the) (application|candidacy|file|process)
2 (won't|will not|cannot|can't|not) be (taking|able to take|inviting|offering|able to offer)
2 (sorry|apologies)~(news|not be|didn't|did not|unable|couldn't|disappoint\w*)
2 disappoint\w*
2 (difficult|tough|hard|close|agoni[sz]ing) (decision|choice|call)
2 (at this time|on this occasion|this time round|this time around)
2 (we have|we've|have) (now )?(filled|closed) (the|this|our|that)
2 (had|have|there was|with) (only )?one (opening|seat|place|position|post|vacancy|slot)
4 leider (nicht|keine|absagen|eine absage|mitteilen|müssen wir ihnen|können wir (ihnen |dir )?(nicht|keine)|für (einen|eine)|haben wir uns)~
4 (nicht|kein\w*)( \w+){0,3} (berücksichtig\w+|in die engere (wahl|auswahl)|positive (nachricht|rückmeldung|antwort)|zusage|weiter (zu )?(verfolgen|berücksichtigen)|anbieten können|überzeugen konnte|entsprechen können)
4 (anderen?|andere|weitere|mit)(r|n)? (bewerber\w*|kandidat\w*|person)~(entschieden|vorzug|besetzt|fortzu\w+|passen|entscheid\w+|fortsetzen|weiter)
4 (für|zugunsten)( \w+){0,2} (anderen?|eine andere|einen anderen|interne\w*|mitbewerber\w*|jemand(en)? ander\w+)~
4 (stelle|position|vakanz|platz|ausschreibung)~(anderweitig|intern|bereits|inzwischen|jetzt|nun|schon|mittlerweile|nicht mehr)~(besetzt|vergeben|bekommen|verfügbar|gestrichen)
4 (absage|absagen)~(erteil\w+|müssen|mitteilen|senden|bewerbung|stelle|position)
3 (einstellungsstopp|stellenstopp|haushaltssperre|einstellungssperre|budget gestrichen|stellenplan\w* gestrichen)
3 (die |unsere )?(wahl|entscheidung) (ist )?(auf|zugunsten)~(gefallen|person|bewerber\w*|kandidat\w*|andere\w*|kolleg\w*)
3 (stelle|job|position|platz) (hat|haben|bekommt|geht an|ging an)~
3 (uns )?(gegen|anders|anderweitig)~entschieden
3 (bedauern|bedaure|tut (mir|uns)( \w+){0,2} leid)~
2 (für ihren|für deinen|auf (ihrem|deinem)) (weiteren |beruflichen |weiteren beruflichen )?(beruflichen )?(weg|werdegang|berufsweg|zukunft)
2 (alles gute|viel erfolg|viel glück)
2 keine wertung
2 daten~(gelöscht|löschen)
2 unterlagen~(zurück|vernicht\w+|lösch\w+)
2 engere (wahl|auswahl)
2 (talentpool|bewerberpool|talent pool)
4 (ne|n')( \w+){0,3} (pas|pouvons|pourrons|sommes)( \w+){0,3} (retenu\w*|retenir|donner suite|donner une suite|poursuivre|favorable\w*|aller plus loin|correspond\w*|positive\w*|en mesure)
4 (pas|plus)( \w+){0,4} (retenu\w*|retenir|donner suite|poursuivre (avec|votre|ta|le processus)|suite favorable)
4 (regret|regrettons|regrette)~(informer|annoncer|pas|dire|pouvoir|retenu\w*|suite)
4 (retenu|retenons|choisi|choisissons|retenue|sélectionné|opté|avons pris|privilégié)~(autre|autres|une personne|un profil|un candidat|une candidate|pour un|en interne|l'autre)
4 (poste|offre|recrutement|mission)~(pourvu|pourvue|gelé|suspendu|annulé|clos|clôturé|n'est plus|abandonné)
3 (profils?|candidats?|candidatures?|quelqu'un|une personne)~(plus proches?|correspondant\w*|en adéquation|davantage|mieux|plus adapté\w*|plus d'expérience|plus expérimenté\w*|déjà)
3 malheureusement~(pas|plus|autre|ne |n')
3 (gel|gelé|gelés|gèle)~(embauches|recrutements?|postes?|budget)
3 (navré|désolé|navrée|désolée)~(pas|nouvelle|suite|réponse|retenu\w*)
2 (conserv\w+|garder|gardons|garde)~(cv|candidature|coordonnées|dossier|profil|contact)
2 (souhait\w+|bonne|bon|plein)~(bonne continuation|recherches?|continuation|réussite|succès)
2 (belle|bonne) (continuation|chance|suite|route)
2 beaucoup hésité
2 vivier
4 (no|ni)( \w+){0,4} (ha sido|has sido|hemos|vamos a|podemos|podremos|continuar\w*|seleccionad\w+|avanzar|seguir|encaja|superado|pasado)( \w+){0,3} (seleccionad\w+|elegid\w+|continuar|avanzar|adelante|seleccionar\w*|contar contigo|contar con usted|proceso|fase|perfil|candidatura|siguiente|ofrecer\w*)
4 (lamentamos|lamento|sentimos|siento)( \w+){0,2} (comunicar\w*|informar\w*|decir\w*|tener que|no poder|que)~
4 (optado|decantado|elegido|escogido|seleccionado|decidido|apostado|quedamos|quedado)~(otr[oa]s?|por (un|una|alguien|el|la)|perfil\w*|candidat\w+|persona|alguien)
4 (puesto|plaza|vacante|posición|proceso|oferta)~(cubiert[oa]|cerrad[oa]|cancelad[oa]|congelad[oa]|se la queda|se ha cubierto|se lo queda|ocupad[oa]|suspendid[oa])
3 (otros?|otras?) (candidat\w+|perfil\w*|personas?|aspirantes?)
3 (desafortunadamente|desgraciadamente|lamentablemente)~(no|otr\w+|hemos|perfil|cubiert\w+|ocasión)
3 (se (queda|ha quedado|lo lleva|la lleva|la ha llevado|lo ha llevado))~(plaza|puesto|con|otr\w+|compañer\w+|persona|candidat\w+|vacante)
2 (mucha suerte|mucho éxito|te deseamos|le deseamos|éxitos?)~(búsqueda|futuro|proyectos?|suerte|éxito|próximos?|camino|carrera|profesional)
2 (guard\w+|conserv\w+|tendremos|mantendremos)~(cv|currículum|datos|teléfono|perfil|candidatura|cuenta|contacto)
-3 (if|should|unless|in case|in the event|whether)~(not|unsuccessful|no longer|unable)
-2 only (those|candidates|applicants|short-?listed|selected|successful)~(contacted|notified|hear)
"""

PHRASES["application_confirmation"] = r"""
4 (automatic|automated|automatische\w*|automático|automatique)( \w+){0,3} (acknowledg\w+|confirmation|eingangsbestätigung|acuse|accusé)
4 (sending|sent) us your (documents|application|cv|details|papers|materials)
4 (sich|dich)( \w+){0,2} bei uns (beworben|bewerben)
4 (gracias por presentarte|gracias por presentar|merci d'avoir postulé|merci d'avoir candidaté|merci de votre candidature)
4 (candidature|candidatura|bewerbung)( \w+){0,2} (nous est|nos ha|bei uns|ist bei)( \w+){0,2} (parvenue?|llegado|angekommen|eingegangen)?
4 (logged|registered|recorded|got|received)( \w+){0,2} (your )?(application|cv|resume|details)
4 (cv|application|resume|documents|materials)( \w+){0,3} (reached|arrived|landed|safely|is with|sits with|in our system)
3 (applications? close\w*|closing date|shortlisting (takes|will|begins))
4 (unterlagen|bewerbung)( \w+){0,2} (liegen|liegt|vor|eingegangen)
4 (thank you|thanks|thankyou|many thanks)( so much| very much)?,? (for|to you for)( \w+){0,3} (applying|application|submitting|submission|candidacy)
4 (we|we've|have|has|was|been|successfully)( \w+){0,3} (received|receive) (your|the) (application|resume|cv|submission|materials|candidacy|documents|job application|profile|interest)
4 (your|the) (\w+ )?(application|submission|resume|cv|candidacy|materials|application form|documents)~(has|have|was|were|is|are)( now| been| successfully| just| safely| all)* (been )?(received|submitted|sent|complete|completed|registered|recorded|logged|delivered|in|arrived|safely)
4 application (was |has been |is )?(received|submitted|complete|completed|sent|confirmation|acknowledge?ment|confirmed|successful\w*)
4 (confirm|confirms|confirming|acknowledge|acknowledges|acknowledging)~(receipt|received|your application|submission|that (we|your))
4 successfully (applied|submitted|received|completed your application)
3 (we|team|recruiters?|human|hiring team|someone)~(will|are|is|'ll)( now| be| currently| carefully)* (review|reviewing|consider|considering|assess|look at|looking at|evaluate|read|go through)~(your|application|resume|it|qualifications|cv|profile|every|candidacy|all|materials|background)
3 (thank you|thanks) for (your )?(interest|considering|taking the time to apply|choosing|applying)
3 (if|should)~(your|you)~(selected|match|meets?|suitable|fit|qualif\w+|shortlisted|moving)~(contact|reach out|be in touch|hear|touch|call)
3 (only|solely) (those|candidates|applicants|short-?listed|selected|successful)~(contacted|notified|hear|invited)
3 (we|we've|have)( \w+){0,2} got it
2 (status|track|check|view|monitor)~(of )?your application
2 (log ?in|sign in|visit|candidate (home|portal|account|profile)|careers? (portal|account|page))~(status|application|track|view)
2 (under|in) review
2 (be in touch|contact you|reach out|get back to you|hear from us)~(if|should|soon|shortly|once|match|next|directly)
2 please do not (reply|respond)
4 (eingang|erhalt|eingangsbestätigung|bestätig\w+)~(ihrer|deiner|ihre|deine|der) (\w+ )?(bewerbung|unterlagen|bewerbungsunterlagen)
4 (ihre|deine) (\w+ )?(bewerbung|unterlagen|bewerbungsunterlagen)~(erhalten|eingegangen|angekommen|eingetroffen|vorliegt|vorliegen|bekommen|zugegangen|eingereicht)
2 (prüfen|prüfung|sichten|sichtung|bearbeitung)~(bewerbung|unterlagen|profil|zeit|etwas|einige)
2 (etwas|wenig|bitten)~geduld
4 (accusé de réception|accusons réception|bien reçu|bien été (reçue?|enregistrée?|prise en compte|transmise?|envoyée?)|confirmons~réception|bien parvenue?|bien enregistrée?)
4 (candidature|dossier|cv)~(reçu|reçue|enregistré|enregistrée|transmise?|envoyée?|prise? en compte|bien arrivée?|parvenue?|déposée?|validée?)
3 (étudi\w+|examin\w+|analys\w+|revenons|reviendrons|reviendra|attention|examiner|prendre connaissance)~(candidature|cv|dossier|profil|vers (vous|toi)|délais|prochainement|rapidement|brefs)
2 (sans|en l'absence de)~(réponse|retour|nouvelles)~(sous|dans|d'ici|considér\w+|jours|semaines)
2 seuls les candidats
4 (inscripción|candidatura|solicitud|currículum|cv|postulación|inscrito|inscrita)~(recibid[oa]|realizada|registrad[oa]|enviad[oa]|confirmada|completada|correctamente|con éxito|en la oferta)
4 (hemos recibido|recibimos|confirmamos|acusamos recibo)~(candidatura|solicitud|cv|currículum|inscripción|postulación)
4 te has inscrito
3 (revisar\w*|revisando|analizar\w*|valorar\w*|estudiar\w*)~(candidatura|perfil|cv|currículum|solicitud|tu|su)
2 (te|le) avisaremos
2 sólo|solo (se )?contactar\w+
-2 (interview|interviewed|met|speaking with (you|us)|talking with)
"""

PHRASES["interview_invitation"] = r"""
4 (glad|happy|pleased|delighted|like|love|want|keen)( \w+){0,2} to (interview|see|meet|have) you( \w+){0,3} (for|at|on|in|over|to)
4 (interview|see|meet) you( \w+){0,3} (at|on|in|for)( \w+){0,4} (monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2})
4 (invited|invite|inviting|convened) (you )?to (attend|come|join|be interviewed|our|a|an|the)( \w+){0,3} (interview\w*|selection|assessment cent\w+|superday|onsite|open day|final)
4 (first|next|final|last) (step|stage|bit|thing)( \w+){0,2} (is|would be|will be|:)( \w+){0,5} (call|chat|conversation|hour|half|interview|talk|visit|video|meeting|coffee)
4 (meet|speak|talk)( \w+){0,2} again
4 (lunes o martes|martes o|monday or|tuesday or|wednesday or|thursday or|montag oder|dienstag oder|mittwoch oder|lundi ou|mardi ou|mercredi ou|jeudi ou|miércoles o|jueves o)
4 (what|how) (does|is|do)( \w+){0,2} (your|you)( \w+){0,3} (diary|calendar|week|tuesday|monday|wednesday|thursday|friday|tomorrow) look
4 (have you got|do you have|have|spare)( \w+){0,2} (half an hour|an hour|twenty minutes|ten minutes|a moment|time)( \w+){0,3} (for me|for us|on|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday)
4 (queda|quedan|ha sido|has sido|está) (convocad\w|citad\w)
4 (siguiente|próximo)( \w+){0,2} (es|será)( \w+){0,4} (hora|entrevista|llamada|charla|reunión|socios)
4 (ist|sind) in der engeren (auswahl|wahl)
4 (auswahlgespräch|vorstellungsgespräch|erstgespräch|zweitgespräch|kennenlerngespräch|telefoninterview)~(statt|findet|einladen|am|um)
4 (nächster|nächste) (schritt|runde|etappe)~(ist|wäre|wird)~(gespräch|treffen|telefonat|stunde|besuch)
4 (vous|t')( \w+)? (attendons|attends|attend)( \w+){0,2} (pour|à)( \w+){0,2} (un|votre|l'|cet)? ?(entretien|échange|audition|oral)
4 (présélectionné\w*|admissible\w*|retenu\w* pour (un|l') ?(entretien|oral))
4 (faire|fasse|fassions|faisons) (\w+ )?connaissance
4 (lernen|lernst|lernt|lerne) (wir|du|uns|dich|sie)( \w+){0,3} kennen
4 (probearbeiten|probearbeit|probetag|schnuppertag|journée d'essai|jour d'essai|día de prueba)
4 (could|can|would|will) you( \w+){0,2} (come|join|visit|pop|swing|drop|stop|attend|make it|meet|be up for|spare|manage|do)( \w+){0,2} (to|in|by|us|our|over|for|a|on|monday|tuesday|wednesday|thursday|friday|next)
4 (invites?|inviting|invited) you to( \w+){0,3} (give|attend|meet|join|present|visit|come|an|a|interview|assessment)
3 (up for|fancy|grab|over) (a |some )?(coffee|lunch|beer|breakfast|drink|tea)~(with|us|me|team|our|and)
4 (pencilled|penciled|put) (you )?(in|down) for
3 (meet|meeting) (our|the|my|with our|with the)( \w+){0,2} (founder\w*|ceo|cto|team|director|crew|boss|head|manager|panel|committee|lead|others|rest|owner|partners?)
3 (passed|cleared|through to|made it to|progressed to|advanced to)( \w+){0,3} (test|round|stage|screening|final|interview|next|first|l1|second)
3 (l1|l2|l3|f2f|face to face|managerial|hr|technical|client|final) (round|discussion|interview|level)
3 (any chance of|how about|how does|would)( \w+){0,3} (monday|tuesday|wednesday|thursday|friday|weds|thurs|tues|tomorrow|next week)~
3 (job talk|teaching demonstration|visit the department|campus visit|seminar|site visit|trial (day|shift)|work trial|meet the team)
4 (laden|lade|lädt|einladen|eingeladen)~(ein|auswahltag|gespräch|probevortrag|termin|kennenlerntag)
4 (nennen|schicken|geben|senden|teilen|sagen)( \w+){0,4} (termine|terminvorschläge|zeiten|verfügbarkeit\w*|zeitfenster|tage)
3 (könntest|könnten|kannst|können|hättest|hätten|willst|wollen|ginge|passt|magst|lust)~(reden|sprechen|treffen|telefonieren|vorbeikommen|kaffee|team|gespräch|austausch|kennenlernen|uhr|kommen)
3 (nächster schritt|nächsten schritt|zweitgespräch|zweite runde|test bestanden|kennenlernen|probevortrag|auswahltag|auswahlgespräch)
3 (bei uns ginge|ginge|passen würde|bieten an|schlagen)~(mo|di|mi|do|fr|montag|dienstag|mittwoch|donnerstag|freitag|\d)
4 (convoqu\w+|admissible|invit\w+)~(oral|entretien|audition|jury|le \d|à un|au)
3 (café|déj|dej|déjeuner|verre|tchat|discuter|visiter|venir|passer|rencontr\w+)~(équipe|atelier|poste|jeudi|lundi|mardi|mercredi|vendredi|bureaux?|ensemble|cto|directeur|nous)
3 (tu es|tu serais|vous seriez|seriez-vous|t'es|tu peux|pourriez-vous|pourrais-tu|peux-tu)( \w+){0,2} (dispo\w*|libre|venir|passer|échanger|rencontrer|quand)
3 (on passe|passez|passe|passes)( \w+){0,2} (à l'étape|à l'entretien|au tour|étape|entretien|tour)
4 (pasas|pasa|has pasado|has avanzado|has superado|superado)( \w+){0,3} (fase|entrevista|ronda|etapa|prueba|siguiente|final)
3 (te pasas|pásate|pasarte|vienes|venir|vinieras|vengas|conocer|charlamos|charlar|hablamos|tomamos)~(oficina|equipo|café|taller|ceo|director|nosotros|empresa|jueves|lunes|martes|viernes|miércoles)
4 invite you (to|for|in|on|over)( \w+){0,6} (interview|conversation|chat|call|meeting|discussion|stage|round|visit|screen|assessment cent\w+|panel|day|office|onsite|next)
4 (like|love|delighted|pleased|happy|keen|want|wants|wanted|hoping|hope|excited|able)( \w+){0,3} to (meet|interview|speak|talk|chat|see you|have you|get you|bring you|schedule|set up|arrange|organi[sz]e|invite|book|find a time|catch up|hear more|connect)~(you|interview|call|chat|time|in|team|stage|conversation|discussion|meeting|round|intro)
4 (invited|invite|inviting|selected|shortlisted|short-listed|progress\w*|put (you )?forward|moving|move|advance\w*|through|forward)~(to|for) (an?|the|our|your|your next|round|stage)( \w+){0,4} (interview|stage|round|step|discussion|conversation|panel|screen)
4 (pick|choose|select|book|grab|find|reserve|schedule|arrange|set up)~(a|an|your|some|any|the|one|\d+)( \w+){0,3} (time|times|slot|slots|interview|call|chat|minutes|min|mins|conversation|screen|meeting|intro|appointment)
4 grab \d+
4 (are|would) you (be )?(free|available|around|able to (come|join|meet|make|talk|speak|do))
4 (what|which|when)( \w+){0,4} (availability|times?|slots?|days?|dates?|works?|suits?|free|available|works best|good for you|convenient|could you|are you)~(work|suit|you|free|week|best|available|interview|call|chat|talk|meet|prefer|come)
4 (let|send|give|share|tell|confirm|provide)( \w+){0,3} (your|some|which|what|a few|two|when|me know)( \w+){0,3} (availability|available|times?|slots?|preference|windows?|suits?|works?|free|prefer)
4 (first|second|next|final|last|third|following|technical|panel|another) (\w+ )?(interview|conversation|round|stage|chat|call|meeting|step)~(with|would|is|on|will|on|at|for|:|over)
3 (kindly|please) (be available|confirm your (attendance|availability)|confirm (you|that you) can|confirm if|confirm attendance|let us know if you can)
3 (offered|offer|have|following|these|propose|proposed|suggest|could do|can do|got)( \w+){0,3} (windows|slots|times|dates|options|openings)
3 (wants|want|would like|likes|asked|keen) (me )?to (say hello|meet|speak|talk|see|chat|get in touch|arrange|set|have a)
3 (come|coming|pop|drop|swing) (in|over|by|along|down|round)~(and|to|for|office|talk|chat|meet|see|us|interview|\?)
3 (spend|have|take|give us|need|about|for)( \w+){0,2} (#|half an|thirty|forty-five|forty five|an|a couple of|twenty|fifteen|ninety)( \w+)? (minutes|hour|hours|min|mins)~(with|you|video|phone|call|teams|zoom|chat|talk|us)
3 (phone|video|telephone|zoom|teams|onsite|on-site|technical|panel|face-to-face|in-person|virtual|online|first|initial|screening|intro\w*) (screen|interview|call|chat|conversation|meeting|discussion|round|visit)
3 shortlist\w*
2 (panel|interviewers?|meet|meeting|join|joined|speak|speaking)( \w+){0,2} (with|will be|consists|:|of|by)~
4 (laden|einladen|einladung|einzuladen|eingeladen)~(gespräch|vorstellungsgespräch|interview|kennenlern\w*|termin|termin|ein|zu uns|telefonat|runde|probearbeit\w*|probetag|video\w*|assessment\w*)
4 (möchten|würden|wollen|freuen|gerne|gern|magst|hast du|hättest|hätten|haben sie|will|möchte)~(kennenlernen|kennenzulernen|kennen lernen|sprechen|austauschen|quatschen|unterhalten|treffen|plaudern|telefonieren|gespräch|vorstellungsgespräch|schnacken|vorbeikommen|probearbeiten|anbieten zu können|persönlich)
4 (termin|zeit|zeiten|slot|uhrzeit|terminvorschlag|terminvorschläge|wunschtermin|zeitfenster)~(auswählen|wählen|buchen|passt|passen|vereinbaren|aussuchen|vorschlagen|möglich|verfügbar|suchen|reservieren|anbieten|nennen)
4 (nächste|nächsten|zweite|zweiten|zweites|erste|ersten|erstes|dritte|weitere|weiteres) (runde|gespräch|schritt|vorstellungsgespräch|interview|online-gespräch|kennenlerngespräch|telefonat|video\w*)
3 (neugierig|überzeugt|gefallen|interessant|spannend|angesprochen|beeindruckt)~
2 (vorstellungsgespräch|kennenlerngespräch|bewerbungsgespräch|erstgespräch|zweitgespräch|telefoninterview|videointerview|probetag|probearbeiten)
4 (aimerions|souhaiterions|souhaitons|voudrions|aimerais|souhaite|voulons|proposons|propose|serions|ravis|ravie|plaisir|invit\w+|convi\w+|convoqu\w+|veut|voudrait|aimerait|souhaiterait)~(rencontr\w*|échanger|échange|entretien|parler|discuter|recevoir|convier|inviter|convoquer|voir|appel|rendez-vous|visio|audition|connaissance|créneau)
4 (réserv\w+|choisi\w+|sélectionn\w+|choix|prendre|trouver|caler|fixer|planifier|bloquer|indiqu\w+|donn\w+|communiqu\w+)~(créneau|créneaux|rendez-vous|rdv|disponibilités?|dispos?|horaires?|entretien|échange|appel|visio|date)
4 (seriez|serais|êtes|es)-(vous|tu)( \w+){0,3} (libre|disponible|dispo|partant|partante|ouvert|ouverte|d'accord)
4 (quelles?|quand|vos|tes)( \w+){0,3} (disponibilités|dispos|disponible|créneaux|moments?|dispo|libre)
4 (prochaine|prochain|deuxième|second|seconde|dernier|premier|première|nouvel|étape|nouveau) (\w+ )?(étape|entretien|échange|rendez-vous|tour|rencontre|visio|call)
3 (ça|cela|ce)( \w+){0,3} (te|vous) (va|convient|irait|conviendrait|dit|tente)
3 (convient|conviendrait|conviennent|irait|arrange|arrangerait)~(vous|te|l'un|moments?|dates?|\?)
3 (profil|parcours|candidature|cv|dossier)~(retenu|intéresse|attention|plu|séduit|interpellé|passe|étape|convaincu)
4 (nos gustaría|nos encantaría|querríamos|queremos|quiere|quieren|quisiéramos|me gustaría|encantados|gustaría|querría|apetece|proponemos|proponerte|citamos|citarte|convocamos|convocar\w*|invit\w+|invitarte)~(conoc\w+|entrevist\w+|hablar|charlar|reunir\w*|llamada|videollamada|verte|verle|verla|quedar|café|proceso|fase|siguiente|reunión|vernos|vengas|venir)
4 (elige|elegir|escoge|reserva|reservar|selecciona|agenda|agendar|concertar|fijar|programar|cerrar|coordinar)~(hora|horario|hueco|franja|cita|entrevista|día|llamada|fecha|reunión)
4 (te|le|os)( \w+){0,2} (viene|va|iría|vendría|encaja|cuadra|encajaría|cuadraría)( \w+){0,3} (bien|mejor|el|la|mañana|esta|este)
4 (cómo|cuándo|qué)( \w+){0,4} (tienes|tiene|disponibilidad|semana|hueco|huecos|puedes|podrías|podría|te viene|le viene|días|horarios?)~
4 (siguiente|próxima|segunda|última|nueva|primera|última) (fase|entrevista|ronda|etapa|reunión|prueba)
3 (disponibilidad|disponible|hueco|libre)~(semana|mañana|tarde|hablar|entrevista|llamada|\?|para)
3 (gustado|interesado|encajas?|encaja|llamado la atención|impresionado)~(cv|currículum|perfil|candidatura|trabajo|experiencia|portfolio|proceso|notas)
2 (entrevista|videollamada)
-3 (podcast|episode|folge|épisode|episodio|journalist|newspaper|gift card|survey|visa|consul\w+|study|research participants|volunteer)
"""

PHRASES["interview_confirmation_or_change"] = r"""
4 (find|look for|looking for|suggest|arrange|agree|set|need)( \w+){0,3} (another|a new|a different|an alternative|new|different) (day|date|time|slot)
4 (running|be|are|i'm|we're) (a (few|little|bit)|about|some|ten|five|fifteen|\d+)( \w+){0,2} (late|minutes late|mins late|behind)
4 (line|connection|call|video) (dropped|cut|froze|broke|failed)
4 (please )?(arrive|check in|sign in|report|register|be there|turn up|come)( \w+){0,3} (at|by|to|in|from)( \w+){0,3} (reception|desk|\d|building|suite|room|gate|entrance|lobby|floor|quarter|half|nine|ten|eight)
4 (time|times|start time|starting time|hour|everything else|nothing else|the rest|agenda|panel)( \w+){0,2} (unchanged|stays?( the same| as)|remains?( the same| as)?|changes|is the same|are the same)
4 (changed|switched|swapped|change|switch|swap|moved)( \w+){0,3} (rooms?|venue|building|location|place|platform|link|to (zoom|teams|phone))
4 (move|moved|shift|shifted|bring|brought|put)( \w+){0,3} (slot|interview|appointment|meeting|call|session|it|us|you)( \w+){0,3} (from|to|forward|back|by)
4 (cannot|can't|can not|unable to|won't be able to)( \w+){0,2} (see|meet|interview|sit|make it|do|host) ?(you|on|today|tomorrow|this|as|the)
4 (how about|what about|can we|could we|shall we|let's|lets)( \w+){0,4} (later|earlier|instead|same day|same time|same hour|following|the day after|half past)
4 (anbei|beigefügt)~(anfahrt\w*|lageplan|wegbeschreibung)
4 (am|beim) (empfang|pförtner|eingang)
4 (statt|anstelle|anstatt)~(führen|gespräch|dabei|teilnehmen|übernimmt|kommt|raum)
4 (link|raum|ort|uhrzeit|treffpunkt)~(geht nicht|funktioniert nicht|geändert|bleibt|hat sich|gleich)
4 (recevra|accueillera|remplacera|remplace)~(place|entretien|jour|lundi|mardi|mercredi|jeudi|vendredi)?
4 (le|votre|notre) (lien|salle|rendez-vous|entretien|horaire)~(ne fonctionne|ne marche|a changé|change|déplacé|décalé|annulé|avancé)
4 (annuler|annulons|annule|reporter|reportons|décaler|décalons|déplacer)~(rendez-vous|entretien|échange|séance|visio|jeudi|lundi|mardi|mercredi|vendredi|heure|demain)
4 (vous êtes|tu es|le) (attendu\w*|esperan|espera)
4 (recibirá|atenderá|entrevistará)~(lugar|vez|martes|lunes|miércoles|jueves|viernes)?
4 (mismo día|misma hora|mejor)( \w+){0,3} (pero|a las|que)
4 (cancelar|anular|aplazar|mover|cambiar)~(lo de|cita|entrevista|reunión|hora|día|fecha)
4 (identifíquese|identifícate|pregunta|preguntar|preséntese|preséntate)( \w+)? (en|por)
4 (dank|danke) für (ihre|deine|die) (zusage|rückmeldung|bestätigung)~(termin|gespräch|uhr|eingetragen|notiert|bleibt)
4 (thanks?|thank you) for accepting (our|the|my) invitation
4 (this|i|we) (confirms?|can confirm|are confirming|write to confirm)( \w+){0,3} (interview|appointment|meeting|conversation|visit|booking|slot)
4 (confirming|confirmed|confirm|locked|locking)( \w+){0,2} (for |on )?(monday|tuesday|wednesday|thursday|friday|tomorrow|mon|tue|tues|wed|weds|thu|thurs|fri|\d)
4 (venue|room|location|link|address|time|date|start|building|platform|interviewer|booking|appointment|interview)( \w+){0,3} (has|have|will|is|been)( \w+){0,2} (changed|moved|change|now|different|updated|switched|swapped|be in)
4 (find|need|pick|arrange|set|propose|look for|send)( \w+){0,3} (another|new|different|alternative|other)( \w+)? (day|time|date|slot|times|dates|appointment)
4 (got|have|put) you (down|in) for
4 (is|'s|are|been|was)( \w+)? (ill|sick|poorly|unwell|off|stuck|delayed|overrunning|cancelled|canceled|postponed)~(today|tomorrow|call|meeting|interview|so|need|new|reschedule|move|postpone)
4 (start|starting|begin|meet|do it|dial in|join|arrive)( \w+){0,3} (earlier|later|half an hour|minutes (earlier|later|late|after)|after the hour)
4 (something|an emergency|a conflict|a clash|an issue)( has|'s)? (come up|came up|cropped up|arisen)
4 (let's|lets|we'll|i'll|we) (stick|go|keep|say|make it|do)( \w+){0,2} (with|for|to|monday|tuesday|wednesday|thursday|friday|\d|noon)
3 (waiting for you|everything alright|everything ok|all ok|are you joining|still joining|hang on|dial in)
4 (absagen|absage|abgesagt|entfällt|ausfallen|verlegen|verschieben)~(termin\w*|heute|morgen|gespräch|vortrag|neuen|montag|dienstag|mittwoch|donnerstag|freitag)
4 (termin\w*|heute|morgen|gespräch|vortrag)~(absagen|entfällt|ausfallen|verlegen|verschieben|krank|erkrankt)
3 (früher|später|halbe stunde|stunde) (anfangen|beginnen|starten|treffen)
3 (im call|einwählen|einladung ist raus|link folgt|schicke den link|bis dann|steht)~
3 (anfahrt|empfang|gebäude|raum \d|ausweis)
4 (confirmé|confirmée|confirmons|calé|noté|bloqué)~(lundi|mardi|mercredi|jeudi|vendredi|rendez-vous|lien|entretien|le \d|h)
4 (aura lieu|se tiendra|se déroulera)~(finalement|au|en|salle|siège|visio|à)
3 (commencer|démarrer|décaler)( \w+){0,4} (plus tard|plus tôt|demi-heure|heure)
3 (on t'attend|nous vous attendons|vous attend|tout va bien|plan d'accès|présentez-vous|voilà le lien|le lien suit|voici le lien)
4 (confirmad\w+|confirmo|confirmamos|queda confirmad\w+)~(lunes|martes|miércoles|jueves|viernes|enlace|entrevista|a las|reunión)
3 (media hora|más tarde|más temprano|otra fecha|otro día|otro momento|otra hora)
3 (te espero|te esperamos|pregunta por|trae el|te paso el enlace|te mando el enlace)
4 (interview|meeting|call|chat|appointment|slot|session|conversation|visit|screen|time|booking)~(is|has been|was|are|'s)( now| all| hereby)* (confirmed|booked|set|scheduled|locked in|arranged|fixed|in the (diary|calendar|books))
4 (confirm|confirming|confirmation|confirmed|confirms)~(interview|meeting|call|appointment|slot|chat|attendance|time|visit|booking|for (mon|tue|wed|thu|fri))
4 (you're|you are|we're|we are|all|you’re) (booked|confirmed|set|all set|scheduled|good|on for|down for|in the diary)
4 booked (with|for|in|you)
4 (tomorrow|today|monday|tuesday|wednesday|thursday|friday|tues?|weds?|thurs?|mon|fri|\d(am|pm)?|it) it is
4 (see|seeing|meeting|speak to|talk to|speak|talk|catch) you (then|there|tomorrow|on|at|monday|tuesday|wednesday|thursday|friday|next|in the morning|this|later|soon|in)
4 (resched\w+|postpon\w+|rearrang\w+|re-arrang\w+|re-schedul\w+|rebook\w*|move our|move your|moving our|moving your|move this|moving this|push our|push your|pushing|bump our|shift our)
4 (interview|meeting|call|chat|appointment|session|slot|time|we)~(has been|have been|have to|need to|must|had to|was|is|be|being|to be)~(moved|cancelled|canceled|called off|postponed|rescheduled|changed|brought forward|pushed back|pull|cancel|move|postpone|reschedule|push|shift|swap|change)
4 (cancel|cancelling|canceling|cancelled|canceled|call off|calling off|called off)~(interview|meeting|call|today|tomorrow|session|appointment|our|chat|visit)
4 (could|can|would|shall|might) (we|you)( \w+){0,2} (say|do|make it|move|push|switch|swap|shift|meet|start|try|go for|manage)~(instead|later|earlier|another|different|\d|same|half an hour|rather)
4 (new|updated|revised|changed|different|earlier|later|correct\w*) (time|date|slot|link|venue|room|location|details|start|dial-in|address)
4 (can't|cannot|can not|won't|unable to|not able to|no longer)( \w+){0,2} (make it|make (today|tomorrow|our|the|that|this)|do (today|tomorrow|that)|see you|meet you|join|attend)
4 (called away|called to|called into|stuck|unwell|off sick|taken ill|under the weather|emergency|double.booked|clash|conflict|family)~(interview|meeting|tomorrow|today|move|reschedule|meet|slot|time|call|instead|sorry|session|friday|monday|tuesday|wednesday|thursday)
4 (trouble|problem|issue|difficult\w+|struggling)~(getting in|joining|connecting|link|dial\w*|lobby|audio|camera|logging)
4 (remind\w*|reminder)~(interview|meeting|call|appointment|tomorrow|chat|visit|conversation)
3 (instead|rather than|in place of|new time|works for us|works for me|that works|works well|suits us|suits me|perfect,|great,|lovely,)~
3 (come to|ask for|report to|ring|buzz|entrance|reception|parking|park|sign in|lobby|main gate|visitor\w*|badge|bell|roller|north|lot|floor|room)~(me|reception|entrance|arrive|arrival|floor|visitor|when you|door|gate|at the|validate|building|badge|desk|bell)
3 (same|unchanged|as before|nothing else changes|everything else)~(link|place|room|time|bridge|teams|zoom|stays|same|location)
2 (can't make it|need to reschedule|reschedule|cancel)
2 (calendar|invite|invitation)~(sent|updated|attached|accept|coming|follow|way|shortly)
4 (termin|gespräch|interview|vorstellungsgespräch|treffen)~(bestätig\w+|steht|verschoben|verschieben|abgesagt|absagen|verlegt|verlegen|fix|eingetragen|gebucht|vorverlegt|verschiebt|findet|ausfallen|vorziehen|geändert|ausfällt)
4 (bestätig\w+|verschieb\w+|verleg\w+|umplanen|umbuchen|neu terminieren|terminänderung|terminverschiebung|terminbestätigung|ersatztermin|neuer termin|neuen termin)~
4 (passt|super|prima|perfekt|alles klar|gut|wunderbar|abgemacht|gerne|freut mich|notiert|steht|sehr gut),?( \w+)? (montag|dienstag|mittwoch|donnerstag|freitag|dann|am|um|dann bis|bis|der|wir sehen uns)
3 (als ersatz|stattdessen|anstelle|statt|alternativ|ausweich\w+|neuer vorschlag)
3 (erkrankt|krank|verhindert|dazwischengekommen|dazwischen gekommen|verspäte\w*|notfall)
2 (freuen uns|freue mich|freuen wir uns)~(auf|sie|dich)
4 (c'est (noté|bon|parfait|calé|confirmé)|noté|entendu|parfait|super|ça marche)( \w+)?(,| pour| :| !)( \w+){0,3} (lundi|mardi|mercredi|jeudi|vendredi|demain|le|à|donc|\d)
4 (déplac\w+|décal\w+|report\w+|annul\w+|repouss\w+|recal\w+|avanc\w+|modifi\w+)~(entretien|rendez-vous|rdv|échange|visio|audition|rencontre|appel|heure|jour|horaire|demain|créneau|date|matin)
4 (confirm\w+)~(rendez-vous|rdv|entretien|échange|présence|venue|visio|créneau|horaire)
4 (nouvel|nouveau|nouvelle) (horaire|créneau|date|lien|heure|rendez-vous|salle|adresse)
3 (empêchement|imprévu|contretemps|malade|souffrant|urgence|retard|pourra pas|pourrons pas|peux pas|peut pas)
3 (plutôt|au lieu de|à la place|lien inchangé|même lien|même endroit|même lieu)
4 (entrevista|cita|reunión|llamada|videollamada|visita)~(confirmad[oa]|aplazad[oa]|cancelad[oa]|cambiad[oa]|reprogramad[oa]|pospuest[ao]|movid[oa]|queda|quedamos|se traslada|se retrasa|adelantad[oa]|es el|será)
4 (confirm\w+|aplaz\w+|cancel\w+|reprogram\w+|pospon\w+|mover|mueve|cambio de|cambiar|adelant\w+|retras\w+|anular|anulamos)~(entrevista|cita|reunión|llamada|hora|día|horario|fecha|sala|mañana|visita)
4 (perfecto|genial|estupendo|vale|de acuerdo|anotado|apuntado|hecho|listo),?( \w+){0,3} (el|lunes|martes|miércoles|jueves|viernes|a las|mañana|entonces|nos vemos|quedamos)
3 (puedes|podrías|podría|puede|podemos)~(venir|mover\w*|pasar\w*|cambiar\w*|adelantar\w*|retrasar\w*|a las|otro)
3 (mismo sitio|misma hora|mismo lugar|mismo enlace|en lugar de|en vez de)
3 (recepción|planta|sala|aparcamiento|timbre|conserjería|portería|entrada|acceso)
3 (imprevisto|surgido|enferm[oa]|indispuest[oa]|urgencia|tarde)
-3 (job offer|offer letter)
"""

PHRASES["assessment"] = r"""
4 (draw up|sketch|plan|draft|prepare|write|design|put together)( \w+){0,4} (a|an|one|the)( \w+){0,4} (for|page|slides?|plan|menu|lesson|trip|campaign|budget|text)
4 (one|a single|two|three) (page|slides?|sides?)( \w+)? (max\w*|enough|tops|is|are|at most|only)
4 (find|tell|show) (us )?(what's wrong|the errors|the mistakes|how you think|what you'd do|how you would)
4 (personal|individual|your) (link|access)~(test|exercise|assessment|closes|open|expires)
4 (test|exercise|task|prueba|test en línea|ejercicio|épreuve|online-test)~(minutes|minuten|minutos|open|ouvert|abierta|freigeschaltet|closes|at most)
4 (préparer|rédiger|concevoir|prépare|rédige|rédigez)( \w+){0,3} (séance|page|note|plan|cours|présentation|texte)
4 (prepare|prepara|escribe|escribes|redacta|diseña)( \w+){0,3} (clase|página|plan|texto|guion|menú|propuesta)
4 (arbeitsprobe|schreiben sie|bereiten sie|entwerfen sie)~(seite|unterrichtsstunde|konzept|präsentation|entwurf|text)
4 (build|write|implement|design|code|prototype|translate|edit|draft|prepare|review|refactor|debug)( \w+){0,4} (api|app|service|script|page|sample|spec|component|dashboard|model|readme|slides|presentation|lesson|memo|brief|query|function|pipeline)
4 (pull request|in no more than|no more than (two|three|\d+)|max(imum)? (two|three|\d+) (hours|pages)|budget (one|two|three|\d+) hours|hours (max|tops)|an hour tops)
4 (platform|credentials|log ?in|username|access code)~(test|assessment|challenge|exam|below)
4 (test|video|assessment|questionnaire|exam|quiz|game)~(closes|timed|chronométré|takes|taking|lasts|cronometrad\w*|caduca|by midnight|in the next \d+ days|of \d+ questions)
3 (have a go|have a crack|take a stab|give it a go)
3 (teaching sample|writing exercise|writing test|translation test|design task|portfolio task|on-demand video interview|video questions)
4 (link|zugang|einladung)~(test|assessment|aufgabe)
4 (enregistr\w+|filmez|tournez)~(vidéo|réponse)
4 (lien|accès)~(test|évaluation|exercice|questionnaire)
4 (graba|grabar|grabe)~(vídeo|video|respuesta)
4 (resuelve|resolver|haz|realiza|completa|entrega)( \w+){0,2} (caso|ejercicio|prueba|test|reto)
4 (enlace|acceso)~(test|prueba|evaluación|cuestionario)
4 (take-?home|home ?work|coding|technical|programming|online|skills?|aptitude|psychometric|numerical|verbal|personality|situational|logic\w*|work.?style|cognitive|behaviou?ral|written|sample) (\w+ )?(test|assessment|challenge|exercise|assignment|task|project|questionnaire|reasoning|judgement|screening)
4 (complete|completing|sit|take|do|finish|start|begin|attempt|submit)~(assessment|test|exercise|challenge|assignment|task|questionnaire|modules?|case study|take-?home|one-?way|recording|skills tests?|hackerrank|codility|quiz|set)
4 (assessment|test|exercise|challenge|assignment|task|case study|case)~(attached|below|link|deadline|due|expires?|complete|hours|minutes|invite|invitation|invited|brief|instructions|by|on its way|is here)
4 (record|recording|submit|film)~(answers?|responses?|video|yourself)
4 (one-?way|pre-?recorded|asynchronous|on-?demand|digital) (video|interview)
4 (seconds|minutes|mins?) to (think|prepare|answer|speak|respond|read)
4 (repo|repository|github|gist|zip|dataset|brief|notebook)~(invite|clone|fork|push|attached|access|link|shared|pull request|branch|readme)
3 (cap|limit|spend|timebox|more than|no longer than|take you|takes|should take|allow)~(hours|hour|minutes|evening)
3 (link|invitation|test|access|code)~(expires|valid|active|open until|close)
2 (assessment|exercise|assignment|challenge)
4 (online-?test|eignungstest|einstellungstest|online-?verfahren|arbeitsprobe|probeaufgabe|testaufgabe|fallstudie|aufgabenstellung|programmieraufgabe|coding-challenge|persönlichkeitstest|leistungstest|auswahltest|online-assessment|hausaufgabe|zugangsdaten)
4 (bearbeit\w+|lösen|löse|absolvier\w+|durchführ\w+|ausfüllen|abgeben)~(aufgabe\w*|test\w*|modul\w*|fallstudie|fragebogen|verfahren|übung|minuten|stunden)
3 (aufgabe|fallbeispiel|probe)~(bis|schick\w*|zeit|stunden|abgabe|anbei|anhang)
4 (test|exercice|cas pratique|étude de cas|mise en situation|épreuve|questionnaire|évaluation|devoir)~(technique|en ligne|à (rendre|faire|réaliser)|ci-joint|avant|heures|minutes|compléter|passer|personnalité|lien|réaliser)
4 (passer|réaliser|compléter|rendre|faire|renvoyer|remplir)~(test|exercice|cas pratique|étude de cas|évaluation|questionnaire|épreuve|mise en situation)
3 (code|dépôt|énoncé|sujet|zip|rendu)~(joint|rends|avant|envoie|heures|push\w*|github|lien)
4 (prueba|test|ejercicio|caso práctico|reto|cuestionario|evaluación)~(técnic\w+|online|adjunt\w+|antes|horas|minutos|enlace|realizar|psicotécnic\w+|nivel|plazo|zip|para el|código)
4 (realizar|hacer|completar|enviar|entregar|resolver|mandas|mandar|rellenar)~(prueba|test|ejercicio|caso|cuestionario|reto|evaluación|lista)
3 (te (dejo|paso|envío|mando)|le (adjunto|envío))~(zip|enunciado|ejercicio|prueba|repositorio|repo|caso|reto)
-3 (completed our assessment|claim|risk assessment|self-assessment tax)
"""

PHRASES["delay"] = r"""
4 (said|promised|told you)( \w+){0,2} (monday|tuesday|wednesday|thursday|friday|today|yesterday|this week|last week)
4 (decision|outcome|result|answer|news|letters?)( \w+){0,3} (to follow|will follow|follows?|go out|goes out|will go out|be sent|shortly)
4 (should|will|hope to|expect to)( \w+){0,3} have (something|news|an answer|a decision|an update)( for you)?
4 (make|making) (up )?(our|their|my|the) (minds?|decision)
4 (one|two|three|a few|some|several|the last|remaining)( \w+){0,2} (person|people|candidates?|interviews?|conversations?|talks?)( \w+){0,3} (to see|left|to go|still|are on|remaining|to do|next)
4 (ratif\w+|approve|approval|confirmed by|signed off)( \w+){0,5} (council|meeting|board|meets?|trustees|governors)
4 (informed|written to|contacted|told|notified)( \w+){0,3} (thereafter|afterwards|after that|in due course|in writing|by post)
4 (under|remains under|still under)( \w+)? consideration
4 (don't|do not|please)( \w+){0,2} read (anything|too much) into
4 (reorgani\w+|restructur\w+|freeze|holiday\w*|vacation)( \w+){0,5} (on hold|slow\w*|got in the way|delayed|pushed)
5 (if|should) you( do)?( not)? (hear|heard)( \w+){0,4} (within|by|before|in|after|nothing)
5 (hören|hörst) (sie|du) bis~
5 (si)( \w+){0,6} no ha(s)? (recibido|tenido)( \w+)? (noticias|respuesta)
4 (es hängt|das hängt|hängt)( \w+){0,3} (am|an der|an|von)
4 (brauchen|brauche|benötigen)( \w+){0,3} (noch|etwas|ein bisschen|zeit)
4 (hatte|hatten)( \w+){0,2} (gesagt|versprochen)
4 (gibt es|gibt's|habe ich|haben wir) (noch )?(nichts neues|keine neuigkeiten|nichts zu berichten)
4 (noch)( \w+){0,4} (im gespräch|in der prüfung|nicht alle|laufen|nicht entschieden|abstimmung\w*)
4 (fehlt|fehlen)( \w+){0,3} (noch|nur noch)( \w+){0,3} (okay|freigabe|zustimmung|unterschrift)
4 (donner\w+|rendr\w+|apporter\w+)( \w+){0,2} (réponse|décision|retour)~(plus tard|avant|semaine|fin|début|dès|d'ici)
4 (termin\w+|finiss\w+|achev\w+|poursuiv\w+)( \w+){0,2} (entretiens|auditions|rencontres|sélection)
4 (rencontrons|voyons|recevons)( \w+){0,2} (encore|d'autres)
4 (pas de|aucune) (nouvelles?|retour|décision)
4 (j'avais dit|on avait dit|je t'avais dit|dije|había dicho|dijimos)~
4 (toujours|encore) à l'étude
4 (pas encore|n'a pas encore|n'ont pas encore)~
4 (sigue|siguen|seguimos)( \w+){0,2} (en estudio|pendiente|valorando|entrevistando)
4 (no hay novedades|sin novedades|nada nuevo|aún no|todavía no)~
4 (nos quedan?|queda\w*|falta\w*)( \w+){0,4} (por ver|por decidir|visto bueno|entrevistas|firma)
4 (se alarga|se retrasa|va para largo|se demora)~
4 (le insisto|te digo|te cuento|os digo)( \w+){0,3} (lunes|martes|miércoles|jueves|viernes|algo|mañana)
4 (sits with|waiting on|waiting for|pending)( \w+){0,2} (legal|finance|hr|dean|board|sign-?off|approval|budget|procurement|ceo|director|leadership|committee)
4 (it's|it is|is|sits|now|still) with (our |the )?(legal|finance|hr|dean|board|procurement|ceo|director|leadership|committee)
4 (just )?need( \w+){0,2} (few|couple of|little|bit|some|two) (more )?(days|time|weeks|longer)
4 (still|very much)( \w+){0,2} (in the frame|in the running|in contention|in the mix|under consideration|being considered|in play|of interest|on the list)
4 (owe you|don't have|haven't got|no)( \w+){0,2} (an answer|news|update|answer)
4 (notify|inform|write to|contact|tell|announce|let)( \w+){0,3} (candidates|everyone|applicants|all|results?|outcome|decision)( \w+){0,3} (in|by|on|after|during|know)
4 (timeline|timetable|schedule|process|decision|start date|things|approvals?)( \w+){0,3} (has|have|is|are|been|got)( \w+){0,2} (moved|slipped|shifted|changed|crawling|slower|longer|running|delayed|extended|behind)
4 (running|we're|are)( \w+)? (behind|late)( \w+){0,2} (and|with|on|hope|schedule)
4 (radio silence|not forgotten|haven't forgotten|wasn't ignoring|give me (until|till|a)|give us (until|till|a))
3 (result|outcome|decision) is (under process|pending|awaited|with)
4 (keine|noch keine|bisher keine|es gibt noch keine)( \w+){0,2} (entscheidung|rückmeldung|neuigkeiten|antwort|zusage|ergebnisse?)
4 (freigabe|zustimmung|genehmigung|unterschrift|entscheidung)( \w+){0,2} (liegt|fehlt|steht|aussteht|dauert|noch|hängt)
4 (weiterhin|noch|weiter) im rennen
4 (rechnen|erwarten|hoffen)( \w+){0,3} (mit|auf)( \w+){0,3} (ergebnis|entscheidung|antwort|rückmeldung)
4 (sollten sie|solltest du|wenn sie|falls sie)~(nichts|keine)( \w+)? (hören|rückmeldung|nachricht)
4 (hängen|hinken|sind)( \w+)? (hinterher|im verzug|verspätet)
4 (toujours|encore) (dans la course|en lice|en cours|chez|en attente|en réflexion)
4 (pris|prend|a)( \w+)? (du|un peu de) retard
4 (candidats|résultats?|réponse)~(informés?|communiqués?|connus?|avertis)~(semaine|fin|prochain\w*|juillet|juin|après)
4 (encore|quelques) (quelques )?jours
4 (aún|todavía|de momento) no (hay|tenemos|hemos|se ha)( \w+){0,2} (decisión|decidido|respuesta|noticias|novedades|tomado)?
4 (sigues|sigue|seguís) (en|dentro)( \w+){0,2} (proceso|carrera|lista)?
4 (vamos|vamos con|llevamos)( \w+)? retraso
4 (aprobación|firma|presupuesto|resultado|decisión)( \w+){0,3} (pendiente|esperando|parad\w|falta)
4 (comunicaremos|informaremos|avisaremos|sabremos)~(resultado|semana|próxim\w+|julio|junio|cuando)
4 (si (no|a)|en caso de no)~(sabes nada|noticias|tienes respuesta|recibes)
4 bear with (us|me)
4 (no|not|n't)~(decision|update|news|word|outcome|answer|verdict|result|conclusion)~(yet|so far|at this (stage|point)|until|made|reached|to share|for you)
4 (feedback|decision|outcome|result|approval|answer|sign-?off)~(awaited|pending|outstanding|delayed|expected|will be|should be|due|later|next|not|hasn't|isn't|once|after|by)
4 (hope|expect|aim|plan|anticipate|should|told|promised|reckon|think)( \w+){0,4} (to )?(know|decide|have|hear|update|news|decision|answer|back to you|come back|get back|be able to)~(by|on|next|end|week|early|soon|within|until|tuesday|monday|wednesday|thursday|friday|month|the)
3 (if|should)~(weeks|week|days|silence|hear nothing|not heard|word|heard)~(take it|assume|please|appointed|unsuccessful|means)
3 (in the running|in the mix|top of (the|our) (pile|list)|front.runner|very much (still )?(in|on|interested)|not forgotten|still (keen|interested|considering you|on our))
3 (debrief|sign-off|signoff|approval|budget|headcount|internal|reorgani[sz]ation|restructur\w+|client)~(waiting|pending|bumped|slipped|until|still|yet|delayed|process|discussions?|round|approval)
3 (chase|chasing|nudge|nudging|prod)~(them|for you|up|again|him|her)
2 (totally )?fair question
4 (noch (nicht|kein\w*|etwas|ein wenig|ein paar|keine)|bislang (nicht|kein\w*))( \w+){0,5} (entschieden|entscheidung|geduld|zeit|rückmeldung|gefallen|abgeschlossen|ergebnis|tage|wochen|getroffen|soweit|weit)
4 (entscheidung|rückmeldung|ergebnis|abstimmung|freigabe|auswahl\w*|zusage|verfahren)~(fällt|folgt|verzöger\w+|dauert|steht|erwart\w+|aussteht|ausstehend|noch|voraussichtlich|erst|später|verschieb\w+|andauer\w+|dauern)
4 (verzöger\w+|verspätung|dauert (noch|an|länger|etwas|leider)|zieht sich|hinausgezögert)
4 (bitte|bitten)~(geduld|gedulden|verständnis)
4 (melden uns|melde mich|hören von|kommen~auf (sie|dich) zu|geben~bescheid|informieren (sie|dich))~(sobald|bis|nächste|ende|anfang|woche|unaufgefordert|kürze|dann|spätestens|nach)
3 (in bearbeitung|zwischenbescheid|zwischennachricht|zwischenstand|sachstand|stand der dinge)
3 (rückfragen|nachfragen)~(abzusehen|verzichten)
4 (prend|prendra|prennent|pris|besoin)~(plus de temps|du retard|plus longtemps|encore|quelques jours|temps)
4 (désolé|désolée|pardon|excuse\w*|navré\w*)~(retard|attente|silence|délai|retour|tard)
4 (on|nous|je)( \w+){0,4} (revien\w+|tien\w+|dit|dira|dirons|recontact\w+|donn\w+)~(d'ici|avant|au plus tard|semaine|lundi|mardi|mercredi|jeudi|vendredi|dès que|prochain\w*|fin|courant|nouvelles|au courant)
4 (patience|patienter|patientez|patiente)
3 (retour|réponse|décision|résultats?|validation|arbitrage|classement|budget|délibération)~(attend\w+|attente|sera|seront|interviendra|prochain\w*|fin|courant|stade|après|communiqu\w+|cours|dès)
4 (todavía|aún|de momento)( \w+){0,4} (no|decidi\w+|pendiente\w*|proceso|valorando|esperando|cerrado|entrevist\w+|dándole|sin)
4 (seguimos|sigo|siguen|continuamos|estamos)~(dándole|valorando|esperando|pendientes?|en proceso|decidi\w+|entrevistando|deliberando|vueltas|sin)
4 (danos|dadnos|denos|dame|necesitamos|necesito|pedimos|pido)~(tiempo|días|semanas|semanitas|margen|paciencia|más)
4 (disculpa\w*|perdona|perdón|siento|sentimos)~(retraso|tardanza|demora|espera|silencio|tardar|tanto)
4 (te|le|os)( \w+){0,2} (decimos|diremos|digo|diré|avisamos|avisaré|avisaremos|informaremos|contamos|contaré|llamaremos|daremos|confirmaremos|escribo|escribiré)~(antes|semana|cuando|en cuanto|lunes|martes|miércoles|jueves|viernes|final\w*|próxim\w+|pronto|algo|novedades)
3 (paciencia|retras\w+|demora\w*|aplaz\w+ la decisión|parado|pausa)
-3 (interview|meeting|call|termin|gespräch|entretien|entrevista|appointment)~(has been|was|is|been|be|wurde|est|ha sido) (moved|postponed|rescheduled|delayed|cancelled|verschoben)
-3 (offer you|regret|unsuccessful)
"""

PHRASES["offer"] = r"""
4 (yours if you|place is yours|it's yours|job's yours)
4 (it's|its|it is|that's|answer is|so) (a )?(big |resounding )?yes
4 (talk|discuss|go through|speak about)( \w+){0,2} (money|salary|terms|package|figures)( \w+)? (and|,)?( \w+)? ?(dates?|start\w*|notice)?
4 (like|love|want|pleased|delighted|able) to (appoint|hire|employ) you as
4 (amended|revised|changed|updated)( \w+){0,3} (contract|offer|terms|package)
4 (can|could) (go|improve|raise|get|stretch|do|come)( \w+){0,4} (up to |to )?(\d{2,3}|base|salary)
4 (make|made) (this|it) official
4 (ofrecerle|ofrecerte) (el|la|un|una) (puesto|plaza|contrato|trabajo)
4 (puedes|puede|podrá) (empezar|incorporarse) (con nosotros|cuando|el)
4 (elegid\w|escogid\w) (eres tú|has sido)
4 (können|kannst)( \w+){0,2} (bei uns anfangen|anfangen|beginnen)
4 (wahl|entscheidung) ist auf (sie|dich) gefallen
4 (vous|toi) que nous avons (choisi\w*|retenu\w*)
4 (vous pouvez|tu peux) (commencer|démarrer)
4 (contrat|contrato|vertrag)~(exemplaires|duplicado|ausfertigung|courrier|correo|post|signé|firmad\w|unterschrieben)
-5 (received|have|got|reçu|recibido|erhalten|angekommen)( \w+){0,4} (signed contract|contrat signé|contrato firmado|unterschriebene\w*)
4 (if you would|would you|hope you( will)?|you'll|you would|like you to|please)( \w+){0,2} (accept|join us|come and work|take the job|say yes)
4 (you're|you are|youre) (hired|in|ours|the one|our (first )?choice|got the job)
4 (formal|written|your|the|an|conditional) offer( \w+){0,4} (attached|enclosed|lapses|expires|below|ready|stands|follows)
4 (contract|agreement|offer)( \w+){0,4} (ready|signature|to sign|for signing|signed|countersign\w*|attached|portal)
4 (unanimous\w*|everyone (agreed|agrees)|voted)( \w+){0,6} (recommend|appoint|you|for you|work with)
4 (we|i|they) (can|could|will|would) (improve|get|go|stretch|match|increase|raise|do|offer)( \w+){0,4} (\d+k|\d{2,3}[.,]?\d{3}|base|bonus|equity|salary|percent|%|sign-on)
4 (recommend|recommended|approved|confirm\w*)( \w+){0,2} (you|your)( \w+){0,2} (appointment|for the position|for appointment|for the post)
4 (like|would like|want|pleased|delighted|wish) to (appoint|hire|employ|recruit|engage) you
3 (grade \d|band \d|days'? leave|annual leave|sign-?on|relocation package|car allowance|base salary)
3 (shout|let (us|me) know|tell (us|me))( \w+){0,4} (accept|if you want it|yes|decision)
4 (has sent you|sent you|requested your signature|requests? your signature)~(agreement|contract|offer|document|sign\w*|packet|review|to sign)
4 (hast|haben) (den job|die stelle|die zusage)
4 (hätten|wollen|möchten)( \w+){0,2} (dich|sie)( \w+){0,2} (gern|dabei|im team|haben|einstellen|an bord)
4 (einstimmig|alle)~(für (sie|dich)|begeistert|ausgesprochen|überzeugt)
4 (vertrag|arbeitsvertrag)( \w+){0,3} (bereit|liegt|unterschrieben|zurück|anbei|zu)
3 (grundgehalt|gehalt|fixum|jahresgehalt)~(auf|\d|wie besprochen|hochgehen|erhöhen)
4 (on|tout le monde|jury|équipe)( \w+){0,6} (te veut|vous veut|veut (bosser|travailler) avec (toi|vous)|voté pour|l'unanimité|choisi (toi|vous)|t'a choisi\w*)
4 (contrat|promesse)( \w+){0,3} (prêt|signé|signer|joint|retourner)
4 (on|nous|je)( \w+)? (peut|pouvons|peux|pourrait) (monter|aller|proposer|faire)( \w+){0,3} (à|jusqu'à|\d+)
4 (te|os|la|le) (queremos|quieren|elegimos)( \w+){0,3} (equipo|nosotros|contigo|empresa)?
4 (estás|está|quedas) (contratad\w|dentro|elegid\w|admitid\w)
4 (contrato)( \w+){0,3} (listo|firmad\w|firmar|devuélve\w*|adjunto)
4 (podemos|puedo|podríamos) (subir|llegar|ofrecer\w*|mejorar)( \w+){0,3} (a|hasta|\d+|fijos?|brutos?)
4 (persona elegida|puesto es tuyo|tuyo si|tuya si)
4 (offer|offering|offered|extend|extending) (you )?(the|this|a|an)( \w+){0,3} (position|role|job|post|contract|place|offer|seat|opportunity to join)
4 (pleased|delighted|happy|thrilled|excited|glad|pleasure|like|love|want|wish|going|able)( \w+){0,4} (to )?(offer you|make you an offer|extend (you )?an offer|have you (join|on board|on the team)|welcome you|you to join|bring you on)
4 (job|formal|written|verbal|conditional|final|revised|updated|your|an|the|employment|our|improved|better) offer~(letter|attached|is|of|for|below|packet|document|enclosed|employment|with|from|includes|stands|has been|details|expires)
4 (offer letter|offer packet|letter of (offer|appointment)|contract of employment|employment (contract|agreement)|statement of particulars|terms of employment|offer of employment)
4 (sign and return|sign and date|countersign|review and sign|signed (copy|contract|offer|by)|sign (the|your|it)|signature)~
4 (its|it's|it is|that's) a (big |resounding |unanimous )?yes
4 (we|they|everyone|all of us|team|both|board|unanimous\w*)( \w+){0,3} (want|wants|would love|'d love|chose|choose|picked|picking|decided on|going with|agreed on|voted for) you
4 (you've|you have|you) (got|got the|have the|landed|been selected for) (the |it)(job|role|post|position)?
4 (job|role|post|position|it)('s| is) yours
4 (welcome|congratulations|congrats)~(team|aboard|on board|offer|offered|position|role|joining|company|family)
3 (salary|base|compensation|package|pay|total comp|ote|equity|stock|bonus|options|annual leave|holiday|holidays|pension|probation|start date|start|benefits)~(£|\$|€|#|per annum|pa|k|%|days|months|weeks|gross|base)
3 (start|starting|join|begin|commence)~(on|date|as soon|from|july|june|may|april|march|january|february|august|september|october|november|december|monday)~
3 (accept|accepting|acceptance|accepted|decline|say yes|yes or no|your decision|your answer|yes or a no|think it over|sleep on it|mull|talk it over)~(by|before|offer|until|know|friday|monday|tuesday|wednesday|thursday|week|position|role|it|noon|take|clock)
3 (subject to|conditional (up)?on|contingent (up)?on)~(references|check|checks|right to work|background|clearance|visa|satisfactory)
3 (ceiling|counter|can do|can't do|cant do|best (we|i) can|meet you|go up to|stretch to|come up to|top of (our|the) (band|range)|increase|raise)~(\d{3}|\d+k|£|\$|€|k|base|equity|cash|%|salary|offer)
3 (second|extra|additional|the|your|another) (seat|headcount|role|position|req) (got |was |is |has been )?(approved|signed off|opened)
3 (paperwork|contract|hr)~(sort|send|follow|draw|prepare|coming|on its way|out to you|be in touch|issue)
4 (zusage|vertragsentwurf|vertragsangebot|arbeitsvertrag|stellenangebot|jobangebot|vertragsunterlagen|vertrag~(anbei|angehängt|unterschr\w+|anhang|beigefügt|zuschick\w+|unterzeichn\w+))
4 (möchten|würden|freuen|wollen|können|dürfen|haben)~(stelle|position|job|vertrag|platz)~(anbieten|anzubieten|angeboten)
4 (haben|hast)~(uns|mich|alle)~(überzeugt|begeistert)
4 (wollen|möchten|hätten|entschieden)~(dich|sie|für (dich|sie))~(team|dabei|haben|einstellen|gewinnen|bord|nehmen|entschieden)?
3 (an bord|ins team|willkommen im team|unterschrieben\w*|unterzeichnet\w*|gegenzeichn\w+)
3 (gehalt|brutto|jahresgehalt|vergütung|eg \d|entgeltgruppe|urlaubstage|probezeit|eintritt|beginn|startgehalt)~(euro|€|\d|monate|tage|september|oktober|januar|april|juli)
4 (promesse d'embauche|proposition d'embauche|offre d'embauche|contrat de travail|lettre d'engagement|proposition de contrat|projet de contrat|cdi|bulletin d'engagement|proposition commerciale d'embauche)
4 (heureux|heureuse|ravis|ravi|ravie|plaisir|avons|souhaitons|voulons|proposer|aimerions|on)( \w+){0,4} (proposer (le|un|ce|de|l')|t'offrir|vous offrir|offrir|t'embaucher|vous embaucher|vous recruter|te recruter|t'accueillir|te compter|vous accueillir|faire une (offre|proposition)|que tu (viennes|rejoignes|nous rejoignes)|que vous (nous )?rejoigniez)
4 (on veut|on te prend|on vous prend|tu es pris|tu es prise|vous êtes retenu\w*|c'est oui|tu as le poste|vous avez le poste|retenu\w* pour le poste|le poste est à (toi|vous))
3 (salaire|rémunération|brut|bruts|k€|bspce|variable|télétravail|période d'essai|mutuelle|tickets|fixe)~(#|k|euros?|€|jours?|annuel\w*|par|mois|%|bspce)
4 (oferta (de (trabajo|empleo)|formal|económica|laboral|vinculante|en firme)|contrato (de trabajo|laboral|adjunto|indefinido)|carta de oferta|propuesta (económica|de contrato|laboral|de incorporación)|carta oferta)
4 (nos (complace|alegra|encanta|encantaría)|queremos|encantad\w+|hemos decidido|quiero|nos gustaría|decidido)~(ofrecer\w*|que te (incorpores|unas)|incorporar\w*|contratar\w*|contar contigo|que vengas|que seas|que te vengas|unirte|elegirte)
4 (propuesta|oferta)~(adjunt\w+|condiciones|brutos|incorporación|salario|firm\w+|euros|€)
4 (el puesto|la plaza) es (tuy[oa]|suy[oa])
3 (brutos?|salario|sueldo|incorporación|arrancamos|vacaciones|retribución|período de prueba|indefinido|empezarías)~(#|euros?|€|anual\w*|julio|junio|septiembre|enero|días|meses|mes|el \d)
-4 (special offer|limited offer|offer ends|off|sale|discount|free|% off|pre-approved|prequalified|credit|shop|cashback|apr|coupon|deal|rebate|mortgage)
-4 (makes? no|no|unable to|cannot|not able to|not be able to|not|won't|n't)( \w+){0,3} (offer|extend|make you)
-3 offers? (will be )?(sent|made|out)~by
-8 (not|unable|sorry|cannot|can't)( \w+){0,4} (able )?to (offer|make|extend)( you)?( the| an| a| this)?( \w+)?
-6 (dank|danke) für (ihre|deine|die) zusage~
-6 (thanks?|thank you) for accepting~
"""

PHRASES["info_request"] = r"""
4 (could|couldn't|can't|cannot|unable to)( \w+){0,2} open( \w+){0,3} (cv|resume|file|attachment|document)
4 (send|resend|mail|upload)( \w+){0,4} (again|once more|as a pdf|pdf)
4 (lässt sich|ließ sich|läßt sich)( \w+){0,2} (nicht )?(öffnen|lesen)
4 (ne s'ouvre|n'arrive pas à ouvrir|no se abre|no puedo abrir)~
4 (missing|lacks|without) (a |the |your )?(cover letter|cv|signature|certificate|page|attachment)
4 (what|how much)( \w+){0,3} (are you on|do you earn|you earning|move for|you make)
4 (wen|an wen)( \w+){0,4} (referenz|anrufen|wenden)
4 (was verdienst|was verdienen|cuánto ganas|combien gagn\w+|tu es à combien)
4 (own tools|driving licen[cs]e|clean licen[cs]e|early shifts|night shifts|weekend work|work weekends)
4 (avez-vous|as-tu|tienes|tiene|haben sie|hast du)( \w+){0,3} (permis|carné|führerschein|coche|véhicule|vehículo)
4 (who|whom)( \w+){0,4} (call|contact|speak|ask|reach)( \w+){0,3} (reference|references|referee|vouch)
4 (what|what's|which)( \w+){0,4} (figure|salary|notice|range|number|rate|package)( \w+){0,6}
4 (current|your|much|how long is) notice
4 (would|is|will)( \w+)? (relocat\w+|travel\w*|commut\w+|weekend\w*|shift\w*)( \w+){0,3} (be|problem|work|possible|an issue|ok)
4 (forward|send|share|email|attach)( \w+){0,3} (samples?|examples?|scans?|copies|copy|transcripts?)
4 (driving licen[cs]e|clean licence|own (car|transport)|security clearance|date of birth|national insurance|bank details)
4 (welches|welche|was für ein)( \w+){0,2} (gehalt|vorstellung|summe|kündigungsfrist)
4 (ab wann|wann)( \w+){0,3} (verfügbar|anfangen|starten|beginnen|eintreten|frei)
4 (quel|quelle|combien)( \w+){0,3} (salaire|préavis|rémunération|souhait\w+|fourchette)
4 (qué|cuál|cuánto)( \w+){0,3} (salario|sueldo|preaviso|expectativa\w*|cobras|rango)
4 (a partir de cuándo|cuándo)( \w+){0,2} (empezar|incorporarte|disponible|podrías empezar|incorporación)
4 (a quién|con quién|quién)( \w+){0,3} (llamar|referencias|contactar|hablar)
4 (references?|referees?)~(please|names|contact|provide|send|need|two|three|details|current|manager|supply|could|emails?|phone|would|take up|check)
4 (provide|send|need|supply|share|give|list|contact)~(references?|referees?)
4 (expectations?|figure|range|number|ballpark)~(salary|compensation|package|pay|rate|remuneration|asked|have in mind|would|money)
4 (missing|outstanding|incomplete|still need|need from you|require|required|need)~(documents?|information|from you|details|form|copy|paperwork|proof|answers?|questionnaire|transcripts?|your)
4 (fill|complete|answer)( \w+){0,4} (form|questionnaire|questions|details|screening questions|quick steps|steps|background check|profile)
4 (background|reference|dbs|credit|criminal|pre-employment|employment|identity) (check|checks|screening|verification)
3 (quick|one|couple of|few|small|brief|delicate) (\w+ )?(question|questions|q|things|query|queries|details)
3 (do|would|are) you( \w+){0,2} (have a|need|hold|require|willing to|open to|able to)~(visa|sponsor\w*|licen[cs]e|relocat\w*|travel|permit|clearance|commute|car|degree)
4 (gehaltsvorstellung\w*|gehaltswunsch|eintrittstermin|eintrittsdatum|kündigungsfrist|arbeitszeugnis\w*|referenz\w*|führungszeugnis|arbeitserlaubnis|aufenthaltstitel|frühestmöglich\w*|immatrikulationsbescheinigung|zeugnisse|abschlusszeugnis|personalfragebogen|steuer-?id|nachweis\w*)
4 (fehlen|benötigen|brauchen|bräuchten|bräuchte|senden|schicken|reichen|nachreichen|übermitteln|ergänzen|einreichen|zukommen)~(unterlagen|zeugnis\w*|nachweis\w*|angaben|kopie\w*|dokument\w*|lebenslauf|formular|noch|informationen|foto|ausweis)
3 (kurze|eine|noch|zwei|ein paar) (\w+ )?(rückfrage|frage|fragen|rückfragen|angaben|sachen|dinge)
4 (prétentions? salariales?|attentes? salariales?|préavis|références?|disponibilité|date de (début|disponibilité|prise de poste)|titre de séjour|permis de travail|casier judiciaire|pièces? (manquantes?|justificatives?|d'identité|jointes?)|bulletins? de (salaire|paie)|fiches? de paie|diplômes?|rib|carte vitale|attestation\w*)
4 (merci de|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|veuillez|il (nous|me) manque|besoin)~(transmettre|envoyer|fournir|communiquer|joindre|faire parvenir|compléter|renvoyer|préciser|indiquer|copie|pièces?|document\w*|coordonnées)
3 (petite|dernière|une|deux|quelques) (\w+ )?(question|questions|précision|précisions|info|infos|choses)
4 (pretensi\w+ salarial\w*|expectativas? salarial\w*|banda salarial|preaviso|referencias|permiso de trabajo|fecha de incorporación|vida laboral|título|titulación|carné|dni|nie|número de la seguridad|certificado\w*|antecedentes|documentación|copia de)
4 (facilit\w+|enviar\w*|envía\w*|necesit\w+|falta\w*|remit\w+|adjunt\w+|mandar\w*|proporcion\w+|aportar\w*)~(documento\w*|contacto|copia|datos|título|certificado\w*|referencias|dni|cv|información|nómina\w*|vehículo|carné)
3 (un par de|una|alguna|unas) (\w+ )?(preguntas?|cosas|dudas?|cuestiones|consulta)
-3 (interview us|interview feedback|survey|recommend)
-2 (bring (photo|photographic|id))
"""

PHRASES["reply_to_thanks"] = r"""
4 (don't mention it|no bother|not at all|no worries at all|think nothing of it)
4 (you were|you are|you're|tenías|vous aviez|sie hatten) (quite |absolutely |so )?(right|razón|raison|recht)( \w+){0,3} (about|con|pour|mit|that)?
4 (dafür nicht|nicht dafür|kein problem|da nicht für)
4 (il n'y a pas de quoi|pas de quoi|c'est normal|c'était un plaisir|comme c'est gentil)
4 (no hay de qué|qué detalle|qué majo|qué maja|me alegró)
4 (how|so|very) (nice|kind|lovely|sweet|thoughtful)( of you)?
4 (and )?thank you (for the|too for|for sending)( \w+){0,2} (link|article|card|note|biscuits|photo|cake|book)
4 (you have|you've) already (saved|helped|made)
4 (glad|happy|pleased|delighted)( \w+){0,3} (enjoyed|liked|you (came|wrote|asked)|to hear|it was|useful|helpful)
4 (thoughtful|lovely|kind|nice|sweet) of you
4 (very|so|really|how|most|what a) (kind|thoughtful|lovely|nice|sweet|gracious)
3 (passed|pass|forwarded|shared)( \w+){0,3} (message|note|thanks|words|it)( \w+){0,2} (on|to the|to|along)
4 (danke|vielen dank)( \w+){0,2} (nette|lieben?|netten|freundlichen?) (mail|worte|zeilen|nachricht)
4 (sehr gern|freut mich|mir hat es auch|hat mir auch|auch mir)
4 (gentil|aimable|charmant|adorable)( \w+){0,2} (mot|message|mail|à vous|à toi|de votre part|de ta part)?
4 (qué amable|qué detalle|un gusto|gracias por el detalle|muy amable)
4 (you're|you are|most|very) welcome
4 (my|our) pleasure
4 (pleasure|lovely|great|nice|good|enjoyed|delight|fun|wonderful|terrific)( \w+){0,3} (meeting|to meet|talking|to talk|speaking|chatting|to chat|interacting|to interact|having you|to have you|getting to know|conversation|chat|you)~(you|too|with you|both|our|as well|with)?
4 (thanks|thank you|thankyou|cheers|appreciate\w*|ta|got|received|read)( \w+){0,4} (kind|nice|lovely|thoughtful|sweet|your|the|gracious) (\w+ )?(note|message|words|email|e-mail|mail|letter|card|follow-?up|thanks|thank you)
4 (kind|nice|lovely|thoughtful|good|sweet|decent) of you
4 (likewise|the feeling is mutual|back at you|right back|same here|enjoyed it too|me too|thank (you|u) too|thanks to you)
4 (gern geschehen|gerne|sehr gerne|nichts zu danken|keine ursache|ebenso|gleichfalls|freut mich|hat (mich|uns)( \w+){0,3} (gefreut|freude|spaß)|danke (für|dir|ihnen)( \w+){0,4} (nachricht|mail|zeilen|worte|rückmeldung|dank)|vielen dank für (ihre|deine)( \w+){0,2} (nachricht|mail|zeilen|worte))
4 (de rien|avec plaisir|je vous en prie|je t'en prie|plaisir partagé|merci à (vous|toi)|ravi\w* (aussi|également|de)|tout le plaisir|merci (pour|de) (votre|ton)( \w+){0,2} (message|mot|mail|retour)|échange très (agréable|intéressant)|moi (aussi|de même))
4 (de nada|a ti|a usted|a vosotros|un placer|encantad[oa]( de)?|gracias a (ti|usted|vosotros)|igualmente|el placer (es|fue|ha sido)|no hay de qué|gracias por (tu|su|el)( \w+){0,2} (mensaje|correo|nota|mail|detalle))
"""

PHRASES["feedback"] = r"""
4 (one|only|main|single|his|her|their|the) (\w+ )?(worry|doubt|concern|question mark|reservation|hesitation)( \w+)? (is|was|that)
4 (he|she|they|client|panel|team)( \w+)? (rates?|rated|liked|likes|loved|loves|thought|felt|found)( \w+){0,3} (you|your)
4 (strongest|weakest|highest|lowest)( \w+)? (on|in|at)
4 (asked|wanted to know|wondering) how you (did|got on|came across)
4 (vouliez|voulais) savoir|querías saber|quería saber
4 (retour|avis|comentarios|rückmeldung|feedback)( \w+)? (du|del|vom|from the|von) (client|cliente|kunden|panel|jury)
4 (positiv|gut an|kam gut|fragezeichen|zurückhaltend)~
4 (scores|marks|notes|points) attached
4 (rated|scored|marked|ranked)( \w+){0,3} (you|high\w*|low\w*|strong\w*)( \w+){0,4} (on|for|in|out of)
4 (raised|mentioned|noted|said|highlighted|flagged)( \w+){0,3} (were|was|that|is)( \w+){0,5} (answers?|pace|structure|depth|detail|communication|experience)
4 (wanted|wished|hoped|missing|lacking|light on|short on)( \w+){0,3} (more|detail|depth|concrete|examples?|structure)
4 (what went wrong|how you did|where you (fell|lost)|let you down|worked against you)
4 (positiv|gut|stark|negativ|kritisch)( \w+){0,3} (war|fanden|fiel|angekommen|bewertet)
4 (fanden|fand)( \w+){0,3} (gut|stark|überzeugend|unsicher|schwach|klar)
4 (wünschten|gewünscht|gefehlt|fehlte|vermisst)( \w+){0,3} (mehr|struktur|beispiele|tiefe|konkret\w*)
4 (a aimé|ont aimé|a apprécié|ont apprécié|attendait|attendaient|il a manqué|manqué)( \w+){0,5}
4 (gustó mucho|gustaron|faltó|faltaba|lo más flojo|lo mejor|destacaron|flojo)( \w+){0,4}
4 (feedback|comments|notes|remarks|thoughts)~(interview|panel|team|manager|wrote|said|was|were|below|here|from|on your|as (requested|promised)|follows?)
4 (here's|here is|here are|happy to share|sharing|as promised|as requested|you asked)~(feedback|what|wrote|notes|thoughts|comments|panel|said)
4 (found|felt|thought|said|considered|noted|praised|liked|loved)( \w+){0,2} (you|your)~(refreshing\w*|strong|light|weak|excellent|clear|candid|vague|confident|nervous|impressive|splendid|brilliant|excellent|lacking|hesitant|thin|short|answers?|anecdote|examples?|presentation)
3 (pleasure|everyone|panel|interviewers?)~(said|felt|agreed|commented|thought|were|liked|you were)
4 (feedback|rückmeldung|einschätzung|eindruck)~(gespräch|interview|gesprächspartner|runde|kollegen|fachbereich|überzeugt|war|fanden|stärken|schwächen|zu deinem|zu ihrem)
4 (stärken|schwächen|gelobt|überzeugend|verbesserungspotenzial|verbessern|ausbaufähig|positiv aufgefallen|kritisch)
4 (retour|retours|feedback|bilan|ressenti|impression)~(entretien|équipe|jury|panel|points|positif\w*|échange|candidature|votre|ton|passage|voici)
4 (points? (forts?|faibles?|d'amélioration|à (travailler|améliorer))|axes? (d'amélioration|de progrès)|apprécié (ta|votre|ton|vos)|a (trouvé|manqué|regretté))
4 (puntos? (fuertes?|débiles?|de mejora|a mejorar)|destacaron|echaron en falta|echamos en falta|te faltó|les gustó|mejorar\w*)
-4 (survey|your feedback|rate us|how (did|was)|value your|we'd love your feedback|leave|share your (feedback|experience)|give us|would you recommend|feedback is (awaited|pending)|feedback will|zu unserem)
-2 (unsuccessful|regret|not been successful)
"""

PHRASES["recruiter_outreach"] = r"""
4 (your name|you) (came up|was mentioned|were recommended|was recommended)
4 (mutual|common) (friend|contact|connection|acquaintance)
4 (might|may) (have|be) (something|thinking)( \w+){0,3} (you|like|interest|next move|move)
4 (fill|filling|recruit|recruiting|placing)( \w+){0,4} (for|at) (a|an)( \w+){0,3} (group|company|business|firm|client|hospital|start-?up)
4 (habe|hab|dachte|he pensado|j'ai pensé|pensé)( \w+){0,2} (an sie|an dich|en ti|en usted|à vous|à toi)
4 (votre parcours|votre profil|tu trayectoria|su trayectoria|ihr lebenslauf|dein lebenslauf)~(interpell\w+|attention|atención|spannend|interessant|intéress\w+)
4 (unverbindlich\w*|sin compromiso|sans engagement|no strings)
4 (retained|exclusive|confidential) (search|assignment|mandate|role|opportunity)
4 (not sure if|don't know if|unsure whether) you're (looking|open|happy|in the market)
4 (made for you|right up your street|great fit for you|perfect for you|thought of you)
4 (für (einen|eine|einen unserer|unseren|einen meiner) (unserer |meiner )?(kunden|klienten|mandanten|auftraggeber)|wäre das etwas|passt super zu|lust auf einen)~
4 (je recrute|nous recrutons|on recrute|on cherche|je cherche|nous cherchons)( \w+){0,5} (client|profil|devs?|développeu\w+|responsable|pour)
4 (ton|votre) (profil|parcours)( \w+){0,3} (parle|correspond|plaît|intéresse|retient)
4 (tu|su) (experiencia|perfil|trayectoria)( \w+){0,2} (encaja|nos interesa|me ha|coincide)
4 (valorarías|valoraría|te interesaría|estarías abiert\w|escuchar (la|una) propuesta)
4 (find|see|below|following|attached|have|share)~(requirement|requirements|jd|job description)
4 (job|role|position|opening|opportunity) (that )?(you|which)( \w+)? (may|might|could|would|'d)( \w+)? (be interested|suit|interest|like)
4 (staffing|placement|recruitment|recruiting|resourcing|search|executive search) (firm|agency|company|services|consultancy|partner|group)
3 (jd|role|job type|duration|visa|interview mode|mode of interview|tax term|end client|implementation partner)\s?(:|-)
3 (long.?term|contract.?to.?hire|full.?time|c2h|fte|contract) (contract|role|position|opportunity|job|requirement)
3 (revert|reply|respond|get back)( \w+){0,3} (asap|with your|along with|back)
4 (came across|come across|stumbled (on|across|upon)|found|reviewed|saw|noticed|reviewing|looking at|seen|spotted|read)( \w+){0,2} (your|ur) (profile|resume|cv|background|linkedin|experience|github|portfolio|details)
4 (my|our|one of (my|our)|a|the|direct|end) client\w*~(looking|hiring|seeking|needs?|urgent\w*|immediate|opening|position|requirement|opportunity|search\w*|is|are|has|have|interviewing|a|based)
4 (would|are|might|if) you('d| be| are)?( \w+){0,2} (open to|interested in|interest in|looking for|exploring|considering|curious|up for|keen)~(opportunit\w+|role|position|chat|new|conversation|hearing|discuss\w*|job|change|move|challenge|this|learning|work)
4 (open to|exploring|looking for|considering|interested in)~(new|next|other|different|exciting)~(opportunit\w+|role|challenge|position|move|job|chapter)
4 (exciting|great|excellent|fantastic|immediate|urgent|new|amazing|interesting|job|confidential|excellent|contract|direct hire|perm|permanent|long.term) (\w+ )?(opportunit\w+|requirement|opening|role|need|position)~(for|with|in|at|that|available|location|client|you|as)
4 (w2|c2c|1099|corp.?to.?corp|us citizens?|gc|green card|h1b|usc|ead|hourly rate|bill rate|pay rate|visa status|work authorization|updated resume|updated cv|updated copy)~
4 (job (title|description|details|summary|location)|location|duration|position|job role|title|client|rate|contract|client name|skills|must have|experience)\s?:~
3 (revert|reply|respond|share|send|forward)( \w+){0,4} (updated|latest|recent|your|most recent|a copy of)( \w+){0,3} (resume|cv|profile|rate|details|contact|word format)
3 (refer|referral|friend|know (of )?(anyone|someone)|recommend)~(interested|hired|bonus|suitable|friend|someone|looking|colleague|network|who)
3 (fancy|care for|up for|time for|free for|worth|open to|keen for|interested in) (a )?(\w+ )?(natter|chat|call|conversation|coffee|talk|quick call|catch.?up|confidential)
3 (i am|i'm|i'm a|this is|my name is|i work)( \w+){0,5} (recruiter|talent|sourcer|headhunter|recruitment|staffing|consultant|recruiting|with|from|at)~
2 (hybrid|remote|onsite|on-site|relocation)
4 (auf (ihr|dein) profil|bin (ich )?auf (sie|dich) (aufmerksam|gestoßen)|(ihr|dein) profil~(aufmerksam|passt|interessant|spannend|gefunden|linkedin|xing)|für (meinen|unseren|einen) (kunden|mandanten|klienten)|suchen wir|offen für (neue|einen|berufliche)|wechselwillig|neue herausforderung|personalberat\w+|headhunter|im auftrag)
4 ((votre|ton) profil~(attiré|retenu mon attention|intéress\w+|correspond\w*|vu|linkedin|trouvé)|pour (mon|notre|l'un de (mes|nos)) clients?|à l'écoute (du marché|d'opportunités|de nouvelles)|opportunité~(client|poste|profil|entreprise)|cabinet de recrutement|chasseur de têtes|en veille|nouvelle opportunité|recherche pour)
4 ((tu|su) perfil~(encaja|interes\w+|llamado|visto|linkedin|encontrado)|para (un|uno de (mis|nuestros)|mi|nuestro) clientes?|abiert[oa] a (nuevas|escuchar|cambios|oportunidades|valorar)|oportunidad~(cliente|laboral|profesional|empresa|perfil)|consultora de|nuevo reto|te interesaría|estarías interesad\w+)
-2 (your application|you applied|thank you for applying|your candidacy)
"""

PHRASES["other_job"] = r"""
4 (received|have|got|reçu|recibido|erhalten|angekommen)( \w+){0,4} (signed contract|contrat signé|contrato firmado)
4 (personnel file|personalakte|dossier du personnel|expediente)( \w+){0,2} (complete|vollständig|complet|completo)
4 (tax|payroll|direct deposit|bank|i-9|new hire|starter)( \w+){0,3} forms?
4 (induction|orientation|onboarding|einführung\w*)( \w+){0,2} (starts|begins|is|on|beginnt|session|day)
4 (glad|excited|happy|can't wait|look forward|looking forward)( \w+){0,3} (joining us|you join|have you with us|welcoming you|welcome you)
4 (freuen uns|hâte|muchas ganas|ganas)( \w+){0,3} (auf sie|auf dich|accueillir|recibir\w*)
3 (opened|viewed|downloaded|read) your (resume|cv|profile|application)
4 (first|erster|ersten|premier|primer) (morning|day|arbeitstag|tag|jour|día)
4 (profile|account|konto|compte|cuenta)( \w+){0,3} (deleted|removed|gelöscht|supprimé|eliminad\w|expire\w*)
4 (account|profile)~(created|registered|set ?up|activated|verified|verify|has been|setting up|was created|updated|changed|confirm|password)
4 (first day|day one|onboarding|induction|orientation|new starter|new hire|joining instructions|start(ing)? on|laptop|equipment|p45|payroll|bank details|badge photo|employee (id|number|portal))~(monday|bring|report|laptop|details|form|gate|uniform|size|hr|day|welcome|ahead|your|size|pack|setup)?
4 (viewed|looked at|visited|appeared in)~(your )?(profile|application|resume|cv|searches)
4 (consulté|vu) (votre|ton) (profil|candidature|cv)
3 (your application|candidacy)~(viewed|opened|being reviewed|under review|status (has )?(changed|updated)|moved to)
4 (passwort|kennwort|bestätigungscode|konto|benutzerkonto|registrierung)~(geändert|zurücksetzen|bestätigen|angelegt|erstellt|aktivier\w+|zurückgesetzt|bewerber\w*|freischalt\w+)
4 (mot de passe|code de (vérification|validation)|compte|espace candidat)~(créé|modifié|réinitialis\w+|activ\w+|confirm\w+|valid\w+|changé|bienvenue)
4 (contraseña|código de verificación|cuenta|registro)~(cread[oa]|cambiad[oa]|restablec\w+|verific\w+|activ\w+|confirm\w+|modificad[oa])
4 (encuesta|valora|umfrage|zufriedenheit|enquête|questionnaire de satisfaction|sondage|erfahrung)~(proceso|entrevista|candidat\w+|bewerb\w+|entretien|recrutement|experiencia|bewertung|gespräch|prozess)
4 (erster (arbeits)?tag|ersten (arbeits)?tag|premier jour|primer día|einarbeitung|intégration|onboarding|incorporación el)
"""

PHRASES["out_of_office"] = r"""
4 (out of (the )?office|out-of-office|\booo\b|automatic(ally generated)? reply|auto(-| )?reply|autoreply|auto(-| )?response|automated (reply|response)|automatische (antwort|abwesenheits\w+)|abwesenheits(notiz|nachricht|meldung|assistent)|abwesend|nicht im (büro|haus|dienst)|réponse automatique|absence du bureau|message d'absence|absent\w*( du bureau)?|respuesta automática|fuera de la oficina|ausente|ausencia|mensaje automático)
4 (i am|i'm|i will be|currently|am|we are)( \w+){0,3} (out of|away|on (annual |parental |maternity |paternity |sick |holiday |bank |medical )?(leave|holiday|vacation|holidays)|travel\w+|off (work|until|from|sick)|not in)~
4 (back|return\w*|be back|available again|in the office)( \w+){0,4} (on|at my desk|to the office|in the office|monday|tuesday|wednesday|thursday|friday|the)~
4 (limited|no|intermittent|spotty|without|little) (\w+ )?(access|email|wifi|connectivity|e-?mail)~
4 (in (my|meiner) (absence|abwesenheit)|während meiner abwesenheit|en mon absence|en mi ausencia)
3 (urgent|emergency|dringend\w*|urgence|urgente|immediate)~(contact|please|bitte|contacter|contacte|call|wenden|find|email|fällen|ask|reach|cas|caso)
4 (bin|sind)( \w+){0,6} (nicht (erreichbar|im büro|da)|im urlaub|in elternzeit|wieder (da|erreichbar|für (sie|dich)|im büro)|abwesend|auf (reisen|dienstreise))
4 (wieder|zurück)~(ab|am|erreichbar|da|im büro|für sie)
4 (je suis|actuellement)( \w+){0,3} (absente?|en congés?|en (vacances|déplacement|congé\w*)|de retour|indisponible)
4 (de retour|à mon retour|retour (le|au bureau))~
4 (estoy|estaré|me encuentro|actualmente)( \w+){0,3} (fuera|de vacaciones|de baja|de viaje|ausente|de permiso)
4 (vuelvo|volveré|regreso|regresaré|de vuelta|me reincorporo|reincorporación)~
3 (will not be (read|forwarded|monitored)|not be (read|forwarded)|wird nicht (weitergeleitet|gelesen)|won't be reading|ne sera pas|no será)
-4 (job|application|candidate) alert
"""

PHRASES["bounce"] = r"""
4 (undeliver\w+|delivery (has )?failed|delivery status notification|delivery failure|failure notice|returned mail|mail delivery (failed|subsystem|system|failure|error)|mail system error|could ?n(o|')t be delivered|was not delivered|not be delivered|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|non remis|échec de (la )?remise|échec de distribution|no se ha podido entregar|no se pudo entregar|error de entrega|message delayed|has been delayed|warning: (message|could not send))
4 (user unknown|unknown user|no such user|mailbox (full|over quota|unavailable|not found|is full)|recipient (address )?rejected|address not found|does not exist|host (unknown|not found)|relay(ing)? denied|user doesn't|account (has been )?(disabled|is inactive)|no mailbox|unrouteable|invalid recipient|over quota|quota exceeded)
4 (final-recipient|reporting-mta|diagnostic-code|action: (failed|delayed)|status: [45]\.\d|remote-mta|original-recipient)
4 \b[45]\.\d{1,2}\.\d{1,2}\b
3 (mailer-daemon|postmaster)
3 (do not need to resend|attempts? (to deliver|again)|will (be )?retr(y|ied)|permanent (fatal )?error|giving up|undeliverable)
"""

PHRASES["elsewhere:alert"] = r"""
4 (job alert|jobs? for you|new jobs?|new matches|recommended jobs?|jobs? you (may|might)|matching jobs?|jobs? match\w*|similar jobs?|top (job )?picks|\d+ (new )?(jobs|matches|openings|offers|stellen|ofertas|offres)|apply now|easy apply|view (all )?jobs|hiring near|stellen in ihrer|ofertas nuevas|nouvelles offres|neue stellen|neue jobs|tus ofertas|vos offres|actively (hiring|interviewing|recruiting))
4 (newsletter|unsubscribe|abmelden|désabonn\w+|se désinscrire|darse de baja|cancelar (la )?suscripción|view (this )?(email )?in (your )?browser|manage (your )?(preferences|subscriptions?|alerts)|this week's|issue #|read on|read more|weekly digest|sent to you because)
"""

PHRASES["elsewhere:media"] = r"""
4 (episode|podcast|folge|episodio|épisode|journalist|reporter|listeners|newsroom|redaktion|stadtradio|editor's desk|news ?desk|in der sendung|l'antenne|periodista|documentary)
4 (interview|question|quote|guest|talk to|speak to|befragen|interviewer|entrevist\w+)( \w+){0,6} (on air|live|radio|show|programme|program|podcast|direct|directo|antenne|sendung|emisora|article|piece|story|film)
4 (interview you|interviewing you) (for|about) (our|the|a|my|an)
4 (writing|doing|running|making) (a|an) (piece|story|article|feature|film|programme) (on|about)
"""

PHRASES["elsewhere:housing"] = r"""
4 (tenant|tenancy|landlord|flat|apartment|letting\w*|lettings|holding deposit|vermiet\w*|wohnung|mieter\w*|besichtigung|logement|bailleur|appartement|location de|alquiler|piso|inquilin\w*|vivienda|rent|mortgage|hypothek)
4 (house ?mates?|flat ?mates?|shared house|live with us|move in|spare room|co-?op membership|common house|housing co-?op|wg-?zimmer|wohngemeinschaft|coloc\w*|compañer\w+ de piso|habitación)
"""

PHRASES["elsewhere:animal"] = r"""
4 (adopt|adopting|adoption of|adopter|adoptar|give a home|good home|zuhause geben)~(dog|cat|puppy|kitten|pet|him|her|hund|katze|kater|chien|chat|perro|gato)?
4 (dogs?|puppy|puppies|kittens?|hund|hunde|kater|katze|chien|chiot|perro|perrita|gato) (is|are|waiting|needs?|available|adopt\w*|from|wartet|attend\w*)?
"""

PHRASES["elsewhere:school"] = r"""
4 (your (child|son|daughter)|parent|guardian|admissions?|sixth form|year \d+ entry|university place|scholarship|student loan|votre enfant|rentrée|ihr kind|schüler\w*|su hij[oa]|beca|matrícula|kita|kitaplatz|kindergarten|crèche|guardería|nursery place)
4 (module|unit|course|kurs\w*|cours|curso|semester|term)( \w+){0,3} (assessment|test|exam|quiz|prüfung|examen|evaluación|grade|coursework)
4 (place on|offer you a place|enrol\w*|inscribirse al curso)( \w+){0,4} (course|class|programme|school|college|university|curso|cours|kurs)
4 (evening class|lesson|lecture|tutorial|language course|sprachkurs)~(starts|moved|cancelled|ends|fällt)?
"""

PHRASES["elsewhere:authority"] = r"""
4 (visa|consul\w+|embassy|passport appointment|ds-160|immigration|citizenship|préfecture|ausländerbehörde|einbürgerung|extranjería)~(interview|appointment|applicant|entretien|termin|cita|bring|présentez|section)?
"""

PHRASES["elsewhere:health"] = r"""
4 (dental|dentist|doctor's (office|surgery)|appointment reminder|vet's|hairdresser|haircut|salon|zahnarzt\w*|arztpraxis|sprechstunde|médecin|cabinet médical|consulta médica|peluquería|physio\w*|optician|your (check-?up|cleaning|prescription|treatment|test results))
3 (patient|clinic|clínica|praxis)~(appointment|termin|cita|rendez-vous|forms|prescription)
"""

PHRASES["elsewhere:money"] = r"""
4 (claim|policy|insured|premium|coverage|schaden|versicherung|sinistre|póliza|siniestro)~(outcome|number|decision|proceed|unable|reference|bearbeit\w+|refus|denegad\w+)?
"""

PHRASES["elsewhere:selection_elsewhere"] = r"""
4 (audition|orchestra|choir|casting|cast list|rehearsal\w*|team selection|trials|squad|volunteer\w*|call for (papers|proposals)|submission #|reviewers?|manuscript|abstract|paper #|talk proposal|meetup|loan|credit card|pre-approved|line of credit|jury duty|jury service|foster\w*|allotment|mentoring|mentor|symposium|anthology)
3 (club|membership|become a member|conference|speaker|proposals|grant|mortgage|the jury|competition|wettbewerb|concours|concurso|verein|socios|bénévol\w*|ehrenamt\w*)
"""

PHRASES["elsewhere:trade"] = r"""
4 (\d+ ?% ?(off|de descuento|rabatt|de réduction)|discount|sale|coupon|voucher|promo(tion)?|shop now|order now|free shipping|gift card|cashback|deal|black friday|best price|soldes|rabatt|rebajas|descuento)
3 (invoice|receipt|order|shipment|delivery|tracking|payment|statement|subscription|renewal|booking reference|reservation|ticket)
"""

PHRASES["elsewhere:research"] = r"""
4 (study|research|participants?|user research|usability|consent form|focus group|beta test|customer interview|your feedback on (our|the) (app|product))~(interview|participat\w+|session|gift card|consent|slot|hear|minutes)?
"""

PHRASES["elsewhere:reply_to_invitation"] = r"""
4 (accepted|declined|tentatively accepted|angenommen|abgelehnt|accepté|aceptad[oa])( (this|your|the|diese|cette|esta))?( \w+)? (invitation|einladung|invitación)
"""

PHRASES["elsewhere:advice_column"] = r"""
4 (mock interview|interview tips|interview questions|practice interview|resume tips|cv tips|career advice|ask a manager|cover letter tips|salary guide)
"""

PHRASES["elsewhere:colleague"] = r"""
4 (sit on (the|our|a) panel|interview panel|scorecards?|candidate's (cv|resume)|please interview|interviewing for (us|the team)|hiring committee member|candidate (packet|profile) attached)
"""

PHRASES["elsewhere:scam"] = r"""
4 (wire transfer|bitcoin|western union|telegram|whatsapp only|gift cards?|processing fee|bank (name|account)|money order|beneficiary|inheritance|lottery|winner|prize|viagra|casino|weight loss|earn (\$|money)|work from home|mlm|investment opportunity)
"""

PHRASES["elsewhere:private"] = r"""
4 (they offered me|i got (it|the job)|ils me prennent|j'ai (eu|été pris\w*|passé)|me han cogido|me cogieron|ich hab(e)? (den|die) (job|stelle)|hab(e)? eine zusage|i start (in|on|next)|got an offer|new job)~
3 (lots of love|all my love|love from|xx|xoxo|mum|dad|darling|mate|onkel|tante|bisous|je t'embrasse|besos|küsse)
"""

PHRASES["about_a_job"] = r"""
2 (position|role|vacancy|vacancies|job|post|opening|posting|req|requisition)
2 (application|applied|applying|applicants?|candidacy|candidates?|candidature)
2 (hiring|recruit\w*|talent (team|acquisition)|hr|human resources|people team|hiring manager)
2 (interview|interviews|interviewing|interviewed|interviewers?)
2 (resume|cv|cover letter|portfolio|curriculum)
2 (engineer|developer|analyst|manager|designer|nurse|technician|officer|assistant|consultant|scientist|architect|accountant|administrator|lecturer|director)
2 (bewerbung|bewerber\w*|bewerbungs\w*|stelle|position|vakanz|lebenslauf|vorstellungsgespräch|personalabteilung|arbeitgeber|fachbereich|unterlagen)
2 (candidature|candidat\w*|poste|recrutement|recruteu\w+|entretien|cv|rh|embauche)
2 (candidatura|candidat\w+|puesto|vacante|selección|entrevista|currículum|rrhh|proceso|plaza)
"""
