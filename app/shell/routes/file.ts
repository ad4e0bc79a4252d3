import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { viewerIsStaff, viewerOf } from "#app/accounts/viewer.server.ts";
import { database } from "#app/platform/db.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { type ImageSize, imageSizes, storageKeyOf } from "#app/platform/files/image-purposes.ts";
import { findStoredFile } from "#app/platform/files/store-image.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Streams an uploaded file. An id never changes its bytes, so browsers keep them for good. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id = "", size = "large" } = params;
  const isSize = (imageSizes as readonly string[]).includes(size);
  const file = uuid.test(id) && isSize ? await findStoredFile(database(), id) : undefined;
  if (!file) throw notFound();
  if (file.withheldAt && !(await maySeeWithheld(context, file.ownerId))) throw notFound();
  const headers = headersOf(file, size);
  if (request.headers.get("if-none-match") === headers.get("ETag"))
    return new Response(null, { status: 304, headers });
  const store = await fileStore();
  const found = await store.open(storageKeyOf(file.storageKey, size as ImageSize, file.mediaType));
  if (!found) throw notFound();
  headers.set("Content-Length", String(found.byteLength));
  if (request.method === "HEAD") {
    found.stream.destroy();
    return new Response(null, { headers });
  }
  return new Response(createReadableStreamFromReadable(found.stream), { headers });
}

/** What the team took away is shown to whoever may object to it and whoever may decide on that. */
async function maySeeWithheld(context: HttpContext, ownerId: string | null): Promise<boolean> {
  const viewer = await viewerOf(context);
  return viewerIsStaff(viewer) || (viewer.member !== null && viewer.member.id === ownerId);
}

function headersOf(
  file: { id: string; mediaType: string; withheldAt: string | null },
  size: string,
): Headers {
  const isImage = /^image\/(webp|png)$/.test(file.mediaType);
  return new Headers({
    "Content-Type": file.mediaType,
    "Content-Disposition": isImage ? "inline" : "attachment",
    "Cache-Control": file.withheldAt ? "private, no-store" : "public, max-age=31536000, immutable",
    ETag: `"${file.id}-${size}"`,
    // Whatever is in the file, it is no page of ours.
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  });
}

function notFound(): Response {
  return new Response("Not Found", { status: 404 });
}
