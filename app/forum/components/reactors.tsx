import { Heart, SmilePlus } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import type { ReactorGroup } from "../queries/find-reactions.server.ts";
import { isReactionKind } from "../rules/reactions.ts";
import { ReactionIcon } from "./reaction-icon.tsx";

/** Who said what to a post with one sign. */
export function Reactors({
  topicTitle,
  address,
  groups,
}: {
  topicTitle: string;
  address: string;
  groups: readonly ReactorGroup[];
}) {
  const t = useTranslations("forum.reactions");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: topicTitle, to: address }]} />}
        title={t("title")}
      />
      {groups.length === 0 ? (
        <EmptyState icon={<SmilePlus />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      ) : null}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { kind, count, members } }: { group: ReactorGroup }) {
  const t = useTranslations("forum.reactions");
  const id = `kind-${kind}`;
  return (
    <section aria-labelledby={id} className="border-t py-5">
      <h2 id={id} className="mb-3 flex items-center gap-2 text-sm font-semibold tabular-nums">
        {isReactionKind(kind) ? (
          <ReactionIcon kind={kind} className="size-4.5" />
        ) : (
          <Heart aria-hidden="true" className="size-4.5" />
        )}
        {t(`names.${kind as "like"}`)} · {count}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {members.map((member) => (
          <li key={member.id}>
            <Link
              to={paths.profile({ number: member.number })}
              className="flex min-h-8 items-center gap-2 rounded-small text-sm hover:underline"
            >
              <Avatar
                size="tiny"
                name={member.displayName}
                seed={member.id}
                src={member.avatarFileId && paths.file({ id: member.avatarFileId, size: "small" })}
              />
              {member.displayName}
            </Link>
          </li>
        ))}
      </ul>
      {count > members.length ? (
        <p className="mt-3 text-xs text-ink-faint">
          {t("more", { count: count - members.length })}
        </p>
      ) : null}
    </section>
  );
}
