/** A request as it is thrown at a server: its head is as framing needs it, everything else is the client's. */
export interface Strange {
  readonly method: string;
  readonly target: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly content: Uint8Array | undefined;
}

const utf8 = new TextEncoder();

const asJson = ["Content-Type", "application/json"] as const;
const asText = ["Content-Type", "text/plain"] as const;
const good = '{"name":"n"}';

/** Requests that get far, each with the status that it gets there: others are made of them. */
export const farGoing: readonly (readonly [status: number, ...Parameters<typeof strange>])[] = [
  [200, "GET", "/plain"],
  [200, "HEAD", "/stream"],
  [200, "OPTIONS", "/all/a"],
  [200, "QUERY", "/search", [asJson], good],
  [200, "QUERY", "/all/a", [asJson], good],
  [200, "GET", "/stream", [["Accept-Encoding", "gzip"]]],
  [200, "GET", "/stream", [["Range", "bytes=0-1"]]],
  [200, "GET", "/web-stream"],
  [200, "GET", "/hinted"],
  [200, "GET", "/forms", [["Accept-Encoding", "br"]]],
  [200, "GET", "/forms", [["Accept-Encoding", "zstd"]]],
  [200, "GET", "/forms", [["Accept-Language", "de"]]],
  [200, "GET", "/files/long.bin"],
  [200, "GET", "/files/a.txt", [["Accept-Encoding", "gzip"]]],
  [200, "GET", "/asked?page=2"],
  [200, "GET", "/bearer", [["Authorization", "Bearer t"]]],
  [200, "POST", "/custom", [["Authorization", "Fancy x"]]],
  [204, "DELETE", "/hidden", [["X-Any", "1"]]],
  [201, "POST", "/basic", [["Authorization", "Basic dTpw"]]],
  [201, "POST", "/all/a", [["Content-Type", "application/x-www-form-urlencoded"]], "name=n"],
  [201, "PUT", "/verbatim/new", [asText], "new"],
  [202, "POST", "/reports", [["Prefer", "respond-async"]]],
  [204, "PUT", "/verbatim/a", [asText], "a"],
  [205, "POST", "/results/reset"],
  [206, "GET", "/text", [["Range", "bytes=3-9"]]],
  [206, "GET", "/octets", [["Range", "bytes=0-0,-3"]]],
  [206, "GET", "/blob", [["Range", "bytes=0-0,5-9,20-"]]],
  [206, "GET", "/files/long.bin", [["Range", "bytes=0-9,500000-"]]],
  [207, "POST", "/results/several"],
  [300, "GET", "/forked/c"],
  [301, "GET", "/all/m"],
  [302, "GET", "/forked/l"],
  [303, "GET", "/forked/s"],
  [304, "GET", "/all/a", [["If-None-Match", '"a"']]],
  [304, "HEAD", "/octets", [["If-Modified-Since", "Sun, 09 Sep 2001 01:46:40 GMT"]]],
  [307, "DELETE", "/forked/l"],
  [308, "POST", "/all/m", [asJson], good],
  [400, "GET", "/asked?page=x"],
  [401, "GET", "/bearer"],
  [402, "POST", "/paid"],
  [403, "POST", "/bearer", [["Authorization", "Bearer t"]]],
  [404, "GET", "/hidden"],
  [405, "DELETE", "/plain"],
  [406, "GET", "/plain", [["Accept", "image/png"]]],
  [409, "POST", "/results/thrown"],
  [410, "GET", "/all/g"],
  [411, "POST", "/measured", [asText, ["Transfer-Encoding", "chunked"]]],
  [412, "PATCH", "/all/a", [asJson, ["If-Match", '"b"']], good],
  [413, "PUT", "/all/a", [asJson], `{"name":"${"n".repeat(80)}"}`],
  [415, "POST", "/forms", [["Content-Type", "image/gif"]], "a"],
  [416, "GET", "/octets", [["Range", "bytes=9999-"]]],
  [417, "GET", "/plain", [["Expect", "wonders"]]],
  [422, "PATCH", "/all/a", [asJson], "{}"],
  [423, "DELETE", "/locked"],
  [425, "POST", "/early", [["Early-Data", "1"]]],
  [426, "POST", "/upgraded"],
  [428, "DELETE", "/all/a"],
  [451, "POST", "/blocked"],
  [501, "BREW", "/plain"],
];

/** A request as tests write it. */
export function strange(
  method: string,
  target: string,
  fields: Strange["fields"] = [],
  content?: string,
): Strange {
  return {
    method,
    target,
    fields,
    content: content === undefined ? undefined : utf8.encode(content),
  };
}
