import type { Compilable, CompiledQuery } from "kysely";
import type { Database } from "./tables.ts";

/** Where a value of a question goes. */
class Slot {
  readonly name: PropertyKey;
  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/** Stands for the values of a question while it is put together. */
const slots = new Proxy({}, { get: (_, name) => new Slot(name) });

/**
 * A question that is put together once for each database, and asked with other values from then on: that takes longer than
 * SQLite takes to answer.
 *
 * @param make must not look at the values
 */
export function question<Values extends Readonly<Record<string, unknown>>, Row>(
  make: (database: Database, values: Values) => Compilable<Row>,
): (database: Database, values: Values) => Promise<Row[]> {
  const made = new WeakMap<object, CompiledQuery<Row>>();
  return async (database, values) => {
    // A transaction has that of its database.
    const { adapter } = database.getExecutor();
    let it = made.get(adapter);
    if (it === undefined) {
      it = make(database, slots as Values).compile();
      made.set(adapter, it);
    }
    const parameters = it.parameters.map((value) =>
      value instanceof Slot ? values[value.name as string] : value,
    );
    const asked: CompiledQuery<Row> = { ...it, parameters };
    return (await database.executeQuery(asked)).rows;
  };
}
