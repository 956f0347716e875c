-- What is used up stays for its history, and is passed over where stock is counted.
ALTER TABLE material_balance ADD KEY material_balance_held (material, quantity);

ALTER TABLE material_lot ADD KEY material_lot_carrier (carrier);
