package org.entente.actor;

/**
 * Where a state lies, in the terms of the UN M49 standard.
 *
 * @param name the region, such as "Asia"
 * @param subregion the part of it, such as "Eastern Asia"
 */
public record Region(String name, String subregion) {}
