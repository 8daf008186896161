import type { Doc } from "@verdict/lookup";
import { clean, renderMarkdown, renderText, stringify } from "@verdict/lookup/render";
import { type Io, inColor, widthOf } from "./io.ts";

/** The forms that an answer can take. */
export type Format = "text" | "md" | "json";

/** Writes answers in the form that was asked for; commands write nowhere else. */
export interface Printer {
  readonly format: Format;
  /**
   * A page as text or Markdown, or as JSON its data.
   *
   * @param typed what to type for the whole page, such as `verdict 404 --full`
   */
  readonly page: (doc: Doc, typed?: string) => void;
  readonly json: (value: unknown) => void;
  /** JSON in one line. */
  readonly jsonLine: (value: unknown) => void;
  /** Lines of our own, laid out. */
  readonly text: (text: string) => void;
  /** One line of anything. */
  readonly line: (text: string) => void;
  /** A message beside the answer, in one line; what the person typed may be in it. */
  readonly note: (text: string) => void;
}

/** A printer for one run. */
export function printer(io: Io, format: Format, full: boolean): Printer {
  const write = (text: string): void => {
    io.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  };
  const json = (value: unknown): void => write(stringify(value));
  return {
    format,
    json,
    jsonLine: (value) => write(stringify(value, 0)),
    text: write,
    line: (text) => write(clean(text)),
    note: (text) => {
      io.stderr.write(`${clean(text)}\n`);
    },
    page: (doc, typed = "add --full") => {
      if (format === "json") return json(doc.data);
      if (format === "md") return write(renderMarkdown(doc));
      const color = inColor(io.stdout, io.env);
      const columns = widthOf(io.stdout, io.env);
      // A form is for those who can fill it in.
      const blocks = doc.blocks.filter((it) => it.kind !== "form");
      write(renderText({ ...doc, blocks }, { columns, color, full, more: typed }));
    },
  };
}
