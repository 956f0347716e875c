import { Title } from "react-admin";
import { useTexts } from "../../shared/language";
import { TaskDesk } from "./tasks/TaskDesk";

/** The tasklist within the administration. */
export function TasksPage() {
  const texts = useTexts();
  return (
    <>
      <Title title={texts("platform.menu.tasks")} />
      <TaskDesk />
    </>
  );
}
