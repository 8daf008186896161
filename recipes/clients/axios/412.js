// Counts on without overwriting what others counted meanwhile.
import axios from "axios";

const url = "http://localhost:8001/cause/412/counter";

async function add(amount, tries = 4) {
  const { data, headers } = await axios.get(url);
  const next = { count: data.count + amount };
  try {
    await axios.put(url, next, {
      headers: { "If-Match": headers.get("ETag") },
    });
    return next.count;
  } catch (error) {
    // Somebody was faster: all of it again, with what is there now.
    if (error.response?.status !== 412 || tries === 1) throw error;
    return add(amount, tries - 1);
  }
}

console.log(await add(1));
// prints: 3
