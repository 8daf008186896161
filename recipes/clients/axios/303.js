// Sends a form, and gets the page that shows what came of it.
import axios from "axios";

const url = "http://localhost:8001/cause/303/form";

// A POST that leads to 303 is followed with GET, and without content.
const { request } = await axios.post(url, new URLSearchParams({ name: "Ada" }));
console.log(request.method, new URL(request.res.responseUrl).pathname);
// prints: GET /get
