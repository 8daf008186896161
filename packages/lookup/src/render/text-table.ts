import type { Line } from "../doc.ts";
import { plain } from "./inline.ts";
import { noColours, type Paint } from "./paint.ts";
import { width } from "./width.ts";
import { wrap } from "./wrap.ts";

const gap = 2;
const narrowest = 9;

/**
 * A table in columns; where they would be too narrow to read, one paragraph for each row instead.
 *
 * @param columns how many columns of the terminal there are
 */
export function textTable(
  table: { readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] },
  columns: number,
  paint: Paint,
): string[] {
  const { head, rows } = table;
  const cells = head.map((it, at) => [it, ...rows.map((row) => plain(row[at] ?? ""))]);
  const natural = cells.map((column) => Math.max(...column.map(width)));
  const widths = fit(natural, cells.map(longestWord), columns - gap * (head.length - 1));
  if (widths === undefined) return stacked(head, rows, columns, paint);
  const heading = line(
    head.map((it) => ({ strong: it })),
    widths,
    paint,
  );
  return [...heading, ...rows.flatMap((row) => line(row, widths, paint))];
}

/** Take from the widest columns until all fit; no column gets narrower than its longest word. */
function fit(
  natural: readonly number[],
  least: readonly number[],
  available: number,
): number[] | undefined {
  let limit = available;
  const widths = (): number[] =>
    natural.map((it, at) => Math.max(Math.min(it, limit), least[at] ?? 0));
  while (limit > narrowest && total(widths()) > available) limit--;
  return total(widths()) > available ? undefined : widths();
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, it) => sum + it, 0);
}

function longestWord(cells: readonly string[]): number {
  let longest = 0;
  for (const cell of cells) {
    for (const word of cell.split(" ")) longest = Math.max(longest, width(word));
  }
  return longest;
}

function line(cells: readonly Line[], widths: readonly number[], paint: Paint): string[] {
  const wrapped = widths.map((size, at) => {
    const cell = cells[at] ?? "";
    // Lines are measured without their colours, so the same wrapping is done twice.
    const bare = wrap(cell, size, noColours, "none");
    return wrap(cell, size, paint, "none").map((text, row) => ({
      text,
      used: width(bare[row] ?? ""),
    }));
  });
  const height = Math.max(...wrapped.map((it) => it.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((cell, at) => {
        const { text, used } = cell[row] ?? { text: "", used: 0 };
        return text + " ".repeat(Math.max(0, (widths[at] ?? 0) - used));
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function stacked(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  columns: number,
  paint: Paint,
): string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, at) =>
      plain(cell) === ""
        ? []
        : wrap(at === 0 ? cell : [`${head[at]}: `, ...[cell].flat()], columns - 2, paint).map(
            (text, index) => (at === 0 && index === 0 ? text : `  ${text}`),
          ),
    ),
  );
}
