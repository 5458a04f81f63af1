import type { Catalogue } from "./catalogue.ts";
import { deCommands } from "./de-commands.ts";

/** The texts in German. */
export const de: Catalogue = {
  ...deCommands,

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
  "help.gaps-on":
    "Auf Servern bewahre ich Fragen, die die Artikel nicht beantworten, {days, number} Tage auf, ohne wer fragte; Moderatoren sehen die, die mehr als einmal gestellt wurden. Private Fragen nie.",
  "help.gaps-off": "Keine Frage wird aufbewahrt.",
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
  "reload.undo": "Rückgängig",
  "undo.done": "**Zurückgegangen** zum Stand davor, in {milliseconds, number} ms.",
  "undo.pinned":
    "Das Zurückgehen hat keine Datei angerührt: Das nächste Neuladen oder eine geänderte Datei bringt den Ordner wieder in den Dienst.",
  "undo.nothing-older": "Kein älterer Stand ist aufbewahrt: Es gibt nichts rückgängig zu machen.",
  "undo.changed-since":
    "Dazwischen wurde etwas anderes geändert, deshalb ist nichts geschehen. Sieh mit /artikel liste oder /artikel verlauf nach und versuche es dann noch einmal.",
  "remove.unknown":
    "So eine Datei hast du hier nicht. Wähle eine aus der Liste, die beim Tippen erscheint, oder sieh in /artikel liste nach.",
  "remove.confirm": "**Diese Datei entfernen?** Das lässt sich rückgängig machen.",
  "remove.yes": "Entfernen",
  "remove.set-aside":
    "**Entfernt.** Die Datei hatte einen Fehler und war nicht im Dienst, also ändert sich kein Artikel.",
  "upload.title": "Artikel hinzufügen",
  "upload.label": "Artikeldateien",
  "upload.description": ".txt, .md oder .html, je höchstens 1 MiB; alle kommen hinzu oder keine",
  "list.title":
    "{count, plural, =0 {Noch keine Datei. /artikel hinzufügen fügt eine hinzu.} one {Eine Datei:} other {# Dateien:}}",
  "list.file": "{file}: {title}, {date}, {count, plural, one {ein Absatz} other {# Absätze}}",
  "list.faulty": "{file}: beiseitegelegt, sie hat einen Fehler",
  "status.served":
    "Im Dienst: {count, plural, one {ein Artikel} other {# Artikel}} mit {paragraphs, plural, one {einem Absatz} other {# Absätzen}}, Fassung {version}.",
  "status.files":
    "{count, plural, one {Eine Datei} other {# Dateien}}, {bytes, plural, one {ein Byte} other {# Bytes}}.",
  "status.limits": "Höchstens: {files, number} Dateien, {bytes, number} Bytes, {paragraphs, number} Absätze.",
  "status.since": "In diesem Stand seit <t:{since}:f>.",
  "status.can-undo": "/artikel rückgängig geht zum Stand davor zurück.",
  "log.title": "Die letzten Änderungen, neueste zuerst:",
  "log.empty": "Noch wurde nichts geändert.",
  "log.entry":
    "<t:{time}:f> {by}, {action, select, add {Hinzufügen} remove {Entfernen} undo {Zurückgehen} other {Neuladen}}: {result, select, swapped {+{added, number} neu, {changed, number} geändert, −{removed, number} entfernt} unchanged {kein Artikel geändert} refused {abgelehnt, eine Datei hat einen Fehler} failed {fehlgeschlagen} untrue {fehlgeschlagen} other {nicht getan}}",
  "log.by-disk": "eine Änderung auf der Platte",
  "log.by-signal": "der Betreiber",
  "audit.operator": "Die Artikel des Betreibers wurden geändert:",
  "audit.guild": "Die Artikel des Servers {guild} wurden geändert:",
  "gaps.title":
    "Hier in den letzten {days, number} Tagen mehr als einmal gefragt und von den Artikeln nicht beantwortet. Wer fragte, wird nicht aufbewahrt:",
  "gaps.empty":
    "Nichts wurde hier in den letzten {days, number} Tagen mehr als einmal gefragt, ohne beantwortet zu werden.",
  "gaps.off":
    "Unbeantwortete Fragen werden nicht aufbewahrt. Wer mich betreibt, kann das mit KEEP_GAPS=on einschalten.",
  "gaps.clear": "Alles vergessen",
  "gaps.cleared": "Vergessen: Nichts davon ist mehr aufbewahrt.",
  "error.upload":
    "{file}: {problem, select, host {das ist keine Adresse von Discords Anhängen} large {die Datei ist größer, als Discord sagte} slow {es dauerte länger als zehn Sekunden} other {Discord hat sie nicht herausgegeben}}. Nichts wurde geändert; versuche es noch einmal.",
  "error.not-moderator":
    "Das ist für Moderatoren: es braucht die Berechtigung „Server verwalten“ oder eine vom Betreiber genannte Rolle.",
  "quote.direct": "wörtliches Zitat",
  "quote.mixed": "teilweise zitiert",
  "quote.reported": "indirekte Rede",
  "quote.reports": "Sinngemäß, kein Zitat: {words}",
  "quote.likely": "wahrscheinlich",
  "quote.unattributed": "Nicht zugeordnet",
  "quote.candidates": "vielleicht {names}",
  "quote.evidence": "genannt mit „{words}“",
  "quote.evidence-elsewhere": "genannt mit „{words}“ in Absatz {paragraph, number}",
  "quote.copy": "Text kopieren",
  "quote.footer":
    "Wörtlich, nichts erzeugt · {total, plural, one {eine Äußerung} other {# Äußerungen}} gefunden",
  "quote.none":
    "So wird in diesen Artikeln niemand zitiert. /zitat ohne Angaben zählt auf, wer zitiert wird.",
  "quote.changed":
    "Die Artikel haben sich seitdem geändert. Frage noch einmal, um zu sehen, was sie jetzt sagen.",
  "speakers.title": "Wer zitiert wird",
  "speakers.count": "{count, plural, one {ein Zitat} other {# Zitate}}",
  "speakers.how": "Wähle jemanden mit /zitat person: oder frage nach einem Thema mit /zitat thema:",
  "check.title": "Mit den Artikeln verglichen",
  "check.footer": "Nur du siehst das; vom Text wird nichts behalten",
  "check.exact": "Wort für Wort in den Artikeln",
  "check.alike": "In den Artikeln, bis auf Zeichensetzung oder Großschreibung",
  "check.different": "In den Artikeln mit anderen Worten",
  "check.misattributed": "Von jemand anderem gesagt",
  "check.absent": "Nicht in diesen Artikeln",
  "check.left-out": "Ausgelassen: „{words}“",
  "check.added": "Nicht in den Artikeln: „{words}“",
  "check.said-by": "Gesagt von {name}",
  "error.nothing-to-check": "Darin steht kein Satz, der sich prüfen ließe.",
  "error.question-empty":
    "In der Frage steht kein Wort. Frage mit ein paar Wörtern, zum Beispiel: Wer traf sich in Genf?",
  "error.busy": "Gerade fragen zu viele auf einmal. Versuch es gleich noch einmal.",
  "error.unreachable":
    "Die Bibliothek der Artikel ist gerade nicht erreichbar. Versuch es in einer Minute noch einmal.",
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
