// Gets a fresh token when the one that it has has expired, once for all.
const url = "http://localhost:8001/cause/401/account";
const tokens = { access: "expired", refresh: "valid" };
let refreshing;

async function get(url, isSecond = false) {
  const token = tokens.access;
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(url, { headers });
  if (response.status !== 401 || isSecond) return response;
  await response.body?.cancel();
  // Somebody else may have refreshed it meanwhile.
  if (token === tokens.access) {
    refreshing ??= refresh().finally(() => (refreshing = undefined));
    await refreshing;
  }
  return get(url, true);
}

async function refresh() {
  const response = await fetch(new URL("/cause/401/token", url), {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: tokens.refresh,
    }),
  });
  if (!response.ok) throw new Error("Log in again.");
  const { access_token, refresh_token } = await response.json();
  tokens.access = access_token;
  tokens.refresh = refresh_token ?? tokens.refresh;
}

const response = await get(url);
console.log(response.status, await response.json());
// prints: 200 { name: 'user' }
