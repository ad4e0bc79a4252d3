import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { markAllRead } from "../commands/mark-all-read.server.ts";
import { noteReading } from "../commands/note-reading.server.ts";
import { askForTrustOfReader } from "../commands/refresh-trust.server.ts";
import { readingSchema } from "../forum.schemas.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";

/** What the browser reports while somebody reads; and, as forms, "read up to here" and "all read". */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const submission = await parseForm(request, readingSchema);
  if (submission.status !== "success") return new Response(null, { status: 400 });
  const { value } = submission;
  const memberId = viewer.member.id;
  if (value.intent === "all") {
    await inTransaction((trx) => markAllRead(trx, { memberId, now: now() }));
    setFlash(context, "forumReading.said.allRead");
    return redirect(ownPath(value.to, paths.forum()));
  }
  const { topic: topicId, number, seconds } = value;
  const reader = { ...forumViewerOf(viewer), memberId };
  try {
    await inTransaction(async (trx) => {
      await noteReading(trx, { viewer: reader, topicId, number, seconds, now: now() });
      if (viewer.member.role === "member") await askForTrustOfReader(trx, { memberId, now: now() });
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return new Response(null, { status: error.status });
  }
  if (value.intent === "report") return new Response(null, { status: 204 });
  setFlash(context, "forumReading.said.readToHere");
  return redirect(ownPath(value.to, paths.forum()));
}
