import { readConfig } from "../src/config.ts";
import { SetupError } from "../src/errors.ts";

/** The faults that a configuration of these variables is refused for; none when it is taken. */
export function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof SetupError) return error.faults;
    throw error;
  }
  return [];
}
