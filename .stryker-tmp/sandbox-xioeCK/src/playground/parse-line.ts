/** What a line at the prompt asks for. */
// @ts-nocheck

export type LineWish =
  | { readonly kind: "nothing" | "guide" | "exit" }
  | { readonly kind: "command" | "question"; readonly text: string }
  | { readonly kind: "press"; readonly number: number }
  | { readonly kind: "menu"; readonly name: string; readonly text: string }
  | { readonly kind: "role"; readonly isModerator: boolean }
  | { readonly kind: "place"; readonly isDirect: boolean }
  | { readonly kind: "locale"; readonly locale: string };

/** Reads a line: `/...`, a number, one of the prompt's own words, or else a question. */
export function parseLine(line: string): LineWish {
  const text = line.trim();
  if (text === "") return { kind: "nothing" };
  if (text === "?") return { kind: "guide" };
  if (/^(exit|quit)$/i.test(text)) return { kind: "exit" };
  if (text.startsWith("/")) return { kind: "command", text };
  if (/^\d{1,3}$/.test(text)) return { kind: "press", number: Number(text) };
  const role = /^as (moderator|member)$/i.exec(text)?.[1];
  if (role !== undefined) return { kind: "role", isModerator: role.toLowerCase() === "moderator" };
  const place = /^in (dm|server)$/i.exec(text)?.[1];
  if (place !== undefined) return { kind: "place", isDirect: place.toLowerCase() === "dm" };
  const locale = /^locale ([a-z]{2}(?:-[a-z0-9]{2,3})?)$/i.exec(text)?.[1];
  if (locale !== undefined) return { kind: "locale", locale };
  const menu = /^menu ([^:]+): *(.+)$/i.exec(text);
  if (menu !== null) return { kind: "menu", name: (menu[1] ?? "").trim(), text: menu[2] ?? "" };
  return { kind: "question", text };
}
