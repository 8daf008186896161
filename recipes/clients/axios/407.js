// Tells the proxy who it is, when that asks.
import axios from "axios";

const proxy = new URL("http://localhost:8001");

async function get(url, auth) {
  try {
    return await axios.get(url, {
      proxy: {
        protocol: "http",
        host: proxy.hostname,
        port: Number(proxy.port),
        ...(auth && { auth }),
      },
    });
  } catch (error) {
    if (error.response?.status !== 407 || auth) throw error;
    return get(url, await ask());
  }
}

// Here an application shows a dialog, which names the proxy.
async function ask() {
  return { username: "user", password: "password" };
}

const { status } = await get("http://good.playground/");
console.log(status);
// prints: 200
