import { randomUUIDv7 } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { momentOf } from "#app/platform/forms/moment.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { createTopic } from "../commands/create-topic.server.ts";
import { scheduleTopic } from "../commands/schedule-topic.server.ts";
import { TopicForm } from "../components/topic-form.tsx";
import { topicFormSchema } from "../forum.schemas.ts";
import { findDraft } from "../queries/find-draft.server.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import { listCategoriesToWriteIn } from "../queries/list-categories.server.ts";
import { listTagGroups } from "../queries/list-tags.server.ts";
import { fieldOfPoll, readPoll } from "./read-poll.server.ts";
import { readRefusal, readSubmittedText, typedAgain } from "./read-submitted-text.server.ts";
import { requireWriter } from "./require-writer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const forumViewer = forumViewerOf(viewer);
  const categories = await listCategoriesToWriteIn(database(), { viewer: forumViewer });
  const draft = await findDraft(database(), {
    memberId: viewer.member.id,
    place: { topicId: null, postId: null },
  });
  const wanted = new URL(request.url).searchParams.get("category");
  return {
    title: translatorOf(viewer).t("forum.new.title"),
    categories: categories.map(({ id, names, language, templates }) => ({
      id,
      name: names[viewer.language],
      template: templates?.[language ?? viewer.language] ?? "",
    })),
    categoryId: categories.find(({ slug }) => slug === wanted)?.id ?? "",
    mayAnnounce: forumViewer.isStaff,
    tagGroups: await listTagGroups(database()),
    // It tells when the form was opened.
    requestKey: randomUUIDv7(),
    draft,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireWriter({ request, context });
  const submission = await parseForm(request, topicFormSchema);
  const typed = typedAgain(submission.payload);
  if (submission.status !== "success") {
    return data({ result: submission.reply(), typed }, 422);
  }
  const { categoryId, kind, title, requestKey, draft, tags, ...fields } = submission.value;
  const { timeZone } = viewer;
  try {
    const document = readSubmittedText(fields);
    const author = writerOf(viewer);
    const newTopic = {
      author,
      categoryId,
      kind,
      title,
      poll: kind === "poll" ? readPoll(fields, timeZone) : null,
      document,
      tagIds: tags,
      requestKey,
      draftSequence: draft ?? null,
      now: now(),
    };
    if (fields.publishAt) {
      const publishAt = momentOf(fields.publishAt, timeZone);
      await inTransaction((trx) => scheduleTopic(trx, { ...newTopic, publishAt }));
      setFlash(context, "forumWriting.schedule.said.scheduled");
      return redirect(paths.scheduledTopics());
    }
    const topic = await inTransaction((trx) =>
      createTopic(trx, { ...newTopic, address: context.clientIp }),
    );
    return redirect(paths.topic({ number: topic.topicNumber, slug: topic.slug }));
  } catch (error) {
    const { text, code, status } = readRefusal(error, { gone: "category-archived" });
    const field = fieldOf(code);
    const reply = field ? { fieldErrors: { [field]: [text] } } : { formErrors: [text] };
    return data({ result: submission.reply(reply), typed }, status);
  }
}

function fieldOf(code: string): string | null {
  if (code === "schedule-too-early") return "publishAt";
  if (code.startsWith("poll-")) return fieldOfPoll(code);
  if (code.startsWith("title-")) return "title";
  if (code.startsWith("tag")) return "tags";
  return code.startsWith("post-") ? "text" : null;
}

export default function NewTopicPage() {
  const { categories, ...start } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("forum");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("overview.title"), to: paths.forum() }]} />}
        title={t("new.title")}
        lead={t("new.lead")}
      />
      {categories.length > 0 ? (
        <TopicForm categories={categories} {...start} answer={answer} />
      ) : (
        <Alert>{t("new.nowhere")}</Alert>
      )}
    </div>
  );
}
