/**
 * Loaded ahead of servers on Node whose recipes ask other servers without fetch: no names are looked up. `slow.example`
 * takes connections and never answers, all others that end so are down.
 */
import { createServer, Socket } from "node:net";

const slow = createServer();
await new Promise((resolve) => slow.listen(0, "127.0.0.1", resolve));
slow.unref();

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  // Node passes on a list of what it was given.
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (options?.host?.endsWith(".example")) {
    options.port = options.host === "slow.example" ? slow.address().port : 9;
    options.host = "127.0.0.1";
  }
  return connect.apply(this, args);
};
