import { expect, test } from "vitest";
import { itemContent, itemPatch, userContent, type userPatch } from "./content.ts";
import { idParams } from "./id.ts";

type Schema = typeof itemContent | typeof itemPatch | typeof userContent | typeof userPatch;

function check(schema: Schema, content: unknown): unknown {
  const result = schema["~standard"].validate(content);
  if (result instanceof Promise) throw new Error("It is checked at once.");
  return result.issues?.map((it) => it.path?.join("/")) ?? ("value" in result && result.value);
}

test.each([
  [{ name: " Tray " }, { name: "Tray", description: null }],
  [
    { name: "Tray", description: "" },
    { name: "Tray", description: "" },
  ],
  [
    { name: "Tray", more: 1 },
    { name: "Tray", description: null },
  ],
  [
    { id: 7, name: "Tray" },
    { id: 7, name: "Tray", description: null },
  ],
  [{ id: "7", name: "Tray" }, ["id"]],
  [{ name: "" }, ["name"]],
  [{ name: "Tea 🫖" }, { name: "Tea 🫖", description: null }],
  [{ name: "Tea\0", description: "\ud800" }, ["name", "description"]],
  [{ name: 1, description: 2 }, ["name", "description"]],
  [{ name: "x".repeat(101) }, ["name"]],
  [{}, ["name"]],
  [null, [""]],
  [[], [""]],
  ["text", [""]],
])("the item %j is %j", (content, expected) => {
  expect(check(itemContent, content)).toEqual(expected);
});

test.each([
  [
    { name: "Zoe", email: "zoe@example.com" },
    { name: "Zoe", email: "zoe@example.com", age: null },
  ],
  [{ name: "Zoe", email: "zoe", age: 121 }, ["email", "age"]],
  [{ name: "Zoe", email: "zoe@example.com", age: 1.5 }, ["age"]],
  [{ name: "Zoe", email: "a@b@c" }, ["email"]],
])("the user %j is %j", (content, expected) => {
  expect(check(userContent, content)).toEqual(expected);
});

test.each([
  [{}, {}],
  [{ description: null }, { description: null }],
  [{ name: null }, ["name"]],
  [{ name: "New" }, { name: "New" }],
  [null, [""]],
])("the patch %j is %j", (content, expected) => {
  expect(check(itemPatch, content)).toEqual(expected);
});

test.each(["0", "01", "-1", "1e3", "99999999999", "1 ", "", "constructor"])(
  "%j is the id of nothing",
  (id) => {
    expect(idParams["~standard"].validate({ id })).toHaveProperty("issues");
  },
);
