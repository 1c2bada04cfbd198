/**
 * Files that are read part by part, each perhaps on another machine, as if they were read in one go.
 *
 * <p>Start at {@link PartReader}. Comes in: a large file that is not packed. Goes out: {@link FilePart}s of whole lines, the
 * entries of each with the lines and ordinals that they have in the file, and what the parts together say of the file.
 */
@NullMarked
package org.entente.source.part;

import org.jspecify.annotations.NullMarked;
