-- Why a step does not get on stands among the facts of its play, as a code with its arguments.
ALTER TABLE demo_play DROP COLUMN trouble;
