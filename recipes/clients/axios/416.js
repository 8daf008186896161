// Goes on with a download that may be complete already.
import axios from "axios";

const url = "http://localhost:8001/cause/416/file";

async function complete(stored) {
  const { length } = stored;
  const { status, data, headers } = await axios.get(url, {
    responseType: "arraybuffer",
    headers: { Range: `bytes=${length}-` },
    validateStatus: (it) => it < 300 || it === 416,
  });
  if (status === 206) return Buffer.concat([stored, data]);
  if (status === 200) return data;
  // Content-Range says how long it is: bytes */10.
  const total = headers.get("Content-Range")?.split("/")[1];
  if (Number(total) === length) return stored;
  // It is shorter than what is here, so it is another file.
  return (await axios.get(url, { responseType: "arraybuffer" })).data;
}

console.log(`${await complete(Buffer.from("0123456789"))}`);
// prints: 0123456789
