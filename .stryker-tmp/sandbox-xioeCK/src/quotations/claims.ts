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
import type { Article } from "../news/article.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/tokens.ts";
import { extractQuotations } from "./extract-quotations.ts";
import { findMarkedSpans } from "./marks.ts";

/** Something that a message says is in the articles. */
export interface Claim {
  /** Verbatim from the message, without quotation marks around it. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** Whom the message says spoke; undefined when it names nobody. */
  readonly speaker: string | undefined;
}

/** Most claims that one message is checked for, and most characters of it that are read. */
export const MAX_CLAIMS = 5;
const MAX_MESSAGE_CHARACTERS = 4000;

/** What a message claims: each quoted string with its speaker, then each sentence that quotes nothing, in order; at most five. */
export function claimsOf(message: string): readonly Claim[] {
  if (stryMutAct_9fa48("482")) {
    {}
  } else {
    stryCov_9fa48("482");
    const text = stryMutAct_9fa48("483") ? message : (stryCov_9fa48("483"), message.slice(0, MAX_MESSAGE_CHARACTERS));
    const lines = stryMutAct_9fa48("484") ? text.split("\n") : (stryCov_9fa48("484"), text.split(stryMutAct_9fa48("485") ? "" : (stryCov_9fa48("485"), "\n")).filter(stryMutAct_9fa48("486") ? () => undefined : (stryCov_9fa48("486"), line => stryMutAct_9fa48("489") ? line.trim() === "" : stryMutAct_9fa48("488") ? false : stryMutAct_9fa48("487") ? true : (stryCov_9fa48("487", "488", "489"), (stryMutAct_9fa48("490") ? line : (stryCov_9fa48("490"), line.trim())) !== (stryMutAct_9fa48("491") ? "Stryker was here!" : (stryCov_9fa48("491"), ""))))));
    const spoken = extractQuotations(articleOf(lines));
    const quotations = findMarkedSpans(lines).flatMap(stryMutAct_9fa48("492") ? () => undefined : (stryCov_9fa48("492"), (spans, index) => spans.map(stryMutAct_9fa48("493") ? () => undefined : (stryCov_9fa48("493"), ({
      start,
      end
    }) => stryMutAct_9fa48("494") ? {} : (stryCov_9fa48("494"), {
      paragraph: stryMutAct_9fa48("495") ? index - 1 : (stryCov_9fa48("495"), index + 1),
      start,
      end,
      text: stryMutAct_9fa48("496") ? lines[index]?.slice(start, end) && "" : (stryCov_9fa48("496"), (stryMutAct_9fa48("498") ? lines[index].slice(start, end) : stryMutAct_9fa48("497") ? lines[index] : (stryCov_9fa48("497", "498"), lines[index]?.slice(start, end))) ?? (stryMutAct_9fa48("499") ? "Stryker was here!" : (stryCov_9fa48("499"), "")))
    })))));
    const quoted = quotations.map(stryMutAct_9fa48("500") ? () => undefined : (stryCov_9fa48("500"), quotation => stryMutAct_9fa48("501") ? {} : (stryCov_9fa48("501"), {
      text: quotation.text,
      isQuoted: stryMutAct_9fa48("502") ? false : (stryCov_9fa48("502"), true),
      speaker: stryMutAct_9fa48("503") ? spoken.find(one => one.paragraph === quotation.paragraph && one.start === quotation.start).attribution.speaker : (stryCov_9fa48("503"), spoken.find(stryMutAct_9fa48("504") ? () => undefined : (stryCov_9fa48("504"), one => stryMutAct_9fa48("507") ? one.paragraph === quotation.paragraph || one.start === quotation.start : stryMutAct_9fa48("506") ? false : stryMutAct_9fa48("505") ? true : (stryCov_9fa48("505", "506", "507"), (stryMutAct_9fa48("509") ? one.paragraph !== quotation.paragraph : stryMutAct_9fa48("508") ? true : (stryCov_9fa48("508", "509"), one.paragraph === quotation.paragraph)) && (stryMutAct_9fa48("511") ? one.start !== quotation.start : stryMutAct_9fa48("510") ? true : (stryCov_9fa48("510", "511"), one.start === quotation.start)))))?.attribution.speaker)
    })));
    const plain = lines.flatMap(stryMutAct_9fa48("512") ? () => undefined : (stryCov_9fa48("512"), (line, index) => stryMutAct_9fa48("513") ? sentencesOf(line).map(({
      start,
      end
    }) => ({
      text: withoutMarks(line.slice(start, end)),
      isQuoted: false,
      speaker: undefined
    })) : (stryCov_9fa48("513"), sentencesOf(line).filter(stryMutAct_9fa48("514") ? () => undefined : (stryCov_9fa48("514"), sentence => stryMutAct_9fa48("515") ? quotations.some(quotation => quotation.paragraph === index + 1 && overlaps(quotation, sentence)) : (stryCov_9fa48("515"), !(stryMutAct_9fa48("516") ? quotations.every(quotation => quotation.paragraph === index + 1 && overlaps(quotation, sentence)) : (stryCov_9fa48("516"), quotations.some(stryMutAct_9fa48("517") ? () => undefined : (stryCov_9fa48("517"), quotation => stryMutAct_9fa48("520") ? quotation.paragraph === index + 1 || overlaps(quotation, sentence) : stryMutAct_9fa48("519") ? false : stryMutAct_9fa48("518") ? true : (stryCov_9fa48("518", "519", "520"), (stryMutAct_9fa48("522") ? quotation.paragraph !== index + 1 : stryMutAct_9fa48("521") ? true : (stryCov_9fa48("521", "522"), quotation.paragraph === (stryMutAct_9fa48("523") ? index - 1 : (stryCov_9fa48("523"), index + 1)))) && overlaps(quotation, sentence))))))))).map(stryMutAct_9fa48("524") ? () => undefined : (stryCov_9fa48("524"), ({
      start,
      end
    }) => stryMutAct_9fa48("525") ? {} : (stryCov_9fa48("525"), {
      text: withoutMarks(stryMutAct_9fa48("526") ? line : (stryCov_9fa48("526"), line.slice(start, end))),
      isQuoted: stryMutAct_9fa48("527") ? true : (stryCov_9fa48("527"), false),
      speaker: undefined
    }))))));
    return stryMutAct_9fa48("529") ? [...quoted, ...plain].slice(0, MAX_CLAIMS) : stryMutAct_9fa48("528") ? [...quoted, ...plain].filter(({
      text: words
    }) => /[\p{L}\p{N}]/u.test(words)) : (stryCov_9fa48("528", "529"), (stryMutAct_9fa48("530") ? [] : (stryCov_9fa48("530"), [...quoted, ...plain])).filter(stryMutAct_9fa48("531") ? () => undefined : (stryCov_9fa48("531"), ({
      text: words
    }) => (stryMutAct_9fa48("534") ? /[\p{L}\P{N}]/u : stryMutAct_9fa48("533") ? /[\P{L}\p{N}]/u : stryMutAct_9fa48("532") ? /[^\p{L}\p{N}]/u : (stryCov_9fa48("532", "533", "534"), /[\p{L}\p{N}]/u)).test(words))).slice(0, MAX_CLAIMS));
  }
}
function articleOf(lines: readonly string[]): Article {
  if (stryMutAct_9fa48("535")) {
    {}
  } else {
    stryCov_9fa48("535");
    const paragraphs = lines.map(stryMutAct_9fa48("536") ? () => undefined : (stryCov_9fa48("536"), (line, index) => stryMutAct_9fa48("537") ? {} : (stryCov_9fa48("537"), {
      articleId: stryMutAct_9fa48("538") ? "" : (stryCov_9fa48("538"), "message"),
      number: stryMutAct_9fa48("539") ? index - 1 : (stryCov_9fa48("539"), index + 1),
      text: line
    })));
    return stryMutAct_9fa48("540") ? {} : (stryCov_9fa48("540"), {
      id: stryMutAct_9fa48("541") ? "" : (stryCov_9fa48("541"), "message"),
      collection: stryMutAct_9fa48("542") ? "" : (stryCov_9fa48("542"), "message"),
      title: stryMutAct_9fa48("543") ? "Stryker was here!" : (stryCov_9fa48("543"), ""),
      date: stryMutAct_9fa48("544") ? "Stryker was here!" : (stryCov_9fa48("544"), ""),
      url: stryMutAct_9fa48("545") ? "Stryker was here!" : (stryCov_9fa48("545"), ""),
      isOrdered: stryMutAct_9fa48("546") ? false : (stryCov_9fa48("546"), true),
      paragraphs
    });
  }
}
function overlaps(quotation: Span, span: Span): boolean {
  if (stryMutAct_9fa48("547")) {
    {}
  } else {
    stryCov_9fa48("547");
    return stryMutAct_9fa48("550") ? quotation.start < span.end || span.start < quotation.end : stryMutAct_9fa48("549") ? false : stryMutAct_9fa48("548") ? true : (stryCov_9fa48("548", "549", "550"), (stryMutAct_9fa48("553") ? quotation.start >= span.end : stryMutAct_9fa48("552") ? quotation.start <= span.end : stryMutAct_9fa48("551") ? true : (stryCov_9fa48("551", "552", "553"), quotation.start < span.end)) && (stryMutAct_9fa48("556") ? span.start >= quotation.end : stryMutAct_9fa48("555") ? span.start <= quotation.end : stryMutAct_9fa48("554") ? true : (stryCov_9fa48("554", "555", "556"), span.start < quotation.end)));
  }
}
function withoutMarks(text: string): string {
  if (stryMutAct_9fa48("557")) {
    {}
  } else {
    stryCov_9fa48("557");
    return text.replace(stryMutAct_9fa48("565") ? /^[\s"“”„«»>*_~-]+|[\S"“”„«»*_~]+$/g : stryMutAct_9fa48("564") ? /^[\s"“”„«»>*_~-]+|[^\s"“”„«»*_~]+$/g : stryMutAct_9fa48("563") ? /^[\s"“”„«»>*_~-]+|[\s"“”„«»*_~]$/g : stryMutAct_9fa48("562") ? /^[\s"“”„«»>*_~-]+|[\s"“”„«»*_~]+/g : stryMutAct_9fa48("561") ? /^[\S"“”„«»>*_~-]+|[\s"“”„«»*_~]+$/g : stryMutAct_9fa48("560") ? /^[^\s"“”„«»>*_~-]+|[\s"“”„«»*_~]+$/g : stryMutAct_9fa48("559") ? /^[\s"“”„«»>*_~-]|[\s"“”„«»*_~]+$/g : stryMutAct_9fa48("558") ? /[\s"“”„«»>*_~-]+|[\s"“”„«»*_~]+$/g : (stryCov_9fa48("558", "559", "560", "561", "562", "563", "564", "565"), /^[\s"“”„«»>*_~-]+|[\s"“”„«»*_~]+$/g), stryMutAct_9fa48("566") ? "Stryker was here!" : (stryCov_9fa48("566"), ""));
  }
}