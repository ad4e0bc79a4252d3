import { expect, test } from "vitest";
import { loggedPath } from "./logged-path.ts";

test.each([
  ["/api/v1/vouchers/8KQ4-0ZT7-M2XD-61PH", "/api/v1/vouchers/…"],
  ["/api/v1/vouchers/8KQ40ZT7M2XD61PH/redemptions", "/api/v1/vouchers/…/redemptions"],
  ["/forum/brewing", "/forum/brewing"],
])("%s is logged as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
