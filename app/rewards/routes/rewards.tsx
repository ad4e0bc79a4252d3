import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Gift } from "lucide-react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { CatalogueFilter } from "../components/catalogue-filter.tsx";
import { RewardCard } from "../components/reward-card.tsx";
import { listRewardCategories } from "../queries/list-reward-categories.server.ts";
import { listRewardsForGuests, listRewardsForMember } from "../queries/list-rewards.server.ts";
import { catalogueSorts, inOrder } from "../rules/catalogue-sort.ts";
import { type ShownReward, shownReward } from "../rules/shown-reward.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const memberId = viewer.member?.id;
  const offer = memberId
    ? await listRewardsForMember(database(), { memberId, now: now() })
    : { rewards: await listRewardsForGuests(database(), { now: now() }), points: null };
  const { language } = viewer;
  const { searchParams } = new URL(request.url);
  const categories = await listRewardCategories(database());
  const category = categories.find(({ id }) => id === searchParams.get("category"))?.id ?? null;
  const sort = catalogueSorts.find((name) => name === searchParams.get("sort")) ?? "reach";
  const chosen = inOrder<(typeof offer.rewards)[number]>(offer.rewards, sort).filter(
    ({ categoryId }) => category === null || categoryId === category,
  );
  const used = new Set(offer.rewards.map(({ categoryId }) => categoryId));
  return {
    title: translatorOf(viewer).t("rewards.title"),
    points: offer.points,
    category,
    sort,
    categories: categories
      .filter(({ id }) => used.has(id))
      .map(({ id, names }) => ({ id, name: names[language] })),
    rewards: chosen.map((reward) => shownReward(reward, language)),
  };
}

export default function RewardsPage() {
  const t = useTranslations("rewards");
  const { points, rewards, categories, category, sort } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={points === null ? t("catalogue.lead") : t("catalogue.balance", { points })}
        actions={
          points === null ? null : <ButtonLink to={paths.myRewards()}>{t("mine.title")}</ButtonLink>
        }
      />
      {points === null ? <GuestHint /> : null}
      <CatalogueFilter categories={categories} category={category} sort={sort} />
      {rewards.length === 0 ? (
        <EmptyState icon={<Gift />} title={t("catalogue.emptyTitle")}>
          {t("catalogue.empty")}
        </EmptyState>
      ) : null}
      {points === null ? (
        <Shelf id="all" title={t("catalogue.all")} rewards={rewards} />
      ) : (
        <Shelves rewards={rewards} />
      )}
    </>
  );
}

function GuestHint() {
  const t = useTranslations("rewards.catalogue");
  return (
    <div className="mb-8">
      <Alert
        title={t("guestTitle")}
        action={
          <div className="flex flex-wrap gap-2 max-sm:hidden">
            <GuestActions />
          </div>
        }
      >
        <p>{t("guest")}</p>
        <div className="mt-3 flex flex-wrap gap-2 sm:hidden">
          <GuestActions />
        </div>
      </Alert>
    </div>
  );
}

function GuestActions() {
  const t = useTranslations("rewards.catalogue");
  const back = { to: paths.rewards() };
  return (
    <>
      <ButtonLink to={paths.signUp(back)} variant="primary" size="small">
        {t("signUp")}
      </ButtonLink>
      <ButtonLink to={paths.signIn(back)} size="small">
        {t("signIn")}
      </ButtonLink>
    </>
  );
}

/** What the points are enough for, what they will be, and what cannot be had. */
function Shelves({ rewards }: { rewards: ShownReward[] }) {
  const t = useTranslations("rewards.catalogue");
  const firstIs = (code: string | undefined) => (reward: ShownReward) =>
    reward.obstacles[0]?.code === code;
  const reach = rewards.filter(firstIs(undefined));
  const saving = rewards.filter(firstIs("points-missing"));
  const rest = rewards.filter((reward) => !reach.includes(reward) && !saving.includes(reward));
  return (
    <>
      <Shelf id="reach" title={t("reach")} lead={t("reachLead")} rewards={reach} />
      <Shelf id="saving" title={t("saving")} rewards={saving} />
      <Shelf id="rest" title={t("rest")} rewards={rest} />
    </>
  );
}

function Shelf({
  id,
  title,
  lead,
  rewards,
}: {
  id: string;
  title: string;
  lead?: string;
  rewards: ShownReward[];
}) {
  if (rewards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-12">
      <SectionHeader id={id} title={title} lead={lead} />
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {rewards.map((reward) => (
          <RewardCard key={reward.id} reward={reward} />
        ))}
      </ul>
    </section>
  );
}
