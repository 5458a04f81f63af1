// @ts-nocheck
import type { Catalogue } from "./catalogue.ts";
import { ukCommands } from "./uk-commands.ts";

/** The texts in Ukrainian. */
export const uk: Catalogue = {
  ...ukCommands,

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
  "help.gaps-on":
    "На серверах я зберігаю питання, на які у статтях немає відповіді, без імені того, хто питав, днів: {days, number}; модератори бачать поставлені не раз. Приватні питання не зберігаються ніколи.",
  "help.gaps-off": "Питання не зберігаються.",
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
  "reload.undo": "Скасувати",
  "undo.done": "**Повернуто** попередній стан за {milliseconds, number} мс.",
  "undo.pinned":
    "Скасування не чіпало файлів: наступне перечитування або змінений файл знову поверне вміст теки.",
  "undo.nothing-older": "Старішого стану немає: скасовувати нічого.",
  "undo.changed-since":
    "Тим часом змінилося щось інше, тож нічого не зроблено. Подивися через /джерела список або /джерела журнал і спробуй знову.",
  "remove.unknown":
    "Такого файлу в тебе тут немає. Вибери зі списку, що з’являється під час введення, або подивися /джерела список.",
  "remove.confirm": "**Прибрати цей файл?** Це можна скасувати.",
  "remove.yes": "Прибрати",
  "remove.set-aside":
    "**Прибрано.** У файлі була помилка і він не використовувався, тож статті не змінюються.",
  "upload.title": "Додати статті",
  "upload.label": "Файли статей",
  "upload.description": ".txt, .md або .html, кожен не більший за 1 МіБ; додадуться всі або жоден",
  "list.title":
    "{count, plural, =0 {Файлів ще немає. Додати можна через /джерела додати.} one {# файл:} few {# файли:} other {# файлів:}}",
  "list.file": "{file}: {title}, {date}, {count, plural, one {# абзац} few {# абзаци} other {# абзаців}}",
  "list.faulty": "{file}: відкладено, у ньому помилка",
  "status.served":
    "Зараз: {count, plural, one {# стаття} few {# статті} other {# статей}}, {paragraphs, plural, one {# абзац} few {# абзаци} other {# абзаців}}, версія {version}.",
  "status.files":
    "{count, plural, one {# файл} few {# файли} other {# файлів}}, {bytes, plural, one {# байт} few {# байти} other {# байтів}}.",
  "status.limits":
    "Не більше: файлів — {files, number}, байтів — {bytes, number}, абзаців — {paragraphs, number}.",
  "status.since": "У цьому стані з <t:{since}:f>.",
  "status.can-undo": "/джерела скасувати повертає попередній стан.",
  "log.title": "Останні зміни, спершу нові:",
  "log.empty": "Поки нічого не змінювалося.",
  "log.entry":
    "<t:{time}:f> {by}, {action, select, add {додавання} remove {видалення} undo {скасування} other {перечитування}}: {result, select, swapped {+{added, number} нових, {changed, number} змінених, −{removed, number} прибраних} unchanged {статті не змінилися} refused {відхилено, у файлі помилка} failed {збій} untrue {збій} other {не зроблено}}",
  "log.by-disk": "зміна на диску",
  "log.by-signal": "оператор",
  "audit.operator": "Статті оператора змінилися:",
  "audit.guild": "Статті сервера {guild} змінилися:",
  "gaps.title":
    "Тут питали не раз за останні дні (їх {days, number}), а у статтях відповіді немає. Хто питав, не зберігається:",
  "gaps.empty": "За останні дні (їх {days, number}) нічого не питали тут не раз без відповіді.",
  "gaps.off":
    "Питання без відповіді не зберігаються. Той, хто мене запускає, може ввімкнути це через KEEP_GAPS=on.",
  "gaps.clear": "Забути все",
  "gaps.cleared": "Забуто: нічого з цього більше не зберігається.",
  "error.upload":
    "{file}: {problem, select, host {це не адреса вкладень Discord} large {він більший, ніж повідомив Discord} slow {це тривало понад десять секунд} other {Discord його не віддав}}. Нічого не змінено; спробуй ще раз.",
  "error.not-moderator":
    "Це для модераторів: потрібне право «Керувати сервером» або роль, яку назвав власник бота.",
  "quote.direct": "пряма цитата",
  "quote.mixed": "цитується частково",
  "quote.reported": "непряма мова",
  "quote.reports": "Переказ, не цитата: {words}",
  "quote.likely": "імовірно",
  "quote.unattributed": "Автора не вказано",
  "quote.candidates": "можливо, {names}",
  "quote.evidence": "названо словами «{words}»",
  "quote.evidence-elsewhere": "названо словами «{words}» в абзаці {paragraph, number}",
  "quote.copy": "Скопіювати текст",
  "quote.footer":
    "Дослівно, нічого не вигадано · {total, plural, one {знайдено # висловлювання} few {знайдено # висловлювання} many {знайдено # висловлювань} other {знайдено # висловлювання}}",
  "quote.none": "Так у цих статтях нікого не цитують. /цитата без параметрів покаже, кого цитують.",
  "quote.changed": "Статті відтоді змінилися. Запитай ще раз, щоб побачити, що в них тепер.",
  "speakers.title": "Кого цитують",
  "speakers.count": "{count, plural, one {# цитата} few {# цитати} many {# цитат} other {# цитати}}",
  "speakers.how": "Вибери когось через /цитата хто: або запитай про тему через /цитата тема:",
  "check.title": "Звірено зі статтями",
  "check.footer": "Це бачиш лише ти; текст не зберігається",
  "check.exact": "Є у статтях, слово в слово",
  "check.alike": "Є у статтях, крім знаків або регістру",
  "check.different": "Є у статтях іншими словами",
  "check.misattributed": "Це сказав хтось інший",
  "check.absent": "У цих статтях цього немає",
  "check.left-out": "Пропущено: «{words}»",
  "check.added": "Немає у статтях: «{words}»",
  "check.said-by": "Сказано: {name}",
  "error.nothing-to-check": "Тут немає речення, яке можна перевірити.",
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
