import type { Catalogue } from "./catalogue.ts";
import { frCommands } from "./fr-commands.ts";

/** The texts in French. */
export const fr: Catalogue = {
  ...frCommands,

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
  "help.gaps-on":
    "Sur les serveurs, je garde {days, number} jours les questions sans réponse dans les articles, sans qui a demandé ; les modérateurs voient celles posées plus d’une fois. Les questions privées, jamais.",
  "help.gaps-off": "Aucune question n’est gardée.",
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
  "reload.undo": "Annuler",
  "undo.done": "**Retour** à l’état d’avant, en {milliseconds, number} ms.",
  "undo.pinned":
    "L’annulation n’a touché aucun fichier : le prochain rechargement, ou un fichier modifié, remet le dossier en service.",
  "undo.nothing-older": "Aucun état plus ancien n’est gardé : rien à annuler.",
  "undo.changed-since":
    "Autre chose a changé entre-temps, donc rien n’a été fait. Regarde avec /sources liste ou /sources journal, puis réessaie.",
  "remove.unknown":
    "Tu n’as pas ce fichier ici. Choisis-en un dans la liste qui apparaît en tapant, ou vois /sources liste.",
  "remove.confirm": "**Retirer ce fichier ?** Cela peut être annulé.",
  "remove.yes": "Retirer",
  "remove.set-aside":
    "**Retiré.** Le fichier avait une erreur et n’était pas en service : aucun article ne change.",
  "upload.title": "Ajouter des articles",
  "upload.label": "Fichiers d’articles",
  "upload.description": ".txt, .md ou .html, au plus 1 Mio chacun ; tous sont ajoutés, ou aucun",
  "list.title":
    "{count, plural, =0 {Pas encore de fichier. /sources ajouter en ajoute un.} =1 {Un fichier :} other {# fichiers :}}",
  "list.file": "{file} : {title}, {date}, {count, plural, =1 {un paragraphe} other {# paragraphes}}",
  "list.faulty": "{file} : mis de côté, il contient une erreur",
  "status.served":
    "En service : {count, plural, =1 {un article} other {# articles}}, {paragraphs, plural, =1 {un paragraphe} other {# paragraphes}}, version {version}.",
  "status.files":
    "{count, plural, =1 {Un fichier} other {# fichiers}}, {bytes, plural, =1 {un octet} other {# octets}}.",
  "status.limits":
    "Au plus : {files, number} fichiers, {bytes, number} octets, {paragraphs, number} paragraphes.",
  "status.since": "Dans cet état depuis <t:{since}:f>.",
  "status.can-undo": "/sources annuler revient à l’état d’avant.",
  "log.title": "Les derniers changements, les plus récents d’abord :",
  "log.empty": "Rien n’a encore été changé.",
  "log.entry":
    "<t:{time}:f> {by}, {action, select, add {ajout} remove {retrait} undo {annulation} other {rechargement}} : {result, select, swapped {+{added, number} ajoutés, {changed, number} modifiés, −{removed, number} retirés} unchanged {aucun article modifié} refused {refusé, un fichier contient une erreur} failed {échec} untrue {échec} other {non fait}}",
  "log.by-disk": "un changement sur le disque",
  "log.by-signal": "l’opérateur",
  "audit.operator": "Les articles de l’opérateur ont changé :",
  "audit.guild": "Les articles du serveur {guild} ont changé :",
  "gaps.title":
    "Demandé ici plus d’une fois ces {days, number} derniers jours, sans réponse dans les articles. Qui a demandé n’est pas gardé :",
  "gaps.empty": "Rien n’a été demandé ici plus d’une fois sans réponse ces {days, number} derniers jours.",
  "gaps.off":
    "Les questions sans réponse ne sont pas gardées. Qui m’exploite peut l’activer avec KEEP_GAPS=on.",
  "gaps.clear": "Tout oublier",
  "gaps.cleared": "Oublié : plus rien n’en est gardé.",
  "error.upload":
    "{file} : {problem, select, host {ce n’est pas une adresse des pièces jointes de Discord} large {il est plus grand que ce que Discord annonçait} slow {cela a pris plus de dix secondes} other {Discord ne l’a pas donné}}. Rien n’a été changé ; réessaie.",
  "error.not-moderator":
    "C’est réservé aux modérateurs : il faut la permission Gérer le serveur, ou un rôle désigné par l’opérateur.",
  "quote.direct": "citation directe",
  "quote.mixed": "cité en partie",
  "quote.reported": "discours rapporté",
  "quote.reports": "Rapporté, pas cité : {words}",
  "quote.likely": "probable",
  "quote.unattributed": "Non attribué",
  "quote.candidates": "peut-être {names}",
  "quote.evidence": "désigné par « {words} »",
  "quote.evidence-elsewhere": "désigné par « {words} » au paragraphe {paragraph, number}",
  "quote.copy": "Copier le texte",
  "quote.footer":
    "Mot pour mot, rien de généré · {total, plural, one {une déclaration trouvée} other {# déclarations trouvées}}",
  "quote.none": "Personne n’est cité ainsi dans ces articles. /citation sans option montre qui est cité.",
  "quote.changed": "Les articles ont changé depuis. Redemande pour voir ce qu’ils disent maintenant.",
  "speakers.title": "Qui est cité",
  "speakers.count": "{count, plural, one {une citation} other {# citations}}",
  "speakers.how": "Choisis quelqu’un avec /citation personne: ou demande un sujet avec /citation sujet:",
  "check.title": "Vérifié avec les articles",
  "check.footer": "Toi seul vois ceci ; rien du texte n’est gardé",
  "check.exact": "Dans les articles, mot pour mot",
  "check.alike": "Dans les articles, à la ponctuation ou aux majuscules près",
  "check.different": "Dans les articles avec d’autres mots",
  "check.misattributed": "Dit par quelqu’un d’autre",
  "check.absent": "Pas dans ces articles",
  "check.left-out": "Il manque : « {words} »",
  "check.added": "Pas dans les articles : « {words} »",
  "check.said-by": "Dit par {name}",
  "error.nothing-to-check": "Il n’y a aucune phrase à vérifier.",
  "error.question-empty":
    "La question ne contient aucun mot. Demande en quelques mots, par exemple : Qui s’est réuni à Genève ?",
  "error.busy": "Trop de gens demandent à la fois. Réessaie dans un instant.",
  "error.unreachable": "La bibliothèque d’articles est injoignable pour le moment. Réessaie dans une minute.",
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
