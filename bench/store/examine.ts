/** Whether a shop does what is measured. */
import type { Kind } from "./kinds.ts";

const order = {
  article: "17",
  count: 3,
  name: "Somebody",
  address: { street: "Long Street 117", city: "Loopback", postcode: "127001" },
};

/** @throws {Error} when it does not */
export async function examine({ name, request, store }: Kind, port: number): Promise<void> {
  const client = { "X-Client": "examiner" };
  const keeps = store !== "none";
  const faults =
    request === "get" ? await read(port, client, keeps) : await place(port, client, keeps);
  if (faults.length > 0)
    throw new Error(`${name} does not do what it should: ${faults.join("; ")}`);
}

async function read(
  port: number,
  client: Readonly<Record<string, string>>,
  isLimited: boolean,
): Promise<readonly string[]> {
  const left: (string | undefined)[] = [];
  const faults: string[] = [];
  for (let i = 0; i < 2; i++) {
    const response = await fetch(`http://127.0.0.1:${port}/articles/17`, { headers: client });
    const { length } = await response.text();
    if (response.status !== 200) faults.push(`200 is ${response.status}`);
    if (response.headers.get("etag") === null) faults.push("no entity tag");
    if (length < 800 || length > 1200) faults.push(`${length} octets`);
    left.push(/;r=(\d+)/.exec(response.headers.get("ratelimit") ?? "")?.[1]);
  }
  const [first, second] = left.map(Number) as [number, number];
  if (isLimited ? first !== second + 1 : left.some((it) => it !== undefined))
    faults.push(`what is left is ${left.join(" and ")}`);
  return faults;
}

async function place(
  port: number,
  client: Readonly<Record<string, string>>,
  hasKeys: boolean,
): Promise<readonly string[]> {
  const places: (string | null)[] = [];
  const faults: string[] = [];
  const key = `"${crypto.randomUUID()}"`;
  for (let i = 0; i < 2; i++) {
    const response = await fetch(`http://127.0.0.1:${port}/orders`, {
      method: "POST",
      headers: { ...client, "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify(order),
    });
    await response.text();
    if (response.status !== 201) faults.push(`201 is ${response.status}`);
    places.push(response.headers.get("location"));
  }
  if ((places[0] === places[1]) !== hasKeys) faults.push(`orders are at ${places.join(" and ")}`);
  return faults;
}
