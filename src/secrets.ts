import type { Config } from "./config.ts";

/** What must never be printed, such as tokens and passwords, also in the form that HTTP sends them in. */
export function secretsOf({
  discordToken,
  sharedLibrary,
}: Pick<Config, "discordToken" | "sharedLibrary">): readonly string[] {
  const credentials = sharedLibrary?.credentials;
  const ofCluster = () => {
    if (credentials === undefined) return [];
    if ("apiKey" in credentials) return [credentials.apiKey];
    const { username, password } = credentials;
    return [Buffer.from(`${username}:${password}`).toString("base64"), password];
  };
  return [...(discordToken === undefined ? [] : [discordToken]), ...ofCluster()];
}
