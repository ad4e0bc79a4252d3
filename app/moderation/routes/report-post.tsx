import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, viewerIsStaff, viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { fileReport } from "../commands/file-report.server.ts";
import { ReportForm } from "../components/report-form.tsx";
import { ReportsStopped } from "../components/reports-stopped.tsx";
import { reportSchema } from "../moderation.schemas.ts";
import { requireId } from "../object-id.server.ts";
import { findPostInContext } from "../queries/find-post-in-context.server.ts";
import { findReportStop } from "../queries/find-report-stop.server.ts";
import { hasReported } from "../queries/has-reported.server.ts";
import { isReportable } from "../queries/is-reportable.server.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member, ...viewer } = await requireMember(context);
  const post = await reportablePost(context, params.id);
  return {
    title: translatorOf(viewer).t("moderation.report.title"),
    isOwn: post.authorId === member.id,
    stoppedUntil: await findReportStop(database(), { memberId: member.id, now: now() }),
    hasReported: await hasReported(database(), {
      object: { kind: "post", id: post.id },
      memberId: member.id,
    }),
    post: {
      number: post.number,
      authorName: post.authorName,
      excerpt: post.plainText.slice(0, 280),
      to: placeOf(post),
    },
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const post = await reportablePost(context, params.id);
  const submission = await parseForm(request, reportSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    const outcome = await fileReport({
      postId: post.id,
      reporter: { id: member.id, role: member.role },
      ...submission.value,
      now: now(),
    });
    const said = outcome === "filed" ? "filed" : "filedAgain";
    setFlash(context, `moderation.report.${said}`);
  } catch (error) {
    return refuse(context, submission, error);
  }
  throw redirect(placeOf(post));
}

export default function ReportPostPage() {
  const { post, isOwn, stoppedUntil, hasReported: isReported } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("moderation.report");
  const notice = isOwn ? t("own") : isReported ? t("already") : null;
  return (
    <div className="measure">
      <PageHeader title={t("title")} lead={t("lead", { name: post.authorName })} />
      <Quote source={t("postBy", { number: post.number, name: post.authorName })}>
        <p className="whitespace-pre-line">{post.excerpt}</p>
      </Quote>
      <div className="mt-7">
        {notice ? (
          <div className="grid justify-items-start gap-5">
            <Alert>{notice}</Alert>
            <ButtonLink to={post.to}>{t("cancel")}</ButtonLink>
          </div>
        ) : stoppedUntil ? (
          <ReportsStopped until={stoppedUntil} />
        ) : (
          <ReportForm backTo={post.to} backLabel={t("cancel")} lastResult={lastResult} />
        )}
      </div>
    </div>
  );
}

async function reportablePost(context: HttpContext, id: string | undefined) {
  const post = await findPostInContext(database(), { postId: requireId(id), before: 0 });
  const viewer = await viewerOf(context);
  const memberId = viewer.member?.id ?? null;
  const reader = { memberId, isStaff: viewerIsStaff(viewer) };
  if (!post || !(await isReportable(database(), { postId: post.id, reader })))
    throw new Response("Not Found", { status: 404 });
  return post;
}

function placeOf(post: { topicNumber: number; topicSlug: string; number: number }): string {
  return paths.topicPost({ number: post.topicNumber, slug: post.topicSlug, post: post.number });
}
