"""Given names that are common where English letters are written.

Used for one question only: is a name in the greeting a slip of the pen for the right one, or
somebody else's name? "Denise" for "Dennis" is one letter off and still another person.
"""

from __future__ import annotations

COMMON_GIVEN_NAMES = frozenset(
    """
    aaron abby abdul abigail abraham adam adele adnan adrian agnes agnieszka ahmed aidan aisha ajay alan
    albert alejandro aleksander alessandro alex alexander alexandra alexis alfred ali alice alicia alina
    alison allison alma amanda amber amelia amelie amina amir amit amy ana anastasia andrea andreas andrew
    andy angela angelina angus anil anita anjali anna annabel annette anthony antoine anton antonia antonio
    april arabella archie ariana arjun arnold arthur asha ashley astrid audrey austin ava avery barbara barry
    beatrice becky belinda ben benedict benjamin bernadette bernard bernice bert beth bethany betty beverley
    bianca bill billy blake bob bonnie boris brad bradley brandon brenda brendan brett brian bridget britta
    brittany bruce bruno bryan caitlin callum calvin cameron camilla carina carl carla carlos carmen carol
    caroline carrie casey catherine cathy cecilia cedric celia celine chad chantal charlene charles charlie
    charlotte chelsea cheryl chiara chloe chris christa christian christina christine christoph christopher
    cindy claire clara clare clark claude claudia clement clifford clive cody colin colleen conor connie
    connor constance cora corinna craig crystal curtis cynthia daisy dale damian damien dan dana daniel
    daniela danielle danny daphne darren dave david dawn dean deborah debra deepa deepak deirdre delia denis
    denise dennis derek desmond diana diane diego dieter dimitri dominic dominique don donald donna doreen
    doris dorothy doug douglas duncan dylan eamon ed eddie edgar edith edmund eduardo edward edwin eileen
    elaine eleanor elena eli elias elise elizabeth ella ellen ellie elliot elsa emil emilia emily emma eric
    erica erika erin ernest esther ethan eugene eva evan eve evelyn faith farah fatima felicity felix
    fernando fiona florence frances francesca francis francisco frank franz fred freddie frederick freya
    gabriel gabriela gabrielle gail gareth garry gary gavin gemma geoff geoffrey george georgia georgina
    gerald geraldine gerard gerhard gideon gilbert giles gillian gina giovanni gita gladys glen glenn gloria
    gordon grace graham grant greg gregory greta guy gwen hamish hana hannah hans harold harriet harriett
    harry harvey hassan hazel heather hector heidi helen helena helga henrietta henry herbert hilary holly
    howard hugh hugo ian ibrahim ida imogen imran india ines ingrid irene irina iris isaac isabel isabella
    isabelle isla ivan ivy jack jackie jackson jacob jacqueline jade jake james jamie jan jana jane janet
    janice jared jasmine jason jasper javier jay jean jeanette jeff jeffrey jennifer jenny jeremy jerome
    jerry jess jesse jessica jill jim jo joan joanna joanne jocelyn jodie joe joel johan johanna johannes
    john johnny jon jonas jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan judith judy
    julia julian juliana julie juliet june justin karen karin karina karl kate katharina katherine kathleen
    kathryn kathy katie katrina kay keith kelly ken kenneth kerry kevin khalid kim kimberly kira kirsten
    kirsty klaus kristen kristin kumar kurt kyle lance lara larry laura lauren laurence lawrence leah lee
    leila lena leo leon leonard leonie leroy leslie lewis liam lidia lily linda lindsay lionel lisa liz
    lloyd logan lois lola lorenzo lorna lorraine louis louisa louise luca lucas lucia lucinda lucy luis luke
    lydia lynda lynn lynne madeleine maggie malcolm mandy manuel marc marcia marco marcus margaret margot
    maria marian marianne marie marilyn marina mario marion marius marjorie mark marlene marsha martha
    martin martina mary mason mateusz mathew matilda matt matthew maureen maurice max maya meera megan mei
    melanie melissa mercedes meredith mia michael michaela michel michelle miguel mike mila miles millie
    mina miranda miriam mohamed mohammed moira molly mona monica monika morgan moritz muhammad muriel myra
    nadia nadine nancy naomi natalia natalie natasha nathan neil nelson niall nicholas nick nicola nicolas
    nicole nigel nikhil nils nina noah noel nora noreen norma norman olga oliver olivia omar oscar owen paige
    pamela pascal patricia patrick patty paul paula pauline pawel pedro peggy penelope penny perry peter
    petra phil philip philippa phoebe pierre piotr poppy preeti priya quentin rachel rahul raj rajesh ralph
    ramon randall randy raphael raquel rashid raul raymond rebecca reginald rene rhiannon rhys ricardo
    richard rick rita rob robert roberta roberto robin rodney roger rohan roland roman ron ronald rory rosa
    rosalind rose rosemary rosie ross rowan roy ruben rupert russell ruth ryan sabine sabrina sadie sally
    sam samantha samuel sandeep sandra sanjay sara sarah sasha saskia scott sean sebastian selina serena
    sergio seth shane shannon sharon shaun sheila shelley shirley sian sidney sigrid silvia simon simone
    sinead siobhan sofia sonia sonya sophia sophie stacey stacy stan stanley stefan stella stephanie stephen
    steve steven stewart stuart sue summer sunita susan susanne suzanne svetlana sven sybil sydney sylvia
    tamara tamsin tanya tara ted teresa terence terry tess theo theodore theresa thomas tiffany tim timothy
    tina tobias toby todd tom tomas tomasz tony tracey tracy trevor tristan troy tyler ulrich ulrike ursula
    valerie vanessa vera verity veronica vicky victor victoria vijay vikram vincent viola violet virginia
    vivian vivien walter wanda warren wayne wendy wesley wilfred will willem william wolfgang yasmin yusuf
    yvette yvonne zachary zara zoe
    """.split()
)
