// Reads JSON, and makes sure that it is JSON before that.
import axios from "axios";

const url = "http://localhost:8001/cause/200";

async function getJson(url) {
  const { data, headers } = await axios.get(url, {
    headers: { Accept: "application/json" },
  });
  // axios parses what looks like JSON, and hands over all else as text.
  const type = headers.get("Content-Type") ?? "nothing";
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type))
    throw new TypeError(`${url} gave ${type}, and not JSON.`);
  return data;
}

const page = await getJson(url);
console.log(page.name);
// prints: OK
