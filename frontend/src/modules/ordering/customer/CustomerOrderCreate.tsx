import { ArrayInput, DateTimeInput, maxLength, maxValue, minValue, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from "react-admin";
import { fromSiteClock, toSiteClock } from "../../../shared/format";
import { nameOf, useTexts } from "../../../shared/language";
import { RecordCreate } from "../../../shared/record";
import { Loaded } from "../../../shared/ui";
import { usePlantTime } from "../../platform";
import { CUSTOMER_ORDERS } from "../kinds";
import { NextCode } from "../NextCode";
import { useProducts } from "../useProducts";

const DAY = 86_400_000;
const USUAL_DAYS = 2;
const USUAL_PIECES = 12;

/** A new customer order: who, until when, and line by line what. */
export function CustomerOrderCreate() {
  const texts = useTexts();
  const clock = usePlantTime().data;
  const products = useProducts();
  if (!clock) return null;
  const suggestion = {
    customerClass: "B",
    due: new Date(new Date(clock.plantNow).getTime() + USUAL_DAYS * DAY).toISOString(),
    lines: [{ material: products.finishedFirst[0]?.id, quantity: USUAL_PIECES }],
  };
  return (
    <Loaded query={products.query}>
      {() => (
        <RecordCreate kind={CUSTOMER_ORDERS} suggestion={suggestion} complete>
          <NextCode kind="ordering.customer-order" />
          <TextInput source="customer" validate={[required(), maxLength(200)]} autoFocus />
          <SelectInput
            source="customerClass"
            choices={["A", "B", "C"].map((id) => ({ id, name: texts(`ordering.customerClass.${id}`) }))}
            validate={required()}
            helperText={texts("ordering.customerClassHint")}
          />
          <DateTimeInput source="due" validate={required()} format={toSiteClock} parse={fromSiteClock} helperText={texts("ordering.dueHint")} />
          <TextInput source="externalReference" validate={maxLength(100)} helperText={texts("ordering.referenceHint")} />
          <ArrayInput source="lines" validate={required()} helperText={texts("ordering.linesHint")}>
            <SimpleFormIterator inline disableReordering disableClear>
              <SelectInput
                source="material"
                label={texts("resources.customer-orders.fields.material")}
                choices={products.finishedFirst}
                optionText={(product: object & { id: string }) => `${product.id} ${nameOf(product)}`}
                validate={required()}
                helperText={false}
                sx={{ minWidth: 280 }}
              />
              <NumberInput source="quantity" label={texts("resources.customer-orders.fields.quantity")} defaultValue={USUAL_PIECES} validate={[required(), minValue(1), maxValue(10_000)]} helperText={false} sx={{ width: 140 }} />
            </SimpleFormIterator>
          </ArrayInput>
        </RecordCreate>
      )}
    </Loaded>
  );
}
