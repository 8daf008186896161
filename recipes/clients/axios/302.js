// Follows only where it stays with the same server.
import axios from "axios";

const url = "http://localhost:8001/cause/302/old";

async function get(url) {
  return axios.get(url, {
    maxRedirects: 5,
    beforeRedirect: ({ href }) => {
      if (new URL(href).origin !== new URL(url).origin)
        throw new Error(`${url} leads away, to ${href}.`);
    },
  });
}

const response = await get(url);
// It is elsewhere just now: the old address is the one to keep.
console.log(
  response.status,
  new URL(response.request.res.responseUrl).pathname,
);
// prints: 200 /get
