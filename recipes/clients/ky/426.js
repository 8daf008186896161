// Goes on over a WebSocket where the server wants one.
import ky from "ky";

const url = "http://localhost:8001/cause/426/socket";

async function connect(url) {
  const response = await ky.get(url, {
    throwHttpErrors: (status) => status !== 426,
  });
  await response.body?.cancel();
  const wanted = response.headers.get("Upgrade") ?? "";
  if (response.status !== 426 || !/\bwebsocket\b/i.test(wanted))
    throw new Error(`${response.status} from ${url}`);
  // ky cannot change protocols: WebSocket can.
  const socket = new WebSocket(url.replace(/^http/, "ws"));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  return socket;
}

const socket = await connect(url);
socket.onmessage = ({ data }) => {
  console.log(data);
  socket.close();
};
socket.send("hello");
// prints: hello
