import { benchBackEnds } from "./bench/back-ends.ts";
import { benchDiscord } from "./bench/discord.ts";
import { benchMemory } from "./bench/memory.ts";
import { benchReload } from "./bench/reload.ts";
import { benchRetrieval } from "./bench/retrieval.ts";
import { benchStart } from "./bench/start.ts";

const USAGE = `npm run bench [-- retrieval [FOLDER [PARAGRAPHS ...]]]   Footnote beside other engines
npm run bench -- start                                   process start to ready, memory, natural's import
npm run bench -- discord                                 /ask on loopback
npm run bench -- memory                                  the heap after 10,000, 50,000 and 100,000 x /ask
npm run bench -- engines [NODES [FOLDER [PARAGRAPHS ...]]] the embedded index beside a cluster on this machine
npm run bench -- reload                                  reloads of 20,000 paragraphs under questions`;

const [subject = "retrieval", ...rest] = process.argv.slice(2);
if (subject === "retrieval") await benchRetrieval(...rest);
else if (subject === "start") await benchStart();
else if (subject === "discord") await benchDiscord();
else if (subject === "memory") await benchMemory();
else if (subject === "engines") await benchBackEnds(...rest);
else if (subject === "reload") await benchReload();
else {
  console.error(USAGE);
  process.exitCode = 64;
}
