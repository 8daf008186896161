// Looks for hints ahead of the page.
import axios from "axios";

const url = "http://localhost:8001/cause/103/page";

const { status, headers } = await axios.get(url);
console.log(status, headers.get("Link"));
