// Asks for credentials when the server does, and repeats the request once.
import axios from "axios";

const url = "http://localhost:8001/cause/401/door";

async function get(url, options) {
  try {
    return await axios.get(url, options);
  } catch (error) {
    const challenge = error.response?.headers.get("WWW-Authenticate") ?? "";
    const isAsked =
      error.response?.status === 401 && /\bBasic\b/i.test(challenge);
    if (!isAsked || options?.auth) throw error;
    return get(url, { auth: await ask(challenge) });
  }
}

// Here an application shows a dialog.
async function ask() {
  return { username: "user", password: "password" };
}

const { status, data } = await get(url);
console.log(status, data);
// prints: 200 You are in.
