"""Whose word a reason rests on: published advice, statutes, surveys, and our own judgement.

None of it measured what notes change; these are the opinions of people who hire, advise or
made the rule. `says` is our short summary. Where the word is ours, it says so.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A published page (or the article, or our judgement): its name, address and gist."""

    name: str
    says: str
    url: str | None = None


_ARTICLE = 'the article "After a job interview"'

SOURCES: dict[str, Source] = {
    "article": Source(
        _ARTICLE,
        "thank everyone within 24 hours; wait 10 to 14 days, then one gentle status "
        "note; repeating "
        "it annoys; answer a no graciously; ask before you connect; keep busy meanwhile",
    ),
    "judgement": Source("our own judgement", "no source found that settles it"),
    "princeton": Source(
        "Princeton careers service",
        "24 to 48 hours, separately to each person; a same-day decision needs a short mail at once",
        ""
        "https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters",
    ),
    "washu-law": Source(
        "WashU Law careers blog",
        "24 hours; three sentences suffice; screening interviews the same day",
        ""
        "https://sites.law.wustl.edu/WashULaw/CCD_Blog/successful-summer-tip-16-dont-forget-your-thank-you-note",
    ),
    "fvtc": Source(
        "Fox Valley Technical College",
        "a different letter to each interviewer; managers prefer e-mail",
        "https://www.fvtc.edu/employment-connections/job-search-resources/interviews",
    ),
    "lawrence": Source(
        "Lawrence University careers",
        "all interviewers, else the host with a request to pass the thanks on",
        "https://www.lawrence.edu/students/career/students/career-resources/other-letters",
    ),
    "stetson": Source(
        "Stetson University careers",
        "with more than seven people, write to the organiser and name them all",
        "http://www.stetson.edu/administration/career-development/interviewthankyou.php",
    ),
    "dmboston": Source(
        "DM Boston",
        "no address: through the recruiter",
        "https://www.dmboston.com/thank-you-letters",
    ),
    "swe-chicago": Source(
        "SWE Chicago",
        "guessed addresses feel creepy to a manager",
        "https://swechicago.org/2012/03/09/how-do-you-say-thank-you/",
    ),
    "tci-la": Source(
        "TCI Los Angeles",
        "through the agency when no card was given, and not through LinkedIn",
        "https://tci-la.com/thank-you/",
    ),
    "appoint-uk": Source(
        "Appoint (UK agency)",
        "do not contact the interviewer unless the consultant asks you to",
        "https://www.appoint.co.uk/tag/interview-thank-you-email/",
    ),
    "hudson-it": Source(
        "Hudson IT",
        "everything after the interview goes through the recruiter",
        ""
        "https://us.hudson.com/it/blog/postid/557/tips-for-contacting-a-hiring-manager-after-your-interview",
    ),
    "hays-uk": Source(
        "Hays UK",
        "speak to the recruiter at once; a LinkedIn request to the interviewer is out of place",
        "https://www.hays.co.uk/blog/insights/how-to-prepare-for-success-after-an-interview",
    ),
    "roberthalf-2017": Source(
        "Robert Half survey 2017",
        "80 % of HR managers say they take thank-you notes into account; e-mail is fine for 94 %",
        ""
        "https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them",
    ),
    "consulting-times": Source(
        "Consulting Times",
        "two or three days late is still fine",
        "https://consultingtimes.com/when-should-you-send-a-thank-you-note-after-an-interview",
    ),
    "livecareer": Source(
        "LiveCareer",
        "thank after every round",
        "https://www.livecareer.com/career-tips/career-doctor-blog/send-a-thankyou-letter-after-s",
    ),
    "careerconfidential": Source(
        "Career Confidential",
        "thank by e-mail after a telephone interview too, everyone who took part",
        "https://careerconfidential.com/after-the-phone-interview-what-to-do",
    ),
    "c-spartners": Source(
        "C-S Partners",
        "from a private account only; no copies",
        "https://www.c-spartners.com/recruiting-blog/24/Post+Interview+Thank+You+Notes",
    ),
    "dice": Source(
        "Dice",
        "make it specific; interviewers compare notes; do not plead",
        "https://www.dice.com/career-advice/job-interview-note-email",
    ),
    "multnomah": Source(
        "Multnomah University careers",
        "the note may clarify or add what was forgotten",
        "http://www.multnomah.edu/resources/career-services/career-resources/thank-you-letters/",
    ),
    "utsa": Source(
        "UTSA careers",
        "include what was asked for",
        "https://careercenter.utsa.edu/alumni/thank-you-letters/",
    ),
    "aaim": Source(
        "Alliance for Academic Internal Medicine",
        "programmes should tell interviewees that no thank-you notes are wanted",
        ""
        "https://www.im.org/resources/ume-gme-program-resources/recommendations-residency-recruitment",
    ),
    "indeed": Source(
        "Indeed",
        "allow one or two business days after a stated date",
        "https://www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview",
    ),
    "trn": Source(
        "TRN Staffing",
        "at least three days after the deadline; then move on",
        ""
        "https://www.trnstaffing.com/2019/07/10/how-many-times-should-i-follow-up-after-my-job-interview/",
    ),
    "seattle-times": Source(
        "The Seattle Times",
        "take the longest time they named; keep to the channel used so far; never bluff",
        ""
        "https://www.seattletimes.com/nwshowcase/careers/how-to-follow-up-after-your-big-interview/",
    ),
    "seattle-times-offers": Source(
        "The Seattle Times",
        "do not bluff with an offer you do not have",
        ""
        "https://www.seattletimes.com/explore/careers/dont-count-your-job-offers-until-theyre-dispatched/",
    ),
    "liveabout": Source(
        "LiveAbout",
        "a week or two when no date was given",
        "https://www.liveabout.com/dream-job-follow-up-2059451",
    ),
    "aam-2012": Source(
        "Ask a Manager, 2012",
        "employers miss their own dates by days and weeks; move on and let it be a surprise",
        ""
        "https://www.askamanager.org/2012/08/wee-answer-wednesday-7-short-answers-to-7-short-questions-7.html",
    ),
    "staffing-denver": Source(
        "Staffing Agencies Denver",
        "once they answered, wait for the new date",
        ""
        "https://www.staffingagenciesdenver.com/2019/12/19/how-much-follow-up-is-too-much-follow-up-with-an-employer/",
    ),
    "iambackatwork": Source(
        "I Am Back at Work (a recruiter)",
        "pestering strikes you off; no calls to the mobile",
        "https://iambackatwork.com/?p=2169",
    ),
    "hr-bartender": Source(
        "HR Bartender",
        "there is a tipping point to annoying",
        ""
        "http://www.hrbartender.com/2012/recruiting/what-to-do-when-the-company-is-just-not-that-into-you-ask-hr-bartender/",
    ),
    "ask-the-headhunter": Source(
        "Ask the Headhunter",
        "ignored: move on",
        "https://www.asktheheadhunter.com/3752/i-really-really-want-this-job",
    ),
    "yourjobiscalling": Source(
        "Your Job Is Calling",
        '"do not contact me" is an answer',
        "https://yourjobiscalling.com/?p=465",
    ),
    "observer": Source(
        "Observer, 2016",
        "hardly anybody in offices works on Thanksgiving or the Friday after",
        "https://observer.com/2016/11/welcome-to-the-pitfalls-of-a-holiday-season-job-search/",
    ),
    "versique": Source(
        "Versique",
        "one person only; stay in touch after a month at the earliest",
        "https://versique.com/mastering-the-interview-follow-up",
    ),
    "bju": Source(
        "BJU career services",
        "fulfil requests as soon as possible",
        ""
        "http://careerservices.bju.edu/job-searching-process/interviewing-follow-up/follow-up-after-each-interview/",
    ),
    "yahoo-taylor": Source(
        "Lynn Taylor at Yahoo Finance",
        "responsiveness is noticed; checking in too often is too",
        "https://finance.yahoo.com/news/heres-exactly-many-times-job-150100566.html",
    ),
    "unl": Source(
        "University of Nebraska-Lincoln careers",
        "with a written offer and its date, tell the other employer",
        ""
        "https://careers.unl.edu/job-internship-guide/table-contents/chapter-5-offers-and-negotiation/acceptance-and-declining",
    ),
    "cbs-evil-hr": Source(
        "Evil HR Lady at CBS",
        "be open with the second company if you would take its job",
        "https://www.cbsnews.com/news/i-have-a-job-offer-do-i-tell-other-companies/",
    ),
    "source-recruit": Source(
        "The Source & Recruit Company",
        "three occasions: thanks, one note, a change in your own situation",
        ""
        "https://www.sourceandrecruit.com/the-source-and-recruit-blog/2020/12/29/3-ways-in-which-its-appropriate-to-follow-up-after-an-interview",
    ),
    "climb-verbal": Source(
        "Climb the Ladder",
        "the paper usually follows within one to five business days",
        "https://climbtheladder.com/how-long-after-verbal-offer-to-get-written-offer",
    ),
    "case-western": Source(
        "Case Western Reserve careers",
        "once you have accepted, withdraw elsewhere",
        "https://case.edu/studentlife/careercenter/career-developmenttips-job-seekers/job-offers",
    ),
    "muse": Source(
        "The Muse",
        "nine times out of ten, not before the decision",
        "https://themuse.com/advice/should-you-connect-with-the-hiring-manager-on-linkedin",
    ),
    "aam-linkedin": Source(
        "Ask a Manager, 2008",
        "connecting is not out of place; private networks are",
        "http://askamanager.blogspot.com/2008/11/using-linkedin-and-other-sites-after.html",
    ),
    "undercover": Source(
        "Undercover Recruiter",
        "a request within the hour cost a candidate the job",
        "https://theundercoverrecruiter.com/connect-linkedin/",
    ),
    "realstreet": Source(
        "Real Street",
        "ask permission at the end of the interview, or wait for the decision",
        "https://www.realstreet.com/2015/09/10/connect-with-interviewer-linkedin/",
    ),
    "linkedhelper": Source(
        "Linked Helper",
        "200 characters free, 300 with premium, few personal invitations a month",
        "https://www.linkedhelper.com/en/glossary/linkedin-invitation",
    ),
    "chico": Source(
        "Chico State careers",
        "an e-mail at once and a handwritten note as well",
        ""
        "http://www.csuchico.edu/careers/students-alumni/job-search-tools/resumes-letters/thank-you-letters.shtml",
    ),
    "aam-card": Source(
        "Ask a Manager, 2017",
        "a card may arrive after the decision or lie unopened",
        ""
        "https://www.askamanager.org/2017/01/should-you-send-job-interview-thank-you-notes-through-email-or-postal-mail.html",
    ),
    "royal-mail": Source(
        "Royal Mail's targets since July 2025, as reported",
        "first class: nine in ten the next working day",
        ""
        "https://uk-times.com/major-changes-to-royal-mail-delivery-times-take-effect-today-uk-times",
    ),
    "georgetown": Source(
        "Georgetown biomedical careers",
        "answer a rejection with gratitude",
        "https://biomedicalprograms.georgetown.edu/blog/responding-to-rejection/",
    ),
    "uf": Source(
        "University of Florida",
        "within two days",
        "https://onlinemasters.jou.ufl.edu/not-hired-now",
    ),
    "climb-rejection": Source(
        "Climb the Ladder",
        "after 24 to 48 hours, when the first hurt is over",
        "https://climbtheladder.com/how-to-respond-to-rejection-letter-and-get-feedback",
    ),
    "coach": Source(
        "Job Search and Interview Coach",
        "many employers come back to people they once turned down (a survey says 54 %)",
        "https://jobsearchandinterviewcoach.com/turn-a-no-thanks-interview-into-a-yes-later",
    ),
    "birmingham": Source(
        "University of Birmingham careers",
        "feedback depends on the employer's policy; do not question it; do not pester",
        ""
        "https://intranet.birmingham.ac.uk/as/employability/careers/apply/interviews/after-interview.aspx",
    ),
    "climb-feedback": Source(
        "Climb the Ladder",
        "ask within a week of the decision",
        "https://climbtheladder.com/how-to-ask-for-feedback-after-a-job-rejection",
    ),
    "talent-board": Source(
        "Talent Board 2021",
        "60 % of rejected finalists got no feedback",
        ""
        "https://www.thetalentboard.org/article/cross-the-competitive-finish-line-with-your-interview-finalists/",
    ),
    "careerusa": Source(
        "CareerUSA",
        "60 days later, then every two to three months",
        ""
        "https://careerusa.org/favorite-tips-of-the-week/stay-connected-to-the-hiring-managers-you-interview-with.html",
    ),
    "workcoach": Source(
        "Work Coach Cafe, 2008",
        "an answer came after five months",
        ""
        "http://www.workcoachcafe.com/2008/08/04/still-waiting-for-the-job-offer-to-be-approved/comment-page-5/",
    ),
    "ontario": Source(
        "Bennett Jones on O. Reg. 476/24",
        "25 or more employees, advertised post, 45 days after the last interview, since 2026",
        ""
        "https://bennettjones.com/Blogs-Section/New-Regulations-Regarding-the-Hiring-Process-Key-Dates-and-Information-for-Ontario-Employers",
    ),
    "nexxt": Source(
        "Nexxt",
        "a reposted advert has many explanations",
        ""
        "https://nexxt.com/articles/the-job-you-interviewed-for-has-been-reposted-now-what--16712-article.html",
    ),
    "meador": Source(
        "Meador Staffing",
        "on hold: write, add something, set yourself an end",
        "http://www.meador.com/2014/11/07/3-ways-follow-job-hold/",
    ),
    "gov-uk": Source(
        "GOV.UK, candidate reserve lists",
        "up to twelve months, in strict order of merit",
        "https://gov.uk/guidance/managing-candidate-reserve-lists-vx",
    ),
    "scu": Source(
        "Santa Clara University careers",
        "after an informational talk: thanks at once, a word every few months",
        "http://www.scu.edu/careercenter/students/prepare/iin/maintainconnection.cfm",
    ),
    "recruit-consult": Source(
        "Recruit & Consult",
        "through the recruiter; take care with confidential vacancies",
        "https://recruitandconsult.com.au/post-interview-follow-up-div-nbsp-div.html",
    ),
    "experts123": Source(
        "Experts123",
        "a recruiter asked for one short correction of a slip",
        ""
        "https://experts123.com/q/the-perils-of-texting-or-can-you-fix-a-job-interview-thank-you-note-mistake.html",
    ),
    "lehrcare": Source(
        "Lehrcare",
        "several weeks are usual in Germany; one inquiry, then take it as a no",
        "https://www.lehrcare.de/bewerbung-nachhaken-nach-dem-vorstellungsgespraech/",
    ),
}
