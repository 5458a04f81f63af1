/** Words that stand before a name and are no part of it, in lower case: forms of address, offices, callings, parties. */
// @ts-nocheck

export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    "mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame lord lady baron baroness count countess herr frau hr. mme mme. monsieur madame " +
    "president vice vice-president premier chancellor prime minister ministers king queen prince princess duke duchess emperor pope cardinal archbishop bishop imam rabbi " +
    "father sister brother pastor rev. rev reverend fr. saint senator senators sen. sens. sen rep. reps. rep representative representatives congressman congresswoman congressional assemblyman " +
    "assemblywoman assemblymember councilman councilwoman councilmember councilor councillor alderman delegate delegates del. governor governors gov. govs. gov lieutenant mayor mayors deputy secretary undersecretary general " +
    "attorney attorneys atty. solicitor ambassador amb. envoy consul commissioner commissar sheriff marshal chief officer officers detective det. inspector insp. constable superintendent supt. agent trooper patrolman " +
    "judge judges justice magistrate chairman chairwoman chairperson chair co-chair chairwomen director directors executive ceo cfo cto coo founder co-founder owner co-owner manager head boss administrator principal dean provost coordinator " +
    "spokesman spokeswoman spokesperson speaker leader whip majority minority adviser advisor strategist consultant aide counsel counselor assistant associate acting interim outgoing incoming former ex-president then-president " +
    "ex late retired veteran gen. col. colonel lt. lieutenant-general maj. major sgt. sergeant capt. captain cmdr. commander adm. admiral cpl. corporal pvt. private brig. brigadier staff warrant " +
    "professor doctor lecturer economist historian scientist researcher analyst expert author writer novelist poet journalist reporter correspondent columnist editor publisher host co-host anchor moderator commentator pollster blogger pundit " +
    "actor actress comedian singer rapper musician filmmaker producer coach quarterback pitcher striker champion activist organizer lawyer prosecutor investigator nurse teacher student candidate nominee rival opponent incumbent " +
    "businessman businesswoman billionaire mogul tycoon investor banker farmer resident voter widow widower mother son daughter wife husband uncle aunt cousin grandfather grandmother " +
    "democrat democrats republican republicans libertarian independent democratic conservative liberal labour tory gop socialist astronaut engineer pilot clerk treasurer comptroller auditor sommelier chef"
  ).split(" "),
);

/** Words that may stand between a title and `of`: Secretary of State, Speaker of the House. */
export const TITLE_OBJECTS: ReadonlySet<string> = new Set(
  "state house defense defence energy treasury education labor labour commerce agriculture interior transportation health justice representatives staff police".split(
    " ",
  ),
);

/** Nouns for people that tell their gender, in lower case. */
export const MALE_NOUNS: ReadonlySet<string> = new Set(
  (
    "mr. mr sir lord king prince duke pope father brother son husband man boy uncle grandfather nephew groom boyfriend widower spokesman chairman congressman assemblyman councilman " +
    "businessman salesman policeman fireman fisherman cameraman anchorman actor gentleman guy dad monsieur herr baron emperor waiter patrolman alderman cardinal bishop archbishop"
  ).split(" "),
);
export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  (
    "mrs. mrs ms. ms miss dame lady queen princess duchess countess baroness mother sister daughter wife woman girl aunt grandmother niece bride girlfriend widow spokeswoman chairwoman congresswoman " +
    "assemblywoman councilwoman businesswoman saleswoman policewoman actress waitress mom madame mme. frau heroine nun"
  ).split(" "),
);
