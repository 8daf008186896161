import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Deviation, deviations, type Replaced } from "./deviations.ts";

const guide = readFileSync(new URL("../../../../docs/migrate.md", import.meta.url), "utf8");

/** The rows of the guide on one package: what differs, then what is there besides. */
function rows(name: Replaced): string[] {
  const code = (it: string): string => `\`${it}\``;
  const row = ({ kind, at, before = "", after, why, cite }: Deviation): string => {
    const because = cite === undefined ? why : why.replace(/\.$/, ` (${cite}).`);
    const shown = kind === "name" ? [code(before), code(after)] : [before, after];
    const cells = [at.map(code).join("<br>"), ...shown.slice(kind === "added" ? 1 : 0), because];
    return `| ${cells.join(" | ")} |`;
  };
  const own = deviations.filter((it) => it.package === name);
  return [
    ...own.filter((it) => it.kind !== "added"),
    ...own.filter((it) => it.kind === "added"),
  ].map(row);
}

describe.each(["http-status-codes", "statuses", "http-errors"] as const)(
  "the guide on %s",
  (name) => {
    test("shows every deviation of the list, and no other", () => {
      const section = guide.split(/^## /m).find((it) => it.startsWith(`From \`${name}\``)) ?? "";
      const shown = section.split("\n").filter((it) => /^\| `/.test(it));
      expect(shown).toEqual(rows(name));
    });
  },
);
