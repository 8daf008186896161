/** The figures as tables of at most 80 columns, and what they come to in words. */
import { type Load, mix } from "./loads.ts";
import type { Results } from "./results.ts";

/** Every table that there is something to compare for. */
export function tables(results: Results): string {
  const { names } = results;
  const out = [
    table(results, "server CPU, µs/request", (name, load) => results.each(name, load).toFixed(1)),
  ];
  if (names.length > 1 && names.includes("raw")) {
    out.push(
      table(results, "speed, % of raw", (...it) => percent(compared(results, "raw", ...it))),
    );
  }
  if (names.length > 1 && names.includes("fastify")) {
    const cell = (name: string, load: Load): string =>
      compared(results, "fastify", name, load).toFixed(2);
    out.push(table(results, "speed, times Fastify", cell));
  }
  const best = (name: string, load: Load): string =>
    `${(results.perSecond(name, load) / 1000).toFixed(1)}k`;
  out.push(table(results, "best requests/second", best));
  return out.join("\n\n");
}

function compared(results: Results, other: string, name: string, load: Load): number {
  return results.speed(name, other, load);
}

function table(
  { names, loads }: Results,
  title: string,
  cell: (name: string, load: Load) => string,
): string {
  const row = (head: string, cells: readonly string[]): string =>
    head.padEnd(22) + cells.map((it) => it.padStart(7)).join("");
  return [
    row(
      title,
      loads.map((it) => it.label),
    ),
    ...names.map((name) =>
      row(
        name,
        loads.map((load) => cell(name, load)),
      ),
    ),
  ].join("\n");
}

/** Whether Verdict is ahead of Fastify, how far it is from the limit, and how much of that is chance. */
export function conclusions(results: Results): string {
  const { names, loads } = results;
  const has = (...wanted: readonly string[]): boolean => wanted.every((it) => names.includes(it));
  const out: string[] = [];
  if (has("verdict", "fastify")) out.push(besideFastify(results));
  if (has("verdict", "raw") && loads.includes(mix)) {
    const share = results.speed("verdict", "raw", mix);
    out.push(`Verdict has ${percent(share)} of raw's speed on the mix.`);
  }
  if (has("raw", "raw again")) {
    const off = (load: Load): number => Math.abs(results.speed("raw again", "raw", load) - 1);
    const onMix = loads.includes(mix) ? `, ${percent(off(mix))} on the mix` : "";
    out.push(
      `Chance: raw and raw again differ by up to ${percent(Math.max(...loads.map(off)))}${onMix}.`,
    );
  }
  const { all, clean } = results.count;
  const advice =
    clean < all / 2 ? " The machine was busy: only great differences mean something." : "";
  out.push(`Nothing disturbed ${clean} of ${all} windows.${advice}`);
  return out.join("\n");
}

function besideFastify(results: Results): string {
  const leads = results.loads.map((load) => ({
    label: load.label,
    lead: results.speed("verdict", "fastify", load),
  }));
  const behind = leads.filter((it) => it.lead <= 1);
  const factors = leads.map((it) => it.lead);
  const range = `${Math.min(...factors).toFixed(2)} to ${Math.max(...factors).toFixed(2)} times as fast`;
  if (behind.length === 0) return `Verdict is ahead of Fastify on every load: ${range}.`;
  const list = behind.map(({ label, lead }) => `${label} (${lead.toFixed(2)})`).join(", ");
  const ahead = leads.length - behind.length;
  return `Verdict is ahead of Fastify on ${ahead} of ${leads.length} loads, and not on: ${list}.`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
