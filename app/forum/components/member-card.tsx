import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { BadgeIcon } from "#app/accounts/components/badge-icon.tsx";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { LevelBadge } from "#app/tiers/components/level-badge.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import type { MemberCard } from "../rules/member-card.ts";
import { LastSeen } from "./last-seen.tsx";
import { StanceMenu } from "./level-menu.tsx";
import { MemberFigures } from "./member-figures.tsx";

const width = 320;
const gap = 8;

/** The card beside a name; nothing while it is not known who that is. */
export function MemberCardPopup({
  name,
  onClose,
}: {
  name: HTMLAnchorElement;
  onClose: () => void;
}) {
  const t = useTranslations("people.card");
  const card = useCard(name, onClose);
  if (!card) return null;
  return createPortal(
    <section
      data-member-card=""
      aria-label={t("title", { name: card.displayName })}
      className="absolute z-40 rounded-card border bg-surface p-4 text-sm text-ink shadow-pop motion-safe:animate-[ui-rise_150ms_ease-out]"
      style={placeBeside(name)}
    >
      <CardHead card={card} />
      {card.closedFor ? (
        <p className="mt-3 text-ink-soft">
          {t(card.closedFor === "guests" ? "signIn" : "private")}
        </p>
      ) : null}
      {card.told?.about ? (
        <p className="mt-3 text-ink-soft wrap-anywhere">{card.told.about}</p>
      ) : null}
      {card.figures ? (
        <div className="mt-3">
          <MemberFigures figures={card.figures} />
        </div>
      ) : null}
      <CardBadges card={card} />
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <ButtonLink size="small" to={paths.profile(card)}>
          {t("toProfile")}
        </ButtonLink>
        {card.figures ? (
          <ButtonLink size="small" variant="quiet" to={paths.memberActivity(card)}>
            {t("toActivity")}
          </ButtonLink>
        ) : null}
      </div>
      {card.stance ? (
        // What is chosen here holds for the next look, too.
        <div
          className="mt-2 flex items-center justify-between gap-2"
          onSubmit={() => cards.clear()}
        >
          <StanceMenu
            memberId={card.id}
            name={card.displayName}
            stance={card.stance}
            isStaff={card.isStaff}
          />
          <ButtonLink size="small" variant="quiet" to={paths.reportMember(card)}>
            {t("report")}
          </ButtonLink>
        </div>
      ) : null}
    </section>,
    document.body,
  );
}

function CardHead({ card: { told, ...card } }: { card: MemberCard }) {
  const t = useTranslations("people.card");
  const profile = useTranslations("accounts.profile");
  return (
    <div className="flex items-start gap-3">
      <Avatar
        name={card.displayName}
        seed={card.id}
        src={card.avatarFileId && paths.file({ id: card.avatarFileId, size: "small" })}
      />
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">{card.displayName}</p>
        <div className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-faint">
          {card.isStaff ? <Badge tone="brand-solid">{t("team")}</Badge> : null}
          {told?.isAmbassador ? <Badge tone="brand">{t("ambassador")}</Badge> : null}
          {told?.level ? <LevelBadge level={told.level} /> : null}
          {told ? <span>{profile("memberSince", { date: new Date(told.joinedAt) })}</span> : null}
          {told?.lastSeenAt ? <LastSeen at={told.lastSeenAt} /> : null}
        </div>
      </div>
    </div>
  );
}

function CardBadges({ card: { told } }: { card: MemberCard }) {
  const language = languageOf(useLocale());
  if (!told || told.badges.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5">
      {told.badges.map(({ id, names, icon }) => (
        <li key={id} className="flex items-center gap-1.5 text-xs font-semibold">
          <BadgeIcon icon={icon} className="size-5 text-brand-text" />
          {names[language]}
        </li>
      ))}
    </ul>
  );
}

const cards = new Map<string, Promise<MemberCard | null>>();

/** What the server tells about the name; a card is asked for once a page. */
function useCard(name: HTMLAnchorElement, onClose: () => void): MemberCard | null {
  const [card, setCard] = useState<MemberCard | null>(null);
  const number = name.pathname.split("/")[2] ?? "";
  useEffect(() => {
    let isWanted = true;
    const asking = cards.get(number) ?? askFor(number);
    cards.set(number, asking);
    void asking.then((answer) => {
      if (!answer) cards.delete(number);
      if (!isWanted) return;
      if (answer) setCard(answer);
      else onClose();
    });
    return () => {
      isWanted = false;
    };
  }, [number, onClose]);
  return card;
}

async function askFor(number: string): Promise<MemberCard | null> {
  const response = await fetch(paths.memberCard({ number })).catch(() => null);
  return response?.ok ? response.json() : null;
}

/** Below the name, or above it where there is no room; never beyond the edge. */
function placeBeside(name: HTMLAnchorElement) {
  const box = name.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const fits = Math.min(width, room - 2 * gap);
  const left = Math.max(gap, Math.min(box.left, room - fits - gap)) + window.scrollX;
  const isLow = box.bottom > window.innerHeight * 0.6;
  return {
    left,
    width: fits,
    top: (isLow ? box.top - gap : box.bottom + gap) + window.scrollY,
    translate: isLow ? "0 -100%" : undefined,
  };
}
