/**
 * Runs clients one after the other, each from a file of its own, and prints what each of them said: an array of
 * `{ name, said }`. The first argument is a file with an array of `{ name, file }`.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const print = console.log;
const answers = [];
for (const { name, file } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const said = [];
  console.log = (...words) => said.push(words);
  await import(pathToFileURL(file).href);
  answers.push({ name, said: JSON.stringify(said) });
}
print(JSON.stringify(answers));
process.exit(0);
