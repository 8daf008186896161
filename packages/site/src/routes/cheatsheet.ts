import { cheatsheetFile } from "../cheatsheet/file.ts";
import type { Answer } from "../http/answer.ts";

/** `/cheatsheet.pdf`: the page as a sheet to print. */
export async function cheatsheetPdf(): Promise<Answer | undefined> {
  const content = await cheatsheetFile();
  if (content === undefined) return undefined;
  return { kind: "file", type: "application/pdf", content, fresh: true };
}
