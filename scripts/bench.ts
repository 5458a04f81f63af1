import { benchDiscord } from "./bench/discord.ts";
import { benchRetrieval } from "./bench/retrieval.ts";
import { benchStart } from "./bench/start.ts";

const USAGE = `npm run bench [-- retrieval [FOLDER [PARAGRAPHS ...]]]   Footnote beside other engines
npm run bench -- start                                   process start to ready, memory, natural's import
npm run bench -- discord                                 /ask on loopback`;

const [subject = "retrieval", ...rest] = process.argv.slice(2);
if (subject === "retrieval") await benchRetrieval(...rest);
else if (subject === "start") await benchStart();
else if (subject === "discord") await benchDiscord();
else {
  console.error(USAGE);
  process.exitCode = 64;
}
