import { parseArgs } from "node:util";
import { config as loadDotenv } from "dotenv";
import { type AnswerPage, findAnswerPage } from "./answer/answer-page.ts";
import { findArticle } from "./answer/find-article.ts";
import { collectionsFor } from "./answer/snapshot.ts";
import { readConfig } from "./config.ts";
import { languageOf } from "./discord/locales/catalogue.ts";
import { renderAnswer } from "./discord/render-answer.ts";
import { EXIT_CONFIG, SetupError, UserError } from "./errors.ts";
import { createLog, openLogStream } from "./log.ts";
import { openLibrary } from "./open-library.ts";
import { renderMessageText } from "./playground/render-message-text.ts";

const USAGE = `npm run ask -- "question" [--article <id or words of its title>] [--json] [--explain]
Answers from the articles without any Discord. --explain tells what each feature added to a passage's score. Exit code: 0 answered, 3 not in the articles, 64 wrong use, 78 faulty set-up.`;

/** Exit codes beside 0 and 78: 3 is the project's own, 64 is `EX_USAGE` of sysexits.h. */
const EXIT_DECLINED = 3;
const EXIT_USAGE = 64;

// Whoever reads a pipe may stop before its end, as head does: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  loadDotenv({ quiet: true });
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof SetupError) process.exitCode = EXIT_CONFIG;
  else if (error instanceof UserError) process.exitCode = EXIT_USAGE;
  else throw error;
  process.stderr.write(`${error.message}\n`);
}

async function main(words: readonly string[]): Promise<number> {
  const { question, article, isJson, isExplained } = readArguments(words);
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? "warn" });
  const log = createLog(config.logLevel, await openLogStream(process.stderr.isTTY), []);
  const snapshot = await (await openLibrary(config, log)).library.snapshot();
  const collections = collectionsFor(null);
  const found =
    article === undefined ? undefined : await findArticle(snapshot.articles, article, collections);
  if (article !== undefined && found === undefined) {
    throw new UserError(`No article is called "${article}": npm run check:seeds lists the files.`);
  }
  const asked = {
    text: question,
    collections,
    isExplained,
    ...(found !== undefined && { article: found.id }),
  };
  const answer = await findAnswerPage(snapshot, asked, 1, config.answerThreshold);
  if (isExplained && !isJson) process.stdout.write(`${explain(answer)}\n\n`);
  process.stdout.write(isJson ? `${JSON.stringify(describe(answer), null, 2)}\n` : `${render(answer)}\n`);
  return answer.isAnswered ? 0 : EXIT_DECLINED;
}

function readArguments(words: readonly string[]) {
  const options = {
    article: { type: "string" },
    json: { type: "boolean", default: false },
    explain: { type: "boolean", default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const question = positionals.join(" ").replace(/\s+/g, " ").trim();
    if (question !== "") {
      return { question, article: values.article, isJson: values.json, isExplained: values.explain };
    }
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  throw new UserError(USAGE);
}

function describe(answer: AnswerPage) {
  return {
    question: answer.question,
    answered: answer.isAnswered,
    snapshot: answer.snapshotId,
    passages: answer.passages.map(({ passage, article, citation }) => ({
      article: article.id,
      paragraph: citation.paragraph,
      text: passage.paragraph.text,
      sentence: passage.paragraph.text.slice(passage.sentence.start, passage.sentence.end),
      probability: passage.probability,
      score: passage.score,
      ...(passage.features !== undefined && { features: passage.features }),
      title: citation.title,
      source: citation.source,
      date: citation.date,
      url: citation.url,
    })),
  };
}

/** For each passage the shares of its score, greatest first, and the probability that it answers. */
function explain({ passages }: AnswerPage): string {
  return passages
    .map(({ passage, citation }) => {
      const shares = [...(passage.features ?? [])].sort((one, other) => other.share - one.share);
      const lines = shares.map(
        ({ name, value, share }) => `  ${share.toFixed(3).padStart(7)}  ${name} (${value.toFixed(3)})`,
      );
      const head = `paragraph ${citation.paragraph}: score ${passage.score.toFixed(3)}, probability ${passage.probability.toFixed(2)}`;
      return [head, ...lines].join("\n");
    })
    .join("\n");
}

/** The card alone: a terminal that ends has nothing to press its buttons with. */
function render(answer: AnswerPage): string {
  const view = { isPrivate: false, maySpeak: true, canShare: false };
  const [card] = renderAnswer(answer, view, languageOf("en-US")).components;
  const message = { content: "", embeds: [], attachments: [], components: card === undefined ? [] : [card] };
  return renderMessageText(message, process.stdout.isTTY).text;
}
