import { factOfActivity, surveyActivity } from "./activity.ts";
import { eventTrigger } from "./trigger.ts";

/** A survey was answered; told by the API until the portal asks its own questions. */
export const surveyAnswered = eventTrigger("activity.recorded", {
  name: "survey-answered",
  read: (payload) => (payload.type === surveyActivity ? factOfActivity(payload) : null),
});
