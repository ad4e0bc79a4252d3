import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import {
  CircleHelp,
  Clock,
  Hourglass,
  Lock,
  LogIn,
  type LucideIcon,
  Trash2,
  Wrench,
} from "lucide-react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { useRootData } from "../root-data.ts";

const icons = {
  401: LogIn,
  403: Lock,
  404: CircleHelp,
  410: Trash2,
  429: Hourglass,
  500: Wrench,
  503: Clock,
} satisfies Record<number, LucideIcon>;

type KnownStatus = keyof typeof icons;

/** What went wrong and what to do next. */
export function ErrorPage() {
  const t = useTranslations("shell.errors");
  const data = useRootData();
  const status = statusOf(useRouteError());
  const Icon = icons[status];
  const mayRetry = status === 429 || status >= 500;
  return (
    <div className="mx-auto max-w-[34rem] py-8 sm:py-16">
      <span
        aria-hidden="true"
        className="grid size-14 place-items-center rounded-full bg-brand-soft text-brand-soft-ink"
      >
        <Icon className="size-7" />
      </span>
      <p className="mt-6 text-xs font-semibold text-ink-faint tabular-nums">
        {t("status", { status: String(status) })}
      </p>
      <h1 className="display mt-1 text-2xl">{t(`${status}.title`)}</h1>
      <p className="mt-3 text-base text-ink-soft">{t(`${status}.text`)}</p>
      <div className="mt-7 flex flex-wrap gap-3">
        {mayRetry ? (
          <ButtonLink to="" reloadDocument variant="primary">
            {t("retry")}
          </ButtonLink>
        ) : null}
        <ButtonLink
          to={data?.member ? paths.home() : paths.start()}
          reloadDocument
          variant={mayRetry || status === 401 ? "secondary" : "primary"}
        >
          {t("toStart")}
        </ButtonLink>
        {status === 404 || status === 410 ? (
          <ButtonLink to={paths.forum()} reloadDocument>
            {t("toForum")}
          </ButtonLink>
        ) : null}
        {status === 403 && !data?.member ? (
          <ButtonLink to={paths.signIn()} reloadDocument>
            {t("signIn")}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  );
}

function statusOf(error: unknown): KnownStatus {
  if (!isRouteErrorResponse(error)) return 500;
  if (Object.hasOwn(icons, error.status)) return error.status as KnownStatus;
  return error.status >= 500 ? 500 : 404;
}
