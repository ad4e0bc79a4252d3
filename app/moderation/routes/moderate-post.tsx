import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { actDirectly } from "../commands/act-directly.server.ts";
import { restoreFromMeasure } from "../commands/restore-from-measure.server.ts";
import { ActOnPostForm } from "../components/act-on-post-form.tsx";
import { RestorePostForm } from "../components/restore-post-form.tsx";
import { moderatePostSchema } from "../moderation.schemas.ts";
import { requireId } from "../object-id.server.ts";
import { findCommunityRules } from "../queries/find-community-rules.server.ts";
import { findOpenReport } from "../queries/find-open-report.server.ts";
import { findPostInContext } from "../queries/find-post-in-context.server.ts";
import { findStandingMeasure } from "../queries/find-standing-measure.server.ts";
import { ruleText } from "../rules/community-rules.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member, ...viewer } = await requireCapability(context, "posts.moderate");
  const post = await moderatedPost(params.id);
  const [measure, rules, openItemId] = await Promise.all([
    findStandingMeasure(database(), post.id, ["hide", "delete"]),
    findCommunityRules(database()),
    findOpenReport(database(), post.id),
  ]);
  return {
    title: translatorOf(viewer).t("moderation.moderate.title"),
    isOwn: post.authorId === member.id,
    measure: measure ?? null,
    openItemId: openItemId ?? null,
    rules: rules.map(({ number, title }) => ({ number, title: ruleText(title, viewer.locale) })),
    post: {
      number: post.number,
      authorName: post.authorName,
      authorLanguage: post.authorLanguage,
      text: post.plainText,
      to: placeOf(post),
    },
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "posts.moderate");
  const post = await moderatedPost(params.id);
  const submission = await parseForm(request, moderatePostSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  try {
    if (act.intent === "act") {
      const { action: name, passage, clause, reason } = act;
      await actDirectly({
        action: name,
        objectId: post.id,
        input: { passage },
        clause,
        reason,
        staff: member,
        now: now(),
      });
      setFlash(context, "moderation.moderate.doneFlash", { name: post.authorName });
    } else {
      await restoreFromMeasure({ ...act, staff: member, now: now() });
      setFlash(context, "moderation.moderate.restoredFlash", { name: post.authorName });
    }
  } catch (error) {
    return refuse(context, submission, error);
  }
  throw redirect(placeOf(post));
}

export default function ModeratePostPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslations("moderation");
  return (
    <div className="measure">
      <PageHeader title={t("moderate.title")} lead={<PostState />} />
      <Quote source={t("report.postBy", { number: page.post.number, name: page.post.authorName })}>
        <p className="line-clamp-12 whitespace-pre-line">{page.post.text}</p>
      </Quote>
      <div className="mt-7">
        <Decision />
      </div>
    </div>
  );
}

function PostState() {
  const { measure } = useLoaderData<typeof loader>();
  const t = useTranslations("moderation.moderate");
  const format = useFormatter();
  if (!measure) return t("visible");
  const when = format.dateTime(new Date(measure.takenAt), { dateStyle: "long" });
  return `${t(measure.kind === "delete" ? "removed" : "hidden", { when })} ${
    measure.automated
      ? t("hiddenAutomatically")
      : t("hiddenBy", { name: measure.takenByName ?? "", clause: measure.ruleClause })
  }`;
}

function Decision() {
  const { isOwn, openItemId, measure, rules, post } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("moderation.moderate");
  if (isOwn) return <Alert>{t("own")}</Alert>;
  if (openItemId)
    return (
      <Alert
        action={
          <ButtonLink to={paths.adminReviewItem({ id: openItemId })} reloadDocument size="small">
            {t("toReview")}
          </ButtonLink>
        }
      >
        {t("inReview")}
      </Alert>
    );
  if (measure)
    return <RestorePostForm lastResult={lastResult} measureId={measure.id} backTo={post.to} />;
  return (
    <ActOnPostForm
      lastResult={lastResult}
      rules={rules}
      authorLanguage={post.authorLanguage}
      backTo={post.to}
    />
  );
}

async function moderatedPost(id: string | undefined) {
  const post = await findPostInContext(database(), { postId: requireId(id), before: 0 });
  if (!post) throw new Response("Not Found", { status: 404 });
  return post;
}

function placeOf(post: { topicNumber: number; topicSlug: string; number: number }): string {
  return paths.topicPost({ number: post.topicNumber, slug: post.topicSlug, post: post.number });
}
