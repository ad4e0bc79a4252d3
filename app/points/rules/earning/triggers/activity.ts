import { eventTrigger } from "./trigger.ts";

/** What the API tells under this name is a survey that was answered, not just any activity. */
export const surveyActivity = "survey-answered";

/** Something another system told us a member did. */
export const activity = eventTrigger("activity.recorded", {
  name: "activity",
  hasAmount: true,
  offers: ["activityType", "minimumAmountMinor"],
  needs: ["activityType"],
  read: (payload) => (payload.type === surveyActivity ? null : factOfActivity(payload)),
});

/** What a recorded activity is, to either of its triggers. */
export function factOfActivity(payload: DomainEvents["activity.recorded"]) {
  const { activityId, type, amountMinor, currency } = payload;
  return {
    key: `activity:${activityId}`,
    source: { kind: "activity", id: activityId },
    activityType: type,
    story: { activityType: type },
    ...(amountMinor !== null && currency !== null
      ? { purchase: { basisMinor: amountMinor, currency, lines: [], isFirst: false } }
      : {}),
  };
}
