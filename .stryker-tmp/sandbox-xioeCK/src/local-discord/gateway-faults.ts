// @ts-nocheck
import type { Gateway } from "./gateway.ts";
import { opcode } from "./gateway-codes.ts";

/** Ways to disturb the bot's connection, each to one shard or (left out) to all. */
export interface GatewayFaults {
  /** Closes with a code; 1006 (the default) cuts without a closing handshake. */
  readonly drop: (fault?: { readonly shardId?: number; readonly code?: number }) => void;
  /** Sends INVALID_SESSION; unless it is resumable the session is forgotten. */
  readonly invalidateSession: (fault?: { readonly shardId?: number; readonly isResumable?: boolean }) => void;
  /** Sends RECONNECT (op 7). */
  readonly requestReconnect: (fault?: { readonly shardId?: number }) => void;
  /** Leaves heartbeats without acknowledgement until called with false. */
  readonly ignoreHeartbeats: (isIgnoring: boolean) => void;
}

/** The faults of this gateway. */
export function createGatewayFaults(gateway: Gateway): GatewayFaults {
  return {
    drop: ({ shardId, code = 1006 } = {}) => {
      for (const connection of gateway.connections(shardId)) {
        if (code === 1006) connection.cut();
        else connection.close(code);
      }
    },
    invalidateSession: ({ shardId, isResumable = false } = {}) => {
      for (const connection of gateway.connections(shardId)) {
        if (!isResumable) gateway.forgetSession(connection);
        connection.session()?.detach(connection.sendText);
        connection.forgetSession();
        connection.send({ op: opcode.invalidSession, d: isResumable });
      }
    },
    requestReconnect: ({ shardId } = {}) => {
      for (const connection of gateway.connections(shardId)) {
        connection.send({ op: opcode.reconnect, d: null });
      }
    },
    ignoreHeartbeats: (isIgnoring) => gateway.setAcknowledging(!isIgnoring),
  };
}
