-- Whoever gives back an order's reservations waits for that order's rows alone.
ALTER TABLE material_reservation ADD KEY material_reservation_work_order (work_order);
