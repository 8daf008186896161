// Chooses one of the forms that there are.
import { client, text } from "@verdict/client";

const url = "http://localhost:8001/cause/300/picture";
const api = client();

let r = await api.get(url, {}, { 300: text });
if (r.is === 300) {
  const choices = r.data.split(/\r?\n/).filter((it) => /^[^#]/.test(it));
  const chosen = choices.find((it) => it.includes("svg")) ?? choices[0];
  r = await api.get(new URL(chosen ?? "", url), {}, { 300: text });
}
if (r.is === "2xx") console.log(r.status, r.headers.get("Content-Type"));
// prints: 200 image/svg+xml
