/** The jobs against the program on one machine: the same files must give the same tables, whoever dies. */
@NullMarked
package org.entente.cluster;

import org.jspecify.annotations.NullMarked;
