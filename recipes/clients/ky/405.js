// Learns from Allow what can be done here.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/405";

async function remove(url) {
  try {
    await ky.delete(url);
    return { isRemoved: true };
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 405) throw error;
    const allow = error.response.headers.get("Allow") ?? "";
    return { isRemoved: false, allowed: allow.split(/\s*,\s*/) };
  }
}

const { isRemoved, allowed } = await remove(url);
// Here an application hides what cannot be done.
console.log(isRemoved, allowed);
// prints: false [ 'GET', 'HEAD', 'OPTIONS' ]
