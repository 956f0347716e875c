package io.takt.quality.domain;

/** What becomes of a nonconforming unit; {@code REVIEW} leaves it to people. */
public enum Disposition { REWORK, REVIEW, REGRADE, SCRAP, USE_AS_IS }
