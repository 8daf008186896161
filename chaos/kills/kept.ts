import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** What is in the data of workbenches. */
export interface Kept {
  readonly items: ReadonlyMap<number, { readonly name: string; readonly description: string }>;
  /** The number that the last change of anything was given. */
  readonly revision: number;
  /** The id that the last payment was given. */
  readonly paid: number;
}

const questions = {
  items: "SELECT id, name, description FROM item",
  revision: "SELECT last FROM revision",
  paid: "SELECT last FROM given WHERE collection = 'payment'",
};

/** Look into the data by another way than the workbenches do: a file, or `postgres://…` that may be coming up again. */
export async function keptIn(data: string): Promise<Kept> {
  if (data.includes("://")) {
    const client = await connected(data);
    try {
      const ask = async (sql: string) => (await client.query(sql)).rows as Row[];
      return keptOf(
        await ask(questions.items),
        await ask(questions.revision),
        await ask(questions.paid),
      );
    } finally {
      await client.end();
    }
  }
  const database = new DatabaseSync(data, { readOnly: true });
  const ask = (sql: string) => database.prepare(sql).all();
  const kept = keptOf(ask(questions.items), ask(questions.revision), ask(questions.paid));
  database.close();
  return kept;
}

type Row = Readonly<Record<string, unknown>>;

function keptOf(items: readonly Row[], [revision]: readonly Row[], [paid]: readonly Row[]): Kept {
  return {
    items: new Map(
      items.map(({ id, name, description }) => [
        Number(id),
        { name: String(name), description: String(description) },
      ]),
    ),
    revision: Number(revision?.["last"]),
    paid: Number(paid?.["last"] ?? 0),
  };
}

async function connected(url: string): Promise<pg.Client> {
  for (let i = 0; ; i++) {
    const client = new pg.Client({ connectionString: url, options: "-c search_path=verdict" });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (i === 100) throw error;
      await sleep(100);
    }
  }
}
