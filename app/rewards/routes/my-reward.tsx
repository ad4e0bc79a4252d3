import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { cancelOwnRedemption } from "../commands/cancel-redemption.server.ts";
import { giveAddress } from "../commands/give-address.server.ts";
import { StateBadge } from "../components/own-redemption-card.tsx";
import { CancelOwn, RedemptionSide } from "../components/redemption-side.tsx";
import { RedemptionStory } from "../components/redemption-story.tsx";
import { WhatItGave } from "../components/what-it-gave.tsx";
import { findOwnRedemption } from "../queries/find-own-redemption.server.ts";
import { ownRedemptionSchema } from "../rewards.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member, language } = await requireMember(context);
  const redemption = await findOwnRedemption(database(), {
    memberId: member.id,
    redemptionId: idOr404(params.id),
    language,
    now: now(),
  });
  if (!redemption) throw notFound();
  return { ...redemption, title: redemption.name };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const own = { memberId: member.id, redemptionId: idOr404(params.id), now: now() };
  const submission = await parseForm(request, ownRedemptionSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const asked = submission.value;
  try {
    if (asked.intent === "cancel") await cancelOwnRedemption(own);
    else {
      const { intent: _, ...address } = asked;
      await inTransaction((trx) => giveAddress(trx, { ...own, address }));
    }
    setFlash(context, `rewards.done.${asked.intent}`);
    return redirect(paths.myReward({ id: own.redemptionId }));
  } catch (error) {
    return data(submission.reply(refusalOf(error)), (error as DomainError).status);
  }
}

function idOr404(id: string | undefined): string {
  const known = z.uuid().safeParse(id);
  if (!known.success) throw notFound();
  return known.data;
}

function notFound(): Response {
  return new Response("Not Found", { status: 404 });
}

export default function MyRewardPage() {
  const t = useTranslations("rewards");
  const redemption = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { name, word, given, steps, mayCancel } = redemption;
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Breadcrumbs
            items={[
              { label: t("title"), to: paths.rewards() },
              { label: t("mine.title"), to: paths.myRewards() },
            ]}
          />
        }
        meta={<StateBadge word={word} />}
      />
      <FormErrors errors={(result?.error?.[""] ?? []).map((text) => ({ text }))} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
        <div className="grid gap-8">
          <WhatItGave given={given} redemption={redemption} result={result} />
          <RedemptionStory steps={steps} isGift={redemption.origin === "grant"} />
        </div>
        <div className="grid gap-6 lg:sticky lg:top-24">
          <RedemptionSide redemption={redemption} />
          {mayCancel ? <CancelOwn isPaid={redemption.moneyMinor !== null} /> : null}
        </div>
      </div>
    </>
  );
}
