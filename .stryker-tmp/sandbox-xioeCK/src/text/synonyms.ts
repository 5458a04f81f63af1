/**
 * English words that news writing uses for the same thing, the word itself left out; empty for a word without any.
 * Give it the base form. They are near in meaning, not equal: a match by synonym must weigh less than the word.
 */
// @ts-nocheck

export function synonymsOf(word: string): readonly string[] {
  return related.get(word) ?? [];
}

/** Each group's words stand for each other. */
const groups =
  "start begin commence launch|end finish conclude stop|attack invade invasion assault strike offensive|soldier soldiers troops forces army military|talks negotiations negotiate meeting discussions dialogue|us america american americans|uk britain british|moscow russia kremlin russian russians|kyiv kiev ukraine|beijing china chinese|washington us white|brussels eu nato|rebels separatists insurgents militants|kill killed dead deaths died murder slain|buy purchase acquire acquired acquisition|sell sold sale|car vehicle automobile|doctor physician|money cash funds funding|company firm corporation business|job work employment position|boss head chief leader director|leader president premier|wife husband spouse married|kid kids child children|movie film|big large huge major|small little tiny|fast quick rapid|important key major crucial|fix repair solve|penalties penalty sanctions punishment|threaten threat warn warning|back support backing supports|refuse reject deny decline denied|want demand seek demands|say tell state declare claim said told|help aid assist assistance|build construct construction|collapse fall broke breakup|dissolve broke breakup|hit struck damage|hurt injured wounded|rule law regulation|vote election ballot poll|town city|nation country state|power electricity|lights power electricity|hack hacking cyberattack cyberattacks hackers|publish publication wrote write release released|make create produce|show reveal display|find discover discovery|happen occur took|live reside living based|grow increase rise growth|drop decrease fall decline|cost price|rich wealthy|poor poverty|school university college|ill sick disease illness|climate weather|rain precipitation rainfall|called named known|famous known renowned|amount number total|people population residents inhabitants|border frontier|urgent pressing|problem issue concern|plan intend intention proposal|outcome result results breakthrough|schedule plan planned|rocket missile|gun weapon arms weapons weaponry|jail prison|court judge trial|arrest detained custody|police officers|quit resign resigned|fire fired dismissed sacked|win won victory|lose lost defeat|old former|ex former|guilty convicted|allow permit let|forbid ban prohibit banned|seize take captured annexed annexation occupied|join membership member|occur happen|religion faith religious|job occupation profession|author writer wrote|founder founded established|found founded established|established founded|song music|speak language spoken|movie cinema film|quantity amount number|alliance nato bloc|sort kind type|country nation republic|stay remain|entry enter join";
const related: ReadonlyMap<string, readonly string[]> = relate(
  groups.split("|").map((group) => group.split(" ")),
);

function relate(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const list of lists) {
    for (const word of list) {
      map.set(word, [...(map.get(word) ?? []), ...list.filter((other) => other !== word)]);
    }
  }
  return map;
}
