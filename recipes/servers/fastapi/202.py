# Takes on work that nobody waits for, and says where it can be watched.
import asyncio
from http import HTTPStatus

import uvicorn
from fastapi import BackgroundTasks, FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
exports: dict[int, str] = {}


async def export(id: int) -> None:
    await asyncio.sleep(20)  # what takes its time
    exports[id] = "done"


@app.post("/exports", status_code=202)
async def post_export(tasks: BackgroundTasks, response: Response) -> dict:
    id = len(exports) + 1
    exports[id] = "queued"
    tasks.add_task(export, id)
    monitor = app.url_path_for("get_export", id=id)
    response.headers["Location"] = monitor
    return {"state": exports[id], "monitor": monitor}


@app.head("/exports/{id}", include_in_schema=False)
@app.get("/exports/{id}")
async def get_export(id: int) -> dict:
    if id not in exports:
        raise HTTPException(404, f"There is no export {id}.")
    return {"state": exports[id]}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
