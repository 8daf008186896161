// Chooses one of the forms that there are.
import axios from "axios";

const url = "http://localhost:8001/cause/300/picture";

async function get(wanted) {
  // A preferred one would be in Location, and have been followed.
  const response = await axios.get(url, {
    validateStatus: (it) => it < 300 || it === 300,
  });
  if (response.status !== 300) return response;
  const lines = response.data.split(/\r?\n/);
  const choices = lines.filter((it) => it && !it.startsWith("#"));
  const chosen = choices.find((it) => it.includes(wanted)) ?? choices[0];
  return axios.get(new URL(chosen, url).href);
}

const picture = await get("svg");
console.log(picture.status, picture.headers.get("Content-Type"));
// prints: 200 image/svg+xml
