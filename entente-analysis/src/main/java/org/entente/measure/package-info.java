/**
 * Measures: one number or ranking from many series, each with formula, source, unit, uncertainty and meaning of NaN.
 *
 * <p>One package a measure; start at its package-info. Measures are pure, know neither answers nor forecasts, and never
 * read claims or curated chronicles.
 */
@NullMarked
package org.entente.measure;

import org.jspecify.annotations.NullMarked;
