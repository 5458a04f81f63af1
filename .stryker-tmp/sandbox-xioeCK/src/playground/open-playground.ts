// @ts-nocheck
import { SetupError } from "../errors.ts";
import { type LocalDiscord, startLocalDiscord } from "../local-discord/local-discord.ts";
import { createServePage, type ServePage } from "./serve-page.ts";

/** A Discord, and perhaps a page that shows it. */
export interface Playground {
  readonly localDiscord: LocalDiscord;
  /** The page's address; absent when none is served. */
  readonly pageUrl?: string;
}

/**
 * Starts a Discord of one server with two channels, so that the prompt and the page each have a conversation of their
 * own: people at the prompt are in the first, people at the page in the second. Without a port there is no page; 0
 * takes a free one.
 */
export async function openPlayground(port: number | undefined): Promise<Playground> {
  if (port === undefined) return { localDiscord: await startLocalDiscord() };
  let servePage: ServePage = (_request, response) => response.writeHead(503).end();
  const localDiscord = await startLocalDiscord({
    port,
    guilds: [{ name: "Newsroom", channels: ["terminal", "newsroom"] }],
    serveElse: (request, response) => servePage(request, response),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new SetupError("The page cannot be served:", [
      `PLAYGROUND_PORT: port ${port} is taken; 0 takes a free one`,
    ]);
  });
  servePage = createServePage(localDiscord, localDiscord.guilds[0]?.channels[1]?.id ?? "");
  return { localDiscord, pageUrl: `http://127.0.0.1:${localDiscord.port}/` };
}
