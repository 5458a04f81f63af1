/** What some tests need of the machine. */
export type Requirement = "browser" | "opensearch";

/**
 * Whether tests must be skipped because what they need is absent. Where `FOOTNOTE_REQUIRE` names it, separated by
 * commas from others, absence is a failure: a check that is skipped unnoticed has checked nothing.
 */
export function mustSkip(requirement: Requirement, absence: string | undefined): boolean {
  if (absence === undefined) return false;
  if (isRequired(requirement)) throw new Error(`FOOTNOTE_REQUIRE asks for ${requirement}: ${absence}`);
  return true;
}

/** Whether `FOOTNOTE_REQUIRE` names it. */
export function isRequired(requirement: Requirement): boolean {
  const required = (process.env.FOOTNOTE_REQUIRE ?? "").split(",").map((name) => name.trim());
  return required.includes(requirement);
}
