import type { Catalogue } from "./catalogue.ts";

/** The texts in Russian. */
export const ru: Catalogue = {
  "command.ask.name": "спросить",
  "command.ask.description": "Находит в статьях места, которые отвечают на вопрос, слово в слово",
  "command.ask.question.name": "вопрос",
  "command.ask.question.description": "Что ты хочешь узнать",
  "command.ask.article.name": "статья",
  "command.ask.article.description": "Искать только в этой статье",
  "command.ask.private.name": "лично",
  "command.ask.private.description": "Показать ответ только тебе",
  "command.help.name": "помощь",
  "command.help.description": "Что знает этот бот и как его спрашивать",

  "command.seeds.name": "источники",
  "command.seeds.description": "Управление статьями",
  "command.seeds.reload.name": "перечитать",
  "command.seeds.reload.description": "Читает файлы статей заново; если в одном ошибка, ничего не меняется",

  "answer.open": "Открыть это место",
  "answer.citation": "{title} — {source}, {date}, абзац {paragraph, number}",
  "answer.footer": "Дословные места, ничего не сочинено · {strength} · версия {version}",
  "answer.strong": "сильное совпадение",
  "answer.fair": "неплохое совпадение",
  "answer.weak": "слабое совпадение",
  "answer.declined": "В этих статьях этого нет",
  "answer.closest": "Самое близкое место, хотя оно, похоже, не отвечает:",
  "answer.nothing": "Ничего близкого не нашлось. /помощь покажет, о чём статьи.",
  "answer.private":
    "Это видишь только ты: без права «Использовать внешние приложения» или бота на этом сервере Discord разрешает мне отвечать лишь тебе.",
  "answer.next": "Дальше",
  "answer.previous": "Назад",
  "answer.context": "Показать в контексте",
  "answer.more": "Показать больше",
  "answer.share": "Показать всем в канале",
  "answer.unhelpful": "Не помогло",

  "context.citation": "{title} — {source}, {date}, абзацы с {paragraph, number} по {last, number}",
  "context.unordered": "Абзацы этой статьи стоят не в исходном порядке.",
  "context.footer": "Дословные места, ничего не сочинено",
  "context.earlier": "Раньше",
  "context.later": "Позже",
  "context.back": "Вернуться к ответу",

  "changed.text": "С этого ответа статьи изменились, и в прежнем виде он уже неверен.",
  "changed.again": "Спросить ещё раз",
  "unhelpful.thanks":
    "Спасибо. Это учтено, без твоего имени и без вопроса. Может быть, помогут другие слова или /помощь.",

  "help.title": "Footnote",
  "help.what":
    "Я отвечаю на вопросы по {count, plural, one {# новостной статье} other {# новостным статьям}} местами из них, слово в слово, каждое со своим источником. От себя я ничего не пишу и говорю, когда статьи не отвечают.",
  "help.ask":
    "**/спросить** вопрос: `Сколько солдат стоит у границы?` · выбери статью, чтобы искать только в ней · лично: ответ видишь только ты",
  "help.articles": "Статьи, сначала новые:",
  "help.article": "{title} — {source}, {date}",
  "help.more": "и ещё {count, number}",

  "reload.swapped": "**Перечитано** за {milliseconds, number} мс.",
  "reload.added":
    "{count, plural, one {Добавлена # статья} few {Добавлены # статьи} other {Добавлено # статей}}:",
  "reload.changed":
    "{count, plural, one {Изменена # статья} few {Изменены # статьи} other {Изменено # статей}}:",
  "reload.changed-article": "{title} ({count, plural, =1 {абзац} other {абзацы}} {numbers})",
  "reload.removed": "{count, plural, one {Убрана # статья} few {Убраны # статьи} other {Убрано # статей}}:",
  "reload.unchanged": "Файлы такие же, как были: менять нечего.",
  "reload.refused": "**Ничего не изменено**: в одном из файлов ошибка.",
  "reload.untrue":
    "**Ничего не изменено**: в новых статьях не нашлись их собственные предложения. Это моя неисправность.",
  "reload.busy": "{by} перечитывает статьи с <t:{since}:T>. Попробуй ещё раз, когда это закончится.",
  "reload.faults": "{count, plural, one {# ошибка} few {# ошибки} other {# ошибок}}:",
  "reload.served":
    "Сейчас: {count, plural, one {# статья} few {# статьи} other {# статей}}, версия {version}.",

  "error.not-moderator":
    "Это для модераторов: нужно право «Управлять сервером» или роль, которую назвал владелец бота.",
  "error.question-empty":
    "В вопросе нет ни одного слова. Спроси несколькими словами, например: Кто встретился в Женеве?",
  "error.busy": "Сейчас спрашивает слишком много людей. Попробуй ещё раз чуть позже.",
  "error.too-slow":
    "Это заняло слишком много времени, и поиск остановлен. Попробуй чуть позже или спроси короче.",
  "error.command-unknown": "Этой команды я больше не знаю. /помощь покажет, что я умею.",
  "error.button-unknown":
    "Эта кнопка не моя или осталась от версии, которой больше нет. Спроси через /спросить.",
  "error.rate-limited": "Слишком много сразу. Спроси снова {when}.",
  "error.article-gone":
    "Статьи, в которой шёл поиск, здесь больше нет. Спроси через /спросить по всем статьям.",
  "error.article-unknown": "Такой статьи у меня нет. Выбери из списка, который появляется при вводе.",
  "error.fault": "У меня что-то пошло не так, это записано. Попробуй ещё раз чуть позже. Код: {code}",
};
