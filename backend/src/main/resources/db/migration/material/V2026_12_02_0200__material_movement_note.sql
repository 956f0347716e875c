-- What a person says of material that comes in, such as the number of its delivery note.
ALTER TABLE material_movement ADD COLUMN note VARCHAR(200) NOT NULL DEFAULT '' AFTER cause;
