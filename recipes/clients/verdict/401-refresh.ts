// Gets a fresh token when the one that it has has expired, once for all.
import { bearer, client } from "@verdict/client";

const url = "http://localhost:8001/cause/401/account";

const tokens = client();
let refreshToken = "valid";

async function refresh(): Promise<string> {
  const it = await tokens
    .post(new URL("/cause/401/token", url), {
      body: new URLSearchParams({
        grant_type: "refresh_token",
        refresh_token: refreshToken,
      }),
    })
    .json<{ access_token: string; refresh_token?: string }>();
  refreshToken = it.refresh_token ?? refreshToken;
  return it.access_token;
}

// A second 401 comes back: nothing goes round in circles.
const api = client({ use: [bearer({ token: "expired", refresh })] });
const account = await api.get(url).json<{ name: string }>();
console.log(account.name);
// prints: user
