/**
 * How often one thing between two actors was followed by another: confidence tables that are learned while time passes
 * and published at set days, so that what reads them is as stale in training as it will be in use.
 *
 * <p>Start at {@link org.entente.forecast.rule.Rules} and {@link org.entente.forecast.rule.PartnerRules}.
 */
@NullMarked
package org.entente.forecast.rule;

import org.jspecify.annotations.NullMarked;
