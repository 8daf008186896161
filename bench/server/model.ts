/** What all contenders share: the records, the rules for them and the problem document. No HTTP in here. */

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly currency: string;
  readonly stock: number;
  readonly version: number;
  readonly active: boolean;
  readonly tags: readonly string[];
  readonly description: string;
  readonly maker: { readonly name: string; readonly country: string };
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a client sends to have an item made. */
export interface Wish {
  readonly name: string;
  readonly price: number;
}

export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** Items that are there from the start; those created later are kept up to the same number, so that memory stays flat. */
export const seeded = 1000;

const items = new Map<string, Item>();
const labels = ["new", "small", "wood", "gift"] as const;
let made = 0;

for (let i = 1; i <= seeded; i++) create({ name: `Item number ${i}`, price: i + 0.5 });

export function find(id: string): Item | undefined {
  return items.get(id);
}

export function create({ name, price }: Wish): Item {
  made++;
  const item: Item = {
    id: String(made),
    name,
    price,
    currency: "EUR",
    stock: 17,
    version: (made % 90) + 10,
    active: true,
    tags: [labels[made & 3] as string, labels[(made + 1) & 3] as string],
    description: "A plain thing, kept in memory so that nothing but HTTP is measured.",
    maker: { name: "Loopback & Daughters", country: "NL" },
    createdAt: "2026-01-02T03:04:05.678Z",
    updatedAt: "2026-02-03T04:05:06.789Z",
  };
  items.set(item.id, item);
  const oldest = made - seeded;
  if (oldest > seeded) items.delete(String(oldest));
  return item;
}

export const json = "application/json";
export const plain = "text/plain";
export const problemJson = "application/problem+json";

/** The representations of an item, the favourite first. */
export const types = [json, plain];

export function asText({ name, price, currency }: Item): string {
  return `${name}, ${price} ${currency}`;
}

/**
 * The entity tag of every contender: from the record's version, known before anything is serialised. Strong tags
 * differ between representations (RFC 9110 8.8.1).
 */
export function entityTag(item: Item, type: string): string {
  return type === json ? `"${item.version}"` : `"${item.version}-text"`;
}

const longestName = 100;

/** What is wrong with it; nothing when it is a wish. */
export function errorsIn(value: unknown): FieldError[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ pointer: "#", detail: "must be an object" }];
  }
  const { name, price } = value as Partial<Record<keyof Wish, unknown>>;
  const errors: FieldError[] = [];
  if (typeof name !== "string" || name === "" || name.length > longestName) {
    errors.push({ pointer: "#/name", detail: `must be text of 1 to ${longestName} characters` });
  }
  if (typeof price !== "number" || !(price >= 0)) {
    errors.push({ pointer: "#/price", detail: "must be a number from 0 on" });
  }
  return errors;
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  500: "Internal Server Error",
};

/** Problem details (RFC 9457) as the peers write them; Verdict's say a little more. */
export function problem(
  status: number,
  detail: string,
  errors?: readonly FieldError[],
): {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
} {
  const title = titles[status] ?? "Error";
  return errors === undefined ? { title, status, detail } : { title, status, detail, errors };
}

/** The sentences of the refusals, so that all send as much. */
export const say = {
  noItem: "There is no such item.",
  noResource: "There is no such resource.",
  notAllowed: "The resource does not have this method.",
  notAcceptable: "It can be had as application/json and text/plain.",
  notJson: "The content is to be application/json.",
  malformed: "The content is not JSON.",
  invalid: "The content breaks the rules for it.",
  tooLarge: "The content is longer than 1 MiB.",
} as const;

/** The methods of an item and of all items together, as `Allow` lists them. */
export const allow = { item: "GET, HEAD, OPTIONS", items: "POST, OPTIONS" } as const;

/** Most octets of content that are taken. */
export const maxContent = 1 << 20;
