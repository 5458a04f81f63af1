import type { Catalogue } from "./catalogue.ts";

/** The texts in Ukrainian. */
export const uk: Catalogue = {
  "command.ask.name": "запитати",
  "command.ask.description": "Знаходить у статтях місця, що відповідають на запитання, слово в слово",
  "command.ask.question.name": "запитання",
  "command.ask.question.description": "Що ти хочеш дізнатися",
  "command.ask.article.name": "стаття",
  "command.ask.article.description": "Шукати лише в цій статті",
  "command.ask.private.name": "особисто",
  "command.ask.private.description": "Показати відповідь лише тобі",
  "command.help.name": "допомога",
  "command.help.description": "Що знає цей бот і як його питати",

  "command.seeds.name": "джерела",
  "command.seeds.description": "Керування статтями",
  "command.seeds.reload.name": "перечитати",
  "command.seeds.reload.description":
    "Читає файли статей наново; якщо в одному помилка, нічого не змінюється",

  "answer.open": "Відкрити це місце",
  "answer.citation": "{title} — {source}, {date}, абзац {paragraph, number}",
  "answer.footer": "Дослівні місця, нічого не вигадано · {strength} · версія {version}",
  "answer.strong": "сильний збіг",
  "answer.fair": "непоганий збіг",
  "answer.weak": "слабкий збіг",
  "answer.declined": "У цих статтях цього немає",
  "answer.closest": "Найближче місце, хоча воно, схоже, не відповідає:",
  "answer.nothing": "Нічого близького не знайшлося. /допомога покаже, про що статті.",
  "answer.private":
    "Це бачиш лише ти: без права «Використовувати зовнішні застосунки» або бота на цьому сервері Discord дозволяє мені відповідати тільки тобі.",
  "answer.next": "Далі",
  "answer.previous": "Назад",
  "answer.context": "Показати в контексті",
  "answer.more": "Показати більше",
  "answer.share": "Показати всім у каналі",
  "answer.unhelpful": "Не допомогло",

  "context.citation": "{title} — {source}, {date}, абзаци з {paragraph, number} по {last, number}",
  "context.unordered": "Абзаци цієї статті стоять не в початковому порядку.",
  "context.footer": "Дослівні місця, нічого не вигадано",
  "context.earlier": "Раніше",
  "context.later": "Пізніше",
  "context.back": "Повернутися до відповіді",

  "changed.text": "Від цієї відповіді статті змінилися, і в колишньому вигляді вона вже не правильна.",
  "changed.again": "Запитати ще раз",
  "unhelpful.thanks":
    "Дякую. Це враховано, без твого імені й без запитання. Можливо, допоможуть інші слова або /допомога.",

  "help.title": "Footnote",
  "help.what":
    "Я відповідаю на запитання за {count, plural, one {# новинною статтею} other {# новинними статтями}} місцями з них, слово в слово, кожне зі своїм джерелом. Від себе я нічого не пишу і кажу, коли статті не відповідають.",
  "help.ask":
    "**/запитати** запитання: `Скільки солдатів стоїть біля кордону?` · вибери статтю, щоб шукати лише в ній · особисто: відповідь бачиш лише ти",
  "help.articles": "Статті, спершу нові:",
  "help.article": "{title} — {source}, {date}",
  "help.more": "і ще {count, number}",

  "reload.swapped": "**Перечитано** за {milliseconds, number} мс.",
  "reload.added": "{count, plural, one {Додано # статтю} few {Додано # статті} other {Додано # статей}}:",
  "reload.changed":
    "{count, plural, one {Змінено # статтю} few {Змінено # статті} other {Змінено # статей}}:",
  "reload.changed-article": "{title} ({count, plural, =1 {абзац} other {абзаци}} {numbers})",
  "reload.removed":
    "{count, plural, one {Вилучено # статтю} few {Вилучено # статті} other {Вилучено # статей}}:",
  "reload.unchanged": "Файли такі самі, як були: змінювати нічого.",
  "reload.refused": "**Нічого не змінено**: в одному з файлів помилка.",
  "reload.untrue":
    "**Нічого не змінено**: у нових статтях не знайшлися їхні власні речення. Це моя несправність.",
  "reload.busy": "{by} перечитує статті з <t:{since}:T>. Спробуй ще раз, коли це закінчиться.",
  "reload.faults": "{count, plural, one {# помилка} few {# помилки} other {# помилок}}:",
  "reload.served":
    "Зараз: {count, plural, one {# стаття} few {# статті} other {# статей}}, версія {version}.",

  "error.not-moderator":
    "Це для модераторів: потрібне право «Керувати сервером» або роль, яку назвав власник бота.",
  "error.question-empty":
    "У запитанні немає жодного слова. Запитай кількома словами, наприклад: Хто зустрівся в Женеві?",
  "error.busy": "Зараз питає забагато людей. Спробуй ще раз трохи згодом.",
  "error.too-slow": "Це тривало задовго, і пошук зупинено. Спробуй трохи згодом або запитай коротше.",
  "error.command-unknown": "Цієї команди я більше не знаю. /допомога покаже, що я вмію.",
  "error.button-unknown":
    "Ця кнопка не моя або залишилася від версії, якої більше немає. Запитай через /запитати.",
  "error.rate-limited": "Забагато за раз. Запитай знову {when}.",
  "error.article-gone":
    "Статті, в якій ішов пошук, тут більше немає. Запитай через /запитати за всіма статтями.",
  "error.article-unknown": "Такої статті в мене немає. Вибери зі списку, який з’являється під час введення.",
  "error.fault": "У мене щось пішло не так, це записано. Спробуй ще раз трохи згодом. Код: {code}",
};
