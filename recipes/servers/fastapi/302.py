# Leads to the page of the day, which is another one tomorrow.
from datetime import date

import uvicorn
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.head("/today", include_in_schema=False)
@app.get("/today")
async def get_today() -> RedirectResponse:
    today = date.today()
    return RedirectResponse(f"/{today:%Y/%m/%d}", 302)


@app.head("/{year}/{month}/{day}", include_in_schema=False)
@app.get("/{year}/{month}/{day}")
async def get_day(year: int, month: int, day: int) -> dict:
    return {"year": year, "month": month, "day": day}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
