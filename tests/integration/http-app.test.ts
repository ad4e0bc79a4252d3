import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { createHttpApp } from "#app/platform/http/http-app.server.ts";
import { metricsText } from "#app/platform/metrics.server.ts";

const page = `<!doctype html><title>Über Punkte</title>${"<p>Kaffee &amp; Kuchen</p>".repeat(200)}`;
const app = createHttpApp({
  handlePage: async (_request, { url }) =>
    url.pathname === "/points"
      ? new Response(page, {
          headers: [
            ["Content-Type", "text/html; charset=utf-8"],
            ["Set-Cookie", "a=1"],
            ["Set-Cookie", "b=2"],
          ],
        })
      : new Response(null, { status: 500 }),
  mountMachineRoutes() {},
  clientDir: "build/client",
  isReady: () => true,
});

async function countOf(status: number): Promise<number> {
  const line = new RegExp(`_count\\{[^}]*status="${status}"[^}]*\\} (\\d+)`);
  return Number(line.exec(await metricsText())?.[1] ?? 0);
}

async function request(signal?: AbortSignal): Promise<void> {
  await fetchFromApp(new Request("http://localhost:3000/home?page", { signal: signal ?? null }));
}

async function fetchFromApp(asked: Request): Promise<Response> {
  return app.fetch(asked, { incoming: { socket: { remoteAddress: "127.0.0.1" } } } as never);
}

test("who has left meanwhile is counted as that, and a failure as a failure", async () => {
  await request();
  expect([await countOf(500), await countOf(499)]).toEqual([1, 0]);
  await request(AbortSignal.abort());
  expect([await countOf(500), await countOf(499)]).toEqual([1, 1]);
});

test.each([
  ["gzip, deflate, br, zstd", "zstd", zstdDecompressSync],
  ["gzip", "gzip", gunzipSync],
  ["gzip;q=0.5, zstd;q=0", "gzip", gunzipSync],
  ["br", null, null],
  [null, null, null],
])("a member's page for a browser that reads %s comes as %s", async (accepted, encoding, read) => {
  const headers = { cookie: "__Host-session=x", ...(accepted && { "Accept-Encoding": accepted }) };
  const answer = await fetchFromApp(new Request("http://localhost:3000/points", { headers }));
  const body = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get("Content-Encoding")).toBe(encoding);
  expect(answer.headers.get("Vary")).toBe("Accept-Encoding");
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect((read ? read(body) : body).toString()).toBe(page);
});
