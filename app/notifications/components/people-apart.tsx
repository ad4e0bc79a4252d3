import { Form } from "@remix-run/react";
import type { Stance } from "#app/forum/rules/stance.ts";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

/** People a member keeps away from, each with the way back. */
export function PeopleApart({
  people,
  none,
}: {
  people: readonly {
    id: string;
    number: number;
    displayName: string;
    avatarFileId: string | null;
    stance: Stance;
  }[];
  none: string;
}) {
  if (people.length === 0) return <p className="text-sm text-ink-faint">{none}</p>;
  return (
    <ul className="divide-y">
      {people.map(({ id, number, displayName, avatarFileId, stance }) => (
        <li key={id} className="flex flex-wrap items-center gap-3 py-2.5">
          <Avatar
            size="tiny"
            name={displayName}
            seed={id}
            src={avatarFileId && paths.file({ id: avatarFileId, size: "small" })}
          />
          <span className="min-w-0 flex-1 text-sm break-words">
            <TextLink to={paths.profile({ number })}>{displayName}</TextLink>
          </span>
          <WayBack memberId={id} name={displayName} isBlocked={stance === "blocking"} />
        </li>
      ))}
    </ul>
  );
}

function WayBack({
  memberId,
  name,
  isBlocked,
}: {
  memberId: string;
  name: string;
  isBlocked: boolean;
}) {
  const t = useTranslations("news.people");
  const label = t(isBlocked ? "unblock" : "unignore");
  return (
    <Form method="post" action={paths.follow()} preventScrollReset>
      <input type="hidden" name="kind" value="member" />
      <input type="hidden" name="targetId" value={memberId} />
      <input type="hidden" name="to" value={paths.settingsPeople()} />
      <Button
        type="submit"
        size="small"
        name="level"
        value="neutral"
        aria-label={`${label}: ${name}`}
      >
        {label}
      </Button>
    </Form>
  );
}
