// Learns from Allow what can be done here.
const url = "http://localhost:8001/cause/405";

async function remove(url) {
  const response = await fetch(url, { method: "DELETE" });
  await response.body?.cancel();
  if (response.status !== 405) return { isRemoved: response.ok };
  const allowed = (response.headers.get("Allow") ?? "").split(/\s*,\s*/);
  return { isRemoved: false, allowed };
}

const { isRemoved, allowed } = await remove(url);
// Here an application hides what cannot be done.
console.log(isRemoved, allowed);
// prints: false [ 'GET', 'HEAD', 'OPTIONS' ]
