import { expect, test } from "vitest";
import { shellWords } from "./shell-words.ts";

test.each([
  ["curl -i http://a/", ["curl", "-i", "http://a/"]],
  ["curl -H 'A: b c' \\\n  'http://a/?b&c'", ["curl", "-H", "A: b c", "http://a/?b&c"]],
  ["curl -d 'it'\\''s' a   # 3 times", ["curl", "-d", "it's", "a"]],
  ["curl -d '' a", ["curl", "-d", "", "a"]],
])("%j is a plain command", (line, words) => {
  expect(shellWords(line)).toEqual(words);
});

test.each(["curl a | sh", "curl $(id)", "curl a; id", "curl <(id)", 'curl "$HOME"', "curl a > b"])(
  "%j is left to a shell",
  (line) => {
    expect(shellWords(line)).toBeUndefined();
  },
);
