import { Title } from "react-admin";
import { useSearchParams } from "react-router";
import { useTexts } from "../../shared/language";
import { TaskDesk } from "./tasks/TaskDesk";

/** The tasklist within the administration; of one job where the address names it. */
export function TasksPage() {
  const texts = useTexts();
  const [asked, setAsked] = useSearchParams();
  return (
    <>
      <Title title={texts("platform.menu.tasks")} />
      <TaskDesk job={asked.get("job") ?? undefined} onAllJobs={() => setAsked({})} />
    </>
  );
}
