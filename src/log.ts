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
 * A log that writes to `stream` what is at least of the level. The keys that could hold a secret are redacted
 * wherever they stand up to three levels deep, and each line is scrubbed of `secrets` and what looks like one.
 */
export function createLog(level: string, stream: DestinationStream, secrets: readonly string[]): Log {
  const redact = { paths: secretPaths, censor: "[redacted]" };
  const scrubbed = { write: (line: string) => stream.write(scrub(line, secrets)) };
  const logger = pino({ level, base: null, redact }, scrubbed);
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

const secretKeys = ["token", "authorization", "Authorization", "attachments", "url", "requestBody"];
const secretPaths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
