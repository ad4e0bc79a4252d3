import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";

interface Step {
  position: number;
  state: string;
  occurredAt: string;
  actorKind: string;
  reason: string | null;
  isOwn: boolean;
}

/** What happened to a redemption: what, who and when, the latest first. */
export function RedemptionStory({ steps, isGift }: { steps: readonly Step[]; isGift: boolean }) {
  const t = useTranslations("rewards.story");
  const format = useFormatter();
  const told = steps.filter((step) => isTold(step.state)).toReversed();
  return (
    <section aria-labelledby="story">
      <SectionHeader id="story" title={t("title")} />
      <ol className="grid gap-4 border-l pl-5">
        {told.map((step) => (
          <li key={step.position} className="text-sm">
            <p className="font-semibold">{t(keyOf(step.state as TellableStep, isGift))}</p>
            <p className="text-ink-faint">
              {format.dateTime(new Date(step.occurredAt), {
                dateStyle: "medium",
                timeStyle: "short",
              })}
              {" · "}
              {t(whoOf(step))}
            </p>
            {step.reason ? <p className="mt-1 whitespace-pre-line">{step.reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

// `fulfilling` is told by what it begins with.
const tellable = [
  "held",
  "awaiting-payment",
  "paid",
  "paid-too-late",
  "ordered",
  "packed",
  "sent",
  "received",
  "returned",
  "checked-in",
  "captured",
  "cancelled",
  "released",
] as const;
type TellableStep = (typeof tellable)[number];

function isTold(state: string): state is TellableStep {
  return (tellable as readonly string[]).includes(state);
}

// A gift costs its owner no points, and nobody ordered it.
const toldOtherwise = ["held", "ordered", "captured", "cancelled", "released"] as const;
type GiftStep = (typeof toldOtherwise)[number];

function keyOf(state: TellableStep, isGift: boolean) {
  return isGift && isGiftStep(state)
    ? (`giftSteps.${state}` as const)
    : (`steps.${state}` as const);
}

function isGiftStep(state: TellableStep): state is GiftStep {
  return (toldOtherwise as readonly string[]).includes(state);
}

function whoOf({ actorKind, isOwn }: Step): "you" | "us" | "itself" {
  if (actorKind === "member" && isOwn) return "you";
  return actorKind === "staff" ? "us" : "itself";
}
