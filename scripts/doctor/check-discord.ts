import {
  type APIApplication,
  type APIGuild,
  ApplicationFlags,
  type REST,
  RESTEvents,
  type RESTGetAPIGatewayBotResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import { manageCommands } from "../../src/discord/manage-commands.ts";
import { AUDIT_PERMISSIONS, checkAuditChannel } from "./check-audit-channel.ts";
import { type Finding, findingOf } from "./finding.ts";

/** What the bot would use; `now` in milliseconds since the epoch. */
export interface DiscordSettings {
  readonly guildId?: string;
  /** Where changes of articles are posted. */
  readonly auditChannel?: string;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly now: () => number;
}

/** Checks on Discord's side, in order; after a refused token the rest is skipped. */
export async function checkDiscord(rest: REST, settings: DiscordSettings): Promise<readonly Finding[]> {
  const clock = watchClock(rest, settings.now);
  let application: APIApplication | undefined;
  const remedy = "DISCORD_TOKEN: copy it anew from the Bot page; DISCORD_API_URL: leave it unset for Discord";
  const token = await findingOf("token", remedy, async () => {
    application = (await rest.get(Routes.currentApplication())) as APIApplication;
    return { state: "ok", text: `application ${application.name} (${application.id})` };
  });
  if (application === undefined) return [token];
  const { id: applicationId } = application;
  return [
    token,
    invite(applicationId, settings.auditChannel),
    clock(),
    checkIntents(application),
    await checkIdentifies(rest),
    await checkGuild(rest, settings.guildId),
    await checkAuditChannel(rest, application.bot?.id ?? applicationId, settings.auditChannel),
    await checkCommands(rest, { applicationId, ...settings }),
    await checkDuplicates(rest, applicationId),
  ];
}

/** The address that adds the bot to a server, with what it needs there and no more. */
function invite(applicationId: string, auditChannel: string | undefined): Finding {
  const url = new URL("https://discord.com/oauth2/authorize");
  url.searchParams.set("client_id", applicationId);
  url.searchParams.set("scope", "bot applications.commands");
  url.searchParams.set("permissions", String(auditChannel === undefined ? 0 : AUDIT_PERMISSIONS));
  return { subject: "invite", state: "ok", text: `open ${url} to add it to a server` };
}

function watchClock(rest: REST, now: () => number): () => Finding {
  let skewMs: number | undefined;
  rest.on(RESTEvents.Response, (_request, { headers }) => {
    const date = Date.parse(headers.get("date") ?? "");
    if (!Number.isNaN(date)) skewMs = now() - date;
  });
  return () => {
    const subject = "clock";
    if (skewMs === undefined) return { subject, state: "skipped", text: "Discord told no time" };
    const seconds = Math.round(Math.abs(skewMs) / 1000);
    if (seconds <= MOST_SKEW_SECONDS)
      return { subject, state: "ok", text: `within ${seconds} s of Discord's` };
    const text = `${seconds} s off Discord's; set the time by NTP, or interactions look too old`;
    return { subject, state: "warning", text };
  };
}

const MOST_SKEW_SECONDS = 5;

/** The bot asks for Guilds alone; privileged intents that are on are but more than it needs. */
function checkIntents(application: APIApplication): Finding {
  const flags: number = application.flags ?? 0;
  const privileged = [
    ApplicationFlags.GatewayPresence,
    ApplicationFlags.GatewayPresenceLimited,
    ApplicationFlags.GatewayGuildMembers,
    ApplicationFlags.GatewayGuildMembersLimited,
    ApplicationFlags.GatewayMessageContent,
    ApplicationFlags.GatewayMessageContentLimited,
  ].filter((flag) => (flags & flag) !== 0);
  const unneeded =
    privileged.length === 0 ? "" : `; ${privileged.length} privileged ones are on and can be off`;
  return { subject: "intents", state: "ok", text: `none needs permission${unneeded}` };
}

function checkIdentifies(rest: REST): Promise<Finding> {
  return findingOf("logins", "Discord may be down", async () => {
    const { shards, session_start_limit: limit } = (await rest.get(
      Routes.gatewayBot(),
    )) as RESTGetAPIGatewayBotResult;
    const text = `${limit.remaining} of ${limit.total} left today; ${shards} shards recommended`;
    if (limit.remaining > limit.total / 10) return { state: "ok", text };
    const hours = Math.ceil(limit.reset_after / 3_600_000);
    return { state: "warning", text: `${text}; find what restarts the bot, and wait ${hours} h` };
  });
}

function checkGuild(rest: REST, guildId: string | undefined): Promise<Finding> {
  const remedy = "DISCORD_GUILD_ID: invite the bot there with the scopes bot and applications.commands";
  return findingOf("guild", remedy, async () => {
    if (guildId === undefined) return { state: "skipped", text: "none set: the commands hold everywhere" };
    const guild = (await rest.get(Routes.guild(guildId))) as APIGuild;
    return { state: "ok", text: `${guild.name}; answers need no permission of the bot in any channel` };
  });
}

function checkCommands(
  rest: REST,
  { commands, ...scope }: { applicationId: string; guildId?: string } & DiscordSettings,
): Promise<Finding> {
  return findingOf("commands", "see the guild above", async () => {
    const { lines, isDone } = await manageCommands("diff", rest, scope, commands);
    if (isDone) return { state: "ok", text: lines.join("; ") };
    return { state: "warning", text: `${lines.join("; ")}; npm run commands -- push, or start the bot` };
  });
}

/** A command that is registered both everywhere and in a guild shows twice there. */
function checkDuplicates(rest: REST, applicationId: string): Promise<Finding> {
  return findingOf("duplicates", "Discord may be down", async () => {
    const named = (list: unknown) => (list as readonly { readonly name: string }[]).map(({ name }) => name);
    const globally = new Set(named(await rest.get(Routes.applicationCommands(applicationId))));
    const guilds = (await rest.get(Routes.userGuilds())) as readonly { readonly id: string }[];
    const looked = guilds.slice(0, MOST_GUILDS);
    const found: string[] = [];
    for (const { id } of looked) {
      const twice = named(await rest.get(Routes.applicationGuildCommands(applicationId, id))).filter((name) =>
        globally.has(name),
      );
      if (twice.length > 0) found.push(`${twice.join(", ")} in guild ${id}`);
    }
    if (found.length === 0)
      return { state: "ok", text: `none in ${looked.length} of ${guilds.length} guilds` };
    const remedy = "set DISCORD_GUILD_ID to that guild, npm run commands -- clear, unset it, and push";
    return { state: "warning", text: `registered twice: ${found.join("; ")}; ${remedy}` };
  });
}

const MOST_GUILDS = 25;
