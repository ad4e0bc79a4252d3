import { PlaceLevelMenu, StanceMenu } from "#app/forum/components/level-menu.tsx";
import type { Stance } from "#app/forum/rules/stance.ts";
import type { FollowLevel } from "#app/forum/rules/topic-level.ts";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useLocale } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

/** Categories and tags with what the member chose about them. */
export function FollowedPlaces({
  places,
}: {
  places: readonly {
    kind: "category" | "tag";
    id: string;
    level: FollowLevel;
    names: { de: string; en: string };
  }[];
}) {
  const language = languageOf(useLocale());
  if (places.length === 0) return null;
  return (
    <ul className="divide-y">
      {places.map(({ kind, id, level, names }) => (
        <li key={id} className="flex items-center justify-between gap-4 py-2.5">
          <span className="min-w-0 text-sm font-semibold break-words">{names[language]}</span>
          <PlaceLevelMenu kind={kind} targetId={id} name={names[language]} level={level} />
        </li>
      ))}
    </ul>
  );
}

/** People with how the member stands to them. */
export function People({
  people,
}: {
  people: readonly {
    id: string;
    number: number;
    displayName: string;
    avatarFileId: string | null;
    stance: Stance;
    isStaff: boolean;
  }[];
}) {
  if (people.length === 0) return null;
  return (
    <ul className="divide-y">
      {people.map((person) => (
        <li key={person.id} className="flex items-center gap-3 py-2.5">
          <Avatar
            size="tiny"
            name={person.displayName}
            seed={person.id}
            src={person.avatarFileId && paths.file({ id: person.avatarFileId, size: "small" })}
          />
          <span className="min-w-0 flex-1 text-sm break-words">
            <TextLink to={paths.profile({ number: person.number })}>{person.displayName}</TextLink>
          </span>
          <StanceMenu
            memberId={person.id}
            name={person.displayName}
            stance={person.stance}
            isStaff={person.isStaff}
          />
        </li>
      ))}
    </ul>
  );
}
