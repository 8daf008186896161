import { code } from "@verdict/codes";
import { parseContentType } from "@verdict/fields";
import type { Visit } from "../../visit.ts";
import { reading, shortEcho, valuesOf } from "../httpbin/echo.ts";
import { refuse, replyJson, replyText } from "../httpbin/reply.ts";
import { dataUrl, type SentContent, textOf } from "../request-data.ts";
import type { DialectRoute } from "../router.ts";

const anything = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE", "QUERY"];

/** Routes that say what was sent, by the type of the content. */
export const goEcho: readonly DialectRoute[] = [
  {
    path: "/head",
    methods: ["HEAD", "GET"],
    handle: (visit) => replyJson(visit, shortEcho(visit)),
  },
  ...["post", "put", "patch", "delete"].map((name) => ({
    path: `/${name}`,
    methods: [name.toUpperCase()],
    handle: (visit: Visit) => reading(visit, (content) => say(visit, content)),
  })),
  ...["/anything", "/anything/*"].map((path) => ({
    path,
    methods: anything,
    handle: (visit: Visit) => reading(visit, (content) => say(visit, content)),
  })),
  {
    path: "/upload",
    methods: ["POST", "PUT", "PATCH"],
    handle: (visit) =>
      reading(visit, ({ octets }) =>
        replyJson(visit, { ...shortEcho(visit), bytes_received: octets.length }),
      ),
  },
  {
    path: "/dump/request",
    methods: anything,
    handle: (visit) => reading(visit, (content) => dump(visit, content)),
  },
];

function say(visit: Visit, content: SentContent): void {
  const { octets, type, form, files, isForm, isBroken } = content;
  const media = type === undefined ? undefined : parseContentType(type);
  const name = media === undefined ? "" : `${media.type}/${media.subtype}`;
  const said = {
    ...shortEcho(visit),
    data: dataOf(content, name, media?.type),
    files: valuesOf(
      visit,
      files.map((it) => [it.name, it.content.toString()]),
    ),
    form: valuesOf(visit, form),
  };
  if (isForm && isBroken) {
    refuse(visit, code.BAD_REQUEST, "error parsing request body: the form is malformed");
    return;
  }
  let json: unknown = null;
  if (name === "application/json" && octets.length > 0) {
    try {
      json = JSON.parse(octets.toString());
    } catch (error) {
      refuse(visit, code.BAD_REQUEST, `error parsing request body: ${(error as Error).message}`);
      return;
    }
  }
  replyJson(visit, { ...said, json });
}

/** Text as it is where its type says that it is text; anything else as a data URL. */
function dataOf(
  { octets, type, isForm }: SentContent,
  name: string,
  kind: string | undefined,
): string {
  if (octets.length === 0) return "";
  const text = textOf(octets);
  const isText = isForm || kind === "text" || name === "application/json";
  return isText && text !== undefined ? text : dataUrl(octets, type, "base64url");
}

/** The request as it came over the wire, nearly. */
function dump(visit: Visit, { octets }: SentContent): void {
  const { method, url = "/", httpVersion, rawHeaders } = visit.request;
  let text = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let i = 0; i < rawHeaders.length; i += 2)
    text += `${rawHeaders[i]}: ${rawHeaders[i + 1]}\r\n`;
  replyText(visit, code.OK, "text/plain; charset=utf-8", `${text}\r\n${octets.toString("latin1")}`);
}
