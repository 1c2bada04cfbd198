/** Tests of fetching, against a server on this machine that serves the sources' own paths, with faults. */
@NullMarked
package org.entente.pipeline.fetch;

import org.jspecify.annotations.NullMarked;
