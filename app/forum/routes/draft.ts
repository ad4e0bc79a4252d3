import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { saveDraft } from "../commands/save-draft.server.ts";
import { draftSchema } from "../forum.schemas.ts";
import { findDraft } from "../queries/find-draft.server.ts";
import { writerOf } from "../queries/forum-viewer.server.ts";
import { checkSubmittedPost } from "../rules/document/check-submitted-post.ts";
import { documentRefusal } from "../rules/document-refusal.ts";

// Ten a minute for hours of writing in several windows.
const limit = { name: "draft", attempts: 1_200, perSeconds: 3_600 };

/** The viewer's draft for a place, as JSON for the editor. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const query = new URL(request.url).searchParams;
  const place = z
    .object({ topicId: z.uuid().nullable(), postId: z.uuid().nullable() })
    .safeParse({ topicId: query.get("topic"), postId: query.get("post") });
  if (!place.success) return Response.json({ draft: null });
  const draft = await findDraft(database(), { memberId: member.id, place: place.data });
  return Response.json({ draft }, { headers: { "Cache-Control": "no-store" } });
}

/** Saves a draft. 409 with what stands there where another form has saved since. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const submission = await parseForm(request, draftSchema);
  if (submission.status !== "success") return refused("post-malformed", 422);
  const { topicId = null, postId = null, draft, formKey, fields, ...text } = submission.value;
  const check = checkSubmittedPost({ document: text.document, text: text.text });
  if (!check.ok && check.code !== "empty") return refused(documentRefusal(check).code, 422);
  try {
    await countAttempt(limit, viewer.member.id);
    const outcome = await inTransaction((trx) =>
      saveDraft(trx, {
        writer: writerOf(viewer),
        place: { topicId, postId },
        document: check.ok ? check.document : null,
        fields,
        sequence: draft,
        formKey,
        now: now(),
      }),
    );
    return Response.json(outcome, { status: outcome.kind === "stale" ? 409 : 200 });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(error.code, error.status);
  }
}

function refused(code: string, status: number): Response {
  return Response.json({ kind: "refused", code }, { status });
}
