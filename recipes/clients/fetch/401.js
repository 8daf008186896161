// Asks for credentials when the server does, and repeats the request once.
const url = "http://localhost:8001/cause/401/door";

async function get(url) {
  const response = await fetch(url);
  if (response.status !== 401) return response;
  await response.body?.cancel();
  const challenge = response.headers.get("WWW-Authenticate") ?? "";
  if (!/\bBasic\b/i.test(challenge))
    throw new Error(`No answer to ${challenge}.`);
  const { user, password } = await ask(challenge);
  const credentials = btoa(`${user}:${password}`);
  return fetch(url, { headers: { Authorization: `Basic ${credentials}` } });
}

// Here an application shows a dialog.
async function ask() {
  return { user: "user", password: "password" };
}

const response = await get(url);
console.log(response.status, await response.text());
// prints: 200 You are in.
