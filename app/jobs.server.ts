import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import type { JobHandlers } from "#app/platform/jobs.server.ts";
import { deliverMail } from "#app/platform/mail-delivery.server.ts";
import { renderMail } from "#emails/render.tsx";
import { subscriptions } from "./subscribers.server.ts";

/** Every job and what does it. */
export const jobs: JobHandlers = {
  "dispatch-event": ({ eventId }) => dispatchEvent(eventId, subscriptions),
  "send-mail": ({ mailId }) => deliverMail(mailId, renderMail),
};

/** Every timetabled job, in crontab lines (UTC). */
export const timetable = [].join("\n");
