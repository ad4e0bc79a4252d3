import { Form } from "@remix-run/react";
import { X } from "lucide-react";
import { paths } from "#app/paths.ts";
import { classNames } from "#app/ui/class-names.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { QueuePageData } from "../review-queue.server.ts";

/** The views somebody has kept, one press away. */
export function QueueViews({ page: { views, query } }: { page: QueuePageData }) {
  const t = useTranslations("review.filter");
  if (views.length === 0) return null;
  const { after: _, ...current } = query;
  const shown = JSON.stringify(Object.entries(current).toSorted());
  return (
    <nav aria-label={t("views")} className="border-b px-4.5 py-2.5">
      <ul className="flex flex-wrap gap-1.5">
        {views.map(({ id, name, filter }) => {
          const isOn = JSON.stringify(Object.entries(filter).toSorted()) === shown;
          return (
            <li
              key={id}
              className={classNames(
                "flex min-h-8 items-center rounded-full border text-xs font-medium",
                isOn ? "border-brand-text bg-brand-softer text-ink" : "border-line text-ink-soft",
              )}
            >
              <Link
                to={paths.adminReview(filter)}
                aria-current={isOn ? "true" : undefined}
                className="flex min-h-8 items-center px-3 hover:text-ink"
              >
                {name}
              </Link>
              {isOn ? (
                <Form method="post" action={paths.adminReview()}>
                  <input type="hidden" name="intent" value="forget-view" />
                  <input type="hidden" name="viewId" value={id} />
                  <button
                    type="submit"
                    aria-label={t("forget", { name })}
                    className="grid size-8 place-items-center rounded-full hover:bg-sunken"
                  >
                    <X aria-hidden="true" className="size-3.5" />
                  </button>
                </Form>
              ) : null}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
