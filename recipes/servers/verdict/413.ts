// Takes photos of 10 MB at most.
import { app, created, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const photos: Uint8Array[] = [];
const all = resource("/photos", {
  maxContent: 10_000_000,
  POST: {
    accept: { "image/png": null },
    run: ({ content }) => created(`/photos/${photos.push(content)}`),
  },
});

serverFor(app([all])).listen(8080);
