import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import type { Role } from "#app/accounts/rules/capabilities.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { decideBatch, maxBatch } from "../commands/decide-batch.server.ts";
import { ClauseField } from "../components/decision-fields.tsx";
import { batchSchema } from "../moderation.schemas.ts";
import { isId } from "../object-id.server.ts";
import { findCommunityRules } from "../queries/find-community-rules.server.ts";
import { listItemsForBatch } from "../queries/list-items-for-batch.server.ts";
import { listReviewItems } from "../queries/list-review-items.server.ts";
import { queryOf } from "../review-item.server.ts";
import { clauseFor, ruleText } from "../rules/community-rules.ts";
import { isClaimedByOther } from "../rules/may-decide.ts";
import { readQueueFilter } from "../rules/queue-filter.ts";
import { outranks } from "../rules/rank.ts";

const shown = 50;

/** Shows what a decision about many would do, before it is made. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { member, ...viewer } = await requireCapability(context, "posts.moderate");
  const at = now();
  const found = await listItemsForBatch(database(), await chosenIds(context.url, member.id));
  const rules = await findCommunityRules(database());
  const items = found.map(({ claimedBy, claimedUntil, authorId, authorRole, ...item }) => ({
    ...item,
    isLeft:
      isClaimedByOther({ claimedBy, claimedUntil }, { staffId: member.id, now: at }) ||
      authorId === member.id ||
      !outranks(member.role, authorRole as Role),
  }));
  const { t } = translatorOf(viewer);
  return {
    title: t("review.batch.title"),
    items: items.filter(({ isLeft }) => !isLeft),
    left: items.filter(({ isLeft }) => isLeft).length,
    rules: rules.map(({ number, title }) => ({ number, title: ruleText(title, viewer.locale) })),
    clause: clauseFor(rules, "spam")?.number ?? null,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "posts.moderate");
  const submission = await parseForm(request, batchSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    const outcome = await decideBatch({ ...submission.value, staff: member, now: now() });
    setFlash(context, "review.flash.batch", outcome);
  } catch (error) {
    return refuse(context, submission, error);
  }
  throw redirect(paths.adminReview());
}

export default function ReviewBulkPage() {
  const { items, left } = useLoaderData<typeof loader>();
  const t = useTranslations("review.batch");
  const review = useTranslations("review");
  return (
    <div className="max-w-3xl">
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead", { count: items.length, left })}
        above={<Breadcrumbs items={[{ label: review("title"), to: paths.adminReview() }]} />}
      />
      {items.length === 0 ? (
        <EmptyState
          title={t("emptyTitle")}
          action={<ButtonLink to={paths.adminReview()}>{t("back")}</ButtonLink>}
        >
          {t("empty")}
        </EmptyState>
      ) : (
        <BatchForm />
      )}
    </div>
  );
}

function BatchForm() {
  const { items, rules, clause } = useLoaderData<typeof loader>();
  const t = useTranslations("review.batch");
  const forms = useTranslations("review.forms");
  const [form, fields] = useForm<z.input<typeof batchSchema>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { clause: clause === null ? "" : String(clause), reason: t("reasonText") },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormProblems form={form} />
      <ul className="divide-y border-y">
        {items.map((item) => (
          <li key={item.id}>
            <label className="flex gap-3 py-3">
              <input
                type="checkbox"
                name="items"
                value={`${item.id}:${item.version}`}
                defaultChecked
                className="ui-tick mt-1 shrink-0"
              />
              <span className="min-w-0">
                <span className="block truncate text-sm font-semibold">
                  {t("postBy", { name: item.authorName, topic: item.topicTitle })}
                </span>
                <span className="line-clamp-2 text-sm text-ink-soft">{item.excerpt}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <ClauseField field={fields.clause} rules={rules} />
      <TextareaField
        field={fields.reason}
        label={forms("reason")}
        hint={t("reasonHint")}
        rows={3}
        maxLength={4_000}
        required
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="danger-solid">
          {t("submit")}
        </Button>
        <ButtonLink to={paths.adminReview()} variant="quiet">
          {t("back")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** The cases that were ticked, or all of the page of the list. */
async function chosenIds(url: URL, staffId: string): Promise<string[]> {
  if (url.searchParams.get("all") !== "1")
    return url.searchParams.getAll("item").filter(isId).slice(0, maxBatch);
  const { after } = queryOf(url);
  const filter = { ...readQueueFilter(url.searchParams), list: "open" as const };
  const page = { filter, after, staffId, now: now(), limit: shown };
  return (await listReviewItems(database(), page)).map(({ id }) => id);
}
