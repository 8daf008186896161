import { expect, test } from "vitest";
import { Bounded } from "./bounded.ts";

test("a full store forgets what was not used for longest", () => {
  const store = new Bounded<string>(2);
  store.get("a", () => "first a");
  store.get("b", () => "first b");
  store.get("a", () => "second a");
  store.get("c", () => "first c");
  expect(store.size).toBe(2);
  expect(store.get("a", () => "third a")).toBe("first a");
  expect(store.get("b", () => "second b")).toBe("second b");
});
