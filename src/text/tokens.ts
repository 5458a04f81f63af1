/** A stretch of a text: UTF-16 offsets, `start` included and `end` not, as `String.slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
