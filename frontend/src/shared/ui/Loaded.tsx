import { Alert, Box, Button, LinearProgress } from "@mui/material";
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { NetworkLost, ProblemError, problemText } from "../api";
import { useTexts, type Translate } from "../language";

interface Props<T> {
  query: UseQueryResult<T, Error>;
  children: (data: T) => ReactNode;
}

/** Shows what was read; progress if that takes longer than a moment; or what went wrong and the way out. */
export function Loaded<T>({ query, children }: Props<T>) {
  const texts = useTexts();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={() => void query.refetch()}>{texts("shared.action.again")}</Button>}
      >
        {errorText(query.error, texts)}
      </Alert>
    );
  }
  return <LateProgress />;
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
