import { type CheatsheetClass, type CheatsheetData, pageAt } from "@verdict/lookup";

/** As much of a document of pdfkit as is used. */
export interface Pdf {
  font(name: string, size: number): Pdf;
  fillColor(color: string): Pdf;
  rect(x: number, y: number, width: number, height: number): Pdf;
  fill(color: string): Pdf;
  text(text: string, x: number, y: number, options: object): Pdf;
  widthOfString(text: string): number;
  on(event: "data", listener: (chunk: Buffer) => void): Pdf;
  on(event: "end", listener: () => void): Pdf;
  end(): void;
}

/** What makes one. */
export type MakePdf = new (options: object) => Pdf;

/** Points: a sheet of A4, and what stays free around and between. */
const sheet = { width: 595.28, height: 841.89, margin: 30, gap: 16, head: 26 } as const;
const column = (sheet.width - 2 * sheet.margin - sheet.gap) / 2;

/** The largest size of text that is tried, and the step to the next smaller one, until all fits. */
const sizes = { largest: 10, step: 0.05, smallest: 4 } as const;

const [plain, bold] = ["Helvetica", "Helvetica-Bold"];
const [ink, soft] = ["#1b1f24", "#4a525b"];

/** Dark enough for print; the number says the class without them. */
const tones: Readonly<Record<string, string>> = {
  "1xx": "#0a6470",
  "2xx": "#1a6b2d",
  "3xx": "#0b57a4",
  "4xx": "#8a4b00",
  "5xx": "#a51d2d",
};

/** Something that stands in a column. */
interface Part {
  readonly height: number;
  /** Whether it may not be the last of its column. */
  readonly leads: boolean;
  readonly draw: (x: number, y: number) => void;
}

/** The cheatsheet as a PDF of one page: its text is as large as it can be with everything on it. */
export function drawCheatsheet(Make: MakePdf): Promise<Buffer> {
  const data = pageAt("/cheatsheet")?.data as CheatsheetData;
  const pdf = new Make({
    size: [sheet.width, sheet.height],
    margin: 0,
    lang: "en",
    displayTitle: true,
    // The same facts make the same octets.
    info: {
      Title: "HTTP status codes",
      Author: "Verdict",
      CreationDate: new Date(`${data.retrieved}T00:00:00Z`),
    },
  });
  const done = collected(pdf);
  title(pdf, data);
  for (let size: number = sizes.largest; size >= sizes.smallest; size -= sizes.step) {
    const columns = fitted(data.classes.flatMap((it) => partsOf(pdf, it, size)));
    if (columns === undefined) continue;
    for (const [at, parts] of columns.entries()) {
      let y: number = sheet.margin + sheet.head;
      for (const part of parts) {
        part.draw(sheet.margin + at * (column + sheet.gap), y);
        y += part.height;
      }
    }
    break;
  }
  pdf.end();
  return done;
}

function collected(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
  });
}

function title(pdf: Pdf, { retrieved }: CheatsheetData): void {
  const { margin } = sheet;
  pdf
    .font(bold, 15)
    .fillColor(ink)
    .text("HTTP status codes", margin, margin - 4, line);
  const note = `All that are registered, as of ${retrieved}. Verdict: the right HTTP status`;
  pdf.font(plain, 8).fillColor(soft);
  pdf.text(note, sheet.width - margin - pdf.widthOfString(note), margin + 2, line);
}

/** Without a break, and without moving on. */
const line = { lineBreak: false } as const;

/** The parts in two columns; `undefined` where they are too many for that. */
function fitted(parts: readonly Part[]): readonly (readonly Part[])[] | undefined {
  const room = sheet.height - 2 * sheet.margin - sheet.head;
  const columns: Part[][] = [[], []];
  let [at, used] = [0, 0];
  for (const [place, part] of parts.entries()) {
    const next = part.leads ? (parts[place + 1]?.height ?? 0) : 0;
    if (used + part.height + next > room) [at, used] = [at + 1, 0];
    used += part.height;
    const here = columns[at];
    if (here === undefined) return undefined;
    here.push(part);
  }
  return columns;
}

function partsOf(pdf: Pdf, it: CheatsheetClass, size: number): readonly Part[] {
  const tone = tones[it.class] ?? ink;
  return [heading(pdf, it, size, tone), ...it.codes.map((row) => entry(pdf, row, size, tone))];
}

function heading(pdf: Pdf, { class: id, name }: CheatsheetClass, size: number, tone: string): Part {
  const band = size * 1.9;
  return {
    height: band + size * 0.9,
    leads: true,
    draw: (x, y) => {
      const top = y + size * 0.3;
      pdf.rect(x, top, column, band).fill(tone);
      pdf.font(bold, size * 1.1).fillColor("#ffffff");
      pdf.text(`${id} ${name}`, x + size * 0.6, top + size * 0.48, line);
    },
  };
}

function entry(
  pdf: Pdf,
  { code, name, line: verdict }: CheatsheetClass["codes"][number],
  size: number,
  tone: string,
): Part {
  const indent = size * 2.6;
  pdf.font(plain, size);
  const lines = wrapped(pdf, verdict, column - indent);
  const leading = size * 1.18;
  return {
    height: leading * (1 + lines.length) + size * 0.5,
    leads: false,
    draw: (x, y) => {
      pdf
        .font(bold, size * 1.05)
        .fillColor(tone)
        .text(String(code), x, y, line);
      pdf.fillColor(ink).text(name, x + indent, y, line);
      pdf.font(plain, size).fillColor(ink);
      for (const [at, text] of lines.entries()) {
        pdf.text(text, x + indent, y + leading * (at + 1), line);
      }
    },
  };
}

/** Words in lines that are no wider than this. */
function wrapped(pdf: Pdf, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || pdf.widthOfString(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
