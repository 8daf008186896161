# Knows who asks, and that readers may not delete.
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

app = FastAPI()
roles = {"k3y-of-a-reader": "reader", "k3y-of-an-editor": "editor"}
items = {7: {"id": 7, "name": "lamp"}}
bearer = HTTPBearer(auto_error=False)


def role(given: HTTPAuthorizationCredentials | None = Depends(bearer)) -> str:
    if given is None or given.credentials not in roles:
        challenge = {"WWW-Authenticate": 'Bearer realm="api"'}
        raise HTTPException(401, "Send a token that is known.", challenge)
    return roles[given.credentials]


def editor(role: str = Depends(role)) -> None:
    if role != "editor":
        raise HTTPException(403, f"A {role} may not delete.")


@app.delete("/items/{id}", status_code=204, dependencies=[Depends(editor)])
async def delete_item(id: int) -> None:
    items.pop(id, None)


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
