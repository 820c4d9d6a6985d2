/** How a result came about: who saw, who voted, what was said against it, who signed; and whether it comes out again. */
@NullMarked
package vn.chungtay.campaigns.model.why;

import org.jspecify.annotations.NullMarked;
