import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireMember, viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { lastMomentOf } from "#app/vouchers/rules/voucher-state.ts";
import { claimReward, type Redeemed } from "../commands/claim-reward.server.ts";
import { joinWaitingList, leaveWaitingList } from "../commands/waiting-list.server.ts";
import { ClaimPanel } from "../components/claim-panel.tsx";
import { DateList } from "../components/date-list.tsx";
import { RewardConditions } from "../components/reward-conditions.tsx";
import { DonationFacts, RecognitionFacts } from "../components/reward-facts.tsx";
import { RewardPicture } from "../components/reward-picture.tsx";
import { findRewardDetails } from "../queries/find-reward-details.server.ts";
import { findRewardForViewer } from "../queries/find-reward-for-viewer.server.ts";
import { claimFormSchema, claimOfProductSchema } from "../rewards.schemas.ts";
import { shownReward } from "../rules/shown-reward.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const memberId = viewer.member?.id ?? null;
  const slug = params.slug ?? "";
  const found = await findRewardForViewer(database(), { slug, memberId, now: now() });
  if (!found) throw new Response("Not Found", { status: 404 });
  const { reward, points, obstacles } = found;
  const { language } = viewer;
  const { type } = reward;
  const reading = { type, reward, memberId, language, now: now() };
  const details = await findRewardDetails(database(), reading);
  const { title, description, conditions } = reward.texts[language];
  const { searchParams } = new URL(request.url);
  const dates = details.type === "experience" ? details.dates : [];
  return {
    title: `${title} · ${translatorOf(viewer).t("rewards.title")}`,
    name: title,
    description,
    conditions,
    details,
    offer: {
      ...shownReward({ ...reward, obstacles }, language),
      points,
      isPayable: reward.moneyPriceMinor === null || stripeConnection() !== null,
    },
    memberLimit: reward.memberLimit,
    lastMoment: reward.endsAt && lastMomentOf(reward.endsAt),
    chosenDate:
      dates.find(({ id, seatsLeft }) => id === searchParams.get("date") && seatsLeft > 0) ?? null,
    isConfirming: searchParams.get("step") === "confirm",
    requestKey: randomUUID(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const found = await findRewardForViewer(database(), {
    slug: params.slug ?? "",
    memberId: member.id,
    now: now(),
  });
  if (!found) throw new Response("Not Found", { status: 404 });
  const { id: rewardId, type, slug } = found.reward;
  const intent = String((await request.clone().formData()).get("intent") ?? "");
  const isOrder = type === "product" && intent === "claim";
  const schema: z.ZodType<Asked> = isOrder ? claimOfProductSchema : claimFormSchema;
  const submission = await parseForm(request, schema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    const redeemed = await act(submission.value, { memberId: member.id, rewardId });
    setFlash(context, `rewards.done.${redeemed ? "claimed" : intent}`);
    return redirect(redeemed ? placeOf(redeemed) : paths.reward({ slug }));
  } catch (error) {
    return data(submission.reply(refusalOf(error)), (error as DomainError).status);
  }
}

type Asked = z.output<typeof claimFormSchema> | z.output<typeof claimOfProductSchema>;

/** Does what was asked for; what was claimed, or null. */
async function act(
  asked: Asked,
  own: { memberId: string; rewardId: string },
): Promise<Redeemed | null> {
  const { memberId } = own;
  if (asked.intent === "wait") {
    await inTransaction((trx) => joinWaitingList(trx, { ...asked, memberId, now: now() }));
    return null;
  }
  if (asked.intent === "leave-waiting") {
    await inTransaction((trx) => leaveWaitingList(trx, { ...asked, memberId, now: now() }));
    return null;
  }
  const { requestKey, priceSeen, dateId } = asked;
  const address = "street" in asked ? addressOf(asked) : undefined;
  return claimReward({ ...own, requestKey, priceSeen, choice: { dateId, address }, now: now() });
}

function addressOf(asked: z.output<typeof claimOfProductSchema>) {
  const { name, street, postalCode, city, country, note } = asked;
  return { name, street, postalCode, city, country, note };
}

function placeOf({ checkoutId, voucherId, redemptionId }: Redeemed): string {
  if (checkoutId) return paths.checkout({ id: checkoutId });
  return voucherId ? paths.voucher({ id: voucherId }) : paths.myReward({ id: redemptionId });
}

export default function RewardPage() {
  const t = useTranslations("rewards");
  const reward = useLoaderData<typeof loader>();
  const { name, description, details, offer } = reward;
  const { slug, pointsPrice, points, obstacles, isPayable } = offer;
  const canClaim = points !== null && obstacles.length === 0 && isPayable;
  return (
    <>
      <PageHeader
        title={name}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.rewards() }]} />}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr] lg:gap-x-12">
        <RewardPicture
          {...offer}
          size="large"
          muted={offer.stockLeft === 0}
          className="overflow-hidden rounded-card lg:col-start-1"
        />
        <div className="lg:sticky lg:top-24 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ClaimPanel
            name={name}
            offer={offer}
            chosenDate={reward.chosenDate}
            isConfirming={reward.isConfirming}
            requestKey={reward.requestKey}
          />
        </div>
        <div className="grid gap-8 lg:col-start-1">
          <p className="measure text-base whitespace-pre-line">{description}</p>
          {details.type === "donation" ? <DonationFacts details={details} /> : null}
          {details.type === "recognition" ? <RecognitionFacts details={details} /> : null}
          {details.type === "experience" ? (
            <DateList {...details} slug={slug} pointsPrice={pointsPrice} canClaim={canClaim} />
          ) : null}
          <RewardConditions
            details={details}
            memberLimit={reward.memberLimit}
            lastMoment={reward.lastMoment}
            words={reward.conditions}
          />
        </div>
      </div>
    </>
  );
}
