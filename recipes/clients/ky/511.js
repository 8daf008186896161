// Notices that it is the network that answers, and not the server.
import ky from "ky";

const url = "http://localhost:8001/cause/511/news";

const api = ky.create({
  hooks: {
    beforeError: [
      ({ error }) =>
        // The page is the portal's: it is for a person, in a browser.
        error.response?.status === 511
          ? new Error("Log in to this network first.", { cause: error })
          : error,
    ],
  },
});

await api
  .get(url)
  .text()
  .catch((error) => console.log(error.message));
// prints: Log in to this network first.
