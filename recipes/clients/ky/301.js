// Keeps the new address of what has moved for good.
import ky from "ky";

const links = { news: "http://localhost:8001/cause/301/old" };

async function get(name) {
  // Node shows what comes; in a browser nothing of it can be seen.
  const response = await ky.get(links[name], {
    redirect: "manual",
    throwHttpErrors: (status) => status >= 400,
  });
  const isForGood = response.status === 301 || response.status === 308;
  if (!isForGood) return response;
  await response.body?.cancel();
  links[name] = new URL(response.headers.get("Location"), links[name]).href;
  return ky.get(links[name]);
}

const response = await get("news");
await response.body?.cancel();
console.log(response.status, links.news);
// prints: 200 http://localhost:…/get
