/**
 * Opens the files that users name: plain, gzip or zip, told apart by their first bytes.
 *
 * <p>Start at {@link SourceFiles}. Comes in: a path. Goes out: one {@link org.entente.source.SourceInput} a file, or one a
 * part of a zip. {@link ContentDigest} reads an input once to the end, so that a broken download is found before anything
 * is taken from it. Whatever is wrong with a file is a {@link org.entente.source.SourceFormatException} of one line. Inputs
 * are immutable and safe for any thread; their streams are not.
 */
@NullMarked
package org.entente.source.file;

import org.jspecify.annotations.NullMarked;
