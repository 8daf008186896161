# Keeps an address for one user: who comes second is told who has it.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

app = FastAPI()


class User(BaseModel):
    email: str


users = {"bob": User(email="bob@mail.example")}


@app.put("/users/{name}")
async def put_user(name: str, user: User) -> User:
    for other, it in users.items():
        if other != name and it.email == user.email:
            raise HTTPException(409, f"That address belongs to {other}.")
    users[name] = user
    return user


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
