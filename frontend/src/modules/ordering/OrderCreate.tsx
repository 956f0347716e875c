import { DateTimeInput, maxValue, minValue, NumberInput, required, SelectInput } from "react-admin";
import { fromSiteClock, toSiteClock } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate } from "../../shared/record";
import { Loaded } from "../../shared/ui";
import { usePlantTime } from "../platform";
import { PRODUCTION_ORDERS } from "./kinds";
import { NextCode } from "./NextCode";
import { useProducts } from "./useProducts";

const HOUR = 3_600_000;

/** A new production order; the first product and a usual quantity are filled in. */
export function OrderCreate() {
  const texts = useTexts();
  const clock = usePlantTime().data;
  const products = useProducts();
  if (!clock) return null;
  const suggestion = (material: string | undefined) => ({
    material,
    quantity: 6,
    priority: 5,
    due: new Date(new Date(clock.plantNow).getTime() + 8 * HOUR).toISOString(),
  });
  return (
    <Loaded query={products.query}>
      {() => (
        <RecordCreate kind={PRODUCTION_ORDERS} suggestion={suggestion(products.list[0]?.id)} complete>
          <NextCode kind="ordering.production-order" />
          <SelectInput
            source="material"
            choices={products.list}
            optionText={(product: object & { id: string }) => `${product.id} ${nameOf(product)}`}
            validate={required()}
            helperText={texts("ordering.materialHint")}
          />
          <NumberInput source="quantity" validate={[required(), minValue(1), maxValue(10_000)]} helperText={texts("ordering.quantityHint")} autoFocus />
          <DateTimeInput source="due" validate={required()} format={toSiteClock} parse={fromSiteClock} helperText={texts("ordering.dueHint")} />
          <NumberInput source="priority" validate={[minValue(1), maxValue(9)]} helperText={texts("ordering.priorityHint")} />
        </RecordCreate>
      )}
    </Loaded>
  );
}
