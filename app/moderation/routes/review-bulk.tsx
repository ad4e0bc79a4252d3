import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { decideBatch } from "../commands/decide-batch.server.ts";
import { BatchForm, CasesLeft } from "../components/batch-form.tsx";
import { batchSchema } from "../moderation.schemas.ts";
import { loadBatch } from "../review-batch.server.ts";

/** Shows what a decision about many would do, before it is made. */
export const loader = ({ context }: LoaderFunctionArgs) => loadBatch(context);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

/** Decides; what a colleague changed meanwhile is shown by name, with what can still be done. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "posts.moderate");
  const submission = await parseForm(request, batchSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { kind, decision } = submission.value;
  let left: string[];
  try {
    const outcome = await decideBatch({ ...submission.value, staff: member, now: now() });
    left = outcome.left;
    const said = { decided: outcome.decided, left: left.length, kind, decision };
    setFlash(context, "review.flash.batch", said);
  } catch (error) {
    return refuse(context, submission, error);
  }
  throw redirect(
    left.length ? paths.adminReviewBulkRest({ of: kind, items: left }) : paths.adminReview(),
  );
}

export default function ReviewBulkPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { kind, items, left, isRest, query } = page;
  const isNothingChosen = left.length === 0;
  const t = useTranslations("review.batch");
  const review = useTranslations("review");
  return (
    <div className="max-w-3xl">
      <PageHeader
        dense
        title={t("title", { kind })}
        lead={t(isRest ? "leadRest" : "lead", { kind, count: items.length })}
        above={<Breadcrumbs items={[{ label: review("title"), to: paths.adminReview(query) }]} />}
      />
      <CasesLeft page={page} />
      {items.length === 0 ? (
        <EmptyState
          title={t(isNothingChosen ? "emptyTitle" : "restDecidedTitle")}
          action={<ButtonLink to={paths.adminReview(query)}>{t("back")}</ButtonLink>}
        >
          {t(isNothingChosen ? "empty" : "restDecided")}
        </EmptyState>
      ) : (
        <BatchForm key={items.length} page={page} lastResult={lastResult} />
      )}
    </div>
  );
}
