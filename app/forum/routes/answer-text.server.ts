import { createHash } from "node:crypto";

/** An answer for machines that come again and again: nothing is sent twice that has not changed. */
export function answerText(request: Request, text: string, type: string): Response {
  const etag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = { ETag: etag, "Cache-Control": "public, max-age=300" };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  if (known.some((tag) => tag.trim() === etag)) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: { ...headers, "Content-Type": `${type}; charset=utf-8` },
  });
}
