/** From when on a member is trusted how far; changeable by staff, the defaults are those of well-known forums. */
export interface TrustThresholds {
  /** Level 1, of all time. */
  basic: { topicsEntered: number; postsRead: number; minutesRead: number };
  /** Level 2, of all time. */
  member: {
    daysVisited: number;
    topicsEntered: number;
    postsRead: number;
    minutesRead: number;
    likesGiven: number;
    likesReceived: number;
    topicsAnswered: number;
  };
  /** Level 3, of the last `days`. */
  regular: {
    days: number;
    daysVisited: number;
    topicsAnswered: number;
    topicsPercent: number;
    postsPercent: number;
    likers: number;
    likeDays: number;
    /** So many posts that were taken down are forgiven; level 2 is held to it, too. */
    upheldMost: number;
    /** Level 3 is lost below so much of each figure, and not before so many days. */
    keptPercent: number;
    keptDays: number;
  };
}

declare global {
  interface Settings {
    "trust-thresholds": TrustThresholds;
  }
}

export const defaultTrustThresholds: TrustThresholds = {
  basic: { topicsEntered: 5, postsRead: 30, minutesRead: 10 },
  member: {
    daysVisited: 15,
    topicsEntered: 20,
    postsRead: 100,
    minutesRead: 60,
    likesGiven: 1,
    likesReceived: 1,
    topicsAnswered: 3,
  },
  regular: {
    days: 100,
    daysVisited: 50,
    topicsAnswered: 10,
    topicsPercent: 25,
    postsPercent: 25,
    likers: 5,
    likeDays: 7,
    upheldMost: 5,
    keptPercent: 90,
    keptDays: 14,
  },
};
