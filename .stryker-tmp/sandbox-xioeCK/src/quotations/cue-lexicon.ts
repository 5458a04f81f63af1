/** Verbs that report words; with a subject beside a quotation they decide who said it. */
// @ts-nocheck

export const SAYING_CUES: readonly string[] = (
  "say tell add write tweet retweet ask reply answer explain note state declare announce claim argue insist " +
  "continue conclude recall remark comment respond warn admit acknowledge concede assert contend maintain " +
  "allege report observe respond retort counter stress emphasize emphasise reiterate repeat exclaim shout yell " +
  "scream cry whisper mutter murmur mumble chant sing quip joke crack muse opine testify recount relate narrate " +
  "confide confess boast brag lament complain grumble gripe groan moan protest object interject interrupt chime " +
  "chirp quote cite read proclaim pronounce thunder bellow bark snap snarl sneer scoff deadpan jest " +
  "tease taunt plead pray beg implore inquire query question wonder think reflect speculate post text email " +
  "message blog type scrawl pen caution counsel advise remind reassure assure predict forecast elaborate clarify " +
  "specify detail affirm confirm deny disclose reveal divulge remember agree disagree reason go sum utter voice " +
  "reassert summarize summarise recap surmise posit mention volunteer advertise marvel enthuse gush intone drawl " +
  "fume rail rant rage roar sigh laugh smile chuckle smirk nod shrug sob weep wail explode erupt seethe instruct " +
  "preach tout pledge vow promise swear urge joke demand call shoot rejoin riposte begin start finish offer put " +
  "signal underscore underline hint suggest imply indicate propose recommend persist press deliver blurt"
).split(" ");

/** Verbs that put a name or a judgement on something, often with a few quoted words. */
export const NAMING_CUES: readonly string[] = (
  "describe label dub brand term deem rate rank characterize characterise portray paint depict cast hail denounce " +
  "condemn blast slam rip criticize criticise attack decry deride ridicule mock dismiss reject praise applaud laud " +
  "commend celebrate accuse blame fault liken compare refer regard view consider see title rebuke chide scold " +
  "chastise excoriate lambaste pan trash hit assail castigate slap skewer lampoon bash berate admonish vilify " +
  "disparage belittle insult savage defend endorse welcome salute bemoan decry treat cheer nickname categorize " +
  "categorise classify rule judge pronounce"
).split(" ");

/** Verbs of wanting, feeling, deciding and doing that may carry words in marks. */
export const LOOSE_CUES: readonly string[] = (
  "believe feel want hope wish fear expect know find learn hear understand worry doubt suspect assume conclude " +
  "plan vow threaten call encourage exhort invite challenge dare order command direct request" +
  "forbid ban oppose support favor favour back advocate champion push seek attempt try appeal " +
  "apologize apologise thank congratulate greet lecture pitch speak talk address discuss debate present release " +
  "issue publish print broadcast air list show point highlight identify invoke mention reference allude raise " +
  "echo emphasise decide determine estimate calculate introduce mean envision foresee imagine bill market sign " +
  "defend justify rationalize contradict dispute challenge refute rebut question doubt deflect dodge " +
  "evade hammer pound needle jab dig swipe fire lash focus outline lay sketch set spell chalk commit " +
  "profess purport pretend write argue plead admire recognize recognise value prize credit honor honour " +
  "remain preface invent coin gloat rejoice regret rue mourn grieve crow thunder guarantee signal rally stump"
).split(" ");

/** Past tense, and participle where it differs, of the irregular verbs above. */
export const IRREGULAR_CUES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "say:said tell:told write:wrote,written read:read think:thought go:went,gone sing:sang,sung begin:began,begun " +
    "put:put swear:swore,sworn shoot:shot see:saw,seen cast:cast hit:hit feel:felt know:knew,known find:found hear:heard " +
    "understand:understood forbid:forbade,forbidden seek:sought speak:spoke,spoken show:showed,shown mean:meant foresee:foresaw,foreseen " +
    "sell:sold spell:spelled dig:dug lead:led lay:laid set:set let:let weep:wept forecast:forecast broadcast:broadcast " +
    "learn:learned offer:offered remember:remembered utter:uttered mutter:muttered whisper:whispered blunder:blundered " +
    "counter:countered wonder:wondered answer:answered deliver:delivered consider:considered honor:honored order:ordered " +
    "favor:favored discover:discovered pen:penned quip:quipped pan:panned slam:slammed rip:ripped chat:chatted"
  )
    .split(" ")
    .map((entry) => {
      const [lemma = "", past = ""] = entry.split(":");
      return [lemma, past.split(",")];
    }),
);
