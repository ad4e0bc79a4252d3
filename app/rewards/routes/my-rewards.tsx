import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Gift } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { OwnRedemptionCard, type ShownRedemption } from "../components/own-redemption-card.tsx";
import { listOwnRedemptions, listOwnWaiting } from "../queries/list-own-redemptions.server.ts";
import { shownStateOf } from "../rules/shown-state.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const { language, member } = viewer;
  const rows = await listOwnRedemptions(database(), { memberId: member.id });
  const waiting = await listOwnWaiting(database(), member.id);
  const redemptions = rows.map((row) => ({
    id: row.id,
    type: row.type,
    title: row.texts[language].title,
    requestedAt: row.requestedAt,
    points: row.points,
    origin: row.origin,
    startsAt: row.startsAt,
    ...shownStateOf(row),
  }));
  return {
    title: translatorOf(viewer).t("rewards.mine.title"),
    open: redemptions.filter(({ isOpen }) => isOpen),
    past: redemptions.filter(({ isOpen }) => !isOpen),
    waiting: waiting.map(({ id, slug, startsAt, texts }) => ({
      id,
      slug,
      startsAt,
      title: texts[language].title,
    })),
  };
}

export default function MyRewardsPage() {
  const t = useTranslations("rewards");
  const { open, past, waiting } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("mine.title")}
        lead={t("mine.lead")}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.rewards() }]} />}
      />
      {open.length + past.length + waiting.length === 0 ? (
        <EmptyState
          icon={<Gift />}
          title={t("mine.emptyTitle")}
          action={
            <ButtonLink to={paths.rewards()} variant="primary">
              {t("mine.toRewards")}
            </ButtonLink>
          }
        >
          {t("mine.empty")}
        </EmptyState>
      ) : null}
      <Waiting waiting={waiting} />
      <Section id="open" title={t("mine.open")} redemptions={open} />
      <Section id="past" title={t("mine.past")} redemptions={past} />
    </>
  );
}

function Section({
  id,
  title,
  redemptions,
}: {
  id: string;
  title: string;
  redemptions: ShownRedemption[];
}) {
  if (redemptions.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-10">
      <SectionHeader id={id} title={title} />
      <ul className="grid gap-4 lg:grid-cols-2">
        {redemptions.map((redemption) => (
          <OwnRedemptionCard key={redemption.id} redemption={redemption} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({
  waiting,
}: {
  waiting: { id: string; slug: string; title: string; startsAt: string }[];
}) {
  const t = useTranslations("rewards.mine");
  const format = useFormatter();
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mb-10">
      <SectionHeader id="waiting" title={t("waiting")} lead={t("waitingLead")} />
      <ul className="grid gap-2 text-sm">
        {waiting.map(({ id, slug, title, startsAt }) => (
          <li key={id}>
            <TextLink to={paths.reward({ slug })}>{title}</TextLink>
            {", "}
            {format.dateTime(new Date(startsAt), { dateStyle: "full", timeStyle: "short" })}
          </li>
        ))}
      </ul>
    </section>
  );
}
