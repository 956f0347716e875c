-- A customer order is found by the beginning of its customer's name and of the customer's own number, each by its key.
ALTER TABLE ordering_customer_order
    ADD KEY ordering_customer_order_customer (customer, code),
    ADD KEY ordering_customer_order_reference (external_reference, code);
