import { paths } from "#app/paths.ts";
import type { Translate } from "#app/platform/i18n/messages.server.ts";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { TimelineLine } from "../rules/describe-timeline.ts";
import { timelineIcons, unknownIcon } from "./timeline-icons.ts";
import { useMoney } from "./use-money.ts";

/** What happened between a member and the rest, newest first, in sentences. */
export function Timeline({ lines }: { lines: readonly TimelineLine[] }) {
  return (
    <ol className="divide-y border-b">
      {lines.map((line) => (
        <TimelineItem key={line.id} line={line} />
      ))}
    </ol>
  );
}

function TimelineItem({ line }: { line: TimelineLine }) {
  const t = useTranslations("relationships.timeline");
  const sentence = useSentence();
  const Icon = line.icon ? timelineIcons[line.icon] : unknownIcon;
  return (
    <li className="flex items-start gap-3.5 py-3.5">
      <IconTile tone={line.direction === "from-brand" ? "brand" : "neutral"}>
        <Icon aria-hidden="true" />
      </IconTile>
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 text-sm">
          <span className="font-medium">{sentence(line)}</span>
          <When at={line.at} />
        </p>
        {line.object ? <ObjectLine object={line.object} /> : null}
        {line.words ? <Quote>{line.words}</Quote> : null}
        <p className="flex flex-wrap gap-x-3 text-xs text-ink-faint">
          <span>{t(`direction.${line.direction as "from-member"}`)}</span>
          {line.other ? (
            <TextLink to={paths.adminMember(line.other)} className="font-medium">
              {line.other.displayName}
            </TextLink>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** The portal is a document of its own, so its pages are opened anew. */
function ObjectLine({ object }: { object: NonNullable<TimelineLine["object"]> }) {
  return (
    <p className="truncate text-sm text-ink-soft">
      {object.to ? (
        <TextLink reloadDocument to={object.to} className="font-medium">
          {object.label}
        </TextLink>
      ) : (
        object.label
      )}
    </p>
  );
}

function When({ at }: { at: string }) {
  const format = useFormatter();
  const now = useNow();
  const date = new Date(at);
  const full = format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  return (
    <span className="text-xs text-ink-faint">
      <RelativeTime dateTime={at} label={format.relativeTime(date, now)} title={full} />
    </span>
  );
}

/** One line of the registry, one sentence of the messages: so the key is put together here. */
function useSentence(): (line: TimelineLine) => string {
  const t = useTranslations("relationships.timeline");
  const say = useTranslations() as unknown as Translate & { has: (key: string) => boolean };
  const money = useMoney();
  return (line) => {
    const key = line.key && `relationships.timeline.${line.key}`;
    if (!key || !say.has(key)) return t("unknown", { name: line.name });
    return say(key, {
      name: line.other?.displayName ?? t("somebody"),
      points: line.points,
      amount: line.money ? money(line.money) : "",
    });
  };
}
