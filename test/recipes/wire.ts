import { connect } from "node:net";
import type { Exchange } from "@verdict/check";
import { code, forServer, isInformational } from "@verdict/codes";
import { parseMessage, type ResponseMessage } from "@verdict/fields";
import { exchangeWith, octets } from "./exchange.ts";
import type { Stimulus } from "./stimulus.ts";

/** What came over a connection. */
export interface Answer {
  /** The octets as they came, as Latin-1. */
  readonly raw: string;
  /** `undefined` where nothing came that is a response. */
  readonly message: ResponseMessage | undefined;
}

/**
 * Send a request and read until its final response is whole, the connection ends, or nothing comes for so many
 * milliseconds.
 */
export function send(
  port: number,
  { head, content, later }: Stimulus,
  patience = 15_000,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let raw = "";
    let wanted = later;
    const method = head.slice(0, head.indexOf(" "));
    const socket = connect(port, "127.0.0.1", () => socket.write(head + content, "latin1"));
    const end = (): void => {
      socket.destroy();
      resolve({ raw, message: responseIn(raw, method) });
    };
    socket.setEncoding("latin1").setTimeout(patience, end);
    socket.on("data", (text) => {
      raw += text;
      if (wanted !== "" && raw.startsWith("HTTP/1.1 100")) {
        socket.write(wanted, "latin1");
        wanted = "";
      }
      if (isWhole(raw, method)) end();
    });
    socket.on("close", end);
    socket.on("error", (error) => (raw === "" ? reject(error) : end()));
  });
}

function responseIn(raw: string, method: string): ResponseMessage | undefined {
  const { value } = read(raw, method);
  return value?.kind === "response" ? value : undefined;
}

function read(raw: string, method: string) {
  const contentForbidden = (status: number) => forServer(status)?.content === "none-by-framing";
  return parseMessage(Buffer.from(raw, "latin1"), { method, contentForbidden });
}

/** Whether nothing more belongs to the response: what ends with its connection never is. */
function isWhole(raw: string, method: string): boolean {
  if (!raw.includes("\r\n\r\n")) return false;
  const { value, faults } = read(raw, method);
  if (value?.kind !== "response" || faults.length > 0) return false;
  // Switching protocols is the end of HTTP on that connection.
  if (isInformational(value.status)) return value.status === code.SWITCHING_PROTOCOLS;
  return value.framing !== "close";
}

/** The exchanges for the linter: each interim response, and the final one. */
export function exchangesOf(sent: Stimulus, message: ResponseMessage): Exchange[] {
  const request = parseMessage(Buffer.from(sent.head, "latin1")).value;
  if (request?.kind !== "request") throw new Error("The request is none.");
  const { content } = sent.row;
  const asked = content === undefined ? {} : { body: content };
  return [
    ...message.interim.map((it) => exchangeWith(request, asked, it, octets(undefined))),
    exchangeWith(request, asked, message, octets(message.content)),
  ];
}
