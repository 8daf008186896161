import { hidden } from "../../choose/houses.ts";
import type { Asked } from "./asked.ts";

/** Signing in and permission. */
export const auth: readonly Asked[] = [
  {
    id: "unauthorized-or-forbidden",
    asks: [
      "Is it 401 or 403?",
      "401 vs 403",
      "unauthorized or forbidden",
      "difference between unauthorized and forbidden",
      "not logged in or not allowed",
      "authentication versus authorization status code",
    ],
    answer:
      "401 if credentials are missing or were refused, and then WWW-Authenticate is a must. 403 if the request is refused and the same credentials will not help.",
    codes: [401, 403],
    cite: "RFC 9110 15.5.2, 15.5.4",
  },
  {
    id: "hide-existence",
    asks: [
      "How do I hide that something exists?",
      "403 or 404 for a private resource",
      "return 404 instead of 403",
      "secret resource without permission",
      "prevent enumeration of ids",
      "does 403 leak existence",
    ],
    answer:
      "Answer 404 as if nothing were there; RFC 9110 allows that in place of 403. Where hiding does not matter, 403 is the clearer answer.",
    codes: [404, 403],
    cite: "RFC 9110 15.5.4",
    houses: hidden,
  },
  {
    id: "wrong-password",
    asks: [
      "Which code for a wrong password?",
      "login failed status code",
      "invalid credentials",
      "incorrect username or password",
      "bad login response",
      "authentication failed on login endpoint",
    ],
    answer:
      "401, and then with WWW-Authenticate. A form that uses no authentication scheme may say 422 or 403 instead, but never 404; an OAuth 2 token endpoint says 400 with invalid_grant.",
    codes: [401, 422, 403, 400],
    cite: "RFC 9110 15.5.2; RFC 6749 5.2",
  },
  {
    id: "login-challenge",
    asks: [
      "Which challenge does a JSON login endpoint send?",
      "www-authenticate for a login endpoint",
      "401 challenge for json login",
      "browser shows basic auth dialog on 401",
      "which scheme for token endpoint 401",
    ],
    answer:
      '401 with the challenge of the scheme that the API takes: WWW-Authenticate: Bearer realm="api", and no error in it, since no token was sent. Not Basic: a browser then asks for a password in a dialog of its own, even where a script has sent the request.',
    codes: [401],
    cite: "RFC 6750 3; RFC 9110 15.5.2",
  },
  {
    id: "expired-token",
    asks: [
      "Which code for an expired token?",
      "token expired",
      "jwt expired 401 or 403",
      "access token no longer valid",
      "session expired api",
      "revoked token status",
    ],
    answer:
      'Send 401 with WWW-Authenticate: Bearer error="invalid_token", so that the client knows to get a new token.',
    codes: [401],
    cite: "RFC 6750 3.1",
  },
  {
    id: "missing-scope",
    asks: [
      "Which code if the token lacks a scope?",
      "insufficient scope",
      "token valid but missing permission",
      "oauth scope missing",
      "insufficient_scope status code",
    ],
    answer:
      'Send 403 with WWW-Authenticate: Bearer error="insufficient_scope", which may name the scope that is needed.',
    codes: [403],
    cite: "RFC 6750 3.1",
  },
  {
    id: "step-up",
    asks: [
      "Which code if a stronger sign-in is needed?",
      "mfa required status code",
      "step-up authentication",
      "two factor needed",
      "2fa required",
      "re-authenticate for sensitive action",
    ],
    answer:
      'Send 401 with error="insufficient_user_authentication" in the challenge; it can say which level or age of sign-in will do.',
    codes: [401],
    cite: "RFC 9470 3",
  },
  {
    id: "account-locked",
    asks: [
      "Which code for a locked account?",
      "account suspended",
      "user banned",
      "account disabled status code",
      "423 for locked account",
      "user blocked by admin",
    ],
    answer:
      "403, since the client is known and refused. 423 is WebDAV's code for a locked resource and does not fit an account.",
    codes: [403],
    cite: "RFC 9110 15.5.4; RFC 4918 11.3",
  },
  {
    id: "redirect-to-login",
    asks: [
      "Should I redirect to the login page?",
      "401 or 302 to login",
      "redirect unauthenticated users",
      "not logged in redirect",
      "login redirect status code",
      "ajax gets login page html",
    ],
    answer:
      "For browsers on a page, yes: 303 (or 302) to the sign-in page. For programs no: they need the 401 with its challenge.",
    codes: [303, 302, 401],
    cite: "RFC 9110 15.4.4, 15.5.2",
  },
];
