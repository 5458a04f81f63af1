// @ts-nocheck
import { type DestinationStream, pino } from "pino";
import { scrub } from "./scrub.ts";

/** Writes one line: fields first when there are some, then what happened. An error stands in the field `err`. */
export type WriteLine = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** What the parts of the bot write their log with; only this file knows pino. */
export interface Log {
  readonly debug: WriteLine;
  readonly info: WriteLine;
  readonly warn: WriteLine;
  readonly error: WriteLine;
  readonly fatal: WriteLine;
}

/**
 * A log that writes to `stream` what is at least of the level. Of an error only the known fields are written: discord.js
 * hangs the request with the question on it. Each line is scrubbed of `secrets` and what looks like one.
 */
export function createLog(level: string, stream: DestinationStream, secrets: readonly string[]): Log {
  const scrubbed = { write: (line: string) => stream.write(scrub(line, secrets)) };
  const logger = pino({ level, base: null, serializers: { err: describeError } }, scrubbed);
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
    fatal: (fields, message) => logger.fatal(fields, message),
  };
}

/** Stderr as a stream for the log: readable lines on a terminal, else one JSON object a line. */
export async function openLogStream(isTerminal: boolean): Promise<DestinationStream> {
  if (!isTerminal) return pino.destination({ dest: 2, sync: true });
  const { default: pinoPretty } = await import("pino-pretty");
  return pinoPretty({ destination: 2, sync: true, colorize: true, translateTime: "HH:MM:ss" });
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const fields = Object.entries(pino.stdSerializers.err(error));
  return Object.fromEntries(fields.filter(([key]) => errorFields.has(key)));
}

const errorFields: ReadonlySet<string> = new Set([
  "type",
  "message",
  "stack",
  "code",
  "status",
  "method",
  "syscall",
  "path",
]);
