// Counts on without overwriting what others counted meanwhile.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/412/counter";

async function add(amount, tries = 4) {
  const current = await ky.get(url);
  const json = { count: (await current.json()).count + amount };
  const headers = { "If-Match": current.headers.get("ETag") };
  try {
    // A repeat of a write that was lost on the way would meet itself as 412.
    await ky.put(url, { json, headers, retry: 0 }).text();
    return json.count;
  } catch (error) {
    // Somebody was faster: all of it again, with what is there now.
    const isLate = isHTTPError(error) && error.response.status === 412;
    if (!isLate || tries === 1) throw error;
    return add(amount, tries - 1);
  }
}

console.log(await add(1));
// prints: 3
