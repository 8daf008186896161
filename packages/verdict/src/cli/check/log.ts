import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Call, exit } from "../command.ts";
import { widthOf } from "../io.ts";
import { progressOf } from "./progress.ts";

/** Octets of a line that are read; a longer one is none of a log. */
const longest = 64 * 1024;

/** An access log, line by line: however large it is, little of it is in memory. */
export async function onLog({ print, io, options }: Call, file: string): Promise<number> {
  const { LogAnalysis, parseLogLine, prettyLog } = await import("@verdict/check");
  const analysis = new LogAnalysis();
  const progress = progressOf(io, (await stat(file)).size);
  const input = createReadStream(file);
  let lines = 0;
  for await (const line of linesOf(input)) {
    if (line === "") continue;
    analysis.add(parseLogLine(line));
    if (++lines % 10_000 === 0) progress.at(input.bytesRead, `${lines} lines`);
  }
  progress.done();
  const report = analysis.report();
  if (print.format === "json" || options["format"] === "json") print.json(report);
  else print.text(prettyLog(file, report, widthOf(io.stdout, io.env)));
  return exit.done;
}

/** The lines of a text, each cut where it gets too long to be one of a log. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = (lines.pop() ?? "").slice(0, longest);
    for (const it of lines) yield it.endsWith("\r") ? it.slice(0, -1) : it;
  }
  if (rest !== "") yield rest;
}
