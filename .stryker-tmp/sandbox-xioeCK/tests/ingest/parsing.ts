// @ts-nocheck
import { renderFault } from "../../src/ingest/fault.ts";
import { parseSeed } from "../../src/ingest/parse-seed.ts";
import type { Article } from "../../src/news/article.ts";

/** The article and rendered faults of a seed given as text or bytes. */
export async function parsed(
  name: string,
  content: string | Uint8Array,
  today?: string,
): Promise<{ article: Article | undefined; faults: string[] }> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { article, faults } = await parseSeed({ name, collection: "operator", bytes }, today);
  return { article, faults: faults.map(renderFault) };
}
