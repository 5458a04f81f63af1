import fc from "fast-check";
import { WebSocket } from "ws";
import type { FuzzedBot } from "./bot.ts";
import { holdsFor, type Target } from "./target.ts";

const data = fc.oneof(
  fc.jsonValue(),
  fc.record({
    token: fc.string(),
    intents: fc.jsonValue(),
    properties: fc.jsonValue(),
    shard: fc.jsonValue(),
  }),
  fc.record({ token: fc.string(), session_id: fc.string(), seq: fc.jsonValue() }),
);
const payload = fc.oneof(
  fc
    .record({ op: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.jsonValue()), d: data })
    .map((sent) => JSON.stringify(sent)),
  fc.string({ unit: "binary" }),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
);

/** Whatever is sent to the gateway, the local Discord serves on, and the bot on it answers. */
export function gatewayPayloads({ act, discord }: FuzzedBot): Target {
  return {
    name: "gateway payloads",
    property: holdsFor(fc.array(payload, { minLength: 1, maxLength: 6 }), async (sent) => {
      await new Promise<void>((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?v=10&encoding=json`);
        socket.on("open", () => {
          for (const one of sent) socket.send(one);
          socket.close();
        });
        socket.on("error", () => {});
        socket.on("close", () => resolve());
      });
      await act(() => discord.slash("help"));
    }),
  };
}
