// Leads from an API to its second version, with method and content.
// app/v1/[...path]/route.ts
import { permanentRedirect } from "next/navigation";

function moved(request: Request) {
  // The parameters are decoded: what stands for a character would be lost.
  const { pathname, search } = new URL(request.url);
  permanentRedirect(pathname.replace("/v1/", "/v2/") + search);
}

export {
  moved as GET,
  moved as POST,
  moved as PUT,
  moved as PATCH,
  moved as DELETE,
};
