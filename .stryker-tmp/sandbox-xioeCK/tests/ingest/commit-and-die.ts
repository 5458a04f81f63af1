// @ts-nocheck
import { commitSeeds } from "../../src/ingest/commit-seeds.ts";
import { hookedDisk } from "./hooked-disk.ts";

const [root = "", collection = "", fileName = "", last = ""] = process.argv.slice(2);
let calls = 0;
const disk = hookedDisk(() => {
  calls += 1;
  if (calls > Number(last)) process.kill(process.pid, "SIGKILL");
});
await commitSeeds(root, collection, [{ fileName, bytes: new TextEncoder().encode("new") }], disk);
