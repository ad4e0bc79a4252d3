import {
  BadgeCheck,
  CircleDot,
  Coins,
  EyeOff,
  Flag,
  Gift,
  Heart,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  MessageSquare,
  PenLine,
  Reply,
  Scale,
  Share2,
  ShieldCheck,
  ShoppingBag,
  Ticket,
  Trash2,
  Undo2,
  UserRound,
} from "lucide-react";
import type { TimelineIcon } from "../rules/timeline-entries.ts";

/** The picture of each kind of event. */
export const timelineIcons: Record<TimelineIcon, LucideIcon> = {
  account: UserRound,
  answer: BadgeCheck,
  ambassador: Megaphone,
  appeal: Scale,
  edit: PenLine,
  gift: Gift,
  hide: EyeOff,
  like: Heart,
  order: ShoppingBag,
  points: Coins,
  recommendation: Share2,
  refund: Undo2,
  remove: Trash2,
  report: Flag,
  restore: Lightbulb,
  role: ShieldCheck,
  topic: MessageSquare,
  voucher: Ticket,
  write: Reply,
};

export const unknownIcon = CircleDot;
