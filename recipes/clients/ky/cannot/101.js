// Asks to go on as a WebSocket.
import ky from "ky";

const url = "http://localhost:8001/cause/101/echo";

const headers = { Connection: "Upgrade", Upgrade: "websocket" };
const response = await ky
  .get(url, { headers, retry: 0 })
  .catch((error) => error.cause);
console.log(`${response.cause ?? response}`);
