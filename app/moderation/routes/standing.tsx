import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ShieldCheck } from "lucide-react";
import { findSignUpHold } from "#app/accounts/queries/find-sign-up-hold.server.ts";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { OwnTrust } from "#app/forum/components/own-trust.tsx";
import { findPostingLimits } from "#app/forum/queries/find-posting-limits.server.ts";
import { findTrustStanding } from "#app/forum/queries/find-trust-standing.server.ts";
import { listTrustChanges } from "#app/forum/queries/list-trust-changes.server.ts";
import { listWaitingPosts } from "#app/forum/queries/list-waiting-posts.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { noticeToken } from "../commands/file-notice.server.ts";
import { Disclosures } from "../components/disclosures.tsx";
import { WaitingPosts } from "../components/waiting-posts.tsx";
import { listDisclosuresOfMember } from "../queries/list-disclosures-of-member.server.ts";
import { listMeasuresOfMember } from "../queries/list-measures-of-member.server.ts";
import { listNoticesOfMember } from "../queries/list-notices-of-member.server.ts";
import type { ActionName } from "../rules/actions.ts";
import { type MeasureState, measureState } from "../rules/measure-state.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { member, ...viewer } = await requireMember(context);
  const [measures, notices, waiting, hold, disclosures] = await Promise.all([
    listMeasuresOfMember(database(), { memberId: member.id, limit: 200 }),
    listNoticesOfMember(database(), { memberId: member.id, limit: 50 }),
    listWaitingPosts(database(), { memberId: member.id, limit: 50 }),
    findSignUpHold(database(), member.id),
    listDisclosuresOfMember(database(), { memberId: member.id, limit: 50 }),
  ]);
  return {
    title: translatorOf(viewer).t("moderation.standing.title"),
    trust: member.role === "member" ? await loadTrust(member.id) : null,
    waiting,
    disclosures,
    hold: hold ?? null,
    notices: notices.map((notice) => ({ ...notice, token: noticeToken(notice.id) })),
    measures: measures.map((measure) => ({ ...measure, state: measureState(measure) })),
  };
}

async function loadTrust(memberId: string) {
  const [standing, changes, limits] = await Promise.all([
    findTrustStanding(database(), { memberId, now: now() }),
    listTrustChanges(database(), { memberId, limit: 50 }),
    findPostingLimits(database()),
  ]);
  return { standing, changes, limits };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function StandingPage() {
  const { measures, notices, waiting, hold, trust, disclosures } = useLoaderData<typeof loader>();
  const t = useTranslations("moderation.standing");
  const nameOf = useTranslations("moderation.measures");
  const format = useFormatter();
  const placeOf = ({ postNumber: number, topicTitle: topic }: (typeof measures)[number]) => {
    if (topic === null) return null;
    // A reply that was never published has no number that anybody knows.
    return number === null || number < 0
      ? t("whereTopic", { topic })
      : t("where", { number, topic });
  };
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      {hold ? <WaitingAccount hold={hold} /> : null}
      {trust ? <OwnTrust {...trust} /> : null}
      <WaitingPosts posts={waiting} />
      {measures.length === 0 ? <NothingStands /> : null}
      <ul className="divide-y border-y empty:hidden">
        {measures.map((measure) => (
          <li key={measure.id} className="grid gap-1.5 py-5">
            <div className="flex flex-wrap items-center gap-2.5">
              <h2 className="text-base font-semibold">{nameOf(measure.kind as ActionName)}</h2>
              <Badge tone={tones[measure.state]}>{t(`state.${measure.state}`)}</Badge>
              <time dateTime={measure.takenAt} className="ml-auto text-xs text-ink-faint">
                {format.dateTime(new Date(measure.takenAt), { dateStyle: "medium" })}
              </time>
            </div>
            <p className="text-sm text-ink-soft">{placeOf(measure)}</p>
            <p className="text-sm text-ink-faint">
              {t("clause", { number: measure.ruleClause, title: measure.clauseTitle })}
            </p>
            <p className="line-clamp-2 text-sm">{measure.facts}</p>
            {measure.until && !measure.undoneAt ? (
              <p className="text-sm text-ink-soft">
                {t("until", {
                  date: format.dateTime(new Date(measure.until), {
                    dateStyle: "long",
                    timeStyle: "short",
                  }),
                })}
              </p>
            ) : null}
            <TextLink
              to={paths.statement({ id: measure.id })}
              className="justify-self-start py-0.5 text-sm"
            >
              {t("read")}
            </TextLink>
          </li>
        ))}
      </ul>
      {notices.length ? <OwnNotices notices={notices} /> : null}
      {disclosures.length ? <Disclosures disclosures={disclosures} /> : null}
    </div>
  );
}

/** A new account that nobody has looked at yet, and why somebody will. */
function WaitingAccount({
  hold,
}: {
  hold: NonNullable<Awaited<ReturnType<typeof loader>>["hold"]>;
}) {
  const t = useTranslations("moderation.standing");
  return (
    <div className="mb-9">
      <Alert tone="warn" title={t("accountWaits")}>
        {hold.reasons.map(({ rule }) => (
          <p key={rule}>{t(`signUpSigns.${rule}`)}</p>
        ))}
        <p>{t("accountWaitsText")}</p>
      </Alert>
    </div>
  );
}

function OwnNotices({ notices }: { notices: Awaited<ReturnType<typeof loader>>["notices"] }) {
  const t = useTranslations("moderation.standing");
  const format = useFormatter();
  return (
    <section className="mt-9">
      <h2 className="display mb-3 text-lg">{t("notices")}</h2>
      <ul className="divide-y border-y">
        {notices.map(({ id, number, receivedAt, decidedAt, token }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3 text-sm">
            <TextLink to={paths.filedNotice({ token })}>
              {t("notice", {
                number: String(number),
                date: format.dateTime(new Date(receivedAt), { dateStyle: "long" }),
              })}
            </TextLink>
            <Badge tone={decidedAt ? "neutral" : "warn"}>
              {t(decidedAt ? "noticeDecided" : "noticeOpen")}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingStands() {
  const t = useTranslations("moderation.standing");
  return (
    <EmptyState
      icon={<ShieldCheck />}
      title={t("emptyTitle")}
      action={<ButtonLink to={paths.communityRules()}>{t("emptyAction")}</ButtonLink>}
    >
      {t("empty")}
    </EmptyState>
  );
}

const tones = {
  standing: "danger",
  automated: "warn",
  lifted: "success",
  ended: "neutral",
  replaced: "neutral",
  appealed: "warn",
  confirmed: "danger",
} as const satisfies Record<MeasureState, string>;
