/** What is sent: a load for each kind of request, and the mix of them all. */

/** A request as it goes over the wire, and what has to come back. */
export interface Wire {
  readonly text: string;
  readonly status: number;
  /** Whether the response ends with its head, whatever length it announces. */
  readonly bare: boolean;
}

export interface Load {
  readonly name: string;
  /** Heads the column. */
  readonly label: string;
  readonly requests: readonly Wire[];
}

interface Kind {
  readonly name: string;
  readonly label: string;
  /** Percent of the mix. */
  readonly share: number;
  readonly status: number;
  readonly request: (id: number) => {
    readonly method: string;
    readonly path: string;
    readonly fields?: Readonly<Record<string, string>>;
    readonly content?: string;
  };
}

/** Different requests per load: enough that nobody answers from the last one. */
const count = 100;

/** What a browser's fetch sends along. */
const usual = {
  Host: "127.0.0.1",
  Connection: "keep-alive",
  "User-Agent":
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  Accept: "application/json, text/plain, */*",
  "Sec-Fetch-Site": "same-origin",
  "Sec-Fetch-Mode": "cors",
  "Sec-Fetch-Dest": "empty",
  "Accept-Encoding": "gzip, deflate, br, zstd",
  "Accept-Language": "en-GB,en;q=0.9",
};

const asJson = { "Content-Type": "application/json" };

const kinds: readonly Kind[] = [
  {
    name: "get",
    label: "200",
    share: 60,
    status: 200,
    request: (id) => ({ method: "GET", path: `/items/${id}` }),
  },
  {
    name: "not-modified",
    label: "304",
    share: 12,
    status: 304,
    request: (id) => ({
      method: "GET",
      path: `/items/${id}`,
      // The model gives an item its version by its place.
      fields: { "If-None-Match": `"${(id % 90) + 10}"` },
    }),
  },
  {
    name: "not-found",
    label: "404",
    share: 8,
    status: 404,
    request: (id) => ({ method: "GET", path: `/items/none-${id}` }),
  },
  {
    name: "not-allowed",
    label: "405",
    share: 5,
    status: 405,
    request: (id) => ({ method: "DELETE", path: `/items/${id}` }),
  },
  {
    name: "head",
    label: "HEAD",
    share: 3,
    status: 200,
    request: (id) => ({ method: "HEAD", path: `/items/${id}` }),
  },
  {
    name: "created",
    label: "201",
    share: 9,
    status: 201,
    request: (id) => ({
      method: "POST",
      path: "/items",
      fields: asJson,
      content: JSON.stringify({ name: `Thing ${id}`, price: id * 1.25 }),
    }),
  },
  {
    name: "invalid",
    label: "422",
    share: 3,
    status: 422,
    request: (id) => ({
      method: "POST",
      path: "/items",
      fields: asJson,
      content: JSON.stringify({ name: `Thing ${id}`, price: -id }),
    }),
  },
];

const single: readonly Load[] = kinds.map((kind) => ({
  name: kind.name,
  label: kind.label,
  requests: Array.from({ length: count }, (_, i) => wire(kind, i + 1)),
}));

export const mix: Load = { name: "mix", label: "mix", requests: mixed() };

export const loads: readonly Load[] = [...single, mix];

/** By their shares, each kind spread evenly: whoever is furthest behind its share is next. */
function mixed(): Wire[] {
  const sent = kinds.map(() => 0);
  return Array.from({ length: count }, (_, i) => {
    const behind = kinds.map(({ share }, k) => (share * (i + 1)) / 100 - (sent[k] as number));
    const next = behind.indexOf(Math.max(...behind));
    sent[next] = (sent[next] as number) + 1;
    return wire(kinds[next] as Kind, i + 1);
  });
}

function wire({ status, request }: Kind, id: number): Wire {
  const { method, path, fields = {}, content } = request(id);
  const length = content === undefined ? {} : { "Content-Length": String(content.length) };
  const lines = Object.entries({ ...usual, ...fields, ...length });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return {
    text: `${method} ${path} HTTP/1.1\r\n${head}\r\n${content ?? ""}`,
    status,
    bare: method === "HEAD" || status === 304,
  };
}
