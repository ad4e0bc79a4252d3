import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MemberHeader } from "#app/accounts/components/member-header.tsx";
import { WornBadges } from "#app/accounts/components/worn-badges.tsx";
import { listBadgesOf } from "#app/accounts/queries/list-badges-of.server.ts";
import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { isSharedValue } from "#app/accounts/rules/shared-values.ts";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { LastSeen } from "#app/forum/components/last-seen.tsx";
import { StanceMenu } from "#app/forum/components/level-menu.tsx";
import { MemberFigures } from "#app/forum/components/member-figures.tsx";
import { WrittenPosts } from "#app/forum/components/written-posts.tsx";
import { findStance } from "#app/forum/queries/find-follow.server.ts";
import { findForumFigures } from "#app/forum/queries/find-forum-figures.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { listPostsOfMember } from "#app/forum/queries/list-posts-of-member.server.ts";
import type { ForumViewer } from "#app/forum/rules/category-visibility.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { LevelBadge } from "#app/tiers/components/level-badge.tsx";
import { findLevelOfMember } from "#app/tiers/queries/find-level-of-member.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { ClosedPart } from "../components/closed-part.tsx";
import { findShownMember } from "./find-shown-member.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  // People are found by those who are here, not by search engines.
  { name: "robots", content: "noindex" },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const member = await findShownMember(params.number, viewer);
  const { id, role, about, interests, sharedValues, joinedAt, lastSeenAt, ...shown } = member;
  const isTold = member.closedFor === null;
  const memberId = viewer.member?.id;
  const [level, badges, stance, written] = await Promise.all([
    isTold ? findLevelOfMember(database(), id) : null,
    isTold ? listBadgesOf(database(), id) : [],
    memberId && !member.isOwn ? findStance(database(), { memberId, towards: id }) : null,
    member.activityClosedFor ? null : findWritten({ memberId: id, viewer: forumViewerOf(viewer) }),
  ]);
  return {
    title: `${shown.displayName} · ${(await findBrand()).name}`,
    ...shown,
    id,
    stance,
    isGuest: memberId === undefined,
    isStaff: isStaff(role as Role),
    written,
    // Everybody sees who it is; who sees more is the member's own choice.
    told: isTold
      ? {
          about,
          interests,
          sharedValues: sharedValues.filter(isSharedValue),
          joinedAt,
          lastSeenAt,
          level,
          badges,
          isStaff: isStaff(role as Role),
        }
      : null,
  };
}

async function findWritten(whose: { memberId: string; viewer: ForumViewer }) {
  const [figures, { posts }] = await Promise.all([
    findForumFigures(database(), whose),
    listPostsOfMember(database(), { ...whose, list: "replies", limit: 4 }),
  ]);
  return { figures, posts };
}

export default function MemberPage() {
  const member = useLoaderData<typeof loader>();
  const { displayName: name, told, written, closedFor } = member;
  return (
    <div className="max-w-3xl">
      <MemberHeader member={member}>
        {told?.lastSeenAt ? <LastSeen at={told.lastSeenAt} /> : null}
        {told?.level ? <LevelBadge level={told.level} /> : null}
        {member.stance ? (
          <StanceMenu
            memberId={member.id}
            name={name}
            stance={member.stance}
            isStaff={member.isStaff}
          />
        ) : null}
      </MemberHeader>
      {told ? <Told member={member} told={told} /> : null}
      {closedFor ? (
        <ClosedPart name={name} closedFor={closedFor} to={paths.profile(member)} />
      ) : null}
      {written && written.figures.topics + written.figures.replies > 0 ? (
        <Written member={member} written={written} />
      ) : null}
      {member.isOwn ? null : <ReportProfile member={member} />}
    </div>
  );
}

/** Members report to the team, everybody else gives notice of what the law forbids. */
function ReportProfile({ member }: { member: Member }) {
  const t = useTranslations("people");
  return (
    <p className="mt-12 border-t pt-4 text-sm">
      <TextLink
        to={
          member.isGuest
            ? paths.notice({ about: paths.profile(member) })
            : paths.reportMember(member)
        }
      >
        {t(member.isGuest ? "reportIllegal" : "reportProfile")}
      </TextLink>
    </p>
  );
}

function Written({
  member,
  written: { figures, posts },
}: {
  member: Member;
  written: NonNullable<Member["written"]>;
}) {
  const t = useTranslations("people.activity");
  return (
    <section aria-labelledby="activity" className="mt-10">
      <SectionHeader
        id="activity"
        title={t("title")}
        action={<TextLink to={paths.memberActivity(member)}>{t("all")}</TextLink>}
      />
      <MemberFigures figures={figures} />
      {posts.length > 0 ? (
        <div className="mt-4">
          <WrittenPosts posts={posts} heading="h3" />
        </div>
      ) : null}
    </section>
  );
}

type Member = ReturnType<typeof useLoaderData<typeof loader>>;

function Told({ member, told }: { member: Member; told: NonNullable<Member["told"]> }) {
  const t = useTranslations("accounts.profile");
  const values = useTranslations("accounts.settings.values");
  const words = [...told.interests, ...told.sharedValues];
  if (!told.about && words.length === 0 && told.badges.length === 0)
    return <NothingTold member={member} />;
  return (
    <div className="grid gap-8">
      {told.about ? (
        <p className="max-w-[68ch] text-base whitespace-pre-line text-ink-soft">{told.about}</p>
      ) : null}
      <WornBadges badges={told.badges} />
      <Words title={t("interests")} words={told.interests} />
      <Words
        title={t("values", { name: member.displayName })}
        words={told.sharedValues.map((value) => values(value))}
      />
    </div>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-sm font-semibold">{title}</h2>
      <ul className="flex flex-wrap gap-2">
        {words.map((word) => (
          <li key={word}>
            <Badge>{word}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingTold({ member }: { member: Member }) {
  const t = useTranslations("accounts.profile");
  if (!member.isOwn)
    return <p className="text-sm text-ink-faint">{t("empty", { name: member.displayName })}</p>;
  return (
    <EmptyState
      title={t("emptyOwnTitle")}
      action={
        <ButtonLink variant="primary" to={paths.settingsProfile()}>
          {t("edit")}
        </ButtonLink>
      }
    >
      {t("emptyOwn")}
    </EmptyState>
  );
}
