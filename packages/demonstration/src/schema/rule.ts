/** What one member of an object may be. */
export interface Rule<T> {
  /** The value, or a sentence on what is wrong with it; `undefined` comes where the member is missing. */
  readonly check: (value: unknown) => { readonly value: T } | { readonly wrong: string };
  /** The same as JSON Schema, for the derived documentation. */
  readonly told: Readonly<Record<string, unknown>>;
  /** Whether it may be missing. */
  readonly optional: boolean;
}

/** Text, without spaces around it, and of characters that every database can keep as they are. */
export function text({
  max,
  min = 1,
}: {
  readonly max: number;
  readonly min?: number;
}): Rule<string> {
  return {
    optional: false,
    told: { type: "string", minLength: min, maxLength: max },
    check(value) {
      if (value === undefined) return { wrong: "It is missing." };
      if (typeof value !== "string") return { wrong: "It has to be text." };
      // PostgreSQL keeps no U+0000, and half of a surrogate pair cannot be written in UTF-8.
      if (value.includes("\0") || /\p{Surrogate}/u.test(value)) {
        return { wrong: "It must not contain U+0000 or half of a surrogate pair." };
      }
      const trimmed = value.trim();
      if (trimmed.length < min) return { wrong: "It must not be empty." };
      return trimmed.length > max
        ? { wrong: `It has ${trimmed.length} characters; at most ${max} are taken.` }
        : { value: trimmed };
    },
  };
}

/** A whole number within limits. */
export function whole({ min, max }: { readonly min: number; readonly max: number }): Rule<number> {
  return {
    optional: false,
    told: { type: "integer", minimum: min, maximum: max },
    check(value) {
      if (value === undefined) return { wrong: "It is missing." };
      return Number.isInteger(value) && Number(value) >= min && Number(value) <= max
        ? { value: Number(value) }
        : { wrong: `It has to be a whole number from ${min} to ${max}.` };
    },
  };
}

/** An address of mail: something on both sides of one `@`. Whether it reaches anybody only a mail could tell. */
export function email(): Rule<string> {
  const length = text({ max: 254 });
  return {
    optional: false,
    told: { type: "string", format: "email", maxLength: 254 },
    check(value) {
      const it = length.check(value);
      if ("wrong" in it) return it;
      return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)*$/.test(it.value)
        ? it
        : { wrong: "It is no e-mail address, such as ada@example.com." };
    },
  };
}

/** What may be missing or null, and is `null` then. */
export function optional<T>(rule: Rule<T>): Rule<T | null> {
  return {
    optional: true,
    told: { ...rule.told, type: [rule.told["type"], "null"] },
    check: (value) => (value === undefined || value === null ? { value: null } : rule.check(value)),
  };
}

/** What may be missing, and stays so. */
export function absent<T>(rule: Rule<T>): Rule<T | undefined> {
  return {
    optional: true,
    told: rule.told,
    check: (value) => (value === undefined ? { value: undefined } : rule.check(value)),
  };
}
