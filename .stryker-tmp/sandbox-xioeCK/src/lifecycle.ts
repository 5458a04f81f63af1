// @ts-nocheck
import type { Log } from "./log.ts";

/** How the process ends: once, in order, and within a time. */
export interface Lifecycle {
  /** Aborted when the end begins: what waits for something should give up. */
  readonly ending: AbortSignal;
  /** Runs before the process exits. What was given last runs first: what was started last stops first. */
  onEnd(task: () => Promise<void>): void;
  /** Begins the end; later calls change nothing. */
  end(exitCode: number): void;
}

/** The part of `process` that is needed. */
export interface EndableProcess {
  on(event: string, listener: (...values: unknown[]) => void): unknown;
  exit(code: number): unknown;
}

/**
 * Ends the process on SIGTERM and SIGINT with 0, on an error that nothing caught with 1. When the tasks take longer
 * than `mostMs`, it exits all the same.
 */
export function createLifecycle(target: EndableProcess, log: Log, mostMs: number): Lifecycle {
  const controller = new AbortController();
  const tasks: (() => Promise<void>)[] = [];
  const end = (exitCode: number) => {
    if (controller.signal.aborted) return;
    controller.abort();
    const timer = setTimeout(() => target.exit(exitCode), mostMs);
    void runAll(tasks, log).then(() => {
      clearTimeout(timer);
      target.exit(exitCode);
    });
  };
  for (const signal of ["SIGTERM", "SIGINT"]) {
    target.on(signal, () => {
      log.info({ signal }, "ending");
      end(0);
    });
  }
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    target.on(event, (error) => {
      log.fatal({ err: error, event }, "an error that nothing caught: the process ends");
      end(1);
    });
  }
  return { ending: controller.signal, onEnd: (task) => tasks.unshift(task), end };
}

async function runAll(tasks: readonly (() => Promise<void>)[], log: Log): Promise<void> {
  for (const task of tasks) {
    await task().catch((error: unknown) => log.error({ err: error }, "a task of the end failed"));
  }
}
