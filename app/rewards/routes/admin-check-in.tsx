import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Ticket } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { findDateOfCode, listCheckInDates } from "../queries/list-check-in-dates.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A link with a code (from a scan) leads to the door of its date; it changes nothing by itself. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.check-in");
  const code = context.url.searchParams.get("code")?.slice(0, 20);
  const dateId = code ? await findDateOfCode(database(), code) : undefined;
  if (dateId) throw redirect(paths.adminCheckInDate({ id: dateId, code }));
  const dates = await listCheckInDates(database(), { now: now() });
  return {
    title: translatorOf(viewer).t("fulfilment.checkIn.title"),
    isUnknown: code !== undefined,
    dates: dates.map(({ texts, ...date }) => ({ ...date, name: texts[viewer.language].title })),
  };
}

export default function CheckInPage() {
  const t = useTranslations("fulfilment.checkIn");
  const refusals = useTranslations("platform.refusals");
  const format = useFormatter();
  const { dates, isUnknown } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      {isUnknown ? (
        <div className="mb-5">
          <Alert tone="danger" live title={refusals("check-in-unknown")} />
        </div>
      ) : null}
      {dates.length === 0 ? (
        <EmptyState icon={<Ticket />} title={t("noneTitle")}>
          {t("none")}
        </EmptyState>
      ) : null}
      <ul className="grid gap-3 md:grid-cols-2">
        {dates.map(({ id, name, startsAt, taken, there }) => (
          <Card as="li" key={id}>
            <TextLink to={paths.adminCheckInDate({ id })}>{name}</TextLink>
            <p className="mt-1 text-sm">
              {format.dateTime(new Date(startsAt), { dateStyle: "full", timeStyle: "short" })}
            </p>
            <p className="text-sm text-ink-soft tabular-nums">{t("there", { there, taken })}</p>
          </Card>
        ))}
      </ul>
    </>
  );
}
