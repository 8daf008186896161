# Withholds a film as a court ordered it, and says whom it ordered.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
films = {7: "The Lamp", 8: "The Shade"}
withheld = {7: "https://provider.example/"}


@app.head("/films/{id}", include_in_schema=False)
@app.get("/films/{id}")
async def get_film(id: int) -> str:
    if id not in films:
        raise HTTPException(404, f"There is no film {id}.")
    if id in withheld:
        link = {"Link": f'<{withheld[id]}>; rel="blocked-by"'}
        raise HTTPException(451, "Withheld by order of a court.", link)
    return films[id]


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
