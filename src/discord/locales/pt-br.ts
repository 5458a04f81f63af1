import type { Catalogue } from "./catalogue.ts";

/** The texts in Brazilian Portuguese. */
export const ptBr: Catalogue = {
  "command.ask.name": "perguntar",
  "command.ask.description":
    "Encontra os trechos dos artigos que respondem a uma pergunta, palavra por palavra",
  "command.ask.question.name": "pergunta",
  "command.ask.question.description": "O que você quer saber",
  "command.ask.article.name": "artigo",
  "command.ask.article.description": "Procurar só neste artigo",
  "command.ask.private.name": "privado",
  "command.ask.private.description": "Mostrar a resposta só para você",
  "command.help.name": "ajuda",
  "command.help.description": "O que este bot sabe e como perguntar",

  "command.seeds.name": "fontes",
  "command.seeds.description": "Gerenciar os artigos",
  "command.seeds.reload.name": "recarregar",
  "command.seeds.reload.description": "Lê de novo os arquivos de artigos; se um tiver falha, nada muda",

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

  "error.not-moderator":
    "Isto é para moderadores: exige a permissão Gerenciar servidor, ou um cargo indicado pelo operador.",
  "error.question-empty":
    "Não há nenhuma palavra na pergunta. Pergunte com algumas, por exemplo: Quem se reuniu em Genebra?",
  "error.busy": "Há gente demais perguntando ao mesmo tempo. Tente de novo em um instante.",
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
