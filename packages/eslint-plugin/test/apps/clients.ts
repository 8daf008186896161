import axios from "axios";

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function load(url: string): Promise<unknown> {
  const response = await fetch(url);
  // ↓ prefer-ok
  if (response.status === 200) return response.json();
  // ↓ no-unknown-status
  if (response.status === 4004) return undefined;
  throw new Error(`${response.status}`);
}

export async function loadOrNot(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (response.status === 304) return undefined;
  if (!response.ok) throw new Error(`${response.status}`);
  return response.status === 204 ? undefined : response.json();
}

export function check(url: string): Promise<boolean> {
  // ↓ prefer-ok
  return fetch(url).then((res) => res.status >= 200 && res.status < 300);
}

export async function loadAgain(url: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url);
    // ↓ respect-retry-after
    if (response.status === 429 && attempt < 5) {
      await sleep(1000 * 2 ** attempt);
      continue;
    }
    return response;
  }
}

export async function send(order: Order, retries = 3): Promise<Order> {
  try {
    // ↓ require-idempotency-key
    const { data } = await axios.post<Order>("/orders", order);
    return data;
  } catch (error) {
    // ↓ respect-retry-after
    if (axios.isAxiosError(error) && error.response?.status === 503 && retries > 0) {
      await sleep(1000);
      return send(order, retries - 1);
    }
    throw error;
  }
}

export async function all(urls: readonly string[]): Promise<Response[]> {
  const found: Response[] = [];
  for (const url of urls) {
    const response = await fetch(url);
    if (response.status === 429) continue;
    found.push(response);
  }
  return found;
}

interface Order {
  readonly id: number;
}
