// Reads JSON, and makes sure that it is JSON before that.
import ky from "ky";

const url = "http://localhost:8001/cause/200";

async function getJson(url) {
  const response = await ky.get(url, {
    headers: { Accept: "application/json" },
  });
  const type = response.headers.get("Content-Type") ?? "nothing";
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    await response.body?.cancel();
    throw new TypeError(`${url} gave ${type}, and not JSON.`);
  }
  return response.json();
}

const page = await getJson(url);
console.log(page.name);
// prints: OK
