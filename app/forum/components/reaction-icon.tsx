import {
  BicepsFlexed,
  Brain,
  Coffee,
  Eye,
  Flame,
  Frown,
  HandHeart,
  Laugh,
  Lightbulb,
  type LucideIcon,
  PartyPopper,
  Rocket,
  Star,
} from "lucide-react";
import type { ReactionKind } from "../rules/reactions.ts";

// Drawn, because the faces of a system's font look different everywhere and are missing in some.
const icons: Record<ReactionKind, LucideIcon> = {
  thanks: HandHeart,
  celebrate: PartyPopper,
  laugh: Laugh,
  idea: Lightbulb,
  thinking: Brain,
  sad: Frown,
  strong: BicepsFlexed,
  fire: Flame,
  star: Star,
  coffee: Coffee,
  eyes: Eye,
  rocket: Rocket,
};

/** What a reaction looks like; its name stands beside it, or is said. */
export function ReactionIcon({ kind, className }: { kind: ReactionKind; className?: string }) {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" className={className} />;
}
