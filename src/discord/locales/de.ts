import type { Catalogue } from "./catalogue.ts";

/** The texts in German. */
export const de: Catalogue = {
  "command.ask.name": "fragen",
  "command.ask.description": "Findet die Stellen der Artikel, die eine Frage beantworten, Wort für Wort",
  "command.ask.question.name": "frage",
  "command.ask.question.description": "Was du wissen möchtest",
  "command.ask.article.name": "artikel",
  "command.ask.article.description": "Nur in diesem Artikel suchen",
  "command.ask.private.name": "privat",
  "command.ask.private.description": "Die Antwort nur dir zeigen",
  "command.help.name": "hilfe",
  "command.help.description": "Was dieser Bot weiß und wie man ihn fragt",

  "command.seeds.name": "artikel",
  "command.seeds.description": "Die Artikel verwalten",
  "command.seeds.reload.name": "neu-laden",
  "command.seeds.reload.description":
    "Die Artikeldateien neu lesen; hat eine einen Fehler, ändert sich nichts",

  "answer.open": "An der Stelle öffnen",
  "answer.citation": "{title} — {source}, {date}, Absatz {paragraph, number}",
  "answer.footer": "Wörtliche Stellen, nichts erzeugt · {strength} · Fassung {version}",
  "answer.strong": "starker Treffer",
  "answer.fair": "brauchbarer Treffer",
  "answer.weak": "schwacher Treffer",
  "answer.declined": "Nicht in diesen Artikeln",
  "answer.closest": "Die nächste Stelle, die aber wohl nicht antwortet:",
  "answer.nothing": "Keine Stelle kommt in die Nähe. /hilfe zeigt, wovon die Artikel handeln.",
  "answer.private":
    "Nur du siehst das: Ohne das Recht „Externe Apps verwenden“ oder den Bot auf diesem Server darf ich nur dir antworten.",
  "answer.next": "Weiter",
  "answer.previous": "Zurück",
  "answer.context": "Im Zusammenhang zeigen",
  "answer.more": "Mehr zeigen",
  "answer.share": "Im Kanal teilen",
  "answer.unhelpful": "Nicht hilfreich",

  "context.citation": "{title} — {source}, {date}, Absätze {paragraph, number} bis {last, number}",
  "context.unordered": "Die Absätze dieses Artikels stehen nicht in ihrer ursprünglichen Reihenfolge.",
  "context.footer": "Wörtliche Stellen, nichts erzeugt",
  "context.earlier": "Davor",
  "context.later": "Danach",
  "context.back": "Zurück zur Antwort",

  "changed.text":
    "Die Artikel haben sich seit dieser Antwort geändert; so wie sie war, stimmt sie nicht mehr.",
  "changed.again": "Noch einmal fragen",
  "unhelpful.thanks":
    "Danke. Es wird gezählt, ohne deinen Namen und ohne die Frage. Andere Wörter oder /hilfe führen vielleicht weiter.",

  "help.title": "Footnote",
  "help.what":
    "Ich beantworte Fragen zu {count, plural, one {einem Nachrichtenartikel} other {# Nachrichtenartikeln}} mit Stellen daraus, Wort für Wort, jede mit ihrer Quelle. Ich schreibe nichts Eigenes, und ich sage es, wenn die Artikel nicht antworten.",
  "help.ask":
    "**/fragen** frage: `Wie viele Soldaten stehen an der Grenze?` · wähle einen Artikel, um nur darin zu suchen · privat: nur du siehst die Antwort",
  "help.articles": "Artikel, die neuesten zuerst:",
  "help.article": "{title} — {source}, {date}",
  "help.more": "und {count, plural, one {ein weiterer} other {# weitere}}",

  "reload.swapped": "**Neu geladen** in {milliseconds, number} ms.",
  "reload.added": "{count, plural, one {Ein Artikel} other {# Artikel}} hinzugefügt:",
  "reload.changed": "{count, plural, one {Ein Artikel} other {# Artikel}} geändert:",
  "reload.changed-article": "{title} ({count, plural, one {Absatz} other {Absätze}} {numbers})",
  "reload.removed": "{count, plural, one {Ein Artikel} other {# Artikel}} entfernt:",
  "reload.unchanged": "Die Dateien sind wie zuvor: nichts zu ändern.",
  "reload.refused": "**Nichts wurde geändert**: eine Datei hat einen Fehler.",
  "reload.untrue":
    "**Nichts wurde geändert**: die neuen Artikel finden ihre eigenen Sätze nicht. Der Fehler liegt bei mir.",
  "reload.busy": "{by} lädt seit <t:{since}:T> neu. Versuche es danach noch einmal.",
  "reload.faults": "{count, plural, one {Ein Fehler} other {# Fehler}}:",
  "reload.served": "Im Dienst: {count, plural, one {ein Artikel} other {# Artikel}}, Fassung {version}.",

  "error.not-moderator":
    "Das ist für Moderatoren: es braucht die Berechtigung „Server verwalten“ oder eine vom Betreiber genannte Rolle.",
  "error.question-empty":
    "In der Frage steht kein Wort. Frage mit ein paar Wörtern, zum Beispiel: Wer traf sich in Genf?",
  "error.busy": "Gerade fragen zu viele auf einmal. Versuch es gleich noch einmal.",
  "error.too-slow":
    "Das hat zu lange gedauert, deshalb habe ich aufgehört. Versuch es gleich noch einmal oder frag mit weniger Wörtern.",
  "error.command-unknown": "Diesen Befehl kenne ich nicht mehr. /hilfe zeigt, was ich kann.",
  "error.button-unknown":
    "Dieser Knopf gehört nicht zu mir oder stammt aus einer Fassung, die es nicht mehr gibt. Frage mit /fragen.",
  "error.rate-limited": "Das war viel auf einmal. Frage {when} wieder.",
  "error.article-gone":
    "Den Artikel, in dem gesucht wurde, gibt es hier nicht mehr. Frage mit /fragen in allen Artikeln.",
  "error.article-unknown":
    "Diesen Artikel habe ich nicht. Wähle einen aus der Liste, die beim Tippen erscheint.",
  "error.fault":
    "Bei mir ist etwas schiefgegangen; es ist festgehalten. Versuche es gleich noch einmal. Kennung: {code}",
};
