// Asks for credentials when the server does, and repeats the request once.
import ky from "ky";

const url = "http://localhost:8001/cause/401/door";

async function withCredentials({ request, response, retryCount }) {
  const challenge = response.headers.get("WWW-Authenticate") ?? "";
  const isAsked = response.status === 401 && /\bBasic\b/i.test(challenge);
  if (!isAsked || retryCount > 0) return;
  const { user, password } = await ask(challenge);
  const headers = new Headers(request.headers);
  headers.set("Authorization", `Basic ${btoa(`${user}:${password}`)}`);
  return ky.retry({ request: new Request(request, { headers }) });
}

// Here an application shows a dialog.
async function ask() {
  return { user: "user", password: "password" };
}

const api = ky.create({ hooks: { afterResponse: [withCredentials] } });
console.log(await api.get(url).text());
// prints: You are in.
