/** Common given names of men and of women, in lower case; names that both bear are in neither list. */
// @ts-nocheck

export const MALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abdul abdullah abe abraham adam adrian ahmad ahmed al alan albert alberto aldo alejandro alexander alexei alfred ali allan allen alvin ambrose amir " +
    "anatoly anderson andre andreas andrei andres andrew andy angelo angus anthony antoine anton antonio antony ari armando arnold art arthur arturo ashton barack " +
    "barney barry bart ben benedict benjamin bernard bernardo bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan " +
    "byron caleb calvin carl carlo carlos cesar chad charles charlie chester chet chip chris christian christoph christophe christopher chuck claude clarence clark claudio clay clayton " +
    "clement cliff clifford clinton clint clive clyde cody colin conor conrad craig curtis cyrus dale dallas damian damien dan daniel daniele danny dante darren darrell darryl dave david dean dennis " +
    "denis derek derrick dexter diego dick diego dieter dirk dmitri dmitry dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin " +
    "eli elias elijah elliot elliott ellis elmer elon emanuel emil emilio emmanuel emre enrico enrique eric erik ernest ernesto ervin ethan eugene evan evgeny ezra fabio federico felipe felix " +
    "ferdinand fernando fidel floyd francis francisco francois frank franklin fred freddie frederick fritz gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gerhard german gerry gianni gilbert giovanni " +
    "giuseppe glenn gordon graham grant greg gregory guillermo guido gunter gus gustavo guy hal hamid hank hans harold harrison harry harvey hassan hector heinrich heinz helmut henri henry herb herbert herman " +
    "hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor ilya immanuel ira irving isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jan jared jason javier jay jeb jeff " +
    "jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johannes john johnny jon jonah jonathan jorge jose josef joseph josh joshua juan juergen jules julian julio " +
    "julius justin kai karim karl keith ken kenneth kenny kevin khalid kim-jong kirk klaus konstantin kurt kyle lamar lance larry lars laurence lawrence lazarus leo leon leonard leonardo leonid leroy lester levi lewis liam lindsey lloyd " +
    "logan lorenzo lou louis luca lucas luigi luis lukas luke luther mahmoud malcolm manuel marc marcel marcello marco marcos marcus mario mark markus marshall martin marty marvin massimo mateo mathew mathieu matt matteo matthew matthias maurice " +
    "mauricio max maxim maxime maximilian maxwell mehmet melvin michael michel miguel mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed morris moses muhammad murray mustafa narendra nat nate nathan nathaniel ned neil nelson newt nicholas nick " +
    "nicolas nigel nikolai nikita noah noel nolan norman oleg oliver omar oscar osama oswald otto owen pablo pascal patrick paolo paul pavel pedro percy pete peter phil philip philippe phillip pierre pietro preston quentin rafael rahul ralph ramon randall randy " +
    "rand raul ray raymond recep reggie reginald reince rene rex reza ricardo rich richard rick ricky rob robby robert roberto rod rodney rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudy rupert russ russell ryan said salvador " +
    "salvatore sam samir samuel sandro sanjay santiago saul scott sean sebastian seth serge sergei sergey sergio seymour shane shaun shawn sheldon sherrod shinzo sid sidney silvio simon spencer stan stanley stefan stefano stephane stephen stephan steve steven stewart stuart sven sylvester " +
    "tariq ted terence terrence terrance theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trent trevor tucker tyler tyrone umberto uwe vernon vic victor vince vincent vincenzo vitaly vladimir volodymyr wade wallace walter warren wayne wendell werner wesley wilbur wilfred " +
    "will willem willi william willie wilson winston wolf wolfgang woody xavier xi yasser yitzhak yuri yusuf yves zachary zack zeke"
  ).split(" "),
);

export const FEMALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "abby abigail ada adele adriana agatha agnes aileen aisha alana alberta alessandra alexandra alexandria alexis alice alicia alina alison allison alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angelique " +
    "anita ann anna annabel anne annette annie anya aparna april ariana arlene ashley astrid audrey aung ava ayesha barbara barbra beatrice beatriz becky bella belinda benazir bernadette bernice beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte britney brooke " +
    "camila camilla candace candice carina carla carly carmel carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia cecile celeste celia charlotte chelsea cheryl chloe christa christiane christina christine cindy claire clara clarissa claudia colleen condoleezza connie constance cora " +
    "corinne cristina crystal cynthia daisy dana danielle daphne darlene deanna debbie deborah debra deirdre delia denise diana diane dianne dolores donna dora doris dorothea dorothy edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin ernestine " +
    "esmeralda esther ethel eugenia eva eve evelyn fatima felicia fiona flora florence frances francesca francine frieda gabriela gabriella gabrielle gail gayle genevieve georgia georgina geraldine gertrude gina giorgia gisele gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi " +
    "helen helena helene henrietta hilary hilda hillary holly hope huma ida ilse imelda ines ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jade jan-marie jane janet janice janine jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodie johanna josefina josephine joy " +
    "joyce juanita judith judy julia juliana julie juliet june justine kaitlyn kamala kara karen karin karina kate katharina katherine kathleen kathryn kathy katie katja katrina kayla kellyanne kelsey kerstin kirsten kirstin krista kristen kristin kristina larissa laura lauren laverne lea leah leila lena leona leslie leticia lila lillian lily " +
    "linda lisa liz lizzie lois lola loretta lori lorraine louisa louise lourdes lucia lucille lucinda lucy luisa lydia lynda lynne mabel madeleine madison malala malia malkia mamie mandy marcia margaret margarita margot marguerite maria mariam mariana marianne marie marilyn marina marissa marjorie marlene marsha martha martina mary maryam matilda maud maureen " +
    "maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred mimi mindy minnie miranda miriam moira molly mona monica monika muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nina noelle nora norma octavia olga olive olivia oprah paloma pamela patricia patsy patti paula pauline " +
    "pearl peggy penelope penny petra phoebe phyllis polly priscilla rachel ramona raquel rebecca regina renata renee rhonda rita roberta rosa rosalie rosalind rosalyn rose rosemary rosie roxanne ruth sabine sabrina sadie sally samantha sandra sara sarah sasha savannah selena selma serena shannon sharon sheila shelley sherry shirley sigrid silke silvia simone sofia sonia sonya " +
    "sophia sophie stacey stella stephanie sue summer susan susana susanna susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara tatiana tatyana teresa tess tessa thelma theresa therese tiffany tina tracy trudy tulsi tyresha ursula ulrike valentina valeria valerie vanessa vera verena veronica vicki vicky victoria viola violet virginia vivian viviane wanda wendy whitney " +
    "wilma winifred winnie yasmin ylena yolanda yulia yvette yvonne zainab zelda zoe"
  ).split(" "),
);

/** Given names of men that are at least as common as surnames: alone they tell no gender and no person. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  "clinton grant jackson jefferson harrison nelson wilson wallace warren franklin logan marshall mitchell murray preston randall ross russell scott stewart tyler walter clay craig dean douglas dale graham gordon howard james lewis lawrence lloyd allen anderson bryan carlos charles cliff curtis dallas duncan elliott ellis francis gerald glenn graham herman jordan kyle lance leonard leroy martin maurice morris norman oliver owen paul perry pierre roman romano said spencer stanley terry thomas tucker vance vincent weaver will willis woody wade".split(
    " ",
  ),
);
