import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** The oldest Java that runs the server: its classes are compiled for 21. */
export const LEAST_JAVA = 21;

/**
 * The first `java` of a development kit (the launcher is a source file) that is new enough: of `JAVA_HOME`, the search
 * path, or the usual folder of Linux. Undefined when there is none.
 */
export async function findJava(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const home = environment.JAVA_HOME;
  const candidates = [...(home ? [javaOf(home)] : []), "java", ...installed()];
  for (const candidate of candidates) {
    if ((await versionOf(candidate)) >= LEAST_JAVA) return candidate;
  }
  return undefined;
}

/** The number before the first dot in what `java --version` prints; 0 when there is none. */
export function readJavaVersion(printed: string): number {
  return Number(printed.match(/^\S+ (\d+)/)?.[1] ?? 0);
}

const JVM_FOLDER = "/usr/lib/jvm";

function installed(): readonly string[] {
  if (!existsSync(JVM_FOLDER)) return [];
  return readdirSync(JVM_FOLDER)
    .sort()
    .map((name) => javaOf(join(JVM_FOLDER, name)));
}

function javaOf(home: string): string {
  return join(home, "bin", "java");
}

/** 0 for what cannot be run, is too old to know the options, or has no compiler. */
async function versionOf(java: string): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)(java, ["--add-modules", "jdk.compiler", "--version"]);
    return readJavaVersion(stdout);
  } catch {
    return 0;
  }
}
