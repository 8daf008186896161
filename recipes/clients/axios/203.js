// Notices that a proxy has changed what the server sent.
import axios from "axios";

const proxy = new URL("http://localhost:8001");

async function get(url) {
  const response = await axios.get(url, {
    proxy: {
      protocol: "http",
      host: proxy.hostname,
      port: Number(proxy.port),
      auth: { username: "mirror", password: "mirror" },
    },
  });
  // A digest of the content would not fit, nor is it worth storing.
  return { data: response.data, isChanged: response.status === 203 };
}

const { isChanged } = await get("http://good.playground/");
console.log(isChanged ? "A proxy has changed it." : "It is as it was sent.");
// prints: A proxy has changed it.
