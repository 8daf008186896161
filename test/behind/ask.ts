import { request } from "node:http";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly field: (name: string) => string | undefined;
  readonly text: string;
  readonly json: () => Record<string, unknown>;
}

/** What to ask with. */
export interface Question {
  readonly method?: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly content?: unknown;
  /** Another address of this machine to ask from: who asks is told apart by it. */
  readonly from?: string;
}

/** Ask on a connection of its own. */
export function ask(
  url: string,
  { method = "GET", fields = {}, content, from }: Question = {},
): Promise<Answer> {
  const octets = content === undefined ? undefined : Buffer.from(JSON.stringify(content));
  const headers = {
    Accept: "application/json",
    ...(octets === undefined
      ? {}
      : { "Content-Type": "application/json", "Content-Length": octets.length }),
    ...fields,
  };
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent: false, ...(from && { localAddress: from }) };
    request(url, options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (it) => {
        text += it;
      });
      response.on("error", reject).on("end", () => {
        const { statusCode: status = 0, headers } = response;
        const field = (name: string): string | undefined => headers[name.toLowerCase()]?.toString();
        resolve({ status, field, text, json: () => JSON.parse(text) });
      });
    })
      .on("error", reject)
      .end(octets);
  });
}
