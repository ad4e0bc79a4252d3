import { startStandIn } from "./stand-in.ts";

export const webhookSecret = "whsec_for_tests_only";

/**
 * A stand-in that keeps its events until a test sends them. Call it in `vi.hoisted`, before anything
 * reads the environment.
 */
export async function standInForTests() {
  const standIn = await startStandIn({ webhookSecret });
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_stand_in",
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_URL: standIn.url,
  });
  return standIn;
}
