import type { LibrarySize } from "../../answer/article-store.ts";
import type { CollectionStatus } from "../../answer/manage-seeds.ts";
import { container, textDisplay } from "../components.ts";
import type { Language } from "../locales/catalogue.ts";
import type { Reply } from "../reply.ts";
import { nameActor } from "./name-actor.ts";
import { describeChange } from "./render-log.ts";

/** How a collection stands, for its moderators: what is served of it, how much room is left, what can be undone. */
export function renderStatus(
  status: CollectionStatus,
  served: { readonly version: string; readonly size: LibrarySize },
  language: Language,
): Reply {
  const { articles, paragraphs } = served.size;
  const { files, bytes, limits, since, holder, lastChange } = status;
  const lines = [
    language.text("status.served", { count: articles, paragraphs, version: served.version }),
    language.text("status.files", { count: files, bytes }),
    ...(limits === undefined ? [] : [language.text("status.limits", { ...limits })]),
    ...(since === undefined ? [] : [language.text("status.since", { since: seconds(since) })]),
    ...(status.isPinned ? [language.text("undo.pinned")] : []),
    language.text(status.canUndo ? "status.can-undo" : "undo.nothing-older"),
    ...(holder === undefined
      ? []
      : [
          language.text("reload.busy", {
            by: nameActor(holder.by, language),
            since: Math.floor(holder.since / 1000),
          }),
        ]),
    ...(lastChange === undefined ? [] : [describeChange(lastChange, language)]),
  ];
  return {
    components: [container([textDisplay(lines.map((line) => `- ${line}`).join("\n"))])],
    isPrivate: true,
    outcome: "answered",
  };
}

function seconds(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}
