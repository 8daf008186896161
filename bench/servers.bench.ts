/**
 * Real servers from Debian's packages, probed: what each answers to every form of condition, range and method, beside what
 * RFC 9110 has, and what the linter finds. The table in docs/servers.md is what this prints.
 *
 *     npm run bench -- servers
 */
import { lineOf, probe } from "../packages/check/src/index.ts";
import { ask } from "../packages/check/src/node.ts";
import { installFromDebian } from "../scripts/debian.mjs";
import { packages, start } from "./servers/servers.ts";

if (!installFromDebian(packages)) console.log("What is not installed is left out.");
const servers = await start();
console.log("| Server | As predicted | Otherwise | Findings |\n|---|---|---|---|");
for (const { name, url, end } of servers) {
  try {
    const { probed, findings, exchanges, stopped } = await probe(url, { send: ask });
    const right = probed.filter((it) => it.isRight).length;
    const other = probed
      .filter((it) => !it.isRight)
      .map((it) => `${it.name}: ${it.status}, not ${it.predicted}`);
    const rules = new Map<string, string>();
    for (const it of findings) {
      if (it.severity === "info" || it.where.part === "request") continue;
      const exchange = exchanges[it.where.exchange];
      if (!rules.has(it.rule))
        rules.set(it.rule, `\`${it.rule}\` (${exchange === undefined ? "" : lineOf(exchange)})`);
    }
    const cells = [
      name,
      `${right} of ${probed.length}${stopped === undefined ? "" : `; ended: ${stopped}`}`,
      other.join("<br>") || "nothing",
      [...rules.values()].join("<br>") || "none",
    ];
    console.log(`| ${cells.join(" | ")} |`);
  } finally {
    end();
  }
}
process.exit();
