// @ts-nocheck
import fastify from "fastify";
import { SetupError } from "../errors.ts";
import type { Health } from "./health.ts";
import type { Metrics } from "./metrics.ts";

/** The HTTP side for operators. */
export interface OpsHttp {
  /** Where it listens, such as `http://127.0.0.1:9090`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Where to listen; port 0 takes a free one. */
export interface HttpSettings {
  readonly httpHost: string;
  readonly httpPort: number;
}

/**
 * Serves `/healthz` (200 while the process lives), `/readyz` (200 when it can answer people, else 503) and `/metrics`.
 * Rejects with a `SetupError` when it cannot listen there.
 */
export async function startOpsHttp(
  { httpHost, httpPort }: HttpSettings,
  health: Health,
  metrics: Metrics,
): Promise<OpsHttp> {
  const server = fastify({ bodyLimit: 1024, requestTimeout: 5000, forceCloseConnections: true });
  server.get("/healthz", async () => ({ status: "alive" }));
  server.get("/readyz", async (_request, response) => {
    const state = health();
    return response.code(state.isReady ? 200 : 503).send(state);
  });
  server.get("/metrics", async (_request, response) =>
    response.type(metrics.contentType).send(await metrics.render()),
  );
  try {
    const url = await server.listen({ host: httpHost, port: httpPort });
    return { url, stop: () => server.close() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError("The HTTP server cannot listen:", [
      `HTTP_PORT, HTTP_HOST: ${reason}; choose a free port from 1024 on and an address of this machine`,
    ]);
  }
}
