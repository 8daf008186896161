import { isStatus } from "@verdict/codes";

/** A line of an access log. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly client: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
}

/** The combined format of Apache and nginx, and the common one that it begins with. */
const combined =
  /^(\S+) \S+ .*?\[(\d{2})\/(\w{3})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})\] "(?:([A-Z]+) (\S+)[^"]*|[^"]*)" (\d{3}) /;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A line in the combined format, or as JSON of Caddy or nginx.
 *
 * @returns `undefined` for a line that is none
 */
export function parseLogLine(line: string): LogEntry | undefined {
  return line.startsWith("{") ? fromJson(line) : fromCombined(line);
}

function fromCombined(line: string): LogEntry | undefined {
  const match = combined.exec(line);
  if (match === null) return undefined;
  const [
    ,
    client = "",
    day = "",
    month = "",
    year = "",
    clock = "",
    zone = "",
    method = "-",
    target = "-",
    digits = "",
  ] = match;
  const number = String(months.indexOf(month) + 1).padStart(2, "0");
  const time = Date.parse(`${year}-${number}-${day}T${clock}${zone.slice(0, 3)}:${zone.slice(3)}`);
  return entryOf(time, client, method, target, Number(digits));
}

function fromJson(line: string): LogEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const all = membersOf(value);
  const request = membersOf(all["request"]);
  // Caddy nests the request; nginx has whatever somebody named it.
  const [ownMethod, ownTarget] =
    typeof all["request"] === "string" ? all["request"].split(" ") : [];
  const method = request["method"] ?? all["request_method"] ?? all["method"] ?? ownMethod ?? "-";
  const target =
    request["uri"] ?? all["request_uri"] ?? all["uri"] ?? all["path"] ?? ownTarget ?? "-";
  const client =
    request["remote_ip"] ??
    request["client_ip"] ??
    all["remote_addr"] ??
    all["remote_ip"] ??
    all["client"] ??
    "-";
  const told =
    all["ts"] ??
    all["time_iso8601"] ??
    all["time_local"] ??
    all["time"] ??
    all["timestamp"] ??
    all["msec"];
  const seconds = Number(told);
  const time = Number.isNaN(seconds)
    ? Date.parse(String(told))
    : seconds > 1e11
      ? seconds
      : seconds * 1000;
  return entryOf(time, String(client), String(method), String(target), Number(all["status"]));
}

function entryOf(
  time: number,
  client: string,
  method: string,
  target: string,
  status: number,
): LogEntry | undefined {
  // A log may say 0 where nobody was answered, and a vendor's 999.
  if (!(isStatus(status) || (Number.isInteger(status) && status >= 0 && status < 1000)))
    return undefined;
  if (!Number.isFinite(time)) return undefined;
  return { time, client, method, path: target.replace(/[?#].*$/s, ""), status };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whether a text begins like an access log. */
export function isAccessLog(text: string): boolean {
  const [first = ""] = text.trimStart().split("\n", 1);
  return parseLogLine(first) !== undefined;
}
