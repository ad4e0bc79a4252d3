import { Check, Lightbulb } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { Avatar } from "../avatar.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { IconTile } from "../icon-tile.tsx";
import { ProgressBar } from "../progress-bar.tsx";
import { Quote } from "../quote.tsx";
import { StatNumber } from "../stat-number.tsx";
import { StepProgress } from "../step-progress.tsx";
import { TextLink } from "../text-link.tsx";

/** A page as members see it, to judge the parts together. */
export function HomeSample() {
  const t = useTranslations("design.sample");
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div>
        <p className="display text-2xl">{t("greeting")}</p>
        <p className="mt-1.5 text-ink-faint">{t("lead")}</p>
        <ul className="mt-6 divide-y">
          <FeedItem mark={<Avatar name="Jonas Krog" />}>
            <p className="text-sm">{t.rich("answered", marks)}</p>
            <div className="mt-2.5">
              <Quote>{t("quote")}</Quote>
            </div>
            <div className="mt-3.5 flex flex-wrap items-center gap-2.5">
              <Button variant="primary" size="small">
                {t("reply")}
              </Button>
              <Button size="small">{t("thank")}</Button>
              <span className="text-xs text-ink-faint">{t("ago")}</span>
            </div>
          </FeedItem>
          <FeedItem
            mark={
              <IconTile tone="accent">
                <Lightbulb />
              </IconTile>
            }
          >
            <p className="text-sm">{t.rich("idea", marks)}</p>
            <div className="mt-3 max-w-md">
              <StepProgress
                label={t("ideaSteps")}
                steps={[t("submitted"), t("planned"), t("inProgress"), t("done")]}
                current={2}
              />
            </div>
          </FeedItem>
          <FeedItem
            mark={
              <IconTile>
                <Check />
              </IconTile>
            }
          >
            <p className="text-sm">{t.rich("accepted", marks)}</p>
          </FeedItem>
        </ul>
      </div>
      <StandingCard />
    </div>
  );
}

function FeedItem({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-4 py-6">
      {mark}
      <div className="min-w-0 flex-1">{children}</div>
    </li>
  );
}

function StandingCard() {
  const t = useTranslations("design.sample");
  return (
    <Card look="flush">
      <div className="mx-6 divide-y *:py-5">
        <StatNumber label={t("points")} value="1.840" hint={t("pending")} />
        <ProgressBar
          label={t("tier")}
          value={1640}
          max={2000}
          start={t("silver")}
          end={t("gold")}
          hint={t("tierHint")}
        />
        <div>
          <div className="flex items-baseline justify-between text-sm">
            <span>{t("enough")}</span>
            <TextLink to="#sample">{t("rewards")}</TextLink>
          </div>
          <div className="mt-3 flex items-center gap-3">
            <span
              aria-hidden="true"
              className="size-13 rounded-control bg-linear-to-br from-accent-soft to-accent"
            />
            <div>
              <p className="text-sm font-semibold">{t("course")}</p>
              <p className="text-xs text-ink-faint">{t("courseHint")}</p>
            </div>
          </div>
        </div>
      </div>
    </Card>
  );
}

const marks = {
  b: (text: ReactNode) => <strong className="font-semibold">{text}</strong>,
  link: (text: ReactNode) => <TextLink to="#sample">{text}</TextLink>,
  points: (text: ReactNode) => <strong className="font-semibold text-accent-text">{text}</strong>,
};
