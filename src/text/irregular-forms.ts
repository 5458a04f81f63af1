/**
 * The base form of an irregular English word ("wrote" and "written" -> "write") or of a month cut short ("jan" ->
 * "january"), which no stemmer's rules reach; else the word itself.
 */
export function baseForm(word: string): string {
  return bases.get(word) ?? word;
}

/** The base form, then its irregular forms. */
const families =
  "arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|die died death dead dying|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown flight|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given gift|go went gone|grow grew grown growth|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lie lay lain|lose lost loss|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold sale|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung song|sink sank sunk|sit sat|sleep slept|speak spoke spoken speech|speed sped|spend spent|spin spun|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|person people|life lives|wife wives|half halves|leaf leaves|knife knives|wolf wolves|thief thieves|city cities|long length|high height|wide width|deep depth|strong strength|old age|far distance|good better best|bad worse worst|marry marriage|choose choice|lose loss|believe belief|live life|prove proof|sale sell|grow growth|born birth|weigh weight|high tall|analysis analyses|crisis crises|phenomenon phenomena|criterion criteria|medium media|datum data|bacterium bacteria|hypothesis hypotheses|basis bases|january jan|february feb|april apr|august aug|september sep sept|october oct|november nov|december dec";
const bases: ReadonlyMap<string, string> = new Map(
  families.split("|").flatMap((family) => {
    const [base = "", ...forms] = family.split(" ");
    return forms.map((form): [string, string] => [form, base]);
  }),
);
