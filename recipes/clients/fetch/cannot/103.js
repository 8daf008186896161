// Looks for hints ahead of the page.
const url = "http://localhost:8001/cause/103/page";

const response = await fetch(url);
console.log(response.status, response.headers.get("Link"));
