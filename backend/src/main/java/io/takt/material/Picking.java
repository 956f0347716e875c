package io.takt.material;

/** Which lot of a material is taken first: what expires first, or what came first. */
public enum Picking { FEFO, FIFO }
