import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { readTypedAmount } from "#app/points/rules/typed-amount.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { redeemAtOnce } from "../commands/redeem-at-once.server.ts";
import { reverseCheckout } from "../commands/reverse-checkout.server.ts";
import { TillAnswer } from "../components/till-answer.tsx";
import { TillForm } from "../components/till-form.tsx";
import { TillSales } from "../components/till-sales.tsx";
import { listTillSales } from "../queries/list-till-sales.server.ts";
import { lookAtCode, refuseUnusable } from "../queries/look-at-code.server.ts";
import { type TillAct, type TillSale, tillActSchema } from "../till.schemas.ts";
import { actRefused } from "./act-answer.server.ts";
import { countRefused, guarded } from "./guessing-limits.server.ts";

const undoHours = 24;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "vouchers.redeem");
  const { currency } = await findBrand();
  return {
    title: translatorOf(viewer).t("till.title"),
    currency,
    requestKey: randomUUID(),
    sales: await listTillSales(database(), { staffId: viewer.member.id, since: undoable() }),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "vouchers.redeem");
  const submission = await parseForm(request, tillActSchema);
  if (submission.status !== "success") return refused(actRefused(submission));
  const asked = submission.value;
  try {
    if (asked.intent === "look")
      return data({ look: await look(asked, member.id), act: undefined });
    const { said, values } = await carryOut(asked, member.id);
    setFlash(context, said, values);
    return redirect(paths.adminTill());
  } catch (error) {
    const field = asked.intent === "undo" ? undefined : fieldOf(error);
    return refused(actRefused(submission, error, field));
  }
}

function refused({ data: { act }, init }: ReturnType<typeof actRefused>) {
  return data({ look: undefined, act }, init ?? { status: 422 });
}

function fieldOf(error: unknown): string {
  if (!(error instanceof DomainError)) return "code";
  return { "amount-unreadable": "amount", "not-found": "memberNumber" }[error.code] ?? "code";
}

async function look(asked: TillSale, staffId: string) {
  const guesser = { callerId: staffId, address: undefined };
  const { currency } = await findBrand();
  const seen = await guarded(guesser, () => lookAtCode(database(), saleOf(asked, currency)));
  await countRefused(guesser, [seen.code], seen.vouchers);
  const { code, member, payableMinor, balanceMinor, goods } = seen;
  const { id: _, ...shown } = member ?? { id: null };
  return {
    asked,
    code,
    member: member ? (shown as Omit<typeof member, "id">) : null,
    payableMinor,
    balanceMinor,
    goods,
  };
}

/** Does what was asked for and returns what to say about it. */
async function carryOut(
  asked: Exclude<TillAct, TillSale>,
  staffId: string,
): Promise<{ said: string; values?: Record<string, number | string> }> {
  const caller = { apiKeyId: null, staffId } as const;
  if (asked.intent === "undo") {
    const sales = await listTillSales(database(), { staffId, since: undoable() });
    const { redemptionId } = asked;
    // Each till takes back its own; what the shop redeemed is the shop's.
    if (!sales.some(({ id }) => id === redemptionId)) throw new DomainError("undo-too-late");
    await inTransaction((trx) =>
      reverseCheckout(trx, { redemptionId, returned: null, reason: "till", caller, now: now() }),
    );
    return { said: "till.said.undone" };
  }
  const { currency } = await findBrand();
  const guesser = { callerId: staffId, address: undefined };
  await guarded(guesser, async () => {
    const seen = await lookAtCode(database(), saleOf(asked, currency));
    const orderReference = `till-${asked.requestKey}`;
    await inTransaction((trx) =>
      redeemAtOnce(trx, { ...seen.checkout, orderReference, caller, now: now() }),
    ).catch((error: unknown) => {
      refuseUnusable(seen);
      throw error;
    });
  });
  return { said: "till.said.redeemed" };
}

function saleOf({ code, amount, sku, memberNumber }: Omit<TillSale, "intent">, currency: string) {
  const amountMinor = readTypedAmount(amount, currency);
  if (amountMinor === null) throw new DomainError("amount-unreadable", {}, 422);
  return {
    code,
    amountMinor,
    currency,
    sku: sku ?? null,
    memberNumber: memberNumber ?? null,
    now: now(),
  };
}

function undoable(): Temporal.Instant {
  return now().subtract({ hours: undoHours });
}

export default function TillPage() {
  const t = useTranslations("till");
  const { currency, requestKey, sales } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isUndo = answer?.act?.intent === "undo";
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <div className="grid gap-6">
        {answer?.look ? (
          <TillAnswer look={answer.look} currency={currency} requestKey={requestKey} />
        ) : (
          <TillForm
            key={requestKey}
            currency={currency}
            answer={isUndo ? undefined : answer?.act}
          />
        )}
        <TillSales sales={sales} errors={isUndo ? (answer?.act?.errors[""] ?? []) : []} />
      </div>
    </div>
  );
}
