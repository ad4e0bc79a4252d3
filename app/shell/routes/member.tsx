import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MemberHeader } from "#app/accounts/components/member-header.tsx";
import { WornBadges } from "#app/accounts/components/worn-badges.tsx";
import { findPublicProfile } from "#app/accounts/queries/find-public-profile.server.ts";
import { listBadgesOf } from "#app/accounts/queries/list-badges-of.server.ts";
import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { isSharedValue } from "#app/accounts/rules/shared-values.ts";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { StanceMenu } from "#app/forum/components/level-menu.tsx";
import { findStance } from "#app/forum/queries/find-follow.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { LevelBadge } from "#app/tiers/components/level-badge.tsx";
import { findLevelOfMember } from "#app/tiers/queries/find-level-of-member.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  // People are found by those who are here, not by search engines.
  { name: "robots", content: "noindex" },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const number = /^[1-9]\d{0,14}$/.test(params.number ?? "") ? Number(params.number) : null;
  const member = number === null ? undefined : await findPublicProfile(number);
  if (!member) throw new Response("Not Found", { status: 404 });
  const level = viewer.member ? await findLevelOfMember(database(), member.id) : null;
  const badges = viewer.member ? await listBadgesOf(database(), member.id) : [];
  const memberId = viewer.member?.id;
  const stance =
    memberId && memberId !== member.id
      ? await findStance(database(), { memberId, towards: member.id })
      : null;
  const { id, role, about, interests, sharedValues, joinedAt, ...shown } = member;
  return {
    title: `${shown.displayName} · ${(await findBrand()).name}`,
    ...shown,
    id,
    isOwn: memberId === id,
    stance,
    // Guests see who it is, members see what they tell about themselves.
    told: viewer.member && {
      about,
      interests,
      sharedValues: sharedValues.filter(isSharedValue),
      joinedAt,
      level,
      badges,
      isStaff: isStaff(role as Role),
    },
  };
}

export default function MemberPage() {
  const member = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <MemberHeader member={member}>
        {member.told?.level ? <LevelBadge level={member.told.level} /> : null}
        {member.stance ? (
          <StanceMenu
            memberId={member.id}
            name={member.displayName}
            stance={member.stance}
            isStaff={member.told?.isStaff ?? false}
          />
        ) : null}
      </MemberHeader>
      {member.told ? <Told member={member} told={member.told} /> : <ForGuests member={member} />}
    </div>
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

function ForGuests({ member }: { member: Member }) {
  const t = useTranslations("accounts.profile");
  return (
    <EmptyState
      title={t("signInTitle", { name: member.displayName })}
      action={
        <ButtonLink
          variant="primary"
          to={paths.signIn({ to: paths.profile({ number: member.number }) })}
        >
          {t("signInButton")}
        </ButtonLink>
      }
    >
      {t("signIn", { name: member.displayName })}
    </EmptyState>
  );
}
