// Chooses one of the forms that there are.
import ky from "ky";

const url = "http://localhost:8001/cause/300/picture";

async function get(wanted) {
  // A preferred one would be in Location, and have been followed.
  const throwHttpErrors = (status) => status !== 300;
  const response = await ky.get(url, { throwHttpErrors });
  if (response.status !== 300) return response;
  const text = await response.text();
  const choices = text.split(/\r?\n/).filter((it) => it && !it.startsWith("#"));
  const chosen = choices.find((it) => it.includes(wanted)) ?? choices[0];
  return ky.get(new URL(chosen, url));
}

const picture = await get("svg");
await picture.body?.cancel();
console.log(picture.status, picture.headers.get("Content-Type"));
// prints: 200 image/svg+xml
