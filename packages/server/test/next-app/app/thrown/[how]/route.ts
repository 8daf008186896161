import { problems } from "@verdict/server/next";
import { throwing } from "../../../throwing.ts";

export const POST = problems(
  async (request, { params }: { params: Promise<{ how: string }> }) => {
    const { how } = await params;
    return Response.json(how === "json" ? await request.json() : throwing[how]?.());
  },
  { onError: () => undefined },
);
