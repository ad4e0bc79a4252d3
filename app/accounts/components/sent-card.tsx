import { MailCheck } from "lucide-react";
import type { ReactNode } from "react";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { AuthCard } from "./auth-card.tsx";

/** "Look into your mails": says the same whether the address is known or not. */
export function SentCard({
  title,
  lead,
  children,
  footer,
}: {
  title: string;
  lead: string;
  children?: ReactNode;
  footer?: ReactNode;
}) {
  return (
    <AuthCard
      icon={
        <IconTile>
          <MailCheck />
        </IconTile>
      }
      title={title}
      lead={lead}
      footer={footer}
    >
      {children}
    </AuthCard>
  );
}
