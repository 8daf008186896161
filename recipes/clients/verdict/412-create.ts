// Makes something only if nothing is there yet.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/201/notes/old";
const api = client();

const headers = { "If-None-Match": "*" };
const r = await api.put(url, { headers, json: { text: "new" } }).cases(412);
if (r.is === "2xx") console.log("It is made.");
// Without If-None-Match it would have replaced what is there.
else if (r.is === 412 && !r.maybeApplied) console.log("The name is taken.");
// Its own earlier try, lost on the way, may have made it.
else if (r.is === 412) console.log("It may be mine.");
else console.log("It failed:", r.status);
// prints: The name is taken.
