package io.takt.material;

/** Whether a lot can still be used: derived from what is left of it and how long it keeps. */
public enum LotUsage { AVAILABLE, CONSUMED, EXPIRED }
