// @ts-nocheck
import { MessageFlags, type REST, Routes } from "discord.js";
import type { LoggedChange } from "../history/change-log.ts";
import type { Log } from "../log.ts";
import { OPERATOR_COLLECTION } from "../news/article.ts";
import { container, textDisplay } from "./components.ts";
import { languageOf } from "./locales/catalogue.ts";
import { describeChange } from "./seeds/render-log.ts";

/** Where the operator reads of each change of articles. */
export interface AuditChannel {
  /** Posts the change; what Discord refuses is logged. Before the bot is connected nothing is posted. */
  announce(collection: string, change: LoggedChange): void;
  /** From now on changes are posted by this. */
  connect(rest: Pick<REST, "post">): void;
}

/**
 * Posts to the channel with this id, in English, and nobody is notified; without an id nothing is posted. Of a server's
 * own articles only the numbers are told: their names are that server's.
 */
export function createAuditChannel(id: string | undefined, log: Log): AuditChannel {
  let connected: Pick<REST, "post"> | undefined;
  return {
    announce(collection, change) {
      if (id === undefined || connected === undefined) return;
      connected
        .post(Routes.channelMessages(id), { body: renderAudit(collection, change) })
        .catch((err: unknown) => log.warn({ err }, "a change could not be posted to AUDIT_CHANNEL"));
    },
    connect(rest) {
      connected = rest;
    },
  };
}

function renderAudit(collection: string, change: LoggedChange): object {
  const language = languageOf("en-US");
  const isOperator = collection === OPERATOR_COLLECTION;
  const heading = isOperator
    ? language.text("audit.operator")
    : language.text("audit.guild", { guild: collection });
  const told = isOperator ? change : { ...change, files: [] };
  return {
    components: [container([heading, describeChange(told, language)].map(textDisplay))],
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications,
    allowed_mentions: { parse: [] },
  };
}
