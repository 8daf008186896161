# Wants to know who asks, and says how to tell.
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

app = FastAPI()
tokens = {"k3y": "ann"}
bearer = HTTPBearer(auto_error=False)


def user(given: HTTPAuthorizationCredentials | None = Depends(bearer)) -> str:
    if given is None:
        challenge = {"WWW-Authenticate": 'Bearer realm="api"'}
        raise HTTPException(401, "Send a token.", challenge)
    if given.credentials not in tokens:
        challenge = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
        raise HTTPException(401, "That token is not known.", challenge)
    return tokens[given.credentials]


@app.head("/me", include_in_schema=False)
@app.get("/me")
async def get_me(name: str = Depends(user)) -> dict:
    return {"name": name}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
