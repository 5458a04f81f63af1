// @ts-nocheck
import { ApplicationIntegrationType, InteractionContextType } from "discord.js";

/** Servers, direct messages and group messages, however the app was installed. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
} as const;

/** Servers alone that have installed the app. */
export const IN_GUILDS = {
  contexts: [InteractionContextType.Guild],
  integrationTypes: [ApplicationIntegrationType.GuildInstall],
} as const;
