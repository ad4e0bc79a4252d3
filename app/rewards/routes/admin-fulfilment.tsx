import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { PackageCheck } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { type RowResult, workOnRedemptions } from "../commands/work-on-redemptions.server.ts";
import { BoardFilter } from "../components/board-filter.tsx";
import { BoardForm } from "../components/board-form.tsx";
import { BoardResults } from "../components/board-results.tsx";
import { BoardTabs } from "../components/board-tabs.tsx";
import { boardActSchema } from "../fulfilment.schemas.ts";
import { fulfilmentQueryOf, readFulfilmentFilter } from "../fulfilment-filter.server.ts";
import { countFulfilment } from "../queries/count-fulfilment.server.ts";
import { type FulfilmentRow, listFulfilment } from "../queries/list-fulfilment.server.ts";
import { listRewardNames } from "../queries/list-reward-names.server.ts";
import { shownParcel } from "../rules/shown-parcel.ts";
import { readTrackings } from "../tracking-form.server.ts";

const pageLength = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.fulfil");
  const filter = readFulfilmentFilter(context.url);
  const after = context.url.searchParams.get("after");
  const [{ rows, cursor }, counts, rewards] = await Promise.all([
    listFulfilment(database(), { filter, after, limit: pageLength, now: now() }),
    countFulfilment(database()),
    listRewardNames(database(), viewer.language),
  ]);
  return {
    title: translatorOf(viewer).t("fulfilment.title"),
    rows: rows.map((row) => shownParcel(row, viewer.language)),
    query: fulfilmentQueryOf(filter),
    counts,
    rewards,
    isFirstPage: after === null,
    cursor,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member, language } = await requireCapability(context, "rewards.fulfil");
  const form = await request.clone().formData();
  const submission = await parseForm(request, boardActSchema);
  if (submission.status !== "success")
    return data({ results: null, refusal: submission.reply() }, 422);
  const { value } = submission;
  const results = await workOnRedemptions({
    rows: value.rows,
    work:
      value.to === "cancelled"
        ? { kind: "cancel", reason: value.reason }
        : { kind: "move", to: value.to, ...readTrackings(form, value) },
    by: { id: member.id, name: member.displayName },
    now: now(),
  });
  return data({ results: results.map((each) => shownResult(each, language)), refusal: null });
}

function shownResult({ row, ...result }: RowResult, language: Language) {
  return { ...result, title: row.texts[language].title, member: nameOf(row) };
}

function nameOf({ displayName }: FulfilmentRow): string {
  return displayName;
}

export default function FulfilmentPage() {
  const t = useTranslations("fulfilment");
  const { rows, query, counts, rewards, isFirstPage, cursor } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {query.state === "ordered" || query.state === "packed" ? (
              <ButtonLink to={paths.adminPackingList(query)}>{t("packingList.title")}</ButtonLink>
            ) : null}
            <ButtonLink to={paths.adminFulfilmentExport(query)} reloadDocument>
              {t("csv")}
            </ButtonLink>
          </>
        }
      />
      <BoardTabs query={query} counts={counts} />
      <BoardFilter query={query} rewards={rewards} />
      <BoardResults results={answer?.results ?? null} />
      {rows.length > 0 ? (
        <BoardForm
          key={rows.map(({ id }) => id).join()}
          rows={rows}
          list={query.state}
          refusal={answer?.refusal ?? null}
        />
      ) : (
        <EmptyState icon={<PackageCheck />} title={t(`empty.${isQueue(query.state)}.title`)}>
          {t(`empty.${isQueue(query.state)}.text`)}
        </EmptyState>
      )}
      <Pagination
        previous={isFirstPage ? undefined : paths.adminFulfilment(query)}
        next={cursor ? paths.adminFulfilment({ ...query, after: cursor }) : undefined}
      />
    </>
  );
}

function isQueue(state: string): "queue" | "other" {
  return state === "ordered" || state === "packed" || state === "returned" ? "queue" : "other";
}
