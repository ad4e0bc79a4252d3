import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { momentOf } from "#app/platform/forms/moment.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import {
  addTrustedFlagger,
  endTrustedFlagger,
  enterOrder,
  saveRedress,
} from "../commands/change-reporting-ways.server.ts";
import type { StaffMember } from "../commands/staff-member.ts";
import { OrderForm } from "../components/order-form.tsx";
import { RedressForm } from "../components/redress-form.tsx";
import { TrustedFlaggers } from "../components/trusted-flaggers.tsx";
import { listTrustedFlaggers } from "../queries/list-trusted-flaggers.server.ts";
import { reportingWaysSchema } from "../reporting-ways.schemas.ts";
import { splitAddresses } from "../rules/notice-address.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "community-rules.change");
  const [flaggers, redress] = await Promise.all([
    listTrustedFlaggers(database(), { limit: 200 }),
    findSetting(database(), "redress"),
  ]);
  return {
    title: translatorOf(viewer).t("justice.ways.title"),
    flaggers,
    redress: redress ?? { bodyName: "", bodyUrl: "" },
    requestKey: randomUUID(),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const { member, locale } = await requireCapability(context, "community-rules.change");
  const submission = await parseForm(request, reportingWaysSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    setFlash(context, `justice.ways.${await perform(submission.value, { staff: member, locale })}`);
  } catch (error) {
    return refuse(context, submission, error);
  }
  throw redirect(paths.adminReportingWays());
}

async function perform(
  act: z.output<typeof reportingWaysSchema>,
  { staff, locale }: { staff: StaffMember; locale: Locale },
): Promise<"added" | "ended" | "saved" | "entered"> {
  const by = { staff, now: now() };
  if (act.intent === "add") {
    await addTrustedFlagger({ ...act, ...by });
    return "added";
  }
  if (act.intent === "end") {
    await endTrustedFlagger({ ...act, ...by });
    return "ended";
  }
  if (act.intent === "redress") {
    await saveRedress({ ...by, bodyName: act.bodyName, bodyUrl: act.bodyUrl ?? "" });
    return "saved";
  }
  const { requestKey, kind, memberState, authority, authorityEmail, addresses } = act;
  const { category, text } = act;
  const { timeZone } = await findBrand();
  await enterOrder({
    order: {
      requestKey,
      order: {
        kind,
        memberState,
        arrivedAt: act.arrivedAt ? momentOf(act.arrivedAt, timeZone) : by.now,
        silentUntil: act.silentUntil ? endOfDay(act.silentUntil, timeZone) : null,
      },
      addresses: splitAddresses(addresses),
      category,
      explanation: text,
      notifier: { memberId: null, name: authority, email: authorityEmail },
      locale,
    },
    ...by,
  });
  return "entered";
}

/** Silence holds on its last day, too. */
function endOfDay(date: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

export default function ReportingWaysPage() {
  const { flaggers, redress, requestKey } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useTranslations("justice.ways");
  const of = (intent: string) => (last?.initialValue?.intent === intent ? last : undefined);
  return (
    <div className="max-w-3xl">
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <div className="grid gap-10">
        <TrustedFlaggers key={flaggers.length} flaggers={flaggers} lastResult={of("add")} />
        <OrderForm key={requestKey} requestKey={requestKey} lastResult={of("order")} />
        <RedressForm redress={redress} lastResult={of("redress")} />
      </div>
    </div>
  );
}
