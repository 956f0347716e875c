import { useQuery } from "@tanstack/react-query";
import { fetchBytes, type Bytes } from "./bytes";

/** Reads a file as it is. An address means one content for ever, so it is read once. */
export function useBytes(url: string) {
  return useQuery<Bytes, Error>({ queryKey: ["file", url], queryFn: ({ signal }) => fetchBytes(url, signal), staleTime: Infinity, retry: false });
}
