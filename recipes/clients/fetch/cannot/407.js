// Goes through a proxy that wants to know who asks.
import http from "node:http";

http.setGlobalProxyFromEnv({ http_proxy: "http://localhost:8001" });
const response = await fetch("http://good.playground/").catch(
  (error) => error.cause.cause ?? error.cause,
);
console.log(`${response}`);
