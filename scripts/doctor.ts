import { REST } from "discord.js";
import { config as loadDotenv } from "dotenv";
import { type Config, readConfig } from "../src/config.ts";
import { restOptions } from "../src/discord/client.ts";
import { defineCommands } from "../src/discord/define-command.ts";
import { loadCommands } from "../src/discord/load-commands.ts";
import { SetupError } from "../src/errors.ts";
import { checkCluster } from "./doctor/check-cluster.ts";
import { checkDiscord } from "./doctor/check-discord.ts";
import { checkDisk, checkNode, checkSeeds } from "./doctor/check-machine.ts";
import { type Finding, renderFinding } from "./doctor/finding.ts";

loadDotenv({ quiet: true });
const findings = await examine();
for (const finding of findings) console.log(renderFinding(finding));
const faults = findings.filter(({ state }) => state === "fault").length;
console.log(
  faults === 0 ? "nothing stands in the bot's way" : `${faults} to be mended before the bot can run`,
);
process.exitCode = faults === 0 ? 0 : 1;

async function examine(): Promise<readonly Finding[]> {
  const node = checkNode(process.versions.node);
  const configured = readConfiguration();
  if ("findings" in configured) return [node, ...configured.findings];
  const { config } = configured;
  return [
    node,
    { subject: "configuration", state: "ok", text: "every variable is as it should be" },
    await checkSeeds(config.seedsDir, new Date().toISOString().slice(0, 10)),
    await checkDisk(config.dataDir),
    ...(await examineDiscord(config)),
    await checkCluster(config.sharedLibrary),
  ];
}

function readConfiguration(): { readonly config: Config } | { readonly findings: readonly Finding[] } {
  try {
    return { config: readConfig(process.env) };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return {
      findings: error.faults.map((text) => ({ subject: "configuration", state: "fault", text })),
    };
  }
}

async function examineDiscord(config: Config): Promise<readonly Finding[]> {
  const { discordToken, discordGuildId, auditChannel } = config;
  if (discordToken === undefined) {
    const text = "not set: the bot runs on a Discord of its own; set DISCORD_TOKEN for the real one";
    return [{ subject: "token", state: "skipped", text }];
  }
  const commands = await loadCommands(new URL("../commands/", import.meta.url));
  const rest = new REST({ ...restOptions(config), retries: 1, timeout: 5000 }).setToken(discordToken);
  return checkDiscord(rest, {
    ...(discordGuildId !== undefined && { guildId: discordGuildId }),
    ...(auditChannel !== undefined && { auditChannel }),
    commands: defineCommands(commands.values()),
    now: Date.now,
  });
}
