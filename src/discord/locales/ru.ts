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
  "command.seeds.list.name": "список",
  "command.seeds.list.description": "Показывает статьи, которыми ты здесь управляешь",
  "command.seeds.status.name": "состояние",
  "command.seeds.status.description":
    "Показывает, что сейчас доступно, сколько места осталось и что можно отменить",
  "command.seeds.add.name": "добавить",
  "command.seeds.add.description":
    "Добавляет файлы статей (.txt, .md, .html); без файла откроется форма для нескольких",
  "command.seeds.add.file.name": "файл",
  "command.seeds.add.file.description": "Файл .txt, .md или .html не больше 1 МиБ",
  "command.seeds.remove.name": "убрать",
  "command.seeds.remove.description": "Убирает файл статьи, сначала переспросив",
  "command.seeds.remove.file.name": "файл",
  "command.seeds.remove.file.description": "Какой файл; введи часть имени или заголовка",
  "command.seeds.undo.name": "отменить",
  "command.seeds.undo.description": "Сразу возвращает состояние до последнего изменения",
  "command.seeds.log.name": "журнал",
  "command.seeds.log.description": "Показывает, кто, что и когда менял",
  "command.seeds.gaps.name": "пробелы",
  "command.seeds.gaps.description": "Показывает, что здесь спрашивали без ответа, но не кто спрашивал",

  "command.quote.name": "цитата",
  "command.quote.description": "Находит, что было сказано, слово в слово, и кем",
  "command.quote.speaker.name": "кто",
  "command.quote.speaker.description": "Кто это сказал",
  "command.quote.about.name": "тема",
  "command.quote.about.description": "О чём это, или несколько слов оттуда",
  "command.quote.article.name": "статья",
  "command.quote.article.description": "Искать только в этой статье",
  "command.quote.private.name": "лично",
  "command.quote.private.description": "Показать ответ только тебе",
  "command.check.name": "проверить",
  "command.check.description": "Скажет, есть ли фраза или цитата в статьях на самом деле",
  "command.check.text.name": "текст",
  "command.check.text.description": "Текст, до пяти предложений",
  "command.check-message.name": "Сверить со статьями",

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
  "help.gaps-on":
    "На серверах я храню вопросы, на которые в статьях нет ответа, без имени спросившего, дней: {days, number}; модераторы видят заданные не раз. Личные вопросы не хранятся никогда.",
  "help.gaps-off": "Вопросы не хранятся.",

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

  "reload.undo": "Отменить",
  "undo.done": "**Возвращено** прежнее состояние за {milliseconds, number} мс.",
  "undo.pinned":
    "Отмена не тронула файлов: следующее перечитывание или изменённый файл снова вернёт содержимое папки.",
  "undo.nothing-older": "Более старого состояния нет: отменять нечего.",
  "undo.changed-since":
    "За это время изменилось что-то ещё, поэтому ничего не сделано. Посмотри через /источники список или /источники журнал и попробуй снова.",
  "remove.unknown":
    "Такого файла у тебя здесь нет. Выбери из списка, который появляется при вводе, или посмотри /источники список.",
  "remove.confirm": "**Убрать этот файл?** Это можно отменить.",
  "remove.yes": "Убрать",
  "remove.set-aside": "**Убрано.** В файле была ошибка и он не использовался, так что статьи не меняются.",
  "upload.title": "Добавить статьи",
  "upload.label": "Файлы статей",
  "upload.description": ".txt, .md или .html, каждый не больше 1 МиБ; добавятся все или ни один",
  "list.title":
    "{count, plural, =0 {Файлов пока нет. Добавить можно через /источники добавить.} one {# файл:} few {# файла:} other {# файлов:}}",
  "list.file": "{file}: {title}, {date}, {count, plural, one {# абзац} few {# абзаца} other {# абзацев}}",
  "list.faulty": "{file}: отложен, в нём ошибка",
  "status.served":
    "Сейчас: {count, plural, one {# статья} few {# статьи} other {# статей}}, {paragraphs, plural, one {# абзац} few {# абзаца} other {# абзацев}}, версия {version}.",
  "status.files":
    "{count, plural, one {# файл} few {# файла} other {# файлов}}, {bytes, plural, one {# байт} few {# байта} other {# байт}}.",
  "status.limits":
    "Не больше: файлов — {files, number}, байт — {bytes, number}, абзацев — {paragraphs, number}.",
  "status.since": "В этом состоянии с <t:{since}:f>.",
  "status.can-undo": "/источники отменить возвращает прежнее состояние.",
  "log.title": "Последние изменения, сначала новые:",
  "log.empty": "Пока ничего не менялось.",
  "log.entry":
    "<t:{time}:f> {by}, {action, select, add {добавление} remove {удаление} undo {отмена} other {перечитывание}}: {result, select, swapped {+{added, number} новых, {changed, number} изменённых, −{removed, number} убранных} unchanged {статьи не изменились} refused {отклонено, в файле ошибка} failed {сбой} untrue {сбой} other {не сделано}}",
  "log.by-disk": "изменение на диске",
  "log.by-signal": "оператор",
  "audit.operator": "Статьи оператора изменились:",
  "audit.guild": "Статьи сервера {guild} изменились:",
  "gaps.title":
    "Здесь спрашивали не раз за последние дни (их {days, number}), а в статьях ответа нет. Кто спрашивал, не хранится:",
  "gaps.empty": "За последние дни (их {days, number}) ничего не спрашивали здесь не раз без ответа.",
  "gaps.off":
    "Вопросы без ответа не хранятся. Тот, кто меня запускает, может включить это через KEEP_GAPS=on.",
  "gaps.clear": "Забыть всё",
  "gaps.cleared": "Забыто: ничего из этого больше не хранится.",

  "error.upload":
    "{file}: {problem, select, host {это не адрес вложений Discord} large {он больше, чем сообщил Discord} slow {это заняло больше десяти секунд} other {Discord его не отдал}}. Ничего не изменено; попробуй ещё раз.",
  "error.not-moderator":
    "Это для модераторов: нужно право «Управлять сервером» или роль, которую назвал владелец бота.",
  "quote.direct": "прямая цитата",
  "quote.mixed": "цитируется частично",
  "quote.reported": "косвенная речь",
  "quote.reports": "Пересказ, не цитата: {words}",
  "quote.likely": "вероятно",
  "quote.unattributed": "Автор не указан",
  "quote.candidates": "возможно, {names}",
  "quote.evidence": "названо словами «{words}»",
  "quote.evidence-elsewhere": "названо словами «{words}» в абзаце {paragraph, number}",
  "quote.copy": "Скопировать текст",
  "quote.footer":
    "Дословно, ничего не придумано · {total, plural, one {найдено # высказывание} few {найдено # высказывания} many {найдено # высказываний} other {найдено # высказывания}}",
  "quote.none": "Так в этих статьях никого не цитируют. /цитата без параметров покажет, кого цитируют.",
  "quote.changed": "Статьи с тех пор изменились. Спроси ещё раз, чтобы увидеть, что в них теперь.",
  "speakers.title": "Кого цитируют",
  "speakers.count": "{count, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}",
  "speakers.how": "Выбери кого-нибудь через /цитата кто: или спроси о теме через /цитата тема:",
  "check.title": "Сверено со статьями",
  "check.footer": "Это видишь только ты; текст не сохраняется",
  "check.exact": "Есть в статьях, слово в слово",
  "check.alike": "Есть в статьях, кроме знаков или регистра",
  "check.different": "Есть в статьях другими словами",
  "check.misattributed": "Это сказал кто-то другой",
  "check.absent": "В этих статьях этого нет",
  "check.left-out": "Пропущено: «{words}»",
  "check.added": "Нет в статьях: «{words}»",
  "check.said-by": "Сказал(а): {name}",
  "error.nothing-to-check": "Здесь нет предложения, которое можно проверить.",

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
