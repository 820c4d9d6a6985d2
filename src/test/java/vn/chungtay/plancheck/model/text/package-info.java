@NullMarked
package vn.chungtay.plancheck.model.text;

import org.jspecify.annotations.NullMarked;
