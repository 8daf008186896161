// Forgets a link whose target is gone for good.
import ky, { isHTTPError } from "ky";

const links = new Set(["http://localhost:8001/cause/410/offer"]);

async function open(url) {
  try {
    return await ky.get(url).text();
  } catch (error) {
    // A 404 may be over tomorrow: that link stays.
    const isGone = isHTTPError(error) && error.response.status === 410;
    if (isGone) links.delete(url);
    return undefined;
  }
}

for (const url of [...links]) await open(url);
console.log(links.size, "links are left.");
// prints: 0 links are left.
