import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { submit } from "../api";

interface Options {
  method?: "POST" | "PUT" | "DELETE";
  /** The version that was read; the server refuses the command if someone was faster. */
  version?: number;
}

interface State {
  busy: boolean;
  attempt: number;
  failure?: Error;
}

const IDLE: State = { busy: false, attempt: 0 };

/** Sends commands one at a time, survives a lost network, and has everything read again afterwards. */
export function useCommand() {
  const client = useQueryClient();
  const [state, setState] = useState<State>(IDLE);

  const run = async <T>(path: string, body: unknown, onFailure?: (failure: Error) => void, { method, version }: Options = {}): Promise<T | undefined> => {
    setState({ busy: true, attempt: 0 });
    try {
      const answer = await submit<T>(path, body, (attempt) => setState({ busy: true, attempt }), undefined, method, version);
      setState(IDLE);
      return answer ?? ({} as T);
    } catch (failure) {
      setState({ busy: false, attempt: 0, failure: failure as Error });
      onFailure?.(failure as Error);
      return undefined;
    } finally {
      void client.invalidateQueries();
    }
  };
  /** What was refused is told no longer; what is under way stays so. */
  const forget = () => setState((current) => (current.busy ? current : IDLE));
  return { ...state, run, forget };
}

export type Command = ReturnType<typeof useCommand>;
