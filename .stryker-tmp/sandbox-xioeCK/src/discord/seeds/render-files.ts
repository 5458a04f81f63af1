// @ts-nocheck
import type { SeedFile } from "../../ingest/seed-file.ts";
import { container, fileBelow, textDisplay } from "../components.ts";
import { fitLines, isCutLine, listOfLines } from "../fit-lines.ts";
import type { Language } from "../locales/catalogue.ts";
import type { Reply } from "../reply.ts";

/** The files of one collection for its moderators; those that do not fit are in the file below. */
export function renderFiles(files: readonly SeedFile[], language: Language): Reply {
  const lines = files.map((file) => describeFile(file, language));
  const { components, shown } = fitLines(MAX_LISTED, (most) => [
    container([
      textDisplay(language.text("list.title", { count: files.length })),
      ...(lines.length > 0 && most > 0 ? [textDisplay(listOfLines(lines.slice(0, most)))] : []),
    ]),
  ]);
  const reply = { isPrivate: true, outcome: "answered" } as const;
  if (shown >= lines.length && !lines.some(isCutLine)) return { ...reply, components };
  const file = { name: "articles.txt", content: `${lines.join("\n")}\n` };
  return { ...reply, components: [...components, fileBelow(file.name)], files: [file] };
}

const MAX_LISTED = 20;

function describeFile({ name, article }: SeedFile, language: Language): string {
  const file = name.replace(/^.*\//, "");
  if (article === undefined) return language.text("list.faulty", { file });
  const { title, date, paragraphs } = article;
  return language.text("list.file", { file, title, date: language.date(date), count: paragraphs.length });
}
