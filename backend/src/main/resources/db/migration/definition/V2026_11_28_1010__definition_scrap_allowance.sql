-- The part of a material that is lost on the way and planned beside what goes in; 0.02 is two percent.
ALTER TABLE definition_bom_item ADD COLUMN scrap_allowance DECIMAL(9, 6) NOT NULL DEFAULT 0;
