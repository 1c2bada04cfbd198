/**
 * Files into documents: plain text, Markdown, HTML, feeds, JSON lines, any of them packed with gzip.
 *
 * <p>Start at {@link org.entente.coder.document.DocumentReader}. In: bytes. Out: documents one by one; memory holds one document (of
 * a feed or page: the file). The text of plain, Markdown and HTML files has the length of the file, so that places in it are places
 * in the file: markup is blanked out, not cut out. The text of a feed's item or a JSON line is that field. Known failures: pages
 * that a script builds; encodings other than UTF-8.
 */
@NullMarked
package org.entente.coder.document;

import org.jspecify.annotations.NullMarked;
