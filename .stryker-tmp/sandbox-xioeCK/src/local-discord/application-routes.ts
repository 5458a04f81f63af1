// @ts-nocheck
import type { RegisteredCommand } from "./command-store.ts";
import { type Fields, fieldsOf, isFields } from "./fields.ts";
import { refusals } from "./refusal.ts";
import { bodyFields } from "./request-body.ts";
import { noContent, ok, type RestRequest, type Route } from "./router.ts";
import { findGuild, type World } from "./world.ts";

/** The addresses that tell the bot who it is, and those of its commands. */
export function applicationRoutes(world: World): readonly Route[] {
  const application = () => ok(applicationData(world));
  return [
    { method: "GET", pattern: "/users/@me", handle: () => ok(world.bot()) },
    { method: "GET", pattern: "/applications/@me", handle: application },
    { method: "GET", pattern: "/oauth2/applications/@me", handle: application },
    ...commandRoutes(world, "/applications/:application/commands"),
    ...commandRoutes(world, "/applications/:application/guilds/:guild/commands"),
  ];
}

function applicationData({ applicationId, bot, people, readerId, guilds }: World): object {
  return {
    ...{ owner: people.user(readerId), team: null, redirect_uris: [], eligible_oauth2_scopes: [] },
    ...{ approximate_guild_count: guilds.length, approximate_user_install_count: 0, flags_new: "0" },
    ...{ approximate_user_authorization_count: 0, explicit_content_filter: 0 },
    ...{ interactions_endpoint_url: null, role_connections_verification_url: null },
    ...{ id: applicationId, name: bot().username, icon: null, description: "", type: null, bot: bot() },
    ...{ summary: "", bot_public: true, bot_require_code_grant: false, flags: 0, rpc_origins: [] },
    ...{ verify_key: "0".repeat(64), hook: true, integration_types_config: { "0": {}, "1": {} } },
  };
}

function commandRoutes({ commands, ...world }: World, pattern: string): Route[] {
  const scopeOf = ({ path }: RestRequest): string | undefined => {
    if (path.application !== world.applicationId) throw refusals.unknownApplication();
    if (path.guild === undefined) return undefined;
    if (findGuild({ commands, ...world }, path.guild) === undefined) throw refusals.missingAccess();
    return path.guild;
  };
  const one = `${pattern}/:command`;
  return [
    {
      method: "GET",
      pattern,
      handle: (request) => {
        const hasTranslations = request.query.get("with_localizations") === "true";
        const list = commands.list(scopeOf(request));
        return ok(hasTranslations ? list : list.map(withoutTranslations));
      },
    },
    {
      method: "PUT",
      pattern,
      handle: (request) => {
        const { json } = request.body;
        if (!Array.isArray(json)) throw refusals.invalidJson();
        return ok(commands.replaceAll(scopeOf(request), json));
      },
    },
    {
      method: "POST",
      pattern,
      handle: (request) => {
        const scope = scopeOf(request);
        const before = commands.list(scope).map(({ id }) => id);
        const command = commands.put(scope, bodyFields(request.body));
        return { status: before.includes(command.id) ? 200 : 201, body: command };
      },
    },
    {
      method: "GET",
      pattern: one,
      handle: (request) => ok(findCommand(commands.list(scopeOf(request)), request.path.command)),
    },
    {
      method: "PATCH",
      pattern: one,
      handle: (request) =>
        ok(commands.edit(scopeOf(request), request.path.command ?? "", bodyFields(request.body))),
    },
    {
      method: "DELETE",
      pattern: one,
      handle: (request) => {
        commands.remove(scopeOf(request), request.path.command ?? "");
        return noContent;
      },
    },
  ];
}

function findCommand(commands: readonly RegisteredCommand[], id: string | undefined): RegisteredCommand {
  const command = commands.find((other) => other.id === id);
  if (command === undefined) throw refusals.unknownCommand();
  return command;
}

/** Without `with_localizations=true` Discord leaves the translations out, at every depth. */
function withoutTranslations(value: unknown): Fields {
  const entries = Object.entries(fieldsOf(value)).filter(([name]) => !name.endsWith("_localizations"));
  return Object.fromEntries(
    entries.map(([name, field]) => [
      name,
      Array.isArray(field) && field.every(isFields) ? field.map(withoutTranslations) : field,
    ]),
  );
}
