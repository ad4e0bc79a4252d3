declare global {
  interface DomainEvents {
    "voucher.issued": { label: { de: string; en: string }; expiresAt: string | null };
    "voucher.held": { label: { de: string; en: string }; expiresAt: string };
    "voucher.redeemed": {
      label: { de: string; en: string };
      orderReference: string;
      orderAmountMinor: number | null;
      currency: string | null;
      /** Absent where the shop gave no amount. */
      discountMinor?: number;
    };
    "voucher.reversed": {
      label: { de: string; en: string };
      orderReference: string;
      reason: string | null;
      /** What came back, where the discount was known line by line. */
      discountMinor?: number;
      currency?: string;
    };
    "voucher.expired": { label: { de: string; en: string } };
  }
}

export type VoucherEventName = Extract<keyof DomainEvents, `voucher.${string}`>;
