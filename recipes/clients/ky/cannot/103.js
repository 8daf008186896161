// Looks for hints ahead of the page.
import ky from "ky";

const url = "http://localhost:8001/cause/103/page";

const response = await ky.get(url);
console.log(response.status, response.headers.get("Link"));
