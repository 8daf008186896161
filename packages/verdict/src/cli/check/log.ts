import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Call, exit } from "../command.ts";
import { widthOf } from "../io.ts";

/** An access log, line by line. */
export async function onLog({ print, io, options }: Call, file: string): Promise<number> {
  const { LogAnalysis, parseLogLine, prettyLog } = await import("@verdict/check");
  const analysis = new LogAnalysis();
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line !== "") analysis.add(parseLogLine(line));
  }
  const report = analysis.report();
  if (print.format === "json" || options["format"] === "json") print.json(report);
  else print.text(prettyLog(file, report, widthOf(io.stdout, io.env)));
  return exit.done;
}
