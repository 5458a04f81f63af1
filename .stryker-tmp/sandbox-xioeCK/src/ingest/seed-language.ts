/** The BCP 47 tag in its usual case, such as `pt-BR`, or undefined when `written` is none (`english`, `en_US`). */
// @ts-nocheck

export function parseLanguageTag(written: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(written)) return undefined;
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}
