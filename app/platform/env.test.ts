import { describe, expect, test } from "vitest";
import { InvalidEnvironment, readEnv } from "./env.server.ts";

const enough = {
  NODE_ENV: "test" as const,
  DATABASE_URL: "postgres://localhost/resonanz",
  SECRET_KEY: "a key that is used by tests and nothing else",
};

describe("keys of Stripe", () => {
  test("none are needed", () => {
    expect(readEnv(enough)).not.toHaveProperty("STRIPE_SECRET_KEY");
  });

  test.each(["sk_test_1", "sk_live_1", "rk_live_1"])("%s is a secret key", (key) => {
    expect(readEnv({ ...enough, STRIPE_SECRET_KEY: key }).STRIPE_SECRET_KEY).toBe(key);
  });

  test.each([
    { STRIPE_SECRET_KEY: "pk_live_1" },
    { STRIPE_WEBHOOK_SECRET: "sk_test_1" },
    { STRIPE_API_URL: "http://127.0.0.1:9" },
    { STRIPE_API_URL: "http://127.0.0.1:9", STRIPE_SECRET_KEY: "sk_live_1" },
    { STRIPE_API_URL: "http://127.0.0.1:9", STRIPE_SECRET_KEY: "rk_live_1" },
  ])("%o stops the start", (wrong) => {
    expect(() => readEnv({ ...enough, ...wrong })).toThrow(InvalidEnvironment);
  });

  test("a test key may go to a stand-in", () => {
    const url = "http://127.0.0.1:9";
    const env = readEnv({ ...enough, STRIPE_API_URL: url, STRIPE_SECRET_KEY: "sk_test_1" });
    expect(env.STRIPE_API_URL).toBe(url);
  });
});
