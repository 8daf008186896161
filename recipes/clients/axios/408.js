// Sends what comes slowly; all at once, if the server did not wait.
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/cause/408/slow";

async function upload(read) {
  const options = {
    headers: { "Content-Type": "text/plain" },
    // To be able to follow, axios would keep all of it in memory.
    maxRedirects: 0,
    validateStatus: (it) => it < 300 || it === 408,
  };
  const response = await axios.post(url, Readable.from(read()), options);
  if (response.status !== 408) return response;
  // The server closes that connection: this goes over a new one.
  return axios.post(url, await buffer(read()), options);
}

// A slow source.
async function* read() {
  yield Buffer.from("one half, ");
  await setTimeout(1500);
  yield Buffer.from("and the other");
}

const { status } = await upload(read);
console.log(status);
// prints: 200
