// Takes what is not there for a value, and all else that fails for an error.
import axios from "axios";

const url = "http://localhost:8001/cause/404/nothing-here";

async function find(url) {
  const { status, data } = await axios.get(url, {
    validateStatus: (it) => it < 300 || it === 404,
  });
  return status === 404 ? undefined : data;
}

console.log((await find(url)) ?? "There is none.");
// prints: There is none.
