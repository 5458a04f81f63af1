/**
 * Every text that people read, in ICU MessageFormat. `command.*` are the command tree's names and descriptions:
 * `command.<command>[.<option>].name|description`.
 */
export const en = {
  "command.ask.name": "ask",
  "command.ask.description": "Find the passages of the articles that answer a question, word for word",
  "command.ask.question.name": "question",
  "command.ask.question.description": "What you want to know",
  "command.ask.article.name": "article",
  "command.ask.article.description": "Look in this article only",
  "command.ask.private.name": "private",
  "command.ask.private.description": "Show the answer to you alone",
  "command.help.name": "help",
  "command.help.description": "What this bot knows and how to ask it",

  "command.seeds.name": "seeds",
  "command.seeds.description": "Manage the articles",
  "command.seeds.reload.name": "reload",
  "command.seeds.reload.description": "Read the article files again; nothing changes if one has a fault",

  "answer.open": "Open at passage",
  "answer.citation": "{title} — {source}, {date}, paragraph {paragraph, number}",
  "answer.footer": "Verbatim passages, nothing generated · {strength} · version {version}",
  "answer.strong": "strong match",
  "answer.fair": "fair match",
  "answer.weak": "weak match",
  "answer.declined": "Not in these articles",
  "answer.closest": "The closest passage, which does not seem to answer:",
  "answer.nothing": "No passage comes near. /help shows what the articles are about.",
  "answer.private":
    "Only you see this: without “Use External Apps”, or the bot on this server, Discord lets me answer you alone.",
  "answer.next": "Next",
  "answer.previous": "Previous",
  "answer.context": "Show in context",
  "answer.more": "Show more",
  "answer.share": "Share in channel",
  "answer.unhelpful": "Not helpful",

  "context.citation": "{title} — {source}, {date}, paragraphs {paragraph, number} to {last, number}",
  "context.unordered": "This article's paragraphs are not in their original order.",
  "context.footer": "Verbatim passages, nothing generated",
  "context.earlier": "Earlier",
  "context.later": "Later",
  "context.back": "Back to the answer",

  "changed.text": "The articles have changed since this answer, and it no longer stands as it was.",
  "changed.again": "Ask again",
  "unhelpful.thanks":
    "Thank you. It is counted, without your name or the question. Other words, or /help, may lead further.",

  "help.title": "Footnote",
  "help.what":
    "I answer questions about {count, plural, one {one news article} other {# news articles}} with passages from them, word for word, each with its source. I write nothing of my own, and I say so when the articles do not answer.",
  "help.ask":
    "**/ask** question: `How many troops are near the border?` · choose an article to look in it alone · private: only you see the answer",
  "help.articles": "Articles, newest first:",
  "help.article": "{title} — {source}, {date}",
  "help.more": "and {count, plural, one {one more} other {# more}}",

  "reload.swapped": "**Reloaded** in {milliseconds, number} ms.",
  "reload.added": "Added {count, plural, one {one article} other {# articles}}:",
  "reload.changed": "Changed {count, plural, one {one article} other {# articles}}:",
  "reload.changed-article": "{title} ({count, plural, one {paragraph} other {paragraphs}} {numbers})",
  "reload.removed": "Removed {count, plural, one {one article} other {# articles}}:",
  "reload.unchanged": "The files are as they were: nothing to change.",
  "reload.refused": "**Nothing was changed**: a file has an error.",
  "reload.untrue":
    "**Nothing was changed**: the new articles did not find their own sentences. This is a fault of mine.",
  "reload.busy": "{by} is reloading since <t:{since}:T>. Try again when that has ended.",
  "reload.faults": "{count, plural, one {One fault} other {# faults}}:",
  "reload.served": "Served: {count, plural, one {one article} other {# articles}}, version {version}.",

  "error.not-moderator":
    "This is for moderators: it takes the permission Manage Server, or a role the operator has named.",
  "error.question-empty":
    "There is no word in the question. Ask in a few words, for example: Who met in Geneva?",
  "error.busy": "Too many people are asking at once. Try again in a moment.",
  "error.too-slow": "This took too long, so I stopped. Try again in a moment, or ask with fewer words.",
  "error.command-unknown": "I do not know this command any more. /help shows what I can do.",
  "error.button-unknown":
    "This button is not one of mine, or it is from a version of me that is gone. Ask with /ask.",
  "error.rate-limited": "That was a lot at once. Ask again {when}.",
  "error.article-gone": "The article that was searched is no longer here. Ask with /ask in all articles.",
  "error.article-unknown":
    "I do not have that article. Choose one from the list that appears while you type.",
  "error.fault": "Something went wrong on my side, and it is on record. Try again in a moment. Code: {code}",
} as const;
