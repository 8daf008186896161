import { isIPv4 } from "node:net";

/** Whether nobody but this machine reaches an address that is listened on. */
export function isOfThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}
