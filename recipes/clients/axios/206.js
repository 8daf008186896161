// Goes on with a download that broke off, unless the file is another now.
import axios from "axios";

const url = "http://localhost:8001/cause/206/file";

// What is on the disk from last time: the beginning, and whose it is.
const stored = { octets: Buffer.from("All letters: abc"), etag: '"1"' };

async function resume() {
  const { status, data } = await axios.get(url, {
    responseType: "arraybuffer",
    headers: {
      Range: `bytes=${stored.octets.length}-`,
      "If-Range": stored.etag,
    },
  });
  // 206 is the rest; 200 is all of it, as it is now.
  return status === 206 ? Buffer.concat([stored.octets, data]) : data;
}

console.log(`${await resume()}`);
// prints: All letters: abcdefghijklmnopqrstuvwxyz
