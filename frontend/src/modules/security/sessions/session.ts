/** One browser in which somebody is signed in. */
export interface OpenSession {
  id: string;
  userName: string;
  since: string;
  lastSeenAt: string;
  userAgent: string;
  address: string;
  /** Whether it is the session of the browser that asks. */
  current: boolean;
}

/** The first that fits: what calls itself by several names has its own first. */
const BROWSERS: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/MicroMessenger\//, "WeChat"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const DEVICES: [RegExp, string][] = [
  [/Windows/, "Windows"],
  [/Android/, "Android"],
  [/iPad/, "iPad"],
  [/iPhone/, "iPhone"],
  [/Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
];

/** A browser and its device in a few words, as far as the browser tells; what is unknown as it says itself. */
export function browserName(userAgent: string): string {
  const name = (known: [RegExp, string][]) => known.find(([sign]) => sign.test(userAgent))?.[1];
  return [name(BROWSERS), name(DEVICES)].filter(Boolean).join(" · ") || userAgent.slice(0, 40) || "–";
}
