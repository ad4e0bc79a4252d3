import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessageCircle } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { listAnnouncements } from "#app/forum/queries/list-announcements.server.ts";
import { listUnansweredQuestions } from "#app/forum/queries/list-topics.server.ts";
import { NotificationEntry } from "#app/notifications/components/notification-entry.tsx";
import { listNotifications } from "#app/notifications/queries/list-notifications.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import {
  listRewardsWithinReach,
  type RewardForMember,
} from "#app/rewards/queries/list-rewards.server.ts";
import { findTierStanding } from "#app/tiers/queries/find-tier-standing.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { HomeNews } from "../components/home-news.tsx";
import { HomeQuestions } from "../components/home-questions.tsx";
import type { ReachableReward } from "../components/reward-in-reach.tsx";
import { StandingCard } from "../components/standing-card.tsx";
import { timeOfDay } from "../rules/time-of-day.ts";
import { useUnread } from "../use-unread.ts";

// Likes are put together after the rows are read, so some more rows than items.
const feedRows = 40;
const feedItems = 5;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const { id: memberId, role, displayName } = viewer.member;
  const forumViewer = forumViewerOf(viewer);
  const db = database();
  const [brand, feed, points, tier, rewards, news, questions] = await Promise.all([
    findBrand(),
    listNotifications(db, { memberId, role, limit: feedRows }),
    findPointsSummary(db, memberId),
    findTierStanding(db, { memberId, now: now() }),
    listRewardsWithinReach(db, { memberId, now: now(), limit: 1 }),
    listAnnouncements(db, { viewer: forumViewer, limit: 3 }),
    listUnansweredQuestions(db, { viewer: forumViewer, limit: 4 }),
  ]);
  return {
    title: `${translatorOf(viewer).t("shell.places.home")} · ${brand.name}`,
    brandName: brand.name,
    firstName: displayName.split(" ")[0] ?? displayName,
    time: timeOfDay(now(), viewer.timeZone),
    feed: feed.items.slice(0, feedItems),
    hasMore: feed.items.length > feedItems || feed.nextBefore !== null,
    points,
    tier,
    reward: rewards[0] ? reachableReward(rewards[0], viewer.language) : null,
    news,
    questions,
  };
}

function reachableReward(reward: RewardForMember, language: Language): ReachableReward {
  const { slug, texts, pointsPrice, imageFileId, stockLeft } = reward;
  return { slug, title: texts[language].title, pointsPrice, imageFileId, stockLeft };
}

export default function HomePage() {
  const t = useTranslations("shell.home");
  const { firstName, time, ...data } = useLoaderData<typeof loader>();
  const unread = useUnread();
  return (
    <div className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <section aria-labelledby="greeting">
        <h1 id="greeting" className="display text-2xl">
          {t("greeting", { time, name: firstName })}
        </h1>
        <p className="mt-1.5 text-ink-faint">{t("lead", { count: unread })}</p>
        <Feed {...data} />
      </section>
      <div className="lg:sticky lg:top-24 lg:row-span-2">
        <StandingCard points={data.points} tier={data.tier} reward={data.reward} />
      </div>
      <div className="grid gap-12">
        <HomeNews brandName={data.brandName} topics={data.news} />
        <HomeQuestions topics={data.questions} />
      </div>
    </div>
  );
}

function Feed({
  feed,
  hasMore,
  brandName,
}: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "feed" | "hasMore" | "brandName">) {
  const t = useTranslations("shell.home");
  const firstAnswer = feed.find(({ kind }) => kind === "reply" || kind === "mention");
  if (feed.length === 0)
    return (
      <div className="mt-6">
        <EmptyState
          icon={<MessageCircle />}
          title={t("empty.title")}
          action={
            <>
              <ButtonLink to={paths.newTopic()} variant="primary">
                {t("empty.write")}
              </ButtonLink>
              <ButtonLink to={paths.forum()}>{t("empty.look")}</ButtonLink>
            </>
          }
        >
          {t("empty.text")}
        </EmptyState>
      </div>
    );
  return (
    <>
      <ul className="mt-4 divide-y">
        {feed.map((item) => (
          <NotificationEntry
            key={item.id}
            item={item}
            brandName={brandName}
            emphasis={item.id === firstAnswer?.id ? "primary" : "secondary"}
          />
        ))}
      </ul>
      {hasMore ? (
        <p className="text-sm">
          <TextLink to={paths.notifications()}>{t("more")}</TextLink>
        </p>
      ) : null}
    </>
  );
}
