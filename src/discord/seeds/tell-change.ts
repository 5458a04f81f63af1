import type { Actor } from "../../answer/manage-seeds.ts";
import type { ReloadResult } from "../../answer/reload-library.ts";
import { OPERATOR_COLLECTION } from "../../news/article.ts";
import type { CommandContext } from "../command.ts";
import type { Reply } from "../reply.ts";
import { renderChange, type ToldChange } from "./render-change.ts";

/** Tells a moderator what came of what they did. */
export async function tellChange(
  action: ToldChange["action"],
  result: ReloadResult,
  { collection }: Actor,
  { services, language, collections }: CommandContext,
): Promise<Reply> {
  const { id, articles } = await services.library.snapshot();
  const served = { version: id, count: (await articles.count(collections)).articles };
  return renderChange({
    ...{ action, result, served, language },
    isPin: collection === OPERATOR_COLLECTION,
  });
}
