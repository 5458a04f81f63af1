// @ts-nocheck
declare module "@sqlite.org/sqlite-wasm" {
  interface Statement {
    bind(values: readonly (string | number)[]): Statement;
    step(): boolean;
    stepReset(): Statement;
    reset(): Statement;
    get(column: number): unknown;
    finalize(): void;
  }
  interface Database {
    exec(sql: string): void;
    prepare(sql: string): Statement;
  }
  export default function sqlite3InitModule(options: { readonly wasmBinary: Uint8Array }): Promise<{
    readonly oo1: { readonly DB: new (name: string) => Database };
  }>;
}
