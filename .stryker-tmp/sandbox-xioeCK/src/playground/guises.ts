// @ts-nocheck
import { MEMBER_PERMISSIONS, MODERATOR_PERMISSIONS } from "../local-discord/permissions.ts";
import type { Person } from "../local-discord/person.ts";
import type { Guise } from "./page/protocol.ts";

/** The two people that one can be at the page: each has messages that the other does not see. */
const people: Readonly<Record<Guise["role"], Person>> = {
  member: { userId: "100000000000000001", userName: "member", permissions: MEMBER_PERMISSIONS },
  moderator: { userId: "100000000000000002", userName: "moderator", permissions: MODERATOR_PERMISSIONS },
};

/** The roles, in the order in which the page offers them. */
export const roles: readonly Guise["role"][] = ["member", "moderator"];

/** The person of local-discord that acts; `channelId` is the page's channel of the server. */
export function personOf({ role, isDirect, locale }: Guise, channelId: string): Person {
  const where = isDirect ? { isDirect } : { channelId };
  return { ...people[role], locale, ...where };
}

/** Whose id that is; undefined for people who are not at the page. */
export function roleOf(userId: string | undefined): Guise["role"] | undefined {
  return roles.find((role) => people[role].userId === userId);
}
