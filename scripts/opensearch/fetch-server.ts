import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { UserError } from "../../src/errors.ts";
import { findJava, LEAST_JAVA } from "./find-java.ts";

/** What runs a node. */
export interface ServerProgram {
  /** The path of a Java that is new enough. */
  readonly java: string;
  /** The folder with the server's jars. */
  readonly jars: string;
}

/** Why no node can run on this machine, with the remedy; undefined when one can. */
export async function lackOfServer(): Promise<string | undefined> {
  if ((await findJava(process.env)) === undefined) {
    return `no Java development kit of version ${LEAST_JAVA} or later was found: install one, or set JAVA_HOME to it`;
  }
  if (existsSync(await jarsFolder()) || (await runs("mvn", ["--version"]))) return undefined;
  return "Maven was not found: install it, so that `mvn` is on the search path";
}

/**
 * Finds Java and the server's jars; copies these from Maven Central (60 MB) when the cache has none. Rejects with a
 * `UserError` that says what to install.
 */
export async function fetchServer(): Promise<ServerProgram> {
  const lack = await lackOfServer();
  const java = await findJava(process.env);
  if (lack !== undefined || java === undefined) throw new UserError(lack ?? "Java is gone");
  const jars = await jarsFolder();
  if (!existsSync(jars)) await copyJars(jars);
  return { java, jars };
}

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/footnote-opensearch/", import.meta.url));

/** A folder a version of the pom, so that a change of it is never served by old jars. */
async function jarsFolder(): Promise<string> {
  const digest = createHash("sha256").update(await readFile(POM));
  return join(CACHE, digest.digest("hex").slice(0, 12));
}

/** Into a folder of another name first: what a crash leaves is never taken for the whole. */
async function copyJars(jars: string): Promise<void> {
  const partial = `${jars}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    const goal = "dependency:copy-dependencies";
    const words = ["-q", "-B", "-f", POM, goal, `-DoutputDirectory=${partial}`];
    await promisify(execFile)("mvn", words);
    if (!existsSync(jars)) await rename(partial, jars);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`Maven could not fetch the server; is Maven Central reachable?\n${reason}`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function runs(command: string, words: readonly string[]): Promise<boolean> {
  try {
    await promisify(execFile)(command, [...words]);
    return true;
  } catch {
    return false;
  }
}
