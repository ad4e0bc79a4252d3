import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { MembershipState } from "../rules/membership-states.ts";
import { useMoney } from "./use-money.ts";

interface Terms {
  name: string;
  amountMinor: number;
  currency: string;
  period: string;
}

/** The membership somebody has: until when it is paid, and the way to change it. */
export function OwnMembership({
  membership,
}: {
  membership: Terms & { state: MembershipState; paidUntil: string | null; endsAt: string | null };
}) {
  const t = useTranslations("payments.membership");
  const format = useFormatter();
  const { state, paidUntil, endsAt } = membership;
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
        <p className="text-sm text-ink-soft">
          {endsAt ? t("endsAt", { day: day(endsAt) }) : null}
          {!endsAt && state === "overdue" ? t("overdueText") : null}
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
        </div>
        <Button type="submit" name="intent" value="join" variant="primary">
          {t("join", { name: plan.name })}
        </Button>
      </Form>
    </Card>
  );
}

function Price({ terms }: { terms: Terms }) {
  const t = useTranslations("payments.membership");
  const money = useMoney();
  return t(terms.period === "year" ? "perYear" : "perMonth", { price: money(terms) });
}
