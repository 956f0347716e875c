import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { read, useRead } from "../../shared/api";
import { setSiteTimeZone } from "../../shared/format";

export interface DemoAccount {
  userName: string;
  password: string;
  role: string;
}

/** What the product says of itself before anybody signs in. */
export interface About {
  version: string;
  demo: boolean;
  demoAccounts: DemoAccount[];
  warnings: { code: string }[];
  siteTimeZone?: string;
}

export interface PlantTime {
  plantNow: string;
  factor: number;
}

export function useAbout() {
  return useQuery({
    queryKey: ["about"],
    queryFn: async () => {
      const about = await read<About>("platform/about");
      setSiteTimeZone(about.siteTimeZone);
      return about;
    },
    staleTime: 60_000,
  });
}

/** Plant time when it was read; whoever shows it lets it run with its factor. */
export function usePlantTime() {
  return useRead<PlantTime>("platform/clock", ["platform.clock", "clock"], 10_000);
}

/** How fast plant time may be let run in the demo. */
export const CLOCK_FACTORS = [1, 5, 10, 20, 40, 60];

const TICK_MS = 500;

/** Plant time now, in milliseconds, going on by itself; undefined until it is known. */
export function usePlantNow(): number | undefined {
  const { data, dataUpdatedAt } = usePlantTime();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return data && new Date(data.plantNow).getTime() + Math.max(0, now - dataUpdatedAt) * data.factor;
}
