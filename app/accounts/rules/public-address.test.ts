import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";

test.each([
  ["198.51.100.7", true],
  ["2001:db8::1", true],
  ["172.32.0.1", true],
  ["127.0.0.1", false],
  ["::ffff:127.0.0.1", false],
  ["::1", false],
  ["10.1.2.3", false],
  ["172.31.255.255", false],
  ["192.168.1.20", false],
  ["100.64.0.9", false],
  ["fe80::1%eth0", false],
  ["fd12:3456::1", false],
])("%s tells from where somebody comes: %s", (address, isTold) => {
  expect(isPublicAddress(address)).toBe(isTold);
});
