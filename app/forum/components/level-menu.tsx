import { Form, useLocation } from "@remix-run/react";
import { Ban, Bell, BellOff, BellRing, Check, Eye, type LucideIcon } from "lucide-react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Menu, MenuItem } from "#app/ui/menu.tsx";
import { isOffered, type Stance, stances } from "../rules/stance.ts";
import {
  type FollowLevel,
  followLevels,
  type TopicLevel,
  topicLevels,
} from "../rules/topic-level.ts";

type Level = FollowLevel | Stance;

/** How much of this topic the member hears of. */
export function TopicLevelMenu({ topicId, level }: { topicId: string; level: TopicLevel }) {
  const t = useTranslations("following");
  return (
    <LevelMenu
      kind="topic"
      targetId={topicId}
      level={level}
      label={t("buttonLabel.topic", { level: t(`topic.${level}`) })}
      choices={topicLevels.map((value) => ({
        value,
        name: t(`topic.${value}`),
        hint: t(`topicHint.${value}`),
      }))}
    />
  );
}

/** How much of a category or of what has a tag the member hears of. */
export function PlaceLevelMenu({
  kind,
  targetId,
  name,
  level,
}: {
  kind: "category" | "tag";
  targetId: string;
  name: string;
  level: FollowLevel;
}) {
  const t = useTranslations("following");
  return (
    <LevelMenu
      kind={kind}
      targetId={targetId}
      level={level}
      label={t(`buttonLabel.${kind}`, { name, level: t(`place.${level}`) })}
      choices={followLevels.map((value) => ({
        value,
        name: t(`place.${value}`),
        hint: t(`placeHint.${value}`),
      }))}
    />
  );
}

/** How much of a person the member hears of; staff can be neither ignored nor blocked. */
export function StanceMenu({
  memberId,
  name,
  stance,
  isStaff,
}: {
  memberId: string;
  name: string;
  stance: Stance;
  isStaff: boolean;
}) {
  const t = useTranslations("following");
  return (
    <LevelMenu
      kind="member"
      targetId={memberId}
      level={stance}
      label={t("buttonLabel.member", { name, level: t(`member.${stance}`) })}
      choices={stances
        .filter((value) => isOffered(value, { isOfTeam: isStaff }))
        .map((value) => ({
          value,
          name: t(`member.${value}`),
          hint: t(`memberHint.${value}`, { name }),
        }))}
    />
  );
}

function LevelMenu({
  kind,
  targetId,
  level,
  label,
  choices,
}: {
  kind: "topic" | "category" | "tag" | "member";
  targetId: string;
  level: Level;
  label: string;
  choices: readonly { value: Level; name: string; hint: string }[];
}) {
  const t = useTranslations("following");
  const { pathname, search } = useLocation();
  const Icon = icons[level];
  return (
    <Menu
      trigger={
        <button
          type="button"
          // Begins with what is seen, so that it can be called by it.
          aria-label={`${t(`button.${level}`)}. ${label}`}
          className={buttonLook({ size: "small" })}
        >
          <Icon aria-hidden="true" />
          {t(`button.${level}`)}
        </button>
      }
    >
      <Form method="post" action={paths.follow()} preventScrollReset className="w-72 max-w-[80vw]">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="targetId" value={targetId} />
        <input type="hidden" name="to" value={pathname + search} />
        {choices.map(({ value, name, hint }) => {
          const ChoiceIcon = value === level ? Check : icons[value];
          return (
            <MenuItem
              key={value}
              type="submit"
              name="level"
              value={value}
              icon={<ChoiceIcon aria-hidden="true" />}
            >
              <span className="py-1.5">
                <span className="block font-semibold">
                  {name}
                  {value === level ? <span className="sr-only"> {t("chosen")}</span> : null}
                </span>
                <span className="block text-xs text-ink-faint">{hint}</span>
              </span>
            </MenuItem>
          );
        })}
      </Form>
    </Menu>
  );
}

const icons: Record<Level, LucideIcon> = {
  watching: BellRing,
  "watching-first": BellRing,
  tracking: Eye,
  normal: Bell,
  muted: BellOff,
  following: BellRing,
  neutral: Bell,
  ignoring: BellOff,
  blocking: Ban,
};
