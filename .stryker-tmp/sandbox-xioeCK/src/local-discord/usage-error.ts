/** Something that Discord's own app would not let a person send; the message says why and what to do. */
// @ts-nocheck

export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
