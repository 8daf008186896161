// Leads from an API to its second version, with method and content.
// app/v1/[...path]/route.ts
import { permanentRedirect } from "next/navigation";

async function moved(request: Request, { params }: Context) {
  const { path } = await params;
  permanentRedirect(`/v2/${path.join("/")}`);
}

export { moved as GET, moved as POST, moved as PUT, moved as DELETE };

interface Context {
  readonly params: Promise<{ path: string[] }>;
}
