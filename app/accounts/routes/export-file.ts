import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/platform/clock.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { findExportFile } from "../queries/find-export.server.ts";
import { requireMember } from "../viewer.server.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The member's own copy of their data; nobody else's link opens it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const { id = "" } = params;
  const file = uuid.test(id)
    ? await findExportFile({ id, memberId: member.id, now: now() })
    : undefined;
  const found = file?.storageKey ? await (await fileStore()).open(file.storageKey) : null;
  if (!file || !found) throw new Response("Not Found", { status: 404 });
  return new Response(createReadableStreamFromReadable(found.stream), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(found.byteLength),
      "Content-Disposition": `attachment; filename="my-data-${file.readyAt?.slice(0, 10)}.zip"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
