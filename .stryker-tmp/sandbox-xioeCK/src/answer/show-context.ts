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
import type { Article, Paragraph } from "../news/article.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/tokens.ts";

/** A stretch of one paragraph: whole sentences, or a part of one that is too long. */
export interface Piece extends Span {
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
}

/** What is shown of an article at once, and where the reader can go from there. */
export interface ContextWindow {
  /** In the article's order, one a paragraph. */
  readonly parts: readonly Piece[];
  /** The last piece before the window; absent at the article's beginning. */
  readonly earlier?: Piece;
  /** The first piece after the window; absent at the article's end. */
  readonly later?: Piece;
}

/** Whether so much can be shown at once; a piece alone always can. */
export type FitsContext = (parts: readonly Piece[]) => boolean;

/** The passage's paragraph with those around it, whole when they fit; a long paragraph is cut around the sentence. */
export function contextAround(article: Article, paragraph: Paragraph, sentence: Span, fits: FitsContext): ContextWindow {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    const pieces = piecesOf(article);
    const {
      number
    } = paragraph;
    const whole = stryMutAct_9fa48("1") ? () => undefined : (stryCov_9fa48("1"), (() => {
      const whole = (from: number, to: number) => rangeOf(pieces, from, to);
      return whole;
    })());
    const ranges = stryMutAct_9fa48("2") ? [] : (stryCov_9fa48("2"), [whole(stryMutAct_9fa48("3") ? number + 1 : (stryCov_9fa48("3"), number - 1), stryMutAct_9fa48("4") ? number - 1 : (stryCov_9fa48("4"), number + 1)), whole(number, stryMutAct_9fa48("5") ? number - 1 : (stryCov_9fa48("5"), number + 1)), whole(stryMutAct_9fa48("6") ? number + 1 : (stryCov_9fa48("6"), number - 1), number), whole(number, number)]);
    const roomiest = ranges.find(stryMutAct_9fa48("7") ? () => undefined : (stryCov_9fa48("7"), range => fits(join(pieces, range))));
    if (stryMutAct_9fa48("10") ? roomiest === undefined : stryMutAct_9fa48("9") ? false : stryMutAct_9fa48("8") ? true : (stryCov_9fa48("8", "9", "10"), roomiest !== undefined)) return windowOf(pieces, roomiest);
    const own = whole(number, number);
    const at = pieces.findIndex(stryMutAct_9fa48("11") ? () => undefined : (stryCov_9fa48("11"), piece => stryMutAct_9fa48("14") ? piece.paragraph === number || piece.end > sentence.start : stryMutAct_9fa48("13") ? false : stryMutAct_9fa48("12") ? true : (stryCov_9fa48("12", "13", "14"), (stryMutAct_9fa48("16") ? piece.paragraph !== number : stryMutAct_9fa48("15") ? true : (stryCov_9fa48("15", "16"), piece.paragraph === number)) && (stryMutAct_9fa48("19") ? piece.end <= sentence.start : stryMutAct_9fa48("18") ? piece.end >= sentence.start : stryMutAct_9fa48("17") ? true : (stryCov_9fa48("17", "18", "19"), piece.end > sentence.start)))));
    return windowOf(pieces, growWithin(pieces, own, (stryMutAct_9fa48("22") ? at !== -1 : stryMutAct_9fa48("21") ? false : stryMutAct_9fa48("20") ? true : (stryCov_9fa48("20", "21", "22"), at === (stryMutAct_9fa48("23") ? +1 : (stryCov_9fa48("23"), -1)))) ? own.first : at, fits));
  }
}

/** What follows from the piece at this place on: whole paragraphs while they fit, or what fits of the first. */
export function contextFrom(article: Article, place: Piece, fits: FitsContext): ContextWindow {
  if (stryMutAct_9fa48("24")) {
    {}
  } else {
    stryCov_9fa48("24");
    const pieces = piecesOf(article);
    const first = nearest(pieces, place);
    let last = first;
    while (stryMutAct_9fa48("26") ? last + 1 < pieces.length || fits(join(pieces, {
      first,
      last: last + 1
    })) : stryMutAct_9fa48("25") ? false : (stryCov_9fa48("25", "26"), (stryMutAct_9fa48("29") ? last + 1 >= pieces.length : stryMutAct_9fa48("28") ? last + 1 <= pieces.length : stryMutAct_9fa48("27") ? true : (stryCov_9fa48("27", "28", "29"), (stryMutAct_9fa48("30") ? last - 1 : (stryCov_9fa48("30"), last + 1)) < pieces.length)) && fits(join(pieces, stryMutAct_9fa48("31") ? {} : (stryCov_9fa48("31"), {
      first,
      last: stryMutAct_9fa48("32") ? last - 1 : (stryCov_9fa48("32"), last + 1)
    }))))) stryMutAct_9fa48("33") ? last-- : (stryCov_9fa48("33"), last++);
    let end = last;
    while (stryMutAct_9fa48("35") ? end > first || !isParagraphEnd(pieces, end) : stryMutAct_9fa48("34") ? false : (stryCov_9fa48("34", "35"), (stryMutAct_9fa48("38") ? end <= first : stryMutAct_9fa48("37") ? end >= first : stryMutAct_9fa48("36") ? true : (stryCov_9fa48("36", "37", "38"), end > first)) && (stryMutAct_9fa48("39") ? isParagraphEnd(pieces, end) : (stryCov_9fa48("39"), !isParagraphEnd(pieces, end))))) stryMutAct_9fa48("40") ? end++ : (stryCov_9fa48("40"), end--);
    return windowOf(pieces, stryMutAct_9fa48("41") ? {} : (stryCov_9fa48("41"), {
      first,
      last: isParagraphEnd(pieces, end) ? end : last
    }));
  }
}

/** What leads up to the piece at this place and with it: the mirror image of `contextFrom`. */
export function contextUpTo(article: Article, place: Piece, fits: FitsContext): ContextWindow {
  if (stryMutAct_9fa48("42")) {
    {}
  } else {
    stryCov_9fa48("42");
    const pieces = piecesOf(article);
    const last = nearest(pieces, place);
    let first = last;
    while (stryMutAct_9fa48("44") ? first > 0 || fits(join(pieces, {
      first: first - 1,
      last
    })) : stryMutAct_9fa48("43") ? false : (stryCov_9fa48("43", "44"), (stryMutAct_9fa48("47") ? first <= 0 : stryMutAct_9fa48("46") ? first >= 0 : stryMutAct_9fa48("45") ? true : (stryCov_9fa48("45", "46", "47"), first > 0)) && fits(join(pieces, stryMutAct_9fa48("48") ? {} : (stryCov_9fa48("48"), {
      first: stryMutAct_9fa48("49") ? first + 1 : (stryCov_9fa48("49"), first - 1),
      last
    }))))) stryMutAct_9fa48("50") ? first++ : (stryCov_9fa48("50"), first--);
    let start = first;
    while (stryMutAct_9fa48("52") ? start < last || !isParagraphStart(pieces, start) : stryMutAct_9fa48("51") ? false : (stryCov_9fa48("51", "52"), (stryMutAct_9fa48("55") ? start >= last : stryMutAct_9fa48("54") ? start <= last : stryMutAct_9fa48("53") ? true : (stryCov_9fa48("53", "54", "55"), start < last)) && (stryMutAct_9fa48("56") ? isParagraphStart(pieces, start) : (stryCov_9fa48("56"), !isParagraphStart(pieces, start))))) stryMutAct_9fa48("57") ? start-- : (stryCov_9fa48("57"), start++);
    return windowOf(pieces, stryMutAct_9fa48("58") ? {} : (stryCov_9fa48("58"), {
      first: isParagraphStart(pieces, start) ? start : first,
      last
    }));
  }
}

/** Indices into the pieces, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** A sentence that is longer is shown in parts. */
const MAX_PIECE_CHARACTERS = 300;
function piecesOf({
  paragraphs,
  language
}: Article): readonly Piece[] {
  if (stryMutAct_9fa48("59")) {
    {}
  } else {
    stryCov_9fa48("59");
    return paragraphs.flatMap(stryMutAct_9fa48("60") ? () => undefined : (stryCov_9fa48("60"), ({
      text,
      number
    }) => sentencesOf(text, language).flatMap(stryMutAct_9fa48("61") ? () => undefined : (stryCov_9fa48("61"), sentence => splitLong(text, sentence).map(stryMutAct_9fa48("62") ? () => undefined : (stryCov_9fa48("62"), span => stryMutAct_9fa48("63") ? {} : (stryCov_9fa48("63"), {
      paragraph: number,
      ...span
    })))))));
  }
}
function splitLong(text: string, {
  start,
  end
}: Span): readonly Span[] {
  if (stryMutAct_9fa48("64")) {
    {}
  } else {
    stryCov_9fa48("64");
    const spans: Span[] = stryMutAct_9fa48("65") ? ["Stryker was here"] : (stryCov_9fa48("65"), []);
    let from = start;
    while (stryMutAct_9fa48("68") ? end - from <= MAX_PIECE_CHARACTERS : stryMutAct_9fa48("67") ? end - from >= MAX_PIECE_CHARACTERS : stryMutAct_9fa48("66") ? false : (stryCov_9fa48("66", "67", "68"), (stryMutAct_9fa48("69") ? end + from : (stryCov_9fa48("69"), end - from)) > MAX_PIECE_CHARACTERS)) {
      if (stryMutAct_9fa48("70")) {
        {}
      } else {
        stryCov_9fa48("70");
        const most = stryMutAct_9fa48("71") ? text : (stryCov_9fa48("71"), text.slice(from, stryMutAct_9fa48("72") ? from - MAX_PIECE_CHARACTERS : (stryCov_9fa48("72"), from + MAX_PIECE_CHARACTERS)));
        const afterSpace = stryMutAct_9fa48("73") ? most.search(/\s\S*$/u) - 1 : (stryCov_9fa48("73"), most.search(stryMutAct_9fa48("77") ? /\s\s*$/u : stryMutAct_9fa48("76") ? /\s\S$/u : stryMutAct_9fa48("75") ? /\S\S*$/u : stryMutAct_9fa48("74") ? /\s\S*/u : (stryCov_9fa48("74", "75", "76", "77"), /\s\S*$/u)) + 1);
        const length = (stryMutAct_9fa48("81") ? afterSpace <= 0 : stryMutAct_9fa48("80") ? afterSpace >= 0 : stryMutAct_9fa48("79") ? false : stryMutAct_9fa48("78") ? true : (stryCov_9fa48("78", "79", "80", "81"), afterSpace > 0)) ? afterSpace : most.replace(stryMutAct_9fa48("83") ? /[^\uD800-\uDBFF]$/ : stryMutAct_9fa48("82") ? /[\uD800-\uDBFF]/ : (stryCov_9fa48("82", "83"), /[\uD800-\uDBFF]$/), stryMutAct_9fa48("84") ? "Stryker was here!" : (stryCov_9fa48("84"), "")).length;
        spans.push(stryMutAct_9fa48("85") ? {} : (stryCov_9fa48("85"), {
          start: from,
          end: stryMutAct_9fa48("86") ? from - length : (stryCov_9fa48("86"), from + length)
        }));
        stryMutAct_9fa48("87") ? from -= length : (stryCov_9fa48("87"), from += length);
      }
    }
    return stryMutAct_9fa48("88") ? [] : (stryCov_9fa48("88"), [...spans, stryMutAct_9fa48("89") ? {} : (stryCov_9fa48("89"), {
      start: from,
      end
    })]);
  }
}
function rangeOf(pieces: readonly Piece[], from: number, to: number): Range {
  if (stryMutAct_9fa48("90")) {
    {}
  } else {
    stryCov_9fa48("90");
    const isIn = stryMutAct_9fa48("91") ? () => undefined : (stryCov_9fa48("91"), (() => {
      const isIn = ({
        paragraph
      }: Piece) => stryMutAct_9fa48("94") ? paragraph >= from || paragraph <= to : stryMutAct_9fa48("93") ? false : stryMutAct_9fa48("92") ? true : (stryCov_9fa48("92", "93", "94"), (stryMutAct_9fa48("97") ? paragraph < from : stryMutAct_9fa48("96") ? paragraph > from : stryMutAct_9fa48("95") ? true : (stryCov_9fa48("95", "96", "97"), paragraph >= from)) && (stryMutAct_9fa48("100") ? paragraph > to : stryMutAct_9fa48("99") ? paragraph < to : stryMutAct_9fa48("98") ? true : (stryCov_9fa48("98", "99", "100"), paragraph <= to)));
      return isIn;
    })());
    return stryMutAct_9fa48("101") ? {} : (stryCov_9fa48("101"), {
      first: pieces.findIndex(isIn),
      last: pieces.findLastIndex(isIn)
    });
  }
}
function growWithin(pieces: readonly Piece[], bounds: Range, at: number, fits: FitsContext): Range {
  if (stryMutAct_9fa48("102")) {
    {}
  } else {
    stryCov_9fa48("102");
    let {
      first,
      last
    } = stryMutAct_9fa48("103") ? {} : (stryCov_9fa48("103"), {
      first: at,
      last: at
    });
    const fitsFromTo = stryMutAct_9fa48("104") ? () => undefined : (stryCov_9fa48("104"), (() => {
      const fitsFromTo = (from: number, to: number) => fits(join(pieces, stryMutAct_9fa48("105") ? {} : (stryCov_9fa48("105"), {
        first: from,
        last: to
      })));
      return fitsFromTo;
    })());
    let canGrow = stryMutAct_9fa48("106") ? false : (stryCov_9fa48("106"), true);
    while (stryMutAct_9fa48("107") ? false : (stryCov_9fa48("107"), canGrow)) {
      if (stryMutAct_9fa48("108")) {
        {}
      } else {
        stryCov_9fa48("108");
        const canFollow = stryMutAct_9fa48("111") ? last < bounds.last || fitsFromTo(first, last + 1) : stryMutAct_9fa48("110") ? false : stryMutAct_9fa48("109") ? true : (stryCov_9fa48("109", "110", "111"), (stryMutAct_9fa48("114") ? last >= bounds.last : stryMutAct_9fa48("113") ? last <= bounds.last : stryMutAct_9fa48("112") ? true : (stryCov_9fa48("112", "113", "114"), last < bounds.last)) && fitsFromTo(first, stryMutAct_9fa48("115") ? last - 1 : (stryCov_9fa48("115"), last + 1)));
        if (stryMutAct_9fa48("117") ? false : stryMutAct_9fa48("116") ? true : (stryCov_9fa48("116", "117"), canFollow)) stryMutAct_9fa48("118") ? last-- : (stryCov_9fa48("118"), last++);
        const canLead = stryMutAct_9fa48("121") ? first > bounds.first || fitsFromTo(first - 1, last) : stryMutAct_9fa48("120") ? false : stryMutAct_9fa48("119") ? true : (stryCov_9fa48("119", "120", "121"), (stryMutAct_9fa48("124") ? first <= bounds.first : stryMutAct_9fa48("123") ? first >= bounds.first : stryMutAct_9fa48("122") ? true : (stryCov_9fa48("122", "123", "124"), first > bounds.first)) && fitsFromTo(stryMutAct_9fa48("125") ? first + 1 : (stryCov_9fa48("125"), first - 1), last));
        if (stryMutAct_9fa48("127") ? false : stryMutAct_9fa48("126") ? true : (stryCov_9fa48("126", "127"), canLead)) stryMutAct_9fa48("128") ? first++ : (stryCov_9fa48("128"), first--);
        canGrow = stryMutAct_9fa48("131") ? canFollow && canLead : stryMutAct_9fa48("130") ? false : stryMutAct_9fa48("129") ? true : (stryCov_9fa48("129", "130", "131"), canFollow || canLead);
      }
    }
    return stryMutAct_9fa48("132") ? {} : (stryCov_9fa48("132"), {
      first,
      last
    });
  }
}

/** The pieces of the range, those of one paragraph as one. */
function join(pieces: readonly Piece[], {
  first,
  last
}: Range): readonly Piece[] {
  if (stryMutAct_9fa48("133")) {
    {}
  } else {
    stryCov_9fa48("133");
    const parts = new Map<number, Piece>();
    for (const piece of stryMutAct_9fa48("134") ? pieces : (stryCov_9fa48("134"), pieces.slice(first, stryMutAct_9fa48("135") ? last - 1 : (stryCov_9fa48("135"), last + 1)))) {
      if (stryMutAct_9fa48("136")) {
        {}
      } else {
        stryCov_9fa48("136");
        parts.set(piece.paragraph, stryMutAct_9fa48("137") ? {} : (stryCov_9fa48("137"), {
          ...piece,
          start: stryMutAct_9fa48("138") ? parts.get(piece.paragraph)?.start && piece.start : (stryCov_9fa48("138"), (stryMutAct_9fa48("139") ? parts.get(piece.paragraph).start : (stryCov_9fa48("139"), parts.get(piece.paragraph)?.start)) ?? piece.start)
        }));
      }
    }
    return stryMutAct_9fa48("140") ? [] : (stryCov_9fa48("140"), [...parts.values()]);
  }
}
function windowOf(pieces: readonly Piece[], range: Range): ContextWindow {
  if (stryMutAct_9fa48("141")) {
    {}
  } else {
    stryCov_9fa48("141");
    const earlier = pieces[stryMutAct_9fa48("142") ? range.first + 1 : (stryCov_9fa48("142"), range.first - 1)];
    const later = pieces[stryMutAct_9fa48("143") ? range.last - 1 : (stryCov_9fa48("143"), range.last + 1)];
    return stryMutAct_9fa48("144") ? {} : (stryCov_9fa48("144"), {
      parts: join(pieces, range),
      ...(stryMutAct_9fa48("147") ? earlier !== undefined || {
        earlier
      } : stryMutAct_9fa48("146") ? false : stryMutAct_9fa48("145") ? true : (stryCov_9fa48("145", "146", "147"), (stryMutAct_9fa48("149") ? earlier === undefined : stryMutAct_9fa48("148") ? true : (stryCov_9fa48("148", "149"), earlier !== undefined)) && (stryMutAct_9fa48("150") ? {} : (stryCov_9fa48("150"), {
        earlier
      })))),
      ...(stryMutAct_9fa48("153") ? later !== undefined || {
        later
      } : stryMutAct_9fa48("152") ? false : stryMutAct_9fa48("151") ? true : (stryCov_9fa48("151", "152", "153"), (stryMutAct_9fa48("155") ? later === undefined : stryMutAct_9fa48("154") ? true : (stryCov_9fa48("154", "155"), later !== undefined)) && (stryMutAct_9fa48("156") ? {} : (stryCov_9fa48("156"), {
        later
      }))))
    });
  }
}

/** The piece that begins at the place, or the next one: the article may have changed elsewhere meanwhile. */
function nearest(pieces: readonly Piece[], {
  paragraph,
  start
}: Piece): number {
  if (stryMutAct_9fa48("157")) {
    {}
  } else {
    stryCov_9fa48("157");
    const found = pieces.findIndex(stryMutAct_9fa48("158") ? () => undefined : (stryCov_9fa48("158"), piece => stryMutAct_9fa48("161") ? piece.paragraph > paragraph && piece.paragraph === paragraph && piece.start >= start : stryMutAct_9fa48("160") ? false : stryMutAct_9fa48("159") ? true : (stryCov_9fa48("159", "160", "161"), (stryMutAct_9fa48("164") ? piece.paragraph <= paragraph : stryMutAct_9fa48("163") ? piece.paragraph >= paragraph : stryMutAct_9fa48("162") ? false : (stryCov_9fa48("162", "163", "164"), piece.paragraph > paragraph)) || (stryMutAct_9fa48("166") ? piece.paragraph === paragraph || piece.start >= start : stryMutAct_9fa48("165") ? false : (stryCov_9fa48("165", "166"), (stryMutAct_9fa48("168") ? piece.paragraph !== paragraph : stryMutAct_9fa48("167") ? true : (stryCov_9fa48("167", "168"), piece.paragraph === paragraph)) && (stryMutAct_9fa48("171") ? piece.start < start : stryMutAct_9fa48("170") ? piece.start > start : stryMutAct_9fa48("169") ? true : (stryCov_9fa48("169", "170", "171"), piece.start >= start)))))));
    return (stryMutAct_9fa48("174") ? found !== -1 : stryMutAct_9fa48("173") ? false : stryMutAct_9fa48("172") ? true : (stryCov_9fa48("172", "173", "174"), found === (stryMutAct_9fa48("175") ? +1 : (stryCov_9fa48("175"), -1)))) ? stryMutAct_9fa48("176") ? pieces.length + 1 : (stryCov_9fa48("176"), pieces.length - 1) : found;
  }
}
function isParagraphEnd(pieces: readonly Piece[], index: number): boolean {
  if (stryMutAct_9fa48("177")) {
    {}
  } else {
    stryCov_9fa48("177");
    return stryMutAct_9fa48("180") ? pieces[index + 1]?.paragraph === pieces[index]?.paragraph : stryMutAct_9fa48("179") ? false : stryMutAct_9fa48("178") ? true : (stryCov_9fa48("178", "179", "180"), (stryMutAct_9fa48("181") ? pieces[index + 1].paragraph : (stryCov_9fa48("181"), pieces[stryMutAct_9fa48("182") ? index - 1 : (stryCov_9fa48("182"), index + 1)]?.paragraph)) !== (stryMutAct_9fa48("183") ? pieces[index].paragraph : (stryCov_9fa48("183"), pieces[index]?.paragraph)));
  }
}
function isParagraphStart(pieces: readonly Piece[], index: number): boolean {
  if (stryMutAct_9fa48("184")) {
    {}
  } else {
    stryCov_9fa48("184");
    return stryMutAct_9fa48("187") ? pieces[index - 1]?.paragraph === pieces[index]?.paragraph : stryMutAct_9fa48("186") ? false : stryMutAct_9fa48("185") ? true : (stryCov_9fa48("185", "186", "187"), (stryMutAct_9fa48("188") ? pieces[index - 1].paragraph : (stryCov_9fa48("188"), pieces[stryMutAct_9fa48("189") ? index + 1 : (stryCov_9fa48("189"), index - 1)]?.paragraph)) !== (stryMutAct_9fa48("190") ? pieces[index].paragraph : (stryCov_9fa48("190"), pieces[index]?.paragraph)));
  }
}