// Goes through a proxy that wants to know who asks.
import http from "node:http";
import ky from "ky";

http.setGlobalProxyFromEnv({ http_proxy: "http://localhost:8001" });
const { cause } = await ky
  .get("http://good.playground/", { retry: 0 })
  .catch((error) => error.cause);
console.log(`${cause.cause ?? cause}`);
