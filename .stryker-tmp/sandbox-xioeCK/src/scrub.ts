/**
 * The text without what must never be printed: the secrets given, interaction tokens (in the addresses of Discord's
 * API, and by their usual beginning) and addresses of uploaded files, which let anybody read them.
 */
// @ts-nocheck

export function scrub(text: string, secrets: readonly string[]): string {
  const withoutSecrets = secrets.reduce((rest, secret) => rest.replaceAll(secret, REMOVED), text);
  return withoutSecrets
    .replace(tokenInAddress, `$1${REMOVED}`)
    .replace(interactionToken, REMOVED)
    .replace(uploadAddress, `$1${REMOVED}`);
}

const REMOVED = "[redacted]";
const tokenInAddress = /(\/(?:interactions|webhooks)\/\d+\/)(?!\[redacted\])[\w-]{8,}/g;
/** Base64 of "interaction:", with which the tokens of interactions begin. */
const interactionToken = /aW50ZXJhY3Rpb246[\w-]+/g;
const uploadAddress = /(https?:\/\/[^\s"\\]*\/(?:ephemeral-)?attachments\/)[^\s"\\]+/g;
