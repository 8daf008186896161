// Sends a form to where it goes from now on, and keeps that address.
import { client, json } from "@verdict/client";

let url = "http://localhost:8001/cause/308/form";
const api = client();

const body = new URLSearchParams({ name: "Ada" });
const r = await api.post(url, { body }, { 200: json<{ form: object }>() });
if (r.trail[0]?.status === 308) url = r.url;
if (r.is === 200) console.log(r.data.form, new URL(url).pathname);
// prints: { name: 'Ada' } /post
