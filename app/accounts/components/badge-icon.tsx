import { Award, Coffee, Heart, Leaf, Sprout, Star, Trophy } from "lucide-react";

const icons = {
  award: Award,
  coffee: Coffee,
  heart: Heart,
  leaf: Leaf,
  star: Star,
  sprout: Sprout,
  trophy: Trophy,
} as const;

/** The sign of a badge; its name stands beside it. */
export function BadgeIcon({ icon, className }: { icon: string; className?: string }) {
  const Icon = Object.hasOwn(icons, icon) ? icons[icon as keyof typeof icons] : Award;
  return <Icon aria-hidden="true" strokeWidth={1.5} className={className} />;
}
