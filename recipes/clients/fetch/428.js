// Says which state it means to change, when the server insists.
const url = "http://localhost:8001/cause/428/note";

async function put(text, etag) {
  const headers = { "Content-Type": "text/plain" };
  if (etag !== undefined) headers["If-Match"] = etag;
  const response = await fetch(url, { method: "PUT", headers, body: text });
  await response.body?.cancel();
  return response;
}

let response = await put("mine");
if (response.status === 428) {
  const current = await fetch(url);
  // Here an application shows what would be overwritten.
  console.log("there is:", await current.text());
  response = await put("mine", current.headers.get("ETag"));
}
console.log(response.status);
// prints: there is: theirs
// prints: 200
