// Puts a list that others change as well: what they added is kept.
import { client, json, none } from "@verdict/client";

const url = "http://localhost:8001/cause/409/list";
const api = client();

interface List {
  readonly revision: number;
  readonly items: readonly string[];
}

async function save(mine: List, tries = 3): Promise<List> {
  const known = { 200: json<List>(), 409: none } as const;
  const r = await api.put(url, { json: mine }, known);
  if (r.is === 200) return r.data;
  if (r.is !== 409 || tries === 1)
    throw new Error(`It ended with ${r.status}.`);
  // The same content would be in conflict again: it has to be another.
  const { revision, items } = await api.get(url).json<List>();
  const all = [...new Set([...items, ...mine.items])];
  return save({ revision, items: all }, tries - 1);
}

console.log(await save({ revision: 2, items: ["bread", "eggs"] }));
// prints: { revision: 4, items: [ 'bread', 'milk', 'eggs' ] }
