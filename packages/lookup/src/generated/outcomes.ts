// Generated from the data files by `npm run generate`; do not edit.
import type { Outcome } from "../data/situations/situation.ts";

export const outcomes: readonly Outcome[] = [
 {
  "id": "async-accepted",
  "codes": [
   202
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The work was taken on and is not finished; the answer should lead to a monitor.",
  "cite": "RFC 9110 15.3.3",
  "houses": {
   "google": {
    "codes": [
     200
    ],
    "why": "A long-running method returns an Operation, with 200.",
    "cite": "AIP-151"
   }
  }
 },
 {
  "id": "async-human-approval",
  "codes": [
   202
  ],
  "also": [
   201
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The request was taken and a person decides on it later.",
  "cite": "RFC 9110 15.3.3"
 },
 {
  "id": "async-preferred",
  "codes": [
   202
  ],
  "also": [
   200
  ],
  "why": "The client prefers not to wait, or its wait is over, so the work goes on behind a monitor.",
  "cite": "RFC 7240 4.1, 4.3"
 },
 {
  "id": "async-in-time",
  "codes": [
   200,
   201
  ],
  "methods": [
   "POST"
  ],
  "why": "The work is done, so the answer is the one of a synchronous request.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "async-running",
  "codes": [
   200
  ],
  "also": [
   202
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The monitor itself was read successfully; that the job still runs is its content.",
  "cite": "RFC 9110 15.3.1; Azure LRO; JSON:API recommendations"
 },
 {
  "id": "async-finished",
  "codes": [
   303,
   200
  ],
  "also": [
   302
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The job is done: 303 leads from its monitor to what it made, or 200 tells of it.",
  "cite": "RFC 9110 15.4.4; JSON:API recommendations",
  "houses": {
   "azure": {
    "codes": [
     200
    ],
    "why": "The status monitor answers 200 with its state and the result.",
    "cite": "Azure REST guidelines, LRO"
   },
   "google": {
    "codes": [
     200
    ],
    "why": "The Operation is returned with done set.",
    "cite": "AIP-151"
   },
   "jsonapi": {
    "codes": [
     303
    ],
    "why": "When the job is done its status resource answers 303.",
    "cite": "JSON:API recommendations, asynchronous processing"
   }
  }
 },
 {
  "id": "async-failed",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "Reading the monitor succeeded; that the job failed is its content.",
  "cite": "RFC 9110 15.3.1; Azure LRO"
 },
 {
  "id": "async-job-expired",
  "codes": [
   410,
   404
  ],
  "methods": [
   "GET",
   "HEAD",
   "DELETE"
  ],
  "why": "The job was there and its record was removed for good; 404 if that is no longer known.",
  "cite": "RFC 9110 15.5.11, 15.5.5"
 },
 {
  "id": "async-job-unknown",
  "codes": [
   404
  ],
  "methods": [
   "GET",
   "HEAD",
   "DELETE"
  ],
  "why": "There is no such job.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "async-result-not-ready",
  "codes": [
   503,
   202
  ],
  "also": [
   404,
   409,
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "It will be there shortly: 503 with Retry-After says when to come back; 425 is only about early data.",
  "cite": "RFC 9110 15.6.4, 10.2.3; RFC 8470"
 },
 {
  "id": "async-webhook-received",
  "codes": [
   202,
   204,
   200
  ],
  "methods": [
   "POST"
  ],
  "why": "The event was taken and is worked on later; any quick 2xx stops the sender from repeating.",
  "cite": "RFC 9110 15.3.3, 15.3.5"
 },
 {
  "id": "async-webhook-ignored",
  "codes": [
   204,
   200
  ],
  "also": [
   202
  ],
  "methods": [
   "POST"
  ],
  "why": "There is nothing to do, and an error would only make the sender repeat it.",
  "cite": "RFC 9110 15.3.5"
 },
 {
  "id": "async-webhook-unsubscribed",
  "codes": [
   410
  ],
  "also": [
   404
  ],
  "methods": [
   "POST"
  ],
  "why": "The receiver wants no more calls, ever, and most senders then drop the subscription.",
  "cite": "RFC 9110 15.5.11"
 },
 {
  "id": "async-long-poll-empty",
  "codes": [
   204
  ],
  "also": [
   200,
   304
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The wait ended with nothing to tell, which is a success without content.",
  "cite": "RFC 9110 15.3.5; RFC 6202 2"
 },
 {
  "id": "async-stream-stop",
  "codes": [
   204
  ],
  "methods": [
   "GET"
  ],
  "why": "204 is how a server tells an EventSource not to connect again.",
  "cite": "WHATWG HTML 9.2"
 },
 {
  "id": "async-cancel-accepted",
  "codes": [
   202
  ],
  "also": [
   200,
   204
  ],
  "methods": [
   "POST",
   "DELETE",
   "PATCH"
  ],
  "why": "The stop was asked for and takes effect later, if it still can.",
  "cite": "RFC 9110 15.3.3"
 },
 {
  "id": "async-cancel-too-late",
  "codes": [
   409
  ],
  "also": [
   400,
   422
  ],
  "methods": [
   "POST",
   "DELETE",
   "PATCH"
  ],
  "why": "The job's state no longer allows it to be stopped.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "google": {
    "codes": [
     400
    ],
    "why": "The state forbids it: FAILED_PRECONDITION, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "async-already-running",
  "codes": [
   409
  ],
  "also": [
   202,
   303,
   429
  ],
  "methods": [
   "POST",
   "PUT"
  ],
  "why": "A job of that kind is under way, a state that stands against a second one.",
  "cite": "RFC 9110 15.5.10"
 },
 {
  "id": "async-poll-too-often",
  "codes": [
   429
  ],
  "methods": [
   "GET"
  ],
  "why": "This caller asks too often; Retry-After says how long to wait.",
  "cite": "RFC 6585 4"
 },
 {
  "id": "auth-no-credentials",
  "codes": [
   401
  ],
  "also": [
   403
  ],
  "why": "Nobody has said who they are, so the answer carries a challenge that tells how to authenticate.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-wrong-password",
  "codes": [
   401
  ],
  "also": [
   400,
   403,
   422
  ],
  "methods": [
   "POST"
  ],
  "why": "The credentials offered do not prove an identity; the caller may try others.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-unknown-user",
  "codes": [
   401
  ],
  "also": [
   400,
   403,
   422
  ],
  "methods": [
   "POST"
  ],
  "why": "Answering an unknown name just like a wrong password does not reveal who has an account.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-expired-token",
  "codes": [
   401
  ],
  "also": [
   403
  ],
  "why": "A token past its time is no longer a credential: invalid_token, get a fresh one and repeat.",
  "cite": "RFC 6750 3.1"
 },
 {
  "id": "auth-revoked-token",
  "codes": [
   401
  ],
  "also": [
   403
  ],
  "why": "A revoked token proves nothing any more; RFC 6750 puts it under invalid_token with 401.",
  "cite": "RFC 6750 3.1"
 },
 {
  "id": "auth-malformed-token",
  "codes": [
   401
  ],
  "also": [
   400
  ],
  "why": "A token that cannot be verified is an invalid credential, answered with a challenge.",
  "cite": "RFC 6750 3.1",
  "ask": {
   "question": "Is the token not acceptable, or is the request around it malformed?",
   "answers": [
    {
     "text": "The token itself is invalid, forged or for someone else",
     "code": 401
    },
    {
     "text": "The field is malformed or credentials were sent in two ways at once",
     "code": 400
    }
   ]
  }
 },
 {
  "id": "auth-credentials-twice",
  "codes": [
   400
  ],
  "also": [
   401
  ],
  "why": "Sending a token in more than one way or a broken field is a malformed request: invalid_request.",
  "cite": "RFC 6750 3.1"
 },
 {
  "id": "auth-missing-api-key",
  "codes": [
   401
  ],
  "also": [
   403,
   400
  ],
  "why": "An API key is a credential, and none was given.",
  "cite": "RFC 9110 15.5.2",
  "houses": {
   "google": {
    "codes": [
     403,
     401
    ],
    "why": "Google APIs answer an anonymous call without a key with PERMISSION_DENIED.",
    "cite": "google.rpc.Code PERMISSION_DENIED"
   }
  }
 },
 {
  "id": "auth-invalid-api-key",
  "codes": [
   401
  ],
  "also": [
   403
  ],
  "why": "A key that is unknown or withdrawn is not a valid credential.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-insufficient-scope",
  "codes": [
   403
  ],
  "why": "The token is good but was granted too little: insufficient_scope, and the same login will not help.",
  "cite": "RFC 6750 3.1"
 },
 {
  "id": "auth-role-missing",
  "codes": [
   403
  ],
  "why": "The caller is known and not allowed; repeating with the same credentials will not help.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-not-the-owner",
  "codes": [
   403,
   404
  ],
  "why": "The caller is known but the thing belongs to someone else; 404 hides that it exists.",
  "cite": "RFC 9110 15.5.4",
  "houses": {
   "github": {
    "codes": [
     404,
     403
    ],
    "why": "GitHub answers 404 for private resources so as not to confirm that they exist.",
    "cite": "GitHub REST API: troubleshooting, 404 for an existing resource"
   },
   "google": {
    "codes": [
     403
    ],
    "why": "AIP-211 checks permission before existence and answers PERMISSION_DENIED in both cases.",
    "cite": "AIP-211; AIP-193"
   },
   "azure": {
    "codes": [
     403,
     404
    ],
    "why": "Azure answers 403, or 404 where 403 would leak that the resource exists.",
    "cite": "Azure REST API guidelines"
   }
  }
 },
 {
  "id": "auth-other-tenant",
  "codes": [
   404,
   403
  ],
  "why": "What belongs to another tenant should not be confirmed to exist.",
  "cite": "RFC 9110 15.5.4",
  "houses": {
   "google": {
    "codes": [
     403
    ],
    "why": "AIP-211 answers PERMISSION_DENIED whether or not the resource exists.",
    "cite": "AIP-211"
   }
  }
 },
 {
  "id": "auth-hide-existence",
  "codes": [
   404
  ],
  "also": [
   403
  ],
  "why": "A server that does not wish to reveal a forbidden resource may answer as if there were none.",
  "cite": "RFC 9110 15.5.4",
  "houses": {
   "google": {
    "codes": [
     403
    ],
    "why": "AIP-193 wants PERMISSION_DENIED first, whether or not the resource exists.",
    "cite": "AIP-193; AIP-211"
   },
   "github": {
    "codes": [
     404
    ],
    "why": "GitHub uses 404 to avoid confirming that private repositories exist.",
    "cite": "GitHub REST API: authentication"
   }
  }
 },
 {
  "id": "auth-account-suspended",
  "codes": [
   403
  ],
  "also": [
   401
  ],
  "why": "Identity is proved; the refusal is about the account, and 423 is for WebDAV locks.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-account-locked",
  "codes": [
   403
  ],
  "also": [
   401,
   429
  ],
  "methods": [
   "POST"
  ],
  "why": "The account refuses log-ins whatever the password; 423 means a WebDAV lock, not this.",
  "cite": "RFC 9110 15.5.4",
  "ask": {
   "question": "Is the account shut until someone acts, or must the caller only wait?",
   "answers": [
    {
     "text": "Shut until reset or unlocked by someone",
     "code": 403
    },
    {
     "text": "Opens again by itself after a while",
     "code": 429
    }
   ]
  }
 },
 {
  "id": "auth-unverified-email",
  "codes": [
   403
  ],
  "also": [
   401
  ],
  "why": "The user is authenticated but may not act before the address is confirmed.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-step-up",
  "codes": [
   401
  ],
  "also": [
   403
  ],
  "why": "A stronger or fresher login is wanted: 401 with error insufficient_user_authentication.",
  "cite": "RFC 9470 3"
 },
 {
  "id": "auth-wrong-otp",
  "codes": [
   401
  ],
  "also": [
   400,
   403,
   422
  ],
  "methods": [
   "POST"
  ],
  "why": "A second factor that does not match is a failed authentication.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-ip-blocked",
  "codes": [
   403
  ],
  "also": [
   404
  ],
  "why": "The server understood and refuses for a reason that no login will change.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-country-licence",
  "codes": [
   403
  ],
  "also": [
   451
  ],
  "why": "A contract, not a law, keeps this from the viewer's country; 451 is for legal demands.",
  "cite": "RFC 9110 15.5.4; RFC 7725 3",
  "ask": {
   "question": "Does a law or authority demand the block, or a contract or your own policy?",
   "answers": [
    {
     "text": "A law, court or authority",
     "code": 451
    },
    {
     "text": "A licence, contract or our own policy",
     "code": 403
    }
   ]
  }
 },
 {
  "id": "auth-oauth-invalid-grant",
  "codes": [
   400
  ],
  "methods": [
   "POST"
  ],
  "why": "The token endpoint answers invalid_grant and most other errors with 400.",
  "cite": "RFC 6749 5.2"
 },
 {
  "id": "auth-oauth-invalid-client",
  "codes": [
   401
  ],
  "also": [
   400
  ],
  "methods": [
   "POST"
  ],
  "why": "Client authentication failed; with Basic credentials 401 and a challenge are required.",
  "cite": "RFC 6749 5.2"
 },
 {
  "id": "auth-client-certificate",
  "codes": [
   401,
   403
  ],
  "also": [
   400
  ],
  "why": "No HTTP scheme covers certificates, so 401 (RFC 8705 invalid_token) and 403 are both in use.",
  "cite": "RFC 8705 3; RFC 9110 15.5.2"
 },
 {
  "id": "auth-signed-url-expired",
  "codes": [
   403
  ],
  "also": [
   401,
   410
  ],
  "methods": [
   "GET",
   "HEAD",
   "PUT"
  ],
  "why": "The link was the permission and it has lapsed; no challenge can be met, so storage services answer 403.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-expired-mail-link",
  "codes": [
   410,
   403
  ],
  "also": [
   400,
   404,
   422
  ],
  "why": "The link will never work again, which 410 says; a reason in words tells how to get a new one.",
  "cite": "RFC 9110 15.5.11"
 },
 {
  "id": "auth-csrf",
  "codes": [
   403
  ],
  "also": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The request is understood and refused as possibly forged; 419 is not registered.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-cors-origin",
  "codes": [
   403
  ],
  "also": [
   200,
   204
  ],
  "why": "Refusing an unlisted origin is the server's own policy; a CORS answer may also simply leave out its fields.",
  "cite": "RFC 9110 15.5.4; Fetch, CORS protocol"
 },
 {
  "id": "auth-basic",
  "codes": [
   401
  ],
  "why": "The browser shows its name and password dialogue when 401 comes with WWW-Authenticate: Basic.",
  "cite": "RFC 7617 2"
 },
 {
  "id": "auth-session-gone",
  "codes": [
   401
  ],
  "also": [
   302,
   303,
   403
  ],
  "why": "Without a living session the caller is unauthenticated again; 440 and 419 are not registered.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-login-redirect",
  "codes": [
   303,
   302
  ],
  "also": [
   401,
   307
  ],
  "methods": [
   "GET",
   "HEAD",
   "POST"
  ],
  "why": "A person in a browser is led to the form; an API client gets 401 instead.",
  "cite": "RFC 9110 15.4.4",
  "ask": {
   "question": "Does a person look at a page, or does a program call an API?",
   "answers": [
    {
     "text": "A person in a browser: lead them to the login page",
     "code": 303
    },
    {
     "text": "A program: tell it to authenticate",
     "code": 401
    }
   ]
  }
 },
 {
  "id": "auth-after-login",
  "codes": [
   303
  ],
  "also": [
   200,
   204,
   302
  ],
  "methods": [
   "POST"
  ],
  "why": "After a form was sent the browser is led on with GET.",
  "cite": "RFC 9110 15.4.4"
 },
 {
  "id": "auth-login-api-ok",
  "codes": [
   200
  ],
  "also": [
   201,
   204
  ],
  "methods": [
   "POST"
  ],
  "why": "The credentials are right and the answer carries the token; 201 where the session is a resource with an address.",
  "cite": "RFC 9110 15.3.1; RFC 6749 5.1"
 },
 {
  "id": "auth-logout",
  "codes": [
   204
  ],
  "also": [
   200,
   303,
   205
  ],
  "methods": [
   "POST",
   "DELETE"
  ],
  "why": "The session has ended and there is nothing to say.",
  "cite": "RFC 9110 15.3.5"
 },
 {
  "id": "auth-revoke-token",
  "codes": [
   200
  ],
  "methods": [
   "POST"
  ],
  "why": "The revocation endpoint answers 200 even where the token was unknown already.",
  "cite": "RFC 7009 2.2"
 },
 {
  "id": "auth-registration-needed",
  "codes": [
   401,
   403
  ],
  "why": "Who has no account is asked to authenticate; who is known but not enrolled is refused.",
  "cite": "RFC 9110 15.5.2",
  "ask": {
   "question": "Does the server know who is calling?",
   "answers": [
    {
     "text": "No, the caller is anonymous",
     "code": 401
    },
    {
     "text": "Yes, but they are not enrolled or a member",
     "code": 403
    }
   ]
  }
 },
 {
  "id": "auth-anonymous-write",
  "codes": [
   401
  ],
  "also": [
   403
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "Reading is open but changing needs to know who it is.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-forbidden-for-all",
  "codes": [
   403
  ],
  "also": [
   404,
   405
  ],
  "why": "The request is understood and nobody is allowed to do it, so logging in cannot help.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-plan-feature",
  "codes": [
   403
  ],
  "also": [
   402
  ],
  "why": "The caller is known and their plan does not include this; 402 where paying is the way in.",
  "cite": "RFC 9110 15.5.4",
  "ask": {
   "question": "Would a payment alone open it?",
   "answers": [
    {
     "text": "Yes, paying or upgrading opens it",
     "code": 402
    },
    {
     "text": "No, it is a matter of permission or flags",
     "code": 403
    }
   ]
  }
 },
 {
  "id": "auth-proxy-credentials",
  "codes": [
   407
  ],
  "why": "The proxy between, not the origin, wants credentials, in Proxy-Authorization.",
  "cite": "RFC 9110 15.5.8"
 },
 {
  "id": "auth-captive-portal",
  "codes": [
   511
  ],
  "also": [
   302,
   307
  ],
  "why": "The network, not the site, wants a login before it lets anything through.",
  "cite": "RFC 6585 6"
 },
 {
  "id": "auth-webhook-signature",
  "codes": [
   401
  ],
  "also": [
   400,
   403
  ],
  "methods": [
   "POST"
  ],
  "why": "The signature is the sender's credential and it does not verify.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "auth-self-service-limits",
  "codes": [
   403
  ],
  "also": [
   409,
   422
  ],
  "why": "A rule about who may do it to whom refuses it; the request is well formed.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "auth-wrong-scheme",
  "codes": [
   401
  ],
  "also": [
   400
  ],
  "why": "The scheme offered is none that is accepted here; the challenge lists those that are.",
  "cite": "RFC 9110 11.6.1"
 },
 {
  "id": "browser-post-done",
  "codes": [
   303
  ],
  "also": [
   302
  ],
  "methods": [
   "POST",
   "PUT",
   "DELETE"
  ],
  "why": "303 sends the browser on with GET, so that a reload does not submit again.",
  "cite": "RFC 9110 15.4.4"
 },
 {
  "id": "browser-form-errors",
  "codes": [
   422
  ],
  "also": [
   400,
   200
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The submission was understood and refused; the page that comes back shows the form with its errors.",
  "cite": "RFC 9110 15.5.21"
 },
 {
  "id": "browser-draft-saved",
  "codes": [
   204
  ],
  "also": [
   200
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "204 tells the user agent to stay on the page it shows.",
  "cite": "RFC 9110 15.3.5"
 },
 {
  "id": "browser-form-reset",
  "codes": [
   205
  ],
  "also": [
   204,
   200
  ],
  "methods": [
   "POST",
   "PUT"
  ],
  "why": "205 tells the user agent to reset the view, so that the next entry can be typed.",
  "cite": "RFC 9110 15.3.6"
 },
 {
  "id": "browser-csrf",
  "codes": [
   403
  ],
  "also": [
   400,
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The request was understood and is refused since nothing shows that the user meant it.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "browser-to-login",
  "codes": [
   302,
   303
  ],
  "also": [
   307,
   401
  ],
  "methods": [
   "GET",
   "HEAD",
   "POST"
  ],
  "why": "A person with a browser is sent to the sign-in page for the moment; an API would get 401.",
  "cite": "RFC 9110 15.4.3, 15.4.4"
 },
 {
  "id": "browser-script-unauthenticated",
  "codes": [
   401
  ],
  "also": [
   403
  ],
  "why": "A script cannot fill in a login page: 401 with a challenge tells it what is the matter.",
  "cite": "RFC 9110 15.5.2"
 },
 {
  "id": "browser-already-signed-in",
  "codes": [
   302,
   303
  ],
  "methods": [
   "GET"
  ],
  "why": "There is nothing to sign in to; for now the user belongs somewhere else.",
  "cite": "RFC 9110 15.4.3"
 },
 {
  "id": "browser-preflight",
  "codes": [
   204
  ],
  "also": [
   200
  ],
  "methods": [
   "OPTIONS"
  ],
  "why": "A preflight needs an ok status and its fields, nothing else.",
  "cite": "WHATWG Fetch 3.3; RFC 9110 9.3.7"
 },
 {
  "id": "browser-preflight-refused",
  "codes": [
   403
  ],
  "also": [
   204,
   200
  ],
  "methods": [
   "OPTIONS"
  ],
  "why": "The origin may not; the missing Access-Control-Allow-Origin is what stops the browser, 403 says it plainly.",
  "cite": "WHATWG Fetch 3.3; RFC 9110 15.5.4"
 },
 {
  "id": "browser-soft-404",
  "codes": [
   404
  ],
  "also": [
   410
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A friendly page is still the answer to something that is not there, and search engines need the status.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "browser-app-shell",
  "codes": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "The address is one of the app's views, so its page is the right representation.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "browser-beacon",
  "codes": [
   204
  ],
  "also": [
   202,
   200
  ],
  "methods": [
   "POST",
   "GET"
  ],
  "why": "The report was taken and nobody reads an answer.",
  "cite": "RFC 9110 15.3.5"
 },
 {
  "id": "browser-htmx-remove",
  "codes": [
   200
  ],
  "also": [
   204
  ],
  "methods": [
   "DELETE",
   "POST"
  ],
  "why": "htmx swaps on 200, and an empty body makes the element vanish; on 204 it swaps nothing.",
  "cite": "htmx documentation, response handling"
 },
 {
  "id": "browser-htmx-no-swap",
  "codes": [
   204
  ],
  "methods": [
   "GET",
   "POST",
   "PUT"
  ],
  "why": "On 204 htmx swaps nothing.",
  "cite": "htmx documentation, response handling"
 },
 {
  "id": "browser-prefetch-refused",
  "codes": [
   503
  ],
  "also": [
   403
  ],
  "methods": [
   "GET"
  ],
  "why": "503 is what browsers take today as not now, so that they ask again when the user really goes there.",
  "cite": "draft-ietf-httpbis-pre-denied"
 },
 {
  "id": "browser-captcha",
  "codes": [
   403
  ],
  "also": [
   422,
   400,
   429
  ],
  "why": "The request was understood and is refused until the visitor has shown to be human.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "bulk-mixed",
  "codes": [
   207
  ],
  "also": [
   200
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "Each part has a status of its own, and 207 tells the client to look at them; 206 is for ranges.",
  "cite": "RFC 4918 11.1; Zalando rule 152",
  "houses": {
   "google": {
    "codes": [
     200
    ],
    "why": "Batch methods are atomic; partial success belongs in a long-running operation.",
    "cite": "AIP-233, AIP-151"
   }
  }
 },
 {
  "id": "bulk-all-done",
  "codes": [
   200
  ],
  "also": [
   207,
   201,
   204
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "Everything was done, so one status speaks for all.",
  "cite": "RFC 9110 15.3.1",
  "houses": {
   "zalando": {
    "codes": [
     207
    ],
    "why": "Bulk requests always answer 207, even where all parts agree.",
    "cite": "Zalando rule 152"
   }
  }
 },
 {
  "id": "bulk-all-created",
  "codes": [
   201
  ],
  "also": [
   200,
   207
  ],
  "methods": [
   "POST"
  ],
  "why": "One or more resources were created; the content lists them.",
  "cite": "RFC 9110 15.3.2",
  "houses": {
   "zalando": {
    "codes": [
     207
    ],
    "why": "Bulk requests always answer 207, even where all parts agree.",
    "cite": "Zalando rule 152"
   }
  }
 },
 {
  "id": "bulk-all-failed",
  "codes": [
   207
  ],
  "also": [
   422,
   400,
   200
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The batch itself was taken and each part has a failure of its own.",
  "cite": "RFC 4918 11.1; Zalando rule 152"
 },
 {
  "id": "bulk-atomic-refused",
  "codes": [
   422,
   400
  ],
  "also": [
   409
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "All or nothing: one invalid part makes the whole content unprocessable, and nothing was done.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "bulk-atomic-conflict",
  "codes": [
   409
  ],
  "also": [
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "One part clashes with what is there, so the whole was undone.",
  "cite": "RFC 9110 15.5.10"
 },
 {
  "id": "bulk-too-many",
  "codes": [
   422,
   400
  ],
  "also": [
   413
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The content can be read; it breaks the rule on how many parts a request may have.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "bulk-empty",
  "codes": [
   422,
   400
  ],
  "also": [
   200,
   204
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "A batch without parts asks for nothing, which is usually a mistake worth telling.",
  "cite": "RFC 9110 15.5.21"
 },
 {
  "id": "bulk-dependency-failed",
  "codes": [
   424
  ],
  "also": [
   409
  ],
  "why": "This part was not done because another, on which it depended, failed.",
  "cite": "RFC 4918 11.4"
 },
 {
  "id": "bulk-queued",
  "codes": [
   202
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The batch was taken on and its parts are worked through later.",
  "cite": "RFC 9110 15.3.3"
 },
 {
  "id": "bulk-envelope-malformed",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "POST"
  ],
  "why": "The batch itself cannot be read, so no part of it was looked at.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "bulk-read-some-missing",
  "codes": [
   200
  ],
  "also": [
   207,
   404
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The answer is the list of those that are there; the ones missing are named or left out.",
  "cite": "RFC 9110 15.3.1",
  "houses": {
   "google": {
    "codes": [
     404
    ],
    "why": "A batch get is atomic: one resource missing fails all.",
    "cite": "AIP-231"
   }
  }
 },
 {
  "id": "bulk-partial-sources",
  "codes": [
   200
  ],
  "also": [
   207,
   203
  ],
  "methods": [
   "GET"
  ],
  "why": "The page was made with what could be had; what is lacking is told in the content, and 206 is for ranges.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "bulk-duplicate-inside",
  "codes": [
   422,
   400
  ],
  "also": [
   409
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The content contradicts itself, whatever the server holds.",
  "cite": "RFC 9110 15.5.21"
 },
 {
  "id": "caching-fresh-hit",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A fresh stored response is given with its own status and an Age.",
  "cite": "RFC 9111 4; RFC 9111 5.1"
 },
 {
  "id": "caching-not-modified",
  "codes": [
   304
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The client's copy is still good and nothing is sent again.",
  "cite": "RFC 9110 15.4.5; RFC 9110 13.1.2"
 },
 {
  "id": "caching-modified",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The validators differ, so the new representation is sent.",
  "cite": "RFC 9110 13.2.2; RFC 9111 4.3.3"
 },
 {
  "id": "caching-cache-answers-304",
  "codes": [
   304
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A cache may answer a conditional request from its own fresh copy.",
  "cite": "RFC 9111 4.3.2"
 },
 {
  "id": "caching-only-if-cached",
  "codes": [
   504
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The client wants only a stored response and there is none that may be used.",
  "cite": "RFC 9111 5.2.1.7"
 },
 {
  "id": "caching-must-revalidate-disconnected",
  "codes": [
   504
  ],
  "also": [
   502,
   503
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A cache that cannot reach the origin must not give out a stale must-revalidate response.",
  "cite": "RFC 9111 5.2.2.2; RFC 9111 4.2.4"
 },
 {
  "id": "caching-stale-if-error",
  "codes": [
   200
  ],
  "also": [
   203
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "stale-if-error lets a cache give its old copy in place of an error, with the copy's own status.",
  "cite": "RFC 5861 4; RFC 9111 4.2.4"
 },
 {
  "id": "caching-stale-while-revalidate",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The stale copy may be used while it is checked in the background.",
  "cite": "RFC 5861 3"
 },
 {
  "id": "caching-origin-error-passed",
  "codes": [
   502,
   504
  ],
  "also": [
   503
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "With nothing to fall back on, a cache is a gateway: 504 for silence, 502 for an unusable answer.",
  "cite": "RFC 9111 4.3.3; RFC 9110 15.6.3",
  "ask": {
   "question": "Did the origin answer badly, or not at all?",
   "answers": [
    {
     "text": "Badly, or it refused the connection",
     "code": 502
    },
    {
     "text": "Not at all in the time allowed",
     "code": 504
    }
   ]
  }
 },
 {
  "id": "caching-negative",
  "codes": [
   404
  ],
  "also": [
   410
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "404 and 410 are heuristically cacheable and may be given from the store.",
  "cite": "RFC 9110 15.1; RFC 9111 4.2.2"
 },
 {
  "id": "caching-purge-ok",
  "codes": [
   200,
   204
  ],
  "also": [
   202
  ],
  "methods": [
   "PURGE",
   "DELETE",
   "POST",
   "BAN"
  ],
  "why": "The cached copy was removed; PURGE is no registered method, but 200 is what caches answer.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "caching-purge-denied",
  "codes": [
   403,
   405
  ],
  "also": [
   401
  ],
  "methods": [
   "PURGE",
   "BAN"
  ],
  "why": "The caller is not on the list of those who may purge; Varnish's usual VCL says 405.",
  "cite": "RFC 9110 15.5.4; RFC 9110 15.5.6"
 },
 {
  "id": "caching-range-from-cache",
  "codes": [
   206
  ],
  "also": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "A stored complete or partial response satisfies the range asked for.",
  "cite": "RFC 9111 3.3; RFC 9110 15.3.7"
 },
 {
  "id": "caching-permanent-redirect-stored",
  "codes": [
   301,
   308
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "Permanent redirects are heuristically cacheable and come from the store.",
  "cite": "RFC 9110 15.4.2; RFC 9110 15.4.9; RFC 9110 15.1"
 },
 {
  "id": "caching-unsafe-invalidates",
  "codes": [
   200,
   204
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The write succeeded at the origin; a cache drops its stored copy of the target and passes the status on.",
  "cite": "RFC 9111 4.4"
 },
 {
  "id": "caching-vary-miss",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The stored response does not fit the request's fields, so it is fetched anew.",
  "cite": "RFC 9111 4.1"
 },
 {
  "id": "conditional-not-modified-tag",
  "codes": [
   304
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The copy the client holds is still the current one, so nothing need be sent.",
  "cite": "RFC 9110 13.1.2, 15.4.5"
 },
 {
  "id": "conditional-not-modified-date",
  "codes": [
   304
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "It has not been modified since that date, so the client's copy will do.",
  "cite": "RFC 9110 13.1.3, 15.4.5"
 },
 {
  "id": "conditional-modified",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The client's copy is out of date, so the current representation is sent.",
  "cite": "RFC 9110 13.1.2, 13.1.3"
 },
 {
  "id": "conditional-if-match-stale",
  "codes": [
   412
  ],
  "why": "The condition in the header is false: the resource is no longer the version the client knows.",
  "cite": "RFC 9110 13.1.1, 15.5.13",
  "houses": {
   "google": {
    "codes": [
     409
    ],
    "why": "A stale etag is ABORTED, which maps to 409.",
    "cite": "AIP-154"
   }
  }
 },
 {
  "id": "conditional-if-match-star-missing",
  "codes": [
   412
  ],
  "also": [
   404
  ],
  "methods": [
   "PUT"
  ],
  "why": "If-Match: * asks for something to be there, and nothing is; the PUT would otherwise create it.",
  "cite": "RFC 9110 13.1.1"
 },
 {
  "id": "conditional-missing-first",
  "codes": [
   404
  ],
  "also": [
   412
  ],
  "methods": [
   "GET",
   "HEAD",
   "DELETE",
   "PATCH"
  ],
  "why": "Without the condition it would be 404, and conditions are only looked at where the answer would be a success.",
  "cite": "RFC 9110 13.2.1"
 },
 {
  "id": "conditional-if-none-match-star",
  "codes": [
   412
  ],
  "methods": [
   "PUT",
   "POST",
   "PATCH",
   "DELETE",
   "MKCOL"
  ],
  "why": "If-None-Match: * asks for nothing to be there, and something is.",
  "cite": "RFC 9110 13.1.2"
 },
 {
  "id": "conditional-if-none-match-unsafe",
  "codes": [
   412
  ],
  "methods": [
   "PUT",
   "POST",
   "PATCH",
   "DELETE"
  ],
  "why": "For other methods than GET and HEAD a matching If-None-Match is a failed precondition, not a 304.",
  "cite": "RFC 9110 13.1.2, 13.2.2"
 },
 {
  "id": "conditional-unmodified-since",
  "codes": [
   412
  ],
  "why": "It was modified after the date, so the condition is false.",
  "cite": "RFC 9110 13.1.4"
 },
 {
  "id": "conditional-required",
  "codes": [
   428
  ],
  "also": [
   400
  ],
  "methods": [
   "PUT",
   "PATCH",
   "DELETE",
   "POST"
  ],
  "why": "The server insists on a condition, so that no one overwrites what others have done.",
  "cite": "RFC 6585 3"
 },
 {
  "id": "conditional-held",
  "codes": [
   204,
   200
  ],
  "methods": [
   "PUT",
   "PATCH",
   "DELETE",
   "POST"
  ],
  "why": "The condition is true, so the request is carried out as if there were none.",
  "cite": "RFC 9110 13.2.1"
 },
 {
  "id": "conditional-no-validator",
  "codes": [
   412
  ],
  "methods": [
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "A resource without an entity tag matches no listed tag, so the condition is false.",
  "cite": "RFC 9110 13.1.1"
 },
 {
  "id": "conditional-date-on-post",
  "codes": [
   200,
   201,
   204
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "If-Modified-Since means nothing with other methods than GET and HEAD and is ignored.",
  "cite": "RFC 9110 13.1.3"
 },
 {
  "id": "conditional-since-parameter",
  "codes": [
   200
  ],
  "also": [
   204
  ],
  "methods": [
   "GET"
  ],
  "why": "The question is in the query, not in a condition, so an empty list answers it; 304 needs a conditional request.",
  "cite": "RFC 9110 15.3.1, 15.4.5"
 },
 {
  "id": "create-done",
  "codes": [
   201
  ],
  "also": [
   200
  ],
  "methods": [
   "POST"
  ],
  "why": "A resource was created at once, and Location names it.",
  "cite": "RFC 9110 9.3.3, 15.3.2"
 },
 {
  "id": "create-named-by-client",
  "codes": [
   201
  ],
  "methods": [
   "PUT"
  ],
  "why": "A PUT that creates must be answered with 201.",
  "cite": "RFC 9110 9.3.4"
 },
 {
  "id": "create-nothing-made",
  "codes": [
   200,
   204
  ],
  "also": [
   202
  ],
  "methods": [
   "POST"
  ],
  "why": "The action was carried out and made no resource: 200 with its result, 204 without any.",
  "cite": "RFC 9110 9.3.3, 15.3.1"
 },
 {
  "id": "create-duplicate",
  "codes": [
   409
  ],
  "also": [
   422,
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The state of the collection is in the way: something with that unique value is there already.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "github": {
    "codes": [
     422
    ],
    "why": "An already_exists error is a validation failure.",
    "cite": "GitHub REST API, client errors"
   },
   "google": {
    "codes": [
     409
    ],
    "why": "ALREADY_EXISTS maps to 409.",
    "cite": "AIP-133, AIP-193"
   },
   "jsonapi": {
    "codes": [
     409
    ],
    "why": "A client-generated id that exists must be refused with 409.",
    "cite": "JSON:API 1.1, creating resources"
   }
  }
 },
 {
  "id": "create-same-again",
  "codes": [
   200,
   303
  ],
  "also": [
   409,
   201,
   204
  ],
  "methods": [
   "POST"
  ],
  "why": "The thing asked for is there already just as wanted: return it (200) or point at it (303).",
  "cite": "RFC 9110 9.3.3",
  "houses": {
   "zalando": {
    "codes": [
     200,
     204
    ],
    "why": "Robust creation by a secondary key answers the repetition as a success.",
    "cite": "Zalando rule 231"
   }
  }
 },
 {
  "id": "create-double-booking",
  "codes": [
   409
  ],
  "also": [
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The request is right in itself; what is booked already stands against it.",
  "cite": "RFC 9110 15.5.10"
 },
 {
  "id": "create-out-of-stock",
  "codes": [
   409
  ],
  "also": [
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The order is well made; the state of the stock forbids it, and that may change.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "google": {
    "codes": [
     400
    ],
    "why": "The state of the system forbids it: FAILED_PRECONDITION, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "create-balance-short",
  "codes": [
   409,
   402
  ],
  "also": [
   422,
   403,
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The balance, a state of the account, stands against a request that is right in itself.",
  "cite": "RFC 9110 15.5.10, 15.5.3",
  "houses": {
   "google": {
    "codes": [
     400
    ],
    "why": "The state of the system forbids it: FAILED_PRECONDITION, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "create-plan-limit",
  "codes": [
   403
  ],
  "also": [
   402,
   409,
   422,
   429
  ],
  "methods": [
   "POST",
   "PUT"
  ],
  "why": "The server understood and will not do it for this account as it stands.",
  "cite": "RFC 9110 15.5.4",
  "houses": {
   "google": {
    "codes": [
     429
    ],
    "why": "A quota that is used up is RESOURCE_EXHAUSTED, which maps to 429.",
    "cite": "google/rpc/code.proto"
   }
  }
 },
 {
  "id": "create-member-missing",
  "codes": [
   422,
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The content is well-formed, and its instructions cannot be followed because something is lacking.",
  "cite": "RFC 9110 15.5.21, 15.5.1",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   },
   "github": {
    "codes": [
     422
    ],
    "why": "Validation failures answer 422 with a list of errors.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "create-type-wrong",
  "codes": [
   422,
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The content parses; a value in it is not of the kind that belongs there.",
  "cite": "RFC 9110 15.5.21, 15.5.1",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   },
   "github": {
    "codes": [
     422
    ],
    "why": "Validation failures answer 422 with a list of errors.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "create-out-of-range",
  "codes": [
   422,
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The content is understood; a value in it lies outside what is allowed.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   },
   "github": {
    "codes": [
     422
    ],
    "why": "Validation failures answer 422 with a list of errors.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "create-rule-broken",
  "codes": [
   422
  ],
  "also": [
   400,
   409
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "Each value is well formed, and together they break a rule that no state of the server could mend.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   },
   "github": {
    "codes": [
     422
    ],
    "why": "Validation failures answer 422 with a list of errors.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "create-invalid",
  "codes": [
   422,
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The content can be read and does not pass validation; problem details should name each member that fails.",
  "cite": "RFC 9110 15.5.21, 15.5.1; RFC 9457 3",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   },
   "github": {
    "codes": [
     422
    ],
    "why": "Validation failures answer 422 with a list of errors.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "create-with-warning",
  "codes": [
   200,
   201
  ],
  "also": [
   202
  ],
  "why": "The request did what it was asked to, so it is a success; the warning is a member of the content, as the Warning field is obsolete.",
  "cite": "RFC 9110 15.3.1; RFC 9111 5.5"
 },
 {
  "id": "create-reference-missing",
  "codes": [
   422
  ],
  "also": [
   400,
   404,
   409
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The target exists; what is wrong is a value inside the content that points to nothing.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   },
   "github": {
    "codes": [
     422
    ],
    "why": "Validation failures answer 422 with a list of errors.",
    "cite": "GitHub REST API, client errors"
   },
   "jsonapi": {
    "codes": [
     404
    ],
    "why": "A request that references a related resource which does not exist must be answered with 404.",
    "cite": "JSON:API 1.1, creating resources"
   }
  }
 },
 {
  "id": "create-parent-missing",
  "codes": [
   404
  ],
  "methods": [
   "POST",
   "PUT"
  ],
  "why": "The path itself leads through something that does not exist, so the target does not either.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "create-parent-closed",
  "codes": [
   409
  ],
  "also": [
   403,
   422
  ],
  "methods": [
   "POST"
  ],
  "why": "What it should be added to is in a state that takes nothing more.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "google": {
    "codes": [
     400
    ],
    "why": "The state of the system forbids it: FAILED_PRECONDITION, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "create-json-malformed",
  "codes": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "The content cannot be parsed, so there is nothing to judge the meaning of.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "create-body-empty",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "Content is needed and there is none; 411 is only for a length not stated.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "create-member-unknown",
  "codes": [
   422,
   400
  ],
  "also": [
   201,
   200
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "A strict server tells of members it does not know instead of losing them silently.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   },
   "github": {
    "codes": [
     422
    ],
    "why": "Validation failures answer 422 with a list of errors.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "create-content-refused",
  "codes": [
   422
  ],
  "also": [
   400,
   403
  ],
  "methods": [
   "POST",
   "PUT"
  ],
  "why": "The content has the right type and parses; what it holds cannot be taken.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400
    ],
    "why": "Invalid input is 400 with an error code in the body.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "create-client-id-refused",
  "codes": [
   403
  ],
  "also": [
   422,
   400
  ],
  "methods": [
   "POST"
  ],
  "why": "The server understood the wish to choose the id and refuses it.",
  "cite": "JSON:API 1.1, client-generated ids"
 },
 {
  "id": "create-type-conflict",
  "codes": [
   409
  ],
  "also": [
   422,
   400
  ],
  "methods": [
   "POST",
   "PATCH"
  ],
  "why": "JSON:API asks for 409 where type or id do not fit the endpoint.",
  "cite": "JSON:API 1.1, creating and updating resources"
 },
 {
  "id": "create-say-nothing",
  "codes": [
   202
  ],
  "also": [
   200,
   201,
   204
  ],
  "methods": [
   "POST"
  ],
  "why": "The same answer for known and unknown addresses tells an attacker nothing; the mail does the rest.",
  "cite": "RFC 9110 15.3.3"
 },
 {
  "id": "delete-done",
  "codes": [
   204
  ],
  "also": [
   200
  ],
  "methods": [
   "DELETE",
   "POST"
  ],
  "why": "The removal is done and there is nothing more to say.",
  "cite": "RFC 9110 9.3.5"
 },
 {
  "id": "delete-done-content",
  "codes": [
   200
  ],
  "methods": [
   "DELETE",
   "POST"
  ],
  "why": "The removal is done and the answer carries something about it.",
  "cite": "RFC 9110 9.3.5"
 },
 {
  "id": "delete-trash",
  "codes": [
   204,
   200
  ],
  "methods": [
   "DELETE"
  ],
  "why": "For the client it is removed; how the server keeps it is its own affair.",
  "cite": "RFC 9110 9.3.5",
  "houses": {
   "google": {
    "codes": [
     200
    ],
    "why": "A soft delete returns the updated resource.",
    "cite": "AIP-164"
   }
  }
 },
 {
  "id": "delete-again",
  "codes": [
   404,
   204
  ],
  "also": [
   410
  ],
  "methods": [
   "DELETE"
  ],
  "why": "Idempotent means that the effect is the same, not the answer: there is nothing there now.",
  "cite": "RFC 9110 9.2.2, 15.5.5",
  "houses": {
   "azure": {
    "codes": [
     204
    ],
    "why": "Deleting what is not there is a success without content.",
    "cite": "Azure REST guidelines, DELETE"
   },
   "google": {
    "codes": [
     404
    ],
    "why": "A resource that is not there is NOT_FOUND, unless allow_missing is set.",
    "cite": "AIP-135"
   },
   "jsonapi": {
    "codes": [
     404
    ],
    "why": "Deleting what does not exist should be answered with 404.",
    "cite": "JSON:API 1.1, deleting resources"
   },
   "zalando": {
    "codes": [
     404,
     410
    ],
    "why": "Repeated deletions answer 404, or 410 if the resource is tracked.",
    "cite": "Zalando rule 148"
   },
   "github": {
    "codes": [
     404
    ],
    "why": "What is not there is not found.",
    "cite": "GitHub REST API"
   }
  }
 },
 {
  "id": "delete-never-existed",
  "codes": [
   404
  ],
  "also": [
   204
  ],
  "methods": [
   "DELETE"
  ],
  "why": "There is no such thing to delete.",
  "cite": "RFC 9110 15.5.5",
  "houses": {
   "azure": {
    "codes": [
     204
    ],
    "why": "Deleting what is not there is a success without content.",
    "cite": "Azure REST guidelines, DELETE"
   }
  }
 },
 {
  "id": "delete-tombstone",
  "codes": [
   410
  ],
  "also": [
   404
  ],
  "methods": [
   "DELETE"
  ],
  "why": "The server keeps a record that it was removed for good.",
  "cite": "RFC 9110 15.5.11"
 },
 {
  "id": "delete-queued",
  "codes": [
   202
  ],
  "methods": [
   "DELETE",
   "POST"
  ],
  "why": "The removal is wanted and likely, and has not been done yet.",
  "cite": "RFC 9110 9.3.5, 15.3.3"
 },
 {
  "id": "delete-blocked-children",
  "codes": [
   409
  ],
  "also": [
   422,
   403,
   400
  ],
  "methods": [
   "DELETE"
  ],
  "why": "Other resources depend on it: a state that the client can resolve first.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "google": {
    "codes": [
     400
    ],
    "why": "A resource with children is FAILED_PRECONDITION, which maps to 400, unless force is set.",
    "cite": "AIP-135"
   }
  }
 },
 {
  "id": "delete-state-forbids",
  "codes": [
   409
  ],
  "also": [
   403,
   422,
   400
  ],
  "methods": [
   "DELETE",
   "POST"
  ],
  "why": "The state the resource is in does not allow its removal.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "google": {
    "codes": [
     400
    ],
    "why": "The state forbids it: FAILED_PRECONDITION, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "delete-collection",
  "codes": [
   204
  ],
  "also": [
   200,
   202
  ],
  "methods": [
   "DELETE"
  ],
  "why": "The members are removed and there is nothing more to say.",
  "cite": "RFC 9110 9.3.5"
 },
 {
  "id": "delete-collection-refused",
  "codes": [
   405
  ],
  "also": [
   403
  ],
  "methods": [
   "DELETE"
  ],
  "why": "The collection is there and DELETE is not among the methods it allows.",
  "cite": "RFC 9110 15.5.6"
 },
 {
  "id": "delete-partly",
  "codes": [
   207
  ],
  "also": [
   200,
   500,
   409
  ],
  "methods": [
   "DELETE"
  ],
  "why": "Some members went and some stayed, each with a status of its own.",
  "cite": "RFC 4918 9.6.1, 11.1"
 },
 {
  "id": "delete-content-refused",
  "codes": [
   400
  ],
  "also": [
   204,
   200
  ],
  "methods": [
   "DELETE",
   "GET"
  ],
  "why": "Content in a DELETE or GET has no defined meaning, and a server may refuse it.",
  "cite": "RFC 9110 9.3.5, 9.3.1"
 },
 {
  "id": "failure-exception",
  "codes": [
   500
  ],
  "why": "Something unexpected happened that is no fault of the client and has no better code.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "failure-null-pointer",
  "codes": [
   500
  ],
  "why": "A defect in the server's code is the server's error.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "failure-misconfiguration",
  "codes": [
   500
  ],
  "also": [
   503
  ],
  "why": "The server is set up wrongly and cannot fulfil the request.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "failure-disk-io",
  "codes": [
   500
  ],
  "also": [
   503,
   507
  ],
  "why": "A device of the server failed unexpectedly.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "failure-template",
  "codes": [
   500
  ],
  "why": "The answer could not be made because of an error in the server.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "failure-sql-error",
  "codes": [
   500
  ],
  "why": "A statement of the server's own making failed, which is a defect and will not pass by itself.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "failure-overload",
  "codes": [
   503
  ],
  "also": [
   429
  ],
  "why": "The server is overloaded for all for the moment; Retry-After gives a time.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-maintenance",
  "codes": [
   503
  ],
  "why": "The server cannot answer for a while and says when it will be back.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-starting",
  "codes": [
   503
  ],
  "why": "The server is not ready yet and soon will be.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-draining",
  "codes": [
   503
  ],
  "why": "This instance takes no new work and another one will.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-queue-full",
  "codes": [
   503
  ],
  "also": [
   429
  ],
  "why": "The server has no room for more work at the moment, from whomever.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-circuit-open",
  "codes": [
   503
  ],
  "also": [
   502
  ],
  "why": "The server gives up at once for a while to let a dependency recover.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-pool-exhausted",
  "codes": [
   503
  ],
  "also": [
   500
  ],
  "why": "A shared resource is used up for the moment.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-database-down",
  "codes": [
   503
  ],
  "also": [
   500
  ],
  "why": "What the server needs is away and will come back; 500 where it will not.",
  "cite": "RFC 9110 15.6.4",
  "ask": {
   "question": "Will it pass by itself?",
   "answers": [
    {
     "text": "Yes, soon",
     "code": 503
    },
    {
     "text": "No, somebody has to repair it",
     "code": 500
    }
   ]
  }
 },
 {
  "id": "failure-dependency-down",
  "codes": [
   503
  ],
  "also": [
   500,
   502
  ],
  "why": "An internal service that the answer needs is away for the moment.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-cached-fallback",
  "codes": [
   200
  ],
  "why": "The main content could be given, with a gap or an older part; that is a success.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "failure-not-built",
  "codes": [
   501
  ],
  "also": [
   404
  ],
  "why": "The server does not have the functionality needed to fulfil the request.",
  "cite": "RFC 9110 15.6.2"
 },
 {
  "id": "failure-feature-off",
  "codes": [
   404
  ],
  "also": [
   403,
   501,
   503
  ],
  "why": "A function that is switched off is, for the caller, not there; 503 where it will be back shortly.",
  "cite": "RFC 9110 15.5.5",
  "ask": {
   "question": "Is it off for a short while, off for good, or off for this caller?",
   "answers": [
    {
     "text": "For a short while",
     "code": 503
    },
    {
     "text": "Not offered on this installation",
     "code": 404
    },
    {
     "text": "For this caller alone",
     "code": 403
    }
   ]
  }
 },
 {
  "id": "failure-kill-switch",
  "codes": [
   503
  ],
  "also": [
   403
  ],
  "why": "A function is turned off for the moment and will return.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "failure-own-timeout",
  "codes": [
   503,
   500
  ],
  "also": [
   504
  ],
  "why": "Slow work of the server itself is not 408, which is for a slow client, nor 504, which is a gateway's.",
  "cite": "RFC 9110 15.6.4; RFC 9110 15.5.9",
  "ask": {
   "question": "Is it slow for the moment, or was it a defect?",
   "answers": [
    {
     "text": "For the moment, trying again may work",
     "code": 503
    },
    {
     "text": "A defect or an endless computation",
     "code": 500
    },
    {
     "text": "Another server behind ours did not answer",
     "code": 504
    }
   ]
  }
 },
 {
  "id": "failure-variant-negotiates",
  "codes": [
   506
  ],
  "also": [
   500
  ],
  "why": "The variant chosen by transparent negotiation negotiates in turn: a fault of configuration.",
  "cite": "RFC 2295 8.1"
 },
 {
  "id": "failure-response-invalid",
  "codes": [
   500
  ],
  "why": "The server caught itself sending what its own contract forbids.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "failure-misused-for-client-error",
  "codes": [
   400,
   422
  ],
  "also": [
   404,
   409
  ],
  "why": "An exception that bad input sets off is still the client's error, not 500.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "gateway-invalid-answer",
  "codes": [
   502
  ],
  "why": "The gateway got an answer from the inbound server that it cannot use.",
  "cite": "RFC 9110 15.6.3"
 },
 {
  "id": "gateway-empty-answer",
  "codes": [
   502
  ],
  "why": "The inbound server closed before giving a whole answer.",
  "cite": "RFC 9110 15.6.3; RFC 9209 2.3.8"
 },
 {
  "id": "gateway-connection-refused",
  "codes": [
   502
  ],
  "also": [
   503
  ],
  "why": "The gateway could not connect to the inbound server; RFC 9209 recommends 502 for it.",
  "cite": "RFC 9110 15.6.3; RFC 9209 2.3.7",
  "ask": {
   "question": "Does a gateway fail to reach another server, or does a server lack its own database?",
   "answers": [
    {
     "text": "A gateway, and one server refused",
     "code": 502
    },
    {
     "text": "A gateway, and no server is left to try",
     "code": 503
    },
    {
     "text": "The server lacks its own database or store",
     "code": 503
    }
   ]
  }
 },
 {
  "id": "gateway-dns-failure",
  "codes": [
   502
  ],
  "also": [
   503,
   500
  ],
  "why": "The name of the inbound server could not be resolved; dns_error recommends 502.",
  "cite": "RFC 9209 2.3.2"
 },
 {
  "id": "gateway-dns-timeout",
  "codes": [
   504
  ],
  "also": [
   502
  ],
  "why": "The name server did not answer in time; dns_timeout recommends 504.",
  "cite": "RFC 9209 2.3.1"
 },
 {
  "id": "gateway-tls-failure",
  "codes": [
   502
  ],
  "why": "The encrypted connection to the inbound server could not be set up; RFC 9209 recommends 502.",
  "cite": "RFC 9209 2.3.13; RFC 9209 2.3.14"
 },
 {
  "id": "gateway-upstream-5xx",
  "codes": [
   502
  ],
  "also": [
   500,
   503
  ],
  "why": "Our server acts as a gateway and the server behind it failed.",
  "cite": "RFC 9110 15.6.3"
 },
 {
  "id": "gateway-third-party-down",
  "codes": [
   503,
   502
  ],
  "also": [
   504
  ],
  "why": "The function is out for the moment because of somebody else's outage.",
  "cite": "RFC 9110 15.6.4; RFC 9110 15.6.3",
  "ask": {
   "question": "What did your server get from the other one?",
   "answers": [
    {
     "text": "An error or rubbish",
     "code": 502
    },
    {
     "text": "Nothing in the time allowed",
     "code": 504
    },
    {
     "text": "We did not even try, it is known to be down",
     "code": 503
    }
   ]
  }
 },
 {
  "id": "gateway-read-timeout",
  "codes": [
   504
  ],
  "also": [
   503
  ],
  "why": "The gateway did not get an answer from the inbound server in time.",
  "cite": "RFC 9110 15.6.5"
 },
 {
  "id": "gateway-connect-timeout",
  "codes": [
   504
  ],
  "also": [
   502,
   503
  ],
  "why": "The connection to the inbound server was not made in time; connection_timeout recommends 504.",
  "cite": "RFC 9209 2.3.9"
 },
 {
  "id": "gateway-write-timeout",
  "codes": [
   504
  ],
  "why": "The inbound server did not take the request in time; connection_write_timeout recommends 504.",
  "cite": "RFC 9209 2.3.11"
 },
 {
  "id": "gateway-payment-timeout",
  "codes": [
   504
  ],
  "also": [
   502,
   503,
   202
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "Our server asked another one on the client's behalf and got nothing in time; the outcome is open.",
  "cite": "RFC 9110 15.6.5"
 },
 {
  "id": "gateway-no-healthy-upstream",
  "codes": [
   503
  ],
  "also": [
   502
  ],
  "why": "There is no server to hand the request to at the moment; destination_unavailable recommends 503.",
  "cite": "RFC 9209 2.3.4; RFC 9110 15.6.4"
 },
 {
  "id": "gateway-connection-limit",
  "codes": [
   503
  ],
  "why": "The gateway may open no more connections to the inbound server; connection_limit_reached recommends 503.",
  "cite": "RFC 9209 2.3.12"
 },
 {
  "id": "gateway-loop",
  "codes": [
   502
  ],
  "also": [
   508,
   500
  ],
  "why": "A proxy that finds itself in the chain breaks the loop; proxy_loop_detected recommends 502, 508 is WebDAV's.",
  "cite": "RFC 9209 2.3.32; RFC 8586 2"
 },
 {
  "id": "gateway-upstream-limits-us",
  "codes": [
   503,
   502
  ],
  "also": [
   429
  ],
  "why": "The limit is on our server, not on this client; 429 would blame the caller.",
  "cite": "RFC 9110 15.6.4; RFC 6585 4",
  "ask": {
   "question": "Who asked too often?",
   "answers": [
    {
     "text": "Our server, across all its clients",
     "code": 503
    },
    {
     "text": "This client, and our limit to it follows from the other one's",
     "code": 429
    }
   ]
  }
 },
 {
  "id": "gateway-our-credentials-rejected",
  "codes": [
   500,
   502
  ],
  "also": [
   503
  ],
  "why": "Our own credentials are our fault, so the client must not see 401; 502 where we act as a gateway.",
  "cite": "RFC 9110 15.6.1; RFC 9110 15.6.3"
 },
 {
  "id": "gateway-upstream-says-400",
  "codes": [
   502,
   500
  ],
  "also": [
   400,
   422
  ],
  "why": "A request that our server put together wrongly is not the client's error.",
  "cite": "RFC 9110 15.6.3",
  "ask": {
   "question": "Whose mistake did the other server find?",
   "answers": [
    {
     "text": "Ours, in building the call",
     "code": 502
    },
    {
     "text": "The client's, passed on unchanged",
     "code": 400
    }
   ]
  }
 },
 {
  "id": "gateway-response-too-large",
  "codes": [
   502
  ],
  "why": "The inbound server's answer is beyond what the gateway takes; RFC 9209 recommends 502.",
  "cite": "RFC 9209 2.3.19; RFC 9209 2.3.21"
 },
 {
  "id": "gateway-function-crashed",
  "codes": [
   502
  ],
  "also": [
   500
  ],
  "why": "The gateway in front of the function got no usable answer from it.",
  "cite": "RFC 9110 15.6.3"
 },
 {
  "id": "gateway-function-timeout",
  "codes": [
   504
  ],
  "also": [
   502
  ],
  "why": "The gateway in front did not get the function's answer in time.",
  "cite": "RFC 9110 15.6.5"
 },
 {
  "id": "gateway-cdn-origin-down",
  "codes": [
   502,
   503
  ],
  "also": [
   504
  ],
  "why": "Vendor codes such as 521 are not registered; a gateway that cannot reach its origin says 502 or 503.",
  "cite": "RFC 9110 15.6.3; RFC 9209 2.3.7",
  "ask": {
   "question": "What did the edge meet at the origin?",
   "answers": [
    {
     "text": "Refusal, reset or rubbish",
     "code": 502
    },
    {
     "text": "Silence",
     "code": 504
    },
    {
     "text": "It is marked as down",
     "code": 503
    }
   ]
  }
 },
 {
  "id": "gateway-cdn-origin-slow",
  "codes": [
   504
  ],
  "why": "Silence of the origin is 504; 522 and 524 are one vendor's numbers for it.",
  "cite": "RFC 9110 15.6.5"
 },
 {
  "id": "gateway-destination-not-allowed",
  "codes": [
   502,
   403
  ],
  "why": "destination_ip_prohibited recommends 502; a refusal by the proxy's own policy is 403.",
  "cite": "RFC 9209 2.3.5; RFC 9209 2.3.17"
 },
 {
  "id": "gateway-route-unknown-proxy",
  "codes": [
   500,
   404
  ],
  "also": [
   502,
   503
  ],
  "why": "destination_not_found recommends 500 where the gateway cannot tell where to send it; 404 where no route is meant to be.",
  "cite": "RFC 9209 2.3.3; RFC 9110 15.5.5",
  "ask": {
   "question": "Is a route missing by mistake, or is there nothing to be found?",
   "answers": [
    {
     "text": "Missing by mistake in the gateway",
     "code": 500
    },
    {
     "text": "Nothing is meant to be there",
     "code": 404
    }
   ]
  }
 },
 {
  "id": "gateway-proxy-internal",
  "codes": [
   500
  ],
  "also": [
   502
  ],
  "why": "The fault is in the intermediary itself; RFC 9209 recommends 500.",
  "cite": "RFC 9209 2.3.30; RFC 9209 2.3.31"
 },
 {
  "id": "gateway-upgrade-failed",
  "codes": [
   502
  ],
  "also": [
   503
  ],
  "methods": [
   "GET",
   "CONNECT"
  ],
  "why": "The inbound server did not accept the upgrade; http_upgrade_failed recommends 502.",
  "cite": "RFC 9209 2.3.27"
 },
 {
  "id": "gateway-incremental-refused",
  "codes": [
   501
  ],
  "also": [
   503
  ],
  "why": "An intermediary that will not forward incrementally refuses with incremental_refused.",
  "cite": "RFC 10036"
 },
 {
  "id": "gateway-client-gone",
  "codes": [
   499
  ],
  "also": [
   408,
   400
  ],
  "why": "Nobody is left to read an answer; 499 is nginx's note in its log and is never sent.",
  "cite": "nginx src/http/ngx_http_request.h"
 },
 {
  "id": "gateway-upstream-404",
  "codes": [
   404,
   502
  ],
  "why": "If what the client asked for is missing, 404; if only our call to the other server went astray, 502.",
  "cite": "RFC 9110 15.5.5; RFC 9110 15.6.3",
  "ask": {
   "question": "What is missing over there?",
   "answers": [
    {
     "text": "The very thing the client asked for",
     "code": 404
    },
    {
     "text": "The address of the service, which our server has wrong",
     "code": 502
    }
   ]
  }
 },
 {
  "id": "graphql-ok",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The operation was executed and there is data without errors.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-field-error-json",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "Under application/json every well-formed GraphQL request is answered with 200, errors inside.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-field-error",
  "codes": [
   200
  ],
  "also": [
   294
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "There is data, so the answer is a success; 294 is a custom code of the specification, not a registered one.",
  "cite": "GraphQL over HTTP, September 2026, status codes; RFC 9205 4.6"
 },
 {
  "id": "graphql-data-null",
  "codes": [
   200
  ],
  "also": [
   294,
   500
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "Execution took place and its errors went up to the root; the answer is still a GraphQL result.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-parse-error-json",
  "codes": [
   200
  ],
  "also": [
   400
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "Under application/json a well-formed request is answered with 200 even if its document is not.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-validation-json",
  "codes": [
   200
  ],
  "also": [
   400,
   422
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "Under application/json a well-formed request is answered with 200 even if it does not validate.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-parse-error",
  "codes": [
   400
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The document cannot be parsed, and under application/graphql-response+json the status says so.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-validation",
  "codes": [
   422
  ],
  "also": [
   400
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The document parses and does not validate against the schema; earlier drafts said 400.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-variables",
  "codes": [
   422
  ],
  "also": [
   400
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The operation is fine, and the variables cannot be coerced to its types.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-mutation-by-get",
  "codes": [
   405
  ],
  "methods": [
   "GET"
  ],
  "why": "GET is safe, so only queries may be executed by it; Allow names POST.",
  "cite": "GraphQL over HTTP, September 2026, status codes; RFC 9110 9.2.1"
 },
 {
  "id": "graphql-method",
  "codes": [
   405
  ],
  "methods": [
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "A GraphQL endpoint takes POST, and GET if it likes.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-json-broken",
  "codes": [
   400
  ],
  "methods": [
   "POST"
  ],
  "why": "The request itself is not well formed, whatever media type the client accepts.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-query-missing",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "Without a document the request is no GraphQL request.",
  "cite": "GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-unauthenticated",
  "codes": [
   401
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The whole request is refused before any GraphQL is looked at, so HTTP's own answer applies.",
  "cite": "RFC 9110 15.5.2; GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-not-acceptable",
  "codes": [
   406
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "The client accepts neither of the two media types a GraphQL server can send.",
  "cite": "RFC 9110 15.5.7; GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-content-type",
  "codes": [
   415
  ],
  "also": [
   400
  ],
  "methods": [
   "POST"
  ],
  "why": "A GraphQL server takes application/json and need take nothing else.",
  "cite": "RFC 9110 15.5.16; GraphQL over HTTP, September 2026, status codes"
 },
 {
  "id": "graphql-crash",
  "codes": [
   500
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "Nothing was executed, and the fault lies with the server.",
  "cite": "RFC 9110 15.6.1"
 },
 {
  "id": "grpc-ok",
  "codes": [
   200
  ],
  "why": "OK maps to 200.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-cancelled",
  "codes": [
   499
  ],
  "also": [
   408,
   503,
   500
  ],
  "why": "CANCELLED maps to 499 in google.rpc.Code; the number is not registered and the caller has usually left.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-unknown",
  "codes": [
   500
  ],
  "why": "UNKNOWN maps to 500.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-invalid-argument",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "why": "INVALID_ARGUMENT maps to 400: the argument is wrong whatever the state.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-deadline-exceeded",
  "codes": [
   504
  ],
  "also": [
   408
  ],
  "why": "DEADLINE_EXCEEDED maps to 504.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-not-found",
  "codes": [
   404
  ],
  "why": "NOT_FOUND maps to 404.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-already-exists",
  "codes": [
   409
  ],
  "why": "ALREADY_EXISTS maps to 409.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-permission-denied",
  "codes": [
   403
  ],
  "why": "PERMISSION_DENIED maps to 403.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-resource-exhausted",
  "codes": [
   429
  ],
  "also": [
   503
  ],
  "why": "RESOURCE_EXHAUSTED maps to 429.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-failed-precondition",
  "codes": [
   400
  ],
  "also": [
   409,
   412
  ],
  "why": "FAILED_PRECONDITION maps to 400: it is about the system's state, not about If-* fields.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-aborted",
  "codes": [
   409
  ],
  "why": "ABORTED maps to 409; the caller repeats its whole read-modify-write.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-out-of-range",
  "codes": [
   400
  ],
  "also": [
   422,
   416
  ],
  "why": "OUT_OF_RANGE maps to 400; 416 is only for Range.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-unimplemented",
  "codes": [
   501
  ],
  "also": [
   404
  ],
  "why": "UNIMPLEMENTED maps to 501.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-internal",
  "codes": [
   500
  ],
  "why": "INTERNAL maps to 500.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-unavailable",
  "codes": [
   503
  ],
  "why": "UNAVAILABLE maps to 503; it is likely to pass.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-data-loss",
  "codes": [
   500
  ],
  "why": "DATA_LOSS maps to 500.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-unauthenticated",
  "codes": [
   401
  ],
  "why": "UNAUTHENTICATED maps to 401.",
  "cite": "google/rpc/code.proto; AIP-193"
 },
 {
  "id": "grpc-error-over-http2",
  "codes": [
   200
  ],
  "methods": [
   "POST"
  ],
  "why": "Native gRPC always answers 200 and carries its own status in the trailers.",
  "cite": "grpc/grpc doc/PROTOCOL-HTTP2.md"
 },
 {
  "id": "grpc-content-type",
  "codes": [
   415
  ],
  "methods": [
   "POST"
  ],
  "why": "A request whose Content-Type does not begin with application/grpc is answered 415.",
  "cite": "grpc/grpc doc/PROTOCOL-HTTP2.md"
 },
 {
  "id": "grpc-from-401",
  "codes": [
   401
  ],
  "why": "A gRPC client reads 401 without grpc-status as UNAUTHENTICATED.",
  "cite": "grpc/grpc doc/http-grpc-status-mapping.md"
 },
 {
  "id": "grpc-from-403",
  "codes": [
   403
  ],
  "why": "A gRPC client reads 403 without grpc-status as PERMISSION_DENIED.",
  "cite": "grpc/grpc doc/http-grpc-status-mapping.md"
 },
 {
  "id": "grpc-from-404",
  "codes": [
   404
  ],
  "why": "A gRPC client reads 404 without grpc-status as UNIMPLEMENTED: the path is the method.",
  "cite": "grpc/grpc doc/http-grpc-status-mapping.md"
 },
 {
  "id": "grpc-from-400",
  "codes": [
   400
  ],
  "also": [
   431
  ],
  "why": "A gRPC client reads 400 and 431 without grpc-status as INTERNAL.",
  "cite": "grpc/grpc doc/http-grpc-status-mapping.md"
 },
 {
  "id": "grpc-from-unavailable",
  "codes": [
   503
  ],
  "also": [
   429,
   502,
   504
  ],
  "why": "A gRPC client reads 429, 502, 503 and 504 without grpc-status as UNAVAILABLE.",
  "cite": "grpc/grpc doc/http-grpc-status-mapping.md"
 },
 {
  "id": "idempotency-key-reused",
  "codes": [
   422
  ],
  "also": [
   409,
   400
  ],
  "methods": [
   "POST",
   "PATCH"
  ],
  "why": "The key belongs to another request, so this content cannot be processed under it.",
  "cite": "draft-ietf-httpapi-idempotency-key-header 2.7"
 },
 {
  "id": "idempotency-still-running",
  "codes": [
   409
  ],
  "also": [
   429
  ],
  "methods": [
   "POST",
   "PATCH"
  ],
  "why": "The first request with that key has not finished, and two must not run at once.",
  "cite": "draft-ietf-httpapi-idempotency-key-header 2.7"
 },
 {
  "id": "idempotency-key-missing",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "POST",
   "PATCH"
  ],
  "why": "The resource demands a key and there is none; 428 is for conditional requests.",
  "cite": "draft-ietf-httpapi-idempotency-key-header 2.7"
 },
 {
  "id": "idempotency-key-malformed",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "POST",
   "PATCH"
  ],
  "why": "The key field cannot be read as a key.",
  "cite": "draft-ietf-httpapi-idempotency-key-header 2.1"
 },
 {
  "id": "idempotency-replay",
  "codes": [
   201,
   200
  ],
  "methods": [
   "POST",
   "PATCH"
  ],
  "why": "The stored answer of the first request is sent again, status included; nothing is done twice.",
  "cite": "draft-ietf-httpapi-idempotency-key-header 2.6"
 },
 {
  "id": "idempotency-put-again",
  "codes": [
   204,
   200
  ],
  "methods": [
   "PUT"
  ],
  "why": "The second PUT replaces the first with the same: success, and this time nothing is created.",
  "cite": "RFC 9110 9.2.2, 9.3.4"
 },
 {
  "id": "idempotency-double-submit",
  "codes": [
   409
  ],
  "also": [
   200,
   303,
   201
  ],
  "methods": [
   "POST"
  ],
  "why": "The order is there already; without a key the server cannot know whether a second one is meant.",
  "cite": "RFC 9110 9.2.2, 15.5.10"
 },
 {
  "id": "idempotency-safe-retry-question",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD",
   "OPTIONS"
  ],
  "why": "A repeated safe request is answered as the first was.",
  "cite": "RFC 9110 9.2.1"
 },
 {
  "id": "legal-court-order",
  "codes": [
   451
  ],
  "also": [
   403,
   404
  ],
  "why": "Access is denied because of a legal demand, and Link rel=blocked-by names who implements the block.",
  "cite": "RFC 7725 3"
 },
 {
  "id": "legal-dmca",
  "codes": [
   451
  ],
  "also": [
   404,
   410,
   403
  ],
  "why": "A takedown notice under copyright law is a legal demand.",
  "cite": "RFC 7725 3",
  "houses": {
   "github": {
    "codes": [
     451
    ],
    "why": "GitHub answers 451 for repositories under a DMCA takedown.",
    "cite": "GitHub REST API: 451 Unavailable for legal reasons"
   }
  }
 },
 {
  "id": "legal-regulator",
  "codes": [
   451
  ],
  "also": [
   403
  ],
  "why": "An authority with legal power demands the refusal.",
  "cite": "RFC 7725 3"
 },
 {
  "id": "legal-geo-block-law",
  "codes": [
   451
  ],
  "also": [
   403
  ],
  "why": "The law of the visitor's country, not a contract, keeps the content back.",
  "cite": "RFC 7725 3",
  "ask": {
   "question": "Is it law that forbids it in that country, or a licence or your own choice?",
   "answers": [
    {
     "text": "Law or a legal demand",
     "code": 451
    },
    {
     "text": "A licence, contract or our own choice",
     "code": 403
    }
   ]
  }
 },
 {
  "id": "legal-sanctions",
  "codes": [
   451,
   403
  ],
  "why": "Sanctions and export control are law, so 451 says more than 403.",
  "cite": "RFC 7725 3"
 },
 {
  "id": "legal-right-to-be-forgotten",
  "codes": [
   451
  ],
  "also": [
   404,
   410
  ],
  "why": "A person's legal claim to removal is a legal demand; 410 where it may simply be gone.",
  "cite": "RFC 7725 3; RFC 9110 15.5.11",
  "ask": {
   "question": "Should the answer say that the law is the reason?",
   "answers": [
    {
     "text": "Yes, a legal demand keeps it away",
     "code": 451
    },
    {
     "text": "No, it is simply gone for good",
     "code": 410
    }
   ]
  }
 },
 {
  "id": "legal-own-terms",
  "codes": [
   403
  ],
  "also": [
   404,
   410
  ],
  "why": "The house's own rules are no legal demand, so 451 would claim too much.",
  "cite": "RFC 9110 15.5.4; RFC 7725 3"
 },
 {
  "id": "legal-hold",
  "codes": [
   409,
   403
  ],
  "also": [
   451
  ],
  "methods": [
   "DELETE",
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The state of the record, held by law or rule, forbids the change; 451 is for access denied by a legal demand.",
  "cite": "RFC 9110 15.5.10; RFC 9110 15.5.4"
 },
 {
  "id": "limits-rate-per-client",
  "codes": [
   429
  ],
  "also": [
   403,
   503
  ],
  "why": "This one caller has asked too often in a span of time; Retry-After says when to come back.",
  "cite": "RFC 6585 4",
  "houses": {
   "github": {
    "codes": [
     403,
     429
    ],
    "why": "GitHub answers 403 or 429 with x-ratelimit-remaining: 0.",
    "cite": "GitHub REST API: rate limits"
   },
   "google": {
    "codes": [
     429
    ],
    "why": "RESOURCE_EXHAUSTED maps to 429.",
    "cite": "google.rpc.Code; AIP-193"
   }
  },
  "ask": {
   "question": "Is this one caller too busy, or is the server too busy for everybody?",
   "answers": [
    {
     "text": "This caller exceeds a limit of its own",
     "code": 429
    },
    {
     "text": "The server is overloaded for all",
     "code": 503
    }
   ]
  }
 },
 {
  "id": "limits-rate-per-ip",
  "codes": [
   429
  ],
  "also": [
   403
  ],
  "why": "A limit by network address is still a limit on one caller.",
  "cite": "RFC 6585 4",
  "houses": {
   "github": {
    "codes": [
     403,
     429
    ],
    "why": "GitHub answers 403 or 429 when the limit for unauthenticated callers is spent.",
    "cite": "GitHub REST API: rate limits"
   }
  }
 },
 {
  "id": "limits-daily-quota",
  "codes": [
   429
  ],
  "also": [
   403,
   402
  ],
  "why": "The caller's allowance for the period is spent and comes back with time.",
  "cite": "RFC 6585 4",
  "houses": {
   "github": {
    "codes": [
     403,
     429
    ],
    "why": "GitHub answers 403 or 429 for its hourly allowance.",
    "cite": "GitHub REST API: rate limits"
   }
  }
 },
 {
  "id": "limits-login-attempts",
  "codes": [
   429
  ],
  "also": [
   403,
   401
  ],
  "methods": [
   "POST"
  ],
  "why": "The attempts are limited in time; the caller waits and may then try again.",
  "cite": "RFC 6585 4"
 },
 {
  "id": "limits-burst",
  "codes": [
   429
  ],
  "also": [
   503
  ],
  "why": "The burst of this caller is above its limit, even if its average is not.",
  "cite": "RFC 6585 4",
  "houses": {
   "github": {
    "codes": [
     403,
     429
    ],
    "why": "GitHub answers 403 or 429 with Retry-After for its secondary limits.",
    "cite": "GitHub REST API: rate limits"
   }
  }
 },
 {
  "id": "limits-concurrent",
  "codes": [
   429
  ],
  "also": [
   503,
   409
  ],
  "why": "This caller has too much running at once; when something ends it may try again.",
  "cite": "RFC 6585 4"
 },
 {
  "id": "limits-permanent-ban",
  "codes": [
   403
  ],
  "why": "Waiting will not help: the caller is refused for good.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "limits-everybody",
  "codes": [
   503
  ],
  "also": [
   429
  ],
  "why": "The limit is the server's as a whole, not this caller's own.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "limits-content-too-large",
  "codes": [
   413
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "The content is larger than the server is willing to process.",
  "cite": "RFC 9110 15.5.14"
 },
 {
  "id": "limits-decompressed",
  "codes": [
   413
  ],
  "also": [
   400,
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "What matters is the size after decoding, and that is more than will be processed.",
  "cite": "RFC 9110 15.5.14"
 },
 {
  "id": "limits-content-temporary",
  "codes": [
   413
  ],
  "also": [
   503
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "If the size limit is temporary, 413 takes a Retry-After.",
  "cite": "RFC 9110 15.5.14"
 },
 {
  "id": "limits-too-many-items",
  "codes": [
   422,
   413
  ],
  "also": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The body is readable and breaks a rule on how many it may hold; 413 where the amount to process is the point.",
  "cite": "RFC 9110 15.5.21; RFC 9110 15.5.14",
  "ask": {
   "question": "Is it the sheer amount to process, or a rule about the content?",
   "answers": [
    {
     "text": "Amount: the server will not process that much",
     "code": 413
    },
    {
     "text": "A rule: the list may hold only so many",
     "code": 422
    }
   ]
  },
  "houses": {
   "zalando": {
    "codes": [
     400,
     413
    ],
    "why": "Zalando answers broken input rules with 400.",
    "cite": "Zalando RESTful API Guidelines, rule 150"
   },
   "azure": {
    "codes": [
     400,
     413
    ],
    "why": "Azure answers input rules with 400.",
    "cite": "Azure REST API guidelines"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "INVALID_ARGUMENT maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "limits-uri-too-long",
  "codes": [
   414
  ],
  "also": [
   400
  ],
  "why": "The target itself is longer than the server is willing to interpret.",
  "cite": "RFC 9110 15.5.15"
 },
 {
  "id": "limits-fields-too-large",
  "codes": [
   431
  ],
  "also": [
   400
  ],
  "why": "The fields as a whole, or one of them, are larger than the server will process.",
  "cite": "RFC 6585 5"
 },
 {
  "id": "limits-header-count",
  "codes": [
   431
  ],
  "also": [
   400
  ],
  "why": "Too many fields are too large a field section.",
  "cite": "RFC 6585 5"
 },
 {
  "id": "limits-length-required",
  "codes": [
   411
  ],
  "also": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "The server will not take the content without a Content-Length.",
  "cite": "RFC 9110 15.5.12"
 },
 {
  "id": "limits-storage-quota",
  "codes": [
   507,
   413,
   403
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "MKCOL",
   "COPY",
   "MOVE",
   "PROPPATCH",
   "LOCK",
   "UNLOCK"
  ],
  "why": "The method cannot be performed since there is no room to store the result.",
  "cite": "RFC 4918 11.5; RFC 4331 6"
 },
 {
  "id": "limits-disk-full",
  "codes": [
   507
  ],
  "also": [
   500,
   503
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "MKCOL",
   "COPY",
   "MOVE"
  ],
  "why": "The server has no room to store what is needed to complete the request.",
  "cite": "RFC 4918 11.5"
 },
 {
  "id": "limits-slow-sender",
  "codes": [
   408
  ],
  "also": [
   400
  ],
  "why": "The client did not finish sending its request in the time the server was ready to wait.",
  "cite": "RFC 9110 15.5.9"
 },
 {
  "id": "limits-result-too-large",
  "codes": [
   422,
   400
  ],
  "also": [
   403,
   413
  ],
  "methods": [
   "GET",
   "HEAD",
   "QUERY",
   "POST"
  ],
  "why": "The request is readable and asks for more than one answer may hold.",
  "cite": "RFC 9110 15.5.21; RFC 9110 15.5.1"
 },
 {
  "id": "limits-count-of-things",
  "codes": [
   409,
   403,
   422
  ],
  "methods": [
   "POST",
   "PUT"
  ],
  "why": "The present number of things is in the way; removing one would let it pass.",
  "cite": "RFC 9110 15.5.10",
  "ask": {
   "question": "Would the same request pass once something is freed?",
   "answers": [
    {
     "text": "Yes, the present state is in the way",
     "code": 409
    },
    {
     "text": "No, this account may never have more",
     "code": 403
    }
   ]
  }
 },
 {
  "id": "limits-websocket-capacity",
  "codes": [
   503
  ],
  "also": [
   429
  ],
  "methods": [
   "GET",
   "CONNECT"
  ],
  "why": "The handshake is refused since the server as a whole has no room for another socket.",
  "cite": "RFC 6455 4.2.2; RFC 9110 15.6.4"
 },
 {
  "id": "limits-header-429-vs-crawl",
  "codes": [
   429
  ],
  "also": [
   503
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A crawler that asks too fast is one caller over its limit; 429 or 503 make it slow down.",
  "cite": "RFC 6585 4"
 },
 {
  "id": "negotiation-not-acceptable",
  "codes": [
   406
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "HEAD",
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "Nothing the server can send is acceptable to the client, and it does not want to send a default.",
  "cite": "RFC 9110 12.5.1, 15.5.7"
 },
 {
  "id": "negotiation-default-instead",
  "codes": [
   200
  ],
  "also": [
   406
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A server may disregard Accept and send what it has.",
  "cite": "RFC 9110 12.5.1"
 },
 {
  "id": "negotiation-language",
  "codes": [
   200
  ],
  "also": [
   406
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A page in another language serves better than none, so Accept-Language is disregarded.",
  "cite": "RFC 9110 12.5.4"
 },
 {
  "id": "negotiation-language-strict",
  "codes": [
   406
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "None of the languages is acceptable, and the server chooses not to send another.",
  "cite": "RFC 9110 12.5.4, 15.5.7"
 },
 {
  "id": "negotiation-charset-wanted",
  "codes": [
   200
  ],
  "also": [
   406
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "Accept-Charset is deprecated and may be disregarded; UTF-8 is sent.",
  "cite": "RFC 9110 12.5.2"
 },
 {
  "id": "negotiation-coding-wanted",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "Where no coding fits, the content is sent without any.",
  "cite": "RFC 9110 12.5.3"
 },
 {
  "id": "negotiation-identity-excluded",
  "codes": [
   406
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The client excludes even the uncoded form, and no coding is left.",
  "cite": "RFC 9110 12.5.3, 15.5.7"
 },
 {
  "id": "negotiation-type-unsupported",
  "codes": [
   415
  ],
  "methods": [
   "POST",
   "PUT"
  ],
  "why": "The content is in a media type this resource does not take; Accept-Post tells which it does.",
  "cite": "RFC 9110 15.5.16"
 },
 {
  "id": "negotiation-type-missing",
  "codes": [
   415
  ],
  "also": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "A server need not guess the type of content that does not state it.",
  "cite": "RFC 9110 8.3, 15.5.16"
 },
 {
  "id": "negotiation-query-type-missing",
  "codes": [
   400
  ],
  "also": [
   415
  ],
  "methods": [
   "QUERY"
  ],
  "why": "A QUERY whose content states no type must be refused with 400.",
  "cite": "RFC 10008 2.1"
 },
 {
  "id": "negotiation-query-type-unsupported",
  "codes": [
   415
  ],
  "methods": [
   "QUERY"
  ],
  "why": "The query language is not one the resource takes; Accept-Query tells which it does.",
  "cite": "RFC 10008 2.1"
 },
 {
  "id": "negotiation-query-unprocessable",
  "codes": [
   422
  ],
  "also": [
   400
  ],
  "methods": [
   "QUERY"
  ],
  "why": "The query is well formed and cannot be processed.",
  "cite": "RFC 10008 2.1"
 },
 {
  "id": "negotiation-type-mismatch",
  "codes": [
   415
  ],
  "also": [
   400,
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "Looking at the data shows that it is not of a type that is taken, whatever it says.",
  "cite": "RFC 9110 15.5.16"
 },
 {
  "id": "negotiation-request-charset",
  "codes": [
   415
  ],
  "also": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The charset is part of the content's type, and it is not one that is taken.",
  "cite": "RFC 9110 15.5.16"
 },
 {
  "id": "negotiation-request-coding",
  "codes": [
   415
  ],
  "also": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The content coding is not supported; Accept-Encoding in the answer tells which are.",
  "cite": "RFC 9110 12.5.3, 15.5.16"
 },
 {
  "id": "negotiation-request-coding-broken",
  "codes": [
   400
  ],
  "also": [
   415
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The coding is supported and the data are not what it says.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "negotiation-patch-type",
  "codes": [
   415
  ],
  "methods": [
   "PATCH"
  ],
  "why": "The patch format is not one the resource takes; Accept-Patch tells which it does.",
  "cite": "RFC 5789 2.2, 3.1"
 },
 {
  "id": "negotiation-version-accept",
  "codes": [
   406
  ],
  "also": [
   400,
   415
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The version is part of the media type wanted, and that one cannot be produced.",
  "cite": "RFC 9110 15.5.7"
 },
 {
  "id": "negotiation-version-content",
  "codes": [
   415
  ],
  "also": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The version is part of the content's media type, and that one is not taken.",
  "cite": "RFC 9110 15.5.16"
 },
 {
  "id": "negotiation-version-field",
  "codes": [
   400
  ],
  "also": [
   404,
   406
  ],
  "why": "A header or parameter asks for a version that does not exist.",
  "cite": "RFC 9110 15.5.1; Azure REST guidelines, versioning"
 },
 {
  "id": "negotiation-version-path",
  "codes": [
   404
  ],
  "also": [
   400,
   410
  ],
  "why": "A path under a version that never was leads to nothing.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "negotiation-format-parameter",
  "codes": [
   400
  ],
  "also": [
   406,
   404
  ],
  "methods": [
   "GET"
  ],
  "why": "The wish is a query parameter with a value that is not allowed, not an Accept field.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "negotiation-multiple-choices",
  "codes": [
   300
  ],
  "also": [
   200,
   406,
   404
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "There are several representations with addresses of their own, and the user agent is to choose.",
  "cite": "RFC 9110 15.4.1, 12.2"
 },
 {
  "id": "negotiation-jsonapi-parameters",
  "codes": [
   415,
   406
  ],
  "also": [
   400
  ],
  "why": "JSON:API: 415 for parameters on the content's type, 406 where every Accept has them.",
  "cite": "JSON:API 1.1, content negotiation"
 },
 {
  "id": "ops-health-up",
  "codes": [
   200
  ],
  "also": [
   204
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The check asks whether the service works, and it does.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "ops-health-down",
  "codes": [
   503
  ],
  "also": [
   500
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A check that fails must not be 2xx, or balancers would keep sending traffic.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "ops-readiness",
  "codes": [
   503
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The instance lives but should get no traffic yet.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "ops-deprecated",
  "codes": [
   200
  ],
  "why": "A deprecated resource still works; Deprecation and Sunset fields announce its end.",
  "cite": "RFC 9745; RFC 8594"
 },
 {
  "id": "ops-sunset-past",
  "codes": [
   410
  ],
  "also": [
   404,
   301,
   308
  ],
  "why": "It was retired on purpose and for good.",
  "cite": "RFC 9110 15.5.11; RFC 8594"
 },
 {
  "id": "ops-transforming-proxy",
  "codes": [
   203
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "HEAD",
   "QUERY",
   "POST"
  ],
  "why": "A transforming proxy changed the content of a 200 and says so.",
  "cite": "RFC 9110 15.3.4; RFC 9110 7.7"
 },
 {
  "id": "ops-delta",
  "codes": [
   226
  ],
  "also": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "The response is the result of instance manipulations the client accepted with A-IM.",
  "cite": "RFC 3229 10.4.1"
 },
 {
  "id": "ops-robot-refused",
  "codes": [
   403
  ],
  "also": [
   404,
   402,
   429
  ],
  "why": "The robot is understood and refused, whatever its pace.",
  "cite": "RFC 9110 15.5.4"
 },
 {
  "id": "ops-prefetch-refused",
  "codes": [
   503
  ],
  "also": [
   403,
   204
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "503 is what browsers take as a refused prefetch today; a code of its own is being drafted.",
  "cite": "RFC 9110 15.6.4; draft-ietf-httpbis-pre-denied"
 },
 {
  "id": "ops-rollout",
  "codes": [
   404
  ],
  "also": [
   403
  ],
  "why": "For this caller the new function is not there yet.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "ops-blue-green",
  "codes": [
   503
  ],
  "also": [
   502
  ],
  "why": "For a moment no instance takes requests, and soon one will.",
  "cite": "RFC 9110 15.6.4"
 },
 {
  "id": "ops-teapot",
  "codes": [
   418
  ],
  "also": [
   403,
   404
  ],
  "why": "A joke of RFC 2324 whose number IANA keeps reserved; for real refusals take a registered code.",
  "cite": "RFC 2324 2.3.2; RFC 9110 15.5.19"
 },
 {
  "id": "ops-honeypot",
  "codes": [
   404,
   403
  ],
  "also": [
   200,
   418
  ],
  "why": "A trap answers like any other miss or refusal so as to tell an attacker nothing.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "ops-static-missing",
  "codes": [
   404
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "No file is mapped to the address.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "ops-spa-fallback",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The app's shell is the right representation of every address the app knows.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "ops-unknown-host",
  "codes": [
   404,
   421
  ],
  "also": [
   400,
   403
  ],
  "why": "No site of that name lives here; 421 tells the client to try another connection.",
  "cite": "RFC 9110 15.5.20; RFC 9110 15.5.5"
 },
 {
  "id": "ops-host-not-allowed",
  "codes": [
   400,
   421
  ],
  "also": [
   403
  ],
  "why": "The Host is none that this server answers for, a guard against forged Host fields.",
  "cite": "RFC 9110 7.2; RFC 9110 15.5.20"
 },
 {
  "id": "ops-metrics",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The page of figures was read.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "ops-beacon",
  "codes": [
   204
  ],
  "also": [
   200,
   202
  ],
  "methods": [
   "POST",
   "GET"
  ],
  "why": "It was taken and there is nothing to show for it.",
  "cite": "RFC 9110 15.3.5"
 },
 {
  "id": "ops-webhook-received",
  "codes": [
   204,
   200
  ],
  "also": [
   202
  ],
  "methods": [
   "POST"
  ],
  "why": "Any 2xx tells the sender that the event has arrived and need not be sent again.",
  "cite": "RFC 9110 15.3.5"
 },
 {
  "id": "ops-url-decommissioned-shard",
  "codes": [
   308,
   307
  ],
  "also": [
   421,
   301
  ],
  "why": "The data lives elsewhere now and the client repeats the same request there.",
  "cite": "RFC 9110 15.4.9; RFC 9110 15.4.8",
  "ask": {
   "question": "Is the new address for good?",
   "answers": [
    {
     "text": "Yes",
     "code": 308
    },
    {
     "text": "No, only for now",
     "code": 307
    }
   ]
  }
 },
 {
  "id": "ops-log-status-zero",
  "codes": [
   502,
   504
  ],
  "also": [
   503
  ],
  "why": "0, 000 and 600 are made up by the observer: there was no response, and only a gateway can give one a status.",
  "cite": "RFC 9110 15"
 },
 {
  "id": "payment-card-declined",
  "codes": [
   402
  ],
  "also": [
   422,
   400,
   409
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The request was valid and the payment failed, the use that payment providers have made common.",
  "cite": "RFC 9110 15.5.3; Stripe API errors"
 },
 {
  "id": "payment-trial-over",
  "codes": [
   402
  ],
  "also": [
   403
  ],
  "why": "Paying is what opens the door again.",
  "cite": "RFC 9110 15.5.3"
 },
 {
  "id": "payment-unpaid-invoice",
  "codes": [
   402
  ],
  "also": [
   403
  ],
  "why": "The account is held back only for money owed.",
  "cite": "RFC 9110 15.5.3"
 },
 {
  "id": "payment-credit-used-up",
  "codes": [
   402
  ],
  "also": [
   403,
   429
  ],
  "why": "A prepaid balance is empty and topping up, not waiting, is the cure.",
  "cite": "RFC 9110 15.5.3",
  "ask": {
   "question": "Does the allowance come back with time, or only with money?",
   "answers": [
    {
     "text": "Only by paying or topping up",
     "code": 402
    },
    {
     "text": "By itself, when the window starts anew",
     "code": 429
    }
   ]
  }
 },
 {
  "id": "payment-x402",
  "codes": [
   402
  ],
  "why": "The answer says how to pay; the client pays and repeats the request with the proof.",
  "cite": "RFC 9110 15.5.3; x402"
 },
 {
  "id": "payment-crawl",
  "codes": [
   402
  ],
  "also": [
   403
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The site sells access to crawlers and the price goes with the answer.",
  "cite": "RFC 9110 15.5.3; Cloudflare pay per crawl"
 },
 {
  "id": "payment-paywall",
  "codes": [
   402
  ],
  "also": [
   401,
   403
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "What is asked for is sold, and it has not been bought.",
  "cite": "RFC 9110 15.5.3"
 },
 {
  "id": "payment-no-method",
  "codes": [
   402
  ],
  "also": [
   403,
   422,
   409
  ],
  "why": "The operation costs money and there is no way to collect it.",
  "cite": "RFC 9110 15.5.3"
 },
 {
  "id": "payment-ok",
  "codes": [
   201
  ],
  "also": [
   200,
   202
  ],
  "methods": [
   "POST"
  ],
  "why": "A payment was taken and recorded as a new resource.",
  "cite": "RFC 9110 15.3.2"
 },
 {
  "id": "payment-pending",
  "codes": [
   202
  ],
  "also": [
   201,
   200
  ],
  "methods": [
   "POST"
  ],
  "why": "The payment has been taken on but not yet decided.",
  "cite": "RFC 9110 15.3.3"
 },
 {
  "id": "protocol-continue",
  "codes": [
   100
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "The head is fine so far and the client may send its content.",
  "cite": "RFC 9110 15.2.1; RFC 9110 10.1.1"
 },
 {
  "id": "protocol-expectation-failed",
  "codes": [
   417
  ],
  "also": [
   400
  ],
  "why": "The expectation given in Expect cannot be met.",
  "cite": "RFC 9110 15.5.18; RFC 9110 10.1.1"
 },
 {
  "id": "protocol-websocket-upgrade",
  "codes": [
   101
  ],
  "methods": [
   "GET"
  ],
  "why": "The server agrees to change the protocol on this connection.",
  "cite": "RFC 9110 15.2.2; RFC 6455 4.2.2"
 },
 {
  "id": "protocol-websocket-version",
  "codes": [
   426
  ],
  "also": [
   400
  ],
  "methods": [
   "GET"
  ],
  "why": "The server lists the versions it speaks in Sec-WebSocket-Version and asks for one of them.",
  "cite": "RFC 6455 4.2.2; RFC 6455 4.4"
 },
 {
  "id": "protocol-websocket-bad-handshake",
  "codes": [
   400
  ],
  "also": [
   426
  ],
  "methods": [
   "GET"
  ],
  "why": "A handshake that lacks or spoils a mandatory field is malformed.",
  "cite": "RFC 6455 4.2.1"
 },
 {
  "id": "protocol-upgrade-required",
  "codes": [
   426
  ],
  "also": [
   400,
   403
  ],
  "why": "The server refuses with the present protocol and says in Upgrade which one would do.",
  "cite": "RFC 9110 15.5.22"
 },
 {
  "id": "protocol-client-too-old",
  "codes": [
   400,
   403
  ],
  "also": [
   410,
   426
  ],
  "why": "426 is about the HTTP-level protocol in Upgrade; an outdated app is refused with a reason in the body.",
  "cite": "RFC 9110 15.5.22; RFC 9110 15.5.1"
 },
 {
  "id": "protocol-http-on-https",
  "codes": [
   400
  ],
  "also": [
   301,
   308,
   426
  ],
  "why": "Bytes that are not TLS on a TLS port cannot be understood; nginx logs 497 and sends 400.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "protocol-https-only-api",
  "codes": [
   403
  ],
  "also": [
   308,
   301,
   426
  ],
  "why": "An API that redirected would let the secret leak again next time, so it refuses unencrypted calls.",
  "cite": "RFC 9110 15.5.4",
  "ask": {
   "question": "Should the client be led to the secure address or be refused?",
   "answers": [
    {
     "text": "Led there (pages, links)",
     "code": 308
    },
    {
     "text": "Refused (API with secrets)",
     "code": 403
    },
    {
     "text": "Asked to upgrade this very connection",
     "code": 426
    }
   ]
  }
 },
 {
  "id": "protocol-http-version",
  "codes": [
   505
  ],
  "also": [
   400
  ],
  "why": "The major version of the protocol in the request is not spoken here.",
  "cite": "RFC 9110 15.6.6"
 },
 {
  "id": "protocol-host-missing",
  "codes": [
   400
  ],
  "why": "A request in HTTP/1.1 without exactly one valid Host is answered 400.",
  "cite": "RFC 9112 3.2"
 },
 {
  "id": "protocol-malformed-request",
  "codes": [
   400
  ],
  "why": "The request cannot be parsed as HTTP.",
  "cite": "RFC 9112 3; RFC 9110 15.5.1"
 },
 {
  "id": "protocol-content-length-conflict",
  "codes": [
   400
  ],
  "why": "Two lengths or an invalid one make the framing untrustworthy; answer 400 and close.",
  "cite": "RFC 9112 6.3"
 },
 {
  "id": "protocol-smuggling",
  "codes": [
   400
  ],
  "why": "Transfer-Encoding together with Content-Length may be an attack and is refused, closing the connection.",
  "cite": "RFC 9112 6.1; RFC 9112 11.2"
 },
 {
  "id": "protocol-bad-chunk",
  "codes": [
   400
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "Chunked framing that cannot be decoded is a malformed message.",
  "cite": "RFC 9112 7.1"
 },
 {
  "id": "protocol-unknown-method",
  "codes": [
   501
  ],
  "also": [
   405,
   400
  ],
  "why": "No resource of this server knows the method at all.",
  "cite": "RFC 9110 9.1; RFC 9110 15.6.2",
  "ask": {
   "question": "Does the server know this method anywhere?",
   "answers": [
    {
     "text": "Yes, but not for this resource",
     "code": 405
    },
    {
     "text": "No, nowhere",
     "code": 501
    }
   ]
  }
 },
 {
  "id": "protocol-method-not-allowed",
  "codes": [
   405
  ],
  "also": [
   501
  ],
  "why": "The server knows the method, the resource does not take it; Allow lists what it takes.",
  "cite": "RFC 9110 15.5.6; RFC 9110 9.1"
 },
 {
  "id": "protocol-method-on-collection",
  "codes": [
   405
  ],
  "also": [
   403
  ],
  "methods": [
   "DELETE",
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The collection has no such operation, though its members may.",
  "cite": "RFC 9110 15.5.6"
 },
 {
  "id": "protocol-trace-off",
  "codes": [
   405
  ],
  "also": [
   501,
   403
  ],
  "methods": [
   "TRACE"
  ],
  "why": "TRACE is known and not offered here.",
  "cite": "RFC 9110 9.3.8; RFC 9110 15.5.6"
 },
 {
  "id": "protocol-trace-answered",
  "codes": [
   200
  ],
  "methods": [
   "TRACE"
  ],
  "why": "The request received is reflected as message/http.",
  "cite": "RFC 9110 9.3.8"
 },
 {
  "id": "protocol-options-answered",
  "codes": [
   204,
   200
  ],
  "methods": [
   "OPTIONS"
  ],
  "why": "OPTIONS is answered with Allow; without content 204 says so.",
  "cite": "RFC 9110 9.3.7"
 },
 {
  "id": "protocol-head",
  "codes": [
   200
  ],
  "methods": [
   "HEAD"
  ],
  "why": "HEAD gets the status and fields GET would get, without content.",
  "cite": "RFC 9110 9.3.2"
 },
 {
  "id": "protocol-head-missing",
  "codes": [
   404
  ],
  "methods": [
   "HEAD"
  ],
  "why": "HEAD answers as GET would, without content.",
  "cite": "RFC 9110 9.3.2; RFC 9110 15.5.5"
 },
 {
  "id": "protocol-connect-tunnel",
  "codes": [
   200
  ],
  "also": [
   204
  ],
  "methods": [
   "CONNECT"
  ],
  "why": "Any 2xx to CONNECT means the tunnel stands.",
  "cite": "RFC 9110 9.3.6"
 },
 {
  "id": "protocol-connect-refused",
  "codes": [
   403
  ],
  "also": [
   400,
   405
  ],
  "methods": [
   "CONNECT"
  ],
  "why": "The proxy understands and will not open this tunnel.",
  "cite": "RFC 9110 9.3.6; RFC 9209 2.3.17"
 },
 {
  "id": "protocol-unknown-transfer-coding",
  "codes": [
   501
  ],
  "also": [
   400
  ],
  "why": "A transfer coding the server does not understand is answered 501.",
  "cite": "RFC 9112 6.1"
 },
 {
  "id": "protocol-too-early",
  "codes": [
   425
  ],
  "why": "The request came in TLS early data that might be replayed; the client repeats it after the handshake.",
  "cite": "RFC 8470 5.2"
 },
 {
  "id": "protocol-misdirected",
  "codes": [
   421
  ],
  "also": [
   400,
   404
  ],
  "why": "This server cannot answer for that scheme and authority; the client may retry on another connection.",
  "cite": "RFC 9110 15.5.20"
 },
 {
  "id": "protocol-early-hints",
  "codes": [
   103
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "An interim response sends Link fields ahead while the final one is being made.",
  "cite": "RFC 8297 2"
 },
 {
  "id": "protocol-processing",
  "codes": [
   102
  ],
  "also": [
   202
  ],
  "why": "An interim sign of life while a long request is worked on; historic, from RFC 2518.",
  "cite": "RFC 2518 10.1"
 },
 {
  "id": "protocol-upload-resumption",
  "codes": [
   104
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "An interim response tells the client where it may resume the upload if it breaks off.",
  "cite": "draft-ietf-httpbis-resumable-upload"
 },
 {
  "id": "protocol-upload-offset-mismatch",
  "codes": [
   409
  ],
  "methods": [
   "PATCH"
  ],
  "why": "The offset the client names is not where the server's copy of the upload stands.",
  "cite": "draft-ietf-httpbis-resumable-upload; tus 1.0"
 },
 {
  "id": "protocol-not-extended",
  "codes": [
   510
  ],
  "also": [
   400
  ],
  "why": "The policy of the extension framework is not met; the framework of RFC 2774 is historic.",
  "cite": "RFC 2774 7"
 },
 {
  "id": "protocol-bad-percent-encoding",
  "codes": [
   400
  ],
  "also": [
   404
  ],
  "why": "A target that cannot be decoded is malformed.",
  "cite": "RFC 9110 15.5.1; RFC 3986 2.1"
 },
 {
  "id": "protocol-target-form",
  "codes": [
   400
  ],
  "also": [
   404,
   403
  ],
  "why": "The form of the request target does not fit the method or the server.",
  "cite": "RFC 9112 3.2"
 },
 {
  "id": "protocol-query-method",
  "codes": [
   200
  ],
  "methods": [
   "QUERY"
  ],
  "why": "QUERY is safe and answers with the result of the query in its content.",
  "cite": "RFC 10008 2"
 },
 {
  "id": "protocol-query-result-elsewhere",
  "codes": [
   303
  ],
  "also": [
   200
  ],
  "methods": [
   "QUERY",
   "POST"
  ],
  "why": "The result has its own address and can be fetched with GET.",
  "cite": "RFC 10008 2.5; RFC 9110 15.4.4"
 },
 {
  "id": "protocol-http2-required",
  "codes": [
   505
  ],
  "also": [
   426,
   400
  ],
  "why": "The service refuses the version of HTTP that was used; 426 fits where Upgrade could be offered.",
  "cite": "RFC 9110 15.6.6"
 },
 {
  "id": "protocol-bad-gzip-framing",
  "codes": [
   400
  ],
  "also": [
   415
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "QUERY"
  ],
  "why": "The coding is known but the bytes do not decode, so the content is malformed.",
  "cite": "RFC 9110 15.5.1"
 },
 {
  "id": "protocol-digest-mismatch",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH"
  ],
  "why": "The content that arrived is not what its digest says; a problem type tells which algorithm failed.",
  "cite": "RFC 9530; RFC 9110 15.5.1"
 },
 {
  "id": "protocol-status-invent",
  "codes": [
   400
  ],
  "also": [
   422,
   409
  ],
  "why": "Only registered codes are used: the nearest one, with the particulars in problem details.",
  "cite": "RFC 9205 4.6; RFC 9457 3"
 },
 {
  "id": "range-one",
  "codes": [
   206
  ],
  "also": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "The part asked for can be sent, and Content-Range says which it is.",
  "cite": "RFC 9110 14.2, 15.3.7"
 },
 {
  "id": "range-several",
  "codes": [
   206
  ],
  "also": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "Several parts are sent in one multipart/byteranges answer.",
  "cite": "RFC 9110 14.6, 15.3.7.2"
 },
 {
  "id": "range-beyond-end",
  "codes": [
   416
  ],
  "also": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "No part of the range lies within the representation; Content-Range tells its length.",
  "cite": "RFC 9110 15.5.17"
 },
 {
  "id": "range-ignored",
  "codes": [
   200
  ],
  "also": [
   206
  ],
  "methods": [
   "GET"
  ],
  "why": "A server may ignore Range, and then sends the whole.",
  "cite": "RFC 9110 14.2"
 },
 {
  "id": "range-if-range-changed",
  "codes": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "The file is not the one the client has a part of, so the whole new one is sent.",
  "cite": "RFC 9110 13.1.5"
 },
 {
  "id": "range-if-range-same",
  "codes": [
   206
  ],
  "methods": [
   "GET"
  ],
  "why": "The file is still the one the client has a part of, so the rest is enough.",
  "cite": "RFC 9110 13.1.5"
 },
 {
  "id": "range-other-method",
  "codes": [
   200
  ],
  "also": [
   201,
   204
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE",
   "HEAD"
  ],
  "why": "Range is defined for GET only and ignored with every other method.",
  "cite": "RFC 9110 14.2"
 },
 {
  "id": "range-too-many",
  "codes": [
   416
  ],
  "also": [
   200,
   400,
   403
  ],
  "methods": [
   "GET"
  ],
  "why": "Many small or overlapping ranges look like an attack and may be refused, or answered with the whole.",
  "cite": "RFC 9110 14.2, 15.5.17"
 },
 {
  "id": "range-precondition",
  "codes": [
   412
  ],
  "methods": [
   "GET"
  ],
  "why": "If-Match is judged before Range, and it is false.",
  "cite": "RFC 9110 13.2.2"
 },
 {
  "id": "range-pagination",
  "codes": [
   200
  ],
  "also": [
   206
  ],
  "methods": [
   "GET"
  ],
  "why": "A page of a list is a whole representation of its own address; 206 only answers a Range field.",
  "cite": "RFC 9110 15.3.1, 15.3.7"
 },
 {
  "id": "range-upload-chunk",
  "codes": [
   204
  ],
  "also": [
   201,
   200,
   202,
   308
  ],
  "methods": [
   "PATCH",
   "PUT",
   "POST"
  ],
  "why": "The chunk was taken and there is more to come.",
  "cite": "draft-ietf-httpbis-resumable-upload; tus 1.0"
 },
 {
  "id": "range-delta",
  "codes": [
   226
  ],
  "also": [
   200
  ],
  "methods": [
   "GET"
  ],
  "why": "The content is the result of an instance manipulation the client asked for with A-IM.",
  "cite": "RFC 3229 10.4.1"
 },
 {
  "id": "read-found",
  "codes": [
   200
  ],
  "methods": [
   "GET",
   "HEAD",
   "QUERY"
  ],
  "why": "The current representation is what was asked for, and 200 carries it.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "read-empty-list",
  "codes": [
   200
  ],
  "also": [
   204
  ],
  "methods": [
   "GET",
   "HEAD",
   "QUERY",
   "POST"
  ],
  "why": "The collection exists and was searched; an empty list is its truthful representation.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "read-item-missing",
  "codes": [
   404
  ],
  "why": "There is no current representation of the target, and nothing says whether that is for ever.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "read-route-missing",
  "codes": [
   404
  ],
  "why": "No resource answers at this target at all, whatever the method.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "read-parent-missing",
  "codes": [
   404
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The list belongs to something that does not exist, so there is no such list, not an empty one.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "read-malformed-id",
  "codes": [
   404
  ],
  "also": [
   400
  ],
  "why": "A target that cannot name anything names nothing; 400 is the lawful stricter reading.",
  "cite": "RFC 9110 15.5.5",
  "houses": {
   "azure": {
    "codes": [
     400,
     404
    ],
    "why": "A path segment that breaks its format is an invalid request.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "A malformed resource name is INVALID_ARGUMENT.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "read-gone",
  "codes": [
   410
  ],
  "also": [
   404
  ],
  "why": "The server knows that the removal is meant to be permanent and wants links to it dropped.",
  "cite": "RFC 9110 15.5.11"
 },
 {
  "id": "read-endpoint-retired",
  "codes": [
   410
  ],
  "also": [
   404
  ],
  "why": "The endpoint existed, was shut down on purpose and will not return.",
  "cite": "RFC 9110 15.5.11; RFC 8594"
 },
 {
  "id": "read-link-expired",
  "codes": [
   410
  ],
  "also": [
   404,
   403
  ],
  "why": "The link once worked and never will again: that is known and final.",
  "cite": "RFC 9110 15.5.11"
 },
 {
  "id": "read-soft-deleted",
  "codes": [
   404
  ],
  "also": [
   410
  ],
  "why": "For the outside it is not there; 410 would promise that it never comes back.",
  "cite": "RFC 9110 15.5.5, 15.5.11"
 },
 {
  "id": "read-hidden",
  "codes": [
   404
  ],
  "also": [
   403
  ],
  "why": "A server that does not wish to disclose that the thing exists may answer as if it did not.",
  "cite": "RFC 9110 15.5.4, 15.5.5",
  "houses": {
   "google": {
    "codes": [
     403
    ],
    "why": "Permission is checked before existence, so the answer is PERMISSION_DENIED either way.",
    "cite": "AIP-193, AIP-211"
   },
   "azure": {
    "codes": [
     404,
     403
    ],
    "why": "403, or 404 where 403 would leak that it exists.",
    "cite": "Azure REST guidelines, errors"
   },
   "github": {
    "codes": [
     404
    ],
    "why": "Private resources answer as if they did not exist.",
    "cite": "GitHub REST API, troubleshooting"
   }
  }
 },
 {
  "id": "read-page-beyond-end",
  "codes": [
   200
  ],
  "also": [
   404,
   400
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The collection exists; the page simply holds nothing, so the list is empty.",
  "cite": "RFC 9110 15.3.1"
 },
 {
  "id": "read-parameter-missing",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "GET",
   "HEAD",
   "POST",
   "DELETE"
  ],
  "why": "The request lacks what the target needs to be understood; 428 is for preconditions only.",
  "cite": "RFC 9110 15.5.1",
  "houses": {
   "github": {
    "codes": [
     422,
     400
    ],
    "why": "Validation failures, parameters included, answer 422.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "read-parameter-malformed",
  "codes": [
   400
  ],
  "also": [
   422,
   404
  ],
  "methods": [
   "GET",
   "HEAD",
   "DELETE"
  ],
  "why": "The value in the query cannot be read as what it should be.",
  "cite": "RFC 9110 15.5.1",
  "houses": {
   "github": {
    "codes": [
     422,
     400
    ],
    "why": "Validation failures, parameters included, answer 422.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "read-parameter-unknown",
  "codes": [
   400
  ],
  "also": [
   200,
   422
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A strict server refuses what it does not know, a lenient one ignores it; only the strict one tells of typos.",
  "cite": "RFC 9110 15.5.1; JSON:API 1.1 query parameters",
  "houses": {
   "jsonapi": {
    "codes": [
     400
    ],
    "why": "An implementation-specific or unsupported parameter must be refused with 400.",
    "cite": "JSON:API 1.1, query parameters"
   }
  }
 },
 {
  "id": "read-item-moved",
  "codes": [
   301,
   308
  ],
  "also": [
   302,
   307
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The item lives under a new address for good, and links should be changed to it.",
  "cite": "RFC 9110 15.4.2, 15.4.9"
 },
 {
  "id": "read-deprecated",
  "codes": [
   200
  ],
  "why": "It still works, so it answers as ever; Deprecation, Sunset and a Link tell of the end to come.",
  "cite": "RFC 9745 2; RFC 8594 3"
 },
 {
  "id": "read-exists-empty",
  "codes": [
   204
  ],
  "also": [
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The thing is there and successful to read, and there is no content to send.",
  "cite": "RFC 9110 15.3.5"
 },
 {
  "id": "read-optional-part-missing",
  "codes": [
   404
  ],
  "also": [
   204,
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The part has an address of its own and has no representation there.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "read-not-yet",
  "codes": [
   404
  ],
  "also": [
   403,
   503
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "Until it is published there is no representation to give; nothing hints at more.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "read-file-being-made",
  "codes": [
   503,
   202
  ],
  "also": [
   404,
   409,
   200
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "It will be there shortly: 503 with Retry-After says when to come back, 202 that work is under way.",
  "cite": "RFC 9110 15.6.4, 15.3.3"
 },
 {
  "id": "redirect-permanent-page",
  "codes": [
   301,
   308
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The page has a new address for good, and links and search results should follow.",
  "cite": "RFC 9110 15.4.2, 15.4.9"
 },
 {
  "id": "redirect-permanent-method-kept",
  "codes": [
   308
  ],
  "also": [
   301
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "Permanent, and the method and content must be kept; 301 lets clients turn POST into GET.",
  "cite": "RFC 9110 15.4.9"
 },
 {
  "id": "redirect-temporary-page",
  "codes": [
   302,
   307
  ],
  "also": [
   303
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "For now it is elsewhere; the old address stays the one to use.",
  "cite": "RFC 9110 15.4.3, 15.4.8"
 },
 {
  "id": "redirect-temporary-method-kept",
  "codes": [
   307
  ],
  "also": [
   308,
   302
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "For now the same request, method and content unchanged, should go elsewhere.",
  "cite": "RFC 9110 15.4.8"
 },
 {
  "id": "redirect-see-other",
  "codes": [
   303
  ],
  "also": [
   302
  ],
  "why": "What answers is another resource, to be fetched with GET whatever the method was.",
  "cite": "RFC 9110 15.4.4"
 },
 {
  "id": "redirect-https",
  "codes": [
   301,
   308
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "The page lives under https for good.",
  "cite": "RFC 9110 15.4.2, 15.4.9"
 },
 {
  "id": "redirect-https-post",
  "codes": [
   308,
   307
  ],
  "also": [
   403,
   426,
   301
  ],
  "methods": [
   "POST",
   "PUT",
   "PATCH",
   "DELETE"
  ],
  "why": "The method and content have to survive the change to https.",
  "cite": "RFC 9110 15.4.9"
 },
 {
  "id": "redirect-canonical-form",
  "codes": [
   301,
   308
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "One of two spellings is the right one, for good.",
  "cite": "RFC 9110 15.4.2, 15.4.9"
 },
 {
  "id": "redirect-locale",
  "codes": [
   302,
   307
  ],
  "also": [
   303,
   300
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "It depends on who asks, so it is not permanent and must not be cached for all.",
  "cite": "RFC 9110 15.4.3, 12.5.4"
 },
 {
  "id": "redirect-short-link",
  "codes": [
   301,
   302
  ],
  "also": [
   307,
   308,
   303
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "A short link whose target never changes is permanent; to count clicks or change the target, do not let it be cached.",
  "cite": "RFC 9110 15.4.2, 15.4.3",
  "ask": {
   "question": "May browsers remember where the short link leads?",
   "answers": [
    {
     "text": "Yes, it will never change and clicks need not be counted",
     "code": 301
    },
    {
     "text": "No, each click must come to us",
     "code": 302
    }
   ]
  }
 },
 {
  "id": "redirect-short-link-counted",
  "codes": [
   302,
   307
  ],
  "also": [
   303
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "Each click has to come to the server, so the redirect must not be cached as permanent.",
  "cite": "RFC 9110 15.4.3"
 },
 {
  "id": "redirect-deleted-no-successor",
  "codes": [
   410,
   404
  ],
  "methods": [
   "GET",
   "HEAD"
  ],
  "why": "There is nothing it became; sending people to the home page is a soft 404.",
  "cite": "RFC 9110 15.5.11, 15.5.5"
 },
 {
  "id": "redirect-stay-on-host",
  "codes": [
   302,
   303
  ],
  "also": [
   307
  ],
  "methods": [
   "GET",
   "POST"
  ],
  "why": "A step of a flow in the browser, for this once.",
  "cite": "RFC 9110 15.4.3; RFC 6749 4.1.2; RFC 9700 4.12"
 },
 {
  "id": "redirect-unclear",
  "codes": [
   301,
   302,
   307,
   308
  ],
  "also": [
   303
  ],
  "why": "Permanence and what becomes of the method decide among the four.",
  "cite": "RFC 9110 15.4",
  "ask": {
   "question": "Is it for good, and must the method and the content stay as they are?",
   "answers": [
    {
     "text": "For good; it is only read",
     "code": 301
    },
    {
     "text": "For good, POST must stay POST",
     "code": 308
    },
    {
     "text": "For now; it is only read",
     "code": 302
    },
    {
     "text": "For now, POST must stay POST",
     "code": 307
    },
    {
     "text": "The answer is elsewhere and is to be fetched with GET",
     "code": 303
    }
   ]
  }
 },
 {
  "id": "update-with-content",
  "codes": [
   200
  ],
  "also": [
   204
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The change is done and its result is sent along.",
  "cite": "RFC 9110 9.3.4, 15.3.1"
 },
 {
  "id": "update-without-content",
  "codes": [
   204
  ],
  "also": [
   200
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The change is done and there is nothing to send back.",
  "cite": "RFC 9110 9.3.4, 15.3.5"
 },
 {
  "id": "update-created",
  "codes": [
   201
  ],
  "methods": [
   "PUT",
   "PATCH"
  ],
  "why": "Where a PUT or PATCH creates the target, the answer must be 201.",
  "cite": "RFC 9110 9.3.4; RFC 5789 2"
 },
 {
  "id": "update-created-or-replaced",
  "codes": [
   204,
   201,
   200
  ],
  "methods": [
   "PUT"
  ],
  "why": "A PUT that creates must answer 201, one that replaces 200 or 204.",
  "cite": "RFC 9110 9.3.4",
  "ask": {
   "question": "Was there something at that address before?",
   "answers": [
    {
     "text": "No, the PUT created it",
     "code": 201
    },
    {
     "text": "Yes, and the answer has no body",
     "code": 204
    },
    {
     "text": "Yes, and the answer shows the result",
     "code": 200
    }
   ]
  }
 },
 {
  "id": "update-no-change",
  "codes": [
   200,
   204
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The target is in the state asked for, which is success; 304 is only for conditional reads.",
  "cite": "RFC 9110 15.3.1, 15.4.5"
 },
 {
  "id": "update-missing",
  "codes": [
   404
  ],
  "also": [
   410
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "There is nothing to change and the server does not create it here.",
  "cite": "RFC 9110 15.5.5"
 },
 {
  "id": "update-stale-version",
  "codes": [
   409
  ],
  "also": [
   412
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The version is a member of the content, so its clash is with the state of the resource; 412 is for header conditions.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "google": {
    "codes": [
     409
    ],
    "why": "A stale etag in the message is ABORTED, which maps to 409.",
    "cite": "AIP-154"
   }
  }
 },
 {
  "id": "update-state-forbids",
  "codes": [
   409
  ],
  "also": [
   422,
   403,
   400
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The request is right in itself; the state the resource is in does not allow this step.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "google": {
    "codes": [
     400
    ],
    "why": "The state forbids it: FAILED_PRECONDITION, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "update-immutable-member",
  "codes": [
   422
  ],
  "also": [
   409,
   400,
   403
  ],
  "methods": [
   "PUT",
   "PATCH"
  ],
  "why": "The content asks for something the resource never allows: a member of it cannot be changed.",
  "cite": "RFC 9110 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "azure": {
    "codes": [
     400,
     409
    ],
    "why": "A changed create-only property is invalid input.",
    "cite": "Azure REST guidelines, errors"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Changing an immutable field is INVALID_ARGUMENT.",
    "cite": "AIP-203"
   },
   "jsonapi": {
    "codes": [
     403
    ],
    "why": "An unsupported request to update is refused with 403.",
    "cite": "JSON:API 1.1, updating resources"
   }
  }
 },
 {
  "id": "update-read-only",
  "codes": [
   409,
   403
  ],
  "also": [
   405,
   422
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "The whole thing is frozen: a state that stands against the change, or a refusal to all.",
  "cite": "RFC 9110 15.5.10, 15.5.4"
 },
 {
  "id": "update-checked-out",
  "codes": [
   409
  ],
  "also": [
   423
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST"
  ],
  "why": "A colleague holds it by a rule of the application; 423 belongs to WebDAV locks.",
  "cite": "RFC 9110 15.5.10; RFC 4918 11.3"
 },
 {
  "id": "update-id-mismatch",
  "codes": [
   409
  ],
  "also": [
   400,
   422
  ],
  "methods": [
   "PUT",
   "PATCH"
  ],
  "why": "The content contradicts the target it was sent to; 409 is what HTTP suggests for it.",
  "cite": "RFC 9110 9.3.4"
 },
 {
  "id": "update-incomplete",
  "codes": [
   422,
   400
  ],
  "methods": [
   "PUT"
  ],
  "why": "PUT replaces the whole, so a representation with parts missing is not a valid new state.",
  "cite": "RFC 9110 9.3.4, 15.5.21",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   }
  }
 },
 {
  "id": "update-partial-put",
  "codes": [
   400
  ],
  "also": [
   501
  ],
  "methods": [
   "PUT"
  ],
  "why": "A server that does not support partial PUT must not store the part as the whole, and answers 400.",
  "cite": "RFC 9110 9.3.4, 14.5"
 },
 {
  "id": "update-patch-not-applicable",
  "codes": [
   409
  ],
  "also": [
   422,
   412
  ],
  "methods": [
   "PATCH"
  ],
  "why": "The patch is fine in itself and cannot be applied to the state the resource is in.",
  "cite": "RFC 5789 2.2"
 },
 {
  "id": "update-patch-invalid-result",
  "codes": [
   422
  ],
  "also": [
   400
  ],
  "methods": [
   "PATCH"
  ],
  "why": "The patch can be read, and what it would make of the resource is not valid.",
  "cite": "RFC 5789 2.2",
  "houses": {
   "zalando": {
    "codes": [
     400
    ],
    "why": "400 for everything wrong with what the client sent; 422 is not used.",
    "cite": "Zalando rule 150"
   },
   "google": {
    "codes": [
     400
    ],
    "why": "Invalid input is INVALID_ARGUMENT, which maps to 400.",
    "cite": "AIP-193"
   }
  }
 },
 {
  "id": "update-patch-malformed",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "PATCH"
  ],
  "why": "The patch document itself cannot be read.",
  "cite": "RFC 5789 2.2"
 },
 {
  "id": "update-name-taken",
  "codes": [
   409
  ],
  "also": [
   422
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST",
   "MOVE"
  ],
  "why": "Another resource holds the value that must be unique.",
  "cite": "RFC 9110 15.5.10",
  "houses": {
   "github": {
    "codes": [
     422
    ],
    "why": "An already_exists error is a validation failure.",
    "cite": "GitHub REST API, client errors"
   }
  }
 },
 {
  "id": "webdav-multi-status",
  "codes": [
   207
  ],
  "methods": [
   "PROPFIND",
   "PROPPATCH",
   "DELETE",
   "COPY",
   "MOVE",
   "LOCK",
   "REPORT",
   "SEARCH"
  ],
  "why": "Each member or property has a status of its own inside a multistatus document.",
  "cite": "RFC 4918 11.1; RFC 4918 9.1"
 },
 {
  "id": "webdav-proppatch",
  "codes": [
   207
  ],
  "methods": [
   "PROPPATCH"
  ],
  "why": "PROPPATCH answers with a status for each property, all or none being changed.",
  "cite": "RFC 4918 9.2"
 },
 {
  "id": "webdav-partial-delete",
  "codes": [
   207
  ],
  "methods": [
   "DELETE",
   "COPY",
   "MOVE"
  ],
  "why": "When a member fails, the errors are told per member.",
  "cite": "RFC 4918 9.6.1; RFC 4918 11.1"
 },
 {
  "id": "webdav-already-reported",
  "codes": [
   208
  ],
  "methods": [
   "PROPFIND",
   "REPORT",
   "SEARCH"
  ],
  "why": "Inside a multistatus, a member reached by a second binding has been listed before.",
  "cite": "RFC 5842 7.1"
 },
 {
  "id": "webdav-locked",
  "codes": [
   423
  ],
  "also": [
   409
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST",
   "DELETE",
   "MOVE",
   "COPY",
   "PROPPATCH",
   "LOCK",
   "MKCOL",
   "UNLOCK",
   "BIND",
   "UNBIND"
  ],
  "why": "The source or destination is locked and the request does not submit the lock's token.",
  "cite": "RFC 4918 11.3; RFC 4918 7.5"
 },
 {
  "id": "webdav-edit-lock-api",
  "codes": [
   409,
   423
  ],
  "methods": [
   "PUT",
   "PATCH",
   "POST",
   "DELETE"
  ],
  "why": "Outside WebDAV an editing lock is a conflict with the present state; 423 is taken over by some.",
  "cite": "RFC 9110 15.5.10; RFC 4918 11.3",
  "ask": {
   "question": "Is it a WebDAV lock with a token, or the application's own reservation?",
   "answers": [
    {
     "text": "A WebDAV lock",
     "code": 423
    },
    {
     "text": "The application's own",
     "code": 409
    }
   ]
  }
 },
 {
  "id": "webdav-lock-token-wrong",
  "codes": [
   412
  ],
  "also": [
   423
  ],
  "methods": [
   "PUT",
   "DELETE",
   "MOVE",
   "COPY",
   "PROPPATCH",
   "LOCK",
   "PATCH",
   "MKCOL"
  ],
  "why": "The If field states a lock token that does not hold, so its condition is false.",
  "cite": "RFC 4918 10.4.1; RFC 4918 12.1"
 },
 {
  "id": "webdav-failed-dependency",
  "codes": [
   424
  ],
  "also": [
   409
  ],
  "methods": [
   "PROPPATCH",
   "MOVE",
   "COPY",
   "DELETE",
   "POST",
   "PATCH"
  ],
  "why": "This part was not done because another part it depends on failed.",
  "cite": "RFC 4918 11.4"
 },
 {
  "id": "webdav-loop-detected",
  "codes": [
   508
  ],
  "methods": [
   "PROPFIND",
   "COPY",
   "SEARCH",
   "REPORT"
  ],
  "why": "The server met an infinite loop while working through Depth: infinity.",
  "cite": "RFC 5842 7.2"
 },
 {
  "id": "webdav-parent-missing",
  "codes": [
   409
  ],
  "also": [
   404
  ],
  "methods": [
   "PUT",
   "MKCOL",
   "COPY",
   "MOVE"
  ],
  "why": "An intermediate collection is missing and must be made first.",
  "cite": "RFC 4918 9.3.1; RFC 4918 9.7.1; RFC 4918 9.8.5"
 },
 {
  "id": "webdav-mkcol-exists",
  "codes": [
   405
  ],
  "also": [
   409
  ],
  "methods": [
   "MKCOL"
  ],
  "why": "MKCOL only works where nothing is mapped yet.",
  "cite": "RFC 4918 9.3.1"
 },
 {
  "id": "webdav-mkcol-created",
  "codes": [
   201
  ],
  "methods": [
   "MKCOL",
   "MKCALENDAR",
   "MKWORKSPACE",
   "MKACTIVITY"
  ],
  "why": "The collection was made.",
  "cite": "RFC 4918 9.3.1"
 },
 {
  "id": "webdav-mkcol-body",
  "codes": [
   415
  ],
  "methods": [
   "MKCOL"
  ],
  "why": "A body in MKCOL of a type the server does not understand is refused with 415.",
  "cite": "RFC 4918 9.3.1"
 },
 {
  "id": "webdav-copy-move-created",
  "codes": [
   201
  ],
  "methods": [
   "COPY",
   "MOVE"
  ],
  "why": "The destination did not exist before and was made.",
  "cite": "RFC 4918 9.8.5; RFC 4918 9.9.4"
 },
 {
  "id": "webdav-copy-move-replaced",
  "codes": [
   204
  ],
  "methods": [
   "COPY",
   "MOVE"
  ],
  "why": "The destination existed and was overwritten.",
  "cite": "RFC 4918 9.8.5; RFC 4918 9.9.4"
 },
 {
  "id": "webdav-overwrite-f",
  "codes": [
   412
  ],
  "methods": [
   "COPY",
   "MOVE",
   "BIND",
   "REBIND"
  ],
  "why": "Overwrite: F forbids replacing and the destination is mapped.",
  "cite": "RFC 4918 9.8.4; RFC 4918 10.6"
 },
 {
  "id": "webdav-same-source",
  "codes": [
   403
  ],
  "methods": [
   "COPY",
   "MOVE"
  ],
  "why": "Source and destination are the same resource.",
  "cite": "RFC 4918 9.8.5; RFC 4918 9.9.4"
 },
 {
  "id": "webdav-other-server",
  "codes": [
   502
  ],
  "also": [
   403
  ],
  "methods": [
   "COPY",
   "MOVE"
  ],
  "why": "The destination is on another server that will not take the resource.",
  "cite": "RFC 4918 9.8.5; RFC 4918 9.9.4"
 },
 {
  "id": "webdav-lock-granted",
  "codes": [
   200
  ],
  "methods": [
   "LOCK"
  ],
  "why": "The lock was granted or refreshed; the body has lockdiscovery.",
  "cite": "RFC 4918 9.10.6"
 },
 {
  "id": "webdav-lock-created",
  "codes": [
   201
  ],
  "methods": [
   "LOCK"
  ],
  "why": "Locking an unmapped URL makes an empty resource.",
  "cite": "RFC 4918 9.10.4"
 },
 {
  "id": "webdav-unlock",
  "codes": [
   204
  ],
  "methods": [
   "UNLOCK"
  ],
  "why": "The lock is gone and there is nothing to return.",
  "cite": "RFC 4918 9.11.1"
 },
 {
  "id": "webdav-unlock-wrong",
  "codes": [
   409
  ],
  "also": [
   400,
   403
  ],
  "methods": [
   "UNLOCK"
  ],
  "why": "The resource is not locked, or the token's lock does not cover it: lock-token-matches-request-uri.",
  "cite": "RFC 4918 9.11.1"
 },
 {
  "id": "webdav-unlock-not-owner",
  "codes": [
   403
  ],
  "methods": [
   "UNLOCK"
  ],
  "why": "The user has no permission to remove that lock.",
  "cite": "RFC 4918 9.11.1"
 },
 {
  "id": "webdav-unlock-no-token",
  "codes": [
   400
  ],
  "methods": [
   "UNLOCK"
  ],
  "why": "UNLOCK must name the lock in Lock-Token.",
  "cite": "RFC 4918 9.11.1"
 },
 {
  "id": "webdav-infinite-depth",
  "codes": [
   403
  ],
  "methods": [
   "PROPFIND"
  ],
  "why": "A server may refuse infinite PROPFIND with propfind-finite-depth.",
  "cite": "RFC 4918 9.1; RFC 4918 9.1.1"
 },
 {
  "id": "webdav-bad-xml",
  "codes": [
   400
  ],
  "also": [
   422
  ],
  "methods": [
   "PROPFIND",
   "PROPPATCH",
   "LOCK",
   "REPORT",
   "SEARCH",
   "ACL"
  ],
  "why": "A body that is no well-formed XML, or an invalid Depth, is malformed.",
  "cite": "RFC 4918 8.2"
 },
 {
  "id": "webdav-if-not-met",
  "codes": [
   412
  ],
  "methods": [
   "PUT",
   "DELETE",
   "MOVE",
   "COPY",
   "PROPPATCH",
   "LOCK",
   "ACL"
  ],
  "why": "A condition in a field was false for the resource or one of its members.",
  "cite": "RFC 4918 12.1; RFC 9110 15.5.13"
 },
 {
  "id": "webdav-entity-rule",
  "codes": [
   422
  ],
  "also": [
   403,
   409
  ],
  "methods": [
   "LOCK",
   "PROPPATCH",
   "PROPFIND",
   "REPORT"
  ],
  "why": "The XML is well-formed but what it says cannot be done.",
  "cite": "RFC 9110 15.5.21; RFC 4918 8.2"
 },
 {
  "id": "webdav-caldav-precondition",
  "codes": [
   403
  ],
  "also": [
   409,
   422
  ],
  "methods": [
   "PUT",
   "REPORT",
   "MKCALENDAR",
   "COPY",
   "MOVE"
  ],
  "why": "A CalDAV or CardDAV precondition that repeating will not cure is 403 with the element that names it.",
  "cite": "RFC 4791 1.3; RFC 4918 16"
 },
 {
  "id": "webdav-sync-token",
  "codes": [
   403
  ],
  "also": [
   409,
   410,
   507
  ],
  "methods": [
   "REPORT"
  ],
  "why": "An outdated sync token is answered with valid-sync-token; the client starts afresh.",
  "cite": "RFC 6578 3.2"
 }
];
