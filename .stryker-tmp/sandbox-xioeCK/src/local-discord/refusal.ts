// @ts-nocheck
import type { FieldError } from "./field-error.ts";

/** An answer of Discord's that is an error: HTTP status and the body `{ message, code, errors? }`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** What each refusal says; codes from Discord's list "JSON Error Codes". */
export const refusals = {
  notFound: () => new Refusal(404, 0, "404: Not Found"),
  methodNotAllowed: () => new Refusal(405, 0, "405: Method Not Allowed"),
  unauthorized: () => new Refusal(401, 0, "401: Unauthorized"),
  serverError: () => new Refusal(500, 0, "500: Internal Server Error"),
  invalidJson: () => new Refusal(400, 50109, "The request body contains invalid JSON."),
  invalidVersion: () => new Refusal(400, 50041, "Invalid API version"),
  tooLarge: () => new Refusal(413, 40005, "Request entity too large"),
  unknownApplication: () => new Refusal(404, 10002, "Unknown Application"),
  unknownChannel: () => new Refusal(404, 10003, "Unknown Channel"),
  unknownGuild: () => new Refusal(404, 10004, "Unknown Guild"),
  unknownMessage: () => new Refusal(404, 10008, "Unknown Message"),
  unknownWebhook: () => new Refusal(404, 10015, "Unknown Webhook"),
  unknownInteraction: () => new Refusal(404, 10062, "Unknown interaction"),
  unknownCommand: () => new Refusal(404, 10063, "Unknown application command"),
  alreadyAcknowledged: () => new Refusal(400, 40060, "Interaction has already been acknowledged."),
  tooManyFollowUps: () =>
    new Refusal(400, 40094, "This interaction has reached the maximum number of follow-up messages."),
  missingAccess: () => new Refusal(403, 50001, "Missing Access"),
  emptyMessage: () => new Refusal(400, 50006, "Cannot send an empty message"),
  invalidWebhookToken: () => new Refusal(401, 50027, "Invalid Webhook Token"),
  tooManyCommands: (max: number) =>
    new Refusal(400, 30032, `Maximum number of application commands reached (${max})`),
} as const;

/** 50035 with each error at its place: `{ data: { components: { "0": { _errors: [...] } } } }`. */
export function invalidFormBody(errors: readonly FieldError[]): Refusal {
  const root: ErrorNode = {};
  for (const { path, code, message } of errors) {
    let node = root;
    for (const step of path.split(".").filter(Boolean)) {
      const next = (node[step] ?? {}) as ErrorNode;
      node[step] = next;
      node = next;
    }
    node._errors = [...(Array.isArray(node._errors) ? node._errors : []), { code, message }];
  }
  return new Refusal(400, 50035, "Invalid Form Body", root);
}

interface ErrorNode {
  [step: string]: ErrorNode | readonly object[];
}
