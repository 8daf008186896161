// Goes on with a download that may be complete already.
import ky from "ky";

const url = "http://localhost:8001/cause/416/file";

async function complete(stored) {
  const length = Buffer.byteLength(stored);
  const response = await ky.get(url, {
    headers: { Range: `bytes=${length}-` },
    throwHttpErrors: (status) => status !== 416,
  });
  const text = await response.text();
  if (response.status === 206) return stored + text;
  if (response.status === 200) return text;
  // Content-Range says how long it is: bytes */10.
  const total = response.headers.get("Content-Range")?.split("/")[1];
  if (Number(total) === length) return stored;
  // It is shorter than what is here, so it is another file.
  return ky.get(url).text();
}

console.log(await complete("0123456789"));
// prints: 0123456789
