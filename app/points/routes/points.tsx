import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { BasketPreview } from "../components/basket-preview.tsx";
import { ExpiringPointsList } from "../components/expiring-points.tsx";
import { HistoryFilters } from "../components/history-filters.tsx";
import { PointsBalance } from "../components/points-balance.tsx";
import { PointsHistory } from "../components/points-history.tsx";
import { WaysToEarn } from "../components/ways-to-earn.tsx";
import { findPointsForBasket } from "../queries/find-points-for-basket.server.ts";
import { findPointsSummary } from "../queries/find-points-summary.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { findRuleNames } from "../queries/find-rule-names.server.ts";
import { listExpiringPoints } from "../queries/list-expiring-points.server.ts";
import { findFirstMovementAt, listPointsHistory } from "../queries/list-points-history.server.ts";
import { listWaysToEarn } from "../queries/list-ways-to-earn.server.ts";
import { readHistoryFilter, writeHistoryFilter } from "../rules/history-filter.ts";
import { readTypedAmount } from "../rules/typed-amount.ts";

const entriesPerPage = 30;
const mostDays = 12;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const memberId = viewer.member.id;
  const query = new URL(request.url).searchParams;
  const before = query.get("before");
  const filter = readHistoryFilter(query);
  const at = now();
  const db = database();
  const programme = await findProgramme(db);
  const { timeZone } = programme;
  const [brand, firstAt, summary, history, expiring, ways, names] = await Promise.all([
    findBrand(),
    findFirstMovementAt(db, memberId),
    findPointsSummary(db, memberId),
    listPointsHistory(db, { memberId, before, limit: entriesPerPage, filter, timeZone }),
    listExpiringPoints(db, { memberId, now: at, limit: mostDays }),
    listWaysToEarn(db, { memberId, now: at }),
    findRuleNames(db, { forStaff: false }),
  ]);
  const { currency } = programme;
  return {
    title: `${translatorOf(viewer).t("points.title")} · ${brand.name}`,
    now: at.toString(),
    timeZone,
    filter,
    expiring,
    years: yearsSince(firstAt ?? at.toString(), at, timeZone),
    summary,
    items: history.items,
    cursor: history.cursor,
    isFirstPage: before === null,
    ways,
    names,
    currency,
    asked: await answerBasket(query.get("amount"), { memberId, currency, now: at }),
  };
}

/** What was asked of a purchase, with its answer. */
async function answerBasket(
  typed: string | null,
  { memberId, currency, now }: { memberId: string; currency: string; now: Temporal.Instant },
) {
  if (typed === null) return null;
  const amount = typed.slice(0, 20);
  const amountMinor = readTypedAmount(amount, currency);
  const answer =
    amountMinor === null
      ? null
      : await findPointsForBasket(database(), { memberId, amountMinor, currency, now });
  return { amount, answer };
}

function yearsSince(firstAt: string, at: Temporal.Instant, timeZone: string): number[] {
  const yearOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).year;
  const [first, last] = [yearOf(Temporal.Instant.from(firstAt)), yearOf(at)];
  return Array.from({ length: Math.min(10, last - first + 1) }, (_, index) => last - index);
}

export default function PointsPage() {
  const t = useTranslations("points");
  const {
    filter,
    expiring,
    years,
    summary,
    items,
    cursor,
    isFirstPage,
    ways,
    names,
    timeZone,
    now,
    asked,
    currency,
  } = useLoaderData<typeof loader>();
  const shown = writeHistoryFilter(filter);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-10">
          <PointsBalance summary={summary} timeZone={timeZone} now={now} />
          <ExpiringPointsList expiring={expiring} timeZone={timeZone} now={now} />
          <section aria-labelledby="history">
            <SectionHeader id="history" title={t("history.title")} />
            <HistoryFilters filter={filter} years={years} />
            <PointsHistory
              isNarrowed={filter.group !== null || filter.year !== null}
              items={items}
              timeZone={timeZone}
              now={now}
            />
            <Pagination
              previous={isFirstPage ? undefined : paths.points(shown)}
              next={cursor ? paths.points({ ...shown, before: cursor }) : undefined}
            />
          </section>
        </div>
        <aside className="grid content-start gap-6">
          <BasketPreview asked={asked} currency={currency} timeZone={timeZone} now={now} />
          <WaysToEarn {...ways} names={names} />
        </aside>
      </div>
    </>
  );
}
