import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { fileNoticeAppeal } from "../commands/file-notice-appeal.server.ts";
import { NoticedPlace } from "../components/noticed-place.tsx";
import { noticeAppealSchema } from "../moderation.schemas.ts";
import { findFiledNotice } from "../queries/find-filed-notice.server.ts";
import { appealEndsAt } from "../rules/appeal-window.ts";
import type { NoticeCategory } from "../rules/notice-categories.ts";
import { redressBody } from "../rules/redress.ts";
import { readSignedSubject } from "../signed-link.server.ts";

/** The page of one notice, for whoever has the link of its receipt. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const notice = await findFiledNotice(database(), noticeIdOf(params.token));
  if (!notice) throw new Response("Not Found", { status: 404 });
  const { timeZone } = await findBrand();
  const number = String(notice.number);
  return {
    title: translatorOf(await viewerOf(context)).t("notices.filed.title", { number }),
    notice,
    redressBody: redressBody(await findSetting(database(), "redress")),
    places: notice.places.map(({ decidedAt, ...place }) => {
      const until = decidedAt && appealEndsAt(Temporal.Instant.from(decidedAt), timeZone);
      return {
        ...place,
        decidedAt,
        appealUntil: until ? until.toString() : null,
        mayAppeal:
          until !== null &&
          place.state === "refused" &&
          Temporal.Instant.compare(now(), until as Temporal.Instant) < 0,
      };
    }),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, context, params }: ActionFunctionArgs) {
  const noticeId = noticeIdOf(params.token);
  const submission = await parseForm(request, noticeAppealSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    await fileNoticeAppeal({ ...submission.value, noticeId, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, "notices.filed.objected");
  throw redirect(paths.filedNotice({ token: params.token as string }));
}

export default function FiledNoticePage() {
  const { notice, places, redressBody } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("notices.filed");
  const categories = useTranslations("notices.categories");
  const format = useFormatter();
  const received = format.dateTime(new Date(notice.receivedAt), { dateStyle: "long" });
  return (
    <div className="measure">
      <PageHeader
        title={t("title", { number: String(notice.number) })}
        lead={t(notice.decidedAt ? "leadDecided" : "leadOpen")}
      />
      <dl className="grid gap-5">
        <div>
          <dt className="text-xs font-semibold text-ink-faint">{t("about")}</dt>
          <dd>{categories(notice.category as NoticeCategory)}</dd>
        </div>
        <div>
          <dt className="text-xs font-semibold text-ink-faint">{t("yourWords")}</dt>
          <dd className="mt-1.5">
            <Quote source={t("received", { date: received })}>
              <p className="whitespace-pre-line">{notice.explanation}</p>
            </Quote>
          </dd>
        </div>
      </dl>
      <section className="mt-8">
        <h2 className="display text-lg">{t("places")}</h2>
        <ol className="mt-3 divide-y border-y">
          {places.map((place) => (
            <NoticedPlace
              key={place.id}
              place={place}
              redressBody={redressBody}
              lastResult={lastResult}
            />
          ))}
        </ol>
      </section>
      {notice.hasAddress ? null : <p className="mt-6 text-sm text-ink-faint">{t("keep")}</p>}
    </div>
  );
}

function noticeIdOf(token: string | undefined): string {
  const id = readSignedSubject(token, "notice");
  if (!id) throw new Response("Not Found", { status: 404 });
  return id;
}
