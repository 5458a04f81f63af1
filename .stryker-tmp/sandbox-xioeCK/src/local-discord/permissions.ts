/** View channels, send and read messages, embed links, attach files, use application commands: an ordinary member. */
// @ts-nocheck

export const MEMBER_PERMISSIONS =
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n);

/** A member who may also manage messages and the server (Discord, Permissions: MANAGE_GUILD 1 << 5). */
export const MODERATOR_PERMISSIONS = MEMBER_PERMISSIONS | (1n << 5n) | (1n << 13n);

/** Whether a member's permissions include all of those needed; an administrator (1 << 3) has all. */
export function hasPermissions(permissions: bigint, needed: bigint): boolean {
  const isAdministrator = (permissions & (1n << 3n)) !== 0n;
  return isAdministrator || (permissions & needed) === needed;
}
