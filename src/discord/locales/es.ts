import type { Catalogue } from "./catalogue.ts";
import { esCommands } from "./es-commands.ts";

/** The texts in Spanish. */
export const es: Catalogue = {
  ...esCommands,

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
  "help.gaps-on":
    "En los servidores guardo {days, number} días las preguntas que los artículos no responden, sin quién preguntó; los moderadores ven las hechas más de una vez. Las privadas, nunca.",
  "help.gaps-off": "No se guarda ninguna pregunta.",
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
  "reload.undo": "Deshacer",
  "undo.done": "**Se ha vuelto** al estado anterior, en {milliseconds, number} ms.",
  "undo.pinned":
    "Deshacer no tocó ningún archivo: la próxima recarga, o un archivo cambiado, vuelve a servir la carpeta.",
  "undo.nothing-older": "No se guarda ningún estado anterior: no hay nada que deshacer.",
  "undo.changed-since":
    "Entretanto cambió otra cosa, así que no se hizo nada. Mira con /fuentes lista o /fuentes registro e inténtalo de nuevo.",
  "remove.unknown":
    "No tienes aquí ese archivo. Elige uno de la lista que aparece al escribir, o mira /fuentes lista.",
  "remove.confirm": "**¿Quitar este archivo?** Se puede deshacer.",
  "remove.yes": "Quitar",
  "remove.set-aside":
    "**Quitado.** El archivo tenía un error y no estaba en servicio, así que ningún artículo cambia.",
  "upload.title": "Añadir artículos",
  "upload.label": "Archivos de artículos",
  "upload.description": ".txt, .md o .html, 1 MiB como máximo cada uno; se añaden todos o ninguno",
  "list.title":
    "{count, plural, =0 {Aún no hay archivos. /fuentes añadir añade uno.} one {Un archivo:} other {# archivos:}}",
  "list.file": "{file}: {title}, {date}, {count, plural, one {un párrafo} other {# párrafos}}",
  "list.faulty": "{file}: apartado, tiene un error",
  "status.served":
    "En servicio: {count, plural, one {un artículo} other {# artículos}} con {paragraphs, plural, one {un párrafo} other {# párrafos}}, versión {version}.",
  "status.files":
    "{count, plural, one {Un archivo} other {# archivos}}, {bytes, plural, one {un byte} other {# bytes}} en total.",
  "status.limits":
    "Como máximo: {files, number} archivos, {bytes, number} bytes, {paragraphs, number} párrafos.",
  "status.since": "En este estado desde <t:{since}:f>.",
  "status.can-undo": "/fuentes deshacer vuelve al estado anterior.",
  "log.title": "Los últimos cambios, primero los más recientes:",
  "log.empty": "Aún no se ha cambiado nada.",
  "log.entry":
    "<t:{time}:f> {by}, {action, select, add {añadir} remove {quitar} undo {deshacer} other {recargar}}: {result, select, swapped {+{added, number} nuevos, {changed, number} cambiados, −{removed, number} quitados} unchanged {ningún artículo cambió} refused {rechazado, un archivo tiene un error} failed {falló} untrue {falló} other {no hecho}}",
  "log.by-disk": "un cambio en el disco",
  "log.by-signal": "el operador",
  "audit.operator": "Han cambiado los artículos del operador:",
  "audit.guild": "Han cambiado los artículos del servidor {guild}:",
  "gaps.title":
    "Preguntado aquí más de una vez en los últimos {days, number} días y sin respuesta en los artículos. No se guarda quién preguntó:",
  "gaps.empty": "Nada se preguntó aquí más de una vez sin respuesta en los últimos {days, number} días.",
  "gaps.off": "No se guardan las preguntas sin respuesta. Quien me opera puede activarlo con KEEP_GAPS=on.",
  "gaps.clear": "Olvidar todo",
  "gaps.cleared": "Olvidado: ya no se guarda nada de ello.",
  "error.upload":
    "{file}: {problem, select, host {no es una dirección de los adjuntos de Discord} large {es mayor de lo que Discord anunció} slow {tardó más de diez segundos} other {Discord no lo entregó}}. No se ha cambiado nada; inténtalo de nuevo.",
  "error.not-moderator":
    "Esto es para moderadores: requiere el permiso Gestionar servidor, o un rol que haya indicado el operador.",
  "quote.direct": "cita literal",
  "quote.mixed": "citado en parte",
  "quote.reported": "discurso indirecto",
  "quote.reports": "Referido, no citado: {words}",
  "quote.likely": "probable",
  "quote.unattributed": "Sin atribuir",
  "quote.candidates": "quizá {names}",
  "quote.evidence": "nombrado con «{words}»",
  "quote.evidence-elsewhere": "nombrado con «{words}» en el párrafo {paragraph, number}",
  "quote.copy": "Copiar texto",
  "quote.footer":
    "Literal, nada generado · {total, plural, one {una declaración encontrada} other {# declaraciones encontradas}}",
  "quote.none": "En estos artículos no se cita así a nadie. /cita sin opciones muestra a quién se cita.",
  "quote.changed": "Los artículos han cambiado desde entonces. Pregunta otra vez para ver qué dicen ahora.",
  "speakers.title": "A quién se cita",
  "speakers.count": "{count, plural, one {una cita} other {# citas}}",
  "speakers.how": "Elige a alguien con /cita persona: o pregunta por un tema con /cita tema:",
  "check.title": "Comprobado con los artículos",
  "check.footer": "Solo tú ves esto; no se guarda nada del texto",
  "check.exact": "En los artículos, palabra por palabra",
  "check.alike": "En los artículos, salvo puntuación o mayúsculas",
  "check.different": "En los artículos con otras palabras",
  "check.misattributed": "Lo dijo otra persona",
  "check.absent": "No está en estos artículos",
  "check.left-out": "Falta: «{words}»",
  "check.added": "No está en los artículos: «{words}»",
  "check.said-by": "Lo dijo {name}",
  "error.nothing-to-check": "No hay ninguna frase que se pueda comprobar.",
  "error.question-empty":
    "En la pregunta no hay ninguna palabra. Pregunta con unas pocas, por ejemplo: ¿Quién se reunió en Ginebra?",
  "error.busy": "Hay demasiada gente preguntando a la vez. Inténtalo de nuevo en un momento.",
  "error.unreachable":
    "La biblioteca de artículos no está accesible en este momento. Inténtalo de nuevo en un minuto.",
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
