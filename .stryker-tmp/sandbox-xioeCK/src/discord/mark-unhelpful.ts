// @ts-nocheck
import type { Button } from "./button.ts";
import { renderNotice } from "./render-notice.ts";

/** "Not helpful": counted in the log, with nothing that tells who pressed or what was asked. */
export const markUnhelpful: Button = {
  name: "unhelpful",
  async press(_interaction, _fields, { services, language }) {
    services.log.info({ unhelpful: 1 }, "an answer was not helpful");
    return renderNotice(language.text("unhelpful.thanks"), "answered");
  },
};
