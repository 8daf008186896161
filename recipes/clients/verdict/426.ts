// Goes on over a WebSocket where the server wants one.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/426/socket";
const api = client();

const r = await api.get(url).cases(426);
if (r.is === 426 && /websocket/i.test(r.headers.get("Upgrade") ?? "")) {
  const socket = new WebSocket(url.replace(/^http/, "ws"));
  socket.onopen = () => socket.send("hello");
  socket.onmessage = ({ data }) => {
    console.log(data);
    socket.close();
  };
}
// prints: hello
