// @ts-nocheck
import { pageElement } from "./element.ts";
import type { Session } from "./session.ts";

/** Ties the page's controls for who, where and in which language to the session. */
export function tieSettings(session: Session): void {
  const role = pageElement("role", HTMLSelectElement);
  const locale = pageElement("locale", HTMLSelectElement);
  const server = pageElement("place-server", HTMLButtonElement);
  const direct = pageElement("place-direct", HTMLButtonElement);
  const heading = pageElement("place", HTMLHeadingElement);
  role.addEventListener("change", () =>
    session.change({ role: role.value === "moderator" ? "moderator" : "member" }),
  );
  locale.addEventListener("change", () => session.change({ locale: locale.value }));
  server.addEventListener("click", () => session.change({ isDirect: false }));
  direct.addEventListener("click", () => session.change({ isDirect: true }));
  const show = (): void => {
    const { isDirect } = session.guise();
    heading.textContent = isDirect ? "@ Footnote" : "# newsroom";
    server.setAttribute("aria-pressed", String(!isDirect));
    direct.setAttribute("aria-pressed", String(isDirect));
  };
  // A browser may keep what was chosen before a reload of the page.
  session.change({ role: role.value === "moderator" ? "moderator" : "member", locale: locale.value });
  session.onChange(show);
  show();
}
