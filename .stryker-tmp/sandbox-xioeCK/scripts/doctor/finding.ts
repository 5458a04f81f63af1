/** What one check found. */
// @ts-nocheck

export interface Finding {
  readonly state: "ok" | "skipped" | "warning" | "fault";
  /** What was looked at. */
  readonly subject: string;
  /** What was found; for a warning or a fault with the remedy. */
  readonly text: string;
}

/** One line for a person: `ok       Node: v20.20.2`. */
export function renderFinding({ state, subject, text }: Finding): string {
  return `${state.padEnd(8)} ${subject}: ${text}`;
}

/** The finding of a check, or a fault with `remedy` when the check itself fails. */
export async function findingOf(
  subject: string,
  remedy: string,
  check: () => Promise<Omit<Finding, "subject">>,
): Promise<Finding> {
  try {
    return { subject, ...(await check()) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { subject, state: "fault", text: `${reason}; ${remedy}` };
  }
}
