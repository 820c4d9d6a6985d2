/** Second looks at a sample of households: how it is drawn, and what two sheets about one household differ in. */
@NullMarked
package vn.chungtay.campaigns.model.sample;

import org.jspecify.annotations.NullMarked;
