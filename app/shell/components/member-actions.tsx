import { Bell } from "lucide-react";
import { useState } from "react";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { buttonLook } from "#app/ui/button-look.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { useLive } from "#app/ui/live/use-live.ts";
import { useRootData } from "../root-data.ts";
import { MemberMenu } from "./member-menu.tsx";

/** The bell with what is unread, and the member's own menu. */
export function MemberActions({ unread: unreadAtLoad }: { unread: number }) {
  const t = useTranslations("shell");
  const unread = useLiveUnread(unreadAtLoad);
  const member = useRootData()?.member;
  if (!member) return null;
  return (
    <>
      <Link
        to={paths.notifications()}
        className={buttonLook({ variant: "quiet", square: true, className: "relative" })}
      >
        <Bell aria-hidden="true" />
        <span className="sr-only">{t("bell", { count: unread })}</span>
        {unread > 0 ? (
          <span
            aria-hidden="true"
            className="absolute -top-0.5 -right-0.5 grid h-5 min-w-5 place-items-center rounded-full border-2 border-surface bg-accent px-1 text-[0.6875rem] leading-none font-bold text-accent-ink tabular-nums"
          >
            {unread > 99 ? "99+" : unread}
          </span>
        ) : null}
      </Link>
      <MemberMenu
        surface="portal"
        trigger={
          <button type="button" className="grid size-10 place-items-center rounded-full">
            <span className="sr-only">{t("menu.open", { name: member.displayName })}</span>
            <Avatar
              name={member.displayName}
              seed={member.id}
              src={member.avatarFileId && paths.file({ id: member.avatarFileId, size: "small" })}
            />
          </button>
        }
      />
    </>
  );
}

const everything = {};

/** What the page was loaded with, until the server tells of more or less. */
function useLiveUnread(atLoad: number): number {
  const [told, setTold] = useState({ unread: atLoad, atLoad });
  useLive("bell", everything, ({ unread }) => setTold({ unread, atLoad }));
  return told.atLoad === atLoad ? told.unread : atLoad;
}
