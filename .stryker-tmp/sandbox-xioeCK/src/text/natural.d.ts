// @ts-nocheck
declare module "natural/lib/natural/tokenizers/regexp_tokenizer.js" {
  const tokenizers: {
    RegexpTokenizer: new (options: {
      pattern: RegExp;
      gaps: boolean;
    }) => {
      /** Null when nothing matches. */
      tokenize(text: string): string[] | null;
    };
  };
  export default tokenizers;
}
