/** One client in a process of its own: what a call costs, as JSON of microseconds on stdout. */
import { callers } from "./callers.ts";

const [name = "", url = "", mode = "", count = "0"] = process.argv.slice(2);
const call = await (callers[name] as (typeof callers)[string])();
const first = (await call(url)) as { readonly id?: unknown };
if (first.id !== "17") throw new Error(`${name} did not get what there is.`);

async function calls(many: number): Promise<void> {
  let left = many;
  const one = async (): Promise<void> => {
    while (left-- > 0) await call(url);
  };
  await Promise.all(Array.from({ length: mode === "one after the other" ? 1 : 16 }, one));
}

const many = Number(count);
await calls(Math.min(3000, many));
const [cpu, wall] = [process.cpuUsage(), performance.now()];
await calls(many);
const spent = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    wall: ((performance.now() - wall) * 1000) / many,
    cpu: (spent.user + spent.system) / many,
  }),
);
process.exit();
