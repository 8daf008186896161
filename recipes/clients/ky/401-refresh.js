// Gets a fresh token when the one that it has has expired, once for all.
import ky from "ky";

const url = "http://localhost:8001/cause/401/account";
const tokens = { access: "expired", refresh: "valid" };
let refreshing;

function signed({ request }) {
  request.headers.set("Authorization", `Bearer ${tokens.access}`);
}

async function refreshed({ request, response, retryCount }) {
  if (response.status !== 401 || retryCount > 0) return;
  const used = request.headers.get("Authorization");
  // Somebody else may have refreshed it meanwhile.
  if (used === `Bearer ${tokens.access}`) {
    refreshing ??= refresh().finally(() => (refreshing = undefined));
    await refreshing;
  }
  const headers = new Headers(request.headers);
  headers.set("Authorization", `Bearer ${tokens.access}`);
  return ky.retry({ request: new Request(request, { headers }) });
}

// Not over api: a 401 to this must not lead back here.
async function refresh() {
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: tokens.refresh,
  });
  const token = await ky
    .post(new URL("/cause/401/token", url), { body })
    .json();
  tokens.access = token.access_token;
  tokens.refresh = token.refresh_token ?? tokens.refresh;
}

const api = ky.create({
  hooks: { beforeRequest: [signed], afterResponse: [refreshed] },
});
console.log(await api.get(url).json());
// prints: { name: 'user' }
