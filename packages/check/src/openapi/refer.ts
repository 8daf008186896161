/** Members of an object, whatever they are. */
export type Members = Readonly<Record<string, unknown>>;

/** A value, or what it refers to within the document. */
export function resolved(value: unknown, document: Members): Members {
  const at = lastOf(value, document);
  return typeof at["$ref"] === "string" && !at["$ref"].startsWith("#/") ? {} : at;
}

/** Whether a value is in another document, so that nothing is known of it here. */
export function isElsewhere(value: unknown, document: Members): boolean {
  const { $ref } = lastOf(value, document);
  return typeof $ref === "string" && !$ref.startsWith("#");
}

/** Where references end: at what is no reference, or at one that leaves the document. */
function lastOf(value: unknown, document: Members): Members {
  let members = asMembers(value);
  // Some only refer to each other.
  for (let i = 0; i < 20; i++) {
    const { $ref } = members;
    if (typeof $ref !== "string" || !$ref.startsWith("#/")) break;
    let at: unknown = document;
    for (const part of $ref.slice(2).split("/")) {
      at = asMembers(at)[decoded(part).replace(/~1/g, "/").replace(/~0/g, "~")];
    }
    members = asMembers(at);
  }
  return members;
}

export function asMembers(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
