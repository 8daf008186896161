/** The five parts of a reference, as RFC 3986 appendix B divides it. */
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

const scheme = /^[A-Za-z][A-Za-z0-9+.-]*$/;
const path = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*$/;
const query = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/;
const named = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const user = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*$/;

/**
 * Whether a value is a URI reference (RFC 3986 4.1), with a host where http and https need one (RFC 9110 4.2).
 *
 * @example
 * isUriReference("../a?b#c"); // true
 */
export function isUriReference(value: string): boolean {
  const [, first, authority, rest = "", asked = "", fragment = ""] = parts.exec(value) ?? [];
  if (first !== undefined && !scheme.test(first)) return false;
  if (authority !== undefined && !isAuthority(authority)) return false;
  // What stands before a colon would be a scheme (RFC 3986 4.2).
  if (first === undefined && authority === undefined && /^[^/]*:/.test(rest)) return false;
  if (/^https?$/i.test(first ?? "") && /^(?:[^@]*@)?(?::\d*)?$/.test(authority ?? "")) return false;
  return path.test(rest) && query.test(asked) && query.test(fragment);
}

function isAuthority(value: string): boolean {
  const at = value.lastIndexOf("@");
  if (at !== -1 && !user.test(value.slice(0, at))) return false;
  const [, literal, name = ""] = /^(?:\[(.*)\]|([^:]*))(?::\d*)?$/.exec(value.slice(at + 1)) ?? [
    "",
    undefined,
    " ",
  ];
  return literal === undefined ? named.test(name) : isAddress(literal);
}

/** An address of IPv6, or one of a version to come (RFC 3986 3.2.2). */
function isAddress(literal: string): boolean {
  if (/^v[0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$/i.test(literal)) return true;
  return /^[0-9A-Fa-f:.]+$/.test(literal) && URL.canParse(`http://[${literal}]/`);
}
