// The handler alone, in others.
import type { Block } from "../../doc.ts";
import { js, py } from "../guide.ts";

/** Flask: one handler for what is meant, one for what is not. */
export const flask: Block = py(`
# flask_app.py
import json
import uuid

from flask import Flask
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = {7: {"name": "lamp"}}


@app.errorhandler(HTTPException)
def refused(error):
    response = error.get_response()  # it has Allow and the like already
    content = {"status": error.code, "title": error.name}
    content["detail"] = error.description
    response.data = json.dumps(content)
    response.content_type = "application/problem+json"
    return response


@app.errorhandler(Exception)
def failed(error):
    instance = f"/errors/{uuid.uuid4()}"
    app.logger.exception(instance)
    content = {"status": 500, "title": "Internal Server Error"}
    content["instance"] = instance
    return content, 500, {"Content-Type": "application/problem+json"}


@app.get("/items/<int:id>")
def get_item(id):
    return {"name": items[id]["name"]}


app.run(port=8080)
`);

/** Django: a middleware. */
export const django: Block = py(`
# django_app.py
from http import HTTPStatus
from wsgiref.simple_server import make_server

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe

items = {7: {"name": "lamp"}}


# The first of MIDDLEWARE: what the others refuse comes by as well
def problems(get_response):
    def answer(request):
        response = get_response(request)
        status, kind = response.status_code, response.get("Content-Type", "")
        if status < 400 or "json" in kind:
            return response
        content = {"status": status, "title": HTTPStatus(status).phrase}
        of_ours = JsonResponse(content, status=status)
        for name, value in response.items():  # Allow and the like
            if not name.startswith("Content-"):
                of_ours[name] = value
        of_ours["Content-Type"] = "application/problem+json"
        return of_ours

    return answer


@require_safe
def get_item(request, id):
    return JsonResponse({"name": items[id]["name"]})


urlpatterns = [path("items/<int:id>", get_item)]
settings.configure(
    ALLOWED_HOSTS=["localhost"],
    MIDDLEWARE=[f"{__name__}.problems"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="not this one",
)
make_server("localhost", 8080, get_wsgi_application()).serve_forever()
`);

/** Fastify: what is not there has a handler of its own. */
export const fastify: Block = js(`
// fastify.js
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import Fastify from "fastify";

const items = new Map([["7", { name: "lamp" }]]);
const app = Fastify();

function problem(reply, status, members) {
  reply.code(status).type("application/problem+json");
  return reply.send({ status, title: STATUS_CODES[status], ...members });
}

app.setNotFoundHandler((request, reply) =>
  problem(reply, 404, { detail: "Nothing is at " + request.url + "." }),
);
app.setErrorHandler((error, request, reply) => {
  const { statusCode = 500, message: detail } = error;
  if (statusCode < 500) return problem(reply, statusCode, { detail });
  const instance = "/errors/" + randomUUID();
  console.error(instance, error);
  return problem(reply, 500, { instance });
});

app.get("/items/:id", async (request) => {
  const { name } = items.get(request.params.id);
  return { name };
});

await app.listen({ port: 8080 });
`);
