import { Alert } from "@mui/material";
import { useTexts } from "../../../shared/language";
import { PutAwayForm } from "../../quality/forms/PutAwayForm";
import { ReviewBoardForm } from "../../quality/forms/ReviewBoardForm";
import { VisualInspectionForm } from "../../quality/forms/VisualInspectionForm";
import { ChangeToolForm } from "../forms/ChangeToolForm";
import { ConfirmByHandForm } from "../forms/ConfirmByHandForm";
import { ConfirmMoveForm } from "../forms/ConfirmMoveForm";
import { GenericForm } from "../forms/GenericForm";
import { KitForm } from "../forms/KitForm";
import { LoadForm } from "../forms/LoadForm";
import { ReleaseHoldForm } from "../forms/ReleaseHoldForm";
import { SignOnForm } from "../forms/SignOnForm";
import { StoreForm } from "../forms/StoreForm";
import type { TaskFormProps } from "../forms/TaskFormProps";
import { formName } from "./formName";

/** The form that a task's form key names. */
export function TaskForm(props: TaskFormProps) {
  const texts = useTexts();
  switch (formName(props.task.form)) {
    case "load":
      return <LoadForm {...props} />;
    case "kit":
      return <KitForm {...props} />;
    case "sign-on":
      return <SignOnForm {...props} />;
    case "generic":
      return <GenericForm {...props} />;
    case "store":
      return <StoreForm {...props} />;
    case "confirm-by-hand":
      return <ConfirmByHandForm {...props} />;
    case "confirm-move":
      return <ConfirmMoveForm {...props} />;
    case "release-hold":
      return <ReleaseHoldForm {...props} />;
    case "visual-inspection":
      return <VisualInspectionForm {...props} />;
    case "change-tool":
      return <ChangeToolForm {...props} />;
    case "put-away":
      return <PutAwayForm {...props} />;
    case "review-board":
      return <ReviewBoardForm {...props} />;
    default:
      return <Alert severity="info">{texts("execution.form.unknown", { form: props.task.form })}</Alert>;
  }
}
