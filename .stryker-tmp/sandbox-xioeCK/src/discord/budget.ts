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
import type { APIMessageTopLevelComponent } from "discord.js";

/** What a message of Components V2 uses up of what Discord allows. */
export interface Usage {
  /** Components with the nested ones. */
  readonly components: number;
  /** UTF-16 units over all text displays, never fewer than Discord counts. */
  readonly characters: number;
  /** UTF-8 bytes over all text displays with an overhead for each. */
  readonly bytes: number;
}

/** What any component is made of, whatever its type: a text or others, and what stands beside them. */
export interface NestedComponent {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly NestedComponent[];
  readonly accessory?: NestedComponent;
}

/** Discord's reference on components: 40 with nested ones, and 4,000 characters of text displays. */
const MAX_COMPONENTS = 40;
export const MAX_TEXT_CHARACTERS = 4000;
/** Not documented: above about 10,170 bytes, 12 a text display, Discord answers 500. This stays clear of it. */
const MAX_TEXT_BYTES = 9000;
const TEXT_DISPLAY_BYTES = 12;

/** Whether Discord takes a message of these components. */
export function isWithinBudget(components: readonly APIMessageTopLevelComponent[]): boolean {
  if (stryMutAct_9fa48("191")) {
    {}
  } else {
    stryCov_9fa48("191");
    const usage = measure(components);
    return stryMutAct_9fa48("194") ? usage.components <= MAX_COMPONENTS && usage.characters <= MAX_TEXT_CHARACTERS || usage.bytes <= MAX_TEXT_BYTES : stryMutAct_9fa48("193") ? false : stryMutAct_9fa48("192") ? true : (stryCov_9fa48("192", "193", "194"), (stryMutAct_9fa48("196") ? usage.components <= MAX_COMPONENTS || usage.characters <= MAX_TEXT_CHARACTERS : stryMutAct_9fa48("195") ? true : (stryCov_9fa48("195", "196"), (stryMutAct_9fa48("199") ? usage.components > MAX_COMPONENTS : stryMutAct_9fa48("198") ? usage.components < MAX_COMPONENTS : stryMutAct_9fa48("197") ? true : (stryCov_9fa48("197", "198", "199"), usage.components <= MAX_COMPONENTS)) && (stryMutAct_9fa48("202") ? usage.characters > MAX_TEXT_CHARACTERS : stryMutAct_9fa48("201") ? usage.characters < MAX_TEXT_CHARACTERS : stryMutAct_9fa48("200") ? true : (stryCov_9fa48("200", "201", "202"), usage.characters <= MAX_TEXT_CHARACTERS)))) && (stryMutAct_9fa48("205") ? usage.bytes > MAX_TEXT_BYTES : stryMutAct_9fa48("204") ? usage.bytes < MAX_TEXT_BYTES : stryMutAct_9fa48("203") ? true : (stryCov_9fa48("203", "204", "205"), usage.bytes <= MAX_TEXT_BYTES)));
  }
}

/** Counts the components, their texts and bytes. */
export function measure(components: readonly APIMessageTopLevelComponent[]): Usage {
  if (stryMutAct_9fa48("206")) {
    {}
  } else {
    stryCov_9fa48("206");
    const all = components.flatMap(withNested);
    const texts = all.flatMap(stryMutAct_9fa48("207") ? () => undefined : (stryCov_9fa48("207"), ({
      content
    }) => (stryMutAct_9fa48("210") ? content !== undefined : stryMutAct_9fa48("209") ? false : stryMutAct_9fa48("208") ? true : (stryCov_9fa48("208", "209", "210"), content === undefined)) ? stryMutAct_9fa48("211") ? ["Stryker was here"] : (stryCov_9fa48("211"), []) : stryMutAct_9fa48("212") ? [] : (stryCov_9fa48("212"), [content])));
    return stryMutAct_9fa48("213") ? {} : (stryCov_9fa48("213"), {
      components: all.length,
      characters: texts.reduce(stryMutAct_9fa48("214") ? () => undefined : (stryCov_9fa48("214"), (sum, text) => stryMutAct_9fa48("215") ? sum - text.length : (stryCov_9fa48("215"), sum + text.length)), 0),
      bytes: texts.reduce(stryMutAct_9fa48("216") ? () => undefined : (stryCov_9fa48("216"), (sum, text) => stryMutAct_9fa48("217") ? sum + Buffer.byteLength(text) - TEXT_DISPLAY_BYTES : (stryCov_9fa48("217"), (stryMutAct_9fa48("218") ? sum - Buffer.byteLength(text) : (stryCov_9fa48("218"), sum + Buffer.byteLength(text))) + TEXT_DISPLAY_BYTES)), 0)
    });
  }
}
function withNested(component: NestedComponent): readonly NestedComponent[] {
  if (stryMutAct_9fa48("219")) {
    {}
  } else {
    stryCov_9fa48("219");
    const accessory = (stryMutAct_9fa48("222") ? component.accessory !== undefined : stryMutAct_9fa48("221") ? false : stryMutAct_9fa48("220") ? true : (stryCov_9fa48("220", "221", "222"), component.accessory === undefined)) ? stryMutAct_9fa48("223") ? ["Stryker was here"] : (stryCov_9fa48("223"), []) : stryMutAct_9fa48("224") ? [] : (stryCov_9fa48("224"), [component.accessory]);
    return stryMutAct_9fa48("225") ? [] : (stryCov_9fa48("225"), [component, ...(stryMutAct_9fa48("226") ? [] : (stryCov_9fa48("226"), [...(stryMutAct_9fa48("227") ? component.components && [] : (stryCov_9fa48("227"), component.components ?? (stryMutAct_9fa48("228") ? ["Stryker was here"] : (stryCov_9fa48("228"), [])))), ...accessory])).flatMap(withNested)]);
  }
}