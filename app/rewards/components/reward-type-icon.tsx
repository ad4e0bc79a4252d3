import { Award, Download, HandHeart, KeyRound, Package, Ticket, TicketPercent } from "lucide-react";
import type { RewardTypeName } from "../rules/reward-types.ts";

const icons = {
  voucher: TicketPercent,
  product: Package,
  download: Download,
  experience: Ticket,
  donation: HandHeart,
  access: KeyRound,
  recognition: Award,
} as const satisfies Record<RewardTypeName, unknown>;

/** The sign of a kind of reward; its name stands beside it. */
export function RewardTypeIcon({ type, className }: { type: RewardTypeName; className?: string }) {
  const Icon = icons[type];
  return <Icon aria-hidden="true" strokeWidth={1.5} className={className} />;
}
