import { Form } from "@remix-run/react";
import { DoorOpen } from "lucide-react";
import { BadgeIcon } from "#app/accounts/components/badge-icon.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { MembershipState } from "../rules/membership-states.ts";
import type { ShownBenefits } from "../rules/plan-benefits.ts";
import { useMoney } from "./use-money.ts";

interface Terms {
  name: string;
  amountMinor: number;
  currency: string;
  period: string;
  benefits: ShownBenefits;
}

/** The membership somebody has: until when it is paid, and the way to change it. */
export function OwnMembership({
  membership,
}: {
  membership: Terms & { state: MembershipState; paidUntil: string | null; endsAt: string | null };
}) {
  const t = useTranslations("payments.membership");
  const format = useFormatter();
  const { state, paidUntil, endsAt, benefits } = membership;
  const hasBenefits = benefits.access !== null || benefits.badge !== null;
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "long" });
  return (
    <Card as="section" aria-labelledby="own-membership">
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <h2 id="own-membership" className="display text-xl">
            {membership.name}
          </h2>
          <Badge tone={state === "active" ? "success" : "warn"}>
            {t(state === "active" ? "active" : "overdue")}
          </Badge>
        </div>
        <p className="text-sm">
          <Price terms={membership} />
        </p>
        <BenefitList benefits={membership.benefits} isOpen={state === "active"} />
        <p className="text-sm text-ink-soft">
          {endsAt ? t("endsAt", { day: day(endsAt) }) : null}
          {!endsAt && state === "overdue" ? t("overdueText") : null}
          {hasBenefits && state === "overdue" ? ` ${t("resting")}` : null}
          {!endsAt && state === "active" && paidUntil
            ? t("renewsAt", { day: day(paidUntil) })
            : null}
        </p>
        <Form method="post">
          <Button type="submit" name="intent" value="portal">
            {t("portal")}
          </Button>
          <p className="mt-2 text-xs text-ink-faint">{t("portalText")}</p>
        </Form>
      </div>
    </Card>
  );
}

/** A plan with its price and the way into it. */
export function PlanCard({
  plan,
}: {
  plan: Terms & { id: string; description: string; requestKey: string };
}) {
  const t = useTranslations("payments.membership");
  return (
    <Card as="li">
      <Form method="post" className="grid h-full content-between gap-5">
        <input type="hidden" name="requestKey" value={plan.requestKey} />
        <input type="hidden" name="planId" value={plan.id} />
        <div>
          <h2 className="display text-xl">{plan.name}</h2>
          <p className="mt-1 font-semibold">
            <Price terms={plan} />
          </p>
          <p className="mt-3 text-sm whitespace-pre-line text-ink-soft">{plan.description}</p>
          <BenefitList benefits={plan.benefits} />
        </div>
        <Button type="submit" name="intent" value="join" variant="primary">
          {t("join", { name: plan.name })}
        </Button>
      </Form>
    </Card>
  );
}

/** What a membership brings; once it is paid, the way to where a door leads. */
function BenefitList({
  benefits: { access, badge },
  isOpen = false,
}: {
  benefits: ShownBenefits;
  isOpen?: boolean;
}) {
  const t = useTranslations("payments.membership");
  if (!access && !badge) return null;
  return (
    <ul className="mt-3 grid gap-2 text-sm">
      {access ? (
        <li className="flex items-center gap-2">
          <DoorOpen aria-hidden="true" strokeWidth={1.5} className="size-4 text-brand-text" />
          {isOpen && access.link ? (
            <a href={access.link} className="text-brand-text underline underline-offset-3">
              {t("opens", { door: access.name })}
            </a>
          ) : (
            t("opens", { door: access.name })
          )}
        </li>
      ) : null}
      {badge ? (
        <li className="flex items-center gap-2">
          <BadgeIcon icon={badge.icon} className="size-4 text-brand-text" />
          {t("gives", { badge: badge.name })}
        </li>
      ) : null}
    </ul>
  );
}

function Price({ terms }: { terms: Omit<Terms, "benefits"> }) {
  const t = useTranslations("payments.membership");
  const money = useMoney();
  return t(terms.period === "year" ? "perYear" : "perMonth", { price: money(terms) });
}
