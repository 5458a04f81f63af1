import type { Flaw } from "./fault.ts";
import type { Field } from "./seed-draft.ts";

/** The longest URL of an article: what a link button of Discord takes. */
const MAX_URL_CHARACTERS = 512;

/** The URL as written when it is plain ASCII, else in the form a browser sends. Only for a URL without a flaw. */
export function normaliseSeedUrl(written: string): string {
  return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(written) ? written : new URL(written).href;
}

/** What is wrong with a URL that is not empty. */
export function checkUrl(field: Field): Flaw | undefined {
  const message = describeUrlFault(field.value);
  if (message === undefined) return undefined;
  return { severity: "error", line: field.line, column: field.column, message };
}

/** One text for all addresses of one page: neither scheme, `www.`, case of the host nor a last `/` tell pages apart. */
export function urlIdentity(url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "") + search + hash;
}

function describeUrlFault(written: string): string | undefined {
  const quoted = JSON.stringify(written.slice(0, 80));
  if (/[\s\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(written)) {
    return `${quoted} has a space or a control character in it: write a space as %20`;
  }
  if (!/^https?:\/\/[^/?#\\]/i.test(written) || !URL.canParse(written)) {
    return `${quoted} is not a web address: write the article's http or https URL`;
  }
  const { username, password } = new URL(written);
  if (username !== "" || password !== "")
    return "the URL holds a user name or password: remove it, readers see the URL";
  const { length } = normaliseSeedUrl(written);
  if (length <= MAX_URL_CHARACTERS) return undefined;
  return `the URL has ${length} characters and a link takes ${MAX_URL_CHARACTERS}: remove its tracking parameters`;
}
