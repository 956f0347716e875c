package io.takt.material;

/** Whether anything of a lot is left; derived from its balance. */
public enum LotUsage { AVAILABLE, CONSUMED }
