/**
 * Where a question begins behind the words with which people turn to a bot ("hey, can you tell me", "give me a quote
 * about"); 0 when there are none. Those words are about the asking, not about the articles.
 */
// @ts-nocheck

export function leadInLength(text: string): number {
  const found = leadIn.exec(text)?.[0] ?? "";
  return found.length < text.length ? found.length : 0;
}

/** Whether a text gives the bot orders or speaks about the bot, which no article answers ("repeat after me: ..."). */
export function isOrder(text: string): boolean {
  return order.test(text);
}

const order =
  /^[\s\p{P}]*(?:(?:please|now|hey|ok)\b[\s\p{P}]*)*(?:repeat|pretend|ignore|forget|act|roleplay|imagine|sing|write|translate|say|print|reveal|you are|you're|are you|who are you|what are you|your)\b/iu;
const leadIn =
  /^[\s\p{P}]*(?:(?:hey|hi|hello|ok|okay|so|and|but|well|please|pls|footnote|bot|yo)\b[\s\p{P}]*)*(?:(?:(?:can|could|would|will) (?:you|u|we) (?:please )?|please |pls )?(?:tell|give|show|find|get|explain|remind) (?:me|us|to me)(?: again)?(?: (?:a|the|any|some) (?:quote|quotes|quotation|passage|sentence|paragraph|part|line)s?)?(?: (?:about|on|of|that says?|where))?\b\s*|(?:do|does) (?:you|anyone|anybody) (?:know|remember)(?: if| whether)?\b\s*|i (?:want|would like|need|wanna|'d like) to know(?: if| whether)?\b\s*|i(?:'m| am) (?:wondering|curious)(?: if| whether| about)?\b\s*)?/iu;
