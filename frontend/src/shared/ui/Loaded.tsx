import { Alert, Box, Button, LinearProgress } from "@mui/material";
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { NetworkLost, ProblemError, problemText } from "../api";
import { useTexts, type Translate } from "../language";

interface Props<T> {
  query: UseQueryResult<T, Error>;
  children: (data: T) => ReactNode;
}

/** What is there no longer, or no longer for this person. */
const GONE = [403, 404];

/** Shows what was read; progress if that takes longer than a moment; or what went wrong and the way out. What was read once stays below the word that it could not be read again, unless it is gone. */
export function Loaded<T>({ query, children }: Props<T>) {
  const { data, error } = query;
  if (data === undefined && !error) return <LateProgress />;
  const shown = data !== undefined && !(error instanceof ProblemError && GONE.includes(error.problem.status));
  const failed = shown ? isRefused(error) : error !== null;
  return (
    <>
      {failed && error && <Failed error={error} onAgain={() => void query.refetch()} />}
      {shown && children(data)}
    </>
  );
}

/** A lost network and an ended session are told once for the whole page. */
const isRefused = (error: Error | null) => error instanceof ProblemError && error.problem.status !== 401;

function Failed({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const texts = useTexts();
  return (
    <Alert severity="error" sx={{ mb: 1 }} action={<Button onClick={onAgain}>{texts("shared.action.again")}</Button>}>
      {errorText(error, texts)}
    </Alert>
  );
}

/** A text for any failure of a call. */
export function errorText(error: Error, texts: Translate): string {
  if (error instanceof ProblemError) return problemText(error.problem);
  if (error instanceof NetworkLost) return texts("shared.network.lost");
  return texts("shared.unexpected");
}

/** Keeps a place and shows progress in it if waiting takes longer than a moment. */
export function LateProgress({ height = 48 }: { height?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return <Box data-waiting="" sx={{ minHeight: height, pt: 2 }}>{late && <LinearProgress />}</Box>;
}
