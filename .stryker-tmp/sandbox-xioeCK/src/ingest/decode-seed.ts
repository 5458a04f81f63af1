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
import { isUtf8 } from "node:buffer";
import { findBinaryKind } from "./binary-kind.ts";
import type { Flaw } from "./fault.ts";
import { type Position, positionAt } from "./source-text.ts";

/** The text of a seed's bytes without a byte-order mark, or the one reason why they are not UTF-8 text. */
export function decodeSeed(bytes: Uint8Array): {
  readonly text: string;
} | {
  readonly flaw: Flaw;
} {
  if (stryMutAct_9fa48("303")) {
    {}
  } else {
    stryCov_9fa48("303");
    const kind = findBinaryKind(bytes);
    if (stryMutAct_9fa48("306") ? kind === undefined : stryMutAct_9fa48("305") ? false : stryMutAct_9fa48("304") ? true : (stryCov_9fa48("304", "305", "306"), kind !== undefined)) return refuse(stryMutAct_9fa48("307") ? `` : (stryCov_9fa48("307"), `this is ${kind}, not text: ${SAVE_AS_UTF8}`));
    const encoding = findWideEncoding(bytes);
    if (stryMutAct_9fa48("310") ? encoding === undefined : stryMutAct_9fa48("309") ? false : stryMutAct_9fa48("308") ? true : (stryCov_9fa48("308", "309", "310"), encoding !== undefined)) return refuse(stryMutAct_9fa48("311") ? `` : (stryCov_9fa48("311"), `the file is ${encoding}, not UTF-8: ${SAVE_AS_UTF8}`));
    if (stryMutAct_9fa48("314") ? false : stryMutAct_9fa48("313") ? true : stryMutAct_9fa48("312") ? isUtf8(bytes) : (stryCov_9fa48("312", "313", "314"), !isUtf8(bytes))) {
      if (stryMutAct_9fa48("315")) {
        {}
      } else {
        stryCov_9fa48("315");
        const offset = findFirstBadByte(bytes);
        const prefix = decode(bytes.subarray(0, offset));
        return refuse(stryMutAct_9fa48("316") ? `` : (stryCov_9fa48("316"), `${describeBadByte(bytes, offset)}: ${SAVE_AS_UTF8}`), positionAt(prefix, prefix.length));
      }
    }
    const text = decode(bytes);
    const zero = text.indexOf(stryMutAct_9fa48("317") ? "" : (stryCov_9fa48("317"), "\0"));
    if (stryMutAct_9fa48("321") ? zero >= 0 : stryMutAct_9fa48("320") ? zero <= 0 : stryMutAct_9fa48("319") ? false : stryMutAct_9fa48("318") ? true : (stryCov_9fa48("318", "319", "320", "321"), zero < 0)) return stryMutAct_9fa48("322") ? {} : (stryCov_9fa48("322"), {
      text
    });
    return refuse(stryMutAct_9fa48("323") ? `` : (stryCov_9fa48("323"), `a NUL character, so this is not plain UTF-8 text (it may be UTF-16): ${SAVE_AS_UTF8}`), positionAt(text, zero));
  }
}
const SAVE_AS_UTF8 = stryMutAct_9fa48("324") ? "" : (stryCov_9fa48("324"), "save the article as text in UTF-8");
function refuse(message: string, {
  line,
  column
}: Position = stryMutAct_9fa48("325") ? {} : (stryCov_9fa48("325"), {
  line: 1,
  column: 1
})): {
  flaw: Flaw;
} {
  if (stryMutAct_9fa48("326")) {
    {}
  } else {
    stryCov_9fa48("326");
    return stryMutAct_9fa48("327") ? {} : (stryCov_9fa48("327"), {
      flaw: stryMutAct_9fa48("328") ? {} : (stryCov_9fa48("328"), {
        severity: stryMutAct_9fa48("329") ? "" : (stryCov_9fa48("329"), "error"),
        line,
        column,
        message
      })
    });
  }
}

/** UTF-16 and UTF-32 by their marks, and UTF-16 without one by the zero bytes of its ASCII characters. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  if (stryMutAct_9fa48("330")) {
    {}
  } else {
    stryCov_9fa48("330");
    const [a, b, c, d] = bytes;
    if (stryMutAct_9fa48("333") ? a === 0xff || b === 0xfe : stryMutAct_9fa48("332") ? false : stryMutAct_9fa48("331") ? true : (stryCov_9fa48("331", "332", "333"), (stryMutAct_9fa48("335") ? a !== 0xff : stryMutAct_9fa48("334") ? true : (stryCov_9fa48("334", "335"), a === 0xff)) && (stryMutAct_9fa48("337") ? b !== 0xfe : stryMutAct_9fa48("336") ? true : (stryCov_9fa48("336", "337"), b === 0xfe)))) return (stryMutAct_9fa48("340") ? c === 0 || d === 0 : stryMutAct_9fa48("339") ? false : stryMutAct_9fa48("338") ? true : (stryCov_9fa48("338", "339", "340"), (stryMutAct_9fa48("342") ? c !== 0 : stryMutAct_9fa48("341") ? true : (stryCov_9fa48("341", "342"), c === 0)) && (stryMutAct_9fa48("344") ? d !== 0 : stryMutAct_9fa48("343") ? true : (stryCov_9fa48("343", "344"), d === 0)))) ? stryMutAct_9fa48("345") ? "" : (stryCov_9fa48("345"), "UTF-32 (little-endian)") : stryMutAct_9fa48("346") ? "" : (stryCov_9fa48("346"), "UTF-16 (little-endian)");
    if (stryMutAct_9fa48("349") ? a === 0xfe || b === 0xff : stryMutAct_9fa48("348") ? false : stryMutAct_9fa48("347") ? true : (stryCov_9fa48("347", "348", "349"), (stryMutAct_9fa48("351") ? a !== 0xfe : stryMutAct_9fa48("350") ? true : (stryCov_9fa48("350", "351"), a === 0xfe)) && (stryMutAct_9fa48("353") ? b !== 0xff : stryMutAct_9fa48("352") ? true : (stryCov_9fa48("352", "353"), b === 0xff)))) return stryMutAct_9fa48("354") ? "" : (stryCov_9fa48("354"), "UTF-16 (big-endian)");
    if (stryMutAct_9fa48("357") ? a === 0 && b === 0 && c === 0xfe || d === 0xff : stryMutAct_9fa48("356") ? false : stryMutAct_9fa48("355") ? true : (stryCov_9fa48("355", "356", "357"), (stryMutAct_9fa48("359") ? a === 0 && b === 0 || c === 0xfe : stryMutAct_9fa48("358") ? true : (stryCov_9fa48("358", "359"), (stryMutAct_9fa48("361") ? a === 0 || b === 0 : stryMutAct_9fa48("360") ? true : (stryCov_9fa48("360", "361"), (stryMutAct_9fa48("363") ? a !== 0 : stryMutAct_9fa48("362") ? true : (stryCov_9fa48("362", "363"), a === 0)) && (stryMutAct_9fa48("365") ? b !== 0 : stryMutAct_9fa48("364") ? true : (stryCov_9fa48("364", "365"), b === 0)))) && (stryMutAct_9fa48("367") ? c !== 0xfe : stryMutAct_9fa48("366") ? true : (stryCov_9fa48("366", "367"), c === 0xfe)))) && (stryMutAct_9fa48("369") ? d !== 0xff : stryMutAct_9fa48("368") ? true : (stryCov_9fa48("368", "369"), d === 0xff)))) return stryMutAct_9fa48("370") ? "" : (stryCov_9fa48("370"), "UTF-32 (big-endian)");
    const sample = bytes.subarray(0, 1024);
    const half = stryMutAct_9fa48("371") ? sample.length * 2 : (stryCov_9fa48("371"), sample.length / 2);
    const evenZeros = stryMutAct_9fa48("372") ? sample.length : (stryCov_9fa48("372"), sample.filter(stryMutAct_9fa48("373") ? () => undefined : (stryCov_9fa48("373"), (byte, index) => stryMutAct_9fa48("376") ? byte === 0 || index % 2 === 0 : stryMutAct_9fa48("375") ? false : stryMutAct_9fa48("374") ? true : (stryCov_9fa48("374", "375", "376"), (stryMutAct_9fa48("378") ? byte !== 0 : stryMutAct_9fa48("377") ? true : (stryCov_9fa48("377", "378"), byte === 0)) && (stryMutAct_9fa48("380") ? index % 2 !== 0 : stryMutAct_9fa48("379") ? true : (stryCov_9fa48("379", "380"), (stryMutAct_9fa48("381") ? index * 2 : (stryCov_9fa48("381"), index % 2)) === 0))))).length);
    const oddZeros = stryMutAct_9fa48("382") ? sample.length : (stryCov_9fa48("382"), sample.filter(stryMutAct_9fa48("383") ? () => undefined : (stryCov_9fa48("383"), (byte, index) => stryMutAct_9fa48("386") ? byte === 0 || index % 2 === 1 : stryMutAct_9fa48("385") ? false : stryMutAct_9fa48("384") ? true : (stryCov_9fa48("384", "385", "386"), (stryMutAct_9fa48("388") ? byte !== 0 : stryMutAct_9fa48("387") ? true : (stryCov_9fa48("387", "388"), byte === 0)) && (stryMutAct_9fa48("390") ? index % 2 !== 1 : stryMutAct_9fa48("389") ? true : (stryCov_9fa48("389", "390"), (stryMutAct_9fa48("391") ? index * 2 : (stryCov_9fa48("391"), index % 2)) === 1))))).length);
    if (stryMutAct_9fa48("394") ? oddZeros > half * 0.4 || evenZeros < half * 0.1 : stryMutAct_9fa48("393") ? false : stryMutAct_9fa48("392") ? true : (stryCov_9fa48("392", "393", "394"), (stryMutAct_9fa48("397") ? oddZeros <= half * 0.4 : stryMutAct_9fa48("396") ? oddZeros >= half * 0.4 : stryMutAct_9fa48("395") ? true : (stryCov_9fa48("395", "396", "397"), oddZeros > (stryMutAct_9fa48("398") ? half / 0.4 : (stryCov_9fa48("398"), half * 0.4)))) && (stryMutAct_9fa48("401") ? evenZeros >= half * 0.1 : stryMutAct_9fa48("400") ? evenZeros <= half * 0.1 : stryMutAct_9fa48("399") ? true : (stryCov_9fa48("399", "400", "401"), evenZeros < (stryMutAct_9fa48("402") ? half / 0.1 : (stryCov_9fa48("402"), half * 0.1)))))) return stryMutAct_9fa48("403") ? "" : (stryCov_9fa48("403"), "UTF-16 (little-endian, without a byte-order mark)");
    if (stryMutAct_9fa48("406") ? evenZeros > half * 0.4 || oddZeros < half * 0.1 : stryMutAct_9fa48("405") ? false : stryMutAct_9fa48("404") ? true : (stryCov_9fa48("404", "405", "406"), (stryMutAct_9fa48("409") ? evenZeros <= half * 0.4 : stryMutAct_9fa48("408") ? evenZeros >= half * 0.4 : stryMutAct_9fa48("407") ? true : (stryCov_9fa48("407", "408", "409"), evenZeros > (stryMutAct_9fa48("410") ? half / 0.4 : (stryCov_9fa48("410"), half * 0.4)))) && (stryMutAct_9fa48("413") ? oddZeros >= half * 0.1 : stryMutAct_9fa48("412") ? oddZeros <= half * 0.1 : stryMutAct_9fa48("411") ? true : (stryCov_9fa48("411", "412", "413"), oddZeros < (stryMutAct_9fa48("414") ? half / 0.1 : (stryCov_9fa48("414"), half * 0.1)))))) return stryMutAct_9fa48("415") ? "" : (stryCov_9fa48("415"), "UTF-16 (big-endian, without a byte-order mark)");
    return undefined;
  }
}

/** Where the bytes first differ from their own decoding with replacement characters, at the start of that character. */
function findFirstBadByte(bytes: Uint8Array): number {
  if (stryMutAct_9fa48("416")) {
    {}
  } else {
    stryCov_9fa48("416");
    const repaired = new TextEncoder().encode(new TextDecoder(stryMutAct_9fa48("417") ? "" : (stryCov_9fa48("417"), "utf-8"), stryMutAct_9fa48("418") ? {} : (stryCov_9fa48("418"), {
      ignoreBOM: stryMutAct_9fa48("419") ? false : (stryCov_9fa48("419"), true)
    })).decode(bytes));
    let offset = repaired.findIndex(stryMutAct_9fa48("420") ? () => undefined : (stryCov_9fa48("420"), (byte, index) => stryMutAct_9fa48("423") ? byte === bytes[index] : stryMutAct_9fa48("422") ? false : stryMutAct_9fa48("421") ? true : (stryCov_9fa48("421", "422", "423"), byte !== bytes[index])));
    while (stryMutAct_9fa48("425") ? offset > 0 || isContinuation(repaired[offset]) : stryMutAct_9fa48("424") ? false : (stryCov_9fa48("424", "425"), (stryMutAct_9fa48("428") ? offset <= 0 : stryMutAct_9fa48("427") ? offset >= 0 : stryMutAct_9fa48("426") ? true : (stryCov_9fa48("426", "427", "428"), offset > 0)) && isContinuation(repaired[offset]))) stryMutAct_9fa48("429") ? offset += 1 : (stryCov_9fa48("429"), offset -= 1);
    return offset;
  }
}
function isContinuation(byte: number | undefined): boolean {
  if (stryMutAct_9fa48("430")) {
    {}
  } else {
    stryCov_9fa48("430");
    return stryMutAct_9fa48("433") ? byte !== undefined && byte >= 0x80 || byte <= 0xbf : stryMutAct_9fa48("432") ? false : stryMutAct_9fa48("431") ? true : (stryCov_9fa48("431", "432", "433"), (stryMutAct_9fa48("435") ? byte !== undefined || byte >= 0x80 : stryMutAct_9fa48("434") ? true : (stryCov_9fa48("434", "435"), (stryMutAct_9fa48("437") ? byte === undefined : stryMutAct_9fa48("436") ? true : (stryCov_9fa48("436", "437"), byte !== undefined)) && (stryMutAct_9fa48("440") ? byte < 0x80 : stryMutAct_9fa48("439") ? byte > 0x80 : stryMutAct_9fa48("438") ? true : (stryCov_9fa48("438", "439", "440"), byte >= 0x80)))) && (stryMutAct_9fa48("443") ? byte > 0xbf : stryMutAct_9fa48("442") ? byte < 0xbf : stryMutAct_9fa48("441") ? true : (stryCov_9fa48("441", "442", "443"), byte <= 0xbf)));
  }
}
function describeBadByte(bytes: Uint8Array, offset: number): string {
  if (stryMutAct_9fa48("444")) {
    {}
  } else {
    stryCov_9fa48("444");
    const byte = stryMutAct_9fa48("445") ? bytes[offset] && 0 : (stryCov_9fa48("445"), bytes[offset] ?? 0);
    const hex = stryMutAct_9fa48("446") ? `` : (stryCov_9fa48("446"), `0x${stryMutAct_9fa48("447") ? byte.toString(16).toLowerCase().padStart(2, "0") : (stryCov_9fa48("447"), byte.toString(16).toUpperCase().padStart(2, stryMutAct_9fa48("448") ? "" : (stryCov_9fa48("448"), "0")))}`);
    const next = stryMutAct_9fa48("449") ? bytes[offset + 1] && 0 : (stryCov_9fa48("449"), bytes[stryMutAct_9fa48("450") ? offset - 1 : (stryCov_9fa48("450"), offset + 1)] ?? 0);
    if (stryMutAct_9fa48("453") ? byte === 0xed && next >= 0xa0 || next <= 0xbf : stryMutAct_9fa48("452") ? false : stryMutAct_9fa48("451") ? true : (stryCov_9fa48("451", "452", "453"), (stryMutAct_9fa48("455") ? byte === 0xed || next >= 0xa0 : stryMutAct_9fa48("454") ? true : (stryCov_9fa48("454", "455"), (stryMutAct_9fa48("457") ? byte !== 0xed : stryMutAct_9fa48("456") ? true : (stryCov_9fa48("456", "457"), byte === 0xed)) && (stryMutAct_9fa48("460") ? next < 0xa0 : stryMutAct_9fa48("459") ? next > 0xa0 : stryMutAct_9fa48("458") ? true : (stryCov_9fa48("458", "459", "460"), next >= 0xa0)))) && (stryMutAct_9fa48("463") ? next > 0xbf : stryMutAct_9fa48("462") ? next < 0xbf : stryMutAct_9fa48("461") ? true : (stryCov_9fa48("461", "462", "463"), next <= 0xbf)))) return stryMutAct_9fa48("464") ? "" : (stryCov_9fa48("464"), "half of a surrogate pair, which UTF-8 does not allow");
    const character = (stryMutAct_9fa48("468") ? byte >= 0xa0 : stryMutAct_9fa48("467") ? byte <= 0xa0 : stryMutAct_9fa48("466") ? false : stryMutAct_9fa48("465") ? true : (stryCov_9fa48("465", "466", "467", "468"), byte < 0xa0)) ? stryMutAct_9fa48("469") ? WINDOWS_1252[byte - 0x80] && " " : (stryCov_9fa48("469"), WINDOWS_1252[stryMutAct_9fa48("470") ? byte + 0x80 : (stryCov_9fa48("470"), byte - 0x80)] ?? (stryMutAct_9fa48("471") ? "" : (stryCov_9fa48("471"), " "))) : String.fromCharCode(byte);
    const guess = (stryMutAct_9fa48("474") ? character !== " " : stryMutAct_9fa48("473") ? false : stryMutAct_9fa48("472") ? true : (stryCov_9fa48("472", "473", "474"), character === (stryMutAct_9fa48("475") ? "" : (stryCov_9fa48("475"), " ")))) ? stryMutAct_9fa48("476") ? "Stryker was here!" : (stryCov_9fa48("476"), "") : stryMutAct_9fa48("477") ? `` : (stryCov_9fa48("477"), ` (in Windows-1252 it is ${character})`);
    return stryMutAct_9fa48("478") ? `` : (stryCov_9fa48("478"), `the byte ${hex} is not UTF-8${guess}`);
  }
}

/** Bytes 0x80-0x9F in Windows-1252; a space where it has none. (Node 20's own decoder takes it for Latin-1.) */
const WINDOWS_1252 = stryMutAct_9fa48("479") ? "" : (stryCov_9fa48("479"), "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ");
function decode(bytes: Uint8Array): string {
  if (stryMutAct_9fa48("480")) {
    {}
  } else {
    stryCov_9fa48("480");
    return new TextDecoder(stryMutAct_9fa48("481") ? "" : (stryCov_9fa48("481"), "utf-8")).decode(bytes);
  }
}