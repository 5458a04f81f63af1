// @ts-nocheck
import { IRREGULAR_CUES, LOOSE_CUES, NAMING_CUES, SAYING_CUES } from "./cue-lexicon.ts";

/** A form of a verb that can introduce what somebody said. */
export interface CueVerb {
  readonly lemma: string;
  /**
   * `saying`: reports words (say, tell, write). `naming`: gives something a name or judges it (call, describe as,
   * blast). `loose`: an act that may go with words (demand, want, promise).
   */
  readonly strength: "saying" | "naming" | "loose";
  readonly form: "base" | "present" | "past" | "gerund";
}

/** The cue verb that a word in lower case is a form of, or undefined; a form of several verbs is the strongest. */
export function cueVerbOf(word: string): CueVerb | undefined {
  return forms.get(word);
}

const forms: ReadonlyMap<string, CueVerb> = buildForms();

function buildForms(): Map<string, CueVerb> {
  const found = new Map<string, CueVerb>();
  const lists = [
    ["loose", LOOSE_CUES],
    ["naming", NAMING_CUES],
    ["saying", SAYING_CUES],
  ] as const;
  for (const [strength, lemmas] of lists) {
    for (const lemma of lemmas) {
      const irregular = IRREGULAR_CUES.get(lemma);
      const participle = irregular?.[1] ?? irregular?.[0] ?? pastOf(lemma);
      found.set(lemma, { lemma, strength, form: "base" });
      found.set(participle, { lemma, strength, form: "past" });
      found.set(irregular?.[0] ?? pastOf(lemma), { lemma, strength, form: "past" });
      found.set(presentOf(lemma), { lemma, strength, form: "present" });
      found.set(gerundOf(lemma), { lemma, strength, form: "gerund" });
    }
  }
  return found;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith("e") && !/(?:ee|oe|ye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** The stem before -ed and -ing: a last consonant after a short stressed vowel is doubled. */
function doubled(lemma: string): string {
  if (
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ||
    /(?:admit|refer|rebut|permit|allot|concur|abhor|recap|submit|commit)$/.test(lemma)
  ) {
    return lemma + lemma.slice(-1);
  }
  return lemma;
}
