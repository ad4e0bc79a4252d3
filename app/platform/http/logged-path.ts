/** The path of a request as logs may keep it: voucher codes are worth money and stay out. */
export function loggedPath(pathname: string): string {
  return pathname.replace(/(\/(?:vouchers|gift-balances)\/)[^/]+/, "$1…");
}
