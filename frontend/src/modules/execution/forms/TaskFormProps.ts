import type { Task } from "../types";

export interface TaskFormProps {
  task: Task;
  /** The task was completed; the text says what was done. */
  onDone: (text: string) => void;
}
