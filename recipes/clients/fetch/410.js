// Forgets a link whose target is gone for good.
const links = new Set(["http://localhost:8001/cause/410/offer"]);

async function open(url) {
  const response = await fetch(url);
  if (response.ok) return response.text();
  await response.body?.cancel();
  // A 404 may be over tomorrow: that link stays.
  if (response.status === 410) links.delete(url);
  return undefined;
}

for (const url of [...links]) await open(url);
console.log(links.size, "links are left.");
// prints: 0 links are left.
