/** Milliseconds of a unit, as Go names them. */
const units = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  ns: 0.000_001,
} as const;

/**
 * Milliseconds of a duration: seconds as a number (`1.5`), or as Go writes durations (`500ms`, `1m30s`).
 *
 * @returns `undefined` for what is none
 * @example durationOf("1.5s") // 1500
 */
export function durationOf(text: string): number | undefined {
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(text)) return Number(text) * units.s;
  const sign = text.startsWith("-") ? -1 : 1;
  const rest = text.replace(/^[-+]/, "");
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:h|ms|m|s|us|µs|ns))+$/.test(rest)) return undefined;
  let sum = 0;
  for (const [, number, unit] of rest.matchAll(/([\d.]+)(h|ms|m|s|us|µs|ns)/g)) {
    sum += Number(number) * units[unit as keyof typeof units];
  }
  return sign * sum;
}
