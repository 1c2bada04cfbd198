package org.entente.source.part;

import java.io.Serializable;

/** What a reader remembers of one part, for what is said of the whole file. Only the reader that made it can read it. */
public interface PartTally extends Serializable {}
