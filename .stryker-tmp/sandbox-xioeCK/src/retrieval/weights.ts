/** Smoothed inverse document frequency, `ln(1 + N / df)`: above 0 for every term, higher for a rarer one; df 0 counts as 1/2. */
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
export function inverseDocumentFrequency(df: number, documents: number): number {
  if (stryMutAct_9fa48("680")) {
    {}
  } else {
    stryCov_9fa48("680");
    return Math.log(stryMutAct_9fa48("681") ? 1 - documents / Math.max(df, 0.5) : (stryCov_9fa48("681"), 1 + (stryMutAct_9fa48("682") ? documents * Math.max(df, 0.5) : (stryCov_9fa48("682"), documents / (stryMutAct_9fa48("683") ? Math.min(df, 0.5) : (stryCov_9fa48("683"), Math.max(df, 0.5)))))));
  }
}

/**
 * Okapi's saturated term frequency with length normalisation, in [0, k1 + 1):
 * `tf (k1 + 1) / (tf + k1 (1 - b + b length / mean length))`
 * (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.4).
 */
export function bm25TermFrequency(tf: number, length: number, meanLength: number): number {
  if (stryMutAct_9fa48("684")) {
    {}
  } else {
    stryCov_9fa48("684");
    const norm = stryMutAct_9fa48("685") ? 1 - LENGTH_SHARE - LENGTH_SHARE * length / Math.max(meanLength, 1) : (stryCov_9fa48("685"), (stryMutAct_9fa48("686") ? 1 + LENGTH_SHARE : (stryCov_9fa48("686"), 1 - LENGTH_SHARE)) + (stryMutAct_9fa48("687") ? LENGTH_SHARE * length * Math.max(meanLength, 1) : (stryCov_9fa48("687"), (stryMutAct_9fa48("688") ? LENGTH_SHARE / length : (stryCov_9fa48("688"), LENGTH_SHARE * length)) / (stryMutAct_9fa48("689") ? Math.min(meanLength, 1) : (stryCov_9fa48("689"), Math.max(meanLength, 1))))));
    return stryMutAct_9fa48("690") ? tf * (SATURATION + 1) * (tf + SATURATION * norm) : (stryCov_9fa48("690"), (stryMutAct_9fa48("691") ? tf / (SATURATION + 1) : (stryCov_9fa48("691"), tf * (stryMutAct_9fa48("692") ? SATURATION - 1 : (stryCov_9fa48("692"), SATURATION + 1)))) / (stryMutAct_9fa48("693") ? tf - SATURATION * norm : (stryCov_9fa48("693"), tf + (stryMutAct_9fa48("694") ? SATURATION / norm : (stryCov_9fa48("694"), SATURATION * norm)))));
  }
}

/** The logistic function, `1 / (1 + e^-x)`, in (0, 1). */
export function logistic(x: number): number {
  if (stryMutAct_9fa48("695")) {
    {}
  } else {
    stryCov_9fa48("695");
    return stryMutAct_9fa48("696") ? 1 * (1 + Math.exp(-x)) : (stryCov_9fa48("696"), 1 / (stryMutAct_9fa48("697") ? 1 - Math.exp(-x) : (stryCov_9fa48("697"), 1 + Math.exp(stryMutAct_9fa48("698") ? +x : (stryCov_9fa48("698"), -x)))));
  }
}

/** BM25's k1: how soon a further occurrence stops counting. */
const SATURATION = 1.2;
/** BM25's b: how much of the length is held against a document. */
const LENGTH_SHARE = 0.75;