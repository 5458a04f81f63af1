// @ts-nocheck
import type { Span } from "../text/tokens.ts";

/** Something that somebody said, as an article tells it: a verbatim slice of one paragraph, without its marks. */
export interface Quotation extends Span {
  readonly articleId: string;
  /** Number of the paragraph that holds it; `start` and `end` are offsets in that paragraph's text. */
  readonly paragraph: number;
  readonly text: string;
  /** `direct`: whole sentences in marks; `mixed`: words in marks within the writer's sentence; `indirect`: no marks. */
  readonly kind: "direct" | "mixed" | "indirect";
  /** False when the closing mark is missing, as in a quotation that goes on in the next paragraph. */
  readonly isClosed: boolean;
  /** Parts of one split or continued quotation share a number; numbers count from 1 within the article. */
  readonly group: number;
  readonly attribution: Attribution;
}

/** Who said it, how sure that is, and the words of the article that tell. */
export interface Attribution {
  /** The fullest name that the article gives, or the description when no name is given; undefined when unknown. */
  readonly speaker: string | undefined;
  /** What the article says the speaker is, such as `Deputy Secretary of State`; undefined when it does not say. */
  readonly role: string | undefined;
  /**
   * `certain`: the sentence names the speaker, or the pronoun can mean nobody else near it. `likely`: it rests on
   * the context and is to be shown as such. `unknown`: the speaker is undefined, `candidates` are the possible ones.
   */
  readonly confidence: "certain" | "likely" | "unknown";
  /** The words that name the speaker (`he`, `Sherman`, `the mayor`); undefined when nothing names one. */
  readonly evidence: Evidence | undefined;
  /** Names that agree with the evidence, most probable first, at most 5; empty unless the speaker is unknown. */
  readonly candidates: readonly string[];
}

/** A verbatim slice of a paragraph. */
export interface Evidence extends Span {
  readonly paragraph: number;
  readonly text: string;
}
