import { buildSegmentsHere } from "../../src/answer/build-segments.ts";
import { createSnapshotBuilder } from "../../src/answer/snapshot-builder.ts";
import { describeLibrary } from "./library-contract.ts";

describeLibrary("a library in this process", (articles) =>
  createSnapshotBuilder(buildSegmentsHere)(articles),
);
