import { startFuzzedBot } from "./fuzz/bot.ts";
import { gatewayPayloads } from "./fuzz/gateway.ts";
import { customIds, questions, uploads } from "./fuzz/people.ts";
import { seedFiles } from "./fuzz/seed-files.ts";
import { runRound } from "./fuzz/target.ts";

/** `npm run fuzz -- [minutes] [seed]`: the same seed tries the same inputs. Ends with 1 at the first that breaks something. */
const [minutes = "1", seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const RUNS_A_ROUND = 200;
const until = Date.now() + Number(minutes) * 60_000;
const bot = await startFuzzedBot();
const targets = [seedFiles, ...[questions, customIds, gatewayPayloads, uploads].map((target) => target(bot))];
const runs = new Map(targets.map(({ name }) => [name, 0]));
let isBroken = false;
console.log(`seed ${seed}, ${minutes} minutes`);
for (let round = 0; Date.now() < until && !isBroken; round++) {
  for (const target of targets) {
    const { runs: tried, failure } = await runRound(target, Number(seed) + round, RUNS_A_ROUND);
    runs.set(target.name, (runs.get(target.name) ?? 0) + tried);
    if (failure === undefined) continue;
    isBroken = true;
    console.log(`${target.name}, seed ${Number(seed) + round}:\n${failure}`);
  }
}
const exitCode = await bot.stop();
console.log([...runs].map(([name, count]) => `${name} ${count}`).join(", "));
console.log(`${bot.answered()} acts answered; the bot ended with ${exitCode}`);
process.exitCode = isBroken || exitCode !== 0 ? 1 : 0;
