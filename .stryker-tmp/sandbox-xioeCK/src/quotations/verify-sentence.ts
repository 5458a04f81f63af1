// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { Paragraph } from "../news/article.ts";
import type { Span } from "../text/tokens.ts";
import type { Claim } from "./claims.ts";
import { findWindows, type Window } from "./find-windows.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import type { Quotation } from "./quotation.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import { diffWords, MAX_DIFF_WORDS, type WordChange } from "./word-diff.ts";
import { type Word, wordsOf } from "./words.ts";

/** A stretch of a paragraph of the articles. */
export interface Place extends Span {
  readonly articleId: string;
  readonly paragraph: number;
  /** Verbatim. */
  readonly text: string;
}

/**
 * Whether a claim is in the articles. `exact`: character for character; `alike`: but for punctuation, marks or case;
 * `different`: with other words, `changes` tell which; `misattributed`: somebody else than the claim names said it.
 */
export type Verdict = {
  readonly kind: "exact" | "alike";
  readonly place: Place;
  readonly quotation: Quotation | undefined;
} | {
  readonly kind: "different";
  readonly place: Place;
  readonly quotation: Quotation | undefined;
  readonly changes: readonly WordChange[];
} | {
  readonly kind: "misattributed";
  readonly place: Place;
  readonly quotation: Quotation;
  readonly speaker: string;
} | {
  readonly kind: "absent";
};

/** The share of a claim's words, in their order, that a paragraph must have to be called different rather than absent. */
export const MIN_COMMON_SHARE = 0.6;

/**
 * The verdict on a claim over indexed articles and their quotations. Any four consecutive words find their paragraph;
 * a claim of fewer words must stand there whole. The work is bounded: 300 words, 64 places a run, the 5 best paragraphs.
 */
export function verifySentence(claim: Claim, index: PhraseIndex, quotations: readonly Quotation[]): Verdict {
  if (stryMutAct_9fa48("567")) {
    {}
  } else {
    stryCov_9fa48("567");
    const words = stryMutAct_9fa48("568") ? wordsOf(claim.text) : (stryCov_9fa48("568"), wordsOf(claim.text).slice(0, MAX_DIFF_WORDS));
    let best: Match | undefined;
    for (const window of findWindows(index, words)) {
      if (stryMutAct_9fa48("569")) {
        {}
      } else {
        stryCov_9fa48("569");
        const match = matchIn(window, claim.text, words);
        if (stryMutAct_9fa48("572") ? match || best === undefined || match.score > best.score : stryMutAct_9fa48("571") ? false : stryMutAct_9fa48("570") ? true : (stryCov_9fa48("570", "571", "572"), match && (stryMutAct_9fa48("574") ? best === undefined && match.score > best.score : stryMutAct_9fa48("573") ? true : (stryCov_9fa48("573", "574"), (stryMutAct_9fa48("576") ? best !== undefined : stryMutAct_9fa48("575") ? false : (stryCov_9fa48("575", "576"), best === undefined)) || (stryMutAct_9fa48("579") ? match.score <= best.score : stryMutAct_9fa48("578") ? match.score >= best.score : stryMutAct_9fa48("577") ? false : (stryCov_9fa48("577", "578", "579"), match.score > best.score)))))) best = match;
      }
    }
    if (stryMutAct_9fa48("582") ? best === undefined && best.common < MIN_COMMON_SHARE * words.length : stryMutAct_9fa48("581") ? false : stryMutAct_9fa48("580") ? true : (stryCov_9fa48("580", "581", "582"), (stryMutAct_9fa48("584") ? best !== undefined : stryMutAct_9fa48("583") ? false : (stryCov_9fa48("583", "584"), best === undefined)) || (stryMutAct_9fa48("587") ? best.common >= MIN_COMMON_SHARE * words.length : stryMutAct_9fa48("586") ? best.common <= MIN_COMMON_SHARE * words.length : stryMutAct_9fa48("585") ? false : (stryCov_9fa48("585", "586", "587"), best.common < (stryMutAct_9fa48("588") ? MIN_COMMON_SHARE / words.length : (stryCov_9fa48("588"), MIN_COMMON_SHARE * words.length)))))) return stryMutAct_9fa48("589") ? {} : (stryCov_9fa48("589"), {
      kind: stryMutAct_9fa48("590") ? "" : (stryCov_9fa48("590"), "absent")
    });
    const {
      place,
      changes,
      paragraph
    } = best;
    const quotation = quotations.find(stryMutAct_9fa48("591") ? () => undefined : (stryCov_9fa48("591"), one => stryMutAct_9fa48("594") ? one.articleId === place.articleId && one.paragraph === place.paragraph && one.start < place.end || place.start < one.end : stryMutAct_9fa48("593") ? false : stryMutAct_9fa48("592") ? true : (stryCov_9fa48("592", "593", "594"), (stryMutAct_9fa48("596") ? one.articleId === place.articleId && one.paragraph === place.paragraph || one.start < place.end : stryMutAct_9fa48("595") ? true : (stryCov_9fa48("595", "596"), (stryMutAct_9fa48("598") ? one.articleId === place.articleId || one.paragraph === place.paragraph : stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597", "598"), (stryMutAct_9fa48("600") ? one.articleId !== place.articleId : stryMutAct_9fa48("599") ? true : (stryCov_9fa48("599", "600"), one.articleId === place.articleId)) && (stryMutAct_9fa48("602") ? one.paragraph !== place.paragraph : stryMutAct_9fa48("601") ? true : (stryCov_9fa48("601", "602"), one.paragraph === place.paragraph)))) && (stryMutAct_9fa48("605") ? one.start >= place.end : stryMutAct_9fa48("604") ? one.start <= place.end : stryMutAct_9fa48("603") ? true : (stryCov_9fa48("603", "604", "605"), one.start < place.end)))) && (stryMutAct_9fa48("608") ? place.start >= one.end : stryMutAct_9fa48("607") ? place.start <= one.end : stryMutAct_9fa48("606") ? true : (stryCov_9fa48("606", "607", "608"), place.start < one.end)))));
    if (stryMutAct_9fa48("612") ? changes.length <= 1 : stryMutAct_9fa48("611") ? changes.length >= 1 : stryMutAct_9fa48("610") ? false : stryMutAct_9fa48("609") ? true : (stryCov_9fa48("609", "610", "611", "612"), changes.length > 1)) return stryMutAct_9fa48("613") ? {} : (stryCov_9fa48("613"), {
      kind: stryMutAct_9fa48("614") ? "" : (stryCov_9fa48("614"), "different"),
      place,
      quotation,
      changes
    });
    const speaker = stryMutAct_9fa48("615") ? quotation.attribution.speaker : (stryCov_9fa48("615"), quotation?.attribution.speaker);
    if (stryMutAct_9fa48("618") ? quotation && speaker !== undefined && claim.speaker !== undefined || !isSameSpeaker(claim.speaker, speaker) : stryMutAct_9fa48("617") ? false : stryMutAct_9fa48("616") ? true : (stryCov_9fa48("616", "617", "618"), (stryMutAct_9fa48("620") ? quotation && speaker !== undefined || claim.speaker !== undefined : stryMutAct_9fa48("619") ? true : (stryCov_9fa48("619", "620"), (stryMutAct_9fa48("622") ? quotation || speaker !== undefined : stryMutAct_9fa48("621") ? true : (stryCov_9fa48("621", "622"), quotation && (stryMutAct_9fa48("624") ? speaker === undefined : stryMutAct_9fa48("623") ? true : (stryCov_9fa48("623", "624"), speaker !== undefined)))) && (stryMutAct_9fa48("626") ? claim.speaker === undefined : stryMutAct_9fa48("625") ? true : (stryCov_9fa48("625", "626"), claim.speaker !== undefined)))) && (stryMutAct_9fa48("627") ? isSameSpeaker(claim.speaker, speaker) : (stryCov_9fa48("627"), !isSameSpeaker(claim.speaker, speaker))))) {
      if (stryMutAct_9fa48("628")) {
        {}
      } else {
        stryCov_9fa48("628");
        return stryMutAct_9fa48("629") ? {} : (stryCov_9fa48("629"), {
          kind: stryMutAct_9fa48("630") ? "" : (stryCov_9fa48("630"), "misattributed"),
          place,
          quotation,
          speaker
        });
      }
    }
    return stryMutAct_9fa48("631") ? {} : (stryCov_9fa48("631"), {
      kind: paragraph.text.includes(stryMutAct_9fa48("632") ? claim.text : (stryCov_9fa48("632"), claim.text.trim())) ? stryMutAct_9fa48("633") ? "" : (stryCov_9fa48("633"), "exact") : stryMutAct_9fa48("634") ? "" : (stryCov_9fa48("634"), "alike"),
      place,
      quotation
    });
  }
}
interface Match {
  readonly paragraph: Paragraph;
  readonly place: Place;
  readonly changes: readonly WordChange[];
  /** Words in common, and those less half of the words that only one side has. */
  readonly common: number;
  readonly score: number;
}

/** Lays a claim beside a window; what the paragraph has before and after the claim does not count. */
function matchIn({
  paragraph,
  start,
  end
}: Window, text: string, words: readonly Word[]): Match | undefined {
  if (stryMutAct_9fa48("635")) {
    {}
  } else {
    stryCov_9fa48("635");
    const slice = stryMutAct_9fa48("636") ? paragraph.text : (stryCov_9fa48("636"), paragraph.text.slice(start, end));
    const all = diffWords(stryMutAct_9fa48("637") ? {} : (stryCov_9fa48("637"), {
      text: slice,
      words: wordsOf(slice)
    }), stryMutAct_9fa48("638") ? {} : (stryCov_9fa48("638"), {
      text,
      words
    }));
    const changes = stryMutAct_9fa48("639") ? all : (stryCov_9fa48("639"), all.filter(stryMutAct_9fa48("640") ? () => undefined : (stryCov_9fa48("640"), ({
      kind
    }, at) => stryMutAct_9fa48("643") ? kind !== "missing" && at > 0 && at < all.length - 1 : stryMutAct_9fa48("642") ? false : stryMutAct_9fa48("641") ? true : (stryCov_9fa48("641", "642", "643"), (stryMutAct_9fa48("645") ? kind === "missing" : stryMutAct_9fa48("644") ? false : (stryCov_9fa48("644", "645"), kind !== (stryMutAct_9fa48("646") ? "" : (stryCov_9fa48("646"), "missing")))) || (stryMutAct_9fa48("648") ? at > 0 || at < all.length - 1 : stryMutAct_9fa48("647") ? false : (stryCov_9fa48("647", "648"), (stryMutAct_9fa48("651") ? at <= 0 : stryMutAct_9fa48("650") ? at >= 0 : stryMutAct_9fa48("649") ? true : (stryCov_9fa48("649", "650", "651"), at > 0)) && (stryMutAct_9fa48("654") ? at >= all.length - 1 : stryMutAct_9fa48("653") ? at <= all.length - 1 : stryMutAct_9fa48("652") ? true : (stryCov_9fa48("652", "653", "654"), at < (stryMutAct_9fa48("655") ? all.length + 1 : (stryCov_9fa48("655"), all.length - 1))))))))));
    const same = stryMutAct_9fa48("656") ? changes : (stryCov_9fa48("656"), changes.filter(stryMutAct_9fa48("657") ? () => undefined : (stryCov_9fa48("657"), ({
      kind
    }) => stryMutAct_9fa48("660") ? kind !== "same" : stryMutAct_9fa48("659") ? false : stryMutAct_9fa48("658") ? true : (stryCov_9fa48("658", "659", "660"), kind === (stryMutAct_9fa48("661") ? "" : (stryCov_9fa48("661"), "same"))))));
    const [first, last] = stryMutAct_9fa48("662") ? [] : (stryCov_9fa48("662"), [same[0], same.at(stryMutAct_9fa48("663") ? +1 : (stryCov_9fa48("663"), -1))]);
    if (stryMutAct_9fa48("666") ? !first && !last : stryMutAct_9fa48("665") ? false : stryMutAct_9fa48("664") ? true : (stryCov_9fa48("664", "665", "666"), (stryMutAct_9fa48("667") ? first : (stryCov_9fa48("667"), !first)) || (stryMutAct_9fa48("668") ? last : (stryCov_9fa48("668"), !last)))) return undefined;
    const count = stryMutAct_9fa48("669") ? () => undefined : (stryCov_9fa48("669"), (() => {
      const count = (list: readonly WordChange[]) => list.reduce(stryMutAct_9fa48("670") ? () => undefined : (stryCov_9fa48("670"), (sum, change) => stryMutAct_9fa48("671") ? sum - change.count : (stryCov_9fa48("671"), sum + change.count)), 0);
      return count;
    })());
    const common = count(same);
    const place = stryMutAct_9fa48("672") ? {} : (stryCov_9fa48("672"), {
      articleId: paragraph.articleId,
      paragraph: paragraph.number,
      start: stryMutAct_9fa48("673") ? start - first.start : (stryCov_9fa48("673"), start + first.start),
      end: stryMutAct_9fa48("674") ? start - last.end : (stryCov_9fa48("674"), start + last.end),
      text: stryMutAct_9fa48("675") ? slice : (stryCov_9fa48("675"), slice.slice(first.start, last.end))
    });
    return stryMutAct_9fa48("676") ? {} : (stryCov_9fa48("676"), {
      paragraph,
      place,
      changes,
      common,
      score: stryMutAct_9fa48("677") ? common + 0.5 * (count(changes) - common) : (stryCov_9fa48("677"), common - (stryMutAct_9fa48("678") ? 0.5 / (count(changes) - common) : (stryCov_9fa48("678"), 0.5 * (stryMutAct_9fa48("679") ? count(changes) + common : (stryCov_9fa48("679"), count(changes) - common)))))
    });
  }
}