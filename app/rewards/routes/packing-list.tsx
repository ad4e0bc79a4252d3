import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { PrintButton } from "#app/vouchers/components/print-button.tsx";
import { PackingSlips } from "../components/packing-slips.tsx";
import { readFulfilmentFilter } from "../fulfilment-filter.server.ts";
import { listFulfilment, listFulfilmentById } from "../queries/list-fulfilment.server.ts";
import { packingListOf } from "../rules/packing-list.ts";

const longest = 200;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What is to be packed: the ticked rows of the board, else the whole list, the oldest first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.fulfil");
  const ids = chosenIds(context.url);
  const filter = readFulfilmentFilter(context.url);
  const { rows } =
    ids.length > 0
      ? { rows: await listFulfilmentById(database(), ids) }
      : await listFulfilment(database(), { filter, limit: longest, now: now() });
  return {
    title: translatorOf(viewer).t("fulfilment.packingList.title"),
    list: packingListOf(rows, viewer.language),
  };
}

function chosenIds(url: URL): string[] {
  const ids = url.searchParams.getAll("rows").map((row) => row.slice(0, 36));
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return ids.filter((id) => isId.test(id)).slice(0, longest);
}

export default function PackingListPage() {
  const t = useTranslations("fulfilment");
  const format = useFormatter();
  const now = useNow();
  const {
    list: { slips, goods, withoutAddress },
  } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("packingList.title")}
        lead={t("packingList.lead", {
          count: slips.length,
          date: format.dateTime(now, { dateStyle: "medium", timeStyle: "short" }),
        })}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminFulfilment() }]} />}
        actions={<PrintButton />}
      />
      {withoutAddress > 0 ? (
        <p className="mb-5 text-sm text-ink-soft">
          {t("packingList.withoutAddress", { count: withoutAddress })}
        </p>
      ) : null}
      {slips.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("packingList.none")}</p>
      ) : (
        <>
          <section aria-labelledby="goods" className="mb-8 max-w-xl">
            <SectionHeader id="goods" title={t("packingList.goods")} />
            <ul className="divide-y border-y text-sm">
              {goods.map(({ key, title, sku, count }) => (
                <li key={key} className="flex items-baseline gap-4 py-2">
                  <span className="w-12 shrink-0 text-right font-semibold tabular-nums">
                    {t("packingList.times", { count })}
                  </span>
                  <span className="min-w-0">
                    {title}
                    {sku ? (
                      <span className="ml-2 font-mono text-xs text-ink-soft">{sku}</span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <PackingSlips slips={slips} />
        </>
      )}
    </>
  );
}
