/**
 * Checking exchanges: how many a second in one process, and whether the effort stays in step with their number.
 *
 *     npm run bench -- check
 */
import { check, type ExchangeJson, exchangeFrom } from "../packages/check/src/index.ts";
import { quantile } from "./server/statistics.ts";

const date = ["Date", "Tue, 10 Mar 2026 09:00:00 GMT"] as const;
const json = ["Content-Type", "application/json"] as const;
const usual = [
  ["Host", "api.example"],
  ["User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"],
  ["Accept", "application/json, text/plain, */*"],
  ["Accept-Encoding", "gzip, deflate, br, zstd"],
  ["Accept-Language", "en-GB,en;q=0.9"],
] as const;

/** What an API sees in an ordinary minute. */
const typical = (i: number): ExchangeJson => {
  const target = `/items/${i % 5000}`;
  const request = { method: "GET", target, headers: usual, body: null };
  const body = JSON.stringify({ id: i, name: "Thing", price: 9.5, tags: ["a", "b"] });
  const length = ["Content-Length", String(body.length)] as const;
  switch (i % 10) {
    case 7:
      return {
        request: { ...request, headers: [...usual, ["If-None-Match", '"a"']] },
        response: { status: 304, headers: [date, ["ETag", '"a"']], body: null },
      };
    case 8:
      return {
        request,
        response: {
          status: 404,
          headers: [date, ["Content-Type", "application/problem+json"]],
          body: '{"title":"Not Found","status":404}',
        },
      };
    case 9:
      return {
        request: { ...request, method: "POST", body, headers: [...usual, json, length] },
        response: { status: 201, headers: [date, ["Location", target], json, length], body },
      };
    default:
      return {
        request,
        response: {
          status: 200,
          headers: [
            date,
            json,
            length,
            ["ETag", '"a"'],
            ["Vary", "Accept-Encoding"],
            ["Cache-Control", "max-age=60"],
          ],
          body,
        },
      };
  }
};

const rates = new Map<number, number>();
for (const count of [1000, 10_000, 50_000]) {
  const all = Array.from({ length: count }, (_, i) => typical(i));
  const run = (): number => {
    const begin = performance.now();
    check(all.map(exchangeFrom));
    return (count / (performance.now() - begin)) * 1000;
  };
  for (let i = 0; i < 3; i++) run();
  const some = Array.from({ length: 7 }, run).sort((a, b) => a - b);
  rates.set(count, quantile(some, 0.5));
  console.log(
    `${String(count).padStart(6)} exchanges  ${quantile(some, 0.5).toFixed(0).padStart(7)} a second (from JSON values)`,
  );
}
console.log(
  `linear: 50 times as many take ${((50 * (rates.get(1000) ?? 0)) / (rates.get(50_000) ?? 1)).toFixed(0)} times as long`,
);
