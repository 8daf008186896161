import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { findProtocol, type Protocol, parseUpgrade } from "@verdict/fields";
import type { App } from "../app.ts";

/** A connection that changes hands, as `upgrade` of `node:http` tells it. */
export interface Upgraded {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What came already of the other protocol. */
  readonly head: Buffer;
}

/**
 * Whether to take a request for one that could switch, for Node 24.9 and later, which ask; older ones take every one with
 * Upgrade. All others are requests like any other, their content included.
 *
 * @returns `undefined` where no resource can switch
 */
export function upgradesFor(app: App): ((request: IncomingMessage) => boolean) | undefined {
  const protocols = app.resources.flatMap(({ description: { upgrade = {} } }) =>
    Object.keys(upgrade).flatMap((it) => parseUpgrade(it) ?? []),
  );
  if (protocols.length === 0) return undefined;
  return ({ method, headers }) => method === "GET" && isAmong(protocols, headers.upgrade);
}

function isAmong(protocols: readonly Protocol[], asked = ""): boolean {
  return (parseUpgrade(asked) ?? []).some(({ name }) => findProtocol(protocols, name));
}

/** Hand the connection over; one that nobody can take is broken off. */
export function takeOver(
  taker: () => unknown,
  { socket }: Upgraded,
  response: ServerResponse,
  failed: (error: unknown) => void,
): void {
  response.detachSocket(socket as Socket);
  const breakOff = (error: unknown): void => {
    failed(error);
    socket.destroy();
  };
  try {
    Promise.resolve(taker()).catch(breakOff);
  } catch (error) {
    breakOff(error);
  }
}
