-- A page of the plant's structure asks what lies in a place.
ALTER TABLE material_balance ADD KEY material_balance_location (location);
