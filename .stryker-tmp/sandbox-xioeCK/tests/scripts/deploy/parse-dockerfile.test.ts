// @ts-nocheck
import { expect, test } from "vitest";
import { environmentOf, jsonWords, parseDockerfile } from "../../../scripts/deploy/parse-dockerfile.ts";

const text = `# a comment
ARG IMAGE=node
FROM \${IMAGE} AS build
RUN npm ci

FROM \${IMAGE}
ENV A=1 B=two
HEALTHCHECK --timeout=3s CMD ["node", "-e", "1"]
CMD ["node", "main.js"]
`;

test("reads stages and their steps, and passes over comments and what stands before the first stage", () => {
  const [build, image] = parseDockerfile(text);
  expect(build).toEqual({ name: "build", steps: [{ instruction: "RUN", text: "npm ci" }] });
  expect(image?.name).toBe("");
});

test("reads variables, the command and the health check", () => {
  const image = parseDockerfile(text).at(-1) ?? { name: "", steps: [] };
  expect(environmentOf(image)).toEqual({ A: "1", B: "two" });
  expect(jsonWords(image, "CMD")).toEqual(["node", "main.js"]);
  expect(jsonWords(image, "HEALTHCHECK")).toEqual(["node", "-e", "1"]);
  expect(jsonWords(image, "ENTRYPOINT")).toEqual([]);
});
