// Goes on with a download that may be complete already.
const url = "http://localhost:8001/cause/416/file";

async function complete(stored) {
  const length = Buffer.byteLength(stored);
  const response = await fetch(url, { headers: { Range: `bytes=${length}-` } });
  const text = await response.text();
  if (response.status === 206) return stored + text;
  if (response.status === 200) return text;
  if (response.status !== 416)
    throw new Error(`${response.status} from ${url}`);
  // Content-Range says how long it is: bytes */10.
  const total = response.headers.get("Content-Range")?.split("/")[1];
  if (Number(total) === length) return stored;
  // It is shorter than what is here, so it is another file.
  return (await fetch(url)).text();
}

console.log(await complete("0123456789"));
// prints: 0123456789
