import { expect, test } from "vitest";
import { patternOf } from "../pattern.ts";
import { operationIdOf, tagsOf, templateOf } from "./path.ts";

test.each([
  ["/", "/", "getRoot"],
  ["/items", "/items", "getItems"],
  ["/items/:id/notes/:note", "/items/{id}/notes/{note}", "getItemsByIdNotesByNote"],
  ["/files/*path", "/files/{path}", "getFilesByPath"],
  ["/what-if/a.b", "/what-if/a.b", "getWhatIfAB"],
])("%s is %s, and %s", (path, template, id) => {
  const pattern = patternOf(path);
  expect([templateOf(pattern), operationIdOf("GET", pattern)]).toEqual([template, id]);
});

test.each<[string[], string[]]>([
  [[], []],
  [["/"], ["/"]],
  [["/items"], ["items"]],
  [
    ["/items", "/items/:id"],
    ["items", "items"],
  ],
  [
    ["/items", "/users/:id"],
    ["items", "users"],
  ],
  [
    ["/api", "/api/items", "/api/items/:id", "/api/health"],
    ["api", "items", "items", "api"],
  ],
  [
    ["/:id", "/:id/notes"],
    ["/", "notes"],
  ],
])("%j belong to %j", (paths, tags) => {
  expect(tagsOf(paths.map(patternOf))).toEqual(tags);
});
