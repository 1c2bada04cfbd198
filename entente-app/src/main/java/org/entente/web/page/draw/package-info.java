/**
 * Figures of the pages: series with their turns, bars, cloth, matrix, map and way, each with its table and its source.
 *
 * <p>Colors are classes of the style sheet, never attributes, so that light, dark and paper each have their own; what a color
 * says, a hatch, a letter or a place says too.
 */
@NullMarked
package org.entente.web.page.draw;

import org.jspecify.annotations.NullMarked;
