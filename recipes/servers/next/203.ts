// Passes a page on with less white space, and says that it was changed.
// app/page/route.ts
export async function GET() {
  const origin = await fetch("http://origin.example/page");
  const whole = await origin.text();
  const slim = whole.replace(/\s+/g, " ");
  const isChanged = origin.ok && slim !== whole;
  return new Response(isChanged ? slim : whole, {
    status: isChanged ? 203 : origin.status,
    headers: {
      Via: "1.1 slim-proxy.example",
      "Content-Type": origin.headers.get("Content-Type") ?? "text/html",
    },
  });
}
