/** Which policies begin and end with a recognised class. */
@NullMarked
package vn.chungtay.campaigns.model.policy;

import org.jspecify.annotations.NullMarked;
