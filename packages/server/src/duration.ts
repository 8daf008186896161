const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * A length of time in milliseconds: of a number of seconds, or of a text such as `"30s"`, `"1m"`, `"2h"`, `"1d"`.
 *
 * @returns `undefined` when it is no length of time, or none at all
 * @example millisecondsOf("1m"); // 60000
 */
export function millisecondsOf(duration: number | string): number | undefined {
  const [, count = "", unit = "s"] =
    typeof duration === "number"
      ? ["", String(duration)]
      : (/^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(duration) ?? []);
  const milliseconds = count === "" ? 0 : Number(count) * units[unit as keyof typeof units];
  return milliseconds > 0 && Number.isFinite(milliseconds) ? milliseconds : undefined;
}
