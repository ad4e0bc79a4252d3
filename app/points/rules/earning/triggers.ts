import type { TriggerName } from "./names.ts";
import { activity } from "./triggers/activity.ts";
import { addressConfirmed } from "./triggers/address-confirmed.ts";
import { answerAccepted } from "./triggers/answer-accepted.ts";
import { birthday } from "./triggers/birthday.ts";
import { orderPaid } from "./triggers/order-paid.ts";
import { profileCompleted } from "./triggers/profile-completed.ts";
import { recommendationConverted } from "./triggers/recommendation-converted.ts";
import { signUp } from "./triggers/sign-up.ts";
import { surveyAnswered } from "./triggers/survey-answered.ts";
import { topicLiked } from "./triggers/topic-liked.ts";
import type { EarningTrigger } from "./triggers/trigger.ts";

/** Everything that can make points. A new one is a file, a line here, its name and its texts. */
export const triggers = {
  "order-paid": orderPaid,
  "sign-up": signUp,
  "address-confirmed": addressConfirmed,
  "profile-completed": profileCompleted,
  birthday,
  "answer-accepted": answerAccepted,
  "topic-liked": topicLiked,
  "recommendation-converted": recommendationConverted,
  "survey-answered": surveyAnswered,
  activity,
} satisfies Record<TriggerName, EarningTrigger>;

/** The triggers that an event feeds. */
export function triggersOf(eventName: string): EarningTrigger[] {
  return Object.values(triggers).filter(
    ({ toldBy }) => Array.isArray(toldBy) && (toldBy as readonly string[]).includes(eventName),
  );
}
