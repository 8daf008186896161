// Goes on over a WebSocket where the server wants one.
import axios from "axios";

const url = "http://localhost:8001/cause/426/socket";

async function connect(url) {
  const { status, headers } = await axios.get(url, {
    validateStatus: (it) => it < 300 || it === 426,
  });
  const wanted = headers.get("Upgrade") ?? "";
  if (status !== 426 || !/\bwebsocket\b/i.test(wanted))
    throw new Error(`${status} from ${url}`);
  // axios cannot change protocols: WebSocket can.
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
