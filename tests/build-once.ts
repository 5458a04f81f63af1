import { execFileSync } from "node:child_process";

/** Compiles the bot and its page before the first test, for the tests that start them as processes; nothing where all is current. */
export default function buildOnce(): void {
  const projects = ["tsconfig.json", "src/playground/page"];
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b", ...projects], {
    stdio: "inherit",
  });
}
