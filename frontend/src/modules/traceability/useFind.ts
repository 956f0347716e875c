import { useNotify } from "react-admin";
import { useNavigate } from "react-router";
import { ProblemError, read } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";
import { pageOf } from "./genealogy";

/** Opens the page of whatever a code stands for; says so when it stands for nothing. Answers whether a page was opened. */
export function useFind() {
  const texts = useTexts();
  const notify = useNotify();
  const navigate = useNavigate();
  return async (code: string, replace = false): Promise<boolean> => {
    try {
      const found = await read<{ type: string; code: string } | undefined>(`traceability/search?code=${encodeURIComponent(code)}`);
      const page = found && pageOf(found.type, found.code);
      if (page) {
        void navigate(page, { replace });
        return true;
      }
      notify(texts("traceability.notFound", { code }), { type: "info" });
    } catch (failure) {
      const unknown = failure instanceof ProblemError && failure.status === 404;
      notify(unknown ? texts("traceability.notFound", { code }) : errorText(failure as Error, texts), { type: unknown ? "info" : "error" });
    }
    return false;
  };
}
