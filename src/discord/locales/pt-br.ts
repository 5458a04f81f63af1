import type { Catalogue } from "./catalogue.ts";
import { ptBrCommands } from "./pt-br-commands.ts";

/** The texts in Brazilian Portuguese. */
export const ptBr: Catalogue = {
  ...ptBrCommands,

  "answer.open": "Abrir no trecho",
  "answer.citation": "{title} — {source}, {date}, parágrafo {paragraph, number}",
  "answer.footer": "Trechos literais, nada gerado · {strength} · versão {version}",
  "answer.strong": "correspondência forte",
  "answer.fair": "correspondência razoável",
  "answer.weak": "correspondência fraca",
  "answer.declined": "Não está nestes artigos",
  "answer.closest": "O trecho mais próximo, que não parece responder:",
  "answer.nothing": "Nenhum trecho chega perto. /ajuda mostra do que tratam os artigos.",
  "answer.private":
    "Só você vê isto: sem a permissão “Usar apps externos”, ou sem o bot neste servidor, o Discord só me deixa responder a você.",
  "answer.next": "Próxima",
  "answer.previous": "Anterior",
  "answer.context": "Ver no contexto",
  "answer.more": "Ver mais",
  "answer.share": "Compartilhar no canal",
  "answer.unhelpful": "Não ajudou",
  "context.citation": "{title} — {source}, {date}, parágrafos {paragraph, number} a {last, number}",
  "context.unordered": "Os parágrafos deste artigo não estão na ordem original.",
  "context.footer": "Trechos literais, nada gerado",
  "context.earlier": "Antes",
  "context.later": "Depois",
  "context.back": "Voltar à resposta",
  "changed.text": "Os artigos mudaram desde esta resposta, que já não vale como estava.",
  "changed.again": "Perguntar de novo",
  "unhelpful.thanks":
    "Obrigado. Fica contado, sem o seu nome e sem a pergunta. Outras palavras, ou /ajuda, talvez levem mais longe.",
  "help.title": "Footnote",
  "help.what":
    "Respondo a perguntas sobre {count, plural, =1 {um artigo de notícias} other {# artigos de notícias}} com trechos deles, palavra por palavra, cada um com a sua fonte. Não escrevo nada por conta própria, e digo quando os artigos não respondem.",
  "help.ask":
    "**/perguntar** pergunta: `Quantos soldados estão perto da fronteira?` · escolha um artigo para procurar só nele · privado: só você vê a resposta",
  "help.articles": "Artigos, os mais recentes primeiro:",
  "help.article": "{title} — {source}, {date}",
  "help.more": "e {count, plural, =1 {mais um} other {mais #}}",
  "help.gaps-on":
    "Em servidores, guardo por {days, number} dias as perguntas que os artigos não respondem, sem quem perguntou; moderadores veem as feitas mais de uma vez. As privadas, nunca.",
  "help.gaps-off": "Nenhuma pergunta é guardada.",
  "reload.swapped": "**Recarregado** em {milliseconds, number} ms.",
  "reload.added": "{count, plural, =1 {Um artigo adicionado} other {# artigos adicionados}}:",
  "reload.changed": "{count, plural, =1 {Um artigo alterado} other {# artigos alterados}}:",
  "reload.changed-article": "{title} ({count, plural, =1 {parágrafo} other {parágrafos}} {numbers})",
  "reload.removed": "{count, plural, =1 {Um artigo removido} other {# artigos removidos}}:",
  "reload.unchanged": "Os arquivos estão como estavam: nada a mudar.",
  "reload.refused": "**Nada foi mudado**: um arquivo tem um erro.",
  "reload.untrue":
    "**Nada foi mudado**: os artigos novos não encontraram as próprias frases. É uma falha minha.",
  "reload.busy": "{by} está recarregando desde <t:{since}:T>. Tente de novo quando terminar.",
  "reload.faults": "{count, plural, =1 {Uma falha} other {# falhas}}:",
  "reload.served": "No ar: {count, plural, =1 {um artigo} other {# artigos}}, versão {version}.",
  "reload.undo": "Desfazer",
  "undo.done": "**De volta** ao estado anterior, em {milliseconds, number} ms.",
  "undo.pinned":
    "Desfazer não tocou em nenhum arquivo: a próxima recarga, ou um arquivo alterado, volta a servir a pasta.",
  "undo.nothing-older": "Nenhum estado anterior está guardado: não há nada a desfazer.",
  "undo.changed-since":
    "Outra coisa mudou nesse meio-tempo, então nada foi feito. Veja com /fontes lista ou /fontes registro e tente de novo.",
  "remove.unknown":
    "Você não tem esse arquivo aqui. Escolha um da lista que aparece ao digitar, ou veja /fontes lista.",
  "remove.confirm": "**Remover este arquivo?** Dá para desfazer.",
  "remove.yes": "Remover",
  "remove.set-aside": "**Removido.** O arquivo tinha um erro e não estava no ar, então nenhum artigo muda.",
  "upload.title": "Adicionar artigos",
  "upload.label": "Arquivos de artigos",
  "upload.description": ".txt, .md ou .html, no máximo 1 MiB cada; entram todos ou nenhum",
  "list.title":
    "{count, plural, =0 {Nenhum arquivo ainda. /fontes adicionar adiciona um.} =1 {Um arquivo:} other {# arquivos:}}",
  "list.file": "{file}: {title}, {date}, {count, plural, =1 {um parágrafo} other {# parágrafos}}",
  "list.faulty": "{file}: posto de lado, tem um erro",
  "status.served":
    "No ar: {count, plural, =1 {um artigo} other {# artigos}} com {paragraphs, plural, =1 {um parágrafo} other {# parágrafos}}, versão {version}.",
  "status.files":
    "{count, plural, =1 {Um arquivo} other {# arquivos}}, {bytes, plural, =1 {um byte} other {# bytes}} no total.",
  "status.limits":
    "No máximo: {files, number} arquivos, {bytes, number} bytes, {paragraphs, number} parágrafos.",
  "status.since": "Neste estado desde <t:{since}:f>.",
  "status.can-undo": "/fontes desfazer volta ao estado anterior.",
  "log.title": "As últimas mudanças, primeiro as mais recentes:",
  "log.empty": "Nada foi mudado ainda.",
  "log.entry":
    "<t:{time}:f> {by}, {action, select, add {adição} remove {remoção} undo {desfazer} other {recarga}}: {result, select, swapped {+{added, number} novos, {changed, number} alterados, −{removed, number} removidos} unchanged {nenhum artigo mudou} refused {recusado, um arquivo tem um erro} failed {falhou} untrue {falhou} other {não feito}}",
  "log.by-disk": "uma mudança no disco",
  "log.by-signal": "o operador",
  "audit.operator": "Os artigos do operador mudaram:",
  "audit.guild": "Os artigos do servidor {guild} mudaram:",
  "gaps.title":
    "Perguntado aqui mais de uma vez nos últimos {days, number} dias, sem resposta nos artigos. Quem perguntou não é guardado:",
  "gaps.empty": "Nada foi perguntado aqui mais de uma vez sem resposta nos últimos {days, number} dias.",
  "gaps.off": "Perguntas sem resposta não são guardadas. Quem me opera pode ligar isso com KEEP_GAPS=on.",
  "gaps.clear": "Esquecer tudo",
  "gaps.cleared": "Esquecido: nada disso está mais guardado.",
  "error.upload":
    "{file}: {problem, select, host {não é um endereço dos anexos do Discord} large {é maior do que o Discord anunciou} slow {levou mais de dez segundos} other {o Discord não o entregou}}. Nada foi mudado; tente de novo.",
  "error.not-moderator":
    "Isto é para moderadores: exige a permissão Gerenciar servidor, ou um cargo indicado pelo operador.",
  "quote.direct": "citação direta",
  "quote.mixed": "citado em parte",
  "quote.reported": "discurso indireto",
  "quote.reports": "Relatado, não citado: {words}",
  "quote.likely": "provável",
  "quote.unattributed": "Sem atribuição",
  "quote.candidates": "talvez {names}",
  "quote.evidence": "nomeado por “{words}”",
  "quote.evidence-elsewhere": "nomeado por “{words}” no parágrafo {paragraph, number}",
  "quote.copy": "Copiar texto",
  "quote.footer":
    "Literal, nada gerado · {total, plural, one {uma declaração encontrada} other {# declarações encontradas}}",
  "quote.none": "Ninguém é citado assim nestes artigos. /citação sem opções mostra quem é citado.",
  "quote.changed": "Os artigos mudaram desde então. Pergunte de novo para ver o que dizem agora.",
  "speakers.title": "Quem é citado",
  "speakers.count": "{count, plural, one {uma citação} other {# citações}}",
  "speakers.how": "Escolha alguém com /citação pessoa: ou pergunte por um tema com /citação tema:",
  "check.title": "Conferido com os artigos",
  "check.footer": "Só você vê isto; nada do texto é guardado",
  "check.exact": "Nos artigos, palavra por palavra",
  "check.alike": "Nos artigos, exceto pontuação ou maiúsculas",
  "check.different": "Nos artigos com outras palavras",
  "check.misattributed": "Dito por outra pessoa",
  "check.absent": "Não está nestes artigos",
  "check.left-out": "Falta: “{words}”",
  "check.added": "Não está nos artigos: “{words}”",
  "check.said-by": "Dito por {name}",
  "error.nothing-to-check": "Não há nenhuma frase que se possa conferir.",
  "error.question-empty":
    "Não há nenhuma palavra na pergunta. Pergunte com algumas, por exemplo: Quem se reuniu em Genebra?",
  "error.busy": "Há gente demais perguntando ao mesmo tempo. Tente de novo em um instante.",
  "error.unreachable": "A biblioteca de artigos está inacessível no momento. Tente de novo em um minuto.",
  "error.too-slow":
    "Isto demorou demais e eu parei. Tente de novo em um instante, ou pergunte com menos palavras.",
  "error.command-unknown": "Não conheço mais este comando. /ajuda mostra o que sei fazer.",
  "error.button-unknown": "Este botão não é meu, ou é de uma versão que não existe mais. Use /perguntar.",
  "error.rate-limited": "Foi muita coisa de uma vez. Pergunte de novo {when}.",
  "error.article-gone":
    "O artigo em que se procurou não está mais aqui. Use /perguntar para procurar em todos os artigos.",
  "error.article-unknown": "Não tenho esse artigo. Escolha um da lista que aparece enquanto você digita.",
  "error.fault":
    "Algo deu errado do meu lado e ficou registrado. Tente de novo em um instante. Código: {code}",
};
