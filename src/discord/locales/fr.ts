import type { Catalogue } from "./catalogue.ts";

/** The texts in French. */
export const fr: Catalogue = {
  "command.ask.name": "demander",
  "command.ask.description": "Trouve les passages des articles qui répondent à une question, mot pour mot",
  "command.ask.question.name": "question",
  "command.ask.question.description": "Ce que tu veux savoir",
  "command.ask.article.name": "article",
  "command.ask.article.description": "Chercher dans cet article seulement",
  "command.ask.private.name": "privé",
  "command.ask.private.description": "Ne montrer la réponse qu’à toi",
  "command.help.name": "aide",
  "command.help.description": "Ce que sait ce bot et comment l’interroger",

  "command.seeds.name": "sources",
  "command.seeds.description": "Gérer les articles",
  "command.seeds.reload.name": "recharger",
  "command.seeds.reload.description":
    "Relit les fichiers d’articles ; rien ne change si l’un d’eux est fautif",

  "answer.open": "Ouvrir au passage",
  "answer.citation": "{title} — {source}, {date}, paragraphe {paragraph, number}",
  "answer.footer": "Passages mot pour mot, rien de généré · {strength} · version {version}",
  "answer.strong": "correspondance forte",
  "answer.fair": "correspondance correcte",
  "answer.weak": "correspondance faible",
  "answer.declined": "Pas dans ces articles",
  "answer.closest": "Le passage le plus proche, qui ne semble pas répondre :",
  "answer.nothing": "Aucun passage ne s’en approche. /aide montre de quoi parlent les articles.",
  "answer.private":
    "Tu es seul à voir ceci : sans la permission « Utiliser des applis externes », ou sans le bot sur ce serveur, Discord ne me laisse répondre qu’à toi.",
  "answer.next": "Suivant",
  "answer.previous": "Précédent",
  "answer.context": "Voir dans le contexte",
  "answer.more": "Voir plus",
  "answer.share": "Partager dans le salon",
  "answer.unhelpful": "Pas utile",

  "context.citation": "{title} — {source}, {date}, paragraphes {paragraph, number} à {last, number}",
  "context.unordered": "Les paragraphes de cet article ne sont pas dans leur ordre d’origine.",
  "context.footer": "Passages mot pour mot, rien de généré",
  "context.earlier": "Avant",
  "context.later": "Après",
  "context.back": "Retour à la réponse",

  "changed.text": "Les articles ont changé depuis cette réponse, qui ne vaut plus telle quelle.",
  "changed.again": "Redemander",
  "unhelpful.thanks":
    "Merci. C’est compté, sans ton nom ni la question. D’autres mots, ou /aide, mèneront peut-être plus loin.",

  "help.title": "Footnote",
  "help.what":
    "Je réponds aux questions sur {count, plural, =1 {un article de presse} other {# articles de presse}} par des passages, mot pour mot, chacun avec sa source. Je n’écris rien de moi-même, et je le dis quand les articles ne répondent pas.",
  "help.ask":
    "**/demander** question : `Combien de soldats sont près de la frontière ?` · choisis un article pour ne chercher que dans celui-ci · privé : toi seul vois la réponse",
  "help.articles": "Articles, les plus récents d’abord :",
  "help.article": "{title} — {source}, {date}",
  "help.more": "et {count, plural, =1 {un autre} other {# autres}}",

  "reload.swapped": "**Rechargé** en {milliseconds, number} ms.",
  "reload.added": "{count, plural, =1 {Un article ajouté} other {# articles ajoutés}} :",
  "reload.changed": "{count, plural, =1 {Un article modifié} other {# articles modifiés}} :",
  "reload.changed-article": "{title} ({count, plural, =1 {paragraphe} other {paragraphes}} {numbers})",
  "reload.removed": "{count, plural, =1 {Un article retiré} other {# articles retirés}} :",
  "reload.unchanged": "Les fichiers sont tels quels : rien à changer.",
  "reload.refused": "**Rien n’a été changé** : un fichier contient une erreur.",
  "reload.untrue":
    "**Rien n’a été changé** : les nouveaux articles n’ont pas retrouvé leurs propres phrases. C’est une faute de ma part.",
  "reload.busy": "{by} recharge depuis <t:{since}:T>. Réessaie quand ce sera fini.",
  "reload.faults": "{count, plural, =1 {Une faute} other {# fautes}} :",
  "reload.served": "En service : {count, plural, =1 {un article} other {# articles}}, version {version}.",

  "error.not-moderator":
    "C’est réservé aux modérateurs : il faut la permission Gérer le serveur, ou un rôle désigné par l’opérateur.",
  "error.question-empty":
    "La question ne contient aucun mot. Demande en quelques mots, par exemple : Qui s’est réuni à Genève ?",
  "error.busy": "Trop de gens demandent à la fois. Réessaie dans un instant.",
  "error.too-slow": "C’était trop long, j’ai arrêté. Réessaie dans un instant, ou demande en moins de mots.",
  "error.command-unknown": "Je ne connais plus cette commande. /aide montre ce que je sais faire.",
  "error.button-unknown":
    "Ce bouton n’est pas à moi, ou vient d’une version qui n’existe plus. Demande avec /demander.",
  "error.rate-limited": "C’était beaucoup à la fois. Redemande {when}.",
  "error.article-gone":
    "L’article où l’on cherchait n’est plus ici. Demande avec /demander dans tous les articles.",
  "error.article-unknown":
    "Je n’ai pas cet article. Choisis-en un dans la liste qui apparaît pendant la saisie.",
  "error.fault":
    "Quelque chose a échoué de mon côté, et c’est consigné. Réessaie dans un instant. Code : {code}",
};
