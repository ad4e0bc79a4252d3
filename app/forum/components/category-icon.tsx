import {
  Bean,
  ChefHat,
  Coffee,
  Heart,
  Languages,
  Leaf,
  LifeBuoy,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  MessageCircle,
  Settings2,
  ShoppingBag,
  Sprout,
  Star,
  Users,
} from "lucide-react";

/** The icons a category can have, by the name that is stored. */
const icons = {
  "message-circle": MessageCircle,
  coffee: Coffee,
  bean: Bean,
  "settings-2": Settings2,
  "chef-hat": ChefHat,
  sprout: Sprout,
  leaf: Leaf,
  users: Users,
  lightbulb: Lightbulb,
  languages: Languages,
  megaphone: Megaphone,
  "life-buoy": LifeBuoy,
  heart: Heart,
  star: Star,
  "shopping-bag": ShoppingBag,
} as const;

export const categoryIconNames = Object.keys(icons) as (keyof typeof icons)[];

/** White on the category's own colour; an unknown name becomes a speech bubble. */
export function CategoryTile({ icon, colour }: { icon: string; colour: string }) {
  const Icon: LucideIcon = icons[icon as keyof typeof icons] ?? MessageCircle;
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className="size-10 shrink-0 rounded-control">
      <rect width="40" height="40" fill={colour} />
      <Icon x="10" y="10" width="20" height="20" color="#fff" />
    </svg>
  );
}

export function CategoryDot({ colour }: { colour: string }) {
  return (
    <svg viewBox="0 0 8 8" aria-hidden="true" className="size-2 shrink-0">
      <rect width="8" height="8" rx="2.5" fill={colour} />
    </svg>
  );
}
