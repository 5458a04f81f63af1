import type { Catalogue } from "./catalogue.ts";

/** The texts in Spanish. */
export const es: Catalogue = {
  "command.ask.name": "preguntar",
  "command.ask.description":
    "Busca los pasajes de los artículos que responden a una pregunta, palabra por palabra",
  "command.ask.question.name": "pregunta",
  "command.ask.question.description": "Lo que quieres saber",
  "command.ask.article.name": "artículo",
  "command.ask.article.description": "Buscar solo en este artículo",
  "command.ask.private.name": "privado",
  "command.ask.private.description": "Mostrarte la respuesta solo a ti",
  "command.help.name": "ayuda",
  "command.help.description": "Qué sabe este bot y cómo preguntarle",

  "command.seeds.name": "fuentes",
  "command.seeds.description": "Gestionar los artículos",
  "command.seeds.reload.name": "recargar",
  "command.seeds.reload.description":
    "Vuelve a leer los archivos de artículos; si uno tiene un fallo, nada cambia",

  "answer.open": "Abrir en el pasaje",
  "answer.citation": "{title} — {source}, {date}, párrafo {paragraph, number}",
  "answer.footer": "Pasajes literales, nada generado · {strength} · versión {version}",
  "answer.strong": "coincidencia fuerte",
  "answer.fair": "coincidencia aceptable",
  "answer.weak": "coincidencia débil",
  "answer.declined": "No está en estos artículos",
  "answer.closest": "El pasaje más cercano, que no parece responder:",
  "answer.nothing": "Ningún pasaje se acerca. /ayuda muestra de qué tratan los artículos.",
  "answer.private":
    "Solo tú ves esto: sin el permiso «Usar aplicaciones externas», o sin el bot en este servidor, Discord solo me deja responderte a ti.",
  "answer.next": "Siguiente",
  "answer.previous": "Anterior",
  "answer.context": "Ver en contexto",
  "answer.more": "Ver más",
  "answer.share": "Compartir en el canal",
  "answer.unhelpful": "No me sirve",

  "context.citation": "{title} — {source}, {date}, párrafos {paragraph, number} a {last, number}",
  "context.unordered": "Los párrafos de este artículo no están en su orden original.",
  "context.footer": "Pasajes literales, nada generado",
  "context.earlier": "Antes",
  "context.later": "Después",
  "context.back": "Volver a la respuesta",

  "changed.text": "Los artículos han cambiado desde esta respuesta, que ya no vale tal como estaba.",
  "changed.again": "Preguntar de nuevo",
  "unhelpful.thanks":
    "Gracias. Queda contado, sin tu nombre y sin la pregunta. Quizá otras palabras o /ayuda lleven más lejos.",

  "help.title": "Footnote",
  "help.what":
    "Respondo preguntas sobre {count, plural, one {un artículo de prensa} other {# artículos de prensa}} con pasajes suyos, palabra por palabra, cada uno con su fuente. No escribo nada propio, y digo cuándo los artículos no responden.",
  "help.ask":
    "**/preguntar** pregunta: `¿Cuántos soldados hay cerca de la frontera?` · elige un artículo para buscar solo en él · privado: solo tú ves la respuesta",
  "help.articles": "Artículos, los más recientes primero:",
  "help.article": "{title} — {source}, {date}",
  "help.more": "y {count, plural, one {uno más} other {# más}}",

  "reload.swapped": "**Recargado** en {milliseconds, number} ms.",
  "reload.added": "{count, plural, one {Un artículo añadido} other {# artículos añadidos}}:",
  "reload.changed": "{count, plural, one {Un artículo modificado} other {# artículos modificados}}:",
  "reload.changed-article": "{title} ({count, plural, one {párrafo} other {párrafos}} {numbers})",
  "reload.removed": "{count, plural, one {Un artículo retirado} other {# artículos retirados}}:",
  "reload.unchanged": "Los archivos están como estaban: no hay nada que cambiar.",
  "reload.refused": "**No se ha cambiado nada**: un archivo tiene un error.",
  "reload.untrue":
    "**No se ha cambiado nada**: los artículos nuevos no encontraron sus propias frases. Es un fallo mío.",
  "reload.busy": "{by} está recargando desde <t:{since}:T>. Inténtalo de nuevo cuando haya terminado.",
  "reload.faults": "{count, plural, one {Un fallo} other {# fallos}}:",
  "reload.served": "En servicio: {count, plural, one {un artículo} other {# artículos}}, versión {version}.",

  "error.not-moderator":
    "Esto es para moderadores: requiere el permiso Gestionar servidor, o un rol que haya indicado el operador.",
  "error.question-empty":
    "En la pregunta no hay ninguna palabra. Pregunta con unas pocas, por ejemplo: ¿Quién se reunió en Ginebra?",
  "error.busy": "Hay demasiada gente preguntando a la vez. Inténtalo de nuevo en un momento.",
  "error.too-slow":
    "Esto tardaba demasiado y lo he dejado. Inténtalo de nuevo en un momento, o pregunta con menos palabras.",
  "error.command-unknown": "Ya no conozco este comando. /ayuda muestra lo que sé hacer.",
  "error.button-unknown":
    "Este botón no es mío, o es de una versión que ya no existe. Pregunta con /preguntar.",
  "error.rate-limited": "Han sido muchas de golpe. Vuelve a preguntar {when}.",
  "error.article-gone":
    "El artículo en el que se buscó ya no está aquí. Pregunta con /preguntar en todos los artículos.",
  "error.article-unknown": "No tengo ese artículo. Elige uno de la lista que aparece mientras escribes.",
  "error.fault":
    "Algo ha fallado por mi parte y ha quedado registrado. Inténtalo de nuevo en un momento. Código: {code}",
};
