"""Whatever was jotted down fits into a sentence, or is asked for again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.writing.drafts.cases import WEDNESDAY_MORNING, case

from afterword.domain.notes import NoteKind
from afterword.writing.drafts import VOICES, draft_notes
from afterword.writing.drafts.jottings import (
    Addition,
    Listener,
    Skill,
    Speaker,
    join_skills,
    parse_addition,
    parse_promise,
    parse_skill,
    parse_topic,
)

PRIYA = Listener(("Priya Nair", "Priya", "Nair"), own=True)
TOM = Listener(("Tom Reid", "Tom", "Reid"))
NAMES = frozenset({"priya", "leeds"})


@pytest.mark.parametrize(
    ("jotted", "about"),
    [
        ("the on-call rotation", "the on-call rotation"),
        ("On-call rotation.", "the on-call rotation"),
        ("moving the nightly batch to streaming", "moving the nightly batch to streaming"),
        ("Moving the batch to streaming!", "moving the batch to streaming"),
        ("their plan for Leeds", "your plan for Leeds"),
        ("timber facades", "timber facades"),
        ("School extension in Luton", "the school extension in Luton"),
        ("legacy giving", "legacy giving"),
        ("Friday staffing", "Friday staffing"),
        ("CAN bus timing", "CAN bus timing"),
        ("SAP rollout in Poland", "the SAP rollout in Poland"),
        ("Excel macros", "Excel macros"),
        ("dbt", "dbt"),
        ("We talked about Kubernetes", "Kubernetes"),
        ("Talked a lot about remote work", "remote work"),
        ("Talked through the case study", "the case study"),
        ("how the team plans sprints", "how the team plans sprints"),
        ("They plan to open in Leeds", "how you plan to open in Leeds"),
        ("the team is moving to streaming", "how the team is moving to streaming"),
        ("the warehouse burned down in 2019", "how the warehouse burned down in 2019"),
        ("The CEO wants to expand to Spain", "how the CEO wants to expand to Spain"),
        ("the problem they are having with returns", "the problem you are having with returns"),
        ("I ran a BIM pilot for three offices", "how I ran a BIM pilot for three offices"),
        ("Led the Redshift migration", "leading the Redshift migration"),
        ("hire two people for Leeds", "how to hire two people for Leeds"),
        ("move to Leeds", "the move to Leeds"),
        ("to move the batch to streaming", "how to move the batch to streaming"),
        ("that they won two customers", "how you won two customers"),
        ("zoning appeal for the canal site", "the zoning appeal for the canal site"),
        ("New go-live in Q3 (SAP)", "the new go-live in Q3"),
        ("training budget", "the training budget"),
        ("team of 6, two vacancies", "the team of 6 and two vacancies"),
        ("asked me to describe a difficult lesson", "how to describe a difficult lesson"),
        ("How do you handle late data?", "how to handle late data"),
        ("Would you use Kafka again?", 'the question "Would you use Kafka again?"'),
        (
            "What would the first month look like?",
            'the question "What would the first month look like?"',
        ),
        ("users and their data", "users and their data"),
        ("her team in Bristol", "your team in Bristol"),
        ("what she'd change about the product", "what you'd change about the product"),
        ("Priya's team", "your team"),
        ("Kafka - seemed bored", "Kafka"),
        ("patient safety culture; she was passionate", "patient safety culture"),
        ("Leeds: opening in May", "Leeds"),
        ("- bullet point about testing", "bullet point about testing"),
        ("the Summer Walk", "the Summer Walk"),
        ("Discussed the Summer Walk", "the Summer Walk"),
        ("GDPR + consent forms", "GDPR and consent forms"),
        ("Colin mentioned Leeds", "Leeds"),
    ],
)
def test_a_topic_can_follow_about(jotted, about):
    topic = parse_topic(jotted, PRIYA, NAMES)

    assert topic is not None
    assert topic.phrase == about


@pytest.mark.parametrize(
    ("jotted", "about", "speaker"),
    [
        ("Asked about my migration work", "my migration work", Speaker.THEY_ASKED),
        ("She asked how I would reduce churn", "how I would reduce churn", Speaker.THEY_ASKED),
        ("asked if I can weld", "whether I can weld", Speaker.THEY_ASKED),
        ("question about my thesis", "my thesis", Speaker.THEY_ASKED),
        ("She said they are moving to Kafka", "how you are moving to Kafka", Speaker.THEY),
        ("Priya explained how they handle data", "how you handle data", Speaker.THEY),
        ("Showed me the test bench", "the test bench", Speaker.THEY),
        ("he showed me round the lab", "the lab", Speaker.THEY),
        ("I told her about my thesis", "my thesis", Speaker.CANDIDATE),
        ("my thesis", "my thesis", Speaker.CANDIDATE),
        ("Asked about onboarding", "onboarding", Speaker.TOGETHER),
        (
            "I asked what a good first month looks like",
            "what a good first month looks like",
            Speaker.TOGETHER,
        ),
    ],
)
def test_who_brought_a_topic_up_is_remembered(jotted, about, speaker):
    topic = parse_topic(jotted, PRIYA, NAMES)

    assert topic is not None
    assert (topic.phrase, topic.speaker) == (about, speaker)


@pytest.mark.parametrize(
    "jotted",
    [
        "salary 52k",
        "Pension and holiday allowance",
        "why I left my last job",
        "my boss is awful",
        "notice period",
        "got on really well, laughed a lot",
        "Not sure they liked my answer on conflict",
        "they lost two nurses last month",
        "he is retiring next year",
        "",
        "...",
    ],
)
def test_what_belongs_in_no_note_is_left_out(jotted):
    assert parse_topic(jotted, PRIYA) is None


@pytest.mark.parametrize(
    ("jotted", "that"),
    [
        ("They want to open in Leeds", "you want to open in Leeds"),
        ("he wants someone who can mentor juniors", "you want someone who can mentor juniors"),
        ("We both studied in Lyon", "we both studied in Lyon"),
        ("Priya said the lab moves to Porto", ""),
        ("the on-call rotation", ""),
        ("I ran a BIM pilot", ""),
    ],
)
def test_what_was_told_as_a_sentence_can_follow_that(jotted, that):
    topic = parse_topic(jotted, PRIYA, NAMES)

    assert topic is not None
    assert topic.clause == that


def test_she_may_be_somebody_else_in_a_note_to_another_person():
    assert parse_topic("her team in Bristol", TOM) is None
    assert parse_topic("their team in Bristol", TOM) is not None


def test_to_somebody_who_was_not_there_they_stay_they():
    consultant = Listener(addressed=False)

    topic = parse_topic("how they split the monolith", consultant)

    assert topic is not None
    assert topic.phrase == "how they split the monolith"


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("Kafka", "my experience with Kafka"),
        ("dbt", "my experience with dbt"),
        ("Project management", "my experience with project management"),
        ("coaching tellers", "my experience of coaching tellers"),
        ("four years cleanroom work", "my four years of cleanroom work"),
        ("10 years in retail", "my 10 years in retail"),
        ("experience with RTOS", "my experience with RTOS"),
        ("strong in statistics", "my experience with statistics"),
        ("Java developer for ten years", "my experience as a Java developer for ten years"),
        ("a PhD in chemistry", "my PhD in chemistry"),
        ("my work at the Red Cross", "my work at the Red Cross"),
        ("lead generation", "my experience with lead generation"),
        ("set design", "my experience with set design"),
        ("AutoCAD, Revit", "my experience with AutoCAD and Revit"),
        ("Safeguarding lead", "my experience as a safeguarding lead"),
        ("10+ yrs nursing", "my 10+ years of nursing"),
        ("Budgeting", "my experience of budgeting"),
        ("Lean Six Sigma green belt", "my Lean Six Sigma green belt"),
    ],
)
def test_a_strength_is_a_thing_one_can_draw_on(jotted, said):
    skill = parse_skill(jotted)

    assert skill is not None
    assert skill.thing == said


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("I have led three migrations", "I have led three migrations"),
        ("Led a Redshift migration", "I led a Redshift migration"),
        ("lead a team of five", "I lead a team of five"),
        ("can weld", "I can weld"),
        ("fluent Romanian", "I speak fluent Romanian"),
        ("native German", "I am a native speaker of German"),
        ("good with people", "I am good with people"),
        ("French and German", "I speak French and German"),
        ("Spanish (B2)", "I speak Spanish"),
        ("published article in a magazine", "I published an article in a magazine"),
        ("certified scrum master", "I am a certified scrum master"),
        ("Certified in first aid", "I am certified in first aid"),
        ("Worked as a nurse for 5 years", "I worked as a nurse for 5 years"),
    ],
)
def test_a_strength_may_be_a_deed(jotted, said):
    skill = parse_skill(jotted)

    assert skill is not None
    assert skill.deed == said


def test_american_english_has_experience_doing_things():
    skill = parse_skill("coaching tellers", dialect="en-US")

    assert skill == Skill(thing="my experience coaching tellers")


def test_two_tools_share_one_experience_and_two_deeds_do_not():
    kafka, dbt = parse_skill("Kafka"), parse_skill("dbt")
    deed = parse_skill("can weld")
    assert kafka and dbt and deed

    joined = join_skills(kafka, dbt)

    assert joined is not None
    assert joined.thing == "my experience with Kafka and dbt"
    assert join_skills(kafka, deed) is None


@pytest.mark.parametrize(
    ("jotted", "expected"),
    [
        (
            "I ran a BIM pilot for three offices",
            Addition(clause="I ran a BIM pilot for three offices"),
        ),
        ("that I speak Romanian", Addition(clause="I speak Romanian")),
        ("Forgot to mention that I led the audit", Addition(clause="I led the audit")),
        ("ran a pilot", Addition(clause="I ran a pilot")),
        ("Hold a driving licence", Addition(clause="I hold a driving licence")),
        ("fluent in German", Addition(clause="I am fluent in German")),
        ("my team won an award in 2024", Addition(clause="my team won an award in 2024")),
        ("my forklift licence", Addition(thing="my forklift licence")),
        ("forklift licence", Addition(thing="my forklift licence")),
        ("to mention my Redshift migration", Addition(thing="my Redshift migration")),
        ("The Redshift migration", Addition(thing="the Redshift migration")),
        ("two years at Siemens", Addition(thing="my two years at Siemens")),
        ("how we solved the outage", Addition(thing="how we solved the outage")),
        (
            "first-aid card expires in June",
            Addition(clause="my first-aid card expires in June"),
        ),
        ("cut churn by a third", Addition(clause="I cut churn by a third")),
        ("ask about onboarding", Addition(question="onboarding")),
        ("to ask how they onboard people", Addition(question="how you onboard people")),
    ],
)
def test_what_was_forgotten_can_be_added(jotted, expected):
    assert parse_addition(jotted, PRIYA, NAMES) == expected


@pytest.mark.parametrize(
    ("jotted", "i_will"),
    [
        ("send the link to my report", "send you the link to my report"),
        ("I will send my portfolio", "send you my portfolio"),
        ("to send him the paper", "send you the paper"),
        ("Send Priya the slides", "send you the slides"),
        ("link to my report", "send you the link to my report"),
        ("CV", "send you my CV"),
        ("reading list", "send you the reading list"),
        ("sending the link", "send you the link"),
        ("I'd send two references.", "send you two references"),
        ("get back about the start date", "get back about the start date"),
        ("I promised to share the checklist", "share the checklist"),
        ("introduce her to Tom", "introduce you to Tom"),
        ("send the slides to Ruth", "send the slides to Ruth"),
        ("send over the deck", "send over the deck"),
        ("send article", "send you the article"),
        ("send thoughts on chapter 3", "send you my thoughts on chapter 3"),
        ("the match photos :)", "send you the match photos"),
        ("contact of the food bank manager", "send you the contact of the food bank manager"),
    ],
)
def test_a_promise_can_follow_i_will(jotted, i_will):
    assert parse_promise(jotted, PRIYA, NAMES) == i_will


def test_what_is_already_done_is_no_promise():
    assert parse_promise("sent the link", PRIYA) is None


@given(st.text(max_size=600))
def test_no_text_breaks_the_reading_of_jottings(text):
    for parsed in (
        parse_topic(text, PRIYA),
        parse_skill(text),
        parse_addition(text, PRIYA),
        parse_promise(text, PRIYA),
    ):
        shown = str(parsed)
        assert "\n" not in shown.replace("\\n", "")


@given(st.text(alphabet="aAsSh (-–.,:;\"'!?", max_size=2_000))
def test_long_and_strange_jottings_are_read_quickly(text):
    topic = parse_topic(text * 3, PRIYA)

    assert topic is None or len(topic.phrase) < 500


_PIECES = st.lists(
    st.sampled_from(
        "the their she asked about I ran a pilot for Leeds , - ( ) ! ? . ; : \" ' SAP moving to and"
        " my how team they're 12 % & @ \n \t 日本 ñ {x} [y] <z> {{ }} .. we said that".split(" ")
    ),
    max_size=14,
).map(" ".join)


@given(_PIECES, _PIECES, _PIECES, _PIECES, st.sampled_from(VOICES))
def test_any_jotting_leaves_a_tidy_letter(discussed, expertise, forgot, promised, voice):
    debrief = {
        "discussed": [{"person": "p1", "text": discussed}],
        "expertise": [expertise],
        "forgot_to_say": [forgot],
        "promised": [promised],
    }

    (draft,) = draft_notes(
        case(debrief=debrief), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, voice=voice
    )

    assert "!" not in draft.body
    assert "  " not in draft.body
    for sentence, _paths in draft.traced:
        assert sentence[0].upper() == sentence[0]
        assert sentence[-1] in ".?"
        assert "\n" not in sentence
