/** Two values of Vary as one: every name once, `*` alone where one of them has it (RFC 9110 12.5.5). */
export function mergedVary(one: string, other: string): string {
  const names = new Map<string, string>();
  for (const it of `${one},${other}`.split(",")) {
    const name = it.trim();
    if (name === "*") return "*";
    if (name !== "" && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()].join(", ");
}
