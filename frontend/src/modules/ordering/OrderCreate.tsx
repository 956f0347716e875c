import { Create, DateTimeInput, maxValue, minValue, NumberInput, required, SaveButton, SimpleForm, TextInput, Toolbar } from "react-admin";
import { fromSiteClock, toSiteClock } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { usePlantTime } from "../platform";

const HOUR = 3_600_000;

function suggestion(plantNow: string) {
  return { material: "SF-HUB-80", quantity: 6, priority: 5, due: new Date(new Date(plantNow).getTime() + 8 * HOUR).toISOString() };
}

/** A new production order; the demo's usual one is filled in. */
export function OrderCreate() {
  const texts = useTexts();
  const clock = usePlantTime().data;
  if (!clock) return null;
  return (
    <Create redirect="show" mutationMode="pessimistic">
      <SimpleForm defaultValues={() => suggestion(clock.plantNow)} sx={{ maxWidth: 560 }} toolbar={<Toolbar><SaveButton alwaysEnable label={texts("ordering.create")} /></Toolbar>}>
        <TextInput source="material" validate={required()} helperText={texts("ordering.materialHint")} />
        <NumberInput source="quantity" validate={[required(), minValue(1), maxValue(100_000)]} helperText={texts("ordering.quantityHint")} autoFocus />
        <DateTimeInput source="due" validate={required()} format={toSiteClock} parse={fromSiteClock} helperText={texts("ordering.dueHint")} />
        <NumberInput source="priority" validate={[minValue(1), maxValue(9)]} helperText={texts("ordering.priorityHint")} />
      </SimpleForm>
    </Create>
  );
}
