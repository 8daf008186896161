// Asks to go on as a WebSocket.
const url = "http://localhost:8001/cause/101/echo";

const response = await fetch(url, {
  headers: { Connection: "Upgrade", Upgrade: "websocket" },
}).catch((error) => error.cause);
console.log(`${response}`);
