// @ts-nocheck
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Engine } from "../engine.ts";

/** SQLite FTS5 (WebAssembly) with its Porter tokenizer and BM25, any of the words. */
export async function buildEngine(texts: readonly string[]): Promise<Engine> {
  // The package is made for browsers and reads `self` when it is loaded.
  Object.assign(globalThis, { self: globalThis, location: new URL(import.meta.url) });
  const { default: openSqlite } = await import("@sqlite.org/sqlite-wasm");
  const home = dirname(createRequire(import.meta.url).resolve("@sqlite.org/sqlite-wasm/package.json"));
  const wasmBinary = readFileSync(join(home, "sqlite-wasm", "jswasm", "sqlite3.wasm"));
  const sqlite = await openSqlite({ wasmBinary });
  const database = new sqlite.oo1.DB(":memory:");
  database.exec("create virtual table paragraph using fts5(text, tokenize = 'porter unicode61')");
  database.exec("begin");
  const insert = database.prepare("insert into paragraph(rowid, text) values (?, ?)");
  for (const [at, text] of texts.entries()) insert.bind([at + 1, text]).stepReset();
  insert.finalize();
  database.exec("commit");
  const select = database.prepare(
    "select rowid from paragraph where paragraph match ? order by rank limit ?",
  );
  return {
    search: (query, limit) => {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      select.bind([words.map((word) => `"${word}"`).join(" OR "), limit]);
      const found: number[] = [];
      while (select.step()) found.push(Number(select.get(0)) - 1);
      select.reset();
      return found;
    },
  };
}
