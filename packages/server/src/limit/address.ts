/**
 * What an address stands for when clients are told apart. Who has IPv6 has at least a /64 to choose addresses from
 * (RFC 6177), so all of it is one client; an IPv4 address that comes mapped into IPv6 (RFC 4291 2.5.5.2) is itself.
 *
 * @returns what is no IP address as it came, in lower case
 * @example networkOf("2001:db8::1:2:3"); // "2001:db8:0:0::/64"
 */
export function networkOf(address: string): string {
  if (/^[\d.]+$/.test(address)) return address;
  const [bare = ""] = address.toLowerCase().split("%");
  if (!bare.includes(":")) return bare;
  const groups = groupsOf(bare);
  if (groups === undefined) return bare;
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((it) => it === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
  return `${groups
    .slice(0, 4)
    .map((it) => it.toString(16))
    .join(":")}::/64`;
}

/** The eight groups of an IPv6 address (RFC 4291 2.2). */
function groupsOf(address: string): number[] | undefined {
  // The longest, with an IPv4 address at its end, has 45 characters.
  if (address.length > 45) return undefined;
  const [left = "", right, more] = address.split("::");
  if (more !== undefined) return undefined;
  const [head, tail] = [numbersOf(left), numbersOf(right ?? "")];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (right === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function numbersOf(half: string): number[] | undefined {
  if (half === "") return [];
  const numbers: number[] = [];
  for (const group of half.split(":")) {
    if (/^[0-9a-f]{1,4}$/.test(group)) numbers.push(Number.parseInt(group, 16));
    else {
      const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
        .exec(group)
        ?.slice(1)
        .map(Number);
      if (octets === undefined || octets.some((it) => it > 0xff)) return undefined;
      const [a = 0, b = 0, c = 0, d = 0] = octets;
      numbers.push((a << 8) | b, (c << 8) | d);
    }
  }
  return numbers;
}
