import {
  created,
  deletedBefore,
  deletedSilently,
  dependants,
  staleTag,
} from "../../choose/houses.ts";
import type { Asked } from "./asked.ts";

/** Creating, changing and deleting. */
export const writing: readonly Asked[] = [
  {
    id: "already-exists",
    asks: [
      "Which code if it exists already?",
      "duplicate entry",
      "email already taken",
      "username already exists",
      "resource already exists post",
      "unique constraint violated",
      "create duplicate status code",
    ],
    answer:
      "409, since what exists is in the way; 422 is common too. If the existing one will do, a 303 may point at it.",
    codes: [409, 422, 303],
    cite: "RFC 9110 15.5.10, 9.3.3",
    houses: {
      github: {
        code: 422,
        why: "A duplicate is a failed validation with the error code already_exists.",
        cite: "GitHub REST API docs",
      },
      zalando: {
        code: 200,
        why: "A POST that is built to be repeated confirms the existing resource and names it in Location.",
        cite: "Zalando rules 150 and 251",
      },
    },
  },
  {
    id: "put-success",
    asks: [
      "What does a PUT answer: 200, 201 or 204?",
      "put status code",
      "put success response",
      "update response code",
      "put creates a resource",
      "upsert status code",
    ],
    answer:
      "201 if it created the representation, which is a must. If it replaced one, 200 with content or 204 without.",
    codes: [204, 200, 201],
    cite: "RFC 9110 9.3.4",
    houses: {
      azure: {
        code: 200,
        why: "PUT and PATCH return the state of the resource: 201 if it was created, otherwise 200.",
        cite: "Azure API guidelines",
      },
    },
  },
  {
    id: "post-success",
    asks: [
      "What does a POST answer that created something?",
      "post status code",
      "post 200 or 201",
      "created response",
      "post success without content",
      "location header after create",
    ],
    answer:
      "201 with the address of the new resource in Location. If nothing was created, 200 with a result or 204 without.",
    codes: [201, 200, 204],
    cite: "RFC 9110 9.3.3, 15.3.2",
    houses: created,
  },
  {
    id: "delete-success",
    asks: [
      "What does a DELETE answer?",
      "delete status code",
      "delete 200 or 204",
      "successful deletion response",
      "delete queued",
      "removed successfully",
    ],
    answer:
      "204 if there is nothing to say, 200 if the content tells about it, 202 if it is only queued.",
    codes: [204, 200, 202],
    cite: "RFC 9110 9.3.5",
    houses: deletedSilently,
  },
  {
    id: "delete-again",
    asks: [
      "What does a second DELETE answer: 404 or 204?",
      "delete something already deleted",
      "delete non existing resource",
      "idempotent delete status",
      "delete twice",
      "repeated delete",
    ],
    answer:
      "Either: idempotent means the same effect, not the same answer. 204 suits retries, 404 says that nothing was there, and 410 that it is gone for good.",
    codes: [204, 404, 410],
    cite: "RFC 9110 9.2.2, 9.3.5",
    houses: deletedBefore,
  },
  {
    id: "delete-blocked",
    asks: [
      "Which code if something still depends on it?",
      "cannot delete because of children",
      "foreign key prevents delete",
      "delete parent with children",
      "resource in use",
      "delete blocked by references",
    ],
    answer:
      "409: the state of the resource is in the way, and the client can remove the dependants and try again.",
    codes: [409],
    cite: "RFC 9110 15.5.10",
    houses: dependants,
  },
  {
    id: "conflict-or-precondition",
    asks: [
      "Is it 409, 412 or 428?",
      "etag mismatch",
      "optimistic locking status code",
      "stale version",
      "concurrent update",
      "lost update",
      "if-match missing",
      "version conflict",
    ],
    answer:
      "412 if a condition in the fields came out false, 428 if you insist on one and it is missing. 409 if the old version is named in the content.",
    codes: [412, 428, 409],
    cite: "RFC 9110 13.1.1, 15.5.10; RFC 6585 3",
    houses: staleTag,
  },
];
