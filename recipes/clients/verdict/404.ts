// Takes what is not there for a value, and all else that fails for an error.
import { client, json, none } from "@verdict/client";

const url = "http://localhost:8001/cause/404/nothing-here";
const api = client();

const r = await api.get(url, {}, { 200: json<{ name: string }>(), 404: none });
switch (r.is) {
  case 200:
    console.log(r.data.name);
    break;
  case 404:
    console.log("There is none.");
    break;
  default:
    console.log("It cannot be had:", r.status);
}
// prints: There is none.
