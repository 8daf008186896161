// Sends a form to where it has to go just now, as it is.
import ky from "ky";

const url = "http://localhost:8001/cause/307/form";

// Method and content are kept; a stream could not be sent a second time.
const body = new URLSearchParams({ name: "Ada" });
const { form } = await ky.post(url, { body }).json();
console.log(form);
// prints: { name: 'Ada' }
