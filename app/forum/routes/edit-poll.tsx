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
import { DomainError } from "#app/platform/errors.ts";
import { momentField } from "#app/platform/forms/moment.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { changePoll, refusePollChange } from "../commands/change-poll.server.ts";
import { PollForm } from "../components/poll-form.tsx";
import { pollFormSchema } from "../forum.schemas.ts";
import { findPollToChange } from "../queries/find-poll-to-change.server.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import { fieldOfPoll, readPoll } from "./read-poll.server.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who may not change it is led to the poll, and told why. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const topicId = params.id ?? "";
  const poll = await findPollToChange(database(), { topicId, viewer: forumViewerOf(viewer) });
  if (!poll) throw new Response("Not Found", { status: 404 });
  try {
    refusePollChange(poll, { actor: writerOf(viewer), now: now() });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    setFlash(context, `platform.refusals.${error.code}`);
    throw redirect(paths.topicPoll(poll));
  }
  return {
    title: translatorOf(viewer).t("forumWriting.poll.editTitle"),
    topic: { title: poll.title, to: paths.topicPoll(poll) },
    asked: {
      pollOptions: poll.options.join("\n"),
      pollMaxChoices: String(poll.maxChoices),
      pollVotes: poll.isAnonymous ? "anonymous" : "named",
      pollResults: poll.results,
      pollClosesAt: momentField(poll.closesAt, viewer.timeZone),
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const submission = await parseForm(request, pollFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const topicId = params.id ?? "";
  try {
    const poll = readPoll(submission.value, viewer.timeZone);
    await inTransaction((trx) =>
      changePoll(trx, { topicId, actor: writerOf(viewer), poll, now: now() }),
    );
  } catch (error) {
    const { text, code, status } = readRefusal(error);
    const field = fieldOfPoll(code) ?? "pollOptions";
    return data(submission.reply({ fieldErrors: { [field]: [text] } }), status);
  }
  setFlash(context, "forumWriting.poll.said.changed");
  return redirect(paths.poll({ id: topicId }));
}

export default function EditPollPage() {
  const { topic, asked } = useLoaderData<typeof loader>();
  const t = useTranslations("forumWriting.poll");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: topic.title, to: topic.to }]} />}
        title={t("editTitle")}
        lead={t("editLead")}
      />
      <PollForm asked={asked} lastResult={useActionData<typeof action>()} />
    </div>
  );
}
