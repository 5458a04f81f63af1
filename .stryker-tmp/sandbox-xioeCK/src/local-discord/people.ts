// @ts-nocheck
import type { APIUser } from "discord-api-types/v10";

/** Everybody on this Discord, the bot included. */
export interface People {
  /** The user of that id, made up at the first request; a name given then stays. */
  readonly user: (id: string, name?: string) => APIUser;
}

/** Nobody yet but the bot, whose id is the application's, as for every app made since 2016. */
export function createPeople(applicationId: string, botName: string): People {
  const users = new Map<string, APIUser>([[applicationId, userNamed(applicationId, botName, true)]]);
  return {
    user: (id, name) => {
      const user = users.get(id) ?? userNamed(id, name ?? `person-${id.slice(-4)}`, false);
      users.set(id, user);
      return user;
    },
  };
}

/** Discord's word for "no flag at all", which its types do not list. */
const NO_FLAGS: number = 0;

function userNamed(id: string, username: string, isBot: boolean): APIUser {
  return {
    id,
    username,
    discriminator: "0",
    global_name: isBot ? null : username,
    avatar: null,
    bot: isBot,
    ...{ flags: NO_FLAGS, public_flags: NO_FLAGS, primary_guild: null },
  };
}
