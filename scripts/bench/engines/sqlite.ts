import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import type { Engine } from "../engine.ts";

/** SQLite FTS5 (WebAssembly) with its Porter tokenizer and BM25, any of the words. */
export async function buildEngine(texts: readonly string[]): Promise<Engine> {
  const sqlite = await sqlite3InitModule();
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
