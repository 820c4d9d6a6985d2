/** What the sheets of a review hint at, by village and by who filled them in. A hint never changes a class. */
@NullMarked
package vn.chungtay.campaigns.model.hint;

import org.jspecify.annotations.NullMarked;
