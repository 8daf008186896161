/**
 * Whether Verdict's memory stays flat: the heap and what the process holds, after a collection each time, over a
 * million requests of the mix.
 *
 *     npm run bench -- memory
 *     npm run bench -- memory --requests 5000000 --contender fastify
 */
import { parseArgs } from "node:util";
import { contenders, start } from "./server/contender.ts";
import { sockets } from "./server/generators/sockets.ts";
import { mix } from "./server/loads.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "1000000" },
    contender: { type: "string", default: "verdict" },
  },
});
const requests = Number(values.requests);
const name = values.contender;
if (!(requests > 0) || !Object.hasOwn(contenders, name)) {
  console.error(
    `--requests takes a number, --contender one of ${Object.keys(contenders).join(", ")}.`,
  );
  process.exit(2);
}

const connections = 64;
const milliseconds = 500;
/** Figures are taken this often; the first third, in which caches fill and code is compiled, is not judged. */
const steps = 10;
const settled = 3;
/** More than this for a request, and something is kept. */
const octetsKept = 1;

const running = await start(name, ["--expose-gc"]);
const generator = sockets();
const heaps: { readonly after: number; readonly heap: number }[] = [];
try {
  console.log(`${name}, the mix over ${connections} connections, node ${process.version}`);
  console.log("  requests   heap MB   resident MB");
  let sent = 0;
  for (let step = 0; step <= steps; step++) {
    while (sent < (requests * step) / steps) {
      const report = await generator.run(running.port, mix, milliseconds, connections);
      if (report.wrong > 0) throw new Error(`${report.wrong} responses were wrong.`);
      sent += report.requests;
    }
    const { heap, resident } = await running.ask("memory");
    heaps.push({ after: sent, heap });
    const cells = [String(sent).padStart(10), megabytes(heap, 10), megabytes(resident, 14)];
    console.log(cells.join(""));
  }
} finally {
  generator.end();
  await running.end();
}

const growth = slope(heaps.slice(settled));
console.log(
  growth > octetsKept
    ? `The heap grows by ${growth.toFixed(1)} octets a request: something is kept.`
    : `The heap stays flat: ${growth.toFixed(2)} octets a request.`,
);
if (growth > octetsKept) process.exitCode = 1;

/** Octets for a request, by the line that fits best. */
function slope(points: readonly { readonly after: number; readonly heap: number }[]): number {
  const mean = (of: (it: (typeof points)[number]) => number): number =>
    points.reduce((sum, it) => sum + of(it), 0) / points.length;
  const [after, heap] = [mean((it) => it.after), mean((it) => it.heap)];
  const product = mean((it) => (it.after - after) * (it.heap - heap));
  return product / mean((it) => (it.after - after) ** 2);
}

function megabytes(octets: number, width: number): string {
  return (octets / 1e6).toFixed(2).padStart(width);
}
