// Begins a job, and follows its monitor until it is done.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/202/jobs";
const api = client();

// Each 200 of the monitor says that it is not done yet, a 303 that it is.
const result = await api.post(url).done({ every: 500 });
console.log(result.status, new URL(result.url).pathname);
// prints: 200 /cause/200
