// Sends a stream; with its length, if the server wants to know that.
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import axios from "axios";

const url = "http://localhost:8001/cause/411/meter";
const options = {
  headers: { "Content-Type": "text/plain" },
  maxRedirects: 0,
};

async function upload(read) {
  try {
    // A stream has no Content-Length: it is sent in chunks.
    return await axios.post(url, read(), options);
  } catch (error) {
    if (error.response?.status !== 411) throw error;
    return axios.post(url, await buffer(read()), options);
  }
}

const { status } = await upload(() => Readable.from(["12.5 ", "kWh"]));
console.log(status);
// prints: 200
