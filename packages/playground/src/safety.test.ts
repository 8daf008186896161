import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { allCauses } from "./causes/all.ts";
import { playground } from "./index.ts";

describe("a server that misbehaves on purpose does not by accident", () => {
  test("ten thousand half-open and slow connections of one client leave it answering, the silent ones go", async () => {
    const lab = await playground({ limits: { perClient: 500 } });
    const sockets: Socket[] = [];
    let closed = 0;
    try {
      for (let i = 0; i < 10_000; i++) {
        const socket = connect(lab.port, "127.0.0.1");
        socket.on("error", () => undefined);
        socket.on("close", () => closed++);
        socket.resume();
        if (i % 2 === 0) socket.on("connect", () => socket.write("GET / HTTP/1.1\r\nHo"));
        sockets.push(socket);
        if (i % 100 === 0) await pause(5);
      }
      const response = await fetch(`${lab.url}/get`);
      expect(response.status).toBe(200);
      await response.text();
      for (let i = 0; i < 300 && closed < 9000; i++) await pause(50);
      expect(closed).toBeGreaterThanOrEqual(9000);
    } finally {
      for (const it of sockets) it.destroy();
      await lab.close();
    }
  });

  test("what is reflected cannot run: it is sandboxed and not sniffed", async () => {
    const lab = await playground();
    try {
      for (const path of [
        "/base64/PHNjcmlwdD4=",
        "/status/200?body=%3Cscript%3E&type=text/html",
        "/mix/b64=PHNjcmlwdD4=/h=Content-Type:text%2Fhtml",
        "/response-headers?Content-Type=text/html&a=%3Cscript%3E",
      ]) {
        const { headers } = await fetch(`${lab.url}${path}`);
        expect(headers.get("Content-Security-Policy"), path).toBe("sandbox");
        expect(headers.get("X-Content-Type-Options"), path).toBe("nosniff");
      }
      expect(await (await fetch(`${lab.url}/env`)).json()).toEqual({ env: {} });
    } finally {
      await lab.close();
    }
  });

  test("every cause leaves nothing behind: no socket, timer, server or thread once it is closed", async () => {
    const before = process.getActiveResourcesInfo().length;
    const lab = await playground({ limits: { patience: 500 } });
    for (const { code } of allCauses) await lab.attempt(code);
    await lab.close();
    for (let i = 0; i < 100 && process.getActiveResourcesInfo().length > before; i++)
      await pause(50);
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before);
  });

  test("it opens and closes a hundred times", async () => {
    for (let i = 0; i < 100; i++) {
      const lab = await playground();
      if (i % 10 === 0) expect((await fetch(`${lab.url}/status/204`)).status).toBe(204);
      await lab.close();
    }
  });
});
