import { randomBytes } from "node:crypto";
import { LibraryUnreachableError, UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { escapeMarkdown } from "./markdown.ts";
import { renderNotice } from "./render-notice.ts";
import type { Reply } from "./reply.ts";

/**
 * An error becomes a private reply: ours are logged with a code that the person can pass on. A library that is away needs
 * no code: everybody sees it.
 */
export function replyToError(error: unknown, { services, language }: CommandContext): Reply {
  if (error instanceof UserError) return renderNotice(escapeMarkdown(error.message), "refused");
  if (error instanceof LibraryUnreachableError) {
    services.log.warn({ err: error }, "the library is not reachable");
    return renderNotice(language.text("error.unreachable"), "failed");
  }
  const code = randomBytes(3).toString("hex");
  services.log.error({ err: error, code }, "an interaction failed");
  return renderNotice(language.text("error.fault", { code }), "failed");
}
