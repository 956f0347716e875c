-- What an order put into stock is asked for by the order.
ALTER TABLE material_movement ADD KEY material_movement_order (work_order, kind);
