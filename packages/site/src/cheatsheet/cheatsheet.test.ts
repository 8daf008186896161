/** The cheatsheet as a PDF: one page of A4 with everything on it, and text that can be found and copied. */
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { isRegistered, statuses } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "../node.ts";
import { drawCheatsheet, type MakePdf } from "./draw.ts";

let site: Serving;
let pdf: Buffer;
beforeAll(async () => {
  site = await serve({ port: 0 });
  const response = await fetch(`${site.url}/cheatsheet.pdf`);
  expect(response.headers.get("content-type")).toBe("application/pdf");
  pdf = Buffer.from(await response.arrayBuffer());
}, 60_000);
afterAll(() => site.close());

/** The texts of a page in their order, each with its place and size. */
function textsOf(file: Buffer): { text: string; x: number; y: number; size: number }[] {
  const raw = file.toString("latin1");
  const streams = [...raw.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g)].map((it) => {
    const start = it.index + it[0].length;
    return inflateSync(file.subarray(start, raw.indexOf("endstream", start))).toString("latin1");
  });
  return streams.flatMap((it) =>
    [...it.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm\n\/\w+ ([\d.]+) Tf[\s\S]*?\[(.*)\] TJ/g)].map(
      ([, x, y, size, parts = ""]) => ({
        text: [...parts.matchAll(/<([0-9a-f]*)>/g)]
          .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
          .join(""),
        x: Number(x),
        y: Number(y),
        size: Number(size),
      }),
    ),
  );
}

describe("/cheatsheet.pdf", { timeout: 60_000 }, () => {
  test("is one page of A4 (ISO 216)", () => {
    const raw = pdf.toString("latin1");
    expect(raw.slice(0, 5)).toBe("%PDF-");
    expect(raw.match(/\/Type \/Page\n/g)).toHaveLength(1);
    expect(raw).toMatch(/\/Count 1\n/);
    expect(raw).toContain("/MediaBox [0 0 595.28 841.89]");
    expect(pdf.length).toBeLessThan(40_000);
  });

  test("has every registered code with its name and verdict as text", () => {
    const texts = textsOf(pdf).map((it) => it.text);
    const whole = texts.join(" ");
    for (const { code, name, line } of statuses.filter((it) => isRegistered(it.code))) {
      expect(texts, String(code)).toContain(String(code));
      expect(texts, name).toContain(name);
      expect(whole, line).toContain(line);
    }
  });

  test("is within its margins, and large enough to be read on paper", () => {
    for (const { text, x, y, size } of textsOf(pdf)) {
      expect(x, text).toBeGreaterThan(25);
      expect(x, text).toBeLessThan(570);
      expect(y, text).toBeGreaterThan(25);
      expect(y, text).toBeLessThan(820);
      expect(size, text).toBeGreaterThan(6);
    }
  });

  test("is the same octets for the same facts", async () => {
    const Make = createRequire(import.meta.url)("pdfkit") as MakePdf;
    expect((await drawCheatsheet(Make)).equals(pdf)).toBe(true);
  });

  test("is linked from its page, which lists the same codes", async () => {
    const page = await (await fetch(`${site.url}/cheatsheet`)).text();
    expect(page).toContain('href="/cheatsheet.pdf"');
    const { classes } = (await (await fetch(`${site.url}/cheatsheet.json`)).json()) as {
      classes: { codes: { code: number }[] }[];
    };
    const listed = classes.flatMap((it) => it.codes.map(({ code }) => code));
    const registered = statuses.filter((it) => isRegistered(it.code)).map((it) => it.code);
    expect(listed).toEqual(expect.arrayContaining(registered));
  });
});
