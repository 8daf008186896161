// Asks again a little later, then makes do with what it had before.
import { client, json } from "@verdict/client";

const url = "http://localhost:8001/gateway/refuses/";
const api = client({ repeat: { attempts: 3 } });

interface Weather {
  readonly weather: string;
}
const before: Weather = { weather: "rain, as of yesterday" };

const r = await api.get(url, {}, { 200: json<Weather>() });
const { weather } = r.is === 200 ? r.data : before;
// What went wrong behind the gateway (RFC 9209).
const told = r.is === "5xx" ? r.headers.get("Proxy-Status") : null;
console.log(weather, r.attempts, told);
// prints: rain, as of yesterday 3 playground;error=connection_refused
