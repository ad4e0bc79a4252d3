import {
  Bean,
  Compass,
  Crown,
  Flame,
  Gem,
  Leaf,
  type LucideIcon,
  Sparkles,
  Star,
} from "lucide-react";
import { classNames } from "#app/ui/class-names.ts";
import type { Level, LevelIcon, LevelLook } from "../rules/programme.ts";

/** The sign of a level. Silent for screen readers, because its name stands beside it. */
export function LevelEmblem({
  level,
  size = "medium",
  isMuted = false,
}: {
  level: Pick<Level, "look" | "icon">;
  size?: "small" | "medium" | "large";
  /** Not reached yet. */
  isMuted?: boolean;
}) {
  const Icon = levelIconOf[level.icon];
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "inline-grid shrink-0 place-items-center rounded-full",
        sizes[size],
        isMuted ? "border border-line-strong text-ink-faint" : looks[level.look],
      )}
    >
      <Icon />
    </span>
  );
}

const sizes = {
  small: "size-7 [&_svg]:size-4",
  medium: "size-10 [&_svg]:size-5",
  large: "size-14 [&_svg]:size-7",
};

const levelIconOf: Record<LevelIcon, LucideIcon> = {
  bean: Bean,
  leaf: Leaf,
  flame: Flame,
  compass: Compass,
  star: Star,
  sparkles: Sparkles,
  gem: Gem,
  crown: Crown,
};

// Fixed, so that gold is gold in every brand; each carries a white sign.
const looks: Record<LevelLook, string> = {
  stone: "bg-[#6b6660] text-[#fff]",
  copper: "bg-[#8a4f2c] text-[#fff]",
  silver: "bg-[#5f6b78] text-[#fff]",
  gold: "bg-[#8f6a14] text-[#fff]",
  leaf: "bg-[#2d6e48] text-[#fff]",
  sea: "bg-[#1f6b7a] text-[#fff]",
  night: "bg-[#2f3f73] text-[#fff]",
  berry: "bg-[#8a3a60] text-[#fff]",
};
