/**
 * A member of a table under a key that came from outside: what every object inherits (`constructor`, `__proto__`) is no
 * entry.
 */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
