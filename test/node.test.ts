import { expect, test } from "vitest";
import { readText } from "./sources.ts";

const pinned: string = JSON.parse(readText("package.json")).devDependencies.node;

test("the tests run on the Node that was asked for, else on the pinned one", () => {
  const asked = process.env["VERDICT_NODE"] ?? pinned.split(".")[0];
  expect(process.versions.node.split(".")[0]).toBe(asked);
});

test("the pinned Node is an exact version, so that everybody runs the same", () => {
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
});
