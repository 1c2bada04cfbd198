/**
 * The local page. Start at {@link LocalServer}; it listens on this machine alone and serves what the command prints.
 */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
