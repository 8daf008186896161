// Keeps the new address of what has moved for good.
import { client } from "@verdict/client";

const links = new Map([["news", "http://localhost:8001/cause/301/old"]]);
const api = client();

const r = await api.get(links.get("news") ?? "");
// The trail has every step: only what moved for good counts.
const hops = r.trail.slice(0, -1);
const isForGood = hops.every((it) => it.status === 301 || it.status === 308);
if (r.redirected && isForGood) links.set("news", r.url);
console.log(r.status, links.get("news"));
// prints: 200 http://localhost:…/get
