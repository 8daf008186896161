// Keeps the new address of what has moved for good.
import axios from "axios";

const links = { news: "http://localhost:8001/cause/301/old" };

async function get(name) {
  const response = await axios.get(links[name], {
    maxRedirects: 0,
    validateStatus: (it) => it < 300 || it === 301 || it === 308,
  });
  if (response.status < 300) return response;
  links[name] = new URL(response.headers.get("Location"), links[name]).href;
  return axios.get(links[name]);
}

const response = await get("news");
console.log(response.status, links.news);
// prints: 200 http://localhost:…/get
