import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PencilLine } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useErrorText } from "#app/ui/error-text.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { discardDraft } from "../commands/forget-drafts.server.ts";
import { saveDraft } from "../commands/save-draft.server.ts";
import { DraftList } from "../components/draft-list.tsx";
import { StaleDraftForm } from "../components/stale-draft-form.tsx";
import { draftActionSchema } from "../forum.schemas.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import { listDrafts } from "../queries/list-drafts.server.ts";
import { plainTextFromDocument } from "../rules/document/document-to-plain-text.ts";
import { readRefusal, readSubmittedText } from "./read-submitted-text.server.ts";
import { requireWriter } from "./require-writer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const drafts = await listDrafts(database(), {
    memberId: viewer.member.id,
    viewer: forumViewerOf(viewer),
  });
  return {
    title: translatorOf(viewer).t("forumWriting.draft.listTitle"),
    drafts: drafts.map(({ document, ...draft }) => ({
      ...draft,
      text: document ? plainTextFromDocument(document) : "",
    })),
  };
}

/** Discards a draft, or keeps one where no script does. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireWriter({ request, context });
  const submission = await parseForm(request, draftActionSchema);
  if (submission.status !== "success") return data(null, 422);
  const act = submission.value;
  if (act.intent === "discard") {
    const memberId = viewer.member.id;
    await inTransaction((trx) => discardDraft(trx, { memberId, draftId: act.id }));
    setFlash(context, "forumWriting.draft.said.discarded");
    return redirect(paths.drafts());
  }
  const { topicId = null, postId = null, draft = 0, formKey, requestKey, ...text } = act;
  const fields = fieldsOf(submission.payload);
  try {
    const document = text.document || text.text ? readSubmittedText(text) : null;
    const outcome = await inTransaction((trx) =>
      saveDraft(trx, {
        writer: writerOf(viewer),
        place: { topicId, postId },
        document,
        fields,
        sequence: draft,
        formKey: formKey ?? requestKey ?? randomUUID(),
        now: now(),
      }),
    );
    if (outcome.kind === "stale") {
      const mine = {
        topicId,
        postId,
        fields,
        text: document ? plainTextFromDocument(document) : "",
      };
      return data({ stale: { mine, current: outcome.current }, refusal: null }, 409);
    }
    setFlash(context, "forumWriting.draft.said.kept");
    return redirect(paths.drafts());
  } catch (error) {
    const { text: refusal, status } = readRefusal(error);
    return data({ stale: null, refusal }, status);
  }
}

function fieldsOf(payload: Record<string, unknown>): Record<string, string> {
  const own = ["intent", "document", "text", "draft", "formKey", "requestKey", "topicId", "postId"];
  return Object.fromEntries(
    Object.entries(payload).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && entry[1].length <= 10_000 && !own.includes(entry[0]),
    ),
  );
}

export default function DraftsPage() {
  const { drafts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("forumWriting.draft");
  const forum = useTranslations("forum.overview");
  const errorText = useErrorText();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: forum("title"), to: paths.forum() }]} />}
        title={t("listTitle")}
        lead={t("listLead")}
      />
      {answer?.refusal ? (
        <div className="mb-6">
          <Alert tone="danger">{errorText(answer.refusal)}</Alert>
        </div>
      ) : null}
      {answer?.stale ? <StaleDraftForm {...answer.stale} /> : null}
      {drafts.length > 0 ? (
        <DraftList drafts={drafts} />
      ) : (
        <EmptyState icon={<PencilLine />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      )}
    </div>
  );
}
