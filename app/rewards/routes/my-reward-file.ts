import {
  createReadableStreamFromReadable,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { fetchDownload } from "../commands/fetch-download.server.ts";

/** Streams the private file of a claim to its member, as often as was promised. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw notFound();
  const own = { memberId: member.id, redemptionId: id.data, now: now() };
  try {
    return await stream(await inTransaction((trx) => fetchDownload(trx, own)));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code !== "download-over") throw notFound();
    setFlash(context, "rewards.done.downloadOver");
    return redirect(paths.myReward({ id: id.data }));
  }
}

async function stream(file: { storageKey: string; fileName: string; mediaType: string }) {
  const found = await (await fileStore()).open(file.storageKey);
  if (!found) throw notFound();
  return new Response(createReadableStreamFromReadable(found.stream), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(found.byteLength),
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      "Cache-Control": "private, no-store",
      // Whatever is in the file, it is no page of ours.
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function notFound(): Response {
  return new Response("Not Found", { status: 404 });
}
