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
  "command.seeds.list.name": "list",
  "command.seeds.list.description": "Show the articles that you manage here",
  "command.seeds.status.name": "status",
  "command.seeds.status.description": "Show what is served, how much room is left and what can be undone",
  "command.seeds.add.name": "add",
  "command.seeds.add.description":
    "Add article files (.txt, .md or .html); without a file a form opens for several",
  "command.seeds.add.file.name": "file",
  "command.seeds.add.file.description": "A .txt, .md or .html file of at most 1 MiB",
  "command.seeds.remove.name": "remove",
  "command.seeds.remove.description": "Remove an article file, after asking",
  "command.seeds.remove.file.name": "file",
  "command.seeds.remove.file.description": "Which file; type a part of its name or title",
  "command.seeds.undo.name": "undo",
  "command.seeds.undo.description": "Go back to the state before the last change, at once",
  "command.seeds.log.name": "log",
  "command.seeds.log.description": "Show who changed what and when",
  "command.seeds.gaps.name": "gaps",
  "command.seeds.gaps.description": "Show what was asked here and not answered, without who asked",

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
  "help.gaps-on":
    "In servers I keep questions that the articles do not answer, without who asked, for {days, number} days; moderators see those asked more than once. Private questions are never kept.",
  "help.gaps-off": "No question is kept.",

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

  "reload.undo": "Undo",
  "undo.done": "**Gone back** to the state before, in {milliseconds, number} ms.",
  "undo.pinned":
    "No file was touched by the undo: the next reload, or a change of a file, serves the folder again.",
  "undo.nothing-older": "No older state is kept: there is nothing to undo.",
  "undo.changed-since":
    "Something else was changed in between, so nothing was done. Look with /seeds list or /seeds log, then try again.",
  "remove.unknown":
    "You have no such file here. Choose one from the list that appears while you type, or see /seeds list.",
  "remove.confirm": "**Remove this file?** It can be undone.",
  "remove.yes": "Remove",
  "remove.set-aside": "**Removed.** The file had an error and was not served, so no article changes.",
  "upload.title": "Add articles",
  "upload.label": "Article files",
  "upload.description": ".txt, .md or .html, at most 1 MiB each; all are added, or none",
  "list.title": "{count, plural, =0 {No file yet. /seeds add adds one.} one {One file:} other {# files:}}",
  "list.file": "{file}: {title}, {date}, {count, plural, one {one paragraph} other {# paragraphs}}",
  "list.faulty": "{file}: set aside, it has an error",
  "status.served":
    "Served: {count, plural, one {one article} other {# articles}} with {paragraphs, plural, one {one paragraph} other {# paragraphs}}, version {version}.",
  "status.files":
    "{count, plural, one {One file} other {# files}}, {bytes, plural, one {one byte} other {# bytes}}.",
  "status.limits": "At most: {files, number} files, {bytes, number} bytes, {paragraphs, number} paragraphs.",
  "status.since": "In this state since <t:{since}:f>.",
  "status.can-undo": "/seeds undo goes back to the state before.",
  "log.title": "The last changes, newest first:",
  "log.empty": "Nothing was changed yet.",
  "log.entry":
    "<t:{time}:f> {by}, {action, select, add {add} remove {remove} undo {undo} other {reload}}: {result, select, swapped {+{added, number} added, {changed, number} changed, −{removed, number} removed} unchanged {no article changed} refused {refused, a file has an error} failed {failed} untrue {failed} other {not done}}",
  "log.by-disk": "a change on disk",
  "log.by-signal": "the operator",
  "audit.operator": "The operator’s articles were changed:",
  "audit.guild": "The articles of server {guild} were changed:",
  "gaps.title":
    "Asked here more than once in the last {days, number} days, and not answered by the articles. Who asked is not kept:",
  "gaps.empty": "Nothing was asked here more than once in the last {days, number} days without an answer.",
  "gaps.off": "Unanswered questions are not kept. Whoever runs me can turn that on with KEEP_GAPS=on.",
  "gaps.clear": "Forget all",
  "gaps.cleared": "Forgotten: nothing of it is kept any more.",

  "error.upload":
    "{file}: {problem, select, host {this is not an address of Discord’s attachments} large {it is larger than Discord announced} slow {it took longer than ten seconds} other {Discord did not give it}}. Nothing was changed; try it again.",
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
