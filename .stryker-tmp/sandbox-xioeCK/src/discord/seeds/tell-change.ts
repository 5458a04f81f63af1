// @ts-nocheck
import type { Actor } from "../../answer/manage-seeds.ts";
import type { ReloadResult } from "../../answer/reload-library.ts";
import { OPERATOR_COLLECTION } from "../../news/article.ts";
import type { CommandContext } from "../command.ts";
import type { Reply } from "../reply.ts";
import { renderChange, type ToldChange } from "./render-change.ts";

/** Tells a moderator what came of what they did. */
export function tellChange(
  action: ToldChange["action"],
  result: ReloadResult,
  { collection }: Actor,
  { services, language, collections }: CommandContext,
): Reply {
  const served = services.library.snapshot();
  return renderChange({
    ...{ action, result, served, collections, language },
    isPin: collection === OPERATOR_COLLECTION,
  });
}
