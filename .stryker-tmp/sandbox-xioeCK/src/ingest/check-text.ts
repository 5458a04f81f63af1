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
import type { Flaw } from "./fault.ts";
import type { Field } from "./seed-draft.ts";

/** The longest title, publisher or author, in characters (UTF-16 code units). */
const MAX_TITLE_CHARACTERS = 300;

/** A longer paragraph is read, with a warning: it does not fit one message of Discord, so readers see it cut. */
const MAX_SHOWN_CHARACTERS = 4_000;

/** A longer paragraph is refused: it bounds the work of one passage, and is a text whose line breaks were lost. */
const MAX_PARAGRAPH_CHARACTERS = 100_000;

/** What is wrong with a title, publisher or author that is not empty: it is shown on one line beside our own words. */
export function checkLabel(name: string, field: Field): readonly Flaw[] {
  if (stryMutAct_9fa48("229")) {
    {}
  } else {
    stryCov_9fa48("229");
    const flaws: Flaw[] = stryMutAct_9fa48("230") ? ["Stryker was here"] : (stryCov_9fa48("230"), []);
    const report = stryMutAct_9fa48("231") ? () => undefined : (stryCov_9fa48("231"), (() => {
      const report = (severity: Flaw["severity"], message: string, offset = 0) => flaws.push(stryMutAct_9fa48("232") ? {} : (stryCov_9fa48("232"), {
        severity,
        line: field.line,
        column: stryMutAct_9fa48("233") ? field.column - offset : (stryCov_9fa48("233"), field.column + offset),
        message
      }));
      return report;
    })());
    const {
      value
    } = field;
    if (stryMutAct_9fa48("237") ? value.length <= MAX_TITLE_CHARACTERS : stryMutAct_9fa48("236") ? value.length >= MAX_TITLE_CHARACTERS : stryMutAct_9fa48("235") ? false : stryMutAct_9fa48("234") ? true : (stryCov_9fa48("234", "235", "236", "237"), value.length > MAX_TITLE_CHARACTERS)) {
      if (stryMutAct_9fa48("238")) {
        {}
      } else {
        stryCov_9fa48("238");
        report(stryMutAct_9fa48("239") ? "" : (stryCov_9fa48("239"), "error"), stryMutAct_9fa48("240") ? `` : (stryCov_9fa48("240"), `the ${name} has ${value.length} characters: shorten it to ${MAX_TITLE_CHARACTERS}`));
      }
    }
    if (stryMutAct_9fa48("242") ? false : stryMutAct_9fa48("241") ? true : (stryCov_9fa48("241", "242"), (stryMutAct_9fa48("244") ? /[\P{Cc}\u2028\u2029]/u : stryMutAct_9fa48("243") ? /[^\p{Cc}\u2028\u2029]/u : (stryCov_9fa48("243", "244"), /[\p{Cc}\u2028\u2029]/u)).test(value))) {
      if (stryMutAct_9fa48("245")) {
        {}
      } else {
        stryCov_9fa48("245");
        report(stryMutAct_9fa48("246") ? "" : (stryCov_9fa48("246"), "error"), stryMutAct_9fa48("247") ? `` : (stryCov_9fa48("247"), `the ${name} has a line break, tab or control character in it: write it on one line`));
      }
    }
    if (stryMutAct_9fa48("249") ? false : stryMutAct_9fa48("248") ? true : (stryCov_9fa48("248", "249"), (stryMutAct_9fa48("250") ? /\P{Cs}/u : (stryCov_9fa48("250"), /\p{Cs}/u)).test(value))) report(stryMutAct_9fa48("251") ? "" : (stryCov_9fa48("251"), "error"), stryMutAct_9fa48("252") ? `` : (stryCov_9fa48("252"), `the ${name} holds half of a surrogate pair: write the whole character`));
    if (stryMutAct_9fa48("254") ? false : stryMutAct_9fa48("253") ? true : (stryCov_9fa48("253", "254"), BIDI.test(value))) report(stryMutAct_9fa48("255") ? "" : (stryCov_9fa48("255"), "warning"), stryMutAct_9fa48("256") ? `` : (stryCov_9fa48("256"), `the ${name} ${BIDI_WARNING}`));
    return flaws;
  }
}

/** What is wrong with a paragraph. Its text is kept as it is in any case. */
export function checkParagraph(field: Field): readonly Flaw[] {
  if (stryMutAct_9fa48("257")) {
    {}
  } else {
    stryCov_9fa48("257");
    const {
      value,
      line,
      column
    } = field;
    const flaws: Flaw[] = stryMutAct_9fa48("258") ? ["Stryker was here"] : (stryCov_9fa48("258"), []);
    const report = stryMutAct_9fa48("259") ? () => undefined : (stryCov_9fa48("259"), (() => {
      const report = (severity: Flaw["severity"], message: string) => flaws.push(stryMutAct_9fa48("260") ? {} : (stryCov_9fa48("260"), {
        severity,
        line,
        column,
        message
      }));
      return report;
    })());
    if (stryMutAct_9fa48("264") ? value.length <= MAX_PARAGRAPH_CHARACTERS : stryMutAct_9fa48("263") ? value.length >= MAX_PARAGRAPH_CHARACTERS : stryMutAct_9fa48("262") ? false : stryMutAct_9fa48("261") ? true : (stryCov_9fa48("261", "262", "263", "264"), value.length > MAX_PARAGRAPH_CHARACTERS)) {
      if (stryMutAct_9fa48("265")) {
        {}
      } else {
        stryCov_9fa48("265");
        report(stryMutAct_9fa48("266") ? "" : (stryCov_9fa48("266"), "error"), stryMutAct_9fa48("267") ? `` : (stryCov_9fa48("267"), `the paragraph has ${value.length} characters: split it, at most ${MAX_PARAGRAPH_CHARACTERS}`));
      }
    } else if (stryMutAct_9fa48("271") ? value.length <= MAX_SHOWN_CHARACTERS : stryMutAct_9fa48("270") ? value.length >= MAX_SHOWN_CHARACTERS : stryMutAct_9fa48("269") ? false : stryMutAct_9fa48("268") ? true : (stryCov_9fa48("268", "269", "270", "271"), value.length > MAX_SHOWN_CHARACTERS)) {
      if (stryMutAct_9fa48("272")) {
        {}
      } else {
        stryCov_9fa48("272");
        const remedy = stryMutAct_9fa48("273") ? `` : (stryCov_9fa48("273"), `split it, a message of Discord shows ${MAX_SHOWN_CHARACTERS}`);
        report(stryMutAct_9fa48("274") ? "" : (stryCov_9fa48("274"), "warning"), stryMutAct_9fa48("275") ? `` : (stryCov_9fa48("275"), `the paragraph has ${value.length} characters and will be shown cut: ${remedy}`));
      }
    }
    if (stryMutAct_9fa48("278") ? false : stryMutAct_9fa48("277") ? true : stryMutAct_9fa48("276") ? /[\p{L}\p{N}]/u.test(value) : (stryCov_9fa48("276", "277", "278"), !(stryMutAct_9fa48("281") ? /[\p{L}\P{N}]/u : stryMutAct_9fa48("280") ? /[\P{L}\p{N}]/u : stryMutAct_9fa48("279") ? /[^\p{L}\p{N}]/u : (stryCov_9fa48("279", "280", "281"), /[\p{L}\p{N}]/u)).test(value))) report(stryMutAct_9fa48("282") ? "" : (stryCov_9fa48("282"), "warning"), stryMutAct_9fa48("283") ? "" : (stryCov_9fa48("283"), "the paragraph holds no word and is never found: remove it"));
    if (stryMutAct_9fa48("285") ? false : stryMutAct_9fa48("284") ? true : (stryCov_9fa48("284", "285"), CONTROL.test(value))) report(stryMutAct_9fa48("286") ? "" : (stryCov_9fa48("286"), "warning"), stryMutAct_9fa48("287") ? "" : (stryCov_9fa48("287"), "the paragraph holds a control character, kept as it is: remove it"));
    if (stryMutAct_9fa48("289") ? false : stryMutAct_9fa48("288") ? true : (stryCov_9fa48("288", "289"), BIDI.test(value))) report(stryMutAct_9fa48("290") ? "" : (stryCov_9fa48("290"), "warning"), stryMutAct_9fa48("291") ? `` : (stryCov_9fa48("291"), `the paragraph ${BIDI_WARNING}`));
    if (stryMutAct_9fa48("293") ? false : stryMutAct_9fa48("292") ? true : (stryCov_9fa48("292", "293"), value.includes(stryMutAct_9fa48("294") ? "" : (stryCov_9fa48("294"), "\ufffd")))) {
      if (stryMutAct_9fa48("295")) {
        {}
      } else {
        stryCov_9fa48("295");
        report(stryMutAct_9fa48("296") ? "" : (stryCov_9fa48("296"), "warning"), stryMutAct_9fa48("297") ? "" : (stryCov_9fa48("297"), "the paragraph holds U+FFFD, the mark of a character lost earlier: restore it from the source"));
      }
    }
    return flaws;
  }
}

/** Controls but tab, and the two separators that end a line for some programs and not for a seed. */
const CONTROL = stryMutAct_9fa48("300") ? /[^\P{Cc}\t]|[^\u2028\u2029]/u : stryMutAct_9fa48("299") ? /[^\p{Cc}\t]|[\u2028\u2029]/u : stryMutAct_9fa48("298") ? /[\P{Cc}\t]|[\u2028\u2029]/u : (stryCov_9fa48("298", "299", "300"), /[^\P{Cc}\t]|[\u2028\u2029]/u);

/** Embeddings, overrides and isolates (UAX #9, 2): they can make text read other than it is. */
const BIDI = stryMutAct_9fa48("301") ? /[^\u202a-\u202e\u2066-\u2069]/ : (stryCov_9fa48("301"), /[\u202a-\u202e\u2066-\u2069]/);
const BIDI_WARNING = stryMutAct_9fa48("302") ? "" : (stryCov_9fa48("302"), "holds a character that overrides the direction of text, kept as it is: remove it");