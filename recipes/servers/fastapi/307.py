# Sends payments to another server, as they are, while this one is closed.
from typing import Any

import uvicorn
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from pydantic import BaseModel

app = FastAPI()
is_closed = True
backup = "https://backup.example"


class Payment(BaseModel):
    amount: int


@app.post("/pay")
async def pay(payment: Payment) -> Any:
    if is_closed:
        return RedirectResponse(f"{backup}/pay", 307)
    return {"paid": payment.amount}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
