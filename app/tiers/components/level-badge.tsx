import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import type { Level } from "../rules/programme.ts";
import { LevelEmblem } from "./level-emblem.tsx";

/** A member's level, as others see it beside the name. */
export function LevelBadge({ level }: { level: Pick<Level, "name" | "look" | "icon"> }) {
  const t = useTranslations("tiers");
  const name = level.name[useLocale().startsWith("de") ? "de" : "en"];
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold text-ink">
      <LevelEmblem level={level} size="small" />
      <span className="sr-only">{t("levelOf")} </span>
      {name}
    </span>
  );
}
