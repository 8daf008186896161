// Sends a form, and clears it when the server says so.
import { client, none } from "@verdict/client";

const url = "http://localhost:8001/cause/205/form";
const api = client();

const form = new Map([["name", "Ada"]]);
const body = new URLSearchParams([...form]);
const r = await api.post(url, { body }, { 205: none });
if (r.is === 205) form.clear();
console.log(form.size, "fields are filled in.");
// prints: 0 fields are filled in.
