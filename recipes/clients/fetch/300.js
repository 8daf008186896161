// Chooses one of the forms that there are.
const url = "http://localhost:8001/cause/300/picture";

async function get(wanted) {
  const response = await fetch(url);
  if (response.status !== 300) return response;
  // A preferred one would be in Location, and have been followed.
  const text = await response.text();
  const choices = text.split(/\r?\n/).filter((it) => it && !it.startsWith("#"));
  const chosen = choices.find((it) => it.includes(wanted)) ?? choices[0];
  return fetch(new URL(chosen, url));
}

const picture = await get("svg");
await picture.body?.cancel();
console.log(picture.status, picture.headers.get("Content-Type"));
// prints: 200 image/svg+xml
