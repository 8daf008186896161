// Gets a fresh token when the one that it has has expired, once for all.
import axios from "axios";

const url = "http://localhost:8001/cause/401/account";
const tokens = { access: "expired", refresh: "valid" };
let refreshing;

const api = axios.create();

api.interceptors.request.use((config) => {
  config.headers.set("Authorization", `Bearer ${tokens.access}`);
  config.token = tokens.access;
  return config;
});

api.interceptors.response.use(undefined, async (error) => {
  const { config, response } = error;
  if (response?.status !== 401 || config.isSecond) throw error;
  // Somebody else may have refreshed it meanwhile.
  if (config.token === tokens.access) {
    refreshing ??= refresh().finally(() => (refreshing = undefined));
    await refreshing;
  }
  return api.request({ ...config, isSecond: true });
});

// Not over api: a 401 to this must not lead back here.
async function refresh() {
  const { data } = await axios.post(
    new URL("/cause/401/token", url).href,
    new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: tokens.refresh,
    }),
  );
  tokens.access = data.access_token;
  tokens.refresh = data.refresh_token ?? tokens.refresh;
}

const { status, data } = await api.get(url);
console.log(status, data);
// prints: 200 { name: 'user' }
