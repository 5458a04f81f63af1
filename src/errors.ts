/** An error whose message may be shown as it is: it says what is wrong and what to do next. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** Faults of what the operator gave (configuration, seeds), one a line; the process ends with `EXIT_CONFIG`. */
export class SetupError extends Error {
  override readonly name = "SetupError";
  readonly faults: readonly string[];

  constructor(subject: string, faults: readonly string[]) {
    super([subject, ...faults.map((fault) => `  ${fault}`)].join("\n"));
    this.faults = faults;
  }
}

/** The articles are kept by other machines, which cannot be reached now; a later try may succeed. */
export class LibraryUnreachableError extends Error {
  override readonly name = "LibraryUnreachableError";
}

/** Exit code for a set-up that a restart cannot mend (`EX_CONFIG` of sysexits.h). */
export const EXIT_CONFIG = 78;
