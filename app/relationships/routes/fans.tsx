import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Heart } from "lucide-react";
import { requireCapability, viewerCan } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { FansTable } from "../components/fans-table.tsx";
import { countFansByStanding, listFans } from "../queries/list-fans.server.ts";
import { isAmbassadorCandidate } from "../rules/ambassador-candidate.ts";

const longest = 100;
const lists = ["fans", "rising", "silent", "candidates"] as const;
type List = (typeof lists)[number];
const standingOf = {
  fans: "fan",
  rising: "rising",
  silent: "silent",
  candidates: "fan",
} as const satisfies Record<List, string>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "fans.read");
  const asked = new URL(request.url).searchParams.get("list");
  const list = lists.find((known) => known === asked) ?? "fans";
  const [members, counts] = await Promise.all([
    listFans(database(), { standing: standingOf[list], limit: longest }),
    countFansByStanding(database()),
  ]);
  const at = now();
  return {
    title: translatorOf(viewer).t("relationships.fans.title"),
    list,
    members:
      list === "candidates"
        ? members.filter((member) => isAmbassadorCandidate(member, at))
        : members,
    counts: Object.fromEntries(counts.map(({ standing, count }) => [standing, count])),
    mayAppoint: viewerCan(viewer, "ambassadors.appoint"),
  };
}

export default function FansPage() {
  const { list, members, counts, mayAppoint } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.fans");
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("tabs")}
        items={lists.map((key) => ({
          to: paths.adminFans(key === "fans" ? {} : { list: key }),
          label: t(`tab.${key}`),
          current: key === list,
          ...(key === "candidates" ? {} : { count: counts[standingOf[key]] ?? 0 }),
        }))}
      />
      <p className="my-4 max-w-[68ch] text-sm text-ink-soft">{t(`explain.${list}`)}</p>
      {members.length > 0 ? (
        <FansTable members={members} mayAppoint={mayAppoint} />
      ) : (
        <EmptyState icon={<Heart aria-hidden="true" />} title={t(`none.${list}`)}>
          {t("noneText")}
        </EmptyState>
      )}
    </>
  );
}
