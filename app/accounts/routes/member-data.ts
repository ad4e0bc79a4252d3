import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/platform/clock.ts";
import { TooManyRequests } from "#app/platform/errors.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { exportMemberData } from "../queries/export-member-data.server.ts";
import { requireMember } from "../viewer.server.ts";

const exportLimit = { name: "member-data", attempts: 10, perSeconds: 3_600 };

/** The member's own data as a file; streamed, so that its size does not matter. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  try {
    await countAttempt(exportLimit, member.id);
  } catch (error) {
    if (error instanceof TooManyRequests) throw new Response("Too Many Requests", { status: 429 });
    throw error;
  }
  const at = now();
  const body = Readable.from(exportMemberData(member.id, at), { objectMode: false });
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="my-data-${at.toString().slice(0, 10)}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
