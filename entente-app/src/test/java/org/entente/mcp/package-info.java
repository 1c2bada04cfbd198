/** Tests of the door for assistants. */
@NullMarked
package org.entente.mcp;

import org.jspecify.annotations.NullMarked;
